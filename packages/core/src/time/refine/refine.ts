// The refiners in their order: what is no time expression goes first, then neighbours are joined.

import type { Candidate, Refiner } from '../candidate.ts';
import { joinDistances } from './away.ts';
import { joinDaytimes } from './daytimes.ts';
import { isWeak, withoutNoise } from './drop.ts';
import { joinModifiers } from './modifiers.ts';
import { orderEnds, shareDays, shareYears } from './ranges.ts';
import { joinUnits } from './units-of.ts';
import { joinYears } from './years.ts';

/** Each of them leaves alone what stands further than `NEAR` from its neighbours. */
const JOINERS: readonly Refiner[] = [
  joinYears,
  joinUnits,
  joinDaytimes,
  joinDistances,
  joinModifiers,
  shareYears,
  orderEnds,
  shareDays,
];

/** In tokens: no joiner looks over more of them. */
const NEAR = 3;

export const refine: Refiner = (candidates, scene) => {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const left = withoutNoise(candidate, scene);
    if (left) kept.push(left);
  }
  const refined: Candidate[] = [];
  for (let first = 0; first < kept.length; ) {
    const last = groupEnd(kept, first);
    const group = last - first > 1 ? join(kept.slice(first, last), scene) : null;
    for (const candidate of group ?? [kept[first] as Candidate])
      if (!isWeak(candidate.meaning)) refined.push(candidate);
    first = last;
  }
  return refined;
};

/** Behind the last of the candidates that stand near one another from `first` on. */
function groupEnd(candidates: readonly Candidate[], first: number): number {
  let end = first + 1;
  for (; end < candidates.length; end++) {
    const before = candidates[end - 1] as Candidate;
    if ((candidates[end] as Candidate).first - before.last > NEAR) break;
  }
  return end;
}

const join: Refiner = (candidates, scene) => {
  let joined = candidates;
  for (const joiner of JOINERS) {
    if (joined.length === 1) return joined;
    joined = joiner(joined, scene);
  }
  return joined;
};
