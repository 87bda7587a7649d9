// Runs as lines: wrapped at spaces, cut where a word is too long, painted at the end.

import { describe, expect, test } from 'vitest';
import { beside, flow, type Line, paintLines, type Run } from './flow.ts';
import { paintFor } from './terminal.ts';

const plain = paintFor({ hasColour: false });
const coloured = paintFor({ hasColour: true });
const text = (lines: readonly Line[]) => paintLines(lines, plain).split('\n');

describe('flow', () => {
  test.each([
    ['at spaces', 'een twee drie', 9, ['een twee', 'drie']],
    ['exactly as wide', 'een twee drie', 8, ['een twee', 'drie']],
    ['a word too long', 'een abcdefghij twee', 4, ['een', 'abcd', 'efgh', 'ij', 'twee']],
    ['spaces in a row', 'een   twee', 20, ['een twee']],
    ['nothing', '', 20, ['']],
    ['accents as no columns', 'e\u0301e\u0301n twee', 8, ['e\u0301e\u0301n twee']],
  ])('wraps: %s', (_, words, width, expected) => {
    expect(text(flow([{ text: words }], { width }))).toEqual(expected);
  });

  test('a word may be in several runs', () => {
    const runs: readonly Run[] = [{ text: 'in ' }, { text: 'Genève', style: 'bold' }, { text: ', waar' }];
    expect(text(flow(runs, { width: 8 }))).toEqual(['in', 'Genève,', 'waar']);
    expect(paintLines(flow(runs, { width: 20 }), coloured)).toBe('in \u001b[1mGenève\u001b[22m, waar');
  });

  test('a style goes on over the spaces of its own run and over lines', () => {
    const lines = flow([{ text: 'een twee drie', style: 'bold' }], { width: 8 });
    expect(paintLines(lines, coloured)).toBe('\u001b[1meen twee\u001b[22m\n\u001b[1mdrie\u001b[22m');
  });

  test.each([
    [1, ['een …']],
    [2, ['een twee', 'drie …']],
    [3, ['een twee', 'drie vier', 'vijf']],
  ])('%d lines, the last one says that there is more, within its width', (lines, expected) => {
    expect(text(flow([{ text: 'een twee drie vier vijf' }], { width: 9, lines }))).toEqual(expected);
  });

  test('a word that was cut is cut once more for the ellipsis', () => {
    expect(text(flow([{ text: 'abcdefghijkl' }], { width: 6, lines: 1 }))).toEqual(['abcd …']);
  });

  test('a note stays with the word behind it', () => {
    const lines = flow([{ text: 'een twee ' }, { text: '', note: 'e1' }, { text: 'drie' }], { width: 8 });
    expect(lines.map((line) => line.flatMap(({ note }) => note ?? []))).toEqual([[], ['e1']]);
  });
});

test('two columns, the left one padded, no space at the end of a line', () => {
  const lines = beside([[{ text: 'e1' }]], [[{ text: 'een' }], [{ text: 'twee' }], []], 5);
  expect(paintLines(lines, plain)).toBe('e1   een\n     twee\n');
});
