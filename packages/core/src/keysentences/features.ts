// What a sentence brings a reader in a hurry, counted.

import type { Article } from '../article.ts';
import type { Names } from '../mention.ts';
import type { Quote, ScheduledEvent } from '../reading.ts';
import { type PhraseBook, phraseBook } from '../text/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { bySpan, contains, overlapping, type Span, startingIn } from '../text/span.ts';
import { formOf, isCapitalised, lowerOf, WORD } from '../text/tokens.ts';
import { pointsBack } from './pointers.ts';
import type { KeySentenceTables } from './tables.ts';

/** All counts are of one sentence. */
export interface Features {
  readonly datedEvents: number;
  readonly positions: number;
  /** Those of them with a name beside them: `Parijs wil`, `eist de bond`. */
  readonly stances: number;
  readonly stakes: number;
  /** Different people, organisations and places. */
  readonly names: number;
  /** True when it holds quoted words with a speaker. */
  readonly quotes: boolean;
  /** True when quoted words stand in it whose speaker it does not name. */
  readonly quotesNobody: boolean;
  /** True when it opens with a word that may point back (`het`, `there`). */
  readonly opensWithPronoun: boolean;
  /** True when a pronoun in it means somebody whom it does not name. */
  readonly pointsBack: boolean;
  readonly leans: boolean;
  readonly words: number;
  /** 0 the first sentence, 1 the last. */
  readonly place: number;
}

export interface KeySources {
  readonly events: readonly ScheduledEvent[];
  readonly quotes: readonly Quote[];
  readonly names: Names;
  readonly tables: KeySentenceTables;
}

const books = new WeakMap<KeySentenceTables, PhraseBook<'position' | 'stake'>>();

/** The features of every sentence of the article, in order. */
export function featuresOf(article: Article, sources: KeySources): Features[] {
  const events = [...sources.events]
    .sort((a, b) => bySpan(a.evidence, b.evidence))
    .map(({ end, evidence }) => ({
      ...evidence,
      isDated: end !== null,
    }));
  const quotes = sources.quotes.filter(({ kind }) => kind !== 'indirect').sort(bySpan);
  const finds = { events, quotes, names: sources.names };
  return article.sentences.map((sentence, i) => ({
    ...countWords(article, sentence, sources),
    ...countFinds(sentence, finds),
    pointsBack: pointsBack(article, sentence, { ...sources, quotes }),
    place: article.sentences.length > 1 ? i / (article.sentences.length - 1) : 0,
  }));
}

function countWords(article: Article, sentence: Sentence, { tables, names }: KeySources) {
  const { tokens } = article;
  const book = bookOf(tables);
  const named = startingIn(names.mentions, sentence);
  let positions = 0;
  let stances = 0;
  let stakes = 0;
  let words = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (tokens.kind[i] === WORD) words++;
    const hit = book.at(tokens, i);
    if (hit?.value === 'position') {
      positions++;
      const [start, end] = [tokens.start[i] as number, tokens.end[hit.last - 1] as number];
      if (named.some((mention) => isBeside(mention, { start, end }))) stances++;
    }
    if (hit?.value === 'stake') stakes++;
  }
  const opening = firstWord(tokens, sentence);
  const opensWithPronoun = tables.pronouns.has(opening) && !isBeforeName(article, sentence);
  return { positions, stances, stakes, words, opensWithPronoun, leans: tables.leaning.has(opening) };
}

/** `Het Kremlin`: an article, no pronoun. */
function isBeforeName({ tokens }: Article, { first }: Sentence): boolean {
  return isCapitalised(tokens, first + 1);
}

/** In code units: a name and its verb may have a word between them (`Parijs wil`, `eist ook Lissabon`). */
const BESIDE = 8;

function isBeside(name: Span, verb: Span): boolean {
  return Math.max(name.start, verb.start) - Math.min(name.end, verb.end) <= BESIDE;
}

function firstWord(tokens: Article['tokens'], { first, last }: Sentence): string {
  for (let i = first; i < last; i++)
    if (tokens.kind[i] === WORD && formOf(tokens, i)) return lowerOf(tokens, i);
  return '';
}

interface Finds {
  readonly events: readonly (Span & { readonly isDated: boolean })[];
  readonly quotes: readonly Quote[];
  readonly names: Names;
}

/** All lists are in reading order. */
function countFinds(sentence: Sentence, { events, quotes, names }: Finds) {
  const own = startingIn(events, sentence);
  const quoted = overlapping(quotes, sentence);
  const named = new Set(
    startingIn(names.mentions, sentence)
      .filter(({ form }) => form !== 'pronoun')
      .map(({ entity }) => entity),
  );
  return {
    datedEvents: own.filter(({ isDated }) => isDated).length,
    names: named.size,
    quotes: quoted.length > 0 && quoted.every(({ speaker }) => speaker !== null),
    quotesNobody: quoted.some(({ speaker }) => !speaker || !contains(sentence, speaker)),
  };
}

function bookOf(tables: KeySentenceTables): PhraseBook<'position' | 'stake'> {
  let book = books.get(tables);
  if (!book) {
    const entries = [
      ...tables.stakes.map((phrase) => [phrase, 'stake'] as const),
      ...tables.positions.map((phrase) => [phrase, 'position'] as const),
    ];
    book = phraseBook<'position' | 'stake'>(entries);
    books.set(tables, book);
  }
  return book;
}
