import { expect, test } from 'vitest';
import { planOf } from './plan.ts';
import type { Position } from './positions.ts';

const place = (symbol: string, more: Partial<Position> = {}): Position => ({
  rule: 0,
  symbol,
  glued: false,
  beside: false,
  phrase: null,
  ...more,
});
const count = { name: 'count', use: 0 };

test('the words of one phrase are one step, words beside the expression are none of it', () => {
  const path = [
    place('=since', { beside: true }),
    place('number', { phrase: count }),
    place('number', { phrase: count }),
    place('unit'),
    place('=ago', { beside: true }),
  ];
  expect(planOf(path)).toEqual({
    steps: [
      { from: 0, to: 1, phrase: null, symbols: ['=since'] },
      { from: 1, to: 3, phrase: 'count', symbols: ['number', 'number'] },
      { from: 3, to: 4, phrase: null, symbols: ['unit'] },
      { from: 4, to: 5, phrase: null, symbols: ['=ago'] },
    ],
    from: 1,
    to: 4,
  });
});

test('two uses of a phrase are two steps', () => {
  const path = [place('day', { phrase: count }), place('day', { phrase: { name: 'count', use: 1 } })];
  expect(planOf(path).steps.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [1, 2],
  ]);
});
