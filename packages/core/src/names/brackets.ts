// What brackets behind a name tell of it: its acronym, or the agency that a report comes from.

import { formOf, isGlued, lowerOf } from '../text/tokens.ts';
import { TRAIT } from './traits.ts';
import { traitsAt, type Words } from './words.ts';

const { CLOSE_BRACKET, COMMA, DASH, FINAL, HYPHEN, OPEN_BRACKET, SHOUTED, STOP } = TRAIT;

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

/** Longest stretch between a dateline's place and its dash, in tokens: `, Ohio (Reuters) –`. */
const LONGEST_SOURCE = 9;

/** True for `UTRECHT (ANP) -`, `NASSAU, Bahamas —`: in capitals before the dash that a report opens with. */
export function isDateline(words: Words, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if ((traitsAt(words, i) & SHOUTED) === 0) return false;
  let isSourced = false;
  for (let i = last; i < last + LONGEST_SOURCE; i++) {
    const mark = traitsAt(words, i);
    if ((mark & (DASH | HYPHEN)) !== 0 && !isGlued(words.tokens, i)) return isSourced || (mark & DASH) !== 0;
    if ((mark & CLOSE_BRACKET) !== 0) isSourced = true;
    const isPart = (mark & (COMMA | STOP | OPEN_BRACKET | CLOSE_BRACKET)) !== 0 || i > last;
    if (!isPart || (mark & FINAL & ~STOP) !== 0) return false;
  }
  return false;
}
