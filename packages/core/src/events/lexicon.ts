// The words that make an event of a sentence, compiled from a language's tables.

import { kindOf, LETTER } from '../text/characters.ts';
import type { Form } from '../text/forms.ts';
import { type Notes, notesOf } from '../text/notes.ts';
import { type PhraseBook, phraseBook } from '../text/phrases.ts';
import type { EventFamily, EventSign, EventTables, EventVerb } from './tables.ts';

export type Cue =
  | { readonly kind: 'noun'; readonly family: EventFamily }
  | { readonly kind: 'verb'; readonly verb: EventVerb; readonly particle: readonly string[] | null }
  | { readonly kind: 'sign'; readonly sign: EventSign };

export interface Lexicon {
  readonly book: PhraseBook<readonly Cue[]>;
  /** What single words are, for phrases of one word and for longer words that end on an event noun; the first is nothing. */
  readonly singles: readonly (readonly Cue[])[];
  /** Of every form that is ALONE or COMPOUND: its place in `singles`. */
  readonly places: Notes;
  /** Of every form: which of the flags below it has. */
  readonly flagsOf: (form: Form) => number;
}

/** The first word of a phrase of the book. These flags stand above those of words.ts. */
export const OPENS = 1 << 27;
/** A phrase of one word, and a word behind the first of a phrase. */
export const ALONE = 1 << 24;
export const LATER = 1 << 31;
/** The same when the phrase may be a sign of what has no date, and when it may be the verb of a match. */
export const ANNOUNCES = 1 << 28;
export const PLAYS = 1 << 29;
/** Ends on an event noun. */
export const COMPOUND = 1 << 30;

const lexicons = new WeakMap<EventTables, Lexicon>();

/** `top` ends too many words that are no summit for a shorter compound to count; a long noun ends few others. */
const SHORTEST_PREFIX = 4;
const SHORTEST_BEFORE_LONG = 3;
const LONG = 7;
const SHORTEST_SUFFIX = 3;
const SHORTEST_COMPOUND = 6;

/** Signs by which an event without a date is told. */
export const ANNOUNCING: readonly EventSign[] = ['intended', 'upcoming', 'cancelled', 'postponed'];

/** The tables, compiled; once for each language. */
export function lexiconOf(tables: EventTables): Lexicon {
  let lexicon = lexicons.get(tables);
  if (!lexicon) {
    lexicon = makeLexicon(tables);
    lexicons.set(tables, lexicon);
  }
  return lexicon;
}

function makeLexicon(tables: EventTables): Lexicon {
  const nouns = nounsOf(tables);
  const phrases = phrasesOf(tables, nouns);
  const book = phraseBook(phrases);
  const announcing = bookOf(ANNOUNCING.flatMap((sign) => tables.signs[sign]));
  const isMatch = (cue: Cue): boolean => cue.kind === 'verb' && cue.verb.family === 'match';
  const playing = bookOf([...phrases].filter(([, cues]) => cues.some(isMatch)).map(([phrase]) => phrase));
  const singles: (readonly Cue[])[] = [[]];
  const compoundOf = compoundsOf(tables, nouns);
  const alone = new Map([...phrases].map(([phrase, cues]) => [phrase, singles.push(cues) - 1]));
  const compounds = nouns.map(([, family]) => singles.push([{ kind: 'noun', family }]) - 1);
  const placeOf = (form: Form): number => alone.get(form.lower) ?? compounds[compoundOf(form)] ?? 0;
  const flagsOf = (form: Form): number =>
    (compoundOf(form) >= 0 ? COMPOUND : 0) |
    (book.opens(form) ? OPENS : 0) |
    (alone.has(form.lower) ? ALONE : 0) |
    (book.goesOn(form) ? LATER : 0) |
    (announcing.opens(form) ? ANNOUNCES : 0) |
    (playing.opens(form) ? PLAYS : 0);
  return { book, singles, places: notesOf(placeOf), flagsOf };
}

/** Which of the nouns a longer word ends on, the first that fits; -1 when it ends on none. */
function compoundsOf(tables: EventTables, nouns: Nouns): (form: Form) => number {
  const notNouns = tables.notNouns.split(' ').filter(Boolean);
  const isSuffix = nouns.map(([noun]) => !noun.includes('_') && noun.length >= SHORTEST_SUFFIX);
  return ({ lower }) => {
    if (!tables.compounds || kindOf(lower.charCodeAt(0)) !== LETTER || lower.length < SHORTEST_COMPOUND)
      return -1;
    if (notNouns.some((ending) => lower.endsWith(ending))) return -1;
    return nouns.findIndex(
      ([noun], i) => isSuffix[i] && lower.length >= shortestWith(noun) && lower.endsWith(noun),
    );
  };
}

function shortestWith({ length }: string): number {
  return length + (length < LONG ? SHORTEST_PREFIX : SHORTEST_BEFORE_LONG);
}

type Nouns = readonly (readonly [noun: string, family: EventFamily])[];

function nounsOf({ nouns }: EventTables): Nouns {
  return Object.entries(nouns).flatMap(([family, list]) =>
    list
      .split(' ')
      .filter(Boolean)
      .map((noun) => [noun, family as EventFamily] as const),
  );
}

function phrasesOf({ verbs, notEvents, signs }: EventTables, nouns: Nouns): ReadonlyMap<string, Cue[]> {
  const phrases = new Map<string, Cue[]>();
  const add = (phrase: string, cue: Cue): void => {
    const cues = phrases.get(phrase) ?? [];
    phrases.set(phrase, cues);
    cues.push(cue);
  };
  for (const [noun, family] of nouns) add(noun, { kind: 'noun', family });
  for (const verb of verbs) {
    for (const written of verb.forms.split(' ')) {
      const [form = '', particle] = written.split('…');
      add(form, { kind: 'verb', verb, particle: particle?.split('_') ?? null });
    }
  }
  for (const phrase of notEvents) phrases.set(phrase, []);
  for (const [sign, list] of Object.entries(signs))
    for (const phrase of list) add(phrase, { kind: 'sign', sign: sign as EventSign });
  return phrases;
}

function bookOf(phrases: readonly string[]): PhraseBook<true> {
  return phraseBook(phrases.map((phrase) => [phrase, true] as const));
}
