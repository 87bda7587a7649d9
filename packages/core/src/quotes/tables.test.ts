import { describe, expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { phrasesOf } from '../positions/tables.ts';
import { lexiconOf } from './words.ts';

describe.each([
  ['nl', nl.quotes],
  ['en', en.quotes],
])('%s', (_, tables) => {
  const verbs = new Set([...tables.speech, ...tables.acts, ...tables.stances]);
  const tails = tables.splitVerbs.map(([, tail]) => tail);

  test('words are written as the text is looked up: lower case, one word', () => {
    for (const value of Object.values(tables))
      if (value instanceof Set) for (const word of value) expect(word).toMatch(/^[^\s\p{Lu}]+$/u);
  });

  test.each(['gerunds', 'nounlike', 'addressing'] as const)('%s are forms of verbs in the tables', (name) => {
    const strangers = [...tables[name]].filter((form) => !verbs.has(form));
    expect(strangers).toEqual([]);
  });

  test('participles are forms of verbs in the tables, or the other half of one in two parts', () => {
    expect([...tables.participles].filter((form) => !verbs.has(form) && !tails.includes(form))).toEqual([]);
  });

  test('words for a woman or a man each have a hash of their own', () => {
    expect(lexiconOf(tables).genders.size).toBe(new Set([...tables.male, ...tables.female]).size);
  });

  test('those who are several are among those who speak', () => {
    expect([...tables.plural].filter((word) => !tables.speakers.has(word))).toEqual([]);
  });

  test('no word is a man and a woman', () => {
    expect([...tables.male].filter((word) => tables.female.has(word))).toEqual([]);
  });

  test('definite words are determiners', () => {
    expect([...tables.definite].filter((word) => !tables.determiners.has(word))).toEqual([]);
  });

  test('what passes a statement on is no verb', () => {
    expect(tables.sources.filter((phrase) => verbs.has(phrase))).toEqual([]);
  });
});

test.each([nl, en])('$code: every word by which a position is taken is marked', ({ quotes, positions }) => {
  const { words, tails } = phrasesOf(positions);
  expect(words.filter((phrase) => !quotes.marked.words.includes(phrase))).toEqual([]);
  expect(tails.filter((tail) => !quotes.marked.tails.includes(tail))).toEqual([]);
});
