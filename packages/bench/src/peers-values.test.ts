import { expect, test } from 'vitest';
import { DAY, minutesOf, stretchOf } from './peers-values.ts';

test.each([
  ['2024', '2024-01', '2025-01'],
  ['2024-Q4', '2024-10', '2025-01'],
  ['2024-H1', '2024-01', '2024-07'],
  ['2024-WI', '2024-12', '2025-03'],
  ['199', '1990', '2000'],
  ['19', '1900', '2000'],
  ['FY2024', '2024', '2025'],
  ['2024-W01', '2024-01-01', '2024-01-08'],
  ['2024-W01-WE', '2024-01-06', '2024-01-08'],
  ['2020-W53', '2020-12-28', '2021-01-04'],
])('%s lasts from %s to %s', (value, from, to) => {
  const stretch = stretchOf(value);
  expect([stretch?.from, stretch?.to]).toEqual([stretchOf(from)?.from, stretchOf(to)?.from]);
});

test.each([
  ['T15', 15 * 60, 60],
  ['T15:05', 15 * 60 + 5, 1],
  ['15:05:30', 15 * 60 + 5, 1],
])('%s is a time of no day', (value, from, lasts) => {
  expect(stretchOf(value)).toEqual({ from, to: from + lasts, dated: false, timed: true });
});

test('a time on a day lies in it', () => {
  const [day, moment] = [stretchOf('2024-03-01'), stretchOf('2024-03-01T23:59')];
  expect((moment?.from ?? 0) - (day?.from ?? 0)).toBe(DAY - 1);
});

test.each(['PRESENT_REF', 'XXXX-WXX-1', 'P2W', '', 'T25h', '2024-X'])('%j names no stretch', (value) => {
  expect(stretchOf(value)).toBeNull();
});

test.each([
  ['P2W', 14 * DAY],
  ['PT90M', 90],
  ['PT1.5H', 90],
  ['P1DT2H', DAY + 120],
])('%s lasts %i minutes', (value, minutes) => {
  expect(minutesOf(value)).toBe(minutes);
});

test.each(['PXD', 'PAST_REF', '2024', 'P'])('%j lasts no number of minutes', (value) => {
  expect(minutesOf(value)).toBeNull();
});
