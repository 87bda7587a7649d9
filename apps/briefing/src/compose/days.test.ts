// Calendar days: across New Year, leap days and both clock changes, where the event is.

import { describe, expect, test } from 'vitest';
import { dateIn, daysBetween, phaseOf } from './days.ts';
import { articleOf, editionAt } from './reading.fixture.ts';

describe('nights between two dates', () => {
  test.each([
    ['2022-01-02', '2022-01-09', 7],
    ['2022-01-02', '2022-01-02', 0],
    ['2022-01-09', '2022-01-02', -7],
    ['2021-12-31', '2022-01-01', 1],
    ['2021-12-25', '2022-01-05', 11],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2100-02-28', '2100-03-01', 1],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
    ['2026-01-01', '2027-01-01', 365],
    ['2024-01-01', '2025-01-01', 366],
  ])('%s to %s are %d', (from, to, nights) => {
    expect(daysBetween(from, to)).toBe(nights);
  });
});

describe('the date where the event is', () => {
  test.each([
    ['Europe/Amsterdam', '2026-03-28T22:59:59Z', '2026-03-28'],
    ['Europe/Amsterdam', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['Europe/Amsterdam', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['Europe/Amsterdam', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['Europe/Amsterdam', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['Europe/Amsterdam', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['Europe/Amsterdam', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['Pacific/Auckland', '2022-01-02T11:00:00Z', '2022-01-03'],
    ['America/Los_Angeles', '2022-01-02T07:59:59Z', '2022-01-01'],
    ['UTC', '2021-12-31T23:59:59Z', '2021-12-31'],
  ])('in %s at %s is %s', (zone, instant, date) => {
    expect(dateIn(zone, Date.parse(instant))).toBe(date);
  });
});

describe('phases', () => {
  const talks = { start: '2022-01-09', end: '2022-01-10' };
  test.each([
    ['2022-01-02', { kind: 'ahead', days: 7 }],
    ['2022-01-08', { kind: 'ahead', days: 1 }],
    ['2022-01-09', { kind: 'today', day: 1, of: 2 }],
    ['2022-01-10', { kind: 'today', day: 2, of: 2 }],
    ['2022-01-11', null],
  ])('on %s', (today, phase) => {
    expect(phaseOf(talks, today)).toEqual(phase);
  });
});

describe('the event counts in its own zone', () => {
  const phaseAt = (at: string, zone: string) =>
    editionAt(at, [articleOf({ id: 'a', events: [{ start: '2022-01-09', zone, parties: ['Rusland'] }] })])
      .countdowns[0]?.phase;

  test.each([
    ['2022-01-08T07:00', 'Pacific/Auckland', { kind: 'ahead', days: 1 }],
    // Eleven in the evening in Amsterdam is the next morning there.
    ['2022-01-08T23:00', 'Pacific/Auckland', { kind: 'today', day: 1, of: 1 }],
    ['2022-01-09T07:00', 'Pacific/Auckland', { kind: 'today', day: 1, of: 1 }],
    ['2022-01-09T13:00', 'Pacific/Auckland', undefined],
    ['2022-01-09T07:00', 'America/Los_Angeles', { kind: 'ahead', days: 1 }],
    ['2022-01-09T10:00', 'America/Los_Angeles', { kind: 'today', day: 1, of: 1 }],
    ['2022-01-10T07:00', 'America/Los_Angeles', { kind: 'today', day: 1, of: 1 }],
    ['2022-01-10T10:00', 'America/Los_Angeles', undefined],
  ])('at %s in Amsterdam, %s', (at, zone, phase) => {
    expect(phaseAt(at, zone)).toEqual(phase);
  });

  test.each([
    ['2026-03-28T07:00', '2026-03-30', 2],
    ['2026-03-28T23:59', '2026-03-29', 1],
    ['2026-03-29T00:01', '2026-03-30', 1],
    ['2026-03-29T03:30', '2026-03-30', 1],
    ['2026-10-24T23:59', '2026-10-26', 2],
    ['2026-10-25T02:30', '2026-10-26', 1],
    ['2026-10-25T23:59', '2026-10-26', 1],
    ['2024-02-28T07:00', '2024-03-01', 2],
    ['2021-12-31T07:00', '2022-01-01', 1],
  ])('from %s to %s are %d days', (at, start, days) => {
    const edition = editionAt(at, [articleOf({ id: 'a', published: null, events: [{ start }] })]);
    expect(edition.countdowns[0]?.phase).toEqual({ kind: 'ahead', days });
  });
});
