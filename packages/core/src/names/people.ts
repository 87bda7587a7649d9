// People: full names first, then the names that stand for them; two people are never joined.

import { type Group, kindOf, shortNames } from './groups.ts';
import type { NameSpot, Role } from './spot.ts';

/** A person and the spots that name them. Grows while the article is joined. */
export interface PersonDraft {
  readonly words: readonly string[];
  readonly spots: NameSpot[];
  role: Role | null;
  country: string | null;
}

export interface People {
  readonly drafts: readonly PersonDraft[];
  /** Keys of groups that are wholly people's. */
  readonly taken: ReadonlySet<string>;
}

/** The people among the groups. Names that could be two people's stay apart, as a person of their own. */
export function findPeople(groups: ReadonlyMap<string, Group>): People {
  const drafts: PersonDraft[] = [];
  const taken = new Set<string>();
  const bodies = shortNames(groups);
  const people = [...groups.values()].filter(
    (group) => !group.unsure && kindOf(group) === 'person' && !bodies.has(group.key),
  );
  const ends = endsOf(people);
  const byLast = new Map<string, PersonDraft[]>();
  for (const group of people) {
    if (group.words.length === 1 || ends.has(group.key)) continue;
    take(fullDraft({ drafts, byLast }, group), group, taken);
  }
  const later = laterNames(drafts);
  for (const group of groups.values()) {
    if (!taken.has(group.key)) joinLaterName(group, { drafts, later, taken, bodies });
  }
  return { drafts, taken };
}

/** The ends and beginnings of all full names: a name of several words that is one of them is no full name itself. */
function endsOf(people: readonly Group[]): Set<string> {
  const ends = new Set<string>();
  for (const { words } of people) {
    for (let from = 1; from < words.length - 1; from++) {
      ends.add(words.slice(from).join(' '));
      if (!isJunior(words)) ends.add(words.slice(0, from + 1).join(' '));
    }
  }
  return ends;
}

function isJunior(words: readonly string[]): boolean {
  return words.at(-1) === 'Jr' || words.at(-1) === 'Sr';
}

function take(draft: PersonDraft, group: Group, taken: Set<string>): void {
  for (const spot of group.spots) addSpot(draft, spot);
  taken.add(group.key);
}

function addSpot(draft: PersonDraft, spot: NameSpot): void {
  draft.spots.push(spot);
  draft.role ??= spot.role;
  draft.country ??= spot.role?.country ?? null;
}

/** Among more people of one last name none is certain by his initial or his office. */
const MOST_ALIKE = 50;

/** The draft of a full name: one that says the same with or without initials, else a new one. */
function fullDraft({ drafts, byLast }: FullNames, group: Group): PersonDraft {
  const { words } = group;
  const key = `${words[0]?.charAt(0)} ${words.at(-1)}`;
  const alike = byLast.get(key) ?? [];
  const same = alike.length > MOST_ALIKE ? [] : alike.filter((draft) => areVariants(draft.words, words));
  const [only] = same;
  if (only && same.length === 1) return only;
  const draft = newDraft(drafts, group);
  if (alike.push(draft) === 1) byLast.set(key, alike);
  return draft;
}

interface FullNames {
  readonly drafts: PersonDraft[];
  /** By first letter and last word. */
  readonly byLast: Map<string, PersonDraft[]>;
}

/** `George Bush` and `George W. Bush`, `J. Weck` and `Jan Weck`; never `George W.` and `George H. W.` */
function areVariants(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  if (a.at(-1) !== b.at(-1) || !agrees(a[0] ?? '', b[0] ?? '')) return false;
  const middleA = a.slice(1, -1);
  const middleB = b.slice(1, -1);
  if (middleA.length === 0 || middleB.length === 0) return true;
  return middleA.length === middleB.length && middleA.every((word, i) => agrees(word, middleB[i] ?? ''));
}

function agrees(a: string, b: string): boolean {
  if (a === b) return true;
  const initial = a.length === 1 ? a : b.length === 1 ? b : null;
  return initial !== null && a.charAt(0) === b.charAt(0);
}

/** Which people a later name can mean: the end of a full name, or its first word alone. */
function laterNames(drafts: readonly PersonDraft[]): Map<string, Set<PersonDraft>> {
  const later = new Map<string, Set<PersonDraft>>();
  const add = (key: string, draft: PersonDraft): void => {
    const drafted = later.get(key);
    if (drafted) drafted.add(draft);
    else later.set(key, new Set([draft]));
  };
  for (const draft of drafts) {
    const words = draft.words.filter((word) => word !== 'Jr' && word !== 'Sr');
    for (let from = 1; from < words.length; from++) {
      add(words.slice(from).join(' '), draft);
      if (words.length < draft.words.length) add(draft.words.slice(from).join(' '), draft);
    }
    const hyphened = words.find((word, i) => i > 0 && word.includes('-'));
    const double = hyphened ? /^(\p{Lu}\p{Ll}+)-/u.exec(hyphened)?.[1] : null;
    if (double) add(double, draft);
  }
  for (const draft of drafts) {
    const [firstName = ''] = draft.words;
    if (firstName.length < 2) continue;
    const last = isJunior(draft.words) ? 2 : draft.words.length;
    for (let to = 1; to < last; to++) add(draft.words.slice(0, to).join(' '), draft);
  }
  return later;
}

interface Joining {
  readonly drafts: PersonDraft[];
  readonly later: ReadonlyMap<string, ReadonlySet<PersonDraft>>;
  readonly taken: Set<string>;
  /** Names by which an organisation of the article may go. */
  readonly bodies: ReadonlySet<string>;
}

/** What speaks for an organisation must outweigh that somebody of the name is in the article. */
const MUCH = 5;

/** Joins a last name to the person it can only mean; makes a person of it when its own context says so. */
function joinLaterName(group: Group, { drafts, later, taken, bodies }: Joining): void {
  const bearers = [...(later.get(group.key) ?? [])];
  const { person, organisation, place } = group.votes;
  if (bodies.has(group.key) && (bearers.length === 0 || group.firm)) return;
  if (bearers.length > 0 && Math.max(organisation, place) > person + MUCH) return;
  if (bearers.length > 0 && place > person && !bearers.some(({ words }) => isEnd(words, group.key))) return;
  if (bearers.length === 0) {
    const isPerson = !group.unsure && kindOf(group) === 'person';
    if (isPerson) take(newDraft(drafts, group), group, taken);
    return;
  }
  taken.add(group.key);
  let borne = borneBy(bearers);
  let apart: PersonDraft | null = null;
  let crown: PersonDraft | null = null;
  for (const spot of group.spots) {
    const bearer = crown || spot.role?.crowned ? null : bearerAt(borne, spot);
    if (bearer) {
      addSpot(bearer, spot);
      if (spot.words.length > 1) borne = named(borne, bearer, spot.first);
    } else if (spot.role?.crowned) {
      crown ??= crownedDraft(bearers, spot) ?? newDraft(drafts, group);
      addSpot(crown, spot);
    } else {
      apart ??= newDraft(drafts, group);
      apart.spots.push(spot);
    }
  }
}

/** The bearer who holds that crown; null when none does: `King Hussein` is not `Saddam Hussein`. */
function crownedDraft(bearers: readonly PersonDraft[], { role }: NameSpot): PersonDraft | null {
  return bearers.find((bearer) => bearer.role?.noun === role?.noun) ?? null;
}

/** False for a first name alone, which may as well be a town. */
function isEnd(words: readonly string[], key: string): boolean {
  return words.join(' ').endsWith(` ${key}`);
}

function newDraft(drafts: PersonDraft[], { words }: Group): PersonDraft {
  const draft = { words, spots: [], role: null, country: null };
  drafts.push(draft);
  return draft;
}

/** A last name, and who bears it as long as nobody else of the name was named in full. */
interface Borne {
  readonly bearers: readonly PersonDraft[];
  readonly bearer: PersonDraft | null;
  /** Token of the first full name. */
  readonly from: number;
  /** Token of the next one's; nobody's name is certain behind it. */
  readonly to: number;
}

function borneBy(bearers: readonly PersonDraft[]): Borne {
  const never = Number.POSITIVE_INFINITY;
  let borne: Borne = { bearers, bearer: bearers[0] ?? null, from: never, to: never };
  for (const bearer of bearers) borne = named(borne, bearer, firstInFull(bearer));
  return borne;
}

/** The same when `bearer` is named in full at token `first`. */
function named(borne: Borne, bearer: PersonDraft, first: number): Borne {
  const { from, to } = borne;
  if (first < from) return { ...borne, bearer, from: first, to: bearer === borne.bearer ? to : from };
  return bearer !== borne.bearer && first < to ? { ...borne, to: first } : borne;
}

function firstInFull({ spots }: PersonDraft): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { first, words } of spots) if (words.length > 1 && first < least) least = first;
  return least;
}

/** Who bears the name: the only one at all, the only one of the office it is given, or the only one named so far; null when unsure. */
function bearerAt({ bearers, bearer, from, to }: Borne, { first, role }: NameSpot): PersonDraft | null {
  if (bearers.length === 1) return bearer;
  const isFew = bearers.length <= MOST_ALIKE;
  const holders = role && isFew ? bearers.filter((one) => one.role?.noun === role.noun) : [];
  if (holders.length > 0) return holders.length === 1 ? (holders[0] ?? null) : null;
  return from < first && first <= to ? bearer : null;
}
