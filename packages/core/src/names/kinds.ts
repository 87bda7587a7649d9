// What a written name names, decided when all its mentions are together.

import type { EntityKind } from '../mention.ts';
import { type NameSpot, VOTE } from './spot.ts';
import type { Group } from './written.ts';

const LEAST = 0.6 * VOTE;

/** True when one mention says so, or a first name stands there twice. */
function isSomebody(spots: readonly NameSpot[]): boolean {
  for (let i = 0; i < spots.length; i++) if ((spots[i] as NameSpot).votes.person >= VOTE) return true;
  return spots.length > 1 && (spots[0] as NameSpot).wording > 0;
}

/** What a name is by all that its mentions say together; null when nothing tells. */
export function kindOf({ words, spots, votes, firm }: Group): EntityKind | null {
  if (firm) return 'organisation';
  const isFull = words.length > 1;
  const person = votes.person + (isFull ? VOTE : 0) + (spots[0] as NameSpot).wording;
  const organisation = votes.organisation + (isFull && person < 0 ? VOTE : 0);
  const { place } = votes;
  const best = Math.max(person, organisation, place);
  if (best <= 0 || Math.max(person, 0) + Math.max(organisation, 0) + Math.max(place, 0) < LEAST) return null;
  // People are introduced: one word that nothing says to be somebody's may be anything's.
  if (best === person) return isFull || isSomebody(spots) ? 'person' : null;
  return best === place ? 'place' : 'organisation';
}
