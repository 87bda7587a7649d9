// Which word was meant.

import { expect, test } from 'vitest';
import { editDistance, nearest, suggest } from './nearest.ts';

test.each([
  ['langauge', 'language'],
  ['source', 'sources'],
  ['SOURCES', 'sources'],
  ['wtach', 'watch'],
  ['zzz', null],
  ['', null],
])('%s is nearest to %s', (word, meant) => {
  expect(nearest(word, ['name', 'language', 'zone', 'sources', 'watch'])).toBe(meant);
});

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['abc', 'acb', 1],
  ['kitten', 'sitting', 3],
])('%s to %s takes %d edits', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
});

test('without a near word all are named', () => {
  expect(suggest('qqq', ['file', 'feed'])).toBe('Known here: file, feed');
});
