// Spots joined to entities: each once, in the order in which the article first names them.

import type { Article } from '../article.ts';
import type { Entity, Mention, MentionForm, Names } from '../mention.ts';
import { bySpan } from '../text/span.ts';
import type { WorldEntry } from '../world/gazetteer.ts';
import { type Group, groupNames, isLegal, isSurelyPerson, kindOf, shortsOf } from './groups.ts';
import { partNames } from './parting.ts';
import { findPeople, type PersonDraft } from './people.ts';
import { resolveDescriptions } from './resolve.ts';
import type { NameSpot, Naming, Spot, WorldSpot } from './spot.ts';
import type { NameTables } from './tables.ts';

/** An entity on its way: everything but its index. */
export interface Draft {
  readonly entity: Omit<Entity, 'id'>;
  readonly namings: readonly Naming[];
}

/** Joins the spots of an article, given in reading order. */
export function joinEntities(
  { tokens, text }: Article,
  scanned: readonly Spot[],
  { gluedGenitive, verbSecond }: NameTables,
): Names {
  const spots = partNames(adoptAcronyms(scanned), verbSecond);
  const groups = groupNames(spots, gluedGenitive);
  const people = findPeople(groups);
  const textOf = ({ first, last }: Pick<Naming, 'first' | 'last'>): string =>
    text.slice(tokens.start[first], tokens.end[last - 1]);
  const drafts = [
    ...draftPeople(people.drafts, resolveDescriptions(people.drafts, spots), textOf),
    ...draftWorld(spots, textOf),
    ...draftOthers(groups, people.taken, textOf),
  ];
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  for (const { entity, namings } of inOrder(drafts)) {
    const id = entities.push(entityOf(entities.length, entity)) - 1;
    for (const { first, last, form } of namings) {
      const start = tokens.start[first] as number;
      const end = tokens.end[last - 1] as number;
      mentions.push({ start, end, text: text.slice(start, end), entity: id, form });
    }
  }
  return { entities, mentions: mentions.sort(bySpan) };
}

/** Spelt out: to spread the rest behind the id is slow. */
function entityOf(id: number, { kind, name, acronym, role, world, country, zone }: Draft['entity']): Entity {
  return { id, kind, name, acronym, role, world, country, zone };
}

/** `GM` behind `General Motors (GM)`: an acronym that the article itself gives to a body of the world. */
function adoptAcronyms(spots: readonly Spot[]): readonly Spot[] {
  const given = new Map<string, WorldEntry>();
  for (const spot of spots) if (spot.kind === 'world' && spot.acronym) given.set(spot.acronym, spot.entry);
  if (given.size === 0) return spots;
  return spots.map((spot) => {
    const entry = spot.kind === 'name' ? given.get(spot.key) : undefined;
    return entry
      ? { kind: 'world', first: spot.first, last: spot.last, entry, form: 'acronym', acronym: null }
      : spot;
  });
}

/** The drafts that the article names, by their first mention. */
function inOrder(drafts: readonly Draft[]): Draft[] {
  const placed: { readonly draft: Draft; readonly first: number }[] = [];
  for (const draft of drafts) if (draft.namings.length > 0) placed.push({ draft, first: firstOf(draft) });
  return placed.sort((a, b) => a.first - b.first).map(({ draft }) => draft);
}

function firstOf({ namings }: Draft): number {
  let least = Number.MAX_SAFE_INTEGER;
  for (const { first } of namings) least = Math.min(least, first);
  return least;
}

type TextOf = (range: Pick<Naming, 'first' | 'last'>) => string;

function draftPeople(
  people: readonly PersonDraft[],
  described: ReadonlyMap<PersonDraft, readonly Naming[]>,
  textOf: TextOf,
): Draft[] {
  return people.map((person) => {
    const fullest = person.spots.reduce((best, spot) =>
      spot.words.length > best.words.length ? spot : best,
    );
    const entity = {
      kind: 'person',
      name: nameOf(person, fullest, textOf),
      acronym: null,
      role: person.role?.text ?? null,
      world: null,
      country: person.country,
      zone: null,
    } as const;
    return { entity, namings: [...person.spots, ...(described.get(person) ?? [])] };
  });
}

/** As the article writes it; the shared last name of `Bill and Hillary Clinton` is added to the first. */
function nameOf({ words }: PersonDraft, fullest: NameSpot, textOf: TextOf): string {
  if (fullest.words.length === 1) return words[0] ?? '';
  const text = inOneLine(textOf(fullest), fullest);
  const isShared = fullest.parts.length === 1 && !text.includes(fullest.words.at(-1) ?? '');
  return isShared ? fullest.words.join(' ') : text;
}

function draftWorld(spots: readonly Spot[], textOf: TextOf): Draft[] {
  const byKey = new Map<string, WorldSpot[]>();
  for (const spot of spots) {
    if (spot.kind !== 'world') continue;
    const known = byKey.get(spot.entry.key);
    if (known) known.push(spot);
    else byKey.set(spot.entry.key, [spot]);
  }
  return [...byKey.values()].map((members) => worldDraft(members, textOf));
}

function worldDraft(members: readonly WorldSpot[], textOf: TextOf): Draft {
  const { entry } = members[0] as WorldSpot;
  const name = nameIn(members, entry, textOf);
  const given = members.find(({ form }) => form === 'acronym');
  const acronym = given ? textOf(given) : entry.acronym;
  const isBody = entry.kind === 'organisation' || entry.kind === 'institution';
  const entity = {
    kind: isBody ? 'organisation' : 'place',
    name,
    acronym: acronym?.toLowerCase() === name.toLowerCase() ? null : acronym,
    role: null,
    world: entry.key,
    country: entry.country,
    zone: isBody ? null : entry.zone,
  } as const;
  return { entity, namings: members };
}

/** A name out of capitals and genitive: `ROTTERDAM` and `Ruslands` as the table writes them. */
function baseForm(text: string, { name, kind }: WorldEntry): string {
  if (text === name) return text;
  const isShouted =
    kind !== 'organisation' && text.toUpperCase() === text && text.toLowerCase() === name.toLowerCase();
  return isShouted || text === `${name}s` ? name : text;
}

const named: ReadonlySet<MentionForm> = new Set(['name', 'metonym']);
const shortened: ReadonlySet<MentionForm> = new Set(['acronym', 'compound']);

/** The fullest name the article uses; its acronym when it uses no name; the table's when it uses neither. */
function nameIn(members: readonly WorldSpot[], entry: WorldEntry, textOf: TextOf): string {
  const called = (forms: ReadonlySet<MentionForm>): string => {
    let fullest = '';
    for (const spot of members) {
      if (!forms.has(spot.form)) continue;
      const name = baseForm(inOneLine(textOf(spot), spot), entry);
      if (name.length > fullest.length) fullest = name;
    }
    return fullest;
  };
  return called(named) || called(shortened) || entry.name;
}

/** What the article may have broken over lines. */
function inOneLine(text: string, { first, last }: Pick<Naming, 'first' | 'last'>): string {
  return last - first === 1 ? text : text.replace(/\s+/g, ' ');
}

function draftOthers(
  groups: ReadonlyMap<string, Group>,
  taken: ReadonlySet<string>,
  textOf: TextOf,
): Draft[] {
  const drafts: Draft[] = [];
  const aliased = aliasesOf(groups, taken);
  const aliasesBy = new Map<string, NameSpot[]>();
  for (const [key, owner] of aliased) {
    aliasesBy.set(owner, [...(aliasesBy.get(owner) ?? []), ...(groups.get(key)?.spots ?? [])]);
  }
  for (const group of groups.values()) {
    if (taken.has(group.key) || group.unsure || aliased.has(group.key)) continue;
    const kind = kindOf(group);
    if (!kind) continue;
    drafts.push(otherDraft(group, { kind, aliases: aliasesBy.get(group.key) ?? [], textOf }));
  }
  return drafts;
}

/** Which names stand for a longer one: the acronym in brackets behind it, or its first word alone. */
function aliasesOf(groups: ReadonlyMap<string, Group>, taken: ReadonlySet<string>): Map<string, string> {
  const aliases = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const group of groups.values()) {
    if (taken.has(group.key) || group.unsure || kindOf(group) !== 'organisation') continue;
    const acronym = group.spots.find((spot) => spot.acronym)?.acronym;
    const names = [acronym, ...(group.words.length > 1 ? shortsOf(group) : [])];
    for (const name of names) {
      const alias = name ? groups.get(name) : undefined;
      if (!name || !alias || taken.has(name) || isSurelyPerson(alias.spots) || alias.votes.place > 1)
        continue;
      if (name !== acronym && !isLegal(group.words) && alias.votes.organisation >= 1) continue;
      if (aliases.has(name) && aliases.get(name) !== group.key) ambiguous.add(name);
      aliases.set(name, group.key);
    }
  }
  for (const name of ambiguous) aliases.delete(name);
  return aliases;
}

interface Other {
  readonly kind: 'person' | 'organisation' | 'place';
  readonly aliases: readonly NameSpot[];
  readonly textOf: TextOf;
}

function otherDraft({ spots, words }: Group, { kind, aliases, textOf }: Other): Draft {
  const base = spots.find((spot) => spot.base)?.base ?? null;
  const [first] = spots;
  const shown = spots.find((spot) => textOf(spot) !== textOf(spot).toUpperCase()) ?? first;
  const entity = {
    kind,
    name: shown && words.length > 1 ? inOneLine(textOf(shown), shown) : (words[0] ?? ''),
    acronym: spots.find((spot) => spot.acronym)?.acronym ?? null,
    role: null,
    world: null,
    country: base?.country ?? null,
    zone: base?.zone ?? null,
  } as const;
  const aliasNamings = aliases.map(
    ({ first: from, last, words: [word], form }): Naming => ({
      first: from,
      last,
      form: form === 'name' && word === entity.acronym ? 'acronym' : form,
    }),
  );
  return { entity, namings: [...spots, ...aliasNamings] };
}
