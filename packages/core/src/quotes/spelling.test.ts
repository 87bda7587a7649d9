import { expect, test } from 'vitest';
import { isWhite, lowerUnit, standsAt } from './spelling.ts';

test.each([
  ['Minister of Justice', 0, 'minister', true],
  ['Minister of Justice', 1, 'minister', false],
  ['prime MINISTER', 6, 'minister', true],
  ['prime mini', 6, 'minister', false],
  ['Énorme', 0, 'énorme', true],
  ['mİnister', 0, 'minister', false],
])('%s at %i: %s is %s', (phrase, at, word, is) => {
  expect(standsAt(phrase, at, word)).toBe(is);
});

test('a letter has one small letter or stays as it is', () => {
  const small = [...'AzÉЖİ1'].map((letter) => String.fromCharCode(lowerUnit(letter.charCodeAt(0))));
  expect(small.join('')).toBe('azéжİ1');
});

test('a soft hyphen is no white space', () => {
  expect([...' \t\u00a0\u00ad\u200d'].map((sign) => isWhite(sign.charCodeAt(0)))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
