// Which entry of the watch list an event belongs to.

import type { World } from '@runup/core';
import type { Candidate } from './candidate.ts';
import { fold, hasWords } from './fold.ts';

export interface Watch {
  /** What readers call it. */
  readonly name: string;
  /** Words of which one must stand in title, place or participants. */
  readonly match: readonly string[];
}

/**
 * The first entry, in the order of the settings, of which a word stands in the title, the place or among the participants
 * of one of the candidates; in any language that the world tables know. Null when none does.
 */
export function watchedAs(
  candidates: readonly Candidate[],
  watch: readonly Watch[],
  world: World,
): Watch | null {
  return watch.find((entry) => candidates.some((candidate) => matches(candidate, entry, world))) ?? null;
}

function matches({ event, placeKey, partyKeys }: Candidate, { match }: Watch, world: World): boolean {
  const texts = [event.title, event.place ?? '', ...event.participants].map(fold);
  const keys = new Set([
    ...partyKeys,
    ...world.keysIn(event.title),
    ...(placeKey === null ? [] : [placeKey]),
  ]);
  return match.some((term) => {
    const words = fold(term);
    if (texts.some((text) => hasWords(text, words))) return true;
    // "Amsterdam Zuid" must not watch all of Amsterdam: only a term that is a name itself stands for its row.
    const isName = world.translate(term, 'en') !== null || world.translate(term, 'nl') !== null;
    return isName && world.keysIn(term).some((key) => keys.has(key));
  });
}
