// Numbers written as one word: `drieëntwintig`, `tweehonderdvijf`, `eenentwintigste`.

import type { TimeTables } from '../tables.ts';
import { valuesOf } from './values.ts';

/** In letters: German 777,777, its hundreds linked, has 71. */
const LONGEST = 80;
const SCALES = [1_000_000, 1_000, 100] as const;

/** The value of a number word; null when it is none, or the language writes its numbers apart. */
export function numberWord(word: string, tables: TimeTables): number | null {
  if (tables.numberWords.joiners.length === 0 || word.length > LONGEST || word.length < 3) return null;
  return whole(plain(word), tables);
}

/** The value of an ordinal made from a number word by its ending; null when it is none. */
export function ordinalWord(word: string, tables: TimeTables): number | null {
  const ending = tables.numberWords.ordinalEnding.split(' ').find((text) => text && word.endsWith(text));
  if (!ending || word.length > LONGEST) return null;
  const value = numberWord(word.slice(0, -ending.length), tables);
  return value !== null && value >= 20 ? value : null;
}

const ASCII = /^[a-z]+$/;

/** Spelled with or without diaeresis, the word is the same. */
function plain(word: string): string {
  if (ASCII.test(word)) return word;
  return word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** Splits at the greatest scale word: what stands before multiplies it, what stands behind is added. */
function whole(word: string, tables: TimeTables): number | null {
  const words = valuesOf(tables.words.number);
  const own = words.get(word);
  if (own !== undefined) return own;
  for (const scale of SCALES) {
    const name = scaleName(words, scale);
    const at = name ? word.lastIndexOf(name) : -1;
    if (!name || at < 0) continue;
    const before = at === 0 ? 1 : whole(word.slice(0, at), tables);
    const behind = rest(word.slice(at + name.length), tables);
    return before === null || behind === null || before >= scale ? null : before * scale + behind;
  }
  return belowHundred(word, tables);
}

const names = new WeakMap<ReadonlyMap<string, number>, ReadonlyMap<number, string>>();

/** The first name of a scale; asked for each word that no table has. */
function scaleName(words: ReadonlyMap<string, number>, scale: number): string | null {
  let known = names.get(words);
  if (!known) {
    known = new Map([...words].reverse().map(([word, value]) => [value, word]));
    names.set(words, known);
  }
  return known.get(scale) ?? null;
}

function rest(word: string, tables: TimeTables): number | null {
  if (word === '') return 0;
  const linker = tables.numberWords.linkers.find((text) => word.startsWith(text));
  const linked = linker ? whole(word.slice(linker.length), tables) : null;
  return linked ?? whole(word, tables);
}

/** A unit, a joiner and a ten: `een` + `en` + `twintig`. */
function belowHundred(word: string, tables: TimeTables): number | null {
  const words = valuesOf(tables.words.number);
  for (const joiner of tables.numberWords.joiners) {
    for (let at = word.indexOf(joiner, 2); at > 0; at = word.indexOf(joiner, at + 1)) {
      const unit = words.get(word.slice(0, at));
      const ten = words.get(word.slice(at + joiner.length));
      const fits = unit !== undefined && ten !== undefined && unit >= 1 && unit <= 9;
      if (fits && ten >= 20 && ten <= 90 && ten % 10 === 0) return ten + unit;
    }
  }
  return null;
}
