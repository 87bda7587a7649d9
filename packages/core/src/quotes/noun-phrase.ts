// Reads the noun phrase that says: where the one who speaks begins and ends, left or right of the verb.

import { isGlued } from '../text/tokens.ts';
import { DETAIL } from './details.ts';

import { detailsOf, flagsOf, itemAt, type Unit, wordOf } from './units.ts';
import { FLAG } from './words.ts';

const { AMPERSAND, APOSTROPHE, ELISION, HYPHEN, STOP } = DETAIL;
const {
  ADJECTIVE,
  ADVERB,
  AUXILIARY,
  BELONGS,
  CAPITAL,
  CONJUNCTION,
  DETERMINER,
  DIGITS,
  JOINT,
  LETTERS,
  NAME_PART,
  PARTICLE,
  PERSON_END,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  RELATIVE,
  SIGN,
  SPEAKER,
  SUBORDINATOR,
  THAT,
  TIME,
  VERB,
} = FLAG;

/** Items `first` to `last` (exclusive) of a unit; the head's own words end at `coreLast`, what belongs to it follows. */
export interface Phrase {
  readonly first: number;
  readonly coreLast: number;
  readonly last: number;
  readonly isPronoun: boolean;
}

const LONGEST_CORE = 14;
const LONGEST_CHAIN = 5;
const BREAK =
  PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE | AUXILIARY | THAT | QUOTED | ADVERB | PRONOUN;

/** What must be looked at; all other words may stand in any phrase. */
const TOLD = NAME_PART | SIGN | CAPITAL | SPEAKER | PARTICLE | BREAK | VERB | TIME;

/** True for words that a noun phrase may hold behind its first. */
function isInside(unit: Unit, i: number): boolean {
  const flags = flagsOf(unit, i);
  if ((flags & TOLD) === 0) return (flags & (LETTERS | DIGITS)) !== 0 || isHyphened(unit, i);
  if ((flags & NAME_PART) !== 0) return true;
  if ((flags & SIGN) !== 0) return isJoint(unit, i);
  if ((flags & CAPITAL) !== 0 && (flags & TIME) === 0) return (flags & BREAK) === 0 || !opensClause(unit, i);
  if ((flags & SPEAKER) !== 0 || isHyphened(unit, i)) return true;
  if ((flags & PARTICLE) !== 0)
    return (flagsOf(unit, i + 1) & (CAPITAL | PARTICLE)) !== 0 && isNamed(unit, i);
  if ((flags & (BREAK | VERB | TIME)) !== 0) return false;
  return (flags & (LETTERS | DIGITS)) !== 0;
}

/** The `de` of `Piet de Wit`, the `of` of `Bank of England`. */
function isNamePart(unit: Unit, i: number): boolean {
  return (flagsOf(unit, i) & NAME_PART) !== 0;
}

/** The `De` of `de krant De Avond`. */
function opensName(unit: Unit, i: number): boolean {
  return (
    (flagsOf(unit, i) & CAPITAL) !== 0 && !opensClause(unit, i) && (flagsOf(unit, i - 1) & LETTERS) !== 0
  );
}

/** Where a capital says nothing: at the start, behind a sign or a quotation. */
function opensClause(unit: Unit, i: number): boolean {
  const before = flagsOf(unit, i - 1);
  return (
    (flagsOf(unit, i) & PRONOUN) !== 0 ||
    i === 0 ||
    ((before & (SIGN | QUOTED)) !== 0 && !isJoint(unit, i - 1))
  );
}

/** The `year` of `36-year-old` tells no time. */
function isHyphened(unit: Unit, i: number): boolean {
  return isHyphen(unit, i - 1) || isHyphen(unit, i + 1);
}

function isHyphen(unit: Unit, i: number): boolean {
  return (flagsOf(unit, i) & JOINT) !== 0 && (detailsOf(unit, i) & HYPHEN) !== 0;
}

function endsPerson(unit: Unit, i: number): boolean {
  return (flagsOf(unit, i) & PERSON_END) !== 0;
}

/** `van` inside `Theo van Gogh`, not inside `president van Frankrijk`. */
function isNamed(unit: Unit, i: number): boolean {
  const before = flagsOf(unit, i - 1);
  if (endsPerson(unit, i - 1)) return false;
  if ((before & PARTICLE) !== 0 || isStop(unit, i - 1)) return true;
  return (before & CAPITAL) !== 0 && (before & SPEAKER) === 0 && (flagsOf(unit, i) & DETERMINER) === 0;
}

function isStop(unit: Unit, i: number): boolean {
  return (flagsOf(unit, i) & JOINT) !== 0 && (detailsOf(unit, i) & STOP) !== 0;
}

/** Signs inside a word or name: hyphen, apostrophe, ampersand, the stop of `Mr.` and of initials. */
function isJoint(unit: Unit, i: number): boolean {
  if ((flagsOf(unit, i) & JOINT) === 0) return false;
  const { tokens } = unit.page.article;
  const sign = detailsOf(unit, i);
  const item = itemAt(unit, i) as number;
  if ((sign & STOP) !== 0) return isGlued(tokens, item) && isAbbreviated(unit, i);
  const isApostrophe = (sign & APOSTROPHE) !== 0;
  if ((sign & AMPERSAND) !== 0 || (isApostrophe && isElided(unit, i))) return true;
  return isGlued(tokens, item) && (isApostrophe || isGlued(tokens, item + 1));
}

/** The `'` of `Van 't Hof`. */
function isElided(unit: Unit, i: number): boolean {
  return (flagsOf(unit, i + 2) & CAPITAL) !== 0 && (detailsOf(unit, i + 1) & ELISION) !== 0;
}

function isAbbreviated(unit: Unit, i: number): boolean {
  const before = wordOf(unit, i - 1);
  const next = flagsOf(unit, i + 1);
  return before.length <= 4 && (next & (CAPITAL | SIGN | PARTICLE)) !== 0 && i + 1 < unit.length;
}

/** The phrase that ends right before item `end`, with the phrases that it hangs on (`officials in Paris`). */
export function phraseBefore(unit: Unit, end: number): Phrase | null {
  let core = coreBefore(unit, end);
  for (let link = 0; core && link < LONGEST_CHAIN; link++) {
    const before = core.first - 1;
    if ((flagsOf(unit, before) & PREPOSITION) === 0) return core;
    const head: Phrase | null = (flagsOf(unit, before) & BELONGS) === 0 ? null : coreBefore(unit, before);
    core =
      head && !head.isPronoun
        ? { first: head.first, coreLast: head.coreLast, last: core.last, isPronoun: false }
        : null;
  }
  return core;
}

/** The phrase right before item `end`, whatever it hangs on. */
export function coreBefore(unit: Unit, end: number): Phrase | null {
  const last = flagsOf(unit, end - 1);
  if ((last & PRONOUN) !== 0) return { first: end - 1, coreLast: end, last: end, isPronoun: true };
  let first = end;
  while (first > 0 && end - first < LONGEST_CORE && isInside(unit, first - 1)) {
    first--;
    if ((flagsOf(unit, first) & DETERMINER) !== 0 && !isNamePart(unit, first) && !opensName(unit, first))
      break;
  }
  if (first > 0 && (flagsOf(unit, first - 1) & DETERMINER) !== 0) first--;
  while (first < end && (flagsOf(unit, first) & SIGN) !== 0) first++;
  return isNoun(unit, first, end) ? { first, coreLast: end, last: end, isPronoun: false } : null;
}

/** The phrase that begins at item `start`. */
export function phraseFrom(unit: Unit, start: number): Phrase | null {
  const flags = flagsOf(unit, start);
  if ((flags & PRONOUN) !== 0 && !(flags & DETERMINER && isInside(unit, start + 1)))
    return { first: start, coreLast: start + 1, last: start + 1, isPronoun: true };
  let at = start;
  if ((flags & (DETERMINER | PARTICLE)) !== 0) at++;
  while (at < unit.length && at - start < LONGEST_CORE && isInside(unit, at)) {
    if (endsName(unit, at, start)) break;
    at++;
  }
  while (at > start && (flagsOf(unit, at - 1) & SIGN) !== 0) at--;
  if (!isNoun(unit, start, at)) return null;
  return { first: start, coreLast: at, last: withBelongings(unit, at), isPronoun: false };
}

/** A small word behind a name ends it, unless the name goes on: `leider Bos zich`, but `bakery founder Ann Lee`. */
function endsName(unit: Unit, at: number, start: number): boolean {
  const flags = flagsOf(unit, at);
  if (at === start || (flags & (CAPITAL | SPEAKER | PARTICLE | SIGN)) !== 0) return false;
  const before = flagsOf(unit, at - 1);
  if ((before & (CAPITAL | SPEAKER)) === 0 || isAdjective(unit, at - 1)) return false;
  for (let next = at + 1; next < at + 4; next++) {
    if (!isInside(unit, next)) return true;
    if ((flagsOf(unit, next) & CAPITAL) !== 0) return false;
    if ((flagsOf(unit, next) & SPEAKER) !== 0) return false;
  }
  return true;
}

/** The `Spaanse` of `de Spaanse media`: a noun must follow. */
function isAdjective(unit: Unit, i: number): boolean {
  return (flagsOf(unit, i) & ADJECTIVE) !== 0;
}

function withBelongings(unit: Unit, at: number): number {
  if ((flagsOf(unit, at - 1) & CAPITAL) !== 0) return at;
  if ((flagsOf(unit, at) & BELONGS) === 0) return at;
  let last = at + 1;
  if ((flagsOf(unit, last) & DETERMINER) !== 0) last++;
  const from = last;
  while (last - from < LONGEST_CORE && isInside(unit, last) && !endsName(unit, last, from)) last++;
  while (last > from && (flagsOf(unit, last - 1) & SIGN) !== 0) last--;
  return last > from ? last : at;
}

/** True for words that can name somebody: with a capital, a determiner, a number, or a word for those who speak. */
function isNoun(unit: Unit, first: number, last: number): boolean {
  let hasWord = false;
  let hasSign = false;
  for (let i = first; i < last; i++) {
    const flags = flagsOf(unit, i);
    if ((flags & (SPEAKER | PRONOUN)) !== 0) return true;
    if ((flags & LETTERS) !== 0 && (flags & (DETERMINER | TIME)) === 0) hasWord = true;
    if ((flags & (CAPITAL | DETERMINER | DIGITS)) !== 0) hasSign = true;
  }
  return hasWord && hasSign;
}
