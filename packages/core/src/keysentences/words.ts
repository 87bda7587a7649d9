// The words that key sentences are known by, each written form looked up once.

import type { Form } from '../text/forms.ts';
import { type Notes, notesOf } from '../text/notes.ts';
import { type PhraseBook, phraseBook } from '../text/phrases.ts';
import type { KeySentenceTables } from './tables.ts';

/** The first word of a phrase of the book. */
export const OPENS = 1 << 0;
export const PRONOUN = 1 << 1;
export const BACKWARD = 1 << 2;
export const PERSONAL = 1 << 3;
export const BINDING = 1 << 4;
export const LEANING = 1 << 5;

export interface Lexicon {
  readonly book: PhraseBook<'position' | 'stake'>;
  /** Of every form: which of the above it is. */
  readonly flags: Notes;
}

const lexicons = new WeakMap<KeySentenceTables, Lexicon>();

/** The tables, compiled; once for each language. */
export function lexiconOf(tables: KeySentenceTables): Lexicon {
  const known = lexicons.get(tables);
  if (known) return known;
  const lexicon = compile(tables);
  lexicons.set(tables, lexicon);
  return lexicon;
}

function compile(tables: KeySentenceTables): Lexicon {
  const book = phraseBook<'position' | 'stake'>([
    ...tables.stakes.map((phrase) => [phrase, 'stake'] as const),
    ...tables.positions.map((phrase) => [phrase, 'position'] as const),
  ]);
  const rows = [
    [tables.pronouns, PRONOUN],
    [tables.backward, BACKWARD],
    [tables.personal, PERSONAL],
    [tables.binding, BINDING],
    [tables.leaning, LEANING],
  ] as const;
  const look = (form: Form): number => {
    let flags = book.opens(form) ? OPENS : 0;
    for (const [words, flag] of rows) if (words.has(form.lower)) flags |= flag;
    return flags;
  };
  return { book, flags: notesOf(look) };
}
