// A word table, by word.

import type { WordTable } from '../tables.ts';

const made = new WeakMap<WordTable, ReadonlyMap<string, number>>();

/** The numbers that a table's words stand for; words as they are, without marks on their letters. */
export function valuesOf(table: WordTable): ReadonlyMap<string, number> {
  const known = made.get(table);
  if (known) return known;
  const values = new Map<string, number>();
  for (const [value, words] of Object.entries(table))
    for (const word of words.split(' '))
      if (word) values.set(word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC'), Number(value));
  made.set(table, values);
  return values;
}
