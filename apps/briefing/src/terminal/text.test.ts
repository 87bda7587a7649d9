// Text that is safe and fits.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RunupError } from '../problem.ts';
import { showDay, showDays } from './dates.ts';
import { showProblem } from './problem.ts';
import { paintFor } from './terminal.ts';
import { clip, count, lengthOf, padEnd, padStart, printable, wrap } from './text.ts';

const plain = paintFor({ hasColour: false });

describe('article text in a terminal', () => {
  test.each([
    ['\u001b[31mrood\u001b[0m', '[31mrood[0m'],
    ['\u001b]0;titel\u0007tekst', ']0;titeltekst'],
    ['a\u202Eb\u2066c', 'abc'],
    ['a\n\n b\tc', 'a b c'],
    ['\u009b31m', '31m'],
    [`e${'\u0301'.repeat(9)}n`, `e${'\u0301'.repeat(4)}n`],
    ['Genève 🇨🇭', 'Genève 🇨🇭'],
  ])('%j is shown as %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test('never has a control character, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
      }),
    );
  });
});

describe('lines', () => {
  test('wrap at spaces and keep every word', () => {
    const text = 'Een tekst van meer dan één regel met woorden';
    const wrapped = wrap(text, { columns: 24, indent: 2 });
    expect(wrapped).toBe('  Een tekst van meer dan\n  één regel met woorden');
    expect(wrapped.replace(/\s+/gu, ' ').trim()).toBe(text);
  });

  test('that do not fit end in an ellipsis', () => {
    expect(wrap('Een tekst van meer dan een regel met woorden', { columns: 24, indent: 0, lines: 1 })).toBe(
      'Een tekst van meer dan …',
    );
  });

  test('have the width that is seen', () => {
    expect(lengthOf('Gene\u0300ve')).toBe(6);
    expect(padEnd('één', 5)).toBe('één  ');
    expect(padStart('7', 3)).toBe('  7');
    expect(clip('Oekraïne', 5)).toBe('Oekr…');
    expect(clip('Oekraïne', 8)).toBe('Oekraïne');
  });
});

test.each([
  [1, '1 article'],
  [0, '0 articles'],
  [1200, '1,200 articles'],
])('%d', (number, text) => {
  expect(count(number, 'article')).toBe(text);
});

test('days have their year when it is another one', () => {
  expect(showDay('2022-01-09', '2022-01-02')).toBe('Sun 9 January');
  expect(showDay('2022-01-01', '2021-12-31')).toBe('Sat 1 January 2022');
  expect(showDays('2022-01-09', '2022-01-10', '2022-01-02')).toBe('Sun 9 January – Mon 10 January');
  expect(showDay('2022-03', '2022-01-02')).toBe('March 2022');
});

test('a problem is one line, and one for each fault', () => {
  const problem = new RunupError({
    code: 'SETTINGS_INVALID',
    message: 'The settings have 2 faults',
    where: 'runup.yaml',
    hint: 'Mend them',
    details: [
      { where: 'runup.yaml:2:1', message: 'There is\nno key "a"', hint: 'Did you mean "b"?' },
      { where: 'runup.yaml:3:1', message: '\u001b[2Jcleared', hint: '' },
    ],
  });
  expect(
    showProblem(problem, plain),
  ).toBe(`SETTINGS_INVALID runup.yaml: The settings have 2 faults. Mend them.
  runup.yaml:2:1: There is no key "a". Did you mean "b"?
  runup.yaml:3:1: [2Jcleared.`);
  expect(showProblem(problem, paintFor({ hasColour: true }))).toContain('\u001b[31m');
});
