// Looks names up in the world tables across languages: "Genève" and "Geneva" are one place, "NAVO" and "NATO" one alliance.

import { type Sense, surfacesOf } from './gazetteer.ts';

export interface World {
  /**
   * Keys of the rows that a phrase names, in reading order, each once: `Russische delegatie` -> `RU`. A name inside a
   * longer one does not count (`Noord-Korea` is not `Korea`). Empty when it names none.
   */
  readonly keysIn: (phrase: string) => readonly string[];
  /** What another language calls it, an acronym for an acronym; null when the whole text is no name of the tables. */
  readonly translate: (name: string, language: string) => string | null;
  /** The country that a row lies in, as its key: `geneva` -> `CH`. Null for what crosses borders, or is no row. */
  readonly countryOf: (key: string) => string | null;
}

/** Reads the tables once for `languages` (codes); keep the result. */
export function openWorld(languages: readonly string[]): World {
  const byLanguage = new Map(languages.map((code) => [code, surfacesOf(code, inflection)]));
  const all = new Map<string, readonly Sense[]>();
  for (const surfaces of byLanguage.values()) {
    for (const [surface, senses] of surfaces) if (!all.has(surface)) all.set(surface, senses);
  }
  const entries = new Map([...byLanguage].map(([code, surfaces]) => [code, entriesOf(surfaces.values())]));
  const countries = new Map([...all.values()].flat().map(({ entry }) => [entry.key, entry.country]));
  return {
    countryOf: (key) => countries.get(key) ?? null,
    keysIn: (phrase) => keysIn(phrase, all),
    translate(name, language) {
      const sense = all.get(name)?.find(({ form }) => form === 'name' || form === 'acronym');
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

function keysIn(phrase: string, all: ReadonlyMap<string, readonly Sense[]>): readonly string[] {
  const words = [...phrase.slice(0, 1000).matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&-]*/gu)].slice(
    0,
    MOST_WORDS,
  );
  const keys = new Set<string>();
  for (let first = 0; first < words.length; first++) {
    for (let last = Math.min(words.length, first + LONGEST_NAME_WORDS) - 1; last >= first; last--) {
      const key = keyBetween(phrase, [words[first], words[last]], all);
      if (key === null) continue;
      keys.add(key);
      first = last;
      break;
    }
  }
  return [...keys];
}

type Word = RegExpExecArray | undefined;

function keyBetween(
  phrase: string,
  [from, to]: readonly [Word, Word],
  all: ReadonlyMap<string, readonly Sense[]>,
) {
  if (!from || !to) return null;
  const text = phrase.slice(from.index, to.index + to[0].length);
  return (all.get(text) ?? all.get(text.replace(/[.'’]+s?$/u, '')))?.[0]?.entry.key ?? null;
}
