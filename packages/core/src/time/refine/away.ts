// `two weeks before Easter`, `drie dagen na morgen`: a duration joins the date that it is counted from.

import { lowerOf } from '../../text/tokens.ts';
import type { Candidate, Refiner, Scene } from '../candidate.ts';
import type { Meaning } from '../meaning.ts';
import { joinedBy, mergePairs } from './neighbours.ts';

export const joinDistances: Refiner = (candidates, scene) =>
  mergePairs(candidates, (a, b) => {
    const sign = signBetween(a, b, scene);
    if (sign === null || !isCounted(a.meaning) || !isAnchor(b.meaning)) return null;
    const meaning: Meaning = { kind: 'away', parts: a.meaning.parts, sign, of: b.meaning };
    return { ...a, last: b.last, meaning, rule: `${a.rule} + ${b.rule}` };
  });

type Duration = Extract<Meaning, { kind: 'duration' }>;

const FINE: ReadonlySet<string> = new Set(['second', 'minute', 'hour']);

function isCounted(meaning: Meaning): meaning is Duration {
  return (
    meaning.kind === 'duration' && meaning.parts.every(({ count, unit }) => count !== null && !FINE.has(unit))
  );
}

/**
 * A day that is known by its name: today, Easter. From a date in figures TIMEX3 keeps the duration apart, with the date
 * as its begin point.
 */
function isAnchor(meaning: Meaning): boolean {
  if (meaning.kind === 'holiday') return true;
  if (meaning.kind === 'shift') return meaning.unit === 'day';
  return meaning.kind === 'reference' && meaning.reference === 'PRESENT_REF';
}

/** At most so many words stand between: `starting from`. */
const BETWEEN = 2;

function signBetween(a: Candidate, b: Candidate, scene: Scene): -1 | 1 | null {
  if (b.first === a.last || lowerOf(scene.tokens, a.last - 1) === '.') return null;
  const { after, before } = scene.tables.joints;
  if (joinedBy(scene, [a, b], { allowed: after, most: BETWEEN })) return 1;
  return joinedBy(scene, [a, b], { allowed: before, most: 1 }) ? -1 : null;
}
