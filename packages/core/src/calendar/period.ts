// Stretches of whole days, from a day to a century, as the day numbers they begin and end with.

import { type Day, dayOf, daysInMonth, isCivil, numberWrittenIn, parseIsoDate } from './date.ts';
import { mondayOf } from './week.ts';

/** Both ends belong to it. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The days a TIMEX3 date value covers: `2022`, `2022-01`, `2022-01-09`, `2022-W02`, `2022-W02-WE`, `2022-Q1`,
 * `2022-H2`, seasons (`2022-SU`, meteorological, the winter of a year beginning in its December), `202`, `20`; a time of
 * day is left out. Null when the value names no days (`XXXX-01`, `P2W`, `PRESENT_REF`).
 */
export function periodOf(value: string): Period | null {
  if (value !== last.value) last = { value, period: readPeriod(value) };
  return last.period;
}

/** A value is asked for several times in a row: when it is made, and when it is remembered. */
let last: { readonly value: string; readonly period: Period | null } = { value: '', period: null };

function readPeriod(value: string): Period | null {
  const isDay = value[7] === '-' && (value.length === 10 || value[10] === 'T');
  const day = isDay ? parseIsoDate(value.length === 10 ? value : value.slice(0, 10)) : null;
  return day === null ? readStretch(value) : single(day);
}

function readStretch(value: string): Period | null {
  const time = value.indexOf('T');
  const end = time < 0 ? value.length : time;
  const before = value[0] === 'B' && value[1] === 'C';
  const start = before ? 2 : 0;
  const length = end - start;
  const digits = length < 2 ? -1 : numberWrittenIn(value, start, start + Math.min(length, 4));
  if (digits < 0) return null;
  const year = before ? -digits : digits;
  if (length === 4) return months(year, 1, 12);
  if (length === 3) return years(year * 10 - (before ? 9 : 0), 10);
  if (length === 2) return years(year * 100 - (before ? 99 : 0), 100);
  if (value[start + 4] !== '-') return null;
  const month = numberWrittenIn(value, start + 5, start + 7);
  if (month < 0 || length < 7) return partOfYear(year, value.slice(start + 5, end));
  if (length === 7) return month >= 1 && month <= 12 ? months(year, month, 1) : null;
  const day = numberWrittenIn(value, start + 8, start + 10);
  const isDay = length === 10 && value[start + 7] === '-' && isCivil(year, month, day);
  return isDay ? single(dayOf(year, month, day)) : null;
}

function single(day: Day): Period {
  return { from: day, to: day };
}

function weekPeriod(year: number, week: number, weekend: boolean): Period {
  const monday = mondayOf({ year, week });
  return { from: weekend ? monday + 5 : monday, to: monday + 6 };
}

function partOfYear(year: number, part: string): Period | null {
  if (part.length === 2) {
    const nth = numberWrittenIn(part, 1, 2);
    if (nth >= 1 && nth <= 4 && part[0] === 'Q') return months(year, nth * 3 - 2, 3);
    if (nth >= 1 && nth <= 2 && part[0] === 'H') return months(year, nth * 6 - 5, 6);
    const season = SEASONS[part];
    return season === undefined ? null : months(year, season, 3);
  }
  const isWhole = part.length === 3;
  if (part[0] !== 'W' || !(isWhole || (part.length === 6 && part.endsWith('-WE')))) return null;
  const week = numberWrittenIn(part, 1, 3);
  return isWeek(week) ? weekPeriod(year, week, !isWhole) : null;
}

const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function isWeek(week: number): boolean {
  return week >= 1 && week <= 53;
}

function months(year: number, first: number, count: number): Period {
  const last = first + count - 1;
  const endYear = year + Math.floor((last - 1) / 12);
  const endMonth = ((last - 1) % 12) + 1;
  return { from: dayOf(year, first, 1), to: dayOf(endYear, endMonth, daysInMonth(endYear, endMonth)) };
}

function years(first: number, count: number): Period {
  return { from: dayOf(first, 1, 1), to: dayOf(first + count - 1, 12, 31) };
}
