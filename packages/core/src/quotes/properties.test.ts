import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../text/span.ts';
import { read } from './test/reading.ts';

const PARTS = [
  ...[
    'Anna Bos',
    'hij',
    'de politie',
    'zei',
    'aldus',
    'volgens',
    'noemde',
    'dat',
    'kondigde',
    'aan',
    'gezegd',
    'heeft',
  ],
  ...[
    ', ',
    '. ',
    ': ',
    '; ',
    '\n\n',
    '\n',
    ' ',
    ' — ',
    "'",
    '"',
    '“',
    '”',
    ',,',
    "''",
    '‘',
    '’',
    "'s avonds",
    '5',
  ],
  ...[
    'Mary Stone',
    'said',
    'who',
    'saying',
    'according to',
    'the',
    'of',
    'and',
    'Police',
    'told',
    'she',
    'was',
    'by',
  ],
];
const KNOWN = ['Anna Bos', 'Mary Stone'];
const text = fc.array(fc.constantFrom(...PARTS), { maxLength: 50 }).map((parts) => parts.join(' '));
const language = fc.constantFrom('nl' as const, 'en' as const);

test('every span lies in the text and holds its words; quotations never overlap', () => {
  fc.assert(
    fc.property(text, language, (words, code) => {
      const quotes = read(words, code, KNOWN);
      for (const { start, end, text: own, speaker, cue } of quotes) {
        expect(words.slice(start, end)).toBe(own);
        expect(own).not.toBe('');
        if (cue) expect(words.slice(cue.start, cue.end)).toBe(cue.text);
        if (speaker) expect(words.slice(speaker.start, speaker.end).trim()).not.toBe('');
      }
      const marked = quotes.filter(({ kind }) => kind !== 'indirect');
      marked.forEach((quote, i) => {
        for (const other of marked.slice(i + 1)) expect(overlaps(quote, other)).toBe(false);
      });
      const direct = quotes.filter(({ kind }) => kind === 'direct');
      for (const quote of quotes.filter(({ kind }) => kind === 'indirect'))
        for (const other of direct) expect(overlaps(quote, other)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('any text at all is read without harm', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), language, (words, code) => {
      expect(Array.isArray(read(words, code))).toBe(true);
    }),
  );
});

const ARTICLE = 'Mary Stone came in. “We will go on,” she said.\n\nJohn Hill called it “a bad day”.';

test('a paragraph about something else changes nothing before it, and nothing behind it', () => {
  const plain = fc.array(fc.constantFrom('rain', 'fell', 'on', 'green', 'hills', 'slowly'), {
    minLength: 1,
    maxLength: 20,
  });
  const known = ['Mary Stone', 'John Hill'];
  const strip = (shift: number) =>
    read(ARTICLE, 'en', known).map((quote) => [quote.start + shift, quote.text, quote.speaker?.name]);
  fc.assert(
    fc.property(plain, fc.constantFrom('', '"', '“', "'", '”'), (words, odd) => {
      const filler = `Then ${odd}${words.join(' ')}.`;
      const after = read(`${ARTICLE}\n\n${filler}`, 'en', known);
      const before = read(`${filler}\n\n${ARTICLE}`, 'en', known);
      const flat = (quotes: typeof after) =>
        quotes.map((quote) => [quote.start, quote.text, quote.speaker?.name]);
      expect(flat(after)).toEqual(strip(0));
      expect(flat(before)).toEqual(strip(filler.length + 2));
    }),
  );
});

test('long runs of what could be tried again and again are read once', () => {
  const hostile = [
    '“a” said ',
    'said ',
    "'a' ",
    '"x ',
    ', and said ',
    'aldus ',
    'of the of ',
    '(((',
    'has also ',
  ];
  for (const part of hostile) {
    const long = part.repeat(15_000);
    for (const quote of read(long, 'en')) expect(long.slice(quote.start, quote.end)).toBe(quote.text);
  }
}, 20_000);
