// The words of a sentence that make an event of it: event nouns, event verbs and the signs beside them.

import { kindOf, LETTER } from '../text/characters.ts';
import type { Form } from '../text/forms.ts';
import { type Notes, notesOf } from '../text/notes.ts';
import { type PhraseBook, phraseBook } from '../text/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerOf, type Tokens } from '../text/tokens.ts';
import type { Scene } from './scene.ts';
import type { EventFamily, EventSign, EventTables, EventVerb } from './tables.ts';

export type Cue =
  | { readonly kind: 'noun'; readonly family: EventFamily }
  | { readonly kind: 'verb'; readonly verb: EventVerb; readonly particle: string | null }
  | { readonly kind: 'sign'; readonly sign: EventSign };

/** A cue and the tokens it stands on, end exclusive. */
export interface CueHit {
  readonly first: number;
  readonly last: number;
  readonly cue: Cue;
}

interface Lexicon {
  readonly book: PhraseBook<readonly Cue[]>;
  /** Event nouns that end longer words, with the cue that those are; the first stands for none. */
  readonly compounds: readonly (readonly [suffix: string, cue: Cue | null])[];
  /** Of every form that is COMPOUND: its place in `compounds`. */
  readonly places: Notes;
  /** Of every form: which of the flags below it has. */
  readonly flagsOf: (form: Form) => number;
}

/** The first word of a phrase of the book. These flags stand above those of words.ts, in one column with them. */
const OPENS = 1 << 27;
/** The same when the phrase may be a sign of what has no date, and when it may be the verb of a match. */
const ANNOUNCES = 1 << 28;
const PLAYS = 1 << 29;
/** Ends on an event noun. */
const COMPOUND = 1 << 30;

const lexicons = new WeakMap<EventTables, Lexicon>();

/** How far behind its verb a separable particle is looked for, in tokens. */
const PARTICLE_REACH = 25;
/** `top` ends too many words that are no summit for a shorter compound to count. */
const SHORTEST_PREFIX = 4;
const SHORTEST_SUFFIX = 3;

/** What a written form may be to a cue, as flags; compiled once for each language. */
export function cueFlags(tables: EventTables): (form: Form) => number {
  return lexiconOf(tables).flagsOf;
}

/** Signs by which an event without a date is told. */
export const ANNOUNCING: readonly EventSign[] = ['intended', 'upcoming', 'cancelled', 'postponed'];

/** False for a sentence in which no word begins one of those signs. */
export function mayAnnounce(scene: Scene, sentence: Sentence): boolean {
  return holds(scene, sentence, ANNOUNCES);
}

/** True when the sentence has a verb of a match. */
export function tellsMatch(scene: Scene, sentence: Sentence): boolean {
  const plays = ({ cue }: CueHit): boolean => cue.kind === 'verb' && cue.verb.family === 'match';
  return holds(scene, sentence, PLAYS) && findCues(scene, sentence).some(plays);
}

function holds({ article: { tokens }, flags }: Scene, { first, last }: Sentence, flag: number): boolean {
  for (let i = first; i < last; i++)
    if (((flags[tokens.id[i] as number] as number) & flag) !== 0) return true;
  return false;
}

/** All cues of a sentence in reading order. */
export function findCues({ article: { tokens }, flags, tables }: Scene, sentence: Sentence): CueHit[] {
  const { book, compounds, places } = lexiconOf(tables);
  const hits: CueHit[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const id = tokens.id[i] as number;
    const note = flags[id] as number;
    if ((note & (OPENS | COMPOUND)) === 0) continue;
    const found = (note & OPENS) === 0 ? null : book.at(tokens, i);
    if (found) {
      for (const cue of found.value) {
        if (hasItsParticle(tokens, cue, { from: found.last, to: sentence.last, tables }))
          hits.push({ first: found.first, last: found.last, cue });
      }
      i = found.last - 1;
    } else if ((note & COMPOUND) !== 0) {
      const cue = compounds[places.of(tokens.forms[id] as Form)]?.[1];
      if (cue) hits.push({ first: i, last: i + 1, cue });
    }
  }
  return hits;
}

/** `gaat … in`; an `in` before a determiner is a preposition. */
function hasItsParticle(
  tokens: Tokens,
  cue: Cue,
  within: { readonly from: number; readonly to: number; readonly tables: EventTables },
): boolean {
  if (cue.kind !== 'verb' || cue.particle === null) return true;
  const words = cue.particle.split('_');
  const end = Math.min(within.to, within.from + PARTICLE_REACH);
  for (let i = within.from; i + words.length <= end; i++) {
    if (!words.every((word, n) => lowerOf(tokens, i + n) === word)) continue;
    const isPreposition = within.tables.where.has(lowerOf(tokens, i));
    if (!isPreposition || !within.tables.determiners.has(lowerOf(tokens, i + words.length))) return true;
  }
  return false;
}

/** The place in `compounds` of the noun that a word ends on; 0 when it ends on none. */
function compoundOf(
  { lower }: Form,
  { compounds, notNouns }: Pick<Lexicon, 'compounds'> & { readonly notNouns: readonly string[] },
): number {
  if (kindOf(lower.charCodeAt(0)) !== LETTER || lower.length < 6) return 0;
  if (notNouns.some((ending) => lower.endsWith(ending))) return 0;
  const place = compounds.findIndex(
    ([suffix], i) => i > 0 && lower.length >= suffix.length + SHORTEST_PREFIX && lower.endsWith(suffix),
  );
  return Math.max(0, place);
}

function lexiconOf(tables: EventTables): Lexicon {
  let lexicon = lexicons.get(tables);
  if (!lexicon) {
    lexicon = makeLexicon(tables);
    lexicons.set(tables, lexicon);
  }
  return lexicon;
}

function makeLexicon(tables: EventTables): Lexicon {
  const phrases = new Map<string, Cue[]>();
  const add = (phrase: string, cue: Cue): void => {
    const cues = phrases.get(phrase) ?? [];
    phrases.set(phrase, cues);
    cues.push(cue);
  };
  const nouns = Object.entries(tables.nouns).flatMap(([family, list]) =>
    list
      .split(' ')
      .filter(Boolean)
      .map((noun) => [noun, family as EventFamily] as const),
  );
  for (const [noun, family] of nouns) add(noun, { kind: 'noun', family });
  for (const verb of tables.verbs) {
    for (const written of verb.forms.split(' ')) {
      const [form = '', particle = null] = written.split('…');
      add(form, { kind: 'verb', verb, particle });
    }
  }
  for (const phrase of tables.notEvents) phrases.set(phrase, []);
  for (const [sign, list] of Object.entries(tables.signs))
    for (const phrase of list) add(phrase, { kind: 'sign', sign: sign as EventSign });
  const book = phraseBook(phrases);
  const compounds: [string, Cue | null][] = [['', null]];
  for (const [noun, family] of tables.compounds ? nouns : [])
    if (!noun.includes('_') && noun.length >= SHORTEST_SUFFIX)
      compounds.push([noun, { kind: 'noun', family }]);
  const notNouns = tables.notNouns.split(' ').filter(Boolean);
  const announcing = phraseBook(
    ANNOUNCING.flatMap((sign) => tables.signs[sign]).map((phrase) => [phrase, true] as const),
  );
  const playing = phraseBook(
    [...phrases]
      .filter(([, cues]) => cues.some((cue) => cue.kind === 'verb' && cue.verb.family === 'match'))
      .map(([phrase]) => [phrase, true] as const),
  );
  const placeOf = (form: Form): number => compoundOf(form, { compounds, notNouns });
  const flagsOf = (form: Form): number =>
    (placeOf(form) > 0 ? COMPOUND : 0) |
    (book.opens(form) ? OPENS : 0) |
    (announcing.opens(form) ? ANNOUNCES : 0) |
    (playing.opens(form) ? PLAYS : 0);
  return { book, compounds, places: notesOf(placeOf), flagsOf };
}
