// Entities and people on their way: what is known of them, and the stretches of tokens that name them.

import type { Entity, EntityKind } from '../mention.ts';
import type { NameSpot, Naming, Role } from './spot.ts';

export interface Draft {
  /** Its index is set when all are found; -1 until then. */
  readonly entity: Entity & { id: number };
  readonly namings: readonly Naming[];
}

type Known = Omit<Entity, 'id' | 'kind'>;

/** The draft of an entity. */
export function draftOf(kind: EntityKind, known: Known, namings: readonly Naming[]): Draft {
  const { name, acronym, role, world, country, zone } = known;
  return { entity: { id: -1, kind, name, acronym, role, world, country, zone }, namings };
}

/** A person and the spots that name them. Grows while the article is joined. */
export interface PersonDraft {
  readonly words: readonly string[];
  readonly spots: NameSpot[];
  role: Role | null;
  country: string | null;
}

/** Adds a person of that name whom nothing names yet. */
export function newPerson(drafts: PersonDraft[], words: readonly string[]): PersonDraft {
  const draft = { words, spots: [], role: null, country: null };
  drafts.push(draft);
  return draft;
}
