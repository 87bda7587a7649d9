// The words of a language that take positions, compiled once; the words of an article looked up once.

import { tokenOf, type Unit } from '../quotes/units.ts';
import type { PositionKind } from '../reading.ts';
import { compiledOnce } from '../text/compiled.ts';
import type { Form } from '../text/forms.ts';
import { type Notes, notesOf } from '../text/notes.ts';
import { type PhraseBook, phraseBook } from '../text/phrases.ts';
import type { ByKind, PositionTables, SplitVerb } from './tables.ts';

/** What is known of a word. Modules take constants of their own from it (text/notes.ts). */
export const NOTE = {
  /** The first word of a verb. */
  OPENS_VERB: 1 << 0,
  /** The first word of a noun that names a position. */
  OPENS_NOUN: 1 << 1,
  /** The first word of a verb in two parts. */
  OPENS_SPLIT: 1 << 2,
  PARTICIPLE: 1 << 3,
  GERUND: 1 << 4,
  WISH: 1 << 5,
  FORETELLING: 1 << 6,
  EVERYDAY: 1 << 7,
  UNREAL: 1 << 8,
  NEGATION: 1 << 9,
  HABIT: 1 << 10,
  CONDITION: 1 << 11,
  INFINITIVE: 1 << 12,
  STATING: 1 << 13,
  OWNING: 1 << 14,
  PLAIN: 1 << 15,
  VAGUE: 1 << 16,
  OTHERWISE: 1 << 17,
  QUESTION: 1 << 18,
  BRACKET: 1 << 19,
  /** By itself a verb, a noun or such a head. */
  WHOLE: 1 << 20,
  /** Behind the first word of one of several words. */
  LATER: 1 << 21,
  /** UNREAL, NEGATION or HABIT: beside one of these nothing is demanded or decided. */
  UNMAKES: 0b111 << 8,
} as const;

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
    [verbs, NOTE.OPENS_VERB],
    [nouns, NOTE.OPENS_NOUN],
    [heads, NOTE.OPENS_SPLIT],
  ] as const;
  const look = (form: Form): number => {
    let note = partsOf(form.lower, tables);
    for (const [book, flag] of books) {
      if (book.opens(form)) note |= flag;
      if (book.isWhole(form)) note |= NOTE.WHOLE;
      if (book.goesOn(form)) note |= NOTE.LATER;
    }
    return note;
  };
  return { verbs, nouns, heads, notes: notesOf(look) };
}

function partsOf(word: string, tables: PositionTables): number {
  const rows: readonly (readonly [ReadonlySet<string>, number])[] = [
    [tables.participles, NOTE.PARTICIPLE],
    [tables.gerunds, NOTE.GERUND],
    [tables.wishes, NOTE.WISH],
    [tables.foretelling, NOTE.FORETELLING],
    [tables.everyday, NOTE.EVERYDAY],
    [tables.unreal, NOTE.UNREAL],
    [tables.negations, NOTE.NEGATION],
    [tables.habits, NOTE.HABIT],
    [tables.conditions, NOTE.CONDITION],
    [tables.infinitives, NOTE.INFINITIVE],
    [tables.stating, NOTE.STATING],
    [tables.owning, NOTE.OWNING],
    [tables.plain, NOTE.PLAIN],
    [tables.vague, NOTE.VAGUE],
    [tables.otherwise, NOTE.OTHERWISE],
  ];
  let parts = (word === '?' ? NOTE.QUESTION : 0) | (word === '(' ? NOTE.BRACKET : 0);
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
