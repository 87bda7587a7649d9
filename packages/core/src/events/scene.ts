// What the rooms of events share: the article with its names and words, and who and where as values.

import type { Article } from '../article.ts';
import type { Mention, Names } from '../mention.ts';
import type { Quote } from '../reading.ts';
import type { Span, TextSpan } from '../text/span.ts';
import type { Lexicon } from './lexicon.ts';
import type { Dateline, Standing } from './standing.ts';
import type { EventTables } from './tables.ts';

/** How a party was found, for `EventWhy`. */
export type PartyRule =
  | 'named in the clause'
  | 'possessor'
  | 'group in the clause'
  | 'pronoun'
  | 'speaker of the quotation'
  | 'counted group'
  | 'host'
  | 'who announces'
  | 'named in the sentence'
  | 'sentence before'
  | 'candidate'
  | 'who is accused'
  | 'sentence behind'
  | 'maker'
  | 'lead';

/** How a place was found, for `EventWhy`. */
export type PlaceRule =
  | 'behind a preposition in the clause'
  | 'behind a preposition in the sentence'
  | 'venue'
  | 'host'
  | 'country that votes'
  | 'country of who holds it'
  | 'capitals behind a preposition'
  | 'country of the article'
  | 'house of the article'
  | 'court of the article'
  | 'same event elsewhere'
  | 'dateline'
  | 'scene of the lead';

/** Somebody who takes part, as the article names them. */
export interface Party {
  /** What the reading shows: the entity's name, or a group's words (`Russische delegatie`, `vakbonden`). */
  readonly name: string;
  /** The shortest name the article or the world gives, for titles. */
  readonly short: string;
  /** The same for every way to name one party: a country for its capital, people and adjective. */
  readonly key: string;
  /** Index into `Names.entities`; null for a group without a name. */
  readonly entity: number | null;
  /** The words that stand for them. */
  readonly span: TextSpan;
  readonly rule: PartyRule;
}

export interface EventPlace {
  readonly name: string;
  readonly zone: string | null;
  /** Index into `Names.entities`; null for a venue without a name. */
  readonly entity: number | null;
  readonly span: TextSpan;
  readonly rule: PlaceRule;
}

/** An article with its names and words. */
export interface Scene {
  readonly article: Article;
  readonly names: Names;
  readonly tables: EventTables;
  readonly lexicon: Lexicon;
  /** By vocabulary id: what the tables say of each word. */
  readonly flags: Int32Array;
  /** What else they say of each. */
  readonly roles: Int32Array;
  readonly quotes: readonly Quote[];
  /** Where the speakers of quotations stand, in reading order: they report and take no part. */
  readonly reporters: readonly Reporter[];
  readonly memo: Memo;
}

/** What is searched in the whole article: found once, when it is first asked for; undefined before. */
export interface Memo {
  /** By the index of a mention: how it stands, once it is asked. */
  readonly standing: Standing[];
  /** By the entity: what a title calls it. */
  readonly shorts: string[];
  /** By the entity: its key as a party, where no country stands for it. */
  readonly keys: string[];
  candidates?: readonly Party[];
  /** The country that the article is set in, and the house that it says people are in. */
  home?: Standing | null;
  house?: EventPlace | null;
  /** The one court that the article names with its town. */
  court?: EventPlace | 'several' | null;
  /** The datelines of an article that is a row of items. */
  datelines?: readonly Dateline[];
  /** By the word that names an event: where it stands with its place. */
  elsewhere?: ReadonlyMap<string, EventPlace>;
  /** By the entity made: where its maker stands right before it first. */
  makers?: ReadonlyMap<number, Mention>;
}

export interface Reporter extends Span {
  /** The attribution cue that ties them to what is said. */
  readonly cue: Span;
  /** What is said without quotation marks; null when marks show it. */
  readonly told: Span | null;
}
