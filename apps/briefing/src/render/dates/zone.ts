// Where a civil date meets an instant: what a clock in a zone shows, and when its day begins.

import { TZDate } from '@date-fns/tz';

/** Civil date and `HH:MM`. */
export interface LocalTime {
  readonly day: string;
  readonly time: string;
}

/** The zone if this machine knows it, else UTC: an edition is read from a file, too. */
export function knownZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) && zone;
  } catch {
    return 'UTC';
  }
}

/** Milliseconds since 1970 at which a clock in the zone shows this. A time that a clock change skips is the one after it. */
export function instantOf({ day, time }: LocalTime, zone: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new TZDate(year, month - 1, date, hours, minutes, 0, knownZone(zone)).getTime();
}

export function localTime(instantMs: number, zone: string): LocalTime {
  const date = new TZDate(instantMs, knownZone(zone));
  const pad = (number: number, length = 2) => String(number).padStart(length, '0');
  return {
    day: `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`,
    time: `${pad(date.getHours())}:${pad(date.getMinutes())}`,
  };
}
