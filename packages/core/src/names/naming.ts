// Spots made of units: a name with its words, its office and what speaks for each kind.

import { formOf, isGlued, lowerOf, MARK_TOKEN, type Tokens, WORD } from '../text/tokens.ts';
import { roleBehind } from './appositions.ts';
import { bracketedAcronym } from './brackets.ts';
import { doesDeed } from './context.ts';
import { isAcronym, ofDateline, weigh } from './evidence.ts';
import { FLAG } from './lexicon.ts';
import { wordsBetween } from './lines.ts';
import { listedVotes } from './listed.ts';
import { officeOf } from './roles.ts';
import { addVotes, type NamePart, type Scan, votesFor, whole, wordsOf } from './spot.ts';
import { TRAIT } from './traits.ts';
import type { Unit } from './units.ts';
import { wordingOf } from './wording.ts';
import { flagsAt, traitsAt, type Words } from './words.ts';
import { worldSpotAt } from './worldly.ts';
import { groupOf } from './written.ts';

const { COMMON, CONJUNCTION, FIRST_NAME, FUNCTION, PARTICLE, ROLE, ROLE_LINK } = FLAG;
const { APOSTROPHE, COMMA, DASH, FINAL, HYPHEN, SINGLE, STOP } = TRAIT;

/** Adds the name that `units` spell to the spots; a lone initial is none. */
export function pushName(scan: Scan, units: readonly Unit[]): void {
  const { words, sentence, spots, titled } = scan;
  const head = units[0];
  const tail = units.at(-1);
  if (!head || !tail || isInitial(words, units)) return;
  const { first } = head;
  const { last } = tail;
  const office = officeOf(words, { first, last, floor: sentence.first });
  const behind = roleBehind(words, last, sentence);
  const parts = units.length === 1 ? whole : partsOf(words, units);
  shareLastName(scan, first, parts);
  const listed = listedVotes(scan, first, last);
  const isTied = (flagsAt(words, first - 1) & ROLE_LINK) !== 0 && spots.at(-1)?.last === first - 1;
  const votes = weigh(words, { units, sentence, office, isApposed: behind !== null, isTied, listed });
  const names = units.length === 1 ? namesOf(words, head, true) : wordsOf(parts);
  spots.push({
    kind: 'name',
    first,
    last,
    parts,
    words: names,
    group: groupOf(scan.written, names),
    form: 'name',
    votes,
    wording: wordingOf(words, units),
    role: (office.kind === 'role' ? office.role : null) ?? behind,
    unsure:
      titled ||
      (votes !== ofDateline &&
        office.kind === 'none' &&
        isOpening(scan, first) &&
        isWeak(words, units) &&
        !acts(scan, units)),
    opens: first === sentence.first && (parts.length < 3 || (head.flags & FIRST_NAME) === 0),
    tied: isTiedPair(words, units),
    acronym: bracketedAcronym(words, first, last),
    base: null,
    tail: units.length > 1 ? worldSpotAt(scan, tail.core, last) : null,
  });
}

/** `Bos van Sparta`, no first name before it. */
function isTiedPair(words: Words, units: readonly Unit[]): boolean {
  const head = units[0];
  const second = units[1];
  if (!head || !second || units.length > 2 || (head.flags & FIRST_NAME) !== 0) return false;
  return second.core === second.first + 1 && (flagsAt(words, second.first) & ROLE_LINK) !== 0;
}

/** `Smit stapt op.`: one word before the verb of a whole sentence is who does it; a plural has another verb. */
function acts({ words, sentence }: Scan, units: readonly Unit[]): boolean {
  const head = units[0] as Unit;
  if (units.length > 1 || (head.flags & COMMON) !== 0) return false;
  return (traitsAt(words, sentence.last - 1) & FINAL) !== 0 && doesDeed(words, units);
}

/** The `Bill` of `Bill and Hillary Clinton` has the last name of the name behind it. */
function shareLastName({ words, spots, written }: Scan, first: number, parts: readonly NamePart[]): void {
  if (parts.length < 2 || (flagsAt(words, first - 1) & CONJUNCTION) === 0) return;
  const before = spots.at(-1);
  if (before?.kind !== 'name' || before.last !== first - 1 || before.words.length > 1) return;
  if ((flagsAt(words, before.first) & FIRST_NAME) === 0 || before.last !== before.first + 1) return;
  if ((traitsAt(words, before.first - 1) & COMMA) !== 0) return;
  const shared = [...before.words, ...wordsOf(parts.slice(1))];
  spots[spots.length - 1] = {
    ...before,
    words: shared,
    group: groupOf(written, shared),
    votes: addVotes(before.votes, votesFor({ person: 3 })),
    unsure: false,
  };
}

function isInitial(words: Words, units: readonly Unit[]): boolean {
  const { first, core, last } = units[0] as Unit;
  const isLetter = units.length === 1 && first === core && (traitsAt(words, core) & SINGLE) !== 0;
  if (isLetter && last - core <= 2 && words.tokens.kind[core + 1] === MARK_TOKEN) return true;
  for (let u = 0; u < units.length; u++) {
    if ((traitsAt(words, (units[u] as Unit).last - 1) & STOP) === 0) return false;
  }
  return areInitials(words.tokens, units);
}

function areInitials({ text, start, end }: Tokens, units: readonly Unit[]): boolean {
  return units.every(({ first, last }) => /^(?:\p{Lu}\.)+$/u.test(text.slice(start[first], end[last - 1])));
}

/** One word that is no acronym, an article before a word, a word tied on by a preposition: maybe no name at all. */
function isWeak(words: Words, units: readonly Unit[]): boolean {
  const head = units[0] as Unit;
  if ((head.flags & FIRST_NAME) !== 0 || units.length > 2) return false;
  if (units.length === 1) return !isAcronym(words, head);
  return isTiedPair(words, units) || (head.flags & (FUNCTION | PARTICLE)) === (FUNCTION | PARTICLE);
}

/** True for the first word of a sentence, or behind a mark that may open one. */
function isOpening({ words, sentence }: Scan, first: number): boolean {
  if (first === sentence.first || isElided(words, first - 1, sentence.first)) return true;
  if (words.tokens.kind[first - 1] !== MARK_TOKEN) return false;
  const before = traitsAt(words, first - 1);
  if ((before & HYPHEN) !== 0 || formOf(words.tokens, first - 1) === '/') return false;
  return (before & COMMA) === 0 || isGlued(words.tokens, first);
}

/** The `'s` of `'s Avonds` at the head of a sentence. */
function isElided(words: Words, at: number, head: number): boolean {
  if (at !== head + 1) return false;
  return (traitsAt(words, head) & APOSTROPHE) !== 0 && (traitsAt(words, at) & SINGLE) !== 0;
}

/** True for the first word of a sentence, and of a report behind its dateline (`UTRECHT (ANP) - Verfmaker Sikkens`). */
export function isHead({ words, sentence }: Scan, i: number): boolean {
  if (i === sentence.first) return true;
  const mark = i - 1;
  return (
    (traitsAt(words, mark) & (HYPHEN | DASH)) !== 0 &&
    !isGlued(words.tokens, mark) &&
    !isGlued(words.tokens, i)
  );
}

/** Drops the first word of a sentence where it is an ordinary word before a name (`Zanger Jan Smit`). */
export function trimOpening(scan: Scan, units: readonly Unit[]): readonly Unit[] {
  const { words } = scan;
  const head = units[0];
  const next = units[1];
  if (!head || !next) return units;
  if (!isHead(scan, head.core)) return isLed(words, units) ? units.slice(1) : units;
  if ((head.flags & (FIRST_NAME | PARTICLE)) !== 0) return units;
  const isNoun =
    (head.flags & COMMON) !== 0 || words.lexicon.tables.ordinary.has(lowerOf(words.tokens, head.core));
  const isOrdinary = isNoun || (units.length > 2 && (next.flags & FIRST_NAME) !== 0);
  return isOrdinary && words.tokens.kind[next.core] === WORD ? units.slice(1) : units;
}

/** The `Aslef` of `the head of Aslef Mick Whelan`: what somebody leads, before his name. */
function isLed(words: Words, units: readonly Unit[]): boolean {
  const [head, next] = units as [Unit, Unit];
  if (units.length < 3 || (head.flags & FIRST_NAME) !== 0 || (next.flags & FIRST_NAME) === 0) return false;
  const at = head.core - 1;
  return (flagsAt(words, at) & ROLE_LINK) !== 0 && (flagsAt(words, at - 1) & ROLE) !== 0;
}

/** One part for each unit. Spelt out for the few that most names have: no array grows. */
function partsOf(words: Words, units: readonly Unit[]): readonly NamePart[] {
  const head = units[0] as Unit;
  if (units.length === 2) return [partOf(words, head, false), partOf(words, units[1] as Unit, true)];
  return units.map((unit, i) => partOf(words, unit, i === units.length - 1));
}

function partOf(words: Words, unit: Unit, isTail: boolean): NamePart {
  return { first: unit.first, last: unit.last, words: namesOf(words, unit, isTail) };
}

/** The words of a unit as written, without a full stop; particles apart and in small letters. */
function namesOf(words: Words, { first, core, last, flags }: Unit, isTail: boolean): readonly string[] {
  const { tokens } = words;
  const end = (traitsAt(words, last - 1) & STOP) !== 0 ? last - 1 : last;
  const written =
    end === core + 1 ? formOf(tokens, core) : tokens.text.slice(tokens.start[core], tokens.end[end - 1]);
  const name = (flags & PARTICLE) !== 0 && !isTail ? written.toLowerCase() : written;
  if (first === core) return [name];
  const names: string[] = [];
  for (let i = first; i < core; i++) if (tokens.kind[i] === WORD) names.push(lowerOf(tokens, i));
  names.push(name);
  return names;
}

const ofBody = votesFor({ organisation: 9 });

/** Adds an organisation that its form gives away; gives the token behind it. */
export function pushOrganisation(scan: Scan, first: number, last: number): number {
  const { words, spots, titled, sentence } = scan;
  const names = wordsBetween(words.tokens, first, last);
  spots.push({
    kind: 'name',
    first,
    last,
    parts: whole,
    words: names,
    group: groupOf(scan.written, names),
    form: 'name',
    votes: ofBody,
    wording: 0,
    role: null,
    unsure: titled,
    opens: first === sentence.first,
    tied: false,
    acronym: bracketedAcronym(words, first, last),
    base: null,
    tail: null,
  });
  return last;
}
