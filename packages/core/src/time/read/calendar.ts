// Calendar dates: full, partial and numeric.

import { daysInMonth } from '../../calendar/date.ts';
import { type Capture, numberIn } from '../captures.ts';
import type { CalendarMeaning, ClockMeaning, YearSaid } from '../meaning.ts';
import type { Template } from '../rule.ts';
import { clockOf } from './clock.ts';
import { directionOf, fullYear, UNSAID, yearSaid } from './parts.ts';

/** The date the captures tell; nothing when it stands in no calendar (31 April), null when they tell none. */
export function calendarOf(
  captures: readonly Capture[],
  means: Extract<Template, { kind: 'calendar' }>,
): CalendarMeaning | { readonly kind: 'nothing' } | null {
  const month =
    numberIn(captures, 'month') ?? numberIn(captures, 'monthShort') ?? numberIn(captures, 'monthNumber');
  const day = numberIn(captures, 'dayNumber') ?? numberIn(captures, 'day') ?? numberIn(captures, 'ordinal');
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

/**
 * `9/11/2001`, `3-4-2022`, `on 2/15`: the language's order, or the other one where only that makes a date. With a
 * time of day behind it (`2022-01-09T18:00`), that time.
 */
export function numericDateOf(
  captures: readonly Capture[],
  order: 'dmy' | 'mdy' | 'ymd',
): CalendarMeaning | ClockMeaning | null {
  const [a = 0, b = 0, c] = captures
    .filter(({ name }) => NUMBERS.has(name))
    .map(({ value }) => Number(value));
  const [day, month] = order === 'dmy' ? [a, b] : [b, a];
  const year: YearSaid = c === undefined ? UNSAID : { kind: 'year', year: fullYear(c) };
  const date =
    order === 'ymd'
      ? numbered({ kind: 'year', year: a }, { month: b, day: c ?? 0 })
      : (numbered(year, { month, day }) ?? numbered(year, { month: day, day: month }));
  const clock = date && numberIn(captures, 'hour') !== null ? clockOf(captures, { kind: 'clock' }) : null;
  return clock ? { ...clock, zone: clock.zone ?? offsetOf(captures), date } : date;
}

const NUMBERS = new Set(['digits', 'digits2', 'year4']);

/** `+01:00` behind a time of day, in minutes. */
function offsetOf(captures: readonly Capture[]): number | null {
  const sign = numberIn(captures, 'sign');
  const minutes = captures.findLast(({ name }) => name === 'minute')?.value;
  return sign === null ? null : sign * ((numberIn(captures, 'hour', 1) ?? 0) * 60 + Number(minutes));
}

function numbered(
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
