// Looks names up in the world tables across languages: "Genève" and "Geneva" are one place, "NAVO" and "NATO" one alliance.

import { type Sense, surfacesOf } from './gazetteer.ts';

export interface World {
  /**
   * Keys of the rows that a phrase names, in reading order, each once: `Russische delegatie` -> `RU`. A name inside a
   * longer one does not count (`Noord-Korea` is not `Korea`), but parts that are all names do (`NATO-Russia Council`).
   * What names two things is read as in `language`, where it is given: `Georgia`. Empty when it names none.
   */
  readonly keysIn: (phrase: string, language?: string | null) => readonly string[];
  /**
   * What another language calls it, an acronym for an acronym; null when the whole text is no name of the tables. What
   * names two things is read as in `from`, where it is given.
   */
  readonly translate: (name: string, language: string, from?: string | null) => string | null;
  /** The country that a row lies in, as its key: `geneva` -> `CH`. Null for what crosses borders, or is no row. */
  readonly countryOf: (key: string) => string | null;
  /** IANA zone of a row; null when it has none or several, or is no row. */
  readonly zoneOf: (key: string) => string | null;
  /** The country whose government the name of a city or building stands for (`Moscow` -> `RU`); null for any other row. */
  readonly governmentOf: (key: string) => string | null;
}

/** Reads the tables once for `languages` (codes); keep the result. */
export function openWorld(languages: readonly string[]): World {
  const byLanguage = new Map(languages.map((code) => [code, surfacesOf(code, inflection)]));
  const all = new Map<string, readonly Sense[]>();
  for (const surfaces of byLanguage.values()) {
    for (const [surface, senses] of surfaces) if (!all.has(surface)) all.set(surface, senses);
  }
  const entries = new Map([...byLanguage].map(([code, surfaces]) => [code, entriesOf(surfaces.values())]));
  const rows = new Map([...all.values()].flat().map(({ entry }) => [entry.key, entry]));
  return {
    countryOf: (key) => rows.get(key)?.country ?? null,
    zoneOf: (key) => rows.get(key)?.zone ?? null,
    governmentOf: (key) => (rows.get(key)?.governs ? (rows.get(key)?.country ?? null) : null),
    keysIn(phrase, language) {
      const own = byLanguage.get(language ?? '');
      return keysIn(phrase, (text) => own?.get(text) ?? all.get(text));
    },
    translate(name, language, from) {
      const senses = byLanguage.get(from ?? '')?.get(name) ?? all.get(name);
      const sense = senses?.find(({ form }) => form === 'name' || form === 'acronym');
      const entry = sense === undefined ? undefined : entries.get(language)?.get(sense.entry.key);
      if (sense === undefined || entry === undefined) return null;
      return sense.form === 'acronym' ? (entry.acronym ?? entry.name) : entry.name;
    },
  };
}

/** Dutch adds an e, English nothing: a form too many names nothing else. */
const inflection = { adjective: (adjective: string) => [`${adjective}e`], city: () => [] };

function entriesOf(senses: Iterable<readonly Sense[]>): ReadonlyMap<string, Sense['entry']> {
  return new Map([...senses].flat().map(({ entry }) => [entry.key, entry]));
}

const LONGEST_NAME_WORDS = 8;
const MOST_WORDS = 60;

type LookUp = (text: string) => readonly Sense[] | undefined;

function keysIn(phrase: string, sensesOf: LookUp): readonly string[] {
  const words = [...phrase.slice(0, 1000).matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&-]*/gu)].slice(
    0,
    MOST_WORDS,
  );
  const keys = new Set<string>();
  for (let first = 0; first < words.length; first++) {
    for (let last = Math.min(words.length, first + LONGEST_NAME_WORDS) - 1; last >= first; last--) {
      const found = keysBetween(phrase, [words[first], words[last]], sensesOf);
      if (found.length === 0) continue;
      for (const key of found) keys.add(key);
      first = last;
      break;
    }
  }
  return [...keys];
}

type Word = RegExpExecArray | undefined;

function keysBetween(phrase: string, [from, to]: readonly [Word, Word], sensesOf: LookUp): readonly string[] {
  if (!from || !to) return [];
  const text = phrase.slice(from.index, to.index + to[0].length);
  const key = keyOf(text, sensesOf);
  if (key !== null) return [key];
  const parts = from === to ? text.split('-').map((part) => keyOf(part, sensesOf)) : [];
  const named = parts.filter((part) => part !== null);
  return named.length > 1 && named.length === parts.length ? named : [];
}

function keyOf(text: string, sensesOf: LookUp): string | null {
  return (sensesOf(text) ?? sensesOf(text.replace(/[.'’]+s?$/u, '')))?.[0]?.entry.key ?? null;
}
