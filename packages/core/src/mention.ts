// Names as the finders hand them on: each entity once, and every place in the text that means it.

import type { TextSpan } from './text/span.ts';

export type EntityKind = 'person' | 'organisation' | 'place';

/** A person, organisation or place that the article names. */
export interface Entity {
  /** Its index in `Names.entities`. */
  readonly id: number;
  readonly kind: EntityKind;
  /** The fullest name that the article itself uses: `Volodymyr Zelensky`, `Navo`. */
  readonly name: string;
  /** The acronym the article gives beside the name, or the world table knows: `OVSE`. */
  readonly acronym: string | null;
  /** What the article calls a person beside the name, as written: `Oekraïense president`. */
  readonly role: string | null;
  /** Key of its row in the world tables, the same in every language (`NATO`, `RU`, `geneva`); null when unknown. */
  readonly world: string | null;
  /** ISO 3166 country code of a place, or the country a person or organisation is said to belong to. */
  readonly country: string | null;
  /** IANA zone of a place; null when it has none or more than one. */
  readonly zone: string | null;
}

/**
 * How a mention names its entity. `adjective`: "Russische" for Rusland; `metonym`: a capital or building that
 * stands for a government ("Moskou eist"); `description`: "de Russische leider"; `compound`: the "Navo" of
 * "Navo-bondgenoten", or a place inside an organisation's name.
 */
export type MentionForm =
  | 'name'
  | 'acronym'
  | 'description'
  | 'pronoun'
  | 'adjective'
  | 'metonym'
  | 'compound';

export interface Mention extends TextSpan {
  /** Index into `Names.entities`. */
  readonly entity: number;
  readonly form: MentionForm;
}

export interface Names {
  readonly entities: readonly Entity[];
  /** In reading order; mentions do not overlap, but an adjective may stand inside a description and a place inside a name. */
  readonly mentions: readonly Mention[];
}
