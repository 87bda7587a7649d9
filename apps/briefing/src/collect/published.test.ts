// Stated dates as calendar dates.

import { expect, test } from 'vitest';
import { publishedDate } from './published.ts';

test.each([
  ['2022-01-02', '2022-01-02'],
  ['2022-01-02T23:30:00+01:00', '2022-01-02'],
  ['2022-01-02T23:30:00-08:00', '2022-01-02'],
  ['2022-01-02T23:30:00Z', '2022-01-03'],
  ['2022-01-02T23:30:00.123Z', '2022-01-03'],
  ['2022-01-02T23:30:00+00:00', '2022-01-03'],
  ['2022-07-02T22:30:00Z', '2022-07-03'],
  ['2022-01-02T12:00', '2022-01-02'],
  ['Sun, 02 Jan 2022 23:30:00 GMT', '2022-01-03'],
  ['Sun, 02 Jan 2022 23:30:00 +0000', '2022-01-03'],
  ['Sun, 02 Jan 2022 23:30:00 +0100', '2022-01-02'],
  ['Sun, 02 Jan 2022 23:30:00 -0500', '2022-01-02'],
  [' 2022-01-02 ', '2022-01-02'],
])('%s is %s in Amsterdam', (stated, date) => {
  expect(publishedDate(stated, 'Europe/Amsterdam')).toBe(date);
});

test.each([null, undefined, '', 'yesterday', '2022-13-40', '0000', 'NaN'])('%s is no date', (stated) => {
  expect(publishedDate(stated, 'Europe/Amsterdam')).toBeNull();
});
