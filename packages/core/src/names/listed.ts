// Names in a list: what one is, the next is likely to be.

import { FLAG } from './lexicon.ts';
import { noVotes, type Scan, VOTE, type Votes, votesFor, type WorldSpot } from './spot.ts';
import { TRAIT } from './traits.ts';
import { flagsAt, traitsAt, type Words } from './words.ts';

const { CONJUNCTION } = FLAG;
const { APOSTROPHE, COMMA } = TRAIT;

/** True when only `,` or `en` stands between two spots: what one is, the other is likely to be. */
export function areListed(words: Words, before: number, first: number): boolean {
  if (first - before > 2 || first <= before) return false;
  for (let i = before; i < first; i++) if (!isListing(words, i)) return false;
  return true;
}

function isListing(words: Words, i: number): boolean {
  return (traitsAt(words, i) & COMMA) !== 0 || (flagsAt(words, i) & CONJUNCTION) !== 0;
}

const likelyPerson = votesFor({ person: 1 });
const likelyPlace = votesFor({ place: 1 });

/** What a name in a list is, the next is likely to be; no owner is listed (`Ann Lee, Gulfco's director`). */
export function listedVotes({ words, spots }: Scan, first: number, last: number): Votes {
  if (!isListing(words, first - 1) || (traitsAt(words, last) & APOSTROPHE) !== 0) return noVotes;
  const before = spots.at(-1);
  if (!before || before.kind === 'description' || !areListed(words, before.last, first)) return noVotes;
  if (before.kind === 'world') return isPlaceName(before) ? likelyPlace : noVotes;
  const { person, organisation, place } = before.votes;
  return person >= VOTE && person > Math.max(place, organisation) ? likelyPerson : noVotes;
}

function isPlaceName({ entry, form }: WorldSpot): boolean {
  return form === 'name' && entry.kind !== 'organisation' && entry.kind !== 'institution';
}
