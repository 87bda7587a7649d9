// What a sentence brings a reader in a hurry, counted.

import type { Article } from '../article.ts';
import type { Mention, Names } from '../mention.ts';
import type { Quote, ScheduledEvent } from '../reading.ts';
import { makeRoom } from '../text/room.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, type Span } from '../text/span.ts';
import { isCapitalised } from '../text/tokens.ts';
import { pointsBack } from './pointers.ts';
import { flagsAt, isQuoting, type Sight } from './sight.ts';
import type { KeySentenceTables } from './tables.ts';
import { FLAG, lexiconOf } from './words.ts';

const { LATER, LEANING, OPENS, POSITION, PRONOUN, STAKE, WORD } = FLAG;

/** All counts are of one sentence. */
export interface Features {
  readonly sentence: Sentence;
  readonly datedEvents: number;
  readonly positions: number;
  /** Those of them with a name beside them: `Parijs wil`, `eist de bond`. */
  readonly stances: number;
  readonly stakes: number;
  /** Different people, organisations and places; 3 for more than that. */
  readonly names: number;
  /** True when it holds quoted words. */
  readonly quotes: boolean;
  /** True when it opens with a word that may point back (`het`, `there`). */
  readonly opensWithPronoun: boolean;
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

const SHORTEST_WORDS = 5;
const roomFor = makeRoom();

/**
 * The features of every sentence that can stand by itself, in order: a quote that nobody said, a pronoun without its
 * name and a fragment are no use to a reader.
 */
export function featuresOf(article: Article, { events, quotes, names, tables }: KeySources): Features[] {
  const { sentences, tokens } = article;
  const { mentions } = names;
  const lexicon = lexiconOf(tables);
  const flags = lexicon.flags.ofEach(tokens, roomFor(tokens.forms.length));
  const dates = datesOf(events);
  const marked = markedOf(quotes);
  const features: Features[] = [];
  let [date, name, quote] = [0, 0, 0];
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i] as Sentence;
    while (date < dates.length && (dates[date] as number) < sentence.start) date++;
    while (name < mentions.length && (mentions[name] as Mention).start < sentence.start) name++;
    while (quote < marked.length && (marked[quote] as Quote).end <= sentence.start) quote++;
    const sight = { article, names, lexicon, flags, sentence, name, marked, quote };
    if (isPart(sight)) continue;
    let lastDate = date;
    while (lastDate < dates.length && (dates[lastDate] as number) < sentence.end) lastDate++;
    const place = sentences.length > 1 ? i / (sentences.length - 1) : 0;
    const found = featuresIn(sight, { place, datedEvents: lastDate - date });
    if (found) features.push(found);
  }
  return features;
}

/** Where the evidence of each event that has a date begins, in order. */
function datesOf(events: readonly ScheduledEvent[]): readonly number[] {
  const starts: number[] = [];
  for (const { end, evidence } of events) if (end !== null) starts.push(evidence.start);
  return starts.length > 1 ? starts.sort((a, b) => a - b) : starts;
}

/** Those between marks; they do not overlap. */
function markedOf(quotes: readonly Quote[]): readonly Quote[] {
  const marked: Quote[] = [];
  for (const quote of quotes) if (quote.kind !== 'indirect') marked.push(quote);
  return marked;
}

const COLON = 58;

/** True for a sentence that ends in a colon or inside a quotation, or holds quoted words of nobody whom it names. */
function isPart({ article, sentence, marked, quote }: Sight): boolean {
  for (let i = quote; i < marked.length && (marked[i] as Quote).start < sentence.end; i++) {
    const { speaker } = marked[i] as Quote;
    if (!speaker || !contains(sentence, speaker) || !contains(sentence, marked[i] as Quote)) return true;
  }
  return article.text.charCodeAt(sentence.end - 1) === COLON;
}

/** Null for what is too short, or points back. */
function featuresIn(sight: Sight, given: Pick<Features, 'place' | 'datedEvents'>): Features | null {
  const { words, opening, all } = countWords(sight);
  if (words < SHORTEST_WORDS || pointsBack(sight, all)) return null;
  const { positions, stances, stakes } = (all & MEANINGS) === 0 ? NO_MEANING : countMeanings(sight);
  return {
    sentence: sight.sentence,
    datedEvents: given.datedEvents,
    positions,
    stances,
    stakes,
    names: countNames(sight),
    quotes: isQuoting(sight),
    opensWithPronoun: (opening & PRONOUN) !== 0 && !isBeforeName(sight),
    leans: (opening & LEANING) !== 0,
    words,
    place: given.place,
  };
}

/** `opening`: the flags of its first word; `all`: those of all its words in one. */
function countWords({ sentence, article, flags }: Sight) {
  const { id } = article.tokens;
  let [words, opening, all] = [0, 0, 0];
  for (let i = sentence.first; i < sentence.last; i++) {
    const own = flags[id[i] as number] as number;
    if ((own & WORD) !== 0 && words++ === 0) opening = own;
    all |= own;
  }
  return { words, opening, all };
}

/** What it says of positions and stakes. */
function countMeanings(sight: Sight) {
  const { start, end } = sight.article.tokens;
  const found = { positions: 0, stances: 0, stakes: 0 };
  for (let i = sight.sentence.first; i < sight.sentence.last; i++) {
    const own = flagsAt(sight, i);
    if ((own & MEANINGS) === 0) continue;
    const phrase = (own & OPENS) !== 0 ? phraseAt(sight, i) : null;
    const meaning = phrase ? phrase.value : own;
    if ((meaning & STAKE) !== 0) found.stakes++;
    if ((meaning & POSITION) === 0) continue;
    found.positions++;
    const verb = { start: start[i] as number, end: end[phrase ? phrase.last - 1 : i] as number };
    if (isNamedBeside(sight, verb)) found.stances++;
  }
  return found;
}

function isNamedBeside({ names: { mentions }, sentence, name }: Sight, verb: Span): boolean {
  for (let i = name; i < mentions.length && (mentions[i] as Mention).start < sentence.end; i++)
    if (isBeside(mentions[i] as Mention, verb)) return true;
  return false;
}

const MEANINGS = OPENS | STAKE | POSITION;
const NO_MEANING = { positions: 0, stances: 0, stakes: 0 };

/** The phrase of several words that begins at token i; null when none does. */
function phraseAt(sight: Sight, i: number) {
  const { tokens } = sight.article;
  const goesOn = i + 1 < tokens.count && (flagsAt(sight, i + 1) & LATER) !== 0;
  return goesOn ? sight.lexicon.book.at(tokens, i) : null;
}

/** Different people, organisations and places; 3 for more than that. */
function countNames({ names: { mentions }, sentence, name }: Sight): number {
  let [one, other, count] = [-1, -1, 0];
  for (let i = name; i < mentions.length && (mentions[i] as Mention).start < sentence.end && count < 3; i++) {
    const { form, entity } = mentions[i] as Mention;
    if (form === 'pronoun' || entity === one || entity === other) continue;
    if (count++ === 0) one = entity;
    else other = entity;
  }
  return count;
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
