// The words of a sentence that make an event of it: event nouns, event verbs and the signs beside them.

import type { PhraseHit } from '../text/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerOf, NUMBER, type Tokens, WORD } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import {
  ALONE,
  ANNOUNCES,
  ANNOUNCES_ON,
  COMPOUND,
  type Cue,
  isPlay,
  LATER,
  OPENS,
  PLAYS,
} from './lexicon.ts';
import { ADDITIVE, rolesAt } from './roles.ts';
import type { Scene } from './scene.ts';
import { ANNOUNCING } from './signs.ts';
import { BREAKER, firstOf, flagsAt, MOTION, OPENER, PREPOSITION, WITH } from './words.ts';

/** A cue and the tokens it stands on, end exclusive. */
export interface CueHit {
  readonly first: number;
  readonly last: number;
  readonly cue: Cue;
  /** What the cue is, as a number of signs.ts. */
  readonly is: number;
}

/** How far behind its verb a separable particle is looked for, in tokens. */
const PARTICLE_REACH = 25;
/** False for a sentence in which none of the signs stands by which an event without a date is told. */
export function mayAnnounce(scene: Scene, { first, last }: Sentence): boolean {
  for (let i = firstOf(scene, { first, last }, ANNOUNCES); i >= 0; ) {
    const mayStand = ((flagsAt(scene, i) & ALONE) | (flagsAt(scene, i + 1) & ANNOUNCES_ON)) !== 0;
    const cues = (mayStand ? phraseAt(scene, i)?.value : null) ?? NO_CUES;
    for (let n = 0; n < cues.length; n++) if (((cues[n] as Cue).is & ANNOUNCING) !== 0) return true;
    i = firstOf(scene, { first: i + 1, last }, ANNOUNCES);
  }
  return false;
}

const NO_CUES: readonly Cue[] = [];

/** The longest phrase of cues that begins at token i; null when none does. Most words that open phrases open none where
 * they stand: no word of one follows. */
function phraseAt({ article, flags, lexicon }: Scene, i: number): PhraseHit<readonly Cue[]> | null {
  const { tokens } = article;
  const note = flags[tokens.id[i] as number] as number;
  const goesOn =
    (note & OPENS) !== 0 &&
    i + 1 < tokens.count &&
    ((flags[tokens.id[i + 1] as number] as number) & LATER) !== 0;
  const hit = goesOn ? lexicon.book.at(tokens, i) : null;
  if (hit || (note & (ALONE | COMPOUND)) === 0) return hit;
  const value = lexicon.singles[lexicon.places.at(tokens, i)] as readonly Cue[];
  return { first: i, last: i + 1, value };
}

/** False for a word that is the last of no cue. */
export function mayEndCue(scene: Scene, i: number): boolean {
  return (flagsAt(scene, i) & (OPENS | LATER | COMPOUND)) !== 0;
}

/** True when the sentence has a verb of a match. */
export function tellsMatch(scene: Scene, sentence: Sentence): boolean {
  return firstOf(scene, sentence, PLAYS) >= 0 && findCues(scene, sentence).some(({ cue }) => isPlay(cue));
}

/** All cues of a sentence in reading order. */
export function findCues(scene: Scene, { first, last }: Sentence): CueHit[] {
  const hits: CueHit[] = [];
  for (let i = first; i < last; i++) {
    if ((flagsAt(scene, i) & (OPENS | COMPOUND)) === 0) continue;
    const found = phraseAt(scene, i);
    if (!found) continue;
    for (let n = 0; n < found.value.length; n++) {
      const cue = found.value[n] as Cue;
      if (cue.particle === null || isParted(scene, cue.particle, { first: found.last, last }))
        hits.push({ first: i, last: found.last, cue, is: cue.is });
    }
    i = found.last - 1;
  }
  return hits;
}

function areWords(tokens: Tokens, i: number, words: readonly string[]): boolean {
  for (let n = 0; n < words.length; n++) if (lowerOf(tokens, i + n) !== words[n]) return false;
  return true;
}

/** True when the particle of a verb follows (`gaat … in`). One that may be a preposition (`op`, `aan`) is none before a noun:
 * `treedt op 1 mei in Gent op`. */
function isParted(scene: Scene, particle: readonly string[], { first, last }: Clause): boolean {
  const { tokens } = scene.article;
  const end = Math.min(last, first + PARTICLE_REACH) - particle.length;
  const { length } = particle[0] as string;
  for (let i = first; i <= end; i++) {
    if ((tokens.end[i] as number) - (tokens.start[i] as number) !== length) continue;
    if (particle.length === 1 && isBeforeNoun(scene, i)) continue;
    if (areWords(tokens, i, particle)) return true;
  }
  return false;
}

/** True for a preposition with its noun behind it; not for one that ends its clause or stands before another preposition. */
function isBeforeNoun(scene: Scene, i: number): boolean {
  const { kind } = scene.article.tokens;
  const word = flagsAt(scene, i);
  if ((word & PREPOSITION) === 0 || (word & (MOTION | WITH)) !== 0) return false;
  if (kind[i + 1] !== WORD) return kind[i + 1] === NUMBER;
  return (
    (flagsAt(scene, i + 1) & (PREPOSITION | BREAKER | OPENER)) === 0 &&
    (rolesAt(scene, i + 1) & ADDITIVE) === 0
  );
}
