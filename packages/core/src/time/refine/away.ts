// `two weeks before Easter`, `drie dagen na morgen`: a duration joins the date that it is counted from.

import { lowerOf } from '../../text/tokens.ts';
import type { Candidate, Refiner, Scene } from '../candidate.ts';
import type { Meaning } from '../meaning.ts';
import { isDay } from './daytimes.ts';
import { adjoin, joinedBy, mergePairs } from './neighbours.ts';

export const joinDistances: Refiner = (candidates, scene) =>
  mergePairs(candidates, (a, b) => {
    const beside = besideDay(a, b, scene);
    if (beside) return { ...a, last: b.last, meaning: beside, rule: `${a.rule} + ${b.rule}` };
    const sign = signBetween(a, b, scene);
    if (sign === null || !isCounted(a.meaning) || !isAnchor(b.meaning)) return null;
    const meaning: Meaning = { kind: 'away', parts: a.meaning.parts, sign, of: b.meaning };
    return { ...a, last: b.last, meaning, rule: `${a.rule} + ${b.rule}` };
  });

/** `the day before last Tuesday`, `de dag na Kerstmis`: the day beside one that is said. */
function besideDay(a: Candidate, b: Candidate, scene: Scene): Meaning | null {
  if (!isDay(b.meaning)) return null;
  const { after, before } = scene.tables.joints;
  const words = scene.tokens;
  const isStep = a.meaning.kind === 'shift' && a.meaning.from === 'discourse' && Math.abs(a.meaning.by) === 1;
  const isBare = a.meaning.kind === 'same' && a.meaning.weak;
  if (!(isStep || isBare) || unitOf(a.meaning) !== 'day') return null;
  const joint = lowerOf(words, b.first - 1);
  const near = isStep
    ? adjoin(scene, [a, b])
    : joinedBy(scene, [a, b], { allowed: new Set([joint]), most: 1 });
  if (!near || !(after.has(joint) || before.has(joint))) return null;
  return {
    kind: 'away',
    parts: [{ count: 1, unit: 'day' }],
    sign: before.has(joint) ? -1 : 1,
    of: b.meaning,
  };
}

function unitOf(meaning: Meaning): string | null {
  return meaning.kind === 'shift' || meaning.kind === 'same' ? meaning.unit : null;
}

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
