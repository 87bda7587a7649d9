import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parseIsoDate } from '../calendar/date.ts';
import { de } from '../languages/de/index.ts';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { type Timex, tagTimes } from './index.ts';

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

/** A paragraph without a word of time in any language. */
const GAP = '\n\n';
const UNRELATED = `Hello hello.${GAP}`;

/** A timex, and what it counts from, in a text in which offsets have moved. */
function shifted({ why, ...timex }: Timex, moved: (offset: number) => number): Timex {
  const { anchor } = why;
  const there = anchor.kind === 'discourse' ? { ...anchor, ...movedSpan(anchor, moved) } : anchor;
  return { ...timex, ...movedSpan(timex, moved), why: { ...why, anchor: there } };
}

function movedSpan({ start, end }: Span, moved: (offset: number) => number): Span {
  return { start: moved(start), end: moved(start) + end - start };
}

type Span = Pick<Timex, 'start' | 'end'>;

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

  test('says of each what days it covers, how sure it is, and from where it counts', () => {
    fc.assert(
      fc.property(anything, published, (text, when) => {
        const seen = new Set<number>();
        for (const { from, to, confidence, why, start, type } of tagTimes(text, {
          published: when,
          language,
        })) {
          expect(from === null).toBe(to === null);
          if (from !== null && to !== null) {
            expect(parseIsoDate(from)).not.toBeNull();
            expect(parseIsoDate(to)).toBeGreaterThanOrEqual(parseIsoDate(from) as number);
            expect(['DATE', 'TIME']).toContain(type);
          }
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          if (why.anchor.kind === 'discourse') expect(seen).toContain(why.anchor.start);
          seen.add(start);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same result for the same input, whatever was read in between', () => {
    fc.assert(
      fc.property(soup, anything, published, (text, other, when) => {
        const first = tagTimes(text, { published: when, language });
        tagTimes(other, { published: PUBLISHED, language });
        expect(tagTimes(text, { published: when, language })).toEqual(first);
      }),
    );
  });

  test('is not changed, but for its place, by a paragraph without times before, in or behind it', () => {
    const paragraphs = fc
      .array(soup, { minLength: 1, maxLength: 4 })
      .map((parts) => parts.map((part) => part));
    fc.assert(
      fc.property(paragraphs, fc.nat(4), (parts, place) => {
        const before = parts
          .slice(0, place)
          .map((part) => part + GAP)
          .join('');
        const behind = parts.slice(place).join(GAP);
        const moved = (offset: number) => (offset < before.length ? offset : offset + UNRELATED.length);
        const expected = tagTimes(before + behind, { published: PUBLISHED, language }).map((timex) =>
          shifted(timex, moved),
        );
        expect(tagTimes(before + UNRELATED + behind, { published: PUBLISHED, language })).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ['a list without end', '9 en 10 en 11 ', nl],
  ['ends without end', '9 en 10 januari ', nl],
  ['a chain', 'de dag na de dag na ', nl],
  ['years', '1998 1999-', en],
  ['number words', 'five two and hundred ', en],
  ['a list of days', '3. und 4. und ', de],
  ['digits apart', '7 ', en],
  ['one long word', 'drieëntwintig', nl],
  ['joined years', '1998-1999-', en],
  ['joined days', '9-10-', nl],
  ['quotes', '“"', en],
  ['blank lines', '\n\n', en],
  ['half pairs', '\ud83d', en],
  ['full stops', '. ', nl],
  ['joined numbers', 'einundzwanzighundert', de],
  ['modifiers', 'fast rund Anfang ', de],
  ['marks', '\u0301', nl],
  ['digits', '1', en],
])('%s, 200 kB long, is read', (_, piece, language) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length));
  for (const { start, end, text: words } of tagTimes(text, { published: '2022-01', language }))
    expect(text.slice(start, end)).toBe(words);
});

test('words that no text had before are read, more than are kept', () => {
  const words = Array.from({ length: 60_000 }, (_, i) => `q${i.toString(26).replace(/\d/g, 'z')}${i % 7}`);
  const text = `${words.join(' ')} op 3 mei 2022`;
  const found = tagTimes(text, { published: PUBLISHED, language: nl });
  expect(found.at(-1)).toMatchObject({ text: '3 mei 2022', value: '2022-05-03' });
});

test('neither clock nor chance is asked', () => {
  const stop = (): never => {
    throw new Error('asked');
  };
  const spies = [vi.spyOn(Date, 'now'), vi.spyOn(Math, 'random'), vi.spyOn(performance, 'now')];
  const RealDate = globalThis.Date;
  for (const spy of spies) spy.mockImplementation(stop);
  globalThis.Date = new Proxy(RealDate, { construct: stop, apply: stop });
  try {
    expect(tagTimes('Op 3 mei, en gisteren.', { published: PUBLISHED, language: nl })).toHaveLength(2);
    expect(tagTimes('On May 3, and yesterday.', { published: null, language: en })).toHaveLength(2);
  } finally {
    globalThis.Date = RealDate;
    for (const spy of spies) spy.mockRestore();
  }
});

test.each(["1998 ' '", "1998's", "Monday 's", "on Monday's"])('nothing behind %s belongs to it', (text) => {
  const tenses = (whole: string) =>
    tagTimes(whole, { published: PUBLISHED, language: en }).map(({ why }) => why.tense);
  expect(tenses(`${text}${GAP}Hello.`)).toEqual(tenses(text));
});
