// What the tables of events say of a single word, looked up once for each written form.

import type { Form } from '../text/forms.ts';
import { type Notes, notesOf } from '../text/notes.ts';
import type { Scene } from './scene.ts';
import type { EventTables } from './tables.ts';

/** A noun of people in a group, or a longer word that ends on one. */
export const PEOPLE = 1 << 0;
/** A noun of a building or ground, or a longer word that ends on one. */
export const VENUE = 1 << 1;
/** Opens a clause behind a comma. */
export const OPENER = 1 << 2;
/** Opens a clause without a comma too. */
export const BREAKER = 1 << 3;
/** With it a main clause goes on behind a comma. */
export const FINITE = 1 << 4;

const notes = new WeakMap<EventTables, Notes>();

/** The flags of every written form; compiled once for each language. */
export function flagNotes(tables: EventTables): Notes {
  const known = notes.get(tables) ?? compile(tables);
  notes.set(tables, known);
  return known;
}

/** The flags of token i, which must be one of the text. */
export function flagsAt({ article, flags }: Pick<Scene, 'article' | 'flags'>, i: number): number {
  return flags[article.tokens.id[i] as number] as number;
}

function compile(tables: EventTables): Notes {
  const people = new Set(tables.people.split(' ').filter(Boolean));
  const venues = new Set(tables.venues.split(' ').filter(Boolean));
  const openers = new Set(tables.clauseOpeners.split(' '));
  const { compounds, clauseBreakers, finite } = tables;
  return notesOf(
    ({ lower }: Form) =>
      (people.has(lower) || (compounds && endsOnPeople(lower, people)) ? PEOPLE : 0) |
      (venues.has(lower) || (compounds && endsOnVenue(lower, venues)) ? VENUE : 0) |
      (openers.has(lower) ? OPENER : 0) |
      (clauseBreakers.has(lower) ? BREAKER : 0) |
      (finite.has(lower) ? FINITE : 0),
  );
}

/** In characters. Many a word ends on a shorter noun by chance. */
const SHORTEST_PEOPLE = 6;
const SHORTEST_VENUE = 3;

function endsOnPeople(word: string, nouns: ReadonlySet<string>): boolean {
  if (word.length < SHORTEST_PEOPLE + 2) return false;
  for (const noun of nouns) if (noun.length >= SHORTEST_PEOPLE && word.endsWith(noun)) return true;
  return false;
}

function endsOnVenue(word: string, nouns: ReadonlySet<string>): boolean {
  if (word.length < 7) return false;
  for (const noun of nouns)
    if (noun.length >= SHORTEST_VENUE && word.length > noun.length + 2 && word.endsWith(noun)) return true;
  return false;
}
