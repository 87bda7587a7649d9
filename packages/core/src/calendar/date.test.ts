import {
  endOfISOWeek,
  endOfMonth,
  endOfQuarter,
  addMonths as fnsAddMonths,
  getDaysInMonth,
  getISODay,
  getISOWeek,
  getISOWeeksInYear,
  getISOWeekYear,
  startOfISOWeek,
} from 'date-fns';
import { describe, expect, test } from 'vitest';
import { addMonths, civilOf, dayOf, daysInMonth, isCivil, isoDate, parseIsoDate, weekdayOf } from './date.ts';
import { easterSunday } from './easter.ts';
import { periodOf } from './period.ts';
import { isoWeek, isoWeekOf, mondayOf } from './week.ts';

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

/** A local midnight as the number of its civil day. */
function dayAt(date: Date): number {
  return dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

describe('every stretch from 1600 to 2400', () => {
  const years = Array.from({ length: 801 }, (_, i) => 1600 + i);
  const covers = (value: string, from: number, to: number) => {
    const period = periodOf(value);
    return period !== null && period.from === from && period.to === to;
  };

  test('months and quarters begin and end as in an independent calendar', () => {
    const wrong: string[] = [];
    for (const year of years)
      for (let month = 1; month <= 12; month++) {
        const first = new Date(year, month - 1, 1);
        const value = `${year}-${String(month).padStart(2, '0')}`;
        if (daysInMonth(year, month) !== getDaysInMonth(first)) wrong.push(value);
        if (!covers(value, dayAt(first), dayAt(endOfMonth(first)))) wrong.push(value);
        const quarter = `${year}-Q${(month + 2) / 3}`;
        if (month % 3 === 1 && !covers(quarter, dayAt(first), dayAt(endOfQuarter(first))))
          wrong.push(quarter);
      }
    expect(wrong).toEqual([]);
  });

  test('ISO weeks begin and end as in an independent calendar, in years of 52 weeks and of 53', () => {
    const wrong: string[] = [];
    for (const year of years) {
      const weeks = getISOWeeksInYear(new Date(year, 0, 4));
      for (let week = 1; week <= weeks; week++) {
        const inside = new Date(year, 0, 4 + 7 * (week - 1));
        const [from, to] = [dayAt(startOfISOWeek(inside)), dayAt(endOfISOWeek(inside))];
        const value = isoWeek({ year, week });
        if (!covers(value, from, to) || !covers(`${value}-WE`, to - 1, to)) wrong.push(value);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("Easter Sunday is the day of Gauss's rule", () => {
    expect(years.filter((year) => easterSunday(year) !== easterByGauss(year))).toEqual([]);
  });
});

/** Gauss's rule with its two exceptions (Werke XI, 1816): another way to the same day than the one in use. */
function easterByGauss(year: number): number {
  const century = Math.floor(year / 100);
  const moon = (15 - Math.floor((13 + 8 * century) / 25) + century - Math.floor(century / 4)) % 30;
  const sun = (4 + century - Math.floor(century / 4)) % 7;
  const d = (19 * (year % 19) + moon) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + sun) % 7;
  const late = e === 6 && (d === 29 || (d === 28 && (11 * moon + 11) % 30 < 19));
  return dayOf(year, 3, 22) + d + e - (late ? 7 : 0);
}

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

test('the week of a year before Christ is written as that year is', () => {
  expect(isoWeek({ year: -44, week: 3 })).toBe('BC0044-W03');
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
