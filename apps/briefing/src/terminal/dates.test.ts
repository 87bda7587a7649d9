// Dates as a terminal shows them, from days to seasons.

import { expect, test } from 'vitest';
import { showDiaryDate, showValue, showWeekdays } from './dates.ts';

test.each([
  ['2022-01-09', '2022-01-09', '9 Jan'],
  ['2022-01-09', '2022-01-10', '9–10 Jan'],
  ['2022-09-28', '2022-10-03', '28 Sep–3 Oct'],
  ['2023-01-09', '2023-01-09', '9 Jan\n2023'],
  ['2022-12-30', '2023-01-02', '30 Dec–2 Jan\n2023'],
  ['2022-03', '2022-03', 'March 2022'],
  ['2022-03', '2022-04', 'March 2022 –\nApril 2022'],
  ['2022-W03', '2022-W03', 'week 3 of 2022'],
])('%s to %s stands in a diary of 2022 as %j', (start, end, shown) => {
  expect(showDiaryDate(start, end, '2022-01-02')).toBe(shown);
});

test.each([
  ['2022-01-09', '2022-01-09', 'Sunday'],
  ['2022-01-09', '2022-01-10', 'Sun – Mon'],
  ['2022-03', '2022-03', ''],
  ['', '', ''],
])('%s to %s is %j', (start, end, shown) => {
  expect(showWeekdays(start, end)).toBe(shown);
});

test.each([
  ['2022-01-09', 'Sunday 9 January 2022'],
  ['2022-03', 'March 2022'],
  ['2022-W03', 'week 3 of 2022'],
  ['2022-SP', 'spring 2022'],
  ['2022-WI', 'winter 2022'],
  ['2022', '2022'],
  ['P2W', 'P2W'],
  ['FUTURE_REF', 'FUTURE_REF'],
  ['2022-01-09T14:30', '2022-01-09T14:30'],
])('the value %s is shown as %j', (value, shown) => {
  expect(showValue(value)).toBe(shown);
});
