// Stories and the sentences that quotes stand in.

import type { Quote, Reading } from '@runup/core';
import { describe, expect, test } from 'vitest';
import type { ReadArticle } from './candidate.ts';
import { evidenceOf, sentenceAround } from './evidence.ts';
import { articleOf } from './reading.fixture.ts';
import { storiesOf } from './stories.ts';

/** `quote` and `speaker` as they stand in `text`. */
function said(text: string, quote: string, speaker: string | null, facts: Partial<Quote> = {}): ReadArticle {
  const base = articleOf({ id: 'a' });
  const start = text.indexOf(quote);
  const at = speaker === null ? -1 : text.indexOf(speaker);
  const found: Quote = {
    kind: 'direct',
    start,
    end: start + quote.length,
    text: quote,
    speaker: speaker === null ? null : { name: speaker, start: at, end: at + speaker.length },
    cue: null,
    ...facts,
  };
  const reading: Reading = {
    ...base.reading,
    quotes: [found],
    people: [{ name: 'Karin Veld', role: 'minister', mentions: [] }],
  };
  return { article: { ...base.article, text }, reading };
}

const quoteOf = (article: ReadArticle) => storiesOf([article])[0]?.quotes[0];

describe('a quote', () => {
  test('has its words without marks, its speaker with role, and the sentence', () => {
    const text = "Zij is bezorgd. ,,Het wordt lastig'', zei Karin Veld.  Daarna ging zij.\nNieuwe alinea.";
    expect(quoteOf(said(text, ",,Het wordt lastig''", 'Karin Veld'))).toEqual({
      text: 'Het wordt lastig',
      kind: 'direct',
      speaker: 'Karin Veld',
      role: 'minister',
      evidence: { sentence: ",,Het wordt lastig'', zei Karin Veld.", article: 'a', start: 16, end: 53 },
    });
  });

  test.each([
    ['“It works,”', 'It works'],
    ['„Het werkt”', 'Het werkt'],
    ['«Ça marche»', 'Ça marche'],
    ["''Het werkt.''", 'Het werkt.'],
    ['‘een “kolossale” fout’', 'een “kolossale” fout'],
    ['"op\n  twee regels"', 'op twee regels'],
  ])('%s reads %s', (quote, text) => {
    expect(quoteOf(said(`${quote} zei Karin Veld.`, quote, 'Karin Veld'))?.text).toBe(text);
  });

  test.each<[string, ReadArticle]>([
    [
      'a paraphrase',
      said('dat het lastig wordt, zei Karin Veld', 'dat het lastig wordt', 'Karin Veld', {
        kind: 'indirect',
      }),
    ],
    ['nobody', said('„Lastig” stond er.', '„Lastig”', null)],
    ['no words', said('„” zei Karin Veld', '„”', 'Karin Veld')],
  ])('is left out: %s', (_, article) => {
    expect(quoteOf(article)).toBeUndefined();
  });
});

describe('the sentence around a span', () => {
  test.each([
    ['Een. Twee drie. Vier.', 'drie', 'Twee drie.'],
    ['Regel een\nRegel twee zonder punt\nRegel drie', 'twee', 'Regel twee zonder punt'],
    ["Zo is het. ,,Ga naar huis'', zei hij.", 'huis', ",,Ga naar huis'', zei hij."],
    ['alleen', 'alleen', 'alleen'],
  ])('%j, %s', (text, words, sentence) => {
    const start = text.indexOf(words);
    const span = sentenceAround(text, { start, end: start + words.length }, 'nl');
    expect(text.slice(span.start, span.end)).toBe(sentence);
  });

  test('of a text without any sentence stays near', () => {
    const span = sentenceAround('x'.repeat(1_000_000), { start: 500_000, end: 500_010 }, 'nl');
    expect(span.end - span.start).toBeLessThan(5000);
  });
});

describe('stories', () => {
  test('stand newest first, without a date last, and not in a language nobody read', () => {
    const articles = [
      articleOf({ id: 'old', published: '2022-01-01' }),
      articleOf({ id: 'none', published: null }),
      articleOf({ id: 'new', published: '2022-01-03' }),
      articleOf({ id: 'unread', published: '2022-01-04', language: null }),
    ];
    expect(storiesOf(articles).map(({ id }) => id)).toEqual(['new', 'old', 'none']);
  });

  test('evidence is the text at its offsets, white space made one', () => {
    const article = said('Een  zin\nover twee regels.', 'zin', null);
    expect(evidenceOf(article, { start: 0, end: 26 }).sentence).toBe('Een zin over twee regels.');
  });
});

test('a position stands once, in the words of the article, with its sentence', () => {
  const text = 'De bond eist\n  meer loon. Later zei hij het weer.';
  const base = said(text, 'meer loon', null);
  const start = text.indexOf('meer loon');
  const position = {
    who: 'De bond',
    several: false,
    kind: 'demands',
    start,
    end: start + 9,
    text: 'meer loon',
    evidence: { start: 0, end: 25, text: text.slice(0, 25) },
    cue: { start: 8, end: 12, text: 'eist' },
  } as const;
  const reading: Reading = { ...base.reading, positions: [position, { ...position, start: 30, end: 39 }] };
  expect(storiesOf([{ ...base, reading }])[0]?.positions).toEqual([
    {
      who: 'De bond',
      several: false,
      kind: 'demands',
      text: 'meer loon',
      evidence: { sentence: 'De bond eist meer loon.', article: 'a', start: 0, end: 25 },
    },
  ]);
});
