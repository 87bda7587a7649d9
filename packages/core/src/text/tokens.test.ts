import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formOf, isCapitalised, isGlued, lowerOf, tokenAt, tokenize } from './tokens.ts';

function forms(text: string): string[] {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => formOf(tokens, i));
}

test.each([
  ['Navo-bondgenoten eisen 100.000', ['Navo', '-', 'bondgenoten', 'eisen', '100', '.', '000']],
  ['the 1st of May', ['the', '1', 'st', 'of', 'May']],
  [',,Ja.”', [',', ',', 'Ja', '.', '”']],
  ['tweeën café', ['tweeën', 'café']],
  ["'s avonds", ["'", 's', 'avonds']],
  ['a\u0301b', ['a\u0301b']],
  ['vrij\u00addag\u200e!', ['vrij', 'dag', '!']],
  ['10 😀 nu', ['10', '😀', 'nu']],
  ['', []],
  [' \n\t\u0000', []],
])('%j is cut into words, numbers and marks', (text, expected) => {
  expect(forms(text)).toEqual(expected);
});

test('tokens are slices of the text, in order, without white space between the units of one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tokens = tokenize(text);
      let end = 0;
      for (let i = 0; i < tokens.count; i++) {
        expect(tokens.start[i]).toBeGreaterThanOrEqual(end);
        expect(tokens.end[i]).toBeGreaterThan(tokens.start[i] as number);
        expect(text.slice(tokens.start[i], tokens.end[i])).toBe(formOf(tokens, i));
        end = tokens.end[i] as number;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('what lies between the tokens is no letter and no digit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const tokens = tokenize(text);
      let rest = text;
      for (let i = tokens.count - 1; i >= 0; i--)
        rest = rest.slice(0, tokens.start[i]) + rest.slice(tokens.end[i]);
      expect(rest).not.toMatch(/[\p{L}0-9]/u);
    }),
  );
});

test('equal words share an id, and lower case is kept beside them', () => {
  const tokens = tokenize('De de De');
  expect(tokens.id[0]).toBe(tokens.id[2]);
  expect(tokens.id[0]).not.toBe(tokens.id[1]);
  expect(lowerOf(tokens, 0)).toBe('de');
  expect(lowerOf(tokens, 9)).toBe('');
});

test('capitals, glue and offsets', () => {
  const tokens = tokenize('Élan two-week');
  expect([isCapitalised(tokens, 0), isCapitalised(tokens, 1)]).toEqual([true, false]);
  expect([isGlued(tokens, 1), isGlued(tokens, 2), isGlued(tokens, 0)]).toEqual([false, true, false]);
  expect([tokenAt(tokens, 0), tokenAt(tokens, 4), tokenAt(tokens, 8), tokenAt(tokens, 99)]).toEqual([
    0, 1, 2, 4,
  ]);
});
