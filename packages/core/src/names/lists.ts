// What a reading shows of the names: people, organisations and places with their mentions.

import type { Entity, Mention, MentionForm, Names } from '../mention.ts';
import type { Organisation, Person, Place } from '../reading.ts';
import { bySpan } from '../text/span.ts';

export interface NameListing {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
}

/** Forms that name their entity; an adjective only points at it. */
const naming: ReadonlySet<MentionForm> = new Set(['name', 'acronym', 'metonym', 'compound']);
/** Of a person also what can only mean them (`de Russische leider`, `he`), once a name has. */
const pointing: ReadonlySet<MentionForm> = new Set(['description', 'pronoun']);

/**
 * The lists of a reading, in the order of first mention. `pronouns`: those that can only mean one person. A place that
 * is only an adjective is not listed.
 */
export function listNames({ entities, mentions }: Names, pronouns: readonly Mention[]): NameListing {
  const named = new Set(mentions.filter(({ form }) => naming.has(form)).map(({ entity }) => entity));
  const ranges = rangesOf([...mentions, ...pronouns].sort(bySpan), (entity, form) => {
    const isPerson = entities[entity]?.kind === 'person' && named.has(entity);
    return naming.has(form) || (isPerson && pointing.has(form));
  });
  const people: Person[] = [];
  const organisations: Organisation[] = [];
  const places: Place[] = [];
  for (const { id, kind, name, role, acronym, zone } of entities) {
    const shown = ranges.get(id);
    if (!shown) continue;
    if (kind === 'person') people.push({ name, role, mentions: shown });
    else if (kind === 'organisation') organisations.push({ name, acronym, mentions: shown });
    else places.push({ name, zone, mentions: shown });
  }
  return { people, organisations, places };
}

function rangesOf(
  mentions: readonly Mention[],
  isShown: (entity: number, form: MentionForm) => boolean,
): Map<Entity['id'], [number, number][]> {
  const ranges = new Map<Entity['id'], [number, number][]>();
  for (const { entity, form, start, end } of mentions) {
    if (!isShown(entity, form)) continue;
    const known = ranges.get(entity);
    if (known) known.push([start, end]);
    else ranges.set(entity, [[start, end]]);
  }
  return ranges;
}
