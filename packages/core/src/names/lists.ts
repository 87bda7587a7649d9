// What a reading shows of the names: people, organisations and places with their mentions.

import type { Entity, Mention, MentionForm, Names } from '../mention.ts';
import type { Organisation, Person, Place } from '../reading.ts';
import { inReadingOrder } from './order.ts';

export interface NameListing {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
}

/** True for forms that name their entity; an adjective only points at it. */
function isNaming(form: MentionForm): boolean {
  return form === 'name' || form === 'acronym' || form === 'metonym' || form === 'compound';
}

/** True for what can only mean a person (`de Russische leider`, `he`). */
function isPointing(form: MentionForm): boolean {
  return form === 'description' || form === 'pronoun';
}

type Range = [number, number];

/**
 * The lists of a reading, in the order of first mention. `pronouns`: those that can only mean one person. A place that
 * is only an adjective is not listed.
 */
export function listNames({ entities, mentions }: Names, pronouns: readonly Mention[]): NameListing {
  /** By entity; null for one of which nothing is shown. A person always is named as well. */
  const ranges: (Range[] | null)[] = [];
  for (let id = 0; id < entities.length; id++) ranges.push(null);
  const all = pronouns.length === 0 ? mentions : inReadingOrder([...mentions, ...pronouns]);
  for (let i = 0; i < all.length; i++) {
    const { entity, form, start, end } = all[i] as Mention;
    if (!isNaming(form) && !(isPointing(form) && entities[entity]?.kind === 'person')) continue;
    const shown = ranges[entity];
    if (shown) shown.push([start, end]);
    else ranges[entity] = [[start, end]];
  }
  const people: Person[] = [];
  const organisations: Organisation[] = [];
  const places: Place[] = [];
  for (let id = 0; id < entities.length; id++) {
    const { kind, name, role, acronym, zone } = entities[id] as Entity;
    const shown = ranges[id];
    if (!shown) continue;
    if (kind === 'person') people.push({ name, role, mentions: shown });
    else if (kind === 'organisation') organisations.push({ name, acronym, mentions: shown });
    else places.push({ name, zone, mentions: shown });
  }
  return { people, organisations, places };
}
