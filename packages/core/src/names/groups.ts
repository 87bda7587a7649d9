// Names that are written alike, taken together: what all their contexts say decides what they are.

import type { EntityKind } from '../mention.ts';
import { firms, legalForms } from '../world/firms.ts';
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
    const group = byKey.get(spot.key);
    if (group) group.push(spot);
    else byKey.set(spot.key, [spot]);
  }
  joinShouted(byKey);
  if (gluedGenitive) joinGenitives(byKey);
  const groups = new Map<string, Group>();
  for (const [key, members] of byKey) groups.set(key, makeGroup(key, members));
  return groups;
}

/** `PENCE:` goes with `Mike Pence`: the capitals of a heading or of a transcript say nothing. */
function joinShouted(byKey: Map<string, NameSpot[]>): void {
  const shouted = [...byKey.keys()].filter((key) => /^[\p{Lu} ]{4,}$/u.test(key));
  if (shouted.length === 0) return;
  const lastWords = lastWordsOf(byKey);
  for (const key of shouted) {
    const words = key.split(' ').map((word) => word.charAt(0) + word.slice(1).toLowerCase());
    const name = words.join(' ');
    if (!lastWords.has(name) && !byKey.has(name)) continue;
    const spots = byKey.get(key) ?? [];
    const quiet = spots.map((spot): NameSpot => ({ ...spot, words, key: name, votes: noVotes }));
    byKey.delete(key);
    join(byKey, name, quiet);
  }
}

/** `Bidens` goes with `Biden` when the article names him so. */
function joinGenitives(byKey: Map<string, NameSpot[]>): void {
  const genitives = [...byKey.keys()].filter((key) => key.length >= 4 && key.endsWith('s'));
  if (genitives.length === 0) return;
  const lastWords = lastWordsOf(byKey);
  for (const key of genitives) {
    const owner = key.slice(0, -1);
    if (!byKey.has(owner) && (key.includes(' ') || !lastWords.has(owner))) continue;
    const spots = byKey.get(key) ?? [];
    byKey.delete(key);
    join(byKey, owner, spots);
  }
}

function lastWordsOf(byKey: ReadonlyMap<string, unknown>): Set<string> {
  const words = new Set<string>();
  for (const key of byKey.keys()) words.add(key.slice(key.lastIndexOf(' ') + 1));
  return words;
}

function join(byKey: Map<string, NameSpot[]>, key: string, spots: readonly NameSpot[]): void {
  const known = byKey.get(key) ?? [];
  byKey.set(
    key,
    [...known, ...spots].sort((a, b) => a.first - b.first),
  );
}

function makeGroup(key: string, spots: readonly NameSpot[]): Group {
  const [head] = spots as readonly [NameSpot];
  let { votes } = head;
  for (let i = 1; i < spots.length; i++) votes = addVotes(votes, (spots[i] as NameSpot).votes);
  // A place's name may be one word of its spot and several of its group (`Northern California`).
  const isWhole = head.key === key && (head.words.length > 1 || !key.includes(' '));
  const words = isWhole ? head.words : key.split(' ');
  const unsure = spots.every((spot) => spot.unsure);
  return { key, words, spots, votes, unsure, firm: firms.has(key) && !isSurelyPerson(spots) };
}

const SURELY = 3;

/** True when an office, an age or a first name says so; what a firm does as well (`says`) tells nothing. */
export function isSurelyPerson(spots: readonly NameSpot[]): boolean {
  return spots.some(({ votes }) => votes.person >= SURELY);
}

/** What a name of several words may be called for short: its first word, `Dresdner Bank` for `Dresdner Bank AG`. */
export function shortsOf({ words }: Group): readonly string[] {
  const [first = ''] = words;
  const quiet = /^\p{Lu}{4,}$/u.test(first) ? [first.charAt(0) + first.slice(1).toLowerCase()] : [];
  const stem = isLegal(words) && words.length > 2 ? [words.slice(0, -1).join(' ')] : [];
  return [...stem, first, ...quiet];
}

/** True for the name of a firm that ends in what it is in law. */
export function isLegal(words: readonly string[]): boolean {
  return legalForms.has(words.at(-1)?.toLowerCase() ?? '');
}

/** Names by which an organisation of the article may go: the first words of longer ones. */
export function shortNames(groups: ReadonlyMap<string, Group>): ReadonlySet<string> {
  const short = new Set<string>();
  for (const group of groups.values()) {
    if (group.words.length < 2 || group.unsure || kindOf(group) !== 'organisation') continue;
    for (const name of shortsOf(group)) {
      const lone = groups.get(name);
      if (lone && lone !== group && !isSurelyPerson(lone.spots)) short.add(name);
    }
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
