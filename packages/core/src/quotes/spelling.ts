// Finds words of tables inside names and roles letter by letter: a string cut out of them costs V8 more than its letters.

import { kindOf, SPACE } from '../text/characters.ts';

/** White space; a soft hyphen or a joiner is none. */
export function isWhite(unit: number): boolean {
  return unit === 0x20 || (kindOf(unit) === SPACE && /\s/.test(String.fromCharCode(unit)));
}

/** A code unit in small letters; itself where they are more than one. */
export function lowerUnit(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/** True when `word`, in small letters, stands at `at`, in letters of any case. */
export function standsAt(phrase: string, at: number, word: string): boolean {
  if (at + word.length > phrase.length) return false;
  for (let i = 0; i < word.length; i++)
    if (lowerUnit(phrase.charCodeAt(at + i)) !== word.charCodeAt(i)) return false;
  return true;
}

/** The hash of a word with one more letter. */
export function hashed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}
