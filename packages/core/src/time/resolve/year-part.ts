// Quarters, halves, seasons, holidays and the nth weekday of a month: what comes round with the year.

import {
  addMonths,
  civilOf,
  type Day,
  dayOf,
  daysInMonth,
  isoDate,
  isoYear,
  pad2,
  weekdayOf,
} from '../../calendar/date.ts';
import { easterSunday } from '../../calendar/easter.ts';
import { type Period, periodOf } from '../../calendar/period.ts';
import { type Resolved, type Setting, toMention, toPublication, UNANCHORED } from '../anchor.ts';
import type {
  Direction,
  Holiday,
  HolidayMeaning,
  NthWeekdayMeaning,
  YearPartMeaning,
  YearSaid,
} from '../meaning.ts';
import { chooseOccurrence } from './direction.ts';
import { unitAt } from './shift.ts';
import { toldYear } from './told.ts';
import { yearAnchor, yearOf } from './year.ts';

interface Yearly {
  readonly year: YearSaid;
  readonly direction: Direction | null;
  /** The value in a year. */
  readonly value: (year: number) => string;
  /** The value when no year can be told. */
  readonly open: string;
  /** Told of in the past or without a verb, it is over: figures of a quarter. */
  readonly isReported: boolean;
}

export function resolveYearPart({ part, year, direction }: YearPartMeaning, setting: Setting): Resolved {
  const value = (y: number) => `${isoYear(y)}-${part}`;
  return yearly({ year, direction, value, open: `XXXX-${part}`, isReported: /[QH]/.test(part) }, setting);
}

export function resolveHoliday(
  { holiday, weekend, year, direction }: HolidayMeaning,
  setting: Setting,
): Resolved {
  const open = holiday.kind === 'fixed' ? `XXXX-${pad2(holiday.month)}-${pad2(holiday.day)}` : 'XXXX-XX-XX';
  const value = (y: number) =>
    weekend ? weekendBeside(holidayIn(y, holiday)) : isoDate(holidayIn(y, holiday));
  return yearly({ year, direction, value, open, isReported: false }, setting);
}

export function resolveNthWeekday(meaning: NthWeekdayMeaning, setting: Setting): Resolved {
  const { nth, weekday, year } = meaning;
  if (meaning.monthShift !== null) return inMonth(meaning, meaning.monthShift, setting);
  const month = meaning.month ?? 1;
  const value = (y: number) => isoDate(nthWeekday(y, { kind: 'nth', month, weekday, nth }));
  const open = `XXXX-${pad2(month)}`;
  return yearly({ year, direction: null, value, open, isReported: false }, setting);
}

/** `the first Monday of next month`. */
function inMonth(
  { nth, weekday }: NthWeekdayMeaning,
  shift: number,
  { publication, ...setting }: Setting,
): Resolved {
  if (publication === null) return { type: 'DATE', value: 'XXXX-XX-XX', anchor: UNANCHORED, confidence: 0.3 };
  const { year, month } = civilOf(addMonths(publication, shift));
  const value = isoDate(nthWeekday(year, { kind: 'nth', month, weekday, nth }));
  return { type: 'DATE', value, anchor: toPublication({ publication, ...setting }), confidence: 0.95 };
}

function yearly({ year, direction, value, open, isReported }: Yearly, setting: Setting): Resolved {
  const said = yearOf(year, setting);
  if (said !== null)
    return { type: 'DATE', value: value(said), anchor: yearAnchor(year, setting), confidence: 1 };
  const { narrative, discourse, publication, tense } = setting;
  const told = direction === null ? toldYear((own) => daysOf(value(own)), setting) : null;
  if (told !== null)
    return { type: 'DATE', value: value(told), anchor: toMention(discourse.latest), confidence: 0.8 };
  const from = narrative ? (discourse.latest?.to ?? null) : publication;
  if (from === null) return { type: 'DATE', value: open, anchor: UNANCHORED, confidence: 0.5 };
  const own = runsOn(value(civilOf(from).year - 1), from) ? civilOf(from).year - 1 : civilOf(from).year;
  const isOver = isReported && (tense() === 'past' || tense() === 'open');
  const daysIn = (y: number) =>
    isOver && open.includes('-H') ? laterHalf(daysOf(value(y))) : daysOf(value(y));
  const chosen = chooseOccurrence(from, (nth) => ({ ...daysIn(own + nth), year: own + nth }), {
    direction,
    tense: isOver ? () => 'past' : tense,
    strict: isOver,
  });
  const anchor = narrative ? toMention(discourse.latest) : toPublication(setting);
  return { type: 'DATE', value: value(chosen.year), anchor, confidence: 0.85 };
}

/** Nobody reports on half a year that is not half over; a fiscal quarter may end before that of the calendar begins. */
function laterHalf({ from, to }: Period): Period {
  return { from: from + Math.floor((to - from) / 2), to };
}

/** In January the winter of last year is the present one. */
function runsOn(value: string, day: Day): boolean {
  return daysOf(value).to >= day;
}

function daysOf(value: string): Period {
  return periodOf(value) ?? { from: 0, to: 0 };
}

/** Before a Monday or Tuesday lies the weekend that belongs to it, else behind it. */
function weekendBeside(day: Day): string {
  return unitAt('weekend', weekdayOf(day) <= 2 ? day - 7 : day, 0);
}

function holidayIn(year: number, holiday: Holiday): Day {
  if (holiday.kind === 'easter') return easterSunday(year) + holiday.offset;
  if (holiday.kind === 'nth') return nthWeekday(year, holiday);
  const day = dayOf(year, holiday.month, holiday.day);
  return holiday.neverSunday && weekdayOf(day) === 7 ? day - 1 : day;
}

function nthWeekday(year: number, { month, weekday, nth, offset }: Extract<Holiday, { kind: 'nth' }>): Day {
  if (nth < 0) {
    const last = dayOf(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1) + (offset ?? 0);
}
