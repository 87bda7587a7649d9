// The words that make an event of a sentence, compiled from a language's tables.

import { kindOf, LETTER } from '../text/characters.ts';
import { compiledOnce } from '../text/compiled.ts';
import type { Form } from '../text/forms.ts';
import { type Notes, notesOf } from '../text/notes.ts';
import { type PhraseBook, phraseBook } from '../text/phrases.ts';
import { ANNOUNCING, ANY_VERB, CARRIER, NOUN, SIGN, VERB } from './signs.ts';
import type { EventFamily, EventSign, EventTables, EventVerb } from './tables.ts';

/** A word for an event, or a sign of one; each has all fields, so that all are asked alike. */
export interface Cue {
  /** What it is, as a number of signs.ts. */
  readonly is: number;
  /** Null for what is no sign. */
  readonly sign: EventSign | null;
  /** Of the event that a noun or a verb names; `other` for a sign. */
  readonly family: EventFamily;
  /** What the event of a verb is called; null for a carrier, and for what is no verb. */
  readonly noun: string | null;
  /** The same where one person alone does it; null for no other. */
  readonly alone: string | null;
  /** Of a separable verb. */
  readonly particle: readonly string[] | null;
}

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
/** A word behind the first of such a sign. */
export const ANNOUNCES_ON = 1 << 26;
export const PLAYS = 1 << 29;
/** Ends on an event noun. */
export const COMPOUND = 1 << 30;

/** `top` ends too many words that are no summit for a shorter compound to count; a long noun ends few others. */
const SHORTEST_PREFIX = 4;
const SHORTEST_BEFORE_LONG = 3;
const LONG = 7;
const SHORTEST_SUFFIX = 3;
const SHORTEST_COMPOUND = 6;

/** The tables, compiled. */
export const lexiconOf = compiledOnce((tables: EventTables): Lexicon => {
  const nouns = nounsOf(tables);
  const phrases = phrasesOf(tables, nouns);
  const book = phraseBook(phrases);
  const bookWhere = (isOne: (cue: Cue) => boolean): PhraseBook<true> =>
    phraseBook(
      [...phrases].filter(([, cues]) => cues.some(isOne)).map(([phrase]) => [phrase, true] as const),
    );
  const announcing = bookWhere(({ is }) => (is & ANNOUNCING) !== 0);
  const playing = bookWhere(isPlay);
  const singles: (readonly Cue[])[] = [[]];
  const compoundOf = compoundsOf(tables, nouns);
  const alone = new Map([...phrases].map(([phrase, cues]) => [phrase, singles.push(cues) - 1]));
  const compounds = nouns.map(([, family]) => singles.push([nounCue(family)]) - 1);
  const placeOf = (form: Form): number => alone.get(form.lower) ?? compounds[compoundOf(form)] ?? 0;
  const flagsOf = (form: Form): number =>
    (compoundOf(form) >= 0 ? COMPOUND : 0) |
    (book.opens(form) ? OPENS : 0) |
    (alone.has(form.lower) ? ALONE : 0) |
    (book.goesOn(form) ? LATER : 0) |
    (announcing.opens(form) ? ANNOUNCES : 0) |
    (announcing.goesOn(form) ? ANNOUNCES_ON : 0) |
    (playing.opens(form) ? PLAYS : 0);
  return { book, singles, places: notesOf(placeOf), flagsOf };
});

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
  for (const [noun, family] of nouns) add(noun, nounCue(family));
  for (const verb of verbs) {
    for (const written of verb.forms.split(' ')) {
      const [form = '', particle] = written.split('…');
      add(form, verbCue(verb, particle?.split('_') ?? null));
    }
  }
  for (const phrase of notEvents) phrases.set(phrase, []);
  for (const [sign, list] of Object.entries(signs))
    for (const phrase of list) add(phrase, signCue(sign as EventSign));
  return phrases;
}

function nounCue(family: EventFamily): Cue {
  return { is: NOUN, sign: null, family, noun: null, alone: null, particle: null };
}

function verbCue({ family, noun, alone }: EventVerb, particle: Cue['particle']): Cue {
  return { is: noun === null ? CARRIER : VERB, sign: null, family, noun, alone, particle };
}

function signCue(sign: EventSign): Cue {
  return { is: SIGN[sign], sign, family: 'other', noun: null, alone: null, particle: null };
}

/** True for the verb of a match. */
export function isPlay({ is, family }: Cue): boolean {
  return (is & ANY_VERB) !== 0 && family === 'match';
}
