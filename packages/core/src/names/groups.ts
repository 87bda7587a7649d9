// Names that are written alike, taken together: what all their contexts say decides what they are.

import type { EntityKind } from '../mention.ts';
import { isFirm } from '../world/firms.ts';
import { mayBeShouted } from './lines.ts';
import { addVotes, type NameSpot, noVotes, type Spot, VOTE } from './spot.ts';
import { type Group, type Growing, groupOf, keyOf, noSpots, spotted, type Written } from './written.ts';

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
  const named: Growing[] = [];
  let areShouted = false;
  let areGenitive = false;
  for (let i = 0; i < spots.length; i++) {
    const spot = spots[i] as Spot;
    if (spot.kind !== 'name') continue;
    const group = spot.group as Growing;
    if (group.spots === noSpots) {
      group.place = named.push(group) - 1;
      areShouted ||= isShouted(group);
      areGenitive ||= gluedGenitive && isGenitive(group);
    }
    addSpot(group, spot);
  }
  let list: readonly Growing[] = named;
  if (areShouted) list = joinVariants({ written, list }, shouts);
  if (areGenitive || (areShouted && gluedGenitive)) list = joinVariants({ written, list }, genitives);
  for (let i = 0; i < list.length; i++) conclude(list[i] as Growing);
  return { list, written };
}

const SURELY = 3 * VOTE;

function addSpot(group: Growing, spot: NameSpot): void {
  const { votes, unsure } = spot;
  if (group.spots === noSpots) {
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

/** Names that are another's in another dress, and the words of that. */
interface Variants {
  readonly isOne: (group: Group) => boolean;
  readonly plain: (words: readonly string[]) => readonly string[];
  /** True when their contexts tell nothing either. */
  readonly isQuiet: boolean;
}

/** `PENCE:` goes with `Mike Pence`: the capitals of a heading or of a transcript say nothing. */
const shouts: Variants = {
  isOne: isShouted,
  plain: (words) => words.map((word) => word.charAt(0) + word.slice(1).toLowerCase()),
  isQuiet: true,
};

function isShouted({ words }: Group): boolean {
  return mayBeShouted(words[0] as string) && /^[\p{Lu} ]{4,}$/u.test(keyOf(words));
}

/** `Bidens` goes with `Biden` when the article names him so. */
const genitives: Variants = {
  isOne: isGenitive,
  plain: (words) => words.map((word, i) => (i === words.length - 1 ? word.slice(0, -1) : word)),
  isQuiet: false,
};

const SMALL_S = 115;

function isGenitive({ words }: Group): boolean {
  const last = words[words.length - 1] as string;
  if (last.charCodeAt(last.length - 1) !== SMALL_S) return false;
  return last.length >= 4 || keyOf(words).length >= 4;
}

/** The list when such names have gone with others. */
function joinVariants({ written, list }: Joining, { isOne, plain, isQuiet }: Variants): readonly Growing[] {
  let joined: (Growing | null)[] | null = null;
  let isLast: NameTest | null = null;
  for (let i = 0; i < list.length; i++) {
    const variant = list[i] as Growing;
    if (!isOne(variant)) continue;
    const words = plain(variant.words);
    if (!spotted(written, words)) {
      isLast ??= lastWordTest(list);
      if (words.length > 1 || !isLast(words[0] as string)) continue;
    }
    const group = groupOf(written, words);
    const { spots } = variant;
    const own = isQuiet ? spots.map((spot): NameSpot => ({ ...spot, words, group, votes: noVotes })) : spots;
    joined ??= list.slice();
    join(joined, variant, { group, spots: own });
  }
  return joined ? placed(joined) : list;
}

type NameTest = (word: string) => boolean;

/** So few names are gone through for each word sooner than their last words are taken together. */
const FEW = 64;

/** Tells whether a word is the last of a name. */
function lastWordTest(list: readonly Growing[]): NameTest {
  if (list.length <= FEW) return (word) => list.some(({ words }) => words.at(-1) === word);
  const last = new Set(list.map(({ words }) => words.at(-1)));
  return (word) => last.has(word);
}

interface Joined {
  readonly group: Growing;
  readonly spots: readonly NameSpot[];
}

/** Gives the spots of a group to another, which stands at the end of the list when it had none. */
function join(list: (Growing | null)[], from: Growing, { group, spots }: Joined): void {
  list[from.place] = null;
  empty(from);
  if (group.spots === noSpots) group.place = list.push(group) - 1;
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
  group.spots = noSpots;
  group.unsure = true;
  group.isPerson = false;
}

/** What can only be told when all its spots are together. */
function conclude(group: Growing): void {
  group.firm = !group.isPerson && isFirm(group.words);
  group.kind = kindOf(group);
}

const LEAST = 0.6 * VOTE;

function kindOf({ words, votes, firm }: Growing): EntityKind | null {
  if (firm) return 'organisation';
  const isFull = words.length > 1;
  const person = votes.person + (isFull ? VOTE : 0);
  const organisation = votes.organisation + (isFull && person < 0 ? VOTE : 0);
  const { place } = votes;
  const best = Math.max(person, organisation, place);
  if (best <= 0 || Math.max(person, 0) + Math.max(organisation, 0) + Math.max(place, 0) < LEAST) return null;
  if (best === person) return 'person';
  return best === place ? 'place' : 'organisation';
}
