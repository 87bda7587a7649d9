import { expect, test } from 'vitest';
import { keepRows, LONGEST_ROW } from './rows.ts';

const row = (...numbers: number[]) => ({
  numbers: Int32Array.of(...numbers, -1),
  length: numbers.length,
});

test('what was made of a row is found by an equal one', () => {
  const rows = keepRows<string>();
  expect(rows.find(row(1, 2))).toBeUndefined();
  rows.keep(row(1, 2), 'made');
  expect(rows.find(row(1, 2))).toBe('made');
});

test('a row is another than its beginning, its end and its reverse', () => {
  const rows = keepRows<string>();
  const all = [[1, 2], [1], [2], [2, 1], [1, 2, 3]];
  for (const numbers of all) rows.keep(row(...numbers), numbers.join());
  for (const numbers of all) expect(rows.find(row(...numbers))).toBe(numbers.join());
});

test('too many rows are forgotten, the last ones are not', () => {
  const rows = keepRows<number>();
  for (let i = 0; i < 30_500; i++) rows.keep(row(i, i * i), i);
  expect(rows.find(row(0, 0))).toBeUndefined();
  for (let i = 30_400; i < 30_500; i++) expect(rows.find(row(i, i * i))).toBe(i);
});

test('rows that are too long are not kept', () => {
  const rows = keepRows<string>();
  const long = row(...Array.from({ length: LONGEST_ROW }, (_, i) => i));
  const longer = row(...Array.from({ length: LONGEST_ROW + 1 }, (_, i) => i));
  rows.keep(long, 'long');
  rows.keep(longer, 'longer');
  expect(rows.find(long)).toBe('long');
  expect(rows.find(longer)).toBeUndefined();
});
