// Moments, as a person or a program writes them.

import { describe, expect, test } from 'vitest';
import { isIsoDate, momentAt, parseMoment } from './moment.ts';

test.each([
  ['2022-01-02T07:00', '2022-01-02T07:00:00+01:00'],
  ['2022-01-02 07:00', '2022-01-02T07:00:00+01:00'],
  ['2022-01-02', '2022-01-02T07:00:00+01:00'],
  ['2022-07-02T07:00:30', '2022-07-02T07:00:30+02:00'],
  ['2022-01-02T23:30Z', '2022-01-03T00:30:00+01:00'],
  ['2022-01-02T07:00:00.5+05:30', '2022-01-02T02:30:00+01:00'],
  // An hour that is left out, and one that comes twice.
  ['2026-03-29T02:30', '2026-03-29T03:30:00+02:00'],
  ['2026-10-25T02:30', '2026-10-25T02:30:00+02:00'],
  ['2024-02-29T12:00', '2024-02-29T12:00:00+01:00'],
])('%s in Amsterdam is %s', (text, local) => {
  expect(parseMoment(text, 'Europe/Amsterdam')?.local).toBe(local);
});

test.each([
  '',
  'now',
  '2022-13-01',
  '2022-02-30',
  '2023-02-29T07:00',
  '2022-01-02T25:00',
  '2022-01-02T07',
  '02-01-2022',
])('%j is none', (text) => {
  expect(parseMoment(text, 'Europe/Amsterdam')).toBeNull();
});

describe('an instant', () => {
  test('has the date of its zone', () => {
    const ms = Date.parse('2021-12-31T23:30:00Z');
    expect(momentAt(ms, 'Europe/Amsterdam')).toMatchObject({
      date: '2022-01-01',
      local: '2022-01-01T00:30:00+01:00',
    });
    expect(momentAt(ms, 'America/New_York')).toMatchObject({
      date: '2021-12-31',
      local: '2021-12-31T18:30:00-05:00',
    });
  });
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2022-04-31', false],
  ['2022-1-1', false],
  ['2022-01', false],
])('%s is a date: %s', (text, is) => {
  expect(isIsoDate(text)).toBe(is);
});
