// An entity on its way: what is known of it, and the stretches of tokens that name it.

import type { Entity, EntityKind } from '../mention.ts';
import type { Naming } from './spot.ts';

export interface Draft {
  /** Its index is set when all are found. */
  readonly entity: Entity & { id: number };
  readonly namings: readonly Naming[];
  /** Its first token. */
  readonly first: number;
}

type Known = Omit<Entity, 'id' | 'kind'>;

/** The draft of an entity; one that nothing names has no first token. */
export function draftOf(kind: EntityKind, known: Known, namings: readonly Naming[]): Draft {
  const { name, acronym, role, world, country, zone } = known;
  let least = Number.MAX_SAFE_INTEGER;
  for (const { first } of namings) if (first < least) least = first;
  return { entity: { id: -1, kind, name, acronym, role, world, country, zone }, namings, first: least };
}
