// Civil dates as they are written: ISO in, the parts a language puts into words out. No clock, no zone.

export interface DayParts {
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly day: number;
  /** 0 is January; null where the month follows later in the same phrase. */
  readonly month: number | null;
  /** Null where the reader knows the year. */
  readonly year: number | null;
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** Null for anything but a date that exists: an edition is read from a file, too. */
export function parseDay(iso: string): (DayParts & { readonly month: number; readonly year: number }) | null {
  const match = isoDate.exec(iso);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000;
  return exists ? { weekday: date.getUTCDay(), day, month: month - 1, year } : null;
}

/** The day that many days later; negative counts back. Throws on what is no date. */
export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
