// The words of one article as the quotes finder needs them: each written form looked up once.

import { DIGIT, kindOf, LETTER } from '../text/characters.ts';
import { compiledOnce } from '../text/compiled.ts';
import type { Form } from '../text/forms.ts';
import { type Notes, notesOf } from '../text/notes.ts';
import { type PhraseBook, phraseBook } from '../text/phrases.ts';
import { detailsIn, speakerIn } from './details.ts';
import type { QuoteTables } from './tables.ts';

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
export const COMMA = 1 << 23;
/** A sign that may stand inside a word or a name: hyphen, apostrophe, ampersand, the stop of an initial. */
export const JOINT = 1 << 24;
/** A whole quotation, standing in its sentence like one word. */
export const QUOTED = 1 << 25;
/** The first word of one of `QuoteTables.marked.words`. */
export const MARKED = 1 << 26;
/** The first word of a source, of a phrase that says, or of a verb in two parts. */
export const OPENER = 1 << 27;
/** The first word of the second part of such a verb, or of one of `QuoteTables.marked.tails`. */
export const TAIL = 1 << 28;
// What the names of the article say of an item stands beside these: `named.ts` has the last three.

export const VERB: number = SPEECH | ACT | STANCE;

export interface Lexicon {
  readonly tables: QuoteTables;
  /** Flags of every written form. */
  readonly flags: Notes;
  /** What is seldom asked of a form: `details.ts`. */
  readonly details: Notes;
  /** Words by which one is known for a woman or a man. */
  readonly genders: ReadonlyMap<string, 'he' | 'she'>;
  readonly sources: PhraseBook<true>;
  readonly phrases: PhraseBook<true>;
  /** Heads of verbs in two parts, with the tails that each may have. */
  readonly heads: PhraseBook<PhraseBook<true>>;
}

/** The tables, compiled; once for each language. */
export const lexiconOf: (tables: QuoteTables) => Lexicon = compiledOnce(compile);

function flagsByWord(tables: QuoteTables): ReadonlyMap<string, number> {
  const flags = new Map<string, number>();
  const rows: readonly (readonly [Iterable<string>, number])[] = [
    [tables.speech, SPEECH],
    [tables.acts, ACT],
    [tables.stances, STANCE],
    [tables.participles, PARTICIPLE],
    [tables.gerunds, GERUND],
    [tables.passives, PASSIVE],
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
    // Words of their own, whatever they end on.
    [tables.nounlike, 0],
    [tables.agents, 0],
    [tables.titling, 0],
    [tables.ages, 0],
  ];
  for (const [forms, flag] of rows) for (const form of forms) flags.set(form, (flags.get(form) ?? 0) | flag);
  return flags;
}

function compile(tables: QuoteTables): Lexicon {
  const flags = flagsByWord(tables);
  const books = {
    sources: phraseBook(tables.sources.map((phrase) => [phrase, true] as const)),
    phrases: phraseBook(tables.phrases.map((phrase) => [phrase, true] as const)),
    heads: phraseBook(splitHeads(tables)),
  };
  const openers = Object.values(books);
  const marked = phraseBook(tables.marked.words.map((phrase) => [phrase, true] as const));
  const ownTails = tables.splitVerbs.map(([, tail]) => tail);
  const tails = phraseBook([...ownTails, ...tables.marked.tails].map((tail) => [tail, true] as const));
  const look = (form: Form): number => {
    const listed = flags.get(form.lower) ?? (speakerIn(form.lower, tables) === null ? 0 : SPEAKER);
    const opens = openers.some((book) => book.opens(form)) ? OPENER : 0;
    return (
      listed | shapeOf(form) | opens | (tails.opens(form) ? TAIL : 0) | (marked.opens(form) ? MARKED : 0)
    );
  };
  return {
    tables,
    flags: notesOf(look),
    details: notesOf((form) => detailsIn(form, tables, books)),
    genders: gendersIn(tables),
    ...books,
  };
}

function gendersIn({ female, male }: QuoteTables): Lexicon['genders'] {
  const genders = new Map<string, 'he' | 'she'>();
  for (const word of male) genders.set(word, 'he');
  for (const word of female) genders.set(word, 'she');
  return genders;
}

function shapeOf({ written, lower }: Form): number {
  const kind = kindOf(written.charCodeAt(0));
  const shape = kind === LETTER ? LETTERS : kind === DIGIT ? DIGITS : SIGN;
  const sign = (written === ',' ? COMMA : 0) | (JOINTS.includes(written) ? JOINT : 0);
  return shape | sign | (written === lower ? 0 : CAPITAL);
}

const JOINTS = ['-', "'", '’', '&', '/', '+', '@', '_', '.'];

function splitHeads(tables: QuoteTables): (readonly [string, PhraseBook<true>])[] {
  const tails = new Map<string, string[]>();
  for (const [heads, tail] of tables.splitVerbs)
    for (const head of heads) tails.set(head, [...(tails.get(head) ?? []), tail]);
  return [...tails].map(([head, list]) => [head, phraseBook(list.map((tail) => [tail, true] as const))]);
}
