// Acronyms in brackets behind the name that they abbreviate.

import { formOf, isGlued, lowerOf } from '../text/tokens.ts';
import * as traits from './traits.ts';
import { traitsAt, type Words } from './words.ts';

const { CLOSE_BRACKET, OPEN_BRACKET } = traits;

/** `(OVSE)` behind a name whose words it abbreviates; null when there is none. */
export function bracketedAcronym(words: Words, first: number, last: number): string | null {
  if ((traitsAt(words, last) & OPEN_BRACKET) === 0) return null;
  const { tokens } = words;
  if ((traitsAt(words, last + 2) & CLOSE_BRACKET) === 0 || !isGlued(tokens, last + 1)) return null;
  const acronym = formOf(tokens, last + 1);
  if (acronym.length < 2 || acronym.length > 8 || acronym !== acronym.toUpperCase()) return null;
  const initials: string[] = [];
  for (let i = first; i < last; i++) initials.push(lowerOf(tokens, i).charAt(0));
  return abbreviates(acronym.toLowerCase(), initials) ? acronym : null;
}

/** Its letters are initials of the words in their order, the first that of the first word. */
function abbreviates(acronym: string, initials: readonly string[]): boolean {
  if (acronym.charAt(0) !== initials[0]) return false;
  let at = 0;
  for (const letter of acronym) {
    const found = initials.indexOf(letter, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
