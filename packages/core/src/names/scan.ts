// One pass over a sentence: every place that may name something, in reading order.

import { formOf, isGlued, MARK_TOKEN, NUMBER } from '../text/tokens.ts';
import { describeAt } from './descriptions.ts';
import { bodyEnd, conjoinedEnd, ministryEnd, ownedEnd } from './forms.ts';
import {
  ADMINISTRATION,
  BODY,
  CALENDAR,
  CAPITAL,
  COLLEAGUE,
  DETERMINER,
  FIRST_NAME,
  FUNCTION,
  LONELY_BODY,
  MODIFIER,
  PARTICLE,
  PORTFOLIO,
  ROLE,
  ROLE_LINK,
  SPEECH,
  TITLE,
  TRADE,
  WORLD,
} from './lexicon.ts';
import { pushName, pushOrganisation, trimOpening } from './naming.ts';
import type { Scan } from './spot.ts';
import { nameStart, readUnits, type Unit } from './units.ts';
import { flagsAt, type Words, worldAt } from './words.ts';
import { readWorld, splitCompound } from './worldly.ts';

/** What a word is with which something begins that may be a name or a description. */
const OPENING = CAPITAL | WORLD | ROLE | COLLEAGUE | BODY | ADMINISTRATION;

/** Adds the spots of one sentence to the scan. */
export function scanSentence(scan: Scan): void {
  const { sentence } = scan;
  let i = sentence.first;
  while (i < sentence.last) {
    const flags = flagsAt(scan.words, i);
    i = (flags & OPENING) === 0 ? i + 1 : Math.max(i + 1, scanToken(scan, i, flags));
  }
}

function scanToken(scan: Scan, i: number, flags: number): number {
  if ((flags & CAPITAL) === 0) {
    const world = (flags & WORLD) === 0 ? -1 : readWorld(scan, i, null);
    return world < 0 ? scanSmall(scan, i, flags) : world;
  }
  const isNone = (flags & FUNCTION) !== 0 && !worldAt(scan.words, i);
  if (isNone && !opensWithParticle(scan, i, flags)) return i + 1;
  const owned = ownedEnd(scan.words, i, scan.sentence.last);
  return owned > i ? pushOrganisation(scan, i, owned) : scanRun(scan, i);
}

/** Words in small letters that begin a name or a description. */
function scanSmall(scan: Scan, i: number, flags: number): number {
  const { words, sentence, spots } = scan;
  if ((flags & (ROLE | COLLEAGUE)) !== 0) {
    const description = describeAt(words, i, sentence);
    if (description) spots.push(description);
  }
  if ((flags & BODY) !== 0) {
    const end = ministryEnd(words, i, sentence.last);
    if (end > i) return pushOrganisation(scan, i, end);
  }
  if ((flags & ADMINISTRATION) !== 0 && formOf(words.tokens, i + 1) === '-' && isCapitalGlued(words, i + 2)) {
    const [unit] = readUnits(words, i + 2, sentence.last);
    if (unit) return pushOrganisation(scan, i, unit.last);
  }
  return i + 1;
}

function isCapitalGlued(words: Words, i: number): boolean {
  return isGlued(words.tokens, i) && isGlued(words.tokens, i - 1) && (flagsAt(words, i) & CAPITAL) !== 0;
}

/** `minister De Jonge`: a particle with a capital opens a name inside a sentence. */
function opensWithParticle({ words, sentence }: Scan, i: number, flags: number): boolean {
  if ((flags & PARTICLE) === 0) return false;
  if (i === sentence.first) return opensSentence(words, behindParticles(words, i + 1));
  if (words.tokens.kind[i - 1] === MARK_TOKEN) return false;
  const behind = words.tokens.kind[i + 1] === MARK_TOKEN ? i + 2 : i + 1;
  return (flagsAt(words, behind) & (CAPITAL | PARTICLE)) !== 0;
}

/** `De Wilde zweeg`: an article with a capital before a capital may be a name's; the rest of the article decides. */
function opensSentence(words: Words, next: number): boolean {
  const flags = flagsAt(words, next);
  const isSurname =
    (flags & ROLE) !== 0 && words.lexicon.tables.gluedRoles && !isFollowedByName(words, next + 1);
  if (isSurname && (flags & CAPITAL) !== 0) return true;
  if ((flags & CAPITAL) === 0 || (flags & (ROLE | BODY | LONELY_BODY | PORTFOLIO | TITLE | CALENDAR)) !== 0)
    return false;
  return worldAt(words, next) === null;
}

/** Over the small `der` of `Van der Berg`, the `’t` of `In ’t Veld`. */
function behindParticles(words: Words, i: number): number {
  let at = i;
  while ((flagsAt(words, at) & (PARTICLE | CAPITAL)) === PARTICLE) at++;
  return at;
}

function isFollowedByName(words: Words, i: number): boolean {
  const flags = flagsAt(words, i);
  return (flags & CAPITAL) !== 0 && (flags & FUNCTION) === 0;
}

/** Reads a run of capitalised words; gives the token behind what it used. */
function scanRun(scan: Scan, i: number): number {
  const { words, sentence, spots } = scan;
  const units = readUnits(words, i, sentence.last);
  const first = nameStart(words, i, Math.max(sentence.first, spots.at(-1)?.last ?? 0));
  if (first < i) units[0] = { ...(units[0] as Unit), first };
  const limit = (units.at(-1) as Unit).last;
  let u = 0;
  while (u < units.length) {
    const end = scanUnit(scan, units, u);
    if (end >= limit) return end;
    while (u < units.length && (units[u] as Unit).last <= end) u++;
    if (u < units.length && (units[u] as Unit).core < end) return end;
  }
  return limit;
}

function scanUnit(scan: Scan, units: readonly Unit[], u: number): number {
  const { words, sentence } = scan;
  const unit = units[u] as Unit;
  if (isTrade(scan, unit, units[u + 1])) return unit.last;
  const isSkipped =
    isBesideName(scan, unit, units[u + 1]) ||
    ((unit.flags & (FUNCTION | CALENDAR)) !== 0 && !opensWithParticle(scan, unit.core, unit.flags));
  const before = scan.spots.length;
  const world = readWorld(scan, unit.core, units[u + 1] ?? null);
  const named = nameFrom(words, units, u);
  const isOpened = (flagsAt(words, unit.core - 1) & DETERMINER) !== 0;
  const conjoined = isOpened && world < 0 ? conjoinedEnd(words, named, sentence.last) : -1;
  const body = isSkipped ? -1 : Math.max(conjoined, bodyEnd(words, named, sentence.last));
  const opened = (unit.flags & FUNCTION) !== 0 && world < 0 ? units[u + 1] : undefined;
  const bodyBehind = opened ? bodyEnd(words, units.slice(u + 1), sentence.last) : -1;
  if (opened && bodyBehind > opened.last) return pushOrganisation(scan, opened.core, bodyBehind);
  if (body > Math.max(world, unit.first)) {
    scan.spots.length = before;
    return pushOrganisation(scan, unit.core, body);
  }
  if (world >= 0) return world;
  if (isSkipped || (unit.flags & TITLE) !== 0) return unit.last;
  const isAlone = unit.last - unit.core === 1 && unit.core === unit.first;
  if ((unit.flags & LONELY_BODY) !== 0 && isAlone && unit.core > sentence.first && !scan.titled) {
    return pushOrganisation(scan, unit.core, unit.last);
  }
  const isOffice = (unit.flags & (ROLE | COLLEAGUE | PORTFOLIO)) !== 0 && isAlone;
  if (isOffice && !isAddressed(words, unit.core)) return unit.last;
  const next = units[u + 1];
  if ((unit.flags & BODY) !== 0 && next && worldAt(words, next.core)) return unit.last;
  return scanName(scan, units, u);
}

/** The verb of `Replied Ann Lee` at the head of a sentence, the `District` of `District Attorney Ann Lee`. */
function isBesideName({ sentence }: Scan, { core, flags }: Unit, next: Unit | undefined): boolean {
  if (!next) return false;
  const isVerb = (flags & (SPEECH | FIRST_NAME)) === SPEECH && core === sentence.first;
  return isVerb || ((flags & MODIFIER) !== 0 && (next.flags & ROLE) !== 0);
}

/** `Autofabrikant Ford`, `Planemaker Boeing` at the head of a sentence. */
function isTrade({ sentence }: Scan, { core, flags }: Unit, next: Unit | undefined): boolean {
  return (flags & TRADE) !== 0 && core === sentence.first && next !== undefined;
}

/** `Mr. King`, `mevrouw De Koning`: behind a form of address the name of an office is a surname. */
function isAddressed(words: Words, i: number): boolean {
  const before = formOf(words.tokens, i - 1) === '.' ? i - 2 : i - 1;
  const flags = flagsAt(words, before);
  return (flags & TITLE) !== 0 && (flags & ROLE) === 0;
}

/** A name of its own: the units up to the next role, title or second particle. */
function scanName(scan: Scan, units: readonly Unit[], u: number): number {
  const { words } = scan;
  const from = units[u] as Unit;
  const compound = splitCompound(scan, from, units[u + 1] ?? null);
  if (compound >= 0) return compound;
  let v = u + 1;
  while (v < units.length && continuesName(words, units.slice(u, v + 1), v === units.length - 1)) v++;
  const last = (units[v - 1] as Unit).last;
  const name = trimOpening(scan, nameFrom(words, v === units.length ? units : units.slice(0, v), u));
  if (name.length === 1 && (flagsAt(words, last) & ADMINISTRATION) !== 0) {
    return pushOrganisation(scan, name[0]?.core ?? last, last + 1);
  }
  pushName(scan, name);
  return last;
}

/** True when the last of `units` goes on with the name that the others began. */
function continuesName(words: Words, units: readonly Unit[], isLast: boolean): boolean {
  const unit = units.at(-1) as Unit;
  const [head] = units;
  if ((unit.flags & TITLE) !== 0) return false;
  if ((unit.flags & CALENDAR) !== 0) return units.length === 2 && isSurname(words, units);
  const hasParticle = unit.core > unit.first || ((units.at(-2)?.flags ?? 0) & PARTICLE) !== 0;
  if ((unit.flags & ROLE) !== 0 && !hasParticle) return isLast && ((head?.flags ?? 0) & FIRST_NAME) !== 0;
  if (worldAt(words, unit.core)?.senses[0]?.form === 'adjective') return false;
  const isTied = unit.core > unit.first && (flagsAt(words, unit.first) & (FUNCTION | ROLE_LINK)) !== 0;
  if (!isTied) return true;
  return (
    (unit.flags & (BODY | PORTFOLIO)) === 0 && units.slice(1, -1).every(({ first, core }) => first === core)
  );
}

/** `Theresa May`: a month behind a first name, where no day or year follows. */
function isSurname({ tokens }: Words, units: readonly Unit[]): boolean {
  const [head, unit] = units;
  if (!head || !unit || (head.flags & FIRST_NAME) === 0 || unit.core > unit.first) return false;
  return (
    tokens.kind[unit.last] !== NUMBER &&
    !(formOf(tokens, unit.last) === ',' && tokens.kind[unit.last + 1] === NUMBER)
  );
}

/** The units from `u` on as those of a name of its own. */
function nameFrom(words: Words, units: readonly Unit[], u: number): readonly Unit[] {
  const unit = units[u] as Unit;
  const head = withoutPreposition(words, unit);
  return u === 0 && head === unit ? units : [head, ...units.slice(u + 1)];
}

/** `van` before the first word of a name is a preposition, not yet part of it. */
function withoutPreposition(words: Words, unit: Unit): Unit {
  const isTied = unit.core > unit.first && (flagsAt(words, unit.first) & (FUNCTION | CAPITAL)) === FUNCTION;
  return isTied ? { ...unit, first: unit.core } : unit;
}
