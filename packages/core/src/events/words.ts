// What the tables of events say of a single word, looked up once for each written form.

import { compiledOnce } from '../text/compiled.ts';
import type { Form } from '../text/forms.ts';
import { type Notes, notesOf } from '../text/notes.ts';
import { makeRoom } from '../text/room.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { lexiconOf } from './lexicon.ts';
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
/** Opens what is talked about: `over`. */
export const TOPIC = 1 << 5;
export const WITH = 1 << 6;
/** Behind it stands nobody who takes part. */
export const ASIDE = 1 << 7;
export const THAT = 1 << 8;
/** `volgens`. */
export const SOURCE = 1 << 9;
/** Ends a noun phrase. */
export const STOP = 1 << 10;
export const DETERMINER = 1 << 11;
export const PREPOSITION = 1 << 12;
/** A preposition of place, one of direction. */
export const WHERE = 1 << 13;
export const MOTION = 1 << 14;
/** Alone it says that something is everywhere in a country; the other only before words that do so together. */
export const NATIONWIDE = 1 << 15;
export const WHOLE = 1 << 16;
export const QUESTION = 1 << 17;
export const CANDIDATE = 1 << 18;
/** The first word of a chamber's name. */
export const CHAMBER = 1 << 19;
export const PLACE_NOUN = 1 << 20;
export const GENITIVE = 1 << 21;
/** A pronoun of those who may take part. */
export const PRONOUN = 1 << 22;
/** A word for people in an office, or together, that may stand before a name. */
export const TITLE = 1 << 23;
export const THERE = 1 << 25;

const roomFor = makeRoom();

/** The flags of every written form of a text, by vocabulary id; they hold until they are asked of another text. */
export function flagsOf(tokens: Tokens, tables: EventTables): Int32Array {
  return notesIn(tables).ofEach(tokens, roomFor(tokens.forms.length));
}

/** The flags of token i; 0 outside the text. */
export function flagsAt({ article, flags }: Pick<Scene, 'article' | 'flags'>, i: number): number {
  const { id } = article.tokens;
  return i >= 0 && i < id.length ? (flags[id[i] as number] as number) : 0;
}

/** The first token from `first` on, and before `last`, that has one of `kinds`; -1 when none does. */
export function firstOf(
  { article, flags }: Pick<Scene, 'article' | 'flags'>,
  { first, last }: Clause,
  kinds: number,
): number {
  const { id } = article.tokens;
  for (let i = Math.max(0, first); i < last && i < id.length; i++)
    if (((flags[id[i] as number] as number) & kinds) !== 0) return i;
  return -1;
}

const notesIn = compiledOnce((tables: EventTables): Notes => {
  const people = new Set(tables.people.split(' ').filter(Boolean));
  const venues = new Set(tables.venues.split(' ').filter(Boolean));
  const { compounds } = tables;
  const listed = new Map<string, number>();
  for (const [words, flag] of listsOf(tables))
    for (const word of words) listed.set(word, (listed.get(word) ?? 0) | flag);
  const cueOf = lexiconOf(tables).flagsOf;
  return notesOf((form: Form) => {
    const { lower } = form;
    return (
      cueOf(form) |
      (people.has(lower) || (compounds && endsOnPeople(lower, people)) ? PEOPLE : 0) |
      (venues.has(lower) || (compounds && endsOnVenue(lower, venues)) ? VENUE : 0) |
      (listed.get(lower) ?? 0)
    );
  });
});

/** Words that are listed, with the flag of each list. */
function listsOf(tables: EventTables): readonly (readonly [Iterable<string>, number])[] {
  return [
    [tables.clauseOpeners.split(' '), OPENER],
    [tables.clauseBreakers, BREAKER],
    [tables.finite, FINITE],
    [tables.topics, TOPIC],
    [tables.withWords, WITH],
    [tables.asides, ASIDE],
    [tables.that, THAT],
    [tables.sources, SOURCE],
    [tables.phraseStops, STOP],
    [tables.determiners, DETERMINER],
    [tables.prepositions, PREPOSITION],
    [tables.where, WHERE],
    [tables.motion, MOTION],
    [tables.nationwide, NATIONWIDE],
    [tables.whole, WHOLE],
    [tables.questions, QUESTION],
    [tables.candidates, CANDIDATE],
    [tables.chambers.map((phrase) => phrase.replace(/ .*/, '')), CHAMBER],
    [tables.placeNouns, PLACE_NOUN],
    [tables.genitive, GENITIVE],
    ...Object.values(tables.pronouns).map((words: ReadonlySet<string>) => [words, PRONOUN] as const),
    [tables.offices, TITLE],
    [tables.groups, TITLE],
    [tables.there, THERE],
  ];
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
