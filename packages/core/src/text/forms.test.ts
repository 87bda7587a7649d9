import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endText, formAt } from './forms.ts';
import { formOf, lowerOf, tokenize } from './tokens.ts';

const whole = (text: string, hash: number) => formAt(text, { start: 0, end: text.length, hash });

test('a form is one object, wherever it stands', () => {
  const here = whole('Mei', 1);
  expect(formAt('op 3 Mei', { start: 5, end: 8, hash: 1 })).toBe(here);
  expect(here).toMatchObject({ written: 'Mei', lower: 'mei' });
});

test('forms that share a hash are told apart, also more than are tried', () => {
  const words = Array.from({ length: 40 }, (_, i) => `same${String.fromCharCode(97 + i)}`);
  const forms = words.map((word) => whole(word, 7));
  expect(forms.map(({ written }) => written)).toEqual(words);
  expect(words.map((word) => whole(word, 7))).toEqual(forms);
});

test('a long form is one object until its text ends', () => {
  const word = 'a'.repeat(1000);
  const form = whole(word, 3);
  expect(whole(word, 3)).toBe(form);
  endText();
  expect(whole(word, 3)).not.toBe(form);
  endText();
});

test('more forms than are kept are forgotten, and read again as before', () => {
  const many = Array.from(
    { length: 60_000 },
    (_, i) => `w${i.toString(26).replace(/\d/g, 'x')}${'abc'[i % 3]}`,
  );
  const text = many.join(' ');
  const before = tokenize('In mei 2022');
  const tokens = tokenize(text);
  expect(Array.from({ length: tokens.count }, (_, i) => formOf(tokens, i)).join('')).toBe(
    text.replaceAll(' ', ''),
  );
  expect(tokenize('In mei 2022')).toMatchObject({ vocabulary: before.vocabulary, lower: before.lower });
});

test('tokens with the same id are written the same, those with another are not', () => {
  const words = fc.array(
    fc.constantFrom('mei', 'Mei', '2022', 'é', 'é', '“', '\ud83d\ude00', 'a'.repeat(70)),
  );
  fc.assert(
    fc.property(words, fc.string({ unit: 'binary' }), (parts, tail) => {
      const text = `${parts.join(' ')} ${tail}`;
      const tokens = tokenize(text);
      const ids = new Map<string, number>();
      for (let i = 0; i < tokens.count; i++) {
        const form = text.slice(tokens.start[i], tokens.end[i]);
        expect(formOf(tokens, i)).toBe(form);
        expect(lowerOf(tokens, i)).toBe(form.toLowerCase());
        expect(ids.get(form) ?? tokens.id[i]).toBe(tokens.id[i]);
        ids.set(form, tokens.id[i] as number);
      }
      expect(new Set(ids.values()).size).toBe(ids.size);
      expect(tokens.vocabulary.length).toBe(ids.size);
    }),
  );
});
