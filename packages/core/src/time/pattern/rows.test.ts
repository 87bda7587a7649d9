import { expect, test } from 'vitest';
import { keepByRow } from './rows.ts';

const row = (...numbers: number[]) => ({ length: numbers.length, at: (i: number) => numbers[i] as number });

test('what is made of a row is made once', () => {
  const kept = keepByRow<string>();
  expect(kept(row(1, 2), () => 'first')).toBe('first');
  expect(kept(row(1, 2), () => 'second')).toBe('first');
});

test('a row is another than its beginning, its end and its reverse', () => {
  const kept = keepByRow<string>();
  for (const numbers of [[1, 2], [1], [2], [2, 1], [1, 2, 3]]) kept(row(...numbers), () => numbers.join());
  for (const numbers of [[1, 2], [1], [2], [2, 1], [1, 2, 3]])
    expect(kept(row(...numbers), () => 'again')).toBe(numbers.join());
});

test('too many rows are forgotten and made again', () => {
  const kept = keepByRow<number>();
  let made = 0;
  const make = () => ++made;
  for (let i = 0; i < 30_000; i++) kept(row(i), make);
  expect(made).toBe(30_000);
  expect(kept(row(0), make)).toBe(30_001);
  expect(kept(row(29_999), make)).toBe(30_000);
});
