// The words of one article as the quotes finder needs them: each written form looked up once.

import { DIGIT, kindOf, LETTER } from '../text/characters.ts';
import { compiledOnce } from '../text/compiled.ts';
import type { Form } from '../text/forms.ts';
import { type Notes, notesOf } from '../text/notes.ts';
import { type PhraseBook, phraseBook } from '../text/phrases.ts';
import { detailsIn, speakerIn } from './details.ts';
import { hashed } from './spelling.ts';
import type { QuoteTables } from './tables.ts';

/** What is known of a word. Modules take constants of their own from it (text/notes.ts). */
export const FLAG = {
  SPEECH: 1 << 0,
  ACT: 1 << 1,
  STANCE: 1 << 2,
  PARTICIPLE: 1 << 3,
  GERUND: 1 << 4,
  PASSIVE: 1 << 5,
  AUXILIARY: 1 << 6,
  THAT: 1 << 7,
  SUBORDINATOR: 1 << 8,
  RELATIVE: 1 << 9,
  PRONOUN: 1 << 10,
  DETERMINER: 1 << 11,
  PREPOSITION: 1 << 12,
  BELONGS: 1 << 13,
  CONJUNCTION: 1 << 14,
  ADVERB: 1 << 15,
  TIME: 1 << 16,
  SPEAKER: 1 << 17,
  PARTICLE: 1 << 18,
  CAPITAL: 1 << 19,
  LETTERS: 1 << 20,
  DIGITS: 1 << 21,
  SIGN: 1 << 22,
  COMMA: 1 << 23,
  /** A sign that may stand inside a word or a name: hyphen, apostrophe, ampersand, the stop of an initial. */
  JOINT: 1 << 24,
  /** A whole quotation, standing in its sentence like one word. */
  QUOTED: 1 << 25,
  /** The first word of one of `QuoteTables.marked.words`. */
  MARKED: 1 << 26,
  /** The first word of a source, of a phrase that says, or of a verb in two parts. */
  OPENER: 1 << 27,
  /** The first word of the second part of such a verb, or of one of `QuoteTables.marked.tails`. */
  TAIL: 1 << 28,
  /** A word inside a name, not its first: the `de` of `Piet de Wit`, the `of` of `Bank of England`. Of an item, as the names of its article say. */
  NAME_PART: 1 << 29,
  /** The last word of a person's name, of an item: no particle behind it is part of it. */
  PERSON_END: 1 << 30,
  /** The adjective of a place (`Spaanse`), of an item: a noun must follow. */
  ADJECTIVE: 1 << 31,
  /** SPEECH, ACT or STANCE. */
  VERB: 0b111,
} as const;

interface Gendered {
  readonly word: string;
  readonly gender: 'he' | 'she';
}

export interface Lexicon {
  readonly tables: QuoteTables;
  /** Flags of every written form. */
  readonly flags: Notes;
  /** What is seldom asked of a form: `details.ts`. */
  readonly details: Notes;
  /** Words by which one is known for a woman or a man, by their hash; no two have the same. */
  readonly genders: ReadonlyMap<number, Gendered>;
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
    [tables.speech, FLAG.SPEECH],
    [tables.acts, FLAG.ACT],
    [tables.stances, FLAG.STANCE],
    [tables.participles, FLAG.PARTICIPLE],
    [tables.gerunds, FLAG.GERUND],
    [tables.passives, FLAG.PASSIVE],
    [tables.auxiliaries, FLAG.AUXILIARY],
    [tables.complementisers, FLAG.THAT],
    [tables.subordinators, FLAG.SUBORDINATOR],
    [tables.relatives, FLAG.RELATIVE],
    [Object.keys(tables.pronouns), FLAG.PRONOUN],
    [tables.determiners, FLAG.DETERMINER],
    [tables.prepositions, FLAG.PREPOSITION],
    [tables.belongs, FLAG.BELONGS],
    [tables.conjunctions, FLAG.CONJUNCTION],
    [tables.adverbs, FLAG.ADVERB],
    [tables.times, FLAG.TIME],
    [tables.speakers, FLAG.SPEAKER],
    [tables.particles, FLAG.PARTICLE],
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
    const listed = flags.get(form.lower) ?? (speakerIn(form.lower, tables) === null ? 0 : FLAG.SPEAKER);
    const opens = openers.some((book) => book.opens(form)) ? FLAG.OPENER : 0;
    return (
      listed |
      shapeOf(form) |
      opens |
      (tails.opens(form) ? FLAG.TAIL : 0) |
      (marked.opens(form) ? FLAG.MARKED : 0)
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
  const genders = new Map<number, Gendered>();
  for (const word of male) genders.set(hashOf(word), { word, gender: 'he' });
  for (const word of female) genders.set(hashOf(word), { word, gender: 'she' });
  return genders;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i));
  return hash;
}

function shapeOf({ written, lower }: Form): number {
  const kind = kindOf(written.charCodeAt(0));
  const shape = kind === LETTER ? FLAG.LETTERS : kind === DIGIT ? FLAG.DIGITS : FLAG.SIGN;
  const sign = (written === ',' ? FLAG.COMMA : 0) | (JOINTS.includes(written) ? FLAG.JOINT : 0);
  return shape | sign | (written === lower ? 0 : FLAG.CAPITAL);
}

const JOINTS = ['-', "'", '’', '&', '/', '+', '@', '_', '.'];

function splitHeads(tables: QuoteTables): (readonly [string, PhraseBook<true>])[] {
  const tails = new Map<string, string[]>();
  for (const [heads, tail] of tables.splitVerbs)
    for (const head of heads) tails.set(head, [...(tails.get(head) ?? []), tail]);
  return [...tails].map(([head, list]) => [head, phraseBook(list.map((tail) => [tail, true] as const))]);
}
