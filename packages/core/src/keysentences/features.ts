// What a sentence brings a reader in a hurry, counted.

import type { Article } from '../article.ts';
import type { Names } from '../mention.ts';
import type { Quote, ScheduledEvent } from '../reading.ts';
import { bySpan, contains, overlapping, type Span, startingIn } from '../text/span.ts';
import { isCapitalised, WORD } from '../text/tokens.ts';
import { pointsBack } from './pointers.ts';
import type { Sight } from './sight.ts';
import type { KeySentenceTables } from './tables.ts';
import { LEANING, lexiconOf, OPENS, PRONOUN } from './words.ts';

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
  /** True when it ends in a colon, or in the middle of a quotation. */
  readonly isPart: boolean;
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

/** The features of every sentence of the article, in order. */
export function featuresOf(article: Article, { events, quotes, names, tables }: KeySources): Features[] {
  const lexicon = lexiconOf(tables);
  const flags = lexicon.flags.ofEach(article.tokens);
  const dated = events
    .filter(({ end }) => end !== null)
    .map(({ evidence }) => evidence)
    .sort(bySpan);
  const marked = quotes.filter(({ kind }) => kind !== 'indirect').sort(bySpan);
  return article.sentences.map((sentence, i) => {
    const named = startingIn(names.mentions, sentence);
    const quoted = overlapping(marked, sentence);
    const place = article.sentences.length > 1 ? i / (article.sentences.length - 1) : 0;
    const datedEvents = startingIn(dated, sentence).length;
    return featuresIn({ article, names, lexicon, flags, sentence, named, quoted }, { place, datedEvents });
  });
}

function featuresIn(sight: Sight, given: Pick<Features, 'place' | 'datedEvents'>): Features {
  const { sentence, quoted } = sight;
  const { positions, stances, stakes, words, opening } = countWords(sight);
  return {
    datedEvents: given.datedEvents,
    positions,
    stances,
    stakes,
    names: countNames(sight),
    quotes: quoted.length > 0 && quoted.every(({ speaker }) => speaker !== null),
    quotesNobody: quoted.some(({ speaker }) => !speaker || !contains(sentence, speaker)),
    isPart: sentence.text.endsWith(':') || quoted.some((quote) => !contains(sentence, quote)),
    opensWithPronoun: (opening & PRONOUN) !== 0 && !isBeforeName(sight),
    pointsBack: pointsBack(sight),
    leans: (opening & LEANING) !== 0,
    words,
    place: given.place,
  };
}

/** `opening`: the flags of its first word. */
function countWords({ article: { tokens }, lexicon, flags, sentence, named }: Sight) {
  const found = { positions: 0, stances: 0, stakes: 0, words: 0, opening: 0 };
  for (let i = sentence.first; i < sentence.last; i++) {
    const own = flags[tokens.id[i] as number] as number;
    if (tokens.kind[i] === WORD && found.words++ === 0) found.opening = own;
    const hit = (own & OPENS) === 0 ? null : lexicon.book.at(tokens, i);
    if (hit?.value === 'position') {
      found.positions++;
      const [start, end] = [tokens.start[i] as number, tokens.end[hit.last - 1] as number];
      if (named.some((mention) => isBeside(mention, { start, end }))) found.stances++;
    }
    if (hit?.value === 'stake') found.stakes++;
  }
  return found;
}

/** Different people, organisations and places. */
function countNames({ named }: Sight): number {
  const entities: number[] = [];
  for (const { form, entity } of named)
    if (form !== 'pronoun' && !entities.includes(entity)) entities.push(entity);
  return entities.length;
}

/** `Het Kremlin`: an article, no pronoun. */
function isBeforeName({ article: { tokens }, sentence }: Sight): boolean {
  return isCapitalised(tokens, sentence.first + 1);
}

/** In code units: a name and its verb may have a word between them (`Parijs wil`, `eist ook Lissabon`). */
const BESIDE = 8;

function isBeside(name: Span, verb: Span): boolean {
  return Math.max(name.start, verb.start) - Math.min(name.end, verb.end) <= BESIDE;
}
