// ISO 8601 weeks: they begin on Monday, and week 1 is the one with the year's first Thursday.

import { civilOf, type Day, dayOf, isoYear, pad2, weekdayOf } from './date.ts';

export interface IsoWeek {
  /** The year the week belongs to, which is its Thursday's. */
  readonly year: number;
  /** 1-53. */
  readonly week: number;
}

/** The Monday of an ISO week. */
export function mondayOf({ year, week }: IsoWeek): Day {
  const fourth = dayOf(year, 1, 4);
  return fourth - (weekdayOf(fourth) - 1) + (week - 1) * 7;
}

export function isoWeekOf(day: Day): IsoWeek {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** `2022-W01`. */
export function isoWeek({ year, week }: IsoWeek): string {
  return `${isoYear(year)}-W${pad2(week)}`;
}
