// What a peer's or our own value covers, in minutes, so that values that are written differently can be compared.

/** Minutes since 1 January 1970, end exclusive. A time of day without a date counts from midnight of day 0. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Whether a date, and whether a time of day, is said. */
  readonly dated: boolean;
  readonly timed: boolean;
}

export const DAY = 24 * 60;

const DATE_UNITS: Readonly<Record<string, readonly [first: number, months: number]>> = {
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
};

/** The stretch of `2012-03`, `2012-W07`, `2013-02-12T04:30`, `T15`, `17:00:00`, `FY2008`; null for what names none. */
export function stretchOf(value: string): Stretch | null {
  const [date = '', time] = value.replace(/^[FS]Y/, '').split('T');
  if (time === undefined && /^\d\d:/.test(date)) return clockStretch(date, null);
  if (time !== undefined) return clockStretch(time, date === '' ? null : daysOf(date));
  const days = daysOf(date);
  return days && { ...days, dated: true, timed: false };
}

interface Days {
  readonly from: number;
  readonly to: number;
}

function clockStretch(time: string, days: Days | null): Stretch | null {
  const match = /^(\d\d)(?::(\d\d))?(?::\d\d)?(Z|[+-]\d\d:\d\d)?$/.exec(time);
  if (!match) return null;
  const start = (days?.from ?? 0) + Number(match[1]) * 60 + Number(match[2] ?? 0);
  return { from: start, to: start + (match[2] ? 1 : 60), dated: days !== null, timed: true };
}

function daysOf(date: string): Days | null {
  const match = /^(\d{4})(?:-(.+))?$/.exec(date);
  if (!match) return /^\d{3}$/.test(date) ? months(Number(date) * 10, 1, 120) : centuryOf(date);
  const year = Number(match[1]);
  const part = match[2];
  if (part === undefined) return months(year, 1, 12);
  const week = /^W(\d\d)(-WE)?$/.exec(part);
  if (week) return weekOf(year, Number(week[1]), week[2] !== undefined);
  const unit = DATE_UNITS[part];
  if (unit) return months(year, unit[0], unit[1]);
  const [, month, day] = /^(\d\d)(?:-(\d\d))?$/.exec(part) ?? [];
  if (!month) return null;
  if (!day) return months(year, Number(month), 1);
  const from = minutesAt(year, Number(month), Number(day));
  return { from, to: from + DAY };
}

function centuryOf(date: string): Days | null {
  return /^\d\d$/.test(date) ? months(Number(date) * 100, 1, 1200) : null;
}

function minutesAt(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 60_000;
}

function months(year: number, first: number, count: number): Days {
  return { from: minutesAt(year, first, 1), to: minutesAt(year, first + count, 1) };
}

function weekOf(year: number, week: number, weekend: boolean): Days {
  const fourth = minutesAt(year, 1, 4);
  const weekday = (((fourth / DAY + 3) % 7) + 7) % 7;
  const monday = fourth - weekday * DAY + (week - 1) * 7 * DAY;
  return { from: weekend ? monday + 5 * DAY : monday, to: monday + 7 * DAY };
}

const UNIT_DAYS: Readonly<Record<string, number>> = {
  D: 1,
  W: 7,
  WE: 7,
  M: 30.4,
  Q: 91.3,
  Y: 365.25,
  DE: 3652.5,
};
const UNIT_MINUTES: Readonly<Record<string, number>> = { H: 60, M: 1, S: 1 / 60 };

/** About how many minutes `P2W`, `PT30M`, `P1.5Y` last; null for an open count or anything else. */
export function minutesOf(duration: string): number | null {
  const match = /^P([^T]*)(?:T(.*))?$/.exec(duration);
  if (!match || !/\d/.test(duration) || duration.includes('X')) return null;
  const sum = (text: string, units: Readonly<Record<string, number>>) =>
    [...text.matchAll(/(\d+(?:\.\d+)?)([A-Z]+)/g)].reduce(
      (total, [, count, unit]) => total + Number(count) * (units[unit ?? ''] ?? Number.NaN),
      0,
    );
  return sum(match[1] ?? '', UNIT_DAYS) * DAY + sum(match[2] ?? '', UNIT_MINUTES);
}
