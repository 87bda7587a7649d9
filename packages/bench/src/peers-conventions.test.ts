import { describe, expect, test } from 'vitest';
import type { Found, Pair } from './peers-cases.ts';
import { CONVENTIONS } from './peers-conventions.ts';

/** Friday 1 March 2024, half past nine in the morning. */
const REFERENCE = '2024-03-01T09:30';

interface Made {
  readonly words: string;
  readonly gold: string;
  readonly ours: readonly string[];
  readonly mod?: string;
  readonly peer?: Pair['peer'];
  /** The sentence; without it the words stand alone. */
  readonly text?: string;
}

function pairOf({ words, gold, ours, mod = '', peer = 'recognizers', text = words }: Made): Pair {
  const start = text.indexOf(words);
  const found: readonly Found[] = ours.map((value) => ({
    start,
    end: start + words.length,
    text: words,
    value,
    mod: mod || null,
  }));
  const label = { start, end: start + words.length, text: words, type: 'DATE', value: gold };
  return { peer, gold: label, value: gold, ours: found, reference: REFERENCE, text };
}

function holding(made: Made): readonly string[] {
  return CONVENTIONS.filter(({ holds }) => holds(pairOf(made))).map(({ name }) => name);
}

describe('the same', () => {
  test.each<[string, Made]>([
    ['the same value', { words: 'that week', gold: '2024-W10', ours: ['2024-W10'] }],
    [
      'the same stretch, written otherwise',
      { words: 'five', gold: '2024-03-01T17', ours: ['2024-03-01T17:00'] },
    ],
    ['a time of any day', { words: '5:15 p.m.', gold: 'T17:15', ours: ['2024-03-01T17:15'] }],
    ['the next such time', { words: '8 a.m.', gold: '2024-03-02T08', ours: ['2024-03-01T08:00'] }],
    [
      'an hour without its half of the day',
      { words: 'half past two', gold: '2024-03-01T14:30', ours: ['2024-03-01T02:30'] },
    ],
    [
      'a time in another zone',
      { words: '6:00 GMT', gold: '2024-03-01T04:00', ours: ['2024-03-01T06:00Z'], peer: 'duckling' },
    ],
    [
      "a month as chrono's first day",
      { words: 'June 2024', gold: '2024-06-01', ours: ['2024-06'], peer: 'chrono' },
    ],
    [
      'the day of a counted month or year',
      { words: 'four months ago', gold: '2023-11-01', ours: ['2023-11'] },
    ],
    [
      'of a near moment only its day',
      { words: 'ten seconds ago', gold: '2024-03-01', ours: ['2024-03-01T09:29'], peer: 'chrono' },
    ],
    [
      'a part of the day in hours',
      { words: 'this evening', gold: '2024-03-01T18/2024-03-02T00', ours: ['2024-03-01TEV'] },
    ],
    ['now as the reference', { words: 'now', gold: '2024-03-01T09:30', ours: ['PRESENT_REF'] }],
    ['a few as two or three', { words: 'a few days ago', gold: '2024-02-27', ours: ['PAST_REF'] }],
    [
      'a range of two expressions',
      { words: 'from 4 to 9 May', gold: '2024-05-04/2024-05-10', ours: ['2024-05-04', '2024-05-09'] },
    ],
    [
      'a range of two expressions',
      { words: 'June to August', gold: '2024-06-01/2024-08-01', ours: ['2024-06', '2024-08'] },
    ],
    [
      'a range of two expressions',
      { words: '10:00 to 11:30', gold: 'T10:00/T11:31', ours: ['2024-03-01T10:00', '2024-03-01T11:30'] },
    ],
    ['an open end', { words: 'since June', gold: '2024-06-01/', ours: ['2024-06'] }],
    ['an open end', { words: 'by June', gold: '2024-03-01T09:30/2024-06-01', ours: ['2024-06'] }],
    ['a range that is one unit', { words: 'the 1990s', gold: '1990-01-01/2000-01-01', ours: ['199'] }],
    [
      'a part of a unit in days',
      { words: 'end of June', gold: '2024-06-21/2024-07-01', ours: ['2024-06'], mod: 'END' },
    ],
    [
      "duckling's weekends and seasons",
      { words: 'that weekend', gold: '2024-03-08T18/2024-03-11T00', ours: ['2024-W10-WE'] },
    ],
    [
      'a counted stretch in days',
      { words: 'the next four days', gold: '2024-03-02/2024-03-06', ours: ['P4D'] },
    ],
    ['either side without a clause', { words: 'Monday', gold: '2024-03-04', ours: ['2024-02-26'] }],
    [
      'next Friday, this week or next',
      { words: 'next Monday', gold: '2024-03-11', ours: ['2024-03-04'], text: 'We meet next Monday.' },
    ],
    [
      'a moment and its anchor',
      { words: 'ten days from today', gold: '2024-03-11', ours: ['2024-03-11', '2024-03-01'] },
    ],
    ['the moment at the end of a duration', { words: 'within ten days', gold: '2024-03-11', ours: ['P10D'] }],
    [
      'a day counted from another',
      { words: '3 days from 6 June', gold: '2024-06-09', ours: ['P3D', '2024-06-06'] },
    ],
    ['the same length', { words: 'an hour and a half', gold: 'PT1.5H', ours: ['PT90M'] }],
    ['the same set', { words: 'every night', gold: 'TNI', ours: ['XXXX-XX-XXTNI'] }],
  ])('%s: %o', (name, made) => {
    expect(holding(made)).toContain(name);
  });

  test('a day and its time in one of ours, apart with the peer', () => {
    const pair = pairOf({
      words: 'Monday',
      gold: '2024-03-04',
      ours: ['2024-03-04T18:00'],
      text: 'Monday at 18:00',
    });
    const wide = { ...pair, ours: pair.ours.map((found) => ({ ...found, end: 15 })) };
    expect(CONVENTIONS.some(({ name, holds }) => name === 'day and time in one' && holds(wide))).toBe(true);
    expect(CONVENTIONS.some(({ holds }) => holds(pair))).toBe(false);
  });
});

describe('not the same', () => {
  test.each<Made>([
    { words: 'Monday', gold: '2024-03-04', ours: ['2024-02-26'], text: 'We meet on Monday, they said.' },
    { words: 'Monday', gold: '2024-03-05', ours: ['2024-03-04'] },
    { words: 'June', gold: '2024-06', ours: ['2024-07'] },
    { words: '8 p.m.', gold: 'T20', ours: ['2024-03-01T08:00'] },
    { words: '8 tonight', gold: 'T20', ours: ['2024-03-01T08:00'] },
    { words: 'from 4 to 9 May', gold: '2024-05-04/2024-05-10', ours: ['2024-05-04', '2024-05-08'] },
    { words: 'from 4 to 9 May', gold: '2024-05-04/2024-05-10', ours: ['2024-05-09'] },
    { words: 'the next four days', gold: '2024-03-02/2024-03-06', ours: ['P3D'] },
    { words: 'the next four days', gold: '2024-03-12/2024-03-16', ours: ['P4D'] },
    { words: 'four days', gold: '2024-03-05', ours: ['P4D'] },
    { words: 'four months ago', gold: '2023-11-01', ours: ['2023-12'] },
    { words: 'this evening', gold: '2024-03-01T18/2024-03-02T00', ours: ['2024-03-01TMO'] },
    { words: 'since June', gold: '2024-06-01/', ours: ['2024-05'] },
    { words: 'now', gold: '2024-03-02', ours: ['PRESENT_REF'] },
    { words: 'some days ago', gold: '2024-02-27', ours: ['PAST_REF'] },
    { words: 'June 2024', gold: '2024-06-01', ours: ['2024-06'] },
    { words: 'June 2024', gold: '2024-06', ours: [] },
  ])('%o', (made) => {
    expect(holding(made)).toEqual([]);
  });
});
