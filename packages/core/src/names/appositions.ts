// The role in an apposition behind a name: `, een vroegere gezant in Chili`.

import type { Sentence } from '../text/sentences.ts';
import { isGlued, NUMBER } from '../text/tokens.ts';
import { FLAG } from './lexicon.ts';
import { isField, isGenitive, isRole, makeRole } from './roles.ts';
import type { Role } from './spot.ts';
import { TRAIT } from './traits.ts';
import { readUnits } from './units.ts';
import { flagsAt, traitsAt, type Words, worldAt } from './words.ts';

const { ADMINISTRATION, CAPITAL, COLLEAGUE, DETERMINER, MODIFIER, PLURAL_ROLE, PORTFOLIO, ROLE, ROLE_LINK } =
  FLAG;
const { APOSTROPHE, COMMA, HYPHEN, INDEFINITE } = TRAIT;

/** The role in an apposition behind a name that ends before token `last`: `, een vroegere gezant in Chili`. */
export function roleBehind(words: Words, last: number, { last: limit }: Sentence): Role | null {
  if ((traitsAt(words, last) & COMMA) === 0) return null;
  let first = last + 1;
  if (isArticle(words, first)) first++;
  first = behindAge(words, first);
  if (isGenitive(words, first + 2)) first += 3;
  const noun = nounBehind(words, first, limit);
  if (noun < 0) return null;
  return makeRole(words, { first, noun, last: roleEnd(words, noun, limit) });
}

/** Over `61-jarige`, `61-year-old`. */
function behindAge(words: Words, first: number): number {
  const { tokens } = words;
  if (tokens.kind[first] !== NUMBER || (traitsAt(words, first + 1) & HYPHEN) === 0) return first;
  let at = first + 1;
  while (isGlued(tokens, at)) at++;
  return at;
}

function isArticle(words: Words, i: number): boolean {
  return (flagsAt(words, i) & DETERMINER) !== 0 || (traitsAt(words, i) & INDEFINITE) !== 0;
}

/** The noun of a role that begins at token `first`, over adjectives; a plural or a verb's subject is none. */
function nounBehind(words: Words, first: number, limit: number): number {
  let i = first;
  while (i < limit && i < first + 6) {
    const flags = flagsAt(words, i);
    if ((flags & (COLLEAGUE | PLURAL_ROLE)) !== 0) return -1;
    if ((flags & ROLE) !== 0 && isLastRole(words, i)) return i;
    const hit = worldAt(words, i);
    if (hit) i = hit.last;
    else if ((flags & (MODIFIER | PORTFOLIO | ROLE)) !== 0 || (traitsAt(words, i) & HYPHEN) !== 0) i++;
    else return -1;
  }
  return -1;
}

/** False for the first of two (`minister-president`). */
function isLastRole(words: Words, i: number): boolean {
  if (isRole(words, i + 1)) return false;
  return (traitsAt(words, i + 1) & HYPHEN) === 0 || !isGlued(words.tokens, i + 1);
}

/** Over `van Frankrijk`, `in Polen`, `of the Bank of Canada`: the office's own place. */
function roleEnd(words: Words, noun: number, limit: number): number {
  let at = noun + 1;
  if ((flagsAt(words, at) & ROLE_LINK) === 0) return at;
  at++;
  if (isArticle(words, at)) at++;
  if (at < limit && (flagsAt(words, at) & CAPITAL) !== 0) return officeEnd(words, { noun, at, limit });
  let end = at;
  while (end < limit && isField(words, end)) end++;
  return end > at ? end : noun + 1;
}

/** Over the name of an office's place; an adjective or a genitive there begins something longer, left out. */
function officeEnd(words: Words, { noun, at, limit }: { noun: number; at: number; limit: number }): number {
  const last = readUnits(words, at, limit).at(-1);
  if (!last || worldAt(words, last.core)?.senses[0]?.form === 'adjective') return noun + 1;
  if ((flagsAt(words, last.last) & ADMINISTRATION) !== 0) return last.last + 1;
  return (traitsAt(words, last.last) & APOSTROPHE) !== 0 ? noun + 1 : last.last;
}
