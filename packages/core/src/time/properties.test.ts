import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { de } from '../languages/de/index.ts';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { tagTimes } from './index.ts';

const PUBLISHED = '2022-06-15';

/** Words that rules are made of, marks and line ends, in any order. */
const pieces = [nl, en, de].flatMap(({ time }) => [
  ...Object.values(time.words).flatMap((table) => Object.values(table).flatMap((words) => words.split(' '))),
  ...time.rules.flatMap(({ examples }) => examples.map(([text]) => text)),
]);
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom('-', '.', ',', '\n\n', "'", '9', '31', '1998', '100.000', '“'),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(' '));
const anything = fc.oneof(
  soup,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const published = fc.constantFrom(null, PUBLISHED, '2022-06', '2022');

describe.each([nl, en, de])('any text, read as $code', (language) => {
  test('gives spans that are inside it, equal it, and do not overlap', () => {
    fc.assert(
      fc.property(anything, published, (text, when) => {
        let end = 0;
        for (const timex of tagTimes(text, { published: when, language })) {
          expect(timex.start).toBeGreaterThanOrEqual(end);
          expect(timex.end).toBeGreaterThan(timex.start);
          expect(text.slice(timex.start, timex.end)).toBe(timex.text);
          expect(timex.value).not.toMatch(/NaN|undefined|null/);
          end = timex.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same result twice', () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(tagTimes(text, { published: PUBLISHED, language })).toEqual(
          tagTimes(text, { published: PUBLISHED, language }),
        );
      }),
    );
  });

  test('is not changed by a paragraph without times behind it', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const whole = tagTimes(`${text}.\n\nHello hello.`, { published: PUBLISHED, language });
        const alone = tagTimes(`${text}.\n\n`, { published: PUBLISHED, language });
        expect(whole).toEqual(alone);
      }),
    );
  });
});

test.each([
  ['a list without end', '9 en 10 en 11 ', nl],
  ['a chain', 'de dag na de dag na ', nl],
  ['years', '1998 1999-', en],
  ['number words', 'five two and hundred ', en],
  ['marks', '\u0301', nl],
  ['digits', '1', en],
])('%s, 200 kB long, is read', (_, piece, language) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length));
  for (const { start, end, text: words } of tagTimes(text, { published: '2022-01', language }))
    expect(text.slice(start, end)).toBe(words);
});
