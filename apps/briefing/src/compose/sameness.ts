// Whether two articles tell of the same event.

import { type Candidate, type Days, sharedParties } from './candidate.ts';
import { fold } from './fold.ts';

/**
 * Both give days. The same day, and who takes part or where: another place or hour sets two events apart. Of one article
 * two events are never the same: the article told them apart, and it knows better.
 */
export function isSameEvent(a: Candidate, b: Candidate): boolean {
  if (a.from === b.from || !a.days || !b.days || !overlap(a.days, b.days)) return false;
  if (differs(a.placeKey, b.placeKey)) return false;
  const startTogether = a.days.start === b.days.start;
  if (startTogether && differs(a.event.time, b.event.time)) return false;
  const shared = sharedParties(a, b);
  const isSamePlace = a.placeKey !== null && a.placeKey === b.placeKey;
  if (!startTogether) return isSamePlace ? shared > 0 : shared > 1;
  if (shared > 0) return true;
  // Both name who takes part, and nobody takes part in both.
  if (a.partyKeys.length > 0 && b.partyKeys.length > 0) return false;
  return isSamePlace || isSameTitle(a, b);
}

/** Tells of an event whose days may differ or be missing: the same two parties, or one of them at the same place. */
export function isAbout(a: Candidate, b: Candidate): boolean {
  if (differs(a.placeKey, b.placeKey)) return false;
  const shared = sharedParties(a, b);
  const isSamePlace = a.placeKey !== null && a.placeKey === b.placeKey;
  return shared > 1 || (isSamePlace && shared > 0) || (shared > 0 && isSameTitle(a, b));
}

function overlap(a: Days, b: Days): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function differs(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function isSameTitle(a: Candidate, b: Candidate): boolean {
  return fold(a.event.title) !== '' && fold(a.event.title) === fold(b.event.title);
}
