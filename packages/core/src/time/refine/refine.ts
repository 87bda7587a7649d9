// The refiners in their order: what is no time expression goes first, then neighbours are joined.

import type { Candidate, Refiner } from '../candidate.ts';
import type { Meaning } from '../meaning.ts';
import { joinDistances } from './away.ts';
import { joinDaytimes } from './daytimes.ts';
import { isWeak, withoutNoise } from './drop.ts';
import { joinModifiers } from './modifiers.ts';
import { orderEnds, shareDays, shareYears } from './ranges.ts';
import { joinUnits } from './units-of.ts';
import { joinYears } from './years.ts';

/** One bit for each kind of meaning that a joiner asks for. */
const BITS: Readonly<Partial<Record<Meaning['kind'], number>>> = {
  calendar: 1,
  yearPart: 2,
  shift: 4,
  same: 8,
  unitOf: 16,
  clock: 32,
  dayPart: 64,
  duration: 128,
  modifier: 256,
};

function bitsOf(...kinds: readonly Meaning['kind'][]): number {
  return kinds.reduce((bits, kind) => bits | (BITS[kind] ?? 0), 0);
}

interface Joiner {
  readonly join: Refiner;
  /** It does nothing to candidates none of which is of these kinds, nor does one before it make them. */
  readonly kinds: number;
}

/** Each of them leaves alone what stands further than `NEAR` from its neighbours. */
const JOINERS: readonly Joiner[] = [
  { join: joinYears, kinds: bitsOf('calendar', 'shift', 'same') },
  { join: joinUnits, kinds: bitsOf('unitOf', 'shift', 'same') },
  { join: joinDaytimes, kinds: bitsOf('clock', 'dayPart') },
  { join: joinDistances, kinds: bitsOf('duration', 'shift', 'same') },
  { join: joinModifiers, kinds: bitsOf('modifier') },
  { join: shareYears, kinds: bitsOf('calendar', 'yearPart') },
  { join: orderEnds, kinds: bitsOf('calendar') },
  { join: shareDays, kinds: bitsOf('clock') },
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
    if (last - first === 1) addStrong(refined, kept[first] as Candidate);
    else for (const joined of join(kept.slice(first, last), scene)) addStrong(refined, joined);
    first = last;
  }
  return refined;
};

function addStrong(refined: Candidate[], candidate: Candidate): void {
  if (!isWeak(candidate.meaning)) refined.push(candidate);
}

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
  let kinds = 0;
  for (const { meaning } of candidates) kinds |= BITS[meaning.kind] ?? 0;
  let joined = candidates;
  for (const joiner of JOINERS) {
    if (joined.length === 1) return joined;
    if ((kinds & joiner.kinds) !== 0) joined = joiner.join(joined, scene);
  }
  return joined;
};
