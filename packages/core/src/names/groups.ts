// Names that are written alike, taken together: what all their contexts say decides what they are.

import type { EntityKind } from '../mention.ts';
import { firms } from '../world/firms.ts';
import type { PersonDraft } from './drafts.ts';
import { kindOf } from './kinds.ts';
import { mayBeShouted } from './lines.ts';
import { addVotes, type NameSpot, noVotes, type Spot, VOTE, type Votes } from './spot.ts';

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
  /** What the article shows of the name before names are parted; bits of `parting.ts`. */
  shown: number;
  /** True when an organisation of the article may go by it. */
  isShort: boolean;
  /** True when it is the end or the beginning of a full name. */
  isEnd: boolean;
  /** True when it is wholly people's. */
  isTaken: boolean;
  /** Whom it can mean: those whose full name it ends or begins; null for nobody. */
  bearers: PersonDraft[] | null;
}

/** `place`: where it stands in the list. */
type Growing = { -readonly [Field in keyof Group]: Group[Field] } & { place: number };

const none: readonly NameSpot[] = [];

/** Every name written in an article, by key. */
export type Written = Map<string, Growing>;

/** The group of a name; it may have no spots yet, or none any more. */
export function groupOf(written: Written, key: string): Growing {
  const known = written.get(key);
  if (known) return known;
  const made: Growing = {
    key,
    words: [],
    spots: none,
    votes: noVotes,
    unsure: true,
    firm: false,
    kind: null,
    isPerson: false,
    shown: 0,
    isShort: false,
    isEnd: false,
    isTaken: false,
    bearers: null,
    place: -1,
  };
  written.set(key, made);
  return made;
}

/** The groups that have spots. */
export interface Groups {
  /** In reading order. */
  readonly list: readonly Group[];
  readonly written: Written;
}

interface Grouping {
  readonly written: Written;
  /** True when `Bidens` may be a genitive. */
  readonly gluedGenitive: boolean;
}

/** The groups of an article's name spots. */
export function groupNames(spots: readonly Spot[], { written, gluedGenitive }: Grouping): Groups {
  let list: Growing[] = [];
  let areShouted = false;
  let areGenitive = false;
  for (let i = 0; i < spots.length; i++) {
    const spot = spots[i] as Spot;
    if (spot.kind !== 'name') continue;
    const group = spot.group as Growing;
    const isNew = group.spots === none;
    addSpot(group, spot);
    if (!isNew) continue;
    group.place = list.push(group) - 1;
    areShouted ||= isShouted(group);
    areGenitive ||= gluedGenitive && isGenitive(group);
  }
  if (areShouted) list = joinShouted({ written, list });
  if (areGenitive || (areShouted && gluedGenitive)) list = joinGenitives({ written, list });
  for (let i = 0; i < list.length; i++) conclude(list[i] as Growing);
  return { list, written };
}

/** The group of a name; undefined when nothing is written so. */
export function spotted(written: Written, key: string): Growing | undefined {
  const group = written.get(key);
  return group && group.spots !== none ? group : undefined;
}

const SURELY = 3 * VOTE;

function addSpot(group: Growing, spot: NameSpot): void {
  const { votes, unsure } = spot;
  if (group.spots === none) {
    group.votes = votes;
    group.spots = [spot];
  } else {
    group.votes = addVotes(group.votes, votes);
    (group.spots as NameSpot[]).push(spot);
  }
  if (!unsure) group.unsure = false;
  if (votes.person >= SURELY) group.isPerson = true;
}

interface Joining {
  readonly written: Written;
  readonly list: readonly Growing[];
}

/** `PENCE:` goes with `Mike Pence`: the capitals of a heading or of a transcript say nothing. */
function joinShouted({ written, list }: Joining): Growing[] {
  const joined: (Growing | null)[] = list.slice();
  const shouted = list.filter(isShouted);
  const isLast = lastWordTest(list);
  for (const { key, spots, votes: own } of shouted) {
    const words = key.split(' ').map((word) => word.charAt(0) + word.slice(1).toLowerCase());
    const name = words.join(' ');
    const isKnown = own.place > DATELINE || spotted(written, name) !== undefined;
    if (!isKnown && (words.length > 1 || !isLast(name))) continue;
    const group = groupOf(written, name);
    const quiet = spots.map((spot): NameSpot => {
      const votes = spot.votes.place > DATELINE ? spot.votes : noVotes;
      return { ...spot, words, key: name, group, votes };
    });
    join(joined, groupOf(written, key), { group, spots: quiet });
  }
  return placed(joined);
}

/** Only a report's own dateline says so much for a place. */
const DATELINE = 30 * VOTE;

function isShouted({ key, votes }: Group): boolean {
  if (!mayBeShouted(key)) return false;
  return (key.length > 3 || votes.place > DATELINE) && /^[\p{Lu} ]{3,}$/u.test(key);
}

const SMALL_S = 115;

/** `Bidens` goes with `Biden` when the article names him so. */
function joinGenitives({ written, list }: Joining): Growing[] {
  const joined: (Growing | null)[] = list.slice();
  const genitives = list.filter(isGenitive);
  const isLast = lastWordTest(list);
  for (const { key, spots } of genitives) {
    const owner = key.slice(0, -1);
    if (!spotted(written, owner) && (key.includes(' ') || !isLast(owner))) continue;
    join(joined, groupOf(written, key), { group: groupOf(written, owner), spots });
  }
  return placed(joined);
}

function isGenitive({ key }: Group): boolean {
  return key.length >= 4 && key.charCodeAt(key.length - 1) === SMALL_S;
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

interface Joined {
  readonly group: Growing;
  readonly spots: readonly NameSpot[];
}

/** Gives the spots of a group to another, which stands at the end of the list when it had none. */
function join(list: (Growing | null)[], from: Growing, { group, spots }: Joined): void {
  list[from.place] = null;
  empty(from);
  if (group.spots === none) group.place = list.push(group) - 1;
  const all = [...group.spots, ...spots].sort((a, b) => a.first - b.first);
  empty(group);
  for (const spot of all) addSpot(group, spot);
}

/** Those of the list that still have spots, each at its new place. */
function placed(list: readonly (Growing | null)[]): Growing[] {
  const left = list.filter((group) => group !== null);
  left.forEach((group, place) => {
    group.place = place;
  });
  return left;
}

function empty(group: Growing): void {
  group.spots = none;
  group.unsure = true;
  group.isPerson = false;
}

/** What can only be told when all its spots are together. */
function conclude(group: Growing): void {
  const { key, spots } = group;
  const { group: own, words, base } = spots[0] as NameSpot;
  // A place's name may be one word of its spot and several of its group (`Northern California`).
  const isWhole = own === group && (words.length > 1 || base === null || !key.includes(' '));
  group.words = isWhole ? words : key.split(' ');
  group.firm = !group.isPerson && firms.has(key);
  group.kind = kindOf(group);
}
