import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bySpan, contains, overlapping, overlaps, startingIn, textSpan } from './span.ts';

const SPANS = [
  { start: 0, end: 3 },
  { start: 3, end: 9 },
  { start: 12, end: 20 },
];

test('spans that touch do not overlap', () => {
  expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 9 })).toBe(false);
  expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 9 })).toBe(true);
  expect(contains({ start: 0, end: 4 }, { start: 0, end: 4 })).toBe(true);
  expect(contains({ start: 0, end: 4 }, { start: 1, end: 5 })).toBe(false);
});

test('a text span carries its words', () => {
  expect(textSpan('op 9 april', 3, 10)).toEqual({ start: 3, end: 10, text: '9 april' });
});

test('reading order puts the longer first', () => {
  expect(
    [
      { start: 1, end: 2 },
      { start: 0, end: 1 },
      { start: 1, end: 5 },
    ].sort(bySpan),
  ).toEqual([
    { start: 0, end: 1 },
    { start: 1, end: 5 },
    { start: 1, end: 2 },
  ]);
});

test('what begins in, and what reaches into, a span', () => {
  expect(startingIn(SPANS, { start: 1, end: 12 })).toEqual([SPANS[1]]);
  expect(overlapping(SPANS, { start: 1, end: 13 })).toEqual(SPANS);
  expect(overlapping(SPANS, { start: 9, end: 12 })).toEqual([]);
});

test('the search finds what a filter finds', () => {
  const gaps = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 5 })), { maxLength: 20 });
  fc.assert(
    fc.property(gaps, fc.nat(60), fc.nat(30), (pieces, from, length) => {
      let at = 0;
      const sorted = pieces.map(([gap, size]) => {
        const start = at + gap;
        at = start + size;
        return { start, end: at };
      });
      const span = { start: from, end: from + length + 1 };
      expect(startingIn(sorted, span)).toEqual(
        sorted.filter(({ start }) => start >= span.start && start < span.end),
      );
      expect(overlapping(sorted, span)).toEqual(sorted.filter((item) => overlaps(item, span)));
    }),
  );
});
