// The words that key sentences are known by, each written form looked up once.

import { kindOf, LETTER } from '../text/characters.ts';
import { compiledOnce } from '../text/compiled.ts';
import type { Form } from '../text/forms.ts';
import { type Notes, notesOf } from '../text/notes.ts';
import { type PhraseBook, phraseBook } from '../text/phrases.ts';
import type { KeySentenceTables } from './tables.ts';

/** What is known of a word. Modules take constants of their own from it (text/notes.ts). */
export const FLAG = {
  /** The first word of a phrase of several, and a word behind the first of one. */
  OPENS: 1 << 0,
  LATER: 1 << 1,
  PRONOUN: 1 << 2,
  BACKWARD: 1 << 3,
  PERSONAL: 1 << 4,
  BINDING: 1 << 5,
  LEANING: 1 << 6,
  /** Takes a position, or tells what is at stake, alone. */
  POSITION: 1 << 7,
  STAKE: 1 << 8,
  /** No number and no mark. */
  WORD: 1 << 9,
} as const;

export interface Lexicon {
  /** Phrases of several words, each as FLAG.POSITION or FLAG.STAKE. */
  readonly book: PhraseBook<number>;
  /** Of every form: which of the above it is. */
  readonly flags: Notes;
}

/** The tables, compiled; once for each language. */
export const lexiconOf: (tables: KeySentenceTables) => Lexicon = compiledOnce(compile);

function compile(tables: KeySentenceTables): Lexicon {
  const meaning = new Map<string, number>();
  for (const phrase of tables.stakes) meaning.set(phrase, FLAG.STAKE);
  for (const phrase of tables.positions) meaning.set(phrase, FLAG.POSITION);
  const book = phraseBook([...meaning].filter(([phrase]) => !/^\p{L}+$/u.test(phrase)));
  const rows = [
    [tables.pronouns, FLAG.PRONOUN],
    [tables.backward, FLAG.BACKWARD],
    [tables.personal, FLAG.PERSONAL],
    [tables.binding, FLAG.BINDING],
    [tables.leaning, FLAG.LEANING],
  ] as const;
  const look = (form: Form): number => {
    let flags = meaning.get(form.lower) ?? 0;
    if (kindOf(form.written.charCodeAt(0)) === LETTER) flags |= FLAG.WORD;
    if (book.opens(form)) flags |= FLAG.OPENS;
    if (book.goesOn(form)) flags |= FLAG.LATER;
    for (const [words, flag] of rows) if (words.has(form.lower)) flags |= flag;
    return flags;
  };
  return { book, flags: notesOf(look) };
}
