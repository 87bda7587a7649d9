// What a person is said to be: the words of office before a name, and the apposition behind it.

import type { Sentence } from '../text/sentences.ts';
import { formOf, isGlued, lowerOf, MARK_TOKEN, NUMBER, type Tokens, WORD } from '../text/tokens.ts';
import {
  ADMINISTRATION,
  CAPITAL,
  COLLEAGUE,
  CONJUNCTION,
  DETERMINER,
  LEADER,
  MODIFIER,
  PLURAL_ROLE,
  PORTFOLIO,
  POSSESSIVE,
  ROLE,
  ROLE_LINK,
  TITLE,
} from './lexicon.ts';
import type { Role } from './spot.ts';
import { readUnits } from './units.ts';
import { flagsAt, type Words, worldAt } from './words.ts';

/** What stands before a name: a role, only a form of address (`mevrouw`), or neither. */
export type Office =
  | { readonly kind: 'role'; readonly first: number; readonly role: Role | null }
  | { readonly kind: 'title' }
  | { readonly kind: 'none' };

const LONGEST_ROLE = 10;

interface Named {
  readonly first: number;
  readonly last: number;
  /** The first token that may be looked at. */
  readonly floor: number;
}

/** The office of a name: before it, or before its comma (`Its director, Ann Lee, said`). */
export function officeOf(words: Words, { first, last, floor }: Named): Office {
  const office = officeBefore(words, first, { floor, isApart: false });
  const { tokens } = words;
  const mark = formOf(tokens, last);
  if (office.kind !== 'none' || formOf(tokens, first - 1) !== ',' || (mark !== ',' && mark !== '.'))
    return office;
  const apposed = officeBefore(words, first - 1, { floor, isApart: true });
  if (apposed.kind !== 'role') return office;
  const opener = flagsAt(words, apposed.first - 1);
  const isOpened = (opener & (DETERMINER | POSSESSIVE)) !== 0 || isGenitive(words, apposed.first - 1);
  return isOpened ? apposed : office;
}

/** The `s` of `the company’s`. */
function isGenitive({ tokens }: Words, i: number): boolean {
  const mark = formOf(tokens, i - 1);
  return lowerOf(tokens, i) === 's' && (mark === "'" || mark === '’');
}

interface Before {
  readonly floor: number;
  /** True when a comma parts it from the name. */
  readonly isApart: boolean;
}

/** The office before token `first`, no further back than token `floor`. */
function officeBefore(words: Words, first: number, { floor, isApart }: Before): Office {
  const { tokens } = words;
  let at = first - 1;
  if (at >= floor && formOf(tokens, at) === '.' && isGlued(tokens, at)) at--;
  const flags = flagsAt(words, at);
  if (at < floor) return { kind: 'none' };
  const noun = isApart ? nounApart(words, at, floor) : nounBefore(words, at, floor);
  if (noun < 0)
    return (flags & TITLE) !== 0 || isInhabitant(words, at) ? { kind: 'title' } : { kind: 'none' };
  const start = roleStart(words, noun, floor);
  if ((flagsAt(words, noun) & PLURAL_ROLE) !== 0) return { kind: 'role', first: start, role: null };
  return { kind: 'role', first: start, role: makeRole(words, { first: start, noun, last: first }) };
}

/** `de Belg Peeters`: who somebody is said to be by country. */
function isInhabitant(words: Words, at: number): boolean {
  const hit = worldAt(words, at);
  return hit?.last === at + 1 && hit.senses.every(({ form }) => form === 'people');
}

/** The role's noun at token `at`, over `minister van Buitenlandse Zaken`; -1 when there is none. */
function nounBefore(words: Words, at: number, floor: number): number {
  if (isRole(words, at)) return at;
  let i = at;
  while (i > floor && isField(words, i)) i--;
  if (i === at || (flagsAt(words, i) & ROLE_LINK) === 0) return -1;
  return i > floor && isRole(words, i - 1) ? i - 1 : -1;
}

const LONGEST_PLACE = 5;

/** The same over a name: `mayor of New Leeds`. */
function nounApart(words: Words, at: number, floor: number): number {
  let i = at;
  while (i > floor && at - i < LONGEST_PLACE && (flagsAt(words, i) & CAPITAL) !== 0) i--;
  if (i < at && (flagsAt(words, i) & DETERMINER) !== 0) i--;
  const isTied = i < at && i > floor && (flagsAt(words, i) & ROLE_LINK) !== 0 && isRole(words, i - 1);
  return isTied ? i - 1 : nounBefore(words, at, floor);
}

function isField(words: Words, i: number): boolean {
  const flags = flagsAt(words, i);
  return (
    (flags & PORTFOLIO) !== 0 || ((flags & CONJUNCTION) !== 0 && (flagsAt(words, i - 1) & PORTFOLIO) !== 0)
  );
}

function isRole(words: Words, i: number): boolean {
  return (flagsAt(words, i) & ROLE) !== 0;
}

/** Where a role begins whose noun is token `noun`: its modifiers, adjectives of countries, the first half of a compound. */
function roleStart(words: Words, noun: number, floor: number): number {
  let start = noun;
  while (start > floor && noun - start < LONGEST_ROLE) {
    const before = wordBefore(words, start, floor);
    if (before < 0) break;
    start = before;
  }
  return start;
}

function wordBefore(words: Words, start: number, floor: number): number {
  const { tokens } = words;
  const at = start - 1;
  if (formOf(tokens, at) === '-' && isGlued(tokens, at) && isGlued(tokens, start))
    return gluedStart(words, at - 1, floor);
  if (formOf(tokens, at) === '.') return worldStart(words, at, floor);
  if (tokens.kind[at] !== WORD) return -1;
  const flags = flagsAt(words, at);
  if ((flags & DETERMINER) !== 0) return -1;
  if ((flags & (MODIFIER | PORTFOLIO)) !== 0 && (flags & ADMINISTRATION) === 0) return at;
  if (isRole(words, at) && (flags & PLURAL_ROLE) === 0) return at;
  return worldStart(words, at, floor);
}

/** The first of the tokens glued together that end with token `at`: `D66` before `-leider`. */
function gluedStart({ tokens }: Words, at: number, floor: number): number {
  let first = at;
  while (first > floor && isGlued(tokens, first) && tokens.kind[first - 1] !== MARK_TOKEN) first--;
  return first >= floor ? first : -1;
}

/** The first token of a surface form of the world that ends with token `at`; -1 when none does. */
function worldStart(words: Words, at: number, floor: number): number {
  for (let i = at; i >= Math.max(floor, at - 3); i--) {
    if (worldAt(words, i)?.last === at + 1) return i;
  }
  return -1;
}

interface RoleTokens {
  readonly first: number;
  readonly noun: number;
  readonly last: number;
}

function makeRole(words: Words, { first, noun, last }: RoleTokens): Role {
  const { tokens } = words;
  let country: string | null = null;
  for (let i = first; i < last; i++) country ??= worldAt(words, i)?.senses[0]?.entry.country ?? null;
  const flags = flagsAt(words, noun);
  const head = formOf(tokens, noun - 1) === '-' && isGlued(tokens, noun) ? first : noun;
  return {
    text: tokens.text.slice(tokens.start[first], tokens.end[last - 1]).replace(/\s+/g, ' '),
    noun: lowerOf(tokens, noun),
    crowned: words.lexicon.tables.crowns.has(lowerOf(tokens, noun)),
    country,
    leads: (flags & LEADER) !== 0 && (head === noun || lowerOf(tokens, noun - 2) === 'minister'),
  };
}

/** The role in an apposition behind a name that ends before token `last`: `, een vroegere gezant in Chili`. */
export function roleBehind(words: Words, last: number, { last: limit }: Sentence): Role | null {
  const { tokens } = words;
  if (formOf(tokens, last) !== ',') return null;
  let first = last + 1;
  if (isArticle(words, first)) first++;
  first = behindAge(tokens, first);
  if (isGenitive(words, first + 2)) first += 3;
  const noun = nounBehind(words, first, limit);
  if (noun < 0) return null;
  return makeRole(words, { first, noun, last: roleEnd(words, noun, limit) });
}

/** Over `61-jarige`, `61-year-old`. */
function behindAge(tokens: Tokens, first: number): number {
  if (tokens.kind[first] !== NUMBER || formOf(tokens, first + 1) !== '-') return first;
  let at = first + 1;
  while (isGlued(tokens, at)) at++;
  return at;
}

function isArticle(words: Words, i: number): boolean {
  return (flagsAt(words, i) & DETERMINER) !== 0 || lowerOf(words.tokens, i) === 'een';
}

/** The noun of a role that begins at token `first`, over adjectives; a plural or a verb's subject is none. */
function nounBehind(words: Words, first: number, limit: number): number {
  const { tokens } = words;
  let i = first;
  while (i < limit && i < first + 6) {
    const flags = flagsAt(words, i);
    if ((flags & COLLEAGUE) !== 0 || (flags & PLURAL_ROLE) !== 0) return -1;
    const isLast = !isRole(words, i + 1) && !(formOf(tokens, i + 1) === '-' && isGlued(tokens, i + 1));
    if ((flags & ROLE) !== 0 && isLast) return i;
    const hit = worldAt(words, i);
    if (hit) i = hit.last;
    else if ((flags & (MODIFIER | PORTFOLIO | ROLE)) !== 0 || formOf(tokens, i) === '-') i++;
    else return -1;
  }
  return -1;
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
  const mark = formOf(words.tokens, last.last);
  return mark === "'" || mark === '’' ? noun + 1 : last.last;
}

/** `(49)`, `, 49,` behind a name: an age, which only people have. */
export function hasAge(tokens: Tokens, last: number): boolean {
  const open = formOf(tokens, last);
  const close = formOf(tokens, last + 2);
  if (!((open === '(' && close === ')') || (open === ',' && close === ','))) return false;
  return /^[1-9]\d?$/.test(formOf(tokens, last + 1));
}
