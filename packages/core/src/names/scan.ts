// One pass over a sentence: every place that may name something, in reading order.

import { isGlued, MARK_TOKEN } from '../text/tokens.ts';
import { continuesName } from './continuing.ts';
import { describeAt } from './descriptions.ts';
import { bodyEnd, conjoinedEnd, ministryEnd, ownedEnd, saintEnd } from './forms.ts';
import { FLAG } from './lexicon.ts';
import { isHead, pushName, pushOrganisation, trimOpening } from './naming.ts';
import type { Scan } from './spot.ts';
import { TRAIT } from './traits.ts';
import { nameStart, readUnits, type Unit } from './units.ts';
import { flagsAt, traitsAt, type Words, worldAt } from './words.ts';
import { readWorld, splitCompound } from './worldly.ts';

const {
  ADMINISTRATION,
  BODY,
  CALENDAR,
  CAPITAL,
  COLLEAGUE,
  CONJUNCTION,
  DETERMINER,
  FIRST_NAME,
  FUNCTION,
  LONELY_BODY,
  MODIFIER,
  PARTICLE,
  PORTFOLIO,
  ROLE,
  SPEECH,
  TITLE,
  TRADE,
  WORLD,
} = FLAG;
const { HYPHEN, STOP } = TRAIT;

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
  const { last } = scan.sentence;
  const owned = (flags & TITLE) !== 0 ? saintEnd(scan.words, i, last) : ownedEnd(scan.words, i, last);
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
  if (
    (flags & ADMINISTRATION) !== 0 &&
    (traitsAt(words, i + 1) & HYPHEN) !== 0 &&
    isCapitalGlued(words, i + 2)
  ) {
    const unit = readUnits(words, i + 2, sentence.last)[0] as Unit;
    return pushOrganisation(scan, i, unit.last);
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
  const { core, last: end, flags } = units[0] as Unit;
  if (first < i) units[0] = { first, core, last: end, flags };
  const limit = (units.at(-1) as Unit).last;
  let u = 0;
  while (u < units.length) {
    const end = scanUnit(scan, u === 0 ? units : units.slice(u));
    if (end >= limit) return end;
    while (u < units.length && (units[u] as Unit).last <= end) u++;
    if (u < units.length && (units[u] as Unit).core < end) return end;
  }
  return limit;
}

/** Reads what begins with the first of `units`, the rest of a run; gives the token behind what it used. */
function scanUnit(scan: Scan, units: readonly Unit[]): number {
  const { words, sentence } = scan;
  const unit = units[0] as Unit;
  const next = units[1];
  const { core, flags, last } = unit;
  if (next && isBesideFirm(scan, unit)) return last;
  const isSkipped =
    (next && isBesideName(scan, unit, next)) ||
    ((flags & (FUNCTION | CALENDAR)) !== 0 && !opensWithParticle(scan, core, flags));
  const before = scan.spots.length;
  const world = readWorld(scan, core, next ?? null);
  const opened = (flags & FUNCTION) !== 0 && world < 0 ? next : undefined;
  const bodyBehind = opened ? bodyEnd(words, units.slice(1), sentence.last) : -1;
  if (opened && bodyBehind > opened.last) return pushOrganisation(scan, opened.core, bodyBehind);
  const body = isSkipped ? -1 : bodyFrom(scan, units, world >= 0);
  if (body > Math.max(world, unit.first)) {
    scan.spots.length = before;
    return pushOrganisation(scan, core, body);
  }
  if (world >= 0) return world;
  if (isSkipped || (flags & TITLE) !== 0) return last;
  const isAlone = last - core === 1 && core === unit.first;
  if ((flags & LONELY_BODY) !== 0 && isAlone && core > sentence.first && !scan.titled)
    return pushOrganisation(scan, core, last);
  const isOffice = (flags & (ROLE | COLLEAGUE | PORTFOLIO)) !== 0 && (isAlone || isDoubleOffice(words, unit));
  if (isOffice && !isAddressed(words, core)) return last;
  if ((flags & BODY) !== 0 && next && worldAt(words, next.core)) return last;
  return scanName(scan, units);
}

/** `Secretary-General`, `Minister-President`. */
function isDoubleOffice(words: Words, { core, last }: Unit): boolean {
  return last === core + 3 && (flagsAt(words, last - 1) & ROLE) !== 0;
}

/** Where the organisation ends that begins with the first of `units`; -1 when none does. */
function bodyFrom({ words, sentence }: Scan, units: readonly Unit[], isWorld: boolean): number {
  const { core } = units[0] as Unit;
  const isOpened = !isWorld && (flagsAt(words, core - 1) & DETERMINER) !== 0;
  const mayGoOn = isOpened && (flagsAt(words, (units.at(-1) as Unit).last) & CONJUNCTION) !== 0;
  let hasBody = false;
  for (let v = 0; v < units.length && !hasBody; v++) hasBody = ((units[v] as Unit).flags & BODY) !== 0;
  if (!mayGoOn && !hasBody) return -1;
  const named = nameFrom(words, units);
  const conjoined = mayGoOn ? conjoinedEnd(words, named, sentence.last) : -1;
  return Math.max(conjoined, bodyEnd(words, named, sentence.last));
}

/** The verb of `Replied Ann Lee` at the head of a sentence, the `District` of `District Attorney Ann Lee`. */
function isBesideName({ sentence }: Scan, { core, flags }: Unit, next: Unit): boolean {
  const isVerb = (flags & (SPEECH | FIRST_NAME)) === SPEECH && core === sentence.first;
  return isVerb || ((flags & MODIFIER) !== 0 && (next.flags & ROLE) !== 0);
}

/** `Autofabrikant Ford`, `Planemaker Boeing` at the head of a sentence. */
function isBesideFirm(scan: Scan, { core, flags }: Unit): boolean {
  return (flags & TRADE) !== 0 && isHead(scan, core);
}

/** `Mr. King`, `mevrouw De Koning`: behind a form of address the name of an office is a surname. */
function isAddressed(words: Words, i: number): boolean {
  const before = (traitsAt(words, i - 1) & STOP) !== 0 ? i - 2 : i - 1;
  const flags = flagsAt(words, before);
  return (flags & TITLE) !== 0 && (flags & ROLE) === 0;
}

/** A name of its own: the units up to the next role, title or second particle. */
function scanName(scan: Scan, units: readonly Unit[]): number {
  const { words } = scan;
  const compound = splitCompound(scan, units[0] as Unit, units[1] ?? null);
  if (compound >= 0) return compound;
  let v = 1;
  while (v < units.length && continuesName(words, units, v)) v++;
  const { last } = units[v - 1] as Unit;
  const name = trimOpening(scan, nameFrom(words, v === units.length ? units : units.slice(0, v)));
  if (name.length === 1 && (flagsAt(words, last) & ADMINISTRATION) !== 0) {
    return pushOrganisation(scan, name[0]?.core ?? last, last + 1);
  }
  pushName(scan, name);
  return last;
}

/** The units as those of a name of its own: `van` before its first word is a preposition, not yet part of it. */
function nameFrom(words: Words, units: readonly Unit[]): readonly Unit[] {
  const { first, core, last, flags } = units[0] as Unit;
  if (core === first || (flagsAt(words, first) & (FUNCTION | CAPITAL)) !== FUNCTION) return units;
  const name = units.slice();
  name[0] = { first: core, core, last, flags };
  return name;
}
