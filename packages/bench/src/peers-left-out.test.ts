import { expect, test } from 'vitest';
import type { PeerCase } from './peers-cases.ts';
import { leftOutAs } from './peers-left-out.ts';

interface Made {
  readonly text: string;
  readonly value?: string;
  readonly type?: string;
  readonly lang?: string;
  /** The labelled words, all of the text without it. */
  readonly words?: string;
}

function caseOf({ text, value, type = 'DATE', lang = 'en', words = text }: Made): PeerCase {
  const start = text.indexOf(words);
  const label = { start, end: start + words.length, text: words, type, value: value ?? '' };
  const timexes = value === undefined ? [] : [label];
  return { id: 'made-up', lang, text, reference: '2024-03-01T09:30', timexes };
}

test.each<[string, Made]>([
  ['no such date', { text: '31 June', value: '2024-06-31' }],
  ['label against its words', { text: 'May 2021', value: '2019-05' }],
  ['label against its words', { text: 'Monday 2 March', value: '2024-03-02' }],
  ['label against its words', { text: 'next week', value: '2014-W03' }],
  ['no time expression', { text: 'eastern time zone', value: 'x', type: 'timezone' }],
  ['feasts of other calendars', { text: 'Diwali', value: '2024-11-01' }],
  ['days of a trade or cause', { text: 'world vegan day', value: '2024-11-01' }],
  ['formulas and filters', { text: 'all sales greater than in 2020', value: '2020' }],
  ['shorthand', { text: 'see you in 4h', value: '2024-03-01T13:30' }],
  ['shorthand', { text: 'by EOD', value: '2024-03-01' }],
  ['dictated times', { text: 'at six twenty', value: 'T06:20' }],
  ['dictated times', { text: 'in nineteen seventy five', value: '1975' }],
  ['meals and terms', { text: 'before lunch', value: '/T12' }],
  ['bare numbers as hours', { text: 'Tuesday 3-5', value: 'T03:00/T05:00' }],
  ['bare numbers as hours', { text: 'Ik kom 15.45 langs', words: '15.45', value: 'T15:45', lang: 'nl' }],
  ['bare numbers as dates', { text: '7/12', value: '2024-07-12' }],
  ['bare numbers as dates', { text: 'het stond op 3-1', words: 'op 3-1', value: '2024-01-03', lang: 'nl' }],
  ['durations as moments', { text: 'for 20 minutes', value: '2024-03-01T09:50' }],
  ['a unit alone', { text: 'the month', value: '2024-03' }],
  ['date arithmetic', { text: 'three Mondays from now', value: '2024-03-18' }],
  ['formats of machines', { text: '20240229', value: '2024-02-29' }],
  ['broken grammar', { text: 'untill Monday', value: '/2024-03-04' }],
  ['capitals lost', { text: 'in march', value: '2024-03' }],
  ['a weekday cut short', { text: 'do.', value: '2024-03-07', lang: 'nl' }],
  ['another language', { text: 'show me the sales of mei', value: '2024-05', lang: 'nl' }],
])('left out as %s: %o', (name, made) => {
  expect(leftOutAs(caseOf(made), 'recognizers')).toBe(name);
});

test('what only chrono does not read is left out of its cases alone', () => {
  const one = caseOf({ text: '8 days' });
  expect([leftOutAs(one, 'chrono'), leftOutAs(one, 'recognizers')]).toEqual([
    'expressions the peer does not read',
    null,
  ]);
});

test.each<Made>([
  { text: 'It may rain in 4h' },
  { text: 'Monday 4 March', value: '2024-03-04' },
  { text: 'at 5:30 p.m.', value: 'T17:30' },
  { text: 'between 3 and 5 p.m.', value: 'T15:00/T17:00' },
  { text: "om vijf uur 's middags", value: 'T17', lang: 'nl' },
  { text: 'om 15.45', value: 'T15:45', lang: 'nl' },
  { text: '7/12/2024', value: '2024-07-12' },
  { text: 'the week of 4 March', value: '2024-W10' },
  { text: 'in twenty minutes', value: '2024-03-01T09:50' },
  { text: 'since May 2021', value: '2021-05/' },
  { text: 'Christmas', value: '2024-12-25' },
  { text: 'two weeks before Easter', value: '2024-03-17' },
  { text: 'op vrijdag 8 maart', value: '2024-03-08', lang: 'nl' },
])('kept: %o', (made) => {
  expect(leftOutAs(caseOf(made), 'recognizers')).toBeNull();
});
