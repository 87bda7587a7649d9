import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, clipText, isolateText } from './clean.ts';

test.each([
  ['plain', 'Genève', 'Genève'],
  ['line ends and tabs become one space', ' a\r\n\tb\u2028c\u0085d ', 'a b c d'],
  ['controls go', 'a\u0000b\u001bc\u007fd\u009be', 'abcde'],
  ['what turns the order goes', 'a\u202eb\u2066c\u2069\u202cd', 'abcd'],
  ['harmless marks stay', 'a\u200eb\u200fc\u061cd', 'a\u200eb\u200fc\u061cd'],
  ['joiners stay, for emoji and Persian', '👩\u200d🚀 می\u200cخواهم', '👩\u200d🚀 می\u200cخواهم'],
  ['a lone surrogate is replaced', 'a\ud800b', 'a\ufffdb'],
  ['invisible tags go', 'a\u{e0041}b\ufeff', 'ab'],
  ['no second space where something went', 'a \u0000 b', 'a b'],
  ['nothing', '\u0000\n', ''],
])('cleans: %s', (_, text, expected) => {
  expect(cleanText(text)).toBe(expected);
});

test('clean text is one line without controls, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const clean = cleanText(text);
      expect(clean).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]|\s\s|^\s|\s$/u);
      expect(clean.isWellFormed()).toBe(true);
      expect(cleanText(clean)).toBe(clean);
    }),
  );
});

describe('clips', () => {
  test.each([
    ['short enough', 'one two', 7, 'one two'],
    ['at a word', 'one two three', 10, 'one two…'],
    ['without the comma before the cut', 'first, second', 10, 'first…'],
    ['inside a word that is too long', 'Donaudampfschifffahrt', 8, 'Donauda…'],
    ['never through a pair', '😀😀😀😀', 3, '😀😀…'],
  ])('%s', (_, text, limit, expected) => {
    expect(clipText(text, limit)).toBe(expected);
    expect([...clipText(text, limit)].length).toBeLessThanOrEqual(limit);
  });
});

test.each([
  ['left to right', 'Genève', 'Genève'],
  ['right to left', 'جنيف 9', '\u2068جنيف 9\u2069'],
])('isolates only what needs it: %s', (_, text, expected) => {
  expect(isolateText(text)).toBe(expected);
});
