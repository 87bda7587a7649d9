// Words made of two, one of which tells a time: `vierdaagse`, `maandagochtend`, `jarenlang`.

import type { Compound, TimeTables } from '../tables.ts';
import { numberWord } from './number-word.ts';

/** The classes of a compound: its own, and its ending's; null when no compound of the language fits. */
export function compoundOf(
  word: string,
  tables: TimeTables,
): Readonly<Record<string, string | number>> | null {
  for (const compound of tables.compounds) {
    for (const [value, ending] of endingsOf(compound)) {
      if (word.length <= ending.length || !word.endsWith(ending)) continue;
      const stem = stemValue(word.slice(0, -ending.length), compound.stem, tables);
      if (stem !== null) return { [compound.makes]: stem, [compound.ending]: value };
    }
  }
  return null;
}

const made = new WeakMap<Compound, readonly (readonly [string, string])[]>();

function endingsOf(compound: Compound): readonly (readonly [value: string, ending: string])[] {
  const known = made.get(compound);
  if (known) return known;
  const list = Object.entries(compound.endings).flatMap(([value, words]) =>
    words.split(' ').map((word) => [value, word] as const),
  );
  const longestFirst = list.sort((a, b) => b[1].length - a[1].length);
  made.set(compound, longestFirst);
  return longestFirst;
}

function stemValue(stem: string, className: string, tables: TimeTables): string | number | null {
  const listed = entryOf(stem, tables.words[className] ?? {});
  if (listed !== null) return listed;
  return className === 'number' ? numberWord(stem, tables) : null;
}

function entryOf(word: string, table: Readonly<Record<string, string>>): string | number | null {
  for (const [value, words] of Object.entries(table))
    if (` ${words} `.includes(` ${word} `)) return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  return null;
}
