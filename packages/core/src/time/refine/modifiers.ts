// `begin oktober`, `late last week`, `less than two weeks`: a modifier joins the expression behind it.

import type { Candidate, Refiner } from '../candidate.ts';
import type { Meaning } from '../meaning.ts';
import type { TimexMod } from '../timex.ts';
import { adjoin } from './neighbours.ts';

const PART_MODS: ReadonlySet<TimexMod> = new Set(['START', 'MID', 'END']);
const PARTED: ReadonlySet<Meaning['kind']> = new Set([
  'calendar',
  'yearPart',
  'shift',
  'same',
  'decade',
  'century',
  'dayPart',
  'week',
  'distance',
]);
const COUNTED: ReadonlySet<Meaning['kind']> = new Set([
  'duration',
  'distance',
  'away',
  'clock',
  'calendar',
  'unitOf',
]);

export const joinModifiers: Refiner = (candidates, scene) => {
  const out: Candidate[] = [];
  for (let i = candidates.length - 1; i >= 0; i--) {
    const candidate = candidates[i] as Candidate;
    const behind = out.at(-1);
    if (candidate.meaning.kind !== 'modifier') out.push(candidate);
    else if (behind && adjoin(scene, [candidate, behind]) && fits(candidate.meaning.mod, behind))
      out[out.length - 1] = {
        ...behind,
        first: candidate.first,
        mod: behind.mod ?? candidate.meaning.mod,
        meaning: strengthened(behind.meaning),
      };
  }
  return out.reverse();
};

function fits(mod: TimexMod, { meaning }: Candidate): boolean {
  return (PART_MODS.has(mod) ? PARTED : COUNTED).has(meaning.kind);
}

/** `the end of the year` speaks of the year, where `the year` alone may not. */
function strengthened(meaning: Meaning): Meaning {
  if (meaning.kind !== 'same' || !meaning.weak) return meaning;
  return { kind: 'shift', unit: meaning.unit, by: 0, from: 'publication' };
}
