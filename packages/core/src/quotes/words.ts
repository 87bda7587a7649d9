// The words of one article as the quotes finder needs them: each written form looked up once.

import { DIGIT, kindOf, LETTER } from '../text/characters.ts';
import type { Form } from '../text/forms.ts';
import { type Notes, notesOf } from '../text/notes.ts';
import { type PhraseBook, phraseBook } from '../text/phrases.ts';
import { lowerOf, type Tokens } from '../text/tokens.ts';
import type { PronounSense, QuoteTables } from './tables.ts';

export const SPEECH = 1 << 0;
export const ACT = 1 << 1;
const STANCE = 1 << 2;
export const PARTICIPLE = 1 << 3;
export const GERUND = 1 << 4;
export const PASSIVE = 1 << 5;
export const AUXILIARY = 1 << 6;
export const THAT = 1 << 7;
export const SUBORDINATOR = 1 << 8;
export const RELATIVE = 1 << 9;
export const PRONOUN = 1 << 10;
export const DETERMINER = 1 << 11;
export const PREPOSITION = 1 << 12;
export const BELONGS = 1 << 13;
export const CONJUNCTION = 1 << 14;
export const ADVERB = 1 << 15;
export const TIME = 1 << 16;
export const SPEAKER = 1 << 17;
export const PARTICLE = 1 << 18;
export const CAPITAL = 1 << 19;
export const LETTERS = 1 << 20;
export const DIGITS = 1 << 21;
export const SIGN = 1 << 22;
export const TITLING = 1 << 23;
export const AGENT = 1 << 24;
export const NOUNLIKE = 1 << 26;
export const AGE = 1 << 27;
/** A whole quotation, standing in its sentence like one word. */
export const QUOTED = 1 << 25;
/** The first word of a source, of a phrase that says, or of a verb in two parts. */
export const OPENER = 1 << 28;

export const SEVERAL = 1 << 0;
export const WOMAN = 1 << 1;
export const MAN = 1 << 2;
export const GROUP = 1 << 3;

export const VERB: number = SPEECH | ACT | STANCE;

export interface Lexicon {
  readonly tables: QuoteTables;
  /** Flags of every written form. */
  readonly flags: Notes;
  /** Who every form calls: SEVERAL, WOMAN, MAN, GROUP. */
  readonly callings: Notes;
  readonly sources: PhraseBook<true>;
  readonly phrases: PhraseBook<true>;
  /** Heads of verbs in two parts, with the tails that each may have. */
  readonly heads: PhraseBook<PhraseBook<true>>;
}

const lexicons = new WeakMap<QuoteTables, Lexicon>();

/** The tables, compiled; once for each language. */
export function lexiconOf(tables: QuoteTables): Lexicon {
  const known = lexicons.get(tables);
  if (known) return known;
  const lexicon = compile(tables);
  lexicons.set(tables, lexicon);
  return lexicon;
}

function compile(tables: QuoteTables): Lexicon {
  const flags = new Map<string, number>();
  const rows: readonly (readonly [Iterable<string>, number])[] = [
    [tables.speech, SPEECH],
    [tables.acts, ACT],
    [tables.stances, STANCE],
    [tables.participles, PARTICIPLE],
    [tables.gerunds, GERUND],
    [tables.passives, PASSIVE],
    [tables.agents, AGENT],
    [tables.auxiliaries, AUXILIARY],
    [tables.complementisers, THAT],
    [tables.subordinators, SUBORDINATOR],
    [tables.relatives, RELATIVE],
    [Object.keys(tables.pronouns), PRONOUN],
    [tables.determiners, DETERMINER],
    [tables.prepositions, PREPOSITION],
    [tables.belongs, BELONGS],
    [tables.conjunctions, CONJUNCTION],
    [tables.adverbs, ADVERB],
    [tables.times, TIME],
    [tables.speakers, SPEAKER],
    [tables.particles, PARTICLE],
    [tables.titling, TITLING],
    [tables.nounlike, NOUNLIKE],
    [tables.ages, AGE],
  ];
  for (const [forms, flag] of rows) for (const form of forms) flags.set(form, (flags.get(form) ?? 0) | flag);
  const books = {
    sources: phraseBook(tables.sources.map((phrase) => [phrase, true] as const)),
    phrases: phraseBook(tables.phrases.map((phrase) => [phrase, true] as const)),
    heads: phraseBook(splitHeads(tables)),
  };
  const openers = Object.values(books);
  const look = (form: Form): number => {
    const listed = flags.get(form.lower) ?? (speakerIn(form.lower, tables) === null ? 0 : SPEAKER);
    return listed | shapeOf(form) | (openers.some((book) => book.opens(form)) ? OPENER : 0);
  };
  return { tables, flags: notesOf(look), callings: notesOf((form) => callingOf(form, tables)), ...books };
}

function callingOf({ lower }: Form, tables: QuoteTables): number {
  const { plural, female, male, groups } = tables;
  const word = speakerIn(lower, tables) ?? lower;
  const gender = (female.has(word) ? WOMAN : 0) | (male.has(word) ? MAN : 0);
  return gender | (plural.has(word) ? SEVERAL : 0) | (groups.has(word) ? GROUP : 0);
}

function shapeOf({ written, lower }: Form): number {
  const kind = kindOf(written.charCodeAt(0));
  return (kind === LETTER ? LETTERS : kind === DIGIT ? DIGITS : SIGN) | (written === lower ? 0 : CAPITAL);
}

function splitHeads(tables: QuoteTables): (readonly [string, PhraseBook<true>])[] {
  const tails = new Map<string, string[]>();
  for (const [heads, tail] of tables.splitVerbs)
    for (const head of heads) tails.set(head, [...(tails.get(head) ?? []), tail]);
  return [...tails].map(([head, list]) => [head, phraseBook(list.map((tail) => [tail, true] as const))]);
}

const SHORTEST_TAIL = 5;
const LONGEST_COMPOUND = 40;

/** The word for one who speaks that `low` is or ends on; null when there is none. */
function speakerIn(low: string, { speakers, gluedSpeakers }: QuoteTables): string | null {
  if (speakers.has(low)) return low;
  if (!gluedSpeakers || low.length > LONGEST_COMPOUND) return null;
  for (let at = 2; at <= low.length - SHORTEST_TAIL; at++)
    if (speakers.has(low.slice(at))) return low.slice(at);
  return null;
}

/** What the pronoun at token i may mean; null when it is none. */
export function senseOf(tokens: Tokens, i: number, { tables }: Lexicon): PronounSense | null {
  const word = lowerOf(tokens, i);
  const row = Object.hasOwn(tables.pronouns, word) ? tables.pronouns : tables.objectPronouns;
  return Object.hasOwn(row, word) ? (row[word] ?? null) : null;
}
