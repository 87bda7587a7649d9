// People: full names first, then the names that stand for them; two people are never joined.

import { newPerson, type PersonDraft } from './drafts.ts';
import { type FullNames, fullDraft, MOST_ALIKE } from './fullnames.ts';
import type { Groups } from './groups.ts';
import { markShortNames } from './shorts.ts';
import { type NameSpot, VOTE } from './spot.ts';
import { areSame, type Group, spotted, type Written } from './written.ts';

/** The people among the groups. Names that could be two people's stay apart, as a person of their own. */
export function findPeople(groups: Groups): readonly PersonDraft[] {
  const drafts: PersonDraft[] = [];
  markShortNames(groups);
  markEnds(groups);
  const { list } = groups;
  const names: FullNames = { drafts, byLast: null };
  for (let i = 0; i < list.length; i++) {
    const group = list[i] as Group;
    if (isFullName(group) && !group.isEnd) take(fullDraft(names, group.words), group);
  }
  markBearers(drafts, groups);
  for (let i = 0; i < list.length; i++) {
    const group = list[i] as Group;
    if (!group.isTaken) joinLaterName(group, drafts);
  }
  return drafts;
}

function isFullName({ words, unsure, kind, isShort }: Group): boolean {
  return words.length > 1 && !unsure && kind === 'person' && !isShort;
}

/** Marks the ends and beginnings of all full names: a name of several words that is one of them is no full name itself. */
function markEnds({ list, written }: Groups): void {
  for (let i = 0; i < list.length; i++) {
    const group = list[i] as Group;
    const { words } = group;
    if (words.length < 3 || !isFullName(group)) continue;
    for (let from = 1; from < words.length - 1; from++) {
      markEnd(written, words.slice(from));
      if (!isJunior(words)) markEnd(written, words.slice(0, from + 1));
    }
  }
}

function markEnd(written: Written, words: readonly string[]): void {
  const group = spotted(written, words);
  if (group) group.isEnd = true;
}

function isJunior(words: readonly string[]): boolean {
  return isJuniorWord(words.at(-1) ?? '');
}

function take(draft: PersonDraft, group: Group): void {
  const { spots } = group;
  for (let i = 0; i < spots.length; i++) addSpot(draft, spots[i] as NameSpot);
  group.isTaken = true;
}

function addSpot(draft: PersonDraft, spot: NameSpot): void {
  draft.spots.push(spot);
  draft.role ??= spot.role;
  draft.country ??= spot.role?.country ?? null;
}

/** Marks which people a later name can mean: the end of a full name, or its first word alone. */
function markBearers(drafts: readonly PersonDraft[], { written }: Groups): void {
  const ended: (readonly Group[])[] = [];
  for (let i = 0; i < drafts.length; i++) ended.push(endsOf(drafts[i] as PersonDraft, written));
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as PersonDraft;
    const { words } = draft;
    const head = words[0] as string;
    if (head.length < 2) continue;
    const last = isJunior(words) ? 2 : words.length;
    for (let to = 1; to < last; to++) {
      const group = spotted(written, words.slice(0, to));
      if (group && !ended[i]?.includes(group)) addBearer(group, draft);
    }
  }
}

const none: readonly Group[] = [];

/** The groups that the end of a person's name can be, marked as theirs. */
function endsOf(draft: PersonDraft, written: Written): readonly Group[] {
  const endings = endingsOf(draft.words);
  let ends = none;
  for (let i = 0; i < endings.length; i++) {
    const group = spotted(written, endings[i] as readonly string[]);
    if (!group || ends.includes(group)) continue;
    ends = [...ends, group];
    addBearer(group, draft);
  }
  return ends;
}

/** What the end of a full name may be written as: `Bush`, `W. Bush`, the `Roy` of `Ann Roy-Lee`. */
function endingsOf(full: readonly string[]): readonly (readonly string[])[] {
  const second = full[1] as string;
  if (full.length === 2 && !isJuniorWord(full[0] as string) && !isJuniorWord(second) && !second.includes('-'))
    return [[second]];
  const words = full.some(isJuniorWord) ? full.filter((word) => !isJuniorWord(word)) : full;
  const hyphened = words.find((word, i) => i > 0 && word.includes('-'));
  const endings: (readonly string[])[] = [];
  for (let from = 1; from < words.length; from++) {
    endings.push(words.slice(from));
    if (words.length < full.length) endings.push(full.slice(from));
  }
  const double = hyphened ? /^(\p{Lu}\p{Ll}+)-/u.exec(hyphened)?.[1] : null;
  return double ? [...endings, [double]] : endings;
}

function isJuniorWord(word: string): boolean {
  return word === 'Jr' || word === 'Sr';
}

function addBearer(group: Group, draft: PersonDraft): void {
  if (group.bearers) group.bearers.push(draft);
  else group.bearers = [draft];
}

/** What speaks for an organisation must outweigh that somebody of the name is in the article. */
const MUCH = 5 * VOTE;

/** Joins a last name to the person it can only mean; makes a person of it when its own context says so. */
function joinLaterName(group: Group, drafts: PersonDraft[]): void {
  const { bearers, votes } = group;
  const { person, organisation, place } = votes;
  if (!bearers) {
    if (group.kind === 'person' && !group.unsure && !group.isShort)
      take(newPerson(drafts, group.words), group);
    return;
  }
  if (group.isShort && group.firm) return;
  if (Math.max(organisation, place) > person + MUCH) return;
  if (place > person && !bearers.some(({ words }) => isEnd(words, group.words))) return;
  group.isTaken = true;
  share(group, bearers, drafts);
}

/** Gives each spot of a later name to the one of its bearers it can only mean; the others make people of their own. */
function share(group: Group, bearers: readonly PersonDraft[], drafts: PersonDraft[]): void {
  let borne = bearers.length === 1 ? null : borneBy(bearers);
  let apart: PersonDraft | null = null;
  let crown: PersonDraft | null = null;
  const { spots } = group;
  for (let i = 0; i < spots.length; i++) {
    const spot = spots[i] as NameSpot;
    const certain = borne ? bearerAt(borne, spot) : (bearers[0] as PersonDraft);
    const bearer = crown || spot.role?.crowned ? null : certain;
    if (bearer) {
      addSpot(bearer, spot);
      if (borne && spot.words.length > 1) borne = named(borne, bearer, spot.first);
    } else if (spot.role?.crowned) {
      crown ??= crownedDraft(bearers, spot) ?? newPerson(drafts, group.words);
      addSpot(crown, spot);
    } else {
      apart ??= newPerson(drafts, group.words);
      apart.spots.push(spot);
    }
  }
}

/** The bearer who holds that crown; null when none does: `King Hussein` is not `Saddam Hussein`. */
function crownedDraft(bearers: readonly PersonDraft[], { role }: NameSpot): PersonDraft | null {
  return bearers.find((bearer) => bearer.role?.noun === role?.noun) ?? null;
}

/** False for a first name alone, which may as well be a town. */
function isEnd(words: readonly string[], end: readonly string[]): boolean {
  return end.length < words.length && areSame(words.slice(-end.length), end);
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

/** Who of several bears the name: the only one of the office it is given, or the only one named so far; null when unsure. */
function bearerAt({ bearers, bearer, from, to }: Borne, { first, role }: NameSpot): PersonDraft | null {
  const isFew = bearers.length <= MOST_ALIKE;
  const holders = role && isFew ? bearers.filter((one) => one.role?.noun === role.noun) : [];
  if (holders.length > 0) return holders.length === 1 ? (holders[0] ?? null) : null;
  return from < first && first <= to ? bearer : null;
}
