// The words of a language that take positions, compiled once; the words of an article looked up once.

import { tokenOf, type Unit } from '../quotes/units.ts';
import type { PositionKind } from '../reading.ts';
import { compiledOnce } from '../text/compiled.ts';
import type { Form } from '../text/forms.ts';
import { type Notes, notesOf } from '../text/notes.ts';
import { type PhraseBook, phraseBook } from '../text/phrases.ts';
import type { ByKind, PositionTables, SplitVerb } from './tables.ts';

/** The first word of a verb. */
export const OPENS_VERB = 1 << 0;
/** The first word of a noun that names a position. */
export const OPENS_NOUN = 1 << 1;
/** The first word of a verb in two parts. */
export const OPENS_SPLIT = 1 << 2;
export const PARTICIPLE = 1 << 3;
export const GERUND = 1 << 4;
export const WISH = 1 << 5;
export const FORETELLING = 1 << 6;
export const EVERYDAY = 1 << 7;
const UNREAL = 1 << 8;
export const NEGATION = 1 << 9;
export const HABIT = 1 << 10;
export const CONDITION = 1 << 11;
export const INFINITIVE = 1 << 12;
export const STATING = 1 << 13;
export const OWNING = 1 << 14;
export const PLAIN = 1 << 15;
export const VAGUE = 1 << 16;
export const OTHERWISE = 1 << 17;
export const QUESTION = 1 << 18;
export const BRACKET = 1 << 19;

/** By itself a verb, a noun or such a head. */
export const WHOLE = 1 << 20;
/** Behind the first word of one of several words. */
export const LATER = 1 << 21;

/** Beside one of these nothing is demanded or decided. */
export const UNMAKES: number = UNREAL | NEGATION | HABIT;

/** The words of a language. */
export interface Lexicon {
  readonly verbs: PhraseBook<PositionKind>;
  readonly nouns: PhraseBook<PositionKind>;
  /** Heads of verbs in two parts, with the tails that each may have. */
  readonly heads: PhraseBook<PhraseBook<SplitVerb>>;
  /** Of every written form: which of the above it is. */
  readonly notes: Notes;
}

/** What is noted of item `i`; 0 for a quotation and outside the unit. */
export function noteAt(unit: Unit, i: number, { notes }: Lexicon): number {
  const token = tokenOf(unit, i);
  return token < 0 ? 0 : notes.at(unit.page.article.tokens, token);
}

/** The tables, compiled; once for each language. */
export const lexiconOf: (tables: PositionTables) => Lexicon = compiledOnce(compile);

function compile(tables: PositionTables): Lexicon {
  const verbs = phraseBook(entriesOf(tables.verbs));
  const nouns = phraseBook(entriesOf(tables.nouns));
  const heads = phraseBook([...headsOf(tables)].map(([head, tails]) => [head, phraseBook(tails)] as const));
  const books = [
    [verbs, OPENS_VERB],
    [nouns, OPENS_NOUN],
    [heads, OPENS_SPLIT],
  ] as const;
  const look = (form: Form): number => {
    let note = partsOf(form.lower, tables);
    for (const [book, flag] of books) {
      if (book.opens(form)) note |= flag;
      if (book.isWhole(form)) note |= WHOLE;
      if (book.goesOn(form)) note |= LATER;
    }
    return note;
  };
  return { verbs, nouns, heads, notes: notesOf(look) };
}

function partsOf(word: string, tables: PositionTables): number {
  const rows: readonly (readonly [ReadonlySet<string>, number])[] = [
    [tables.participles, PARTICIPLE],
    [tables.gerunds, GERUND],
    [tables.wishes, WISH],
    [tables.foretelling, FORETELLING],
    [tables.everyday, EVERYDAY],
    [tables.unreal, UNREAL],
    [tables.negations, NEGATION],
    [tables.habits, HABIT],
    [tables.conditions, CONDITION],
    [tables.infinitives, INFINITIVE],
    [tables.stating, STATING],
    [tables.owning, OWNING],
    [tables.plain, PLAIN],
    [tables.vague, VAGUE],
    [tables.otherwise, OTHERWISE],
  ];
  let parts = (word === '?' ? QUESTION : 0) | (word === '(' ? BRACKET : 0);
  for (const [words, part] of rows) if (words.has(word)) parts |= part;
  return parts;
}

function entriesOf(words: ByKind<readonly string[]>): Map<string, PositionKind> {
  const entries = new Map<string, PositionKind>();
  for (const [kind, phrases] of Object.entries(words))
    for (const phrase of phrases) entries.set(phrase, kind as PositionKind);
  return entries;
}

function headsOf({ splitVerbs }: PositionTables): Map<string, Map<string, SplitVerb>> {
  const heads = new Map<string, Map<string, SplitVerb>>();
  for (const verb of splitVerbs)
    for (const head of verb.heads) heads.set(head, (heads.get(head) ?? new Map()).set(verb.tail, verb));
  return heads;
}
