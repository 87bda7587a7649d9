import { formOf, isGlued, lowerOf, MARK_TOKEN, NUMBER, WORD } from '../text/tokens.ts';
import { FLAG } from './lexicon.ts';
import { textOnLine } from './lines.ts';
import type { Role } from './spot.ts';
import { TRAIT } from './traits.ts';
import { flagsAt, traitsAt, type Words, worldAt } from './words.ts';

const {
  ADMINISTRATION,
  CAPITAL,
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
} = FLAG;
const { APOSTROPHE, CLOSE_BRACKET, COMMA, CROWN, GENITIVE, HYPHEN, OPEN_BRACKET, STOP } = TRAIT;

/** What stands before a name: a role, only a form of address (`mevrouw`), or neither. */
export type Office =
  | { readonly kind: 'role'; readonly first: number; readonly role: Role | null }
  | { readonly kind: 'title' }
  | { readonly kind: 'none' };

const none: Office = { kind: 'none' };
const title: Office = { kind: 'title' };
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
  if (office.kind !== 'none' || (traitsAt(words, first - 1) & COMMA) === 0) return office;
  if ((traitsAt(words, last) & (COMMA | STOP)) === 0) return office;
  const apposed = officeBefore(words, first - 1, { floor, isApart: true });
  if (apposed.kind !== 'role') return office;
  const opener = flagsAt(words, apposed.first - 1);
  const isOpened = (opener & (DETERMINER | POSSESSIVE)) !== 0 || isGenitive(words, apposed.first - 1);
  return isOpened ? apposed : office;
}

/** The `s` of `the company’s`. */
export function isGenitive(words: Words, i: number): boolean {
  return (traitsAt(words, i) & GENITIVE) !== 0 && (traitsAt(words, i - 1) & APOSTROPHE) !== 0;
}

interface Before {
  readonly floor: number;
  /** True when a comma parts it from the name. */
  readonly isApart: boolean;
}

/** The office before token `first`, no further back than token `floor`. */
function officeBefore(words: Words, first: number, { floor, isApart }: Before): Office {
  let at = first - 1;
  if (at >= floor && (traitsAt(words, at) & STOP) !== 0 && isGlued(words.tokens, at)) at--;
  const flags = flagsAt(words, at);
  if (at < floor) return none;
  const noun = isApart ? nounApart(words, at, floor) : nounBefore(words, at, floor);
  if (noun < 0) return (flags & TITLE) !== 0 || isInhabitant(words, at) ? title : none;
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
  const flags = flagsAt(words, at);
  if ((flags & ROLE) !== 0) return at - 3 >= floor && isServed(words, at) ? at - 3 : at;
  if ((flags & (PORTFOLIO | CONJUNCTION)) === 0) return -1;
  let i = at;
  while (i > floor && isField(words, i)) i--;
  if (i === at || (flagsAt(words, i) & ROLE_LINK) === 0) return -1;
  return i > floor && isRole(words, i - 1) ? i - 1 : -1;
}

/** The `Koning` of `commissaris van de Koning`, who serves one office and holds another. */
function isServed(words: Words, at: number): boolean {
  if ((flagsAt(words, at) & CAPITAL) === 0 || (flagsAt(words, at - 1) & DETERMINER) === 0) return false;
  return (flagsAt(words, at - 2) & ROLE_LINK) !== 0 && isRole(words, at - 3);
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

export function isField(words: Words, i: number): boolean {
  const flags = flagsAt(words, i);
  return (
    (flags & PORTFOLIO) !== 0 || ((flags & CONJUNCTION) !== 0 && (flagsAt(words, i - 1) & PORTFOLIO) !== 0)
  );
}

export function isRole(words: Words, i: number): boolean {
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
  const mark = traitsAt(words, at);
  if ((mark & HYPHEN) !== 0 && isGlued(tokens, at) && isGlued(tokens, start))
    return gluedStart(words, at - 1, floor);
  if ((mark & STOP) !== 0) return worldStart(words, at, floor);
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

export function makeRole(words: Words, { first, noun, last }: RoleTokens): Role {
  const { tokens } = words;
  let country: string | null = null;
  for (let i = first; i < last && country === null; i++) {
    country = worldAt(words, i)?.senses[0]?.entry.country ?? null;
  }
  const flags = flagsAt(words, noun);
  const head = (traitsAt(words, noun - 1) & HYPHEN) !== 0 && isGlued(tokens, noun) ? first : noun;
  return {
    text: textOnLine(tokens, first, last),
    noun: lowerOf(tokens, noun),
    crowned: (traitsAt(words, noun) & CROWN) !== 0,
    country,
    leads: (flags & LEADER) !== 0 && (head === noun || lowerOf(tokens, noun - 2) === 'minister'),
  };
}

/** `(49)`, `, 49,` behind a name: an age, which only people have. */
export function hasAge(words: Words, last: number): boolean {
  const { tokens } = words;
  const open = traitsAt(words, last);
  if ((open & (OPEN_BRACKET | COMMA)) === 0 || tokens.kind[last + 1] !== NUMBER) return false;
  const close = traitsAt(words, last + 2);
  if ((open & COMMA) !== 0 ? (close & COMMA) === 0 : (close & CLOSE_BRACKET) === 0) return false;
  return /^[1-9]\d?$/.test(formOf(tokens, last + 1));
}
