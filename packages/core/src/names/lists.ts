// What a reading shows of the names: people, organisations and places with their mentions.

import type { Entity, Mention, MentionForm, Names } from '../mention.ts';
import type { Organisation, Person, Place } from '../reading.ts';

export interface NameListing {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
}

/** Forms that name their entity; adjectives, descriptions and pronouns only point at it. */
const naming: ReadonlySet<MentionForm> = new Set(['name', 'acronym', 'metonym', 'compound']);

/** The lists of a reading, in the order of first mention. A place that is only an adjective is not listed. */
export function listNames({ entities, mentions }: Names): NameListing {
  const ranges = rangesOf(mentions);
  const people: Person[] = [];
  const organisations: Organisation[] = [];
  const places: Place[] = [];
  for (const { id, kind, name, role, acronym, zone } of entities) {
    const named = ranges.get(id);
    if (!named) continue;
    if (kind === 'person') people.push({ name, role, mentions: named });
    else if (kind === 'organisation') organisations.push({ name, acronym, mentions: named });
    else places.push({ name, zone, mentions: named });
  }
  return { people, organisations, places };
}

function rangesOf(mentions: readonly Mention[]): Map<Entity['id'], [number, number][]> {
  const ranges = new Map<Entity['id'], [number, number][]>();
  for (const { entity, form, start, end } of mentions) {
    if (!naming.has(form)) continue;
    const known = ranges.get(entity);
    if (known) known.push([start, end]);
    else ranges.set(entity, [[start, end]]);
  }
  return ranges;
}
