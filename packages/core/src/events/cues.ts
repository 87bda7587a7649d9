// The words of a sentence that make an event of it: event nouns, event verbs and the signs beside them.

import type { Form } from '../text/forms.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerOf } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { ALONE, ANNOUNCES, ANNOUNCING, COMPOUND, type Cue, LATER, OPENS, PLAYS } from './lexicon.ts';
import type { Scene } from './scene.ts';
import { DETERMINER, firstOf, flagsAt, WHERE } from './words.ts';

/** A cue and the tokens it stands on, end exclusive. */
export interface CueHit {
  readonly first: number;
  readonly last: number;
  readonly cue: Cue;
}

/** How far behind its verb a separable particle is looked for, in tokens. */
const PARTICLE_REACH = 25;
/** False for a sentence in which none of the signs stands by which an event without a date is told. */
export function mayAnnounce(scene: Scene, { first, last }: Sentence): boolean {
  const { tokens } = scene.article;
  for (let i = first; i < last; i++) {
    const note = scene.flags[tokens.id[i] as number] as number;
    if ((note & ANNOUNCES) === 0 || !mayBegin(scene, i, note)) continue;
    if (scene.lexicon.book.at(tokens, i)?.value.some(isAnnouncing)) return true;
  }
  return false;
}

/** False for a word that is the last of no cue. */
export function mayEndCue(scene: Scene, i: number): boolean {
  return (flagsAt(scene, i) & (OPENS | LATER | COMPOUND)) !== 0;
}

function isAnnouncing(cue: Cue): boolean {
  return cue.kind === 'sign' && ANNOUNCING.includes(cue.sign);
}

/** Most words that open phrases open none where they stand: no word of one follows. */
function mayBegin(scene: Scene, i: number, note: number): boolean {
  return (note & ALONE) !== 0 || (flagsAt(scene, i + 1) & LATER) !== 0;
}

/** True when the sentence has a verb of a match. */
export function tellsMatch(scene: Scene, sentence: Sentence): boolean {
  const plays = ({ cue }: CueHit): boolean => cue.kind === 'verb' && cue.verb.family === 'match';
  return firstOf(scene, sentence, PLAYS) >= 0 && findCues(scene, sentence).some(plays);
}

/** All cues of a sentence in reading order. */
export function findCues(scene: Scene, { first, last }: Sentence): CueHit[] {
  const { tokens } = scene.article;
  const { book, compounds, places } = scene.lexicon;
  const hits: CueHit[] = [];
  for (let i = first; i < last; i++) {
    const id = tokens.id[i] as number;
    const note = scene.flags[id] as number;
    if ((note & (OPENS | COMPOUND)) === 0) continue;
    const found = (note & OPENS) !== 0 && mayBegin(scene, i, note) ? book.at(tokens, i) : null;
    if (found) {
      for (const cue of found.value)
        if (isWhole(scene, cue, { first: found.last, last }))
          hits.push({ first: found.first, last: found.last, cue });
      i = found.last - 1;
    } else if ((note & COMPOUND) !== 0) {
      const cue = compounds[places.of(tokens.forms[id] as Form)]?.[1];
      if (cue) hits.push({ first: i, last: i + 1, cue });
    }
  }
  return hits;
}

/** False for a verb whose particle does not follow (`gaat … in`); an `in` before a determiner is a preposition. */
function isWhole(scene: Scene, cue: Cue, { first, last }: Clause): boolean {
  if (cue.kind !== 'verb' || cue.particle === null) return true;
  const { particle } = cue;
  const { tokens } = scene.article;
  const end = Math.min(last, first + PARTICLE_REACH) - particle.length;
  for (let i = first; i <= end; i++) {
    if (!particle.every((word, n) => lowerOf(tokens, i + n) === word)) continue;
    const isPreposition = (flagsAt(scene, i) & WHERE) !== 0;
    if (!isPreposition || (flagsAt(scene, i + particle.length) & DETERMINER) === 0) return true;
  }
  return false;
}
