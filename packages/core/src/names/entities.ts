// Spots joined to entities: each once, in the order in which the article first names them.

import type { Article } from '../article.ts';
import type { Entity, Mention, Names } from '../mention.ts';
import { formOf, type Tokens } from '../text/tokens.ts';
import type { WorldEntry } from '../world/gazetteer.ts';
import { type Draft, draftOf, type PersonDraft } from './drafts.ts';
import { type Groups, groupNames } from './groups.ts';
import { textOnLine } from './lines.ts';
import { inReadingOrder } from './order.ts';
import { draftOthers } from './others.ts';
import { partNames } from './parting.ts';
import { findPeople } from './people.ts';
import { resolveDescriptions } from './resolve.ts';
import { type NameSpot, type Naming, type Scan, type Spot, whole } from './spot.ts';
import type { NameTables } from './tables.ts';
import { draftWorld } from './worlds.ts';
import { keyOf } from './written.ts';

/** What the scan of an article found, in reading order. */
export type Scanned = Pick<Scan, 'spots' | 'written'>;

/** Joins the spots of an article. */
export function joinEntities(
  { tokens }: Article,
  { spots: scanned, written }: Scanned,
  tables: NameTables,
): Names {
  const spots = partNames(adoptAcronyms(scanned), { written, verbSecond: tables.verbSecond });
  const groups = groupNames(spots, { written, gluedGenitive: tables.gluedGenitive });
  const drafts: Draft[] = [];
  draftPeople(drafts, { spots, groups, tokens });
  draftWorld(drafts, spots, tokens);
  draftOthers(drafts, groups, tokens);
  return numbered(drafts, tokens);
}

/** A mention whose entity is told by its place among the drafts until all are in order. */
type MentionDraft = { -readonly [Field in keyof Mention]: Mention[Field] };

/** The entities as they are first mentioned, and their mentions. */
function numbered(drafts: readonly Draft[], tokens: Tokens): Names {
  const mentions: MentionDraft[] = [];
  for (let place = 0; place < drafts.length; place++) {
    const { namings } = drafts[place] as Draft;
    for (let n = 0; n < namings.length; n++) mentions.push(mentionOf(tokens, namings[n] as Naming, place));
  }
  const entities: Entity[] = [];
  inReadingOrder(mentions);
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as MentionDraft;
    const { entity } = drafts[mention.entity] as Draft;
    if (entity.id < 0) entity.id = entities.push(entity) - 1;
    mention.entity = entity.id;
  }
  return { entities, mentions };
}

function mentionOf(tokens: Tokens, { first, last, form }: Naming, entity: number): MentionDraft {
  const start = tokens.start[first] as number;
  const end = tokens.end[last - 1] as number;
  const text = last - first === 1 ? formOf(tokens, first) : tokens.text.slice(start, end);
  return { start, end, text, entity, form };
}

/** `GM` behind `General Motors (GM)`: an acronym that the article itself gives to a body of the world. */
function adoptAcronyms(spots: readonly Spot[]): readonly Spot[] {
  let given: Map<string, WorldEntry> | null = null;
  for (let i = 0; i < spots.length; i++) {
    const spot = spots[i] as Spot;
    if (spot.kind !== 'world' || !spot.acronym) continue;
    given ??= new Map();
    given.set(spot.acronym, spot.entry);
  }
  if (!given) return spots;
  const entries = given;
  return spots.map((spot) => {
    const entry = spot.kind === 'name' ? entries.get(keyOf(spot.words)) : undefined;
    if (!entry) return spot;
    return { kind: 'world', first: spot.first, last: spot.last, entry, form: 'acronym', acronym: null };
  });
}

interface Found {
  readonly spots: readonly Spot[];
  readonly groups: Groups;
  readonly tokens: Tokens;
}

function draftPeople(drafts: Draft[], { spots, groups, tokens }: Found): void {
  const people = findPeople(groups);
  const described = resolveDescriptions(people, spots);
  for (let i = 0; i < people.length; i++) {
    const person = people[i] as PersonDraft;
    const known = {
      name: nameOf(person, tokens),
      acronym: null,
      role: person.role?.text ?? null,
      world: null,
      country: person.country,
      zone: null,
    };
    const descriptions = described?.get(person);
    const namings = descriptions ? [...person.spots, ...descriptions] : person.spots;
    drafts.push(draftOf('person', known, namings));
  }
}

/** As the article writes it most fully; the shared last name of `Bill and Hillary Clinton` is added to the first. */
function nameOf({ words, spots }: PersonDraft, tokens: Tokens): string {
  let fullest = spots[0] as NameSpot;
  for (let i = 1; i < spots.length; i++) {
    const spot = spots[i] as NameSpot;
    if (spot.words.length > fullest.words.length) fullest = spot;
  }
  if (fullest.words.length === 1) return words[0] ?? '';
  const text = textOnLine(tokens, fullest.first, fullest.last);
  const isShared = fullest.parts === whole && !text.includes(fullest.words.at(-1) ?? '');
  return isShared ? fullest.words.join(' ') : text;
}
