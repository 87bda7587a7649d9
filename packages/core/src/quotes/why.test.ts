// Why a quote is one: each rule that gives it a speaker, each form that makes its kind, and whom words that are no name meant.

import { expect, test } from 'vitest';
import type { Quote } from '../reading.ts';
import { read } from './test/reading.ts';

const KNOWN = ['Anna Bos', 'Piet de Wit', 'Mary Stone', 'John Hill', 'org:Port Authority'];

function lastQuote(text: string, language: 'nl' | 'en'): Quote {
  const quote = read(text, language, KNOWN).at(-1);
  if (!quote) throw new Error(`no quote in ${text}`);
  return quote;
}

test.each([
  ['nl', 'cue before', 'Anna Bos', 'Anna Bos zei: "Wij gaan door."'],
  ['nl', 'cue before', 'Anna Bos', 'Anna Bos zei dat de brug in mei opengaat.'],
  ['nl', 'cue behind', 'Anna Bos', '„Wij gaan door”, aldus Anna Bos.'],
  ['nl', 'cue behind', 'Anna Bos', 'De brug gaat in mei open, aldus Anna Bos.'],
  ['en', 'sentence before', 'Mary Stone', 'Mary Stone wrote:\n\n“Nobody will stop us now.”'],
  ['en', 'sentence behind', 'Mary Stone', '“Why should we wait any longer?” Mary Stone asked.'],
  ['nl', 'colon', 'Anna Bos', "Anna Bos: ,,Wij gaan door.''"],
  ['en', 'dash', 'Mary Stone', '“We go on” — Mary Stone'],
  ['en', 'last sentence', 'John Hill', 'John Hill shook his head. “Nobody will stop us now.”'],
  ['en', 'last speaker', 'Mary Stone', '“We go,” said Mary Stone.\n\n“Nobody stops us now.”'],
  ['nl', 'next sentence', 'Piet de Wit', ",,Het was niet te doen.'' Piet de Wit zuchtte diep."],
  [
    'en',
    'last named',
    'Mary Stone',
    'It rained on the Port Authority and on Mary Stone.\n\n“Nobody will stop us now.”',
  ],
  ['en', 'nobody', undefined, '“Nobody will ever stop us now.”'],
] as const)('%s, %s: %s', (language, rule, subject, text) => {
  const { why } = lastQuote(text, language);
  expect({ rule: why?.rule, subject: why?.subject?.text }).toEqual({ rule, subject });
});

test('every part of a quotation over paragraphs has the cue beside its last', () => {
  const quotes = read('“We go on.\n\n“We stay away.\n\n“We stay,” said Mary Stone.', 'en', KNOWN);
  expect(quotes.map(({ why }) => `${why?.rule}: ${why?.subject?.text}`)).toEqual([
    'later part: Mary Stone',
    'later part: Mary Stone',
    'cue behind: Mary Stone',
  ]);
});

test.each([
  ['en', 'direct', 'alone', 'John Hill shook his head. “Nobody will stop us now.”'],
  ['en', 'direct', 'sentence', '“We will go on,” said Mary Stone.'],
  ['en', 'direct', 'opens', '“a complete waste,” said Mary Stone.'],
  ['en', 'direct', 'apart', 'Mary Stone wrote:\n\n“Nobody will stop us now.”'],
  ['en', 'direct', 'colon', 'Mary Stone said: “We will go on.”'],
  ['en', 'direct', 'second half', '“We go,” said Mary Stone, “and we stay gone.”'],
  ['en', 'direct', 'introduced', 'Mary Stone said, “We will go on.”'],
  ['en', 'mixed', 'inside', 'Mary Stone called the plan “a complete waste”.'],
  ['nl', 'indirect', 'that', 'Anna Bos zei dat de brug in mei opengaat.'],
  ['nl', 'indirect', 'before cue', 'De brug in de haven gaat in mei open, zei Anna Bos.'],
  ['en', 'indirect', 'behind cue', 'Mary Stone said the bridge opens in May.'],
  ['en', 'indirect', 'source', 'According to Mary Stone, the bridge opens in May.'],
] as const)('%s, %s, %s: %s', (language, kind, form, text) => {
  const quote = lastQuote(text, language);
  expect({ kind: quote.kind, form: quote.why?.form }).toEqual({ kind, form });
});

test.each([
  ['pronoun', 'she', 'Mary Stone', 'John Hill met Mary Stone. “We go on,” she said.'],
  ['pronoun', 'she', 'Mary Stone', 'Mary Stone came. She laughed. “We go on,” she said.'],
  ['age', 'the 36-year-old', 'John Hill', 'John Hill won. “It was fun,” said the 36-year-old.'],
  ['description', 'the authority', 'Port Authority', 'The Port Authority met. “No fun,” said the authority.'],
] as const)('by a %s, %s means %s', (of, subject, name, text) => {
  const { speaker, why } = lastQuote(text, 'en');
  expect(why).toMatchObject({ subject: { text: subject }, antecedent: { of, text: name } });
  expect(speaker?.name).toBe(name);
  for (const span of [why?.subject, why?.antecedent])
    expect(text.slice(span?.start, span?.end)).toBe(span?.text);
});

test('a pronoun that fits nobody keeps its words and has no speaker', () => {
  const { speaker, why } = lastQuote('“It was fun,” she said.', 'en');
  expect(speaker).toBeNull();
  expect(why).toMatchObject({ rule: 'cue behind', subject: { text: 'she' }, antecedent: null });
});
