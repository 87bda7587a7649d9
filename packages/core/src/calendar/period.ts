// Stretches of whole days, from a day to a century, as the day numbers they begin and end with.

import { type Day, dayOf, daysInMonth, isCivil } from './date.ts';
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
  const time = value.indexOf('T');
  const whole = time < 0 ? value : value.slice(0, time);
  const before = whole.startsWith('BC');
  const date = before ? whole.slice(2) : whole;
  if (!/^\d{2,4}(-|$)/.test(date)) return null;
  const year = Number(date.slice(0, 4)) * (before ? -1 : 1);
  if (date.length === 10 && date[4] === '-' && date[7] === '-') {
    const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8))];
    return isCivil(year, month, day) ? single(dayOf(year, month, day)) : null;
  }
  if (date.length === 4) return months(year, 1, 12);
  if (date.length === 3) return years(year * 10 - (before ? 9 : 0), 10);
  if (date.length === 2) return years(year * 100 - (before ? 99 : 0), 100);
  return partOfYear(year, date.slice(5));
}

function single(day: Day): Period {
  return { from: day, to: day };
}

function weekPeriod(year: number, week: number, weekend: boolean): Period {
  const monday = mondayOf({ year, week });
  return { from: weekend ? monday + 5 : monday, to: monday + 6 };
}

function partOfYear(year: number, part: string): Period | null {
  const week = /^W(\d\d)(-WE)?$/.exec(part);
  if (week) return isWeek(Number(week[1])) ? weekPeriod(year, Number(week[1]), week[2] !== undefined) : null;
  const season = SEASONS[part];
  if (season !== undefined) return months(year, season, 3);
  if (/^Q[1-4]$/.test(part)) return months(year, Number(part[1]) * 3 - 2, 3);
  if (/^H[12]$/.test(part)) return months(year, Number(part[1]) * 6 - 5, 6);
  const month = /^\d\d$/.test(part) ? Number(part) : 0;
  return month >= 1 && month <= 12 ? months(year, month, 1) : null;
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
