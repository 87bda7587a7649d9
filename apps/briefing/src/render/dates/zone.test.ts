import { describe, expect, test } from 'vitest';
import { instantOf, knownZone, localTime } from './zone.ts';

describe('a clock and its instant', () => {
  test.each([
    ['2022-01-09', '14:00', 'Europe/Zurich', '2022-01-09T13:00:00.000Z'],
    ['2022-07-09', '14:00', 'Europe/Zurich', '2022-07-09T12:00:00.000Z'],
    ['2026-03-29', '00:00', 'Europe/Amsterdam', '2026-03-28T23:00:00.000Z'],
    ['2026-10-26', '00:00', 'Europe/Amsterdam', '2026-10-25T23:00:00.000Z'],
    ['2022-01-09', '00:00', 'Pacific/Auckland', '2022-01-08T11:00:00.000Z'],
    ['2022-01-09', '20:00', 'America/Los_Angeles', '2022-01-10T04:00:00.000Z'],
    ['2022-01-09', '20:00', 'Mars/Olympus', '2022-01-09T20:00:00.000Z'],
  ])('%s %s in %s', (day, time, zone, instant) => {
    expect(new Date(instantOf({ day, time }, zone)).toISOString()).toBe(instant);
    expect(localTime(Date.parse(instant), zone)).toEqual({ day, time });
  });

  test('a time that a change of the clock skips', () => {
    const instantMs = instantOf({ day: '2026-03-29', time: '02:30' }, 'Europe/Amsterdam');
    expect(localTime(instantMs, 'Europe/Amsterdam')).toEqual({ day: '2026-03-29', time: '03:30' });
  });
});

test.each([
  ['Europe/Zurich', 'Europe/Zurich'],
  ['Europe/Zürich', 'UTC'],
  ['"><script>', 'UTC'],
  ['', 'UTC'],
])('the zone "%s"', (zone, expected) => {
  expect(knownZone(zone)).toBe(expected);
});
