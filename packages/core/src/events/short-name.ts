// What a title calls somebody: a person's last name, all others by their own.

import type { Entity } from '../mention.ts';
import type { EventTables } from './tables.ts';

/** `Baker` of `Anna Baker`; Dutch writes the particle of a name with a capital where no first name stands before it: `De Vries`. */
export function shortName({ kind, name }: Entity, { titleOrder }: EventTables): string {
  if (kind !== 'person') return name;
  const last = lastName(name);
  return titleOrder === 'noun-first' ? last.charAt(0).toUpperCase() + last.slice(1) : last;
}

function lastName(name: string): string {
  const words = name.split(' ');
  const particle = words.findIndex((word, i) => i > 0 && word === word.toLowerCase());
  if (words.length > 2 && /^(?:Jr|Sr)\.?$/.test(words.at(-1) ?? ''))
    return (words.at(-2) ?? name).replace(/,$/, '');
  if (/^[IVX]+$/.test(words.at(-1) ?? '')) return words.slice(-2).join(' ');
  return particle > 0 ? words.slice(particle).join(' ') : (words.at(-1) ?? name);
}
