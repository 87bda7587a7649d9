// One pass over a sentence: every place that may name something, in reading order.

import type { Sentence } from '../text/sentences.ts';
import { formOf, isGlued, MARK_TOKEN, WORD } from '../text/tokens.ts';
import { describeAt } from './descriptions.ts';
import { areListed, bracketedAcronym, weigh } from './evidence.ts';
import { bodyEnd, ministryEnd } from './forms.ts';
import {
  ADMINISTRATION,
  BODY,
  CALENDAR,
  CAPITAL,
  COLLEAGUE,
  COMMON,
  FIRST_NAME,
  FUNCTION,
  LONELY_BODY,
  PARTICLE,
  PORTFOLIO,
  ROLE,
  TITLE,
} from './lexicon.ts';
import { officeBefore, roleBehind } from './roles.ts';
import { addVotes, type NameSpot, noVotes, type Spot } from './spot.ts';
import { readUnits, type Unit } from './units.ts';
import { flagsAt, type Words, worldAt } from './words.ts';
import { readWorld, splitCompound, worldSpotAt } from './worldly.ts';

/** A sentence under the scan; `titled` when its capitals say nothing, as in a headline. */
export interface Scan {
  readonly words: Words;
  readonly sentence: Sentence;
  readonly titled: boolean;
  readonly spots: Spot[];
}

/** Spots of one sentence, added to `spots`. */
export function scanSentence(scan: Scan): void {
  const { sentence } = scan;
  let i = sentence.first;
  while (i < sentence.last) i = Math.max(i + 1, scanToken(scan, i));
}

function scanToken(scan: Scan, i: number): number {
  const { words } = scan;
  const flags = flagsAt(words, i);
  const hasRoot = words.roots[words.tokens.id[i] as number] !== null;
  if ((flags & CAPITAL) === 0) {
    const world = hasRoot ? readWorld(scan, i, null) : -1;
    return world < 0 ? scanSmall(scan, i, flags) : world;
  }
  const isNone = (flags & FUNCTION) !== 0 && !(hasRoot && worldAt(words, i));
  if (isNone && !opensWithParticle(scan, i, flags)) return i + 1;
  return scanRun(scan, i);
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
  if ((flags & PARTICLE) === 0 || i === sentence.first) return false;
  if (words.tokens.kind[i - 1] === MARK_TOKEN) return false;
  return (flagsAt(words, i + 1) & (CAPITAL | PARTICLE)) !== 0;
}

/** Reads a run of capitalised words; gives the token behind what it used. */
function scanRun(scan: Scan, i: number): number {
  const { words, sentence } = scan;
  const units = readUnits(words, i, sentence.last);
  let u = 0;
  while (u < units.length) {
    const end = scanUnit(scan, units, u);
    if (end >= (units.at(-1) as Unit).last) return end;
    while (u < units.length && (units[u] as Unit).first < end) u++;
    if (u < units.length && (units[u] as Unit).core < end) return end;
  }
  return (units.at(-1) as Unit).last;
}

function scanUnit(scan: Scan, units: readonly Unit[], u: number): number {
  const { words, sentence } = scan;
  const unit = units[u] as Unit;
  const isSkipped =
    (unit.flags & (FUNCTION | CALENDAR)) !== 0 && !opensWithParticle(scan, unit.core, unit.flags);
  const world = words.roots[words.tokens.id[unit.core] as number]
    ? readWorld(scan, unit.core, units[u + 1] ?? null)
    : -1;
  const body = isSkipped ? -1 : bodyEnd(words, units, { from: u, limit: sentence.last });
  if (body > Math.max(world, unit.first)) {
    while (world >= 0 && isInside(scan, unit.core)) scan.spots.pop();
    return pushOrganisation(scan, unit.first, body);
  }
  if (world >= 0) return world;
  if (isSkipped || (unit.flags & TITLE) !== 0) return unit.last;
  if ((unit.flags & LONELY_BODY) !== 0 && unit.core > sentence.first && !scan.titled && isAlone(unit)) {
    return pushOrganisation(scan, unit.core, unit.last);
  }
  if ((unit.flags & (ROLE | COLLEAGUE | PORTFOLIO)) !== 0 && unit.last - unit.core === 1) return unit.last;
  return scanName(scan, units, u);
}

function isInside({ spots }: Scan, first: number): boolean {
  const last = spots.at(-1);
  return last !== undefined && last.kind === 'world' && last.first >= first;
}

function isAlone(unit: Unit): boolean {
  return unit.last - unit.core === 1;
}

/** A name of its own: the units up to the next role or title. */
function scanName(scan: Scan, units: readonly Unit[], u: number): number {
  const { words } = scan;
  const from = units[u] as Unit;
  const compound = splitCompound(scan, from, units[u + 1] ?? null);
  if (compound >= 0) return compound;
  let v = u + 1;
  while (v < units.length && continuesName(words, units[v] as Unit)) v++;
  const part = trim(scan, units.slice(u, v));
  const last = units[v - 1] as Unit;
  if (part.length > 0) pushName(scan, part);
  if ((flagsAt(words, last.last) & ADMINISTRATION) !== 0 && part.length === 1)
    return asAdministration(scan, last.last);
  return last.last;
}

function continuesName(words: Words, unit: Unit): boolean {
  if ((unit.flags & (ROLE | TITLE | CALENDAR)) !== 0) return false;
  return worldAt(words, unit.core)?.senses[0]?.form !== 'adjective';
}

/** `Trump administration` is an organisation; its first half is then no mention of the person. */
function asAdministration(scan: Scan, at: number): number {
  const spot = scan.spots.pop();
  if (spot) pushOrganisation(scan, spot.first, at + 1);
  return at + 1;
}

/** Drops the first word of a sentence where it is an ordinary word before a name (`Zanger Jan Smit`). */
function trim({ words, sentence }: Scan, units: readonly Unit[]): readonly Unit[] {
  const [head, next] = units;
  if (!head || head.core !== sentence.first || !next) return units;
  if ((head.flags & FIRST_NAME) !== 0) return units;
  const isOrdinary = (head.flags & COMMON) !== 0 || (next.flags & FIRST_NAME) !== 0;
  return isOrdinary && words.tokens.kind[next.core] === WORD ? units.slice(1) : units;
}

function pushName(scan: Scan, units: readonly Unit[]): void {
  const { words, sentence, spots, titled } = scan;
  const head = units[0] as Unit;
  const last = (units.at(-1) as Unit).last;
  const first = head.first;
  const office = officeBefore(words, first, sentence.first);
  const behind = roleBehind(words, last, sentence);
  let votes = weigh(words, units, { sentence, office, isApposed: behind !== null });
  const before = spots.at(-1);
  if (before?.kind === 'name' && areListed(words, before.last, first)) {
    if (before.votes.person > Math.max(before.votes.place, before.votes.organisation)) {
      votes = addVotes(votes, { person: 1 });
    }
  }
  const spot: NameSpot = {
    kind: 'name',
    first,
    last,
    words: wordsOf(words, units),
    form: 'name',
    votes,
    role: (office.kind === 'role' ? office.role : null) ?? behind,
    unsure: titled || (isOpening(scan, first) && units.length === 1 && office.kind === 'none'),
    acronym: bracketedAcronym(words, first, last),
    base: null,
    tail: units.length > 1 ? worldSpotAt(scan, (units.at(-1) as Unit).core, last) : null,
  };
  spots.push(spot);
}

/** True for the first word of a sentence, or behind a quote mark or colon that may open one. */
function isOpening({ words: { tokens }, sentence }: Scan, first: number): boolean {
  if (first === sentence.first) return true;
  const before = formOf(tokens, first - 1);
  return (
    tokens.kind[first - 1] === MARK_TOKEN &&
    before !== '-' &&
    before !== '/' &&
    !(before === ',' && !isGlued(tokens, first))
  );
}

/** The words of a name: units as written without a full stop, their particles apart and in small letters. */
export function wordsOf({ tokens }: Words, units: readonly Unit[]): string[] {
  const names: string[] = [];
  for (const unit of units) {
    for (let i = unit.first; i < unit.core; i++) {
      if (tokens.kind[i] === WORD) names.push(formOf(tokens, i).toLowerCase());
    }
    const name = tokens.text.slice(tokens.start[unit.core], tokens.end[unit.last - 1]).replace(/\.$/, '');
    const isParticle = (unit.flags & PARTICLE) !== 0 && unit !== units.at(-1);
    names.push(isParticle ? name.toLowerCase() : name);
  }
  return names;
}

function pushOrganisation(scan: Scan, first: number, last: number): number {
  const { words, spots, titled } = scan;
  const { tokens } = words;
  const text = tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
  spots.push({
    kind: 'name',
    first,
    last,
    words: text.split(/\s+/),
    form: 'name',
    votes: { ...noVotes, organisation: 9 },
    role: null,
    unsure: titled,
    acronym: bracketedAcronym(words, first, last),
    base: null,
    tail: null,
  });
  return last;
}
