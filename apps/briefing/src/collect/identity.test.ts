// The same article has the same identity, wherever a link to it came from.

import { expect, test } from 'vitest';
import { articleId, canonicalUrl } from './identity.ts';

test.each([
  ['https://example.org/a', 'https://example.org/a?utm_source=mail&utm_medium=x'],
  ['https://example.org/a', 'http://EXAMPLE.org:80/a/#top'],
  ['https://example.org/a?id=1', 'https://example.org/a?id=1&fbclid=x'],
])('%s and %s are one', (a, b) => {
  expect(articleId({ url: a, text: 'one' })).toBe(articleId({ url: b, text: 'other' }));
});

test.each([
  ['https://example.org/a', 'https://example.org/b'],
  ['https://example.org/a?id=1', 'https://example.org/a?id=2'],
  ['https://example.org/a', 'https://example.com/a'],
])('%s and %s are two', (a, b) => {
  expect(articleId({ url: a, text: '' })).not.toBe(articleId({ url: b, text: '' }));
});

test('without an address the text is the identity', () => {
  expect(articleId({ url: null, text: 'a' })).toBe(articleId({ url: null, text: 'a' }));
  expect(articleId({ url: null, text: 'a' })).not.toBe(articleId({ url: null, text: 'b' }));
  expect(articleId({ url: null, text: 'a' })).toMatch(/^[0-9a-f]{16}$/u);
});

test('what is no address stays as it is', () => {
  expect(canonicalUrl('not an address')).toBe('not an address');
});
