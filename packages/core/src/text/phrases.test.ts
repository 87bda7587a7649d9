import { expect, test } from 'vitest';
import { phraseBook } from './phrases.ts';
import { tokenize } from './tokens.ts';

const book = phraseBook([
  ['op de agenda', 'agenda'],
  ['op', 'op'],
  ['kort_geding', 'geding'],
  ["op 't spel", 'spel'],
]);

test.each([
  ['Op de agenda staat', 0, 'agenda', 3],
  ['op de tafel', 0, 'op', 1],
  ['het kort geding', 1, 'geding', 3],
  ["op 't spel staat", 0, 'spel', 4],
])('in %j at token %i stands %j', (text, at, value, last) => {
  expect(book.at(tokenize(text), at)).toEqual({ first: at, last, value });
});

test('no phrase begins where none stands, nor behind the text', () => {
  expect(book.at(tokenize('de agenda'), 0)).toBeNull();
  expect(book.at(tokenize('op'), 5)).toBeNull();
});

test('a book made later knows its words in texts that were cut before', () => {
  const early = tokenize('de ronde tafel');
  expect(phraseBook([['de ronde', 1]]).at(early, 0)?.value).toBe(1);
  expect(phraseBook([['ronde tafel', 2]]).at(early, 1)).toEqual({ first: 1, last: 3, value: 2 });
});
