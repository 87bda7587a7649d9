// Names that are written alike, taken together: what all their contexts say decides what they are.

import type { EntityKind } from '../mention.ts';
import { firms } from '../world/firms.ts';
import { addVotes, type NameSpot, noVotes, type Spot, type Votes } from './spot.ts';

/** All spots of one written name. */
export interface Group {
  readonly key: string;
  readonly words: readonly string[];
  readonly spots: readonly NameSpot[];
  readonly votes: Votes;
  /** True when its capital says nothing anywhere: each time a sentence's first word, or in a headline. */
  readonly unsure: boolean;
  /** True when the world knows a firm of that name and nothing here says that it is a person. */
  readonly firm: boolean;
}

/** The groups of an article's name spots, by name, in reading order. */
export function groupNames(spots: readonly Spot[], gluedGenitive: boolean): Map<string, Group> {
  const byKey = new Map<string, NameSpot[]>();
  for (const spot of spots) {
    if (spot.kind !== 'name') continue;
    const key = spot.words.join(' ');
    const group = byKey.get(key);
    if (group) group.push(spot);
    else byKey.set(key, [spot]);
  }
  joinShouted(byKey);
  if (gluedGenitive) joinGenitives(byKey);
  return new Map([...byKey].map(([key, members]) => [key, makeGroup(key, members)]));
}

/** `PENCE:` goes with `Mike Pence`: the capitals of a heading or of a transcript say nothing. */
function joinShouted(byKey: Map<string, NameSpot[]>): void {
  const lastWords = new Set([...byKey.keys()].map((key) => key.slice(key.lastIndexOf(' ') + 1)));
  for (const [key, spots] of [...byKey]) {
    const words = key.split(' ').map((word) => word.charAt(0) + word.slice(1).toLowerCase());
    const name = words.join(' ');
    if (!/^[\p{Lu} ]{4,}$/u.test(key) || !(lastWords.has(name) || byKey.has(name))) continue;
    const quiet = spots.map((spot): NameSpot => ({ ...spot, words, votes: noVotes }));
    byKey.delete(key);
    byKey.set(
      name,
      [...(byKey.get(name) ?? []), ...quiet].sort((a, b) => a.first - b.first),
    );
  }
}

/** `Bidens` goes with `Biden` when the article names him so. */
function joinGenitives(byKey: Map<string, NameSpot[]>): void {
  const lastWords = new Map<string, string>();
  for (const key of byKey.keys()) lastWords.set(key.slice(key.lastIndexOf(' ') + 1), key);
  for (const [key, spots] of [...byKey]) {
    if (!key.endsWith('s') || key.length < 4) continue;
    const bare = key.slice(0, -1);
    const owner = byKey.has(bare) ? bare : lastWords.has(bare) && !key.includes(' ') ? bare : null;
    if (owner === null) continue;
    byKey.delete(key);
    byKey.set(
      owner,
      [...(byKey.get(owner) ?? []), ...spots].sort((a, b) => a.first - b.first),
    );
  }
}

function makeGroup(key: string, spots: readonly NameSpot[]): Group {
  return {
    key,
    words: key.split(' '),
    spots,
    votes: spots.reduce((sum, { votes }) => addVotes(sum, votes), noVotes),
    unsure: spots.every(({ unsure }) => unsure),
    firm: firms.has(key) && !isSurelyPerson(spots),
  };
}

const SURELY = 3;

/** True when an office, an age or a first name says so; what a firm does as well (`says`) tells nothing. */
export function isSurelyPerson(spots: readonly NameSpot[]): boolean {
  return spots.some(({ votes }) => votes.person >= SURELY);
}

/** Names by which an organisation of the article may go: the first words of longer ones. */
export function shortNames(groups: ReadonlyMap<string, Group>): ReadonlySet<string> {
  const short = new Set<string>();
  for (const group of groups.values()) {
    const [name] = group.words;
    const lone = name && group.words.length > 1 ? groups.get(name) : undefined;
    if (!lone || group.unsure || kindOf(group) !== 'organisation') continue;
    if (!isSurelyPerson(lone.spots)) short.add(lone.key);
  }
  return short;
}

const LEAST = 0.6;

/** What a group names by its own votes; null when nothing tells. */
export function kindOf({ words, votes, firm }: Group): EntityKind | null {
  if (firm) return 'organisation';
  const isFull = words.length > 1;
  const person = votes.person + (isFull ? 1 : 0);
  const organisation = votes.organisation + (isFull && person < 0 ? 1 : 0);
  const best = Math.max(person, organisation, votes.place);
  if (best <= 0 || Math.max(person, 0) + Math.max(organisation, 0) + Math.max(votes.place, 0) < LEAST)
    return null;
  if (best === person) return 'person';
  return best === votes.place ? 'place' : 'organisation';
}
