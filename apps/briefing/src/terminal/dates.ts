// Dates as a terminal shows them, always the same: `Sun 9 January`, `9–10 January`.

const zone = 'UTC';
const dayFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'short',
  day: 'numeric',
  month: 'long',
});
const fullFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** `Sun 9 January`, with the year when it is not that of `today`. ISO dates; other text stays as it is. */
export function showDay(date: string, today: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) return date;
  const day = dayFormat.format(utc(date)).replace(',', '');
  return date.slice(0, 4) === today.slice(0, 4) ? day : `${day} ${date.slice(0, 4)}`;
}

export function showDays(start: string, end: string, today: string): string {
  if (start === end) return showDay(start, today);
  return `${showDay(start, today)} – ${showDay(end, today)}`;
}

/** `Sunday 2 January 2022` */
export function showFullDay(date: string): string {
  return fullFormat.format(utc(date)).replace(',', '');
}

function utc(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}
