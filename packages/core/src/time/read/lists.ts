// Several dates in one match: days that share a month, years that share a century or an era.

import { calendarOf } from './calendar.ts';
import type { Match, Part } from './match.ts';
import { UNSAID } from './parts.ts';

/** `9 en 10 januari`, `May 5 and 6`: each day with its own words and weekday, the month's with the day it stands beside. */
export function datesOf({ captures, first, last }: Match): readonly Part[] | null {
  const days = captures.filter(({ name }) => name === 'dayNumber');
  const month = captures.find(({ name }) => name === 'month' || name === 'monthShort');
  const leads = month !== undefined && month.first < (days[0]?.first ?? 0);
  const weekdays = captures.filter(({ name }) => name === 'weekday');
  const shared = captures.filter(({ name }) => name !== 'dayNumber' && name !== 'weekday');
  const parts: Part[] = [];
  for (const [i, day] of days.entries()) {
    const own = weekdays.filter((weekday) => weekday.last === day.first);
    const meaning = calendarOf([...shared, ...own, day], { kind: 'calendar' });
    if (meaning?.kind !== 'calendar') return null;
    const end = i === days.length - 1;
    parts.push({
      first:
        (leads && i === 0) || (!leads && i === 0 && month === undefined)
          ? first
          : (own[0]?.first ?? day.first),
      last: end ? last : day.last,
      meaning,
    });
  }
  return parts.length > 0 ? parts : null;
}

/** `1914-1918`, `1914-18`, `240-238 BC`: each year with its own words. */
export function yearsOf({ captures, last }: Match): readonly Part[] | null {
  const before = captures.some(({ name }) => name === 'before');
  const numbers = captures.filter(({ name }) => NUMBERS.has(name));
  const [from, to] = numbers;
  if (!from || !to || numbers.length > 2) return null;
  const first = Number(from.value);
  const second =
    to.name === 'digits2' && !before ? Math.floor(first / 100) * 100 + Number(to.value) : Number(to.value);
  if (before ? second >= first : second <= first) return null;
  const year = (value: number) => ({
    ...EMPTY,
    year: { kind: 'year', year: before ? -value : value } as const,
  });
  return [
    { first: from.first, last: from.last, meaning: year(first) },
    { first: to.first, last, meaning: year(second) },
  ];
}

const NUMBERS = new Set(['year4', 'digits', 'digits2']);

const EMPTY = {
  kind: 'calendar',
  year: UNSAID,
  month: null,
  day: null,
  weekday: null,
  direction: null,
  from: 'publication',
  weekShift: null,
} as const;
