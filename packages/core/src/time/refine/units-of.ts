// `the last week of March`: a counted unit joins the date that it lies in.

import { lowerOf } from '../../text/tokens.ts';
import type { Refiner } from '../candidate.ts';
import type { Meaning, UnitOfMeaning } from '../meaning.ts';
import { joinedBy, mergePairs } from './neighbours.ts';

const WHOLES: ReadonlySet<Meaning['kind']> = new Set([
  'calendar',
  'shift',
  'same',
  'yearPart',
  'decade',
  'century',
]);

/** Between them stands a joint; where the whole's own article is one (`die letzte Woche des Jahres`), it begins the whole. */
export const joinUnits: Refiner = (candidates, scene) =>
  mergePairs(candidates, (a, b) => {
    const { whole, of, begins } = scene.tables.joints;
    const part = partIn(a.meaning, b.meaning);
    if (!part || !WHOLES.has(b.meaning.kind)) return null;
    const holder = a.meaning.kind === 'same';
    const allowed = holder ? begins : a.meaning.kind === 'unitOf' ? of : whole;
    const joint = b.first === a.last ? allowed.has(lowerOf(scene.tokens, b.first)) : true;
    if (!joint || !joinedBy(scene, [a, b], { allowed, most: 2 })) return null;
    const inside: Meaning = b.meaning.kind === 'same' ? { ...b.meaning, weak: false } : b.meaning;
    return { ...a, last: b.last, meaning: { ...part, of: inside } };
  });

function isDay(meaning: Meaning): boolean {
  return meaning.kind === 'calendar' && meaning.day !== null;
}

/** The counted unit that still lacks its whole; `last week` counts as one where `of` follows, `the week` before a day. */
function partIn(meaning: Meaning, whole: Meaning): UnitOfMeaning | null {
  if (meaning.kind === 'unitOf') return meaning.of === null ? meaning : null;
  if (meaning.kind === 'same' && meaning.weak && meaning.unit === 'week' && isDay(whole))
    return { kind: 'unitOf', nth: 1, unit: 'week', of: null };
  if (meaning.kind !== 'shift' || meaning.by !== -1 || meaning.from !== 'publication') return null;
  return { kind: 'unitOf', nth: -1, unit: meaning.unit, of: null };
}
