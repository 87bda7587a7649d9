// Whole articles, read and laid beside the gold readings of a careful person.

import { describe, expect, test } from 'vitest';
import { en } from '../src/languages/en/index.ts';
import { nl } from '../src/languages/nl/index.ts';
import { read } from '../src/read.ts';
import {
  compareKeySentences,
  comparePublished,
  compareQuotes,
  compareSpans,
  compareTimexes,
} from './compare.ts';
import { compareEvents } from './compare-events.ts';
import { compareNames } from './compare-names.ts';
import { comparePositions } from './compare-positions.ts';
import { goldArticles } from './gold.ts';

describe.each(goldArticles())('$slug', (article) => {
  const { gold, text } = article;
  const reading = read(text, { languages: [nl, en], published: gold.given.published ?? null });

  test('language', () => expect(reading.language).toBe(gold.language));
  test('title', () => expect(reading.title).toBe(gold.title));
  test('published', () => expect(comparePublished(article, reading.published)).toEqual([]));
  test('timexes', () => expect(compareTimexes(article, reading.timexes)).toEqual([]));
  test('events', () => expect(compareEvents(article, reading.events)).toEqual([]));
  test('quotes', () => expect(compareQuotes(article, reading.quotes)).toEqual([]));
  test('people', () => expect(compareNames(article, gold.people, reading.people)).toEqual([]));
  test('organisations', () =>
    expect(compareNames(article, gold.organisations, reading.organisations)).toEqual([]));
  test('places', () => expect(compareNames(article, gold.places, reading.places)).toEqual([]));
  test('positions', () => expect(comparePositions(article, reading.positions)).toEqual([]));
  test('key sentences', () => expect(compareKeySentences(article, reading.keySentences)).toEqual([]));
  test('spans', () => expect(compareSpans(article, reading)).toEqual([]));
});
