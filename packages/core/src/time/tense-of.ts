// The tense of the clause that a candidate stands in, with the words beside it that tell the direction themselves.

import { type ClauseTense, tenseAround } from '../text/tense.ts';
import { formOf, isGlued, startsParagraph, tokenBehind } from '../text/tokens.ts';
import { AHEAD, BEHIND, flagsAt, flagsBefore, MOVED, OWNER, STOP, TOWARD } from './beside.ts';
import type { Candidate, Scene } from './candidate.ts';

/** By the candidate's place among all. */
export type TenseOf = (place: number) => ClauseTense;

/** Each candidate is read once. The days of one list (`op 9 en 10 januari`) share the tense of its clause. */
export function tenseReader(scene: Scene, candidates: readonly Candidate[]): TenseOf {
  const stretches = stretchesOf(candidates, scene);
  const known: (ClauseTense | null)[] = [];
  for (let place = 0; place < candidates.length; place++) known.push(null);
  return (place) => {
    const found = known[place];
    if (found) return found;
    const tense = readTense(scene, { candidates, place, stretch: stretches[place] as Stretch });
    known[place] = tense;
    return tense;
  };
}

interface Place {
  readonly candidates: readonly Candidate[];
  readonly place: number;
  /** The list that the candidate belongs to, or the candidate itself. */
  readonly stretch: Stretch;
}

function readTense(scene: Scene, { candidates, place, stretch }: Place): ClauseTense {
  const candidate = candidates[place] as Candidate;
  const isRange =
    (flagsBefore(scene, candidate.first) & AHEAD) !== 0 && closesRange(scene, candidates, place);
  const cue =
    cueBefore(scene, candidate.first, isRange) ??
    (stretch === candidate ? null : cueBefore(scene, stretch.first, false));
  const isOwner = owns(scene, candidate);
  if (cue) return isOwner && cue !== 'future' ? 'past' : cue;
  const around = tenseAround(scene.tokens, isOwner ? behindNoun(stretch) : stretch, scene.tables.tense);
  return isOwner && around !== 'future' ? 'past' : around;
}

/** It stands behind another one and a word between them, which is then the word of a range. */
function closesRange({ tokens }: Scene, candidates: readonly Candidate[], place: number): boolean {
  const { first } = candidates[place] as Candidate;
  for (let k = place - 1; k >= 0; k--) {
    const { last } = candidates[k] as Candidate;
    if (last < first - 1) return false;
    if (last === first - 1) return !startsParagraph(tokens, first - 1);
  }
  return false;
}

/** `Friday's vote follows a row`: what is named by its day has been, unless a verb of the future says otherwise. */
function owns(scene: Scene, { last }: Stretch): boolean {
  if ((flagsAt(scene, last) & flagsAt(scene, last + 1) & OWNER) === 0) return false;
  const { tokens } = scene;
  const isWritten = isGlued(tokens, last + 1) && formOf(tokens, last) !== formOf(tokens, last + 1);
  return isWritten && [last, last + 1, last + 2].every((i) => tokenBehind(tokens, i) === i);
}

/** What a day owns is a noun, also where it looks like a verb: `Monday's debate will be …`. */
function behindNoun({ first, last }: Stretch): Stretch {
  return { first, last: last + OWNED };
}

/** In tokens: the apostrophe, its `s`, the noun. */
const OWNED = 3;

/** `isRange`: the word before it is the word of a range. */
function cueBefore(scene: Scene, first: number, isRange: boolean): ClauseTense | null {
  const before = flagsBefore(scene, first);
  if ((before & (AHEAD | BEHIND | TOWARD)) === 0) return null;
  if ((before & AHEAD) !== 0 && !isRange) return 'future';
  if ((before & BEHIND) !== 0) return 'past';
  if ((before & TOWARD) === 0) return null;
  for (let i = first - 2; i > Math.max(0, first - MOVE_REACH); i--) {
    const flags = flagsAt(scene, i);
    if ((flags & STOP) !== 0 || startsParagraph(scene.tokens, i + 1)) return null;
    if ((flags & MOVED) !== 0) return 'future';
  }
  return null;
}

/** In tokens: `moved from 28 April to 2 June`. */
const MOVE_REACH = 14;

interface Stretch {
  readonly first: number;
  readonly last: number;
}

function isDay({ meaning }: Candidate): boolean {
  return meaning.kind === 'calendar' && meaning.day !== null && meaning.year.kind !== 'year';
}

function isClock({ meaning }: Candidate): boolean {
  return meaning.kind === 'clock';
}

/** Between two days of one list stand at most so many tokens (`en`, `tot en met`). */
const BETWEEN = 3;

/** A blank line stands between. */
function partedFrom(before: Stretch, { first }: Stretch, { tokens }: Scene): boolean {
  for (let i = before.last; i <= first; i++) if (startsParagraph(tokens, i)) return true;
  return false;
}

/** For each candidate the list that it belongs to, from its first token to its last; itself where it is in none. */
function stretchesOf(candidates: readonly Candidate[], scene: Scene): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let first = 0; first < candidates.length; ) {
    let end = first + 1;
    while (end < candidates.length && continues(candidates, end, scene)) end++;
    const opening = candidates[first] as Candidate;
    const list =
      end - first > 1 ? { first: opening.first, last: (candidates[end - 1] as Candidate).last } : opening;
    for (; first < end; first++) stretches.push(list);
  }
  return stretches;
}

/** True when the candidate goes on with the list that the one before it is in. */
function continues(candidates: readonly Candidate[], place: number, scene: Scene): boolean {
  const before = candidates[place - 1] as Candidate;
  const candidate = candidates[place] as Candidate;
  if (candidate.first - before.last > BETWEEN) return false;
  const isAlike =
    (before.rule === candidate.rule && isDay(candidate)) || (isClock(before) && isClock(candidate));
  return isAlike && !partedFrom(before, candidate, scene);
}
