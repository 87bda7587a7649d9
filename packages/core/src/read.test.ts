// Reading keeps what it learnt of words from text to text; what it finds hangs on the text alone.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { en } from './languages/en/index.ts';
import { nl } from './languages/nl/index.ts';
import { read } from './read.ts';

const folder = join(import.meta.dirname, '../test/articles');
const articles = readdirSync(folder)
  .map((slug) => join(folder, slug, 'article.txt'))
  .filter((file) => existsSync(file))
  .map((file) => readFileSync(file, 'utf8'));
const asWritten = (text: string): string =>
  JSON.stringify(read(text, { languages: [nl, en], published: '2022-06-15' }));
/** More words than are kept: all that was learnt before is forgotten. */
const unseen = Array.from({ length: 60_000 }, (_, i) => `w${lettersOf(i)}`).join(' ');

test('a text is read alike whatever was read before', () => {
  const readings = articles.map(asWritten);
  const order = fc.shuffledSubarray([...articles.keys()], { minLength: articles.length });
  fc.assert(
    fc.property(order, fc.boolean(), (indices, isForgotten) => {
      if (isForgotten) read(unseen, { languages: [nl, en], language: 'en' });
      for (const i of indices) expect(asWritten(articles[i] ?? '')).toBe(readings[i]);
    }),
    { numRuns: 4 },
  );
});

test('a paragraph of any number of quotations is read', () => {
  const text = `He said so. ${'“”'.repeat(200_000)}`;
  expect(read(text, { languages: [en], language: 'en' }).language).toBe('en');
});

function lettersOf(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}
