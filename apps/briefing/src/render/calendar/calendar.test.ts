import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Countdown, Edition } from '../../model/edition.ts';
import { emptyEdition, geneva, mixedEdition, plainEdition } from '../fixtures/editions.ts';
import { renderIssue } from '../issue.ts';

async function read(edition: Edition, language: 'nl' | 'en' = 'nl') {
  const { calendar } = await renderIssue(edition, { language, zone: 'Europe/Amsterdam' });
  const root = new ICAL.Component(ICAL.parse(calendar));
  const events = root.getAllSubcomponents('vevent');
  return {
    calendar,
    root,
    events,
    value: (index: number, name: string) => String(events[index]?.getFirstPropertyValue(name)),
  };
}

const withCountdown = (countdown: Partial<Countdown>): Edition => ({
  ...plainEdition,
  countdowns: [{ ...geneva, ...countdown }],
});

describe('the plain edition', () => {
  test('has every dated event, whole days, the end not included', async () => {
    const { events, value } = await read(plainEdition);
    const days = events.map((_, index) => [
      value(index, 'summary'),
      value(index, 'dtstart'),
      value(index, 'dtend'),
    ]);
    expect(days).toEqual([
      ['Genève', '2022-01-09', '2022-01-11'],
      ['NAVO-Rusland', '2022-01-12', '2022-01-13'],
      ['OVSE', '2022-01-13', '2022-01-14'],
    ]);
  });

  test('says the sentence and its source', async () => {
    const { value } = await read(plainEdition);
    expect(value(0, 'description')).toContain(
      '‘Onderhandelaars uit Washington en Moskou zien elkaar op 9 en 10 januari in Genève.’\n– courant.example, za 1 januari\nhttps://courant.example/buitenland/drie-overleggen',
    );
    expect(value(0, 'location')).toBe('Genève');
  });

  test('depends on the edition alone', async () => {
    const { value } = await read(plainEdition);
    expect(value(0, 'uid')).toBe('geneve-verenigde-staten-rusland@runup');
    expect(value(0, 'dtstamp')).toBe('2022-01-02T06:00:00Z');
  });

  test('a later edition has the same UID and a higher SEQUENCE', async () => {
    const earlier = await read(plainEdition);
    const later = await read({
      ...withCountdown({ start: '2022-01-20', end: '2022-01-21' }),
      at: '2022-01-02T07:01:00+01:00',
    });
    expect(later.value(0, 'uid')).toBe(earlier.value(0, 'uid'));
    expect(Number(later.value(0, 'sequence'))).toBeGreaterThan(Number(earlier.value(0, 'sequence')));
    expect(Number(later.value(0, 'sequence'))).toBeLessThan(2 ** 31);
  });

  test('has no line over 75 bytes and ends every one as it must', async () => {
    const { calendar } = await read(plainEdition);
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    for (const line of calendar.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
});

test('an empty edition is a calendar without events', async () => {
  expect((await read(emptyEdition)).events).toEqual([]);
});

describe('the status', () => {
  test.each<[Countdown['status'], string]>([
    ['planned', 'CONFIRMED'],
    ['tentative', 'TENTATIVE'],
    ['expected', 'TENTATIVE'],
    ['postponed', 'CANCELLED'],
    ['cancelled', 'CANCELLED'],
    ['rescheduled', 'CONFIRMED'],
    ['deadline', 'CONFIRMED'],
    ['in-progress', 'CONFIRMED'],
  ])('%s', async (status, expected) => {
    expect((await read(withCountdown({ status }))).value(0, 'status')).toBe(expected);
  });
});

describe('a time', () => {
  test('stands in its zone, which the file defines, and has no end', async () => {
    const { calendar, root, events } = await read(mixedEdition);
    expect(calendar).toContain('DTSTART;TZID=America/New_York:20220114T200000\r\n');
    for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
    const moved = events[2]?.getFirstPropertyValue('dtstart');
    expect(moved instanceof ICAL.Time && moved.toJSDate().toISOString()).toBe('2022-01-15T01:00:00.000Z');
    expect(events[2]?.getFirstProperty('dtend')).toBeNull();
  });

  test.each([
    ['2026-03-28', '12:00', 'Europe/Amsterdam', '2026-03-28T11:00:00.000Z'],
    ['2026-03-29', '12:00', 'Europe/Amsterdam', '2026-03-29T10:00:00.000Z'],
    ['2026-10-25', '12:00', 'Europe/Amsterdam', '2026-10-25T11:00:00.000Z'],
    ['2026-07-01', '09:30', 'Asia/Kolkata', '2026-07-01T04:00:00.000Z'],
    ['2026-01-01', '09:30', 'Pacific/Auckland', '2025-12-31T20:30:00.000Z'],
    ['2026-06-01', '09:30', 'America/Los_Angeles', '2026-06-01T16:30:00.000Z'],
    ['2026-06-01', '09:30', 'UTC', '2026-06-01T09:30:00.000Z'],
  ])('%s %s in %s', async (start, time, zone, instant) => {
    const { root, events } = await read(withCountdown({ start, end: start, time, zone }));
    ICAL.TimezoneService.reset();
    for (const component of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(component);
    const found = events[0]?.getFirstPropertyValue('dtstart');
    expect(found instanceof ICAL.Time && found.toJSDate().toISOString()).toBe(instant);
  });

  test('over several days stays whole days, the time in words', async () => {
    const { value } = await read(withCountdown({ time: '14:00' }));
    expect(value(0, 'dtstart')).toBe('2022-01-09');
    expect(value(0, 'description')).toContain('14.00 uur');
  });
});
