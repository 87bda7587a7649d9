// Entities that neither the world tables nor a person's name tells: organisations and places by their groups.

import type { EntityKind } from '../mention.ts';
import type { Tokens } from '../text/tokens.ts';
import { type Draft, draftOf } from './drafts.ts';
import type { Groups } from './groups.ts';
import { mayBeShouted, textOnLine } from './lines.ts';
import { isLegal } from './shorts.ts';
import { type NameSpot, type Naming, VOTE } from './spot.ts';
import { type Group, keyOf, spotted } from './written.ts';

/** Adds the entities of the groups that are nobody's to the drafts, in reading order. */
export function draftOthers(drafts: Draft[], groups: Groups, tokens: Tokens): void {
  const aliases = aliasesOf(groups);
  const { list } = groups;
  for (let i = 0; i < list.length; i++) {
    const group = list[i] as Group;
    if (group.isTaken || group.unsure || !group.kind || aliases?.owners.has(group)) continue;
    const known = { kind: group.kind, aliases: aliases?.spots.get(group) ?? none, tokens };
    drafts.push(otherDraft(group, known));
  }
}

const none: readonly NameSpot[] = [];

interface Aliases {
  /** Names that stand for a longer one, each with that. */
  readonly owners: ReadonlyMap<Group, Group>;
  /** The spots that stand for a group under another name. */
  readonly spots: ReadonlyMap<Group, readonly NameSpot[]>;
}

/** Which names stand for a longer one: the acronym in brackets behind it, or its first word alone; null when none does. */
function aliasesOf(groups: Groups): Aliases | null {
  let owners: Map<Group, Group> | null = null;
  let ambiguous: Set<Group> | null = null;
  const { list } = groups;
  for (let i = 0; i < list.length; i++) {
    const group = list[i] as Group;
    if (group.isTaken || group.unsure || group.kind !== 'organisation') continue;
    const aliases = aliasesFor(group, groups);
    for (let a = 0; a < aliases.length; a++) {
      const alias = aliases[a] as Group;
      owners ??= new Map();
      if ((owners.get(alias) ?? group) !== group) ambiguous = (ambiguous ?? new Set()).add(alias);
      owners.set(alias, group);
    }
  }
  if (!owners) return null;
  if (ambiguous) for (const alias of ambiguous) owners.delete(alias);
  return { owners, spots: spotsOf(owners) };
}

const noAliases: readonly Group[] = [];

function aliasesFor(group: Group, groups: Groups): readonly Group[] {
  const acronym = acronymIn(group.spots);
  const shorts = group.shorts ?? [];
  const called = acronym === null ? shorts : [[acronym], ...shorts];
  if (called.length === 0) return noAliases;
  const aliases: Group[] = [];
  for (let i = 0; i < called.length; i++) {
    const name = called[i] as readonly string[];
    const alias = spotted(groups.written, name);
    if (!alias || alias.isTaken || alias.isPerson || alias.votes.place > VOTE) continue;
    if (keyOf(name) !== acronym && alias.votes.organisation >= VOTE && !isLegal(group.words)) continue;
    aliases.push(alias);
  }
  return aliases;
}

function acronymIn(spots: readonly NameSpot[]): string | null {
  for (let i = 0; i < spots.length; i++) {
    const { acronym } = spots[i] as NameSpot;
    if (acronym) return acronym;
  }
  return null;
}

function spotsOf(owners: ReadonlyMap<Group, Group>): Map<Group, NameSpot[]> {
  const spots = new Map<Group, NameSpot[]>();
  for (const [alias, owner] of owners) {
    const known = spots.get(owner) ?? [];
    for (const spot of alias.spots) known.push(spot);
    spots.set(owner, known);
  }
  return spots;
}

interface Other {
  readonly kind: EntityKind;
  readonly aliases: readonly NameSpot[];
  readonly tokens: Tokens;
}

function otherDraft(group: Group, { kind, aliases, tokens }: Other): Draft {
  const { spots } = group;
  const base = spots.find((spot) => spot.base)?.base;
  const acronym = acronymIn(spots);
  const known = {
    name: shownName(group, tokens),
    acronym,
    role: null,
    world: null,
    country: base?.country ?? null,
    zone: base?.zone ?? null,
  };
  if (aliases.length === 0) return draftOf(kind, known, spots);
  const namings: Naming[] = spots.slice();
  for (const { first, last, words, form } of aliases) {
    namings.push({ first, last, form: form === 'name' && words[0] === acronym ? 'acronym' : form });
  }
  return draftOf(kind, known, namings);
}

/** As the article writes it where it does not shout. */
function shownName({ spots, words }: Group, tokens: Tokens): string {
  if (words.length < 2) return words[0] ?? '';
  let shown = spots[0] as NameSpot;
  for (let i = 0; i < spots.length; i++) {
    const spot = spots[i] as NameSpot;
    if (isShouted(tokens, spot)) continue;
    shown = spot;
    break;
  }
  return textOnLine(tokens, shown.first, shown.last);
}

function isShouted({ text, start, end }: Tokens, { first, last }: NameSpot): boolean {
  const from = start[first] as number;
  if (!mayBeShouted(text, from)) return false;
  const written = text.slice(from, end[last - 1]);
  return written === written.toUpperCase();
}
