// The day a publisher states for an article, as a calendar date.

/**
 * `2022-01-02T23:30:00+01:00` is the day at that offset; an instant in UTC (`Z`, `GMT`) says nothing about the
 * publisher's clock and becomes the day in `zone`. RFC 822 and ISO 8601; null for anything else.
 */
export function publishedDate(stated: string | null | undefined, zone: string): string | null {
  const text = stated?.trim() ?? '';
  const isoDay = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}|$)/u.exec(text)?.[1];
  const instantMs = Date.parse(text);
  if (Number.isNaN(instantMs)) return null;
  if (isoDay !== undefined && !/(?:Z|[+-]00:?00)$/iu.test(text)) return isoDay;
  const offset = /\s([+-])(\d{2})(\d{2})$/u.exec(text);
  if (offset && Number(offset[2]) + Number(offset[3]) > 0) return dayAtOffset(instantMs, offset);
  return dayIn(instantMs, zone);
}

function dayAtOffset(instantMs: number, [, sign, hours, minutes]: RegExpExecArray): string {
  const offsetMs = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return new Date(instantMs + offsetMs).toISOString().slice(0, 10);
}

function dayIn(instantMs: number, zone: string): string | null {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(instantMs).map(({ type, value }) => [type, value]));
  const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : null;
}
