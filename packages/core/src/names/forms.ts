// Organisations by the form of their name: a body word that opens or closes it.

import { isGlued, lowerOf } from '../text/tokens.ts';
import { FLAG } from './lexicon.ts';
import { TRAIT } from './traits.ts';
import { readUnits, type Unit } from './units.ts';
import { flagsAt, traitsAt, type Words, worldAt } from './words.ts';

const {
  ACRONYM,
  BODY,
  BODY_LINK,
  CALENDAR,
  CAPITAL,
  CONJUNCTION,
  DETERMINER,
  FIRST_NAME,
  FUNCTION,
  PORTFOLIO,
  ROLE,
  SITE,
  TITLE,
} = FLAG;
const { APOSTROPHE, HYPHEN, LEGAL, STOP } = TRAIT;

/**
 * Where the organisation ends that begins with the first of `units`: `Federal Bank`, `Ministry of Foreign Affairs`,
 * `Universiteit Leiden`. -1 when the run has no body word before its next role.
 */
export function bodyEnd(words: Words, units: readonly Unit[], limit: number): number {
  let end = -1;
  const head = units[0] as Unit;
  if (units.length > 1 && isHalved(words, head)) return -1;
  for (let u = 0; u < units.length; u++) {
    const unit = units[u] as Unit;
    if ((unit.flags & (ROLE | TITLE | FUNCTION)) !== 0 && (unit.flags & BODY) === 0) break;
    const isTied = u > 0 && unit.core > unit.first && (head.flags & BODY) === 0;
    if (isTied && !isNamedAfter(units, u)) break;
    if ((unit.flags & BODY) === 0 || isCut(words, unit)) continue;
    const linked = linkedEnd(words, unit.last, limit);
    if (u > 0 || linked > unit.last) end = linked;
    else if (opensName(words, unit, units[u + 1])) end = (units.at(-1) as Unit).last;
  }
  return end;
}

/** The `Delft-based` of `Delft-based Oasis Bank`. */
function isHalved(words: Words, unit: Unit): boolean {
  return (
    isCut(words, unit) &&
    (flagsAt(words, unit.core + 2) & CAPITAL) === 0 &&
    worldAt(words, unit.core) !== null
  );
}

/** `Willem de Kooning Academie`: a whole name, and a body word that closes it. */
function isNamedAfter(units: readonly Unit[], u: number): boolean {
  return u === 1 && units.length === 3 && ((units[0] as Unit).flags & FIRST_NAME) !== 0;
}

/** Where `Roads and Harbours Committee` ends, a body whose name has two halves; -1 when the units begin none. */
export function conjoinedEnd(words: Words, units: readonly Unit[], limit: number): number {
  const { last } = units.at(-1) as Unit;
  if (units.some(({ flags }) => (flags & (BODY | ROLE | TITLE)) !== 0)) return -1;
  if ((flagsAt(words, last) & CONJUNCTION) === 0 || last + 1 >= limit) return -1;
  const [head, ...rest] = (flagsAt(words, last + 1) & CAPITAL) !== 0 ? readUnits(words, last + 1, limit) : [];
  if (!head || rest.length === 0 || (head.flags & (BODY | FUNCTION | FIRST_NAME)) !== 0) return -1;
  return worldAt(words, head.core) ? -1 : bodyEnd(words, [head, ...rest], limit);
}

/**
 * Where `Seamen’s Union`, `Teachers’ Association` and `International Seamen’s Union` end behind an article, a body of
 * those in its name; -1 when there is none.
 */
export function ownedEnd(words: Words, i: number, limit: number): number {
  const { tokens } = words;
  if ((flagsAt(words, i - 1) & DETERMINER) === 0) return -1;
  const owner = !isOwner(words, i) && (flagsAt(words, i + 1) & CAPITAL) !== 0 ? i + 1 : i;
  if (!isOwner(words, owner) || !mayOwn(words, i) || !mayOwn(words, owner)) return -1;
  const next = isGlued(tokens, owner + 2) ? owner + 3 : owner + 2;
  if (next >= limit || (flagsAt(words, next) & CAPITAL) === 0) return -1;
  const units = readUnits(words, next, limit);
  const last = bodyEnd(words, units, limit);
  if (last > next) return last;
  return units.length === 1 && ((units[0] as Unit).flags & BODY) !== 0 ? next + 1 : -1;
}

/** Where `St. Mary's Church` and `St. Jude Hospital` end, bodies and sites that are called after a saint; -1 when there is none. */
export function saintEnd(words: Words, i: number, limit: number): number {
  const { tokens } = words;
  if (!words.lexicon.tables.saints.has(lowerOf(tokens, i))) return -1;
  const saint = (traitsAt(words, i + 1) & STOP) !== 0 ? i + 2 : i + 1;
  if (saint >= limit || (flagsAt(words, saint) & CAPITAL) === 0) return -1;
  const next = isOwner(words, saint) ? saint + (isGlued(tokens, saint + 2) ? 3 : 2) : saint;
  if (next >= limit || (flagsAt(words, next) & CAPITAL) === 0) return -1;
  for (const { core, last, flags } of readUnits(words, next, limit)) {
    if ((flags & (ROLE | TITLE | CALENDAR)) !== 0) return -1;
    if (core > saint && (flags & (BODY | SITE)) !== 0) return last;
  }
  return -1;
}

function isOwner(words: Words, i: number): boolean {
  return (traitsAt(words, i + 1) & APOSTROPHE) !== 0 && isGlued(words.tokens, i + 1);
}

function mayOwn(words: Words, i: number): boolean {
  return (flagsAt(words, i) & NO_OWNER) === 0 && worldAt(words, i) === null;
}

const NO_OWNER = ROLE | TITLE | BODY | FUNCTION | FIRST_NAME | ACRONYM;

/** `Bank-topman` is no bank. */
function isCut(words: Words, { core, last }: Unit): boolean {
  return last - core > 1 && (traitsAt(words, core + 1) & HYPHEN) !== 0;
}

/** `Universiteit Leiden`, `Stichting Vluchteling`: the body word opens the name. Only glued roles' languages do so. */
function opensName(words: Words, unit: Unit, next: Unit | undefined): boolean {
  return (
    words.lexicon.tables.gluedRoles &&
    next !== undefined &&
    worldAt(words, next.core)?.senses[0]?.entry.kind !== 'organisation' &&
    (next.flags & (ROLE | TITLE)) === 0 &&
    unit.core === unit.first
  );
}

/** Behind `PLC`, `Ltd.`: the name of a firm is over, and `of Surrey` says where it is. */
function isLegalEnd(words: Words, at: number): boolean {
  const end = (traitsAt(words, at - 1) & STOP) !== 0 ? at - 2 : at - 1;
  return (traitsAt(words, end) & LEGAL) !== 0;
}

/** Over `of Foreign Affairs and Trade`, `van Justitie en Veiligheid`; `at` when nothing is tied on. */
function linkedEnd(words: Words, at: number, limit: number): number {
  if ((flagsAt(words, at) & BODY_LINK) === 0 || isLegalEnd(words, at)) return at;
  let i = at + 1;
  if ((flagsAt(words, i) & DETERMINER) !== 0) i++;
  const flags = flagsAt(words, i);
  if (i >= limit || (flags & CAPITAL) === 0 || (flags & (FUNCTION | CALENDAR)) !== 0) return at;
  let end = readUnits(words, i, limit).at(-1)?.last ?? at;
  while ((flagsAt(words, end) & CONJUNCTION) !== 0 && end + 1 < limit && isFieldName(words, end + 1, limit)) {
    end = readUnits(words, end + 1, limit).at(-1)?.last ?? end;
  }
  return end;
}

/** `Ways and Means`, `Health and Human Services`: the second half of a field, no second name. */
function isFieldName(words: Words, i: number, limit: number): boolean {
  const flags = flagsAt(words, i);
  if ((flags & CAPITAL) === 0 || (flags & (BODY | FIRST_NAME | FUNCTION)) !== 0) return false;
  return (flags & PORTFOLIO) !== 0 || (readUnits(words, i, limit).length === 1 && worldAt(words, i) === null);
}

/** `ministerie van buitenlandse zaken`: a body in small letters with its field; token `i` when it is none. */
export function ministryEnd(words: Words, i: number, limit: number): number {
  if ((flagsAt(words, i + 1) & BODY_LINK) === 0) return i;
  let end = i + 2;
  while (end < limit && !isGlued(words.tokens, end) && isField(words, end)) end++;
  return end > i + 2 ? end : i;
}

function isField(words: Words, i: number): boolean {
  if ((flagsAt(words, i) & PORTFOLIO) !== 0) return true;
  return (flagsAt(words, i) & CONJUNCTION) !== 0 && (flagsAt(words, i + 1) & PORTFOLIO) !== 0;
}
