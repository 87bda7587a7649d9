import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columns, wrapText } from './wrap.ts';

test.each([
  ['fits', 'one two', 7, ['one two']],
  ['breaks at the space', 'one two three', 8, ['one two', 'three']],
  ['cuts what fits nowhere', 'abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
  ['counts wide letters twice', '会議会議', 4, ['会議', '会議']],
  ['nothing', '', 5, ['']],
])('%s', (_, text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});

test.each([
  ['Genève', 6],
  ['Gene\u0300ve', 6],
  ['会議', 4],
  ['👍', 2],
  ['جنيف', 4],
  ['a\u200fb', 2],
])('columns of %s', (text, count) => {
  expect(columns(text)).toBe(count);
});

test('no line is too wide and no letter is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.integer({ min: 2, max: 30 }),
      (text, width) => {
        const lines = wrapText(text, width);
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      },
    ),
  );
});
