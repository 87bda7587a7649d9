// The words that key sentences are known by, each written form looked up once.

import { compiledOnce } from '../text/compiled.ts';
import type { Form } from '../text/forms.ts';
import { type Notes, notesOf } from '../text/notes.ts';
import { type PhraseBook, phraseBook } from '../text/phrases.ts';
import type { KeySentenceTables } from './tables.ts';

/** The first word of a phrase of several, and a word behind the first of one. */
export const OPENS = 1 << 0;
export const LATER = 1 << 1;
export const PRONOUN = 1 << 2;
export const BACKWARD = 1 << 3;
export const PERSONAL = 1 << 4;
export const BINDING = 1 << 5;
export const LEANING = 1 << 6;
/** Takes a position, or tells what is at stake, alone. */
export const POSITION = 1 << 7;
export const STAKE = 1 << 8;

export interface Lexicon {
  /** Phrases of several words, each as POSITION or STAKE. */
  readonly book: PhraseBook<number>;
  /** Of every form: which of the above it is. */
  readonly flags: Notes;
}

/** The tables, compiled; once for each language. */
export const lexiconOf: (tables: KeySentenceTables) => Lexicon = compiledOnce(compile);

function compile(tables: KeySentenceTables): Lexicon {
  const meaning = new Map<string, number>();
  for (const phrase of tables.stakes) meaning.set(phrase, STAKE);
  for (const phrase of tables.positions) meaning.set(phrase, POSITION);
  const book = phraseBook([...meaning].filter(([phrase]) => !/^\p{L}+$/u.test(phrase)));
  const rows = [
    [tables.pronouns, PRONOUN],
    [tables.backward, BACKWARD],
    [tables.personal, PERSONAL],
    [tables.binding, BINDING],
    [tables.leaning, LEANING],
  ] as const;
  const look = (form: Form): number => {
    let flags = meaning.get(form.lower) ?? 0;
    if (book.opens(form)) flags |= OPENS;
    if (book.goesOn(form)) flags |= LATER;
    for (const [words, flag] of rows) if (words.has(form.lower)) flags |= flag;
    return flags;
  };
  return { book, flags: notesOf(look) };
}
