// The articles that the bench of streaming makes, and how it sees that memory grows.

import { expect, test } from 'vitest';
import { growthOf } from './stream.ts';
import { streamArticle } from './stream-articles.ts';

const articles = Array.from({ length: 2000 }, (_, i) => streamArticle(i, 7));

test('no two are alike, and each is the same again', () => {
  expect(new Set(articles.map(({ text }) => text)).size).toBe(articles.length);
  expect(streamArticle(1234, 7)).toEqual(articles[1234]);
  expect(streamArticle(1234, 8)).not.toEqual(articles[1234]);
});

test('they are 300 to 800 characters of dated text, Dutch and English by turns', () => {
  for (const { text, date } of articles) {
    expect(text.length).toBeGreaterThanOrEqual(300);
    expect(text.length).toBeLessThanOrEqual(800);
    expect(date).toMatch(/^20\d\d-0[1-9]-[12]\d$/u);
  }
  expect(articles[0]?.text).toMatch(/ (?:de|het|van) /iu);
  expect(articles[1]?.text).toMatch(/ (?:the|has) /iu);
});

test.each([
  ['stays', (read: number) => 180 + (read % 7), 0],
  ['fills up first', (read: number) => Math.min(300, 150 + read / 100), 0],
  ['grows by a kilobyte an article', (read: number) => 180 + read / 1000, 50],
])('memory that %s', (_, memory, least) => {
  const samples = Array.from({ length: 400 }, (_, i) => ({ read: i * 250, megabytes: memory(i * 250) }));
  const growth = growthOf(samples);
  expect(growth).toBeGreaterThanOrEqual(least - 6);
  expect(growth).toBeLessThanOrEqual(least + 6);
});
