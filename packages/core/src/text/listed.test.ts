import { expect, test } from 'vitest';
import { listed } from './listed.ts';

test('a table lists what stands in it, and nothing that every object has', () => {
  const table = { two: 2, none: 0 };
  expect(listed(table, 'two')).toBe(2);
  expect(listed(table, 'none')).toBe(0);
  expect(listed(table, 'three')).toBeUndefined();
  expect(listed(table, 'constructor')).toBeUndefined();
  expect(listed(table, '__proto__')).toBeUndefined();
});
