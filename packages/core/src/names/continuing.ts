// How far a name goes on that has begun.

import { NUMBER } from '../text/tokens.ts';
import { FLAG } from './lexicon.ts';
import { TRAIT } from './traits.ts';
import type { Unit } from './units.ts';
import { flagsAt, traitsAt, type Words, worldAt } from './words.ts';

const {
  ACRONYM,
  BODY,
  CALENDAR,
  CAPITAL,
  FIRST_NAME,
  FUNCTION,
  PARTICLE,
  PORTFOLIO,
  ROLE,
  ROLE_LINK,
  TITLE,
} = FLAG;
const { COMMA, STOP } = TRAIT;

/** True when unit `v` goes on with the name that those before it began. */
export function continuesName(words: Words, units: readonly Unit[], v: number): boolean {
  const unit = units[v] as Unit;
  const { first, core, flags } = unit;
  const head = units[0] as Unit;
  if ((flags & TITLE) !== 0) return false;
  if ((flags & CALENDAR) !== 0) return v === 1 && isSurname(words, head, unit);
  if ((flags & ROLE) !== 0 && core === first && ((units[v - 1] as Unit).flags & PARTICLE) === 0)
    return v === units.length - 1 && (head.flags & FIRST_NAME) !== 0;
  if (worldAt(words, core)?.senses[0]?.form === 'adjective') return false;
  const isTied = core > first && (flagsAt(words, first) & (FUNCTION | ROLE_LINK)) !== 0;
  if (!isTied) return true;
  if ((flags & (BODY | PORTFOLIO)) !== 0 || isOfPlace(words, units, v)) return false;
  for (let w = 1; w < v; w++) if ((units[w] as Unit).core > (units[w] as Unit).first) return false;
  return true;
}

/** `Theresa May`: a month behind a first name, where no day or year follows. */
function isSurname(words: Words, head: Unit, { first, core, last }: Unit): boolean {
  if ((head.flags & FIRST_NAME) === 0 || core > first) return false;
  const { kind } = words.tokens;
  return kind[last] !== NUMBER && ((traitsAt(words, last) & COMMA) === 0 || kind[last + 1] !== NUMBER);
}

/**
 * `Jan Smit van Wijk`: behind a first and a last name `van` says where somebody is from or what he speaks for. Behind
 * two first names it belongs to the last name, as `van der` always does.
 */
function isOfPlace(words: Words, units: readonly Unit[], v: number): boolean {
  const { first, core, flags } = units[v] as Unit;
  if (
    v !== 2 ||
    (core !== first + 1 && (flags & ACRONYM) === 0) ||
    (flagsAt(words, first) & (ROLE_LINK | CAPITAL)) !== ROLE_LINK
  )
    return false;
  const [head, before] = units as [Unit, Unit];
  if ((head.flags & FIRST_NAME) === 0 || (before.flags & (FIRST_NAME | PARTICLE)) !== 0) return false;
  return before.core === before.first && (traitsAt(words, before.last - 1) & STOP) === 0;
}
