import { describe, expect, test } from 'vitest';
import { makeAutomaton } from './automaton.ts';
import { parsePattern } from './parse.ts';
import { makePositions } from './positions.ts';
import { trace } from './trace.ts';

/** Symbols are indexes of this list; each word is its own class, `1` is also a `<digit>`. */
const WORDS = ['', 'a', 'b', '-', '1'];
const isIn = (symbol: number, name: string) =>
  name === `=${WORDS[symbol]}` || (name === 'digit' && WORDS[symbol] === '1');

function matches(patterns: readonly string[], text: string, phrases = {}): number {
  const automaton = makeAutomaton(makePositions(patterns, phrases), isIn);
  let state = automaton.start;
  for (const [i, part] of [...text.matchAll(/\S/g)].entries()) {
    const glued = i > 0 && text[part.index - 1] !== ' ';
    state = automaton.step(state, WORDS.indexOf(part[0]), glued);
  }
  return automaton.accepts(state);
}

describe('a pattern', () => {
  test.each([
    ['a b', 'a b', true],
    ['a b', 'ab', true],
    ['a b', 'a', false],
    ['a-b', 'a-b', true],
    ['a-b', 'a - b', false],
    ['[a] b', 'b', true],
    ['[a] b', 'a b', true],
    ['(a|b) -', 'b -', true],
    ['(a|b) -', '- -', false],
    ['a{1,3} b', 'a a a b', true],
    ['a{1,3} b', 'a a a a b', false],
    ['a{1,3} b', 'b', false],
    ['<digit>-b', '1-b', true],
    ['<digit>(-b| b)', '1 b', true],
    ['<digit>(-b| b)', '1 - b', false],
    ['{a} b', 'a b', true],
    ['<two> b', 'a a b', true],
  ])('%s on %s: %s', (pattern, text, expected) => {
    expect(matches([pattern], text, { two: 'a [a]' })).toBe(expected ? 0 : -1);
  });

  test('of two that match the same words, the earlier counts', () => {
    expect(matches(['b', 'a b', '<digit>', 'a (b|-)'], 'a b')).toBe(1);
    expect(matches(['b', 'a b', '<digit>', 'a (b|-)'], 'a -')).toBe(3);
  });

  test.each(['(a', '[a', '<a', '[a]', 'a|[b]'])('%s is refused', (pattern) => {
    expect(() => makePositions([pattern], {})).toThrow(pattern);
  });

  test('tells what stands beside, and to which phrase a word belongs', () => {
    expect(parsePattern('{a} <two>', { two: 'b' })).toMatchObject({
      parts: [
        { parts: [{ symbol: '=a', beside: true, phrase: null }] },
        { parts: [{ symbol: '=b', beside: false, phrase: { name: 'two' } }] },
      ],
    });
  });
});

describe('a trace', () => {
  const positions = makePositions(['a b', '[a] (a|<digit>) [-] b'], {});
  const symbols = (text: string) => [...text].map((part) => WORDS.indexOf(part));
  const traced = (text: string) =>
    trace(positions, {
      rule: 1,
      words: {
        first: 0,
        last: text.length,
        symbolAt: (token) => symbols(text)[token] as number,
        gluedAt: () => false,
      },
      isIn,
    })?.map(({ symbol }) => symbol);

  test.each([
    ['aab', ['=a', '=a', '=b']],
    ['a1-b', ['=a', 'digit', '=-', '=b']],
    ['1b', ['digit', '=b']],
    ['ab', ['=a', '=b']],
    ['b', undefined],
    ['aaab', undefined],
  ])('of %s', (text, expected) => {
    expect(traced(text)).toEqual(expected);
  });
});
