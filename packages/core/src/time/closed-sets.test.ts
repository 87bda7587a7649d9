// One suite for every language: its closed sets, whole.

import { describe, expect, test } from 'vitest';
import { suite as de } from '../languages/de/time.suite.ts';
import { suite as en } from '../languages/en/time.suite.ts';
import { suite as nl } from '../languages/nl/time.suite.ts';
import { tagTimes } from './index.ts';
import type { Unit } from './meaning.ts';

const PUBLISHED = '2022-06-15';

const two = (n: number) => String(n).padStart(2, '0');
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const rows = (names: readonly (readonly string[])[]) =>
  names.flatMap((spellings, i) => spellings.map((name) => [name, i + 1] as const));

/** One and three of a unit, as TIMEX3 counts them. */
const DURATIONS: Readonly<Record<Unit, readonly [one: string, three: string]>> = {
  second: ['PT1S', 'PT3S'],
  minute: ['PT1M', 'PT3M'],
  hour: ['PT1H', 'PT3H'],
  day: ['P1D', 'P3D'],
  weekend: ['P1WE', 'P3WE'],
  week: ['P1W', 'P3W'],
  month: ['P1M', 'P3M'],
  quarter: ['P1Q', 'P3Q'],
  half: ['P6M', 'P18M'],
  year: ['P1Y', 'P3Y'],
  decade: ['P1DE', 'P3DE'],
  century: ['P1CE', 'P3CE'],
};

/** All to 999, then every 1111th to 99 990, then round ones to a million. */
const NUMBERS = [
  ...upTo(999).slice(1),
  ...upTo(90).map((i) => i * 1111),
  ...[1000, 1100, 1900, 2000, 2001, 10_000, 21_000, 100_000, 123_456, 200_000, 500_500, 999_999, 1_000_000],
];

describe.each([nl, en, de])('$language.code', (suite) => {
  const { language, months, weekdays, ordinals, dayFigures, units, numbers } = suite;
  const values = (text: string) =>
    tagTimes(text, { published: PUBLISHED, language }).map(({ value }) => value);
  const said = (frame: string, word: string | number) => values(frame.replace('%', String(word)));

  test('every set is whole', () => {
    expect([months.names.length, weekdays.names.length, ordinals.names.length]).toEqual([12, 7, 31]);
  });
  test.each(rows(months.names))('month %s is %i', (name, month) => {
    expect(said(months.frame, name)).toEqual([`1999-${two(month)}`]);
  });
  test.each(rows(weekdays.names))('weekday %s is %i', (name, weekday) => {
    expect(said(weekdays.frame, name)).toEqual([`2022-06-${two(weekday <= 3 ? 12 + weekday : 5 + weekday)}`]);
  });
  test.each(rows(ordinals.names))('ordinal %s is %i', (name, day) => {
    expect(said(ordinals.frame, name)).toEqual([`1999-03-${two(day)}`]);
  });
  test.each(rows(upTo(31).map(dayFigures.write)))('day %s is %i', (name, day) => {
    expect(said(dayFigures.frame, name)).toEqual([`1999-03-${two(day)}`]);
  });
  test.each([0, ...upTo(23)])('hour %i', (hour) => {
    const written = new Set([String(hour), two(hour)]);
    for (const form of written) expect(said(suite.hour, form)).toEqual([`2022-06-15T${two(hour)}:15`]);
  });
  test.each(Object.keys(units) as Unit[])('unit %s', (unit) => {
    const [one, three] = DURATIONS[unit];
    for (const words of units[unit].one) expect([words, ...values(words)]).toEqual([words, one]);
    for (const words of units[unit].three) expect([words, ...values(words)]).toEqual([words, three]);
  });
  test('numbers in words, in every spelling', () => {
    const wrong = NUMBERS.flatMap((n) =>
      numbers.spell(n).filter((word) => said(numbers.frame, word).join() !== `P${n}D`),
    );
    expect(wrong).toEqual([]);
  });
  test.each(suite.nothing)('nothing in: %s', (text) => {
    expect(values(text)).toEqual([]);
  });
});
