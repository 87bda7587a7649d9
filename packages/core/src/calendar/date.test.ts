import { addMonths as fnsAddMonths, getISODay, getISOWeek, getISOWeekYear } from 'date-fns';
import { describe, expect, test } from 'vitest';
import { addMonths, civilOf, dayOf, daysInMonth, isCivil, isoDate, parseIsoDate, weekdayOf } from './date.ts';
import { easterSunday } from './easter.ts';
import { periodOf } from './period.ts';
import { isoWeekOf, mondayOf } from './week.ts';

const FIRST = dayOf(1600, 1, 1);
const LAST = dayOf(2400, 12, 31);

describe('every day from 1600 to 2400', () => {
  test('is the same as in an independent calendar, ISO weeks included', () => {
    const wrong: string[] = [];
    for (let day = FIRST; day <= LAST; day++) {
      const other = new Date(day * 86_400_000);
      const iso = other.toISOString().slice(0, 10);
      const { year, week } = isoWeekOf(day);
      const local = new Date(other.getUTCFullYear(), other.getUTCMonth(), other.getUTCDate());
      const same =
        isoDate(day) === iso &&
        parseIsoDate(iso) === day &&
        weekdayOf(day) === getISODay(local) &&
        week === getISOWeek(local) &&
        year === getISOWeekYear(local) &&
        mondayOf({ year, week }) === day - weekdayOf(day) + 1;
      if (!same) wrong.push(iso);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test('moves by months as an independent calendar does', () => {
    const wrong: string[] = [];
    for (let day = FIRST; day <= LAST; day += 17)
      for (const months of [-25, -12, -1, 1, 6, 13]) {
        const { year, month, day: dayOfMonth } = civilOf(day);
        const other = fnsAddMonths(new Date(year, month - 1, dayOfMonth), months);
        const moved = civilOf(addMonths(day, months));
        if (other.getFullYear() !== moved.year || other.getMonth() + 1 !== moved.month)
          wrong.push(isoDate(day));
        if (other.getDate() !== moved.day) wrong.push(isoDate(day));
      }
    expect(wrong).toEqual([]);
  });
});

test.each([
  [2000, 2, 29, true],
  [1900, 2, 29, false],
  [2022, 4, 31, false],
  [2022, 0, 1, false],
  [2022, 13, 1, false],
  [2022, 12, 31, true],
])('%i-%i-%i stands in the calendar: %s', (year, month, day, stands) => {
  expect(isCivil(year, month, day)).toBe(stands);
});

test('a month that does not exist has no days', () => {
  expect(daysInMonth(2022, 0)).toBe(0);
  expect(daysInMonth(2022, 13)).toBe(0);
});

test.each(['2022-02-30', '2022-1-3', '22-01-03', '2022-01', '', 'today'])('%j is no ISO date', (text) => {
  expect(parseIsoDate(text)).toBeNull();
});

test.each([
  [1961, '1961-04-02'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2022, '2022-04-17'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2038, '2038-04-25'],
])('Easter %i is %s', (year, day) => {
  expect(isoDate(easterSunday(year))).toBe(day);
});

test.each([
  ['2022', '2022-01-01', '2022-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2022-01-09', '2022-01-09', '2022-01-09'],
  ['2022-01-09T18:00', '2022-01-09', '2022-01-09'],
  ['2020-W53', '2020-12-28', '2021-01-03'],
  ['2022-W02-WE', '2022-01-15', '2022-01-16'],
  ['2022-Q4', '2022-10-01', '2022-12-31'],
  ['2022-H1', '2022-01-01', '2022-06-30'],
  ['2022-WI', '2022-12-01', '2023-02-28'],
  ['198', '1980-01-01', '1989-12-31'],
  ['18', '1800-01-01', '1899-12-31'],
])('%s covers %s to %s', (value, from, to) => {
  const period = periodOf(value);
  expect(period && [isoDate(period.from), isoDate(period.to)]).toEqual([from, to]);
});

test.each([
  'XXXX-01',
  'P2W',
  'PRESENT_REF',
  '',
  '2022-13x',
  '2022-13-45',
  '2022-13',
  '2022-W60',
  '2022-01-W1',
  '22-01-03',
])('%j covers no days', (value) => {
  expect(periodOf(value)).toBeNull();
});

test.each([
  ['BC0218', -218, -218],
  ['BC048', -489, -480],
  ['BC04', -499, -400],
])('%s covers years before Christ', (value, first, last) => {
  const { from, to } = periodOf(value) ?? { from: 0, to: 0 };
  expect([civilOf(from).year, civilOf(to).year]).toEqual([first, last]);
});
