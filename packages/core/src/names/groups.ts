// Names that are written alike, taken together: what all their contexts say decides what they are.

import type { EntityKind } from '../mention.ts';
import { firms, legalForms } from '../world/firms.ts';
import type { PersonDraft } from './drafts.ts';
import { mayBeShouted } from './lines.ts';
import { addVotes, type NameSpot, noVotes, type Spot, type Votes } from './spot.ts';

/** All spots of one written name, with what the article shows of it while it is joined. */
export interface Group {
  readonly key: string;
  readonly words: readonly string[];
  readonly spots: readonly NameSpot[];
  readonly votes: Votes;
  /** True when its capital says nothing anywhere: each time a sentence's first word, or in a headline. */
  readonly unsure: boolean;
  /** True when the world knows a firm of that name and nothing here says that it is a person. */
  readonly firm: boolean;
  /** What it names by its own votes; null when nothing tells. */
  readonly kind: EntityKind | null;
  /** True when an office, an age or a first name says so; what a firm does as well (`says`) tells nothing. */
  readonly isPerson: boolean;
  /** True when an organisation of the article may go by it. */
  isShort: boolean;
  /** True when it is the end or the beginning of a full name. */
  isEnd: boolean;
  /** True when it is wholly people's. */
  isTaken: boolean;
  /** Whom it can mean: those whose full name it ends or begins; null for nobody. */
  bearers: PersonDraft[] | null;
}

export interface Groups {
  /** In reading order. */
  readonly list: readonly Group[];
  readonly byKey: ReadonlyMap<string, Group>;
}

type Growing = { -readonly [Field in keyof Group]: Group[Field] } & { spots: NameSpot[] };

interface Joining {
  readonly byKey: Map<string, Growing>;
  readonly list: readonly Growing[];
}

/** The groups of an article's name spots. */
export function groupNames(spots: readonly Spot[], gluedGenitive: boolean): Groups {
  const byKey = new Map<string, Growing>();
  let list: Growing[] = [];
  for (const spot of spots) {
    if (spot.kind !== 'name') continue;
    const group = byKey.get(spot.key);
    if (group) addSpot(group, spot);
    else {
      const made = newGroup(spot.key, spot);
      byKey.set(spot.key, made);
      list.push(made);
    }
  }
  if (joinShouted({ byKey, list })) list = [...byKey.values()];
  if (gluedGenitive && joinGenitives({ byKey, list })) list = [...byKey.values()];
  for (const group of list) conclude(group);
  return { list, byKey };
}

function newGroup(key: string, spot: NameSpot): Growing {
  const { words, votes, unsure } = spot;
  return {
    key,
    words,
    spots: [spot],
    votes,
    unsure,
    firm: false,
    kind: null,
    isPerson: votes.person >= SURELY,
    isShort: false,
    isEnd: false,
    isTaken: false,
    bearers: null,
  };
}

const SURELY = 3;

function addSpot(group: Growing, spot: NameSpot): void {
  group.spots.push(spot);
  group.votes = addVotes(group.votes, spot.votes);
  group.unsure &&= spot.unsure;
  group.isPerson ||= spot.votes.person >= SURELY;
}

/** `PENCE:` goes with `Mike Pence`: the capitals of a heading or of a transcript say nothing. */
function joinShouted({ byKey, list }: Joining): boolean {
  let isLast: NameTest | null = null;
  for (const { key, spots } of list) {
    if (!mayBeShouted(key) || !/^[\p{Lu} ]{4,}$/u.test(key)) continue;
    isLast ??= lastWordTest(list);
    const words = key.split(' ').map((word) => word.charAt(0) + word.slice(1).toLowerCase());
    const name = words.join(' ');
    if (!byKey.has(name) && (words.length > 1 || !isLast(name))) continue;
    const quiet = spots.map((spot): NameSpot => ({ ...spot, words, key: name, votes: noVotes }));
    byKey.delete(key);
    join(byKey, name, quiet);
  }
  return isLast !== null;
}

const SMALL_S = 115;

/** `Bidens` goes with `Biden` when the article names him so. */
function joinGenitives({ byKey, list }: Joining): boolean {
  let isLast: NameTest | null = null;
  let areJoined = false;
  for (const { key } of list) {
    if (key.length < 4 || key.charCodeAt(key.length - 1) !== SMALL_S) continue;
    const owner = key.slice(0, -1);
    if (!byKey.has(owner)) {
      if (key.includes(' ')) continue;
      isLast ??= lastWordTest(list);
      if (!isLast(owner)) continue;
    }
    const spots = byKey.get(key)?.spots ?? [];
    byKey.delete(key);
    join(byKey, owner, spots);
    areJoined = true;
  }
  return areJoined;
}

type NameTest = (word: string) => boolean;

/** So few names are gone through for each word sooner than their last words are taken together. */
const FEW = 64;

/** Tells whether a word is the last of a name. */
function lastWordTest(list: readonly Growing[]): NameTest {
  if (list.length <= FEW) return (word) => list.some(({ key }) => endsInWord(key, word));
  const words = new Set<string>();
  for (const { key } of list) words.add(key.slice(key.lastIndexOf(' ') + 1));
  return (word) => words.has(word);
}

const SPACE = 32;

function endsInWord(key: string, word: string): boolean {
  const before = key.length - word.length - 1;
  return before < 0 ? key === word : key.charCodeAt(before) === SPACE && key.endsWith(word);
}

function join(byKey: Map<string, Growing>, key: string, spots: readonly NameSpot[]): void {
  const known = byKey.get(key)?.spots ?? [];
  const [head, ...rest] = [...known, ...spots].sort((a, b) => a.first - b.first);
  if (!head) return;
  const joined = newGroup(key, head);
  for (const spot of rest) addSpot(joined, spot);
  byKey.set(key, joined);
}

/** What can only be told when all its spots are together. */
function conclude(group: Growing): void {
  const { key, spots } = group;
  const { key: own, words } = spots[0] as NameSpot;
  // A place's name may be one word of its spot and several of its group (`Northern California`).
  const isWhole = own === key && (words.length > 1 || !key.includes(' '));
  group.words = isWhole ? words : key.split(' ');
  group.firm = !group.isPerson && firms.has(key);
  group.kind = kindOf(group);
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

/** Marks the names by which an organisation of the article may go: the first words of longer ones. */
export function markShortNames({ list, byKey }: Groups): void {
  for (const group of list) {
    if (group.words.length < 2 || group.unsure || group.kind !== 'organisation') continue;
    for (const name of shortsOf(group)) {
      const lone = byKey.get(name);
      if (lone && lone !== group && !lone.isPerson) lone.isShort = true;
    }
  }
}

const LEAST = 0.6;

function kindOf({ words, votes, firm }: Growing): EntityKind | null {
  if (firm) return 'organisation';
  const isFull = words.length > 1;
  const person = votes.person + (isFull ? 1 : 0);
  const organisation = votes.organisation + (isFull && person < 0 ? 1 : 0);
  const { place } = votes;
  const best = Math.max(person, organisation, place);
  if (best <= 0 || Math.max(person, 0) + Math.max(organisation, 0) + Math.max(place, 0) < LEAST) return null;
  if (best === person) return 'person';
  return best === place ? 'place' : 'organisation';
}
