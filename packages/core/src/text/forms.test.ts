import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Form, firstKept } from './forms.ts';
import { formOf, lowerOf, type Tokens, tokenize } from './tokens.ts';

const whole = (text: string) => tokenize(text).forms[0] as Form;
const writtenOf = ({ forms }: Tokens) => forms.map(({ written, lower }) => [written, lower]);

test('a form is one object, wherever it stands', () => {
  const here = whole('Mei');
  expect(tokenize('op 3 Mei').forms[2]).toBe(here);
  expect(here).toMatchObject({ written: 'Mei', lower: 'mei' });
});

test('forms that share a hash are told apart, also more than are tried', () => {
  // `Aa` and `BB` are the same to a hash with 31, and so is every row of them.
  const words = Array.from({ length: 64 }, (_, i) =>
    Array.from({ length: 6 }, (_, bit) => ((i >> bit) & 1 ? 'Aa' : 'BB')).join(''),
  );
  const forms = words.map(whole);
  expect(forms.map(({ written }) => written)).toEqual(words);
  expect(words.map(whole)).toEqual(forms);
});

test('forms that begin alike, in more letters than are looked at first, are told apart', () => {
  const words = ['e', 'en', 'es'].flatMap((tail) => [`overeenkomst${tail}`, `overeenkomstig${tail}`]);
  expect(words.map((word) => whole(word).written)).toEqual(words);
  expect(words.map((word) => whole(word).written)).toEqual(words);
});

test('a capital is one of any script, and none of a digit or a mark', () => {
  const capital = (text: string) => whole(text).isCapitalised;
  expect(['Mei', 'Éric', 'Киев', '\u{10400}'].map(capital)).toEqual([true, true, true, true]);
  expect(['mei', 'éric', '2022', '“', '北京'].map(capital)).toEqual([false, false, false, false, false]);
});

test('a long form is one object until its text ends', () => {
  const word = 'a'.repeat(1000);
  const { forms } = tokenize(`${word} b ${word}`);
  expect(forms.map(({ written }) => written)).toEqual([word, 'b']);
  expect(whole(word)).not.toBe(forms[0]);
});

test('a form is found in small letters in the next text too, where these are longer than any kept', () => {
  // `İ` in small letters is two code units.
  const word = `\u0130${'b'.repeat(63)}`;
  const [first, next] = [0, 1].map(() => tokenize(`${word} ${word.toLowerCase()}`));
  expect([...(first as Tokens).small]).toEqual([1, 1]);
  expect(next?.small).toEqual(first?.small);
});

test('more forms than are kept are forgotten, and read again as before', () => {
  const many = Array.from({ length: 60_000 }, (_, i) =>
    [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join(''),
  );
  const text = many.join(' ');
  const before = tokenize('In mei 2022');
  const tokens = tokenize(text);
  expect(Array.from({ length: tokens.count }, (_, i) => formOf(tokens, i)).join('')).toBe(
    text.replaceAll(' ', ''),
  );
  const kept = firstKept();
  expect(writtenOf(tokenize('In mei 2022'))).toEqual(writtenOf(before));
  expect(firstKept()).toBeGreaterThan(kept);
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
      expect(tokens.forms.length).toBe(ids.size);
    }),
  );
});
