// The tense of the clause that a candidate stands in, with the words beside it that tell the direction themselves.

import { type ClauseTense, tenseAround } from '../text/tense.ts';
import { lowerOf } from '../text/tokens.ts';
import type { Candidate, Scene } from './candidate.ts';

export type TenseOf = (candidate: Candidate) => ClauseTense;

/** Each candidate is asked for once. */
export function tenseReader({ tokens, tables }: Scene): TenseOf {
  const known = new Map<number, ClauseTense>();
  return (candidate) => {
    const found = known.get(candidate.first);
    if (found) return found;
    const before = lowerOf(tokens, candidate.first - 1);
    const cue = tables.beside.ahead.has(before) ? 'future' : tables.beside.behind.has(before) ? 'past' : null;
    const tense = cue ?? tenseAround(tokens, candidate, tables.tense);
    known.set(candidate.first, tense);
    return tense;
  };
}
