// The words of a sentence that make an event of it: event nouns, event verbs and the signs beside them.

import type { Article } from '../article.ts';
import { type PhraseBook, phraseBook } from '../text/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerOf, type Tokens, WORD } from '../text/tokens.ts';
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
  readonly suffixes: readonly (readonly [string, EventFamily])[];
  readonly notNouns: readonly string[];
}

const lexicons = new WeakMap<EventTables, Lexicon>();

/** How far behind its verb a separable particle is looked for, in tokens. */
const PARTICLE_REACH = 25;
/** `top` ends too many words that are no summit for a shorter compound to count. */
const SHORTEST_PREFIX = 4;
const SHORTEST_SUFFIX = 3;

/** All cues of a sentence in reading order. */
export function findCues({ tokens }: Article, sentence: Sentence, tables: EventTables): CueHit[] {
  const lexicon = lexiconOf(tables);
  const hits: CueHit[] = [];
  for (let i = sentence.first; i < sentence.last; ) {
    const found = lexicon.book.at(tokens, i);
    const compound = found ? null : compoundAt(tokens, i, lexicon);
    if (found) {
      for (const cue of found.value) {
        if (hasItsParticle(tokens, cue, { from: found.last, to: sentence.last }))
          hits.push({ first: found.first, last: found.last, cue });
      }
    } else if (compound) hits.push({ first: i, last: i + 1, cue: compound });
    i = found ? found.last : i + 1;
  }
  return hits;
}

function hasItsParticle(tokens: Tokens, cue: Cue, within: { from: number; to: number }): boolean {
  if (cue.kind !== 'verb' || cue.particle === null) return true;
  const words = cue.particle.split('_');
  const end = Math.min(within.to, within.from + PARTICLE_REACH);
  for (let i = within.from; i + words.length <= end; i++) {
    if (words.every((word, n) => lowerOf(tokens, i + n) === word)) return true;
  }
  return false;
}

function compoundAt(tokens: Tokens, i: number, { suffixes, notNouns }: Lexicon): Cue | null {
  if (suffixes.length === 0 || tokens.kind[i] !== WORD) return null;
  const word = lowerOf(tokens, i);
  if (word.length < 6 || notNouns.some((ending) => word.endsWith(ending))) return null;
  for (const [suffix, family] of suffixes) {
    if (word.length >= suffix.length + SHORTEST_PREFIX && word.endsWith(suffix))
      return { kind: 'noun', family };
  }
  return null;
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
  const suffixes = tables.compounds
    ? nouns.filter(([noun]) => !noun.includes('_') && noun.length >= SHORTEST_SUFFIX)
    : [];
  return { book: phraseBook(phrases), suffixes, notNouns: tables.notNouns.split(' ').filter(Boolean) };
}
