// The world tables put together: every surface form of a language, and what it may name.

import { cities } from './cities.ts';
import { countries } from './countries.ts';
import { institutions } from './institutions.ts';
import { organisations } from './organisations.ts';
import { regions } from './regions.ts';
import { type Row, type RowWords, readRows } from './row.ts';

export type WorldKind = 'country' | 'region' | 'city' | 'organisation' | 'institution';

/** A row of the world as one language calls it. */
export interface WorldEntry {
  /** Which row of the tables it is: the same in every language. */
  readonly row: number;
  /** The same in every language: `RU`, `geneva`, `NATO`. */
  readonly key: string;
  readonly kind: WorldKind;
  /** ISO 3166 code; null when it crosses borders. */
  readonly country: string | null;
  /** IANA zone; null when it has none or several. */
  readonly zone: string | null;
  readonly name: string;
  readonly acronym: string | null;
  /** True when its name may stand for a government: a seat of government, a palace. */
  readonly governs: boolean;
}

export type SenseForm = 'name' | 'acronym' | 'adjective' | 'people';

/** What a surface form may name, and how. */
export interface Sense {
  readonly entry: WorldEntry;
  readonly form: SenseForm;
}

/** Surface forms as written (`Rode Zee`, `NAVO`, `Russische`) with their senses, the likelier first. */
export type Surfaces = ReadonlyMap<string, readonly Sense[]>;

interface Source {
  readonly kind: WorldKind;
  readonly row: Row;
}

const sources: readonly Source[] = [
  ...readRows(countries).map((row): Source => ({ kind: 'country', row })),
  ...readRows(regions).map((row): Source => ({ kind: 'region', row })),
  ...readRows(cities).map((row): Source => ({ kind: 'city', row })),
  ...readRows(institutions).map((row): Source => ({ kind: 'institution', row })),
  ...readRows(organisations).map((row): Source => ({ kind: 'organisation', row })),
];
const zones = new Map(sources.map(({ row }) => [row.key, row.facts.zone || null]));
const seats = new Set(sources.flatMap(({ row }) => row.facts.seat || []));

/** How a language forms the adjectives that the tables do not list. */
export interface Inflection {
  /** Forms of an adjective beside the one in the table: `Russisch` -> `Russische`. */
  readonly adjective: (adjective: string) => readonly string[];
  /** Adjectives of a city: `Amsterdam` -> `Amsterdamse`. */
  readonly city: (name: string) => readonly string[];
}

/**
 * All surface forms of `language` (a column of the tables). Names and acronyms of the other languages follow
 * where the language's own have no such form; adjectives and inhabitants are its own alone.
 */
export function surfacesOf(language: string, inflect: Inflection): Surfaces {
  const surfaces = new Map<string, Sense[]>();
  const entries = sources.map((source, place) => ({ ...source, entry: entryOf(source, place, language) }));
  for (const { entry, row } of entries) {
    const words = row.words[language];
    if (words) addOwn(surfaces, { entry, words, inflect });
  }
  const own = new Set(surfaces.keys());
  for (const { entry, row } of entries) {
    for (const [code, words] of Object.entries(row.words)) {
      if (code !== language) addNames(surfaces, { entry, words, taken: own });
    }
  }
  return surfaces;
}

function entryOf({ kind, row }: Source, place: number, language: string): WorldEntry {
  const country = kind === 'country' ? row.key : row.facts.country || null;
  const own = row.words[language];
  const any = Object.values(row.words);
  const name = own?.names[0] ?? any.flatMap(({ names }) => names)[0];
  const acronym = own?.acronyms[0] ?? any.flatMap(({ acronyms }) => acronyms)[0];
  return {
    row: place,
    key: row.key,
    kind,
    country,
    zone: row.facts.zone || (kind === 'city' && country ? (zones.get(country) ?? null) : null),
    name: name ?? acronym ?? row.key,
    acronym: acronym ?? null,
    governs: kind === 'institution' || seats.has(row.key),
  };
}

interface Own {
  readonly entry: WorldEntry;
  readonly words: RowWords;
  readonly inflect: Inflection;
}

function addOwn(surfaces: Map<string, Sense[]>, { entry, words, inflect }: Own): void {
  addNames(surfaces, { entry, words, taken: new Set() });
  const derived = entry.kind === 'city' ? words.names.flatMap(inflect.city) : [];
  for (const adjective of [...words.adjectives, ...derived]) {
    for (const form of [adjective, ...inflect.adjective(adjective)]) {
      add(surfaces, form, { entry, form: 'adjective' });
    }
  }
  for (const people of words.people) add(surfaces, people, { entry, form: 'people' });
}

interface Others {
  readonly entry: WorldEntry;
  readonly words: RowWords;
  readonly taken: ReadonlySet<string>;
}

function addNames(surfaces: Map<string, Sense[]>, { entry, words, taken }: Others): void {
  for (const name of words.names) if (!taken.has(name)) add(surfaces, name, { entry, form: 'name' });
  for (const name of words.acronyms) {
    const isForeignShort = taken.size > 0 && name.length < 3 && entry.country !== null;
    if (!taken.has(name) && !isForeignShort) add(surfaces, name, { entry, form: 'acronym' });
  }
}

function add(surfaces: Map<string, Sense[]>, surface: string, sense: Sense): void {
  const senses = surfaces.get(surface);
  if (!senses) surfaces.set(surface, [sense]);
  else if (!senses.some(({ entry, form }) => entry === sense.entry && form === sense.form))
    senses.push(sense);
}
