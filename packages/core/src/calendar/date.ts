// Civil dates of the proleptic Gregorian calendar as whole numbers; no clock, no zone, no JS Date.

/** Days since 1 January 1970. */
export type Day = number;

/** A calendar date: year (astronomical: 0 is 1 BC), month 1-12, day 1-31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day number of a civil date. Days outside the month carry over (`2022, 1, 32` is 1 February).
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day number; civil_from_days of the same source. */
export function civilOf(day: Day): CivilDate {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** 28-31; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return MONTH_LENGTHS[month] ?? 0;
}

const MONTH_LENGTHS: readonly number[] = [0, 31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True when the date stands in the calendar (29 February only in leap years). */
export function isCivil(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** ISO 8601 weekday: 1 Monday - 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The same day of the month `months` later (or earlier), at most the month's last day. */
export function addMonths(day: Day, months: number): Day {
  const date = civilOf(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** `2022-01-09`; `BC0044-03-15` before Christ. Years past 9999 are not written: the news does not need them. */
export function isoDate(day: Day): string {
  const place = day & (WRITTEN - 1);
  if (writtenDays[place] === day) return writtenDates[place] as string;
  const { year, month, day: dayOfMonth } = civilOf(day);
  const written = `${isoYear(year)}-${pad2(month)}-${pad2(dayOfMonth)}`;
  writtenDays[place] = day;
  writtenDates[place] = written;
  return written;
}

/** The same days are written again and again: those of three years on end are kept. A power of two. */
const WRITTEN = 1024;
const writtenDays = new Float64Array(WRITTEN).fill(Number.NaN);
const writtenDates: string[] = new Array<string>(WRITTEN).fill('');

/** `2022`; `BC0044`, as TIMEX3 writes them, for years below zero, which have no year zero among them. */
export function isoYear(year: number): string {
  if (year >= 1000) return String(year);
  return year < 0 ? `BC${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

/** The day of `YYYY-MM-DD`; null when it is written otherwise or stands in no calendar. */
export function parseIsoDate(text: string): Day | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  const year = numberWrittenIn(text, 0, 4);
  const month = numberWrittenIn(text, 5, 7);
  const day = numberWrittenIn(text, 8, 10);
  if (year < 0 || month < 0 || day < 0) return null;
  return isCivil(year, month, day) ? dayOf(year, month, day) : null;
}

/** The number that the digits from `from` to `to` (exclusive) write; -1 where something else stands among them. */
export function numberWrittenIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Two digits for 0-99. */
export function pad2(value: number): string {
  return PADDED[value] ?? String(value);
}

const PADDED: readonly string[] = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));
