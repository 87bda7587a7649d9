// What is seldom asked of a word: which sign it is, whom it calls or may mean, which small part it plays.

import type { Form } from '../text/forms.ts';
import type { PhraseBook } from '../text/phrases.ts';
import type { PronounSense, QuoteTables } from './tables.ts';

export const STOP = 1 << 0;
export const COLON = 1 << 1;
export const SEMICOLON = 1 << 2;
export const HYPHEN = 1 << 3;
/** `–` and `—`. */
export const DASH = 1 << 4;
export const APOSTROPHE = 1 << 5;
export const AMPERSAND = 1 << 6;
export const AT_SIGN = 1 << 7;
export const INFINITIVE = 1 << 8;
export const NEGATION = 1 << 9;
export const ADDRESSING = 1 << 10;
export const CLITIC = 1 << 11;
export const DEFINITE = 1 << 12;
/** A pronoun that may stand behind a preposition. */
export const OBJECT = 1 << 13;
export const ELISION = 1 << 14;
/** The word `to`. */
export const TO = 1 << 15;
/** The `s` that an apostrophe ties to its owner. */
export const OWNER_S = 1 << 16;
export const TITLING = 1 << 17;
export const AGENT = 1 << 18;
export const AGE = 1 << 19;
export const SEVERAL = 1 << 20;
export const WOMAN = 1 << 21;
export const MAN = 1 << 22;
export const GROUP = 1 << 23;
/** The first word of the head of a verb in two parts. */
export const OPENS_VERB = 1 << 24;
/** By itself a source, a phrase that says or such a head. */
export const WHOLE = 1 << 25;
/** Behind the first word of one of several words. */
export const LATER = 1 << 26;
/** In capitals throughout, as a dateline begins. */
export const SHOUTED = 1 << 30;
export const NOUNLIKE: number = 1 << 31;
/** The other three bits: what a pronoun may mean, by its place among the senses. */
const SENSE = 27;
const SENSES: readonly (PronounSense | null)[] = [
  null,
  'he',
  'she',
  'she-or-they',
  'they',
  'it',
  'self',
  null,
];

const SIGNS: Readonly<Record<string, number>> = {
  '.': STOP,
  ':': COLON,
  ';': SEMICOLON,
  '-': HYPHEN,
  '–': DASH,
  '—': DASH,
  "'": APOSTROPHE,
  '’': APOSTROPHE,
  '&': AMPERSAND,
  '@': AT_SIGN,
};

interface Books {
  readonly sources: PhraseBook<unknown>;
  readonly phrases: PhraseBook<unknown>;
  readonly heads: PhraseBook<unknown>;
}

/** All details of one form. */
export function detailsIn(form: Form, tables: QuoteTables, { sources, phrases, heads }: Books): number {
  const { lower, written } = form;
  const books = [sources, phrases, heads];
  const sign = Object.hasOwn(SIGNS, lower) ? (SIGNS[lower] as number) : 0;
  const opens =
    (heads.opens(form) ? OPENS_VERB : 0) |
    (books.some((book) => book.isWhole(form)) ? WHOLE : 0) |
    (books.some((book) => book.goesOn(form)) ? LATER : 0);
  const shouted = /^\p{Lu}{3,}$/u.test(written) ? SHOUTED : 0;
  return (
    sign |
    shouted |
    opens |
    partsOf(lower, tables) |
    callingOf(lower, tables) |
    (senseIn(lower, tables) << SENSE)
  );
}

/** What a pronoun of these details may mean; null when it is none. */
export function senseOf(details: number): PronounSense | null {
  return SENSES[(details >> SENSE) & 7] as PronounSense | null;
}

function senseIn(word: string, { pronouns, objectPronouns }: QuoteTables): number {
  const row = Object.hasOwn(pronouns, word) ? pronouns : objectPronouns;
  const sense = Object.hasOwn(row, word) ? row[word] : undefined;
  return sense === undefined ? 0 : SENSES.indexOf(sense);
}

function partsOf(word: string, tables: QuoteTables): number {
  const rows: readonly (readonly [ReadonlySet<string>, number])[] = [
    [tables.infinitives, INFINITIVE],
    [tables.negations, NEGATION],
    [tables.addressing, ADDRESSING],
    [tables.clitics, CLITIC],
    [tables.definite, DEFINITE],
    [tables.elisions, ELISION],
    [tables.titling, TITLING],
    [tables.agents, AGENT],
    [tables.ages, AGE],
    [tables.nounlike, NOUNLIKE],
  ];
  let parts = Object.hasOwn(tables.objectPronouns, word) ? OBJECT : 0;
  if (word === 'to') parts |= TO;
  if (word === 's') parts |= OWNER_S;
  for (const [words, part] of rows) if (words.has(word)) parts |= part;
  return parts;
}

function callingOf(lower: string, tables: QuoteTables): number {
  const { plural, female, male, groups } = tables;
  const word = speakerIn(lower, tables) ?? lower;
  const gender = (female.has(word) ? WOMAN : 0) | (male.has(word) ? MAN : 0);
  return gender | (plural.has(word) ? SEVERAL : 0) | (groups.has(word) ? GROUP : 0);
}

const SHORTEST_TAIL = 5;
const LONGEST_COMPOUND = 40;

/** The word for one who speaks that `low` is or ends on; null when there is none. */
export function speakerIn(low: string, { speakers, gluedSpeakers }: QuoteTables): string | null {
  if (speakers.has(low)) return low;
  if (!gluedSpeakers || low.length > LONGEST_COMPOUND) return null;
  for (let at = 2; at <= low.length - SHORTEST_TAIL; at++)
    if (speakers.has(low.slice(at))) return low.slice(at);
  return null;
}
