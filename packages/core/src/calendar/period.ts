// Stretches of whole days, from a day to a century, as the day numbers they begin and end with.

import { type Day, dayOf, daysInMonth } from './date.ts';
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
  const date = value.replace(/T.*$/, '');
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (day) return single(dayOf(Number(day[1]), Number(day[2]), Number(day[3])));
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(date);
  if (week) return weekPeriod(Number(week[1]), Number(week[2]), week[3] !== undefined);
  const part = /^(\d{4})-(\d\d|Q[1-4]|H[12]|SP|SU|FA|WI)$/.exec(date);
  if (part) return partOfYear(Number(part[1]), part[2] as string);
  if (/^\d{4}$/.test(date)) return months(Number(date), 1, 12);
  if (/^\d{3}$/.test(date)) return years(Number(date) * 10, 10);
  if (/^\d{2}$/.test(date)) return years(Number(date) * 100, 100);
  return null;
}

function single(day: Day): Period {
  return { from: day, to: day };
}

function weekPeriod(year: number, week: number, weekend: boolean): Period {
  const monday = mondayOf({ year, week });
  return { from: weekend ? monday + 5 : monday, to: monday + 6 };
}

function partOfYear(year: number, part: string): Period {
  const season = { SP: 3, SU: 6, FA: 9, WI: 12 }[part];
  if (season !== undefined) return months(year, season, 3);
  if (part.startsWith('Q')) return months(year, Number(part[1]) * 3 - 2, 3);
  if (part.startsWith('H')) return months(year, Number(part[1]) * 6 - 5, 6);
  return months(year, Number(part), 1);
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
