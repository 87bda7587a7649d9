// The moment an edition is composed for: an instant, and what clock and calendar say at it in a zone.

import { TZDate, tzOffset } from '@date-fns/tz';
import { format } from 'date-fns/format';

export interface Moment {
  /** Milliseconds since 1970. */
  readonly ms: number;
  /** IANA zone. */
  readonly zone: string;
  /** ISO date in the zone. */
  readonly date: string;
  /** Local time with offset: `2022-01-02T07:00:00+01:00`. */
  readonly local: string;
}

export function momentAt(ms: number, zone: string): Moment {
  const date = new TZDate(ms, zone);
  return { ms, zone, date: format(date, 'yyyy-MM-dd'), local: format(date, "yyyy-MM-dd'T'HH:mm:ssxxx") };
}

/** When a day's edition is composed, where only the day is given. */
const morning = '07:00';

/**
 * Reads `2022-01-02` (seven in the morning), `2022-01-02T07:00` (on the clock of `zone`), or an instant with an
 * offset. A time that the clock change leaves out is an hour later; of one that comes twice it is the first.
 * Null when it is none of these or stands in no calendar.
 */
export function parseMoment(text: string, zone: string): Moment | null {
  const written =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/u.exec(
      text.trim(),
    );
  if (!written) return null;
  const [, date = '', time = morning, seconds = '00', offset] = written;
  const asUtc = `${date}T${time}:${seconds}`;
  const ms = Date.parse(`${asUtc}${offset ?? 'Z'}`);
  if (Number.isNaN(ms) || !isIsoDate(date)) return null;
  return momentAt(offset === undefined ? onClock(asUtc, zone) : ms, zone);
}

/** The offsets on either side of a clock change give at most two instants that show this time. */
function onClock(local: string, zone: string): number {
  const asUtcMs = Date.parse(`${local}Z`);
  const [before, after] = [-dayMs, dayMs].map(
    (shift) => asUtcMs - tzOffset(zone, new Date(asUtcMs + shift)) * 60_000,
  ) as [number, number];
  const shown = [before, after]
    .sort((a, b) => a - b)
    .find((ms) => momentAt(ms, zone).local.startsWith(local));
  return shown ?? before;
}

const dayMs = 86_400_000;

/** True for `YYYY-MM-DD` that stands in the calendar (29 February in leap years only). */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}
