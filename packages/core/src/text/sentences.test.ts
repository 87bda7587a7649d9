import fc from 'fast-check';
import { expect, test } from 'vitest';
import { text as en } from '../languages/en/text.ts';
import { text as nl } from '../languages/nl/text.ts';
import { cutSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

const cut = (text: string, tables = nl): string[] =>
  cutSentences(tokenize(text), tables).map((sentence) => sentence.text);

test.each([
  ['Het regent. Morgen niet.', ['Het regent.', 'Morgen niet.']],
  ['Dr. Smit en prof. De Wit komen. Zij spreken.', ['Dr. Smit en prof. De Wit komen.', 'Zij spreken.']],
  ['J.W. de Boer blijft. Hij werkt.', ['J.W. de Boer blijft.', 'Hij werkt.']],
  ['Het kost 3.5 miljoen. Dat is veel.', ['Het kost 3.5 miljoen.', 'Dat is veel.']],
  ['“Wij gaan.” Dat zei zij.', ['“Wij gaan.”', 'Dat zei zij.']],
  [',,Wij gaan niet.’’ zei zij.', [',,Wij gaan niet.’’ zei zij.']],
  ['Hij ging. ,,Ik blijf.”', ['Hij ging.', ',,Ik blijf.”']],
  ['Wat nu? “Niets”, zei hij.', ['Wat nu?', '“Niets”, zei hij.']],
  ['Zij komt om 10.30 uur. In 2024 niet.', ['Zij komt om 10.30 uur.', 'In 2024 niet.']],
  ['Het was laat. ‘s Avonds bleef het stil.', ['Het was laat.', '‘s Avonds bleef het stil.']],
  ['Kop zonder punt\n\nEerste zin.', ['Kop zonder punt', 'Eerste zin.']],
  ['Regel een\nRegel twee\nRegel drie', ['Regel een', 'Regel twee', 'Regel drie']],
  ['', []],
])('Dutch: %j', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test.each([
  [
    'It opens at 9 a.m. EDT and closes at 5 p.m. Then it rains.',
    ['It opens at 9 a.m. EDT and closes at 5 p.m.', 'Then it rains.'],
  ],
  ['It opens at 9 a.m. Central banks watch.', ['It opens at 9 a.m.', 'Central banks watch.']],
  ['It opens at 9 a.m. Central time.', ['It opens at 9 a.m. Central time.']],
  ['Gen. Hale met Sen. Ruiz on Jan. 5. They spoke.', ['Gen. Hale met Sen. Ruiz on Jan. 5.', 'They spoke.']],
  ['The U.S. Senate votes. It may fail.', ['The U.S. Senate votes.', 'It may fail.']],
  ['“We go.” she said.', ['“We go.” she said.']],
  ['Is it over? No! Not yet.', ['Is it over?', 'No!', 'Not yet.']],
])('English: %j', (text, expected) => {
  expect(cut(text, en)).toEqual(expected);
});

test('lines that are wrapped at a fixed width go on', () => {
  expect(cut('the talks will\nbegin on\nMonday in the\ncapital. They\nlast two days.', en)).toEqual([
    'the talks will\nbegin on\nMonday in the\ncapital.',
    'They\nlast two days.',
  ]);
});

test('paragraphs are counted', () => {
  const sentences = cutSentences(tokenize('Een. Twee.\n\nDrie.\r\n\r\nVier.'), nl);
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 2]);
});

test('every token is in exactly one sentence, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aA1. ,"”“\n?!…’'), maxLength: 60 }), (text) => {
      const tokens = tokenize(text);
      const sentences = cutSentences(tokens, nl);
      let next = 0;
      for (const { first, last } of sentences) {
        expect(first).toBe(next);
        expect(last).toBeGreaterThan(first);
        next = last;
      }
      expect(next).toBe(tokens.count);
    }),
  );
});

test('text without an end is cut all the same, so that nothing grows with the square of a sentence', () => {
  const lengths = cutSentences(tokenize('als '.repeat(1200)), nl).map(({ first, last }) => last - first);
  expect(lengths).toEqual([250, 250, 250, 250, 200]);
});
