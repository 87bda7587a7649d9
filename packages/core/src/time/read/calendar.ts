// Calendar dates: full, partial and numeric.

import { daysInMonth } from '../../calendar/date.ts';
import { type Capture, numberIn } from '../captures.ts';
import type { CalendarMeaning, YearSaid } from '../meaning.ts';
import type { Template } from '../rule.ts';
import { directionOf, UNSAID, yearSaid } from './parts.ts';

/** The date the captures tell; nothing when it stands in no calendar (31 April), null when they tell none. */
export function calendarOf(
  captures: readonly Capture[],
  means: Extract<Template, { kind: 'calendar' }>,
): CalendarMeaning | { readonly kind: 'nothing' } | null {
  const month =
    numberIn(captures, 'month') ?? numberIn(captures, 'monthShort') ?? numberIn(captures, 'monthNumber');
  const day = numberIn(captures, 'dayNumber');
  const weekday =
    numberIn(captures, 'weekday') ??
    numberIn(captures, 'weekdayShort') ??
    numberIn(captures, 'weekdayCompound');
  const year = yearSaid(captures);
  if (month === null && day === null && weekday === null && year.kind === 'unsaid') return null;
  const leap = year.kind === 'year' ? year.year : 2000;
  if (month !== null && day !== null && day > daysInMonth(leap, month)) return { kind: 'nothing' };
  return {
    kind: 'calendar',
    year,
    month,
    day,
    weekday,
    direction: means.direction ?? directionOf(captures),
    from: means.from ?? 'publication',
    weekShift: means.weekShift ?? null,
  };
}

/** `9/11/2001`, `3-4-2022`, `3.5.`: the language's order, or the other one where only that makes a date. */
export function numericDateOf(
  captures: readonly Capture[],
  order: 'dmy' | 'mdy' | 'ymd',
): CalendarMeaning | null {
  const [a = 0, b = 0, c] = captures
    .filter(({ name }) => NUMBERS.has(name))
    .map(({ value }) => Number(value));
  if (order === 'ymd') return dateIn({ kind: 'year', year: a }, { month: b, day: c ?? 0 });
  const year: YearSaid = c === undefined ? UNSAID : { kind: 'year', year: fullYear(c) };
  const [day, month] = order === 'dmy' ? [a, b] : [b, a];
  return dateIn(year, { month, day }) ?? dateIn(year, { month: day, day: month });
}

const NUMBERS = new Set(['digits', 'digits2', 'year4']);

function fullYear(digits: number): number {
  return digits < 40 ? 2000 + digits : digits < 100 ? 1900 + digits : digits;
}

function dateIn(
  year: YearSaid,
  { month, day }: { readonly month: number; readonly day: number },
): CalendarMeaning | null {
  const leap = year.kind === 'year' ? year.year : 2000;
  if (day < 1 || month < 1 || day > daysInMonth(leap, month)) return null;
  return {
    kind: 'calendar',
    year,
    month,
    day,
    weekday: null,
    direction: null,
    from: 'publication',
    weekShift: null,
  };
}
