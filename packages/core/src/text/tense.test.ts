import { describe, expect, test } from 'vitest';
import { tense as en } from '../languages/en/tense.ts';
import { tense as nl } from '../languages/nl/tense.ts';
import { saysSomething } from './saying.ts';
import { tenseAround } from './tense.ts';
import { lowerOf, tokenize } from './tokens.ts';

/** The tense around the word `dag` or `day`, which stands for the date. */
function tenseIn(text: string, tables: typeof nl): string {
  const tokens = tokenize(text);
  let first = 0;
  while (!/^da[gy]$/.test(lowerOf(tokens, first)) && first < tokens.count) first++;
  return tenseAround(tokens, { first, last: first + 1 }, tables);
}

describe('Dutch', () => {
  test.each([
    ['De raad zal dag X stemmen.', 'future'],
    ['Zij willen op dag een praten.', 'future'],
    ['Hij had haar die dag aan de telefoon.', 'past'],
    ['Zij kondigde die dag een staking aan.', 'past'],
    ['De beurs heeft die dag verlies geleden.', 'past'],
    ['De beurs heeft die dag een zitting.', 'present'],
    ['De brug wordt die dag geopend.', 'present'],
    ['Die dag', 'open'],
    ['Het bleef stil. Die dag', 'open'],
  ])('%s is %s', (text, expected) => {
    expect(tenseIn(text, nl)).toBe(expected);
  });
});

describe('English', () => {
  test.each([
    ['The board will vote that day.', 'future'],
    ['A vote is scheduled for that day.', 'future'],
    ['They agreed to meet that day.', 'future'],
    ['They expect the sale to be completed by that day.', 'future'],
    ['The talks were to be held that day.', 'past'],
    ['The board voted that day.', 'past'],
    ['She went home that day.', 'past'],
    ['She has visited the town that day.', 'past'],
    ['The vote is held that day.', 'present'],
    ['The bridge opens that day.', 'present'],
    ['That day', 'open'],
    ['It rained. That day', 'open'],
    ['An army of the U.S. marched that day', 'past'],
    ['They agreed that day to sell the yard.', 'past'],
    ['The bridge will be named that day.', 'future'],
    ['The prize had not yet been won that day.', 'past'],
    ['She won that day.', 'past'],
    ["She won't run that day.", 'future'],
    ['These are the promises made that day.', 'past'],
  ])('%s is %s', (text, expected) => {
    expect(tenseIn(text, en)).toBe(expected);
  });
});

test('a verb of saying beside a date is seen, one far away is not', () => {
  expect(saysSomething(tokenize('She told reporters that day.'), 4, en)).toBe(true);
  expect(
    saysSomething(tokenize('It rained hard that day in all towns of the whole land, she said.'), 4, en),
  ).toBe(false);
});
