// What a title calls somebody: a person's last name, all others by their own.

import type { Entity } from '../mention.ts';
import { capitalised } from './spacing.ts';
import type { EventTables } from './tables.ts';

/** `Baker` of `Anna Baker`; Dutch writes the particle of a name with a capital where no first name stands before it: `De Vries`. */
export function shortName({ kind, name }: Entity, { titleOrder }: EventTables): string {
  if (kind !== 'person') return name;
  const last = lastName(name);
  return titleOrder === 'noun-first' ? capitalised(last) : last;
}

function lastName(name: string): string {
  const space = name.indexOf(' ');
  if (space < 0) return name;
  if (name.indexOf(' ', space + 1) >= 0) return lastOfMany(name.split(' '));
  const last = name.slice(space + 1);
  return isRoman(last) ? name : last;
}

function isRoman(word: string): boolean {
  return 'IVX'.includes(word.charAt(0)) && /^[IVX]+$/.test(word);
}

function lastOfMany(words: readonly string[]): string {
  const last = words.at(-1) as string;
  if (/^(?:Jr|Sr)\.?$/.test(last)) return (words.at(-2) as string).replace(/,$/, '');
  if (isRoman(last)) return words.slice(-2).join(' ');
  const particle = words.findIndex((word, i) => i > 0 && word === word.toLowerCase());
  return particle > 0 ? words.slice(particle).join(' ') : last;
}
