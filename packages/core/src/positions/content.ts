// What a position is about: the clause, the infinitive or the thing that the verb takes.

import type { Cue } from '../quotes/cues.ts';
import { DETAIL } from '../quotes/details.ts';
import { type Range, trimmed } from '../quotes/indirect.ts';
import { type Phrase, phraseBefore, phraseFrom } from '../quotes/noun-phrase.ts';
import { type Frame, finiteVerb } from '../quotes/subjects.ts';
import { detailsOf, flagsOf, holds, isColon, isComma, type Unit } from '../quotes/units.ts';
import { FLAG } from '../quotes/words.ts';
import { type Lexicon, NOTE, noteAt } from './lexicon.ts';

const { APOSTROPHE, COLON, DASH, OBJECT, SEMICOLON } = DETAIL;
const {
  ADVERB,
  AUXILIARY,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  DIGITS,
  LETTERS,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  RELATIVE,
  SIGN,
  SUBORDINATOR,
  THAT,
  TIME,
} = FLAG;
const { BRACKET, INFINITIVE, NEGATION, OTHERWISE, STATING } = NOTE;

export interface Clause {
  readonly cue: Cue;
  readonly subject: Phrase;
  /** The other cues of the unit: what they bring is not this one's. */
  readonly frames: readonly Frame[];
  readonly lexicon: Lexicon;
  /** Item behind the sentence of the cue: a unit that a quotation holds together has more than one. */
  readonly end: number;
}

const LONGEST_CONTENT = 70;

/** Items that say what; null when the text does not, or only by a pronoun. */
export function contentOf(unit: Unit, clause: Clause): Range | null {
  const { cue, subject } = clause;
  const from = Math.max(cue.last, subject.first >= cue.last ? subject.last : 0);
  const range = splitContent(unit, from, clause) ?? behind(unit, from, clause) ?? before(unit, clause);
  const whole = range && withoutLoose(unit, range);
  return whole && isTelling(unit, whole, clause.lexicon) ? whole : null;
}

/** A conjunction or `which` left at its end goes on to something else. */
function withoutLoose(unit: Unit, { first, last }: Range): Range | null {
  let to = last;
  while (to > first && (flagsOf(unit, to - 1) & (CONJUNCTION | RELATIVE)) !== 0) to--;
  return trimmed(unit, { first, last: to });
}

/** `biedt Oekraïne garanties aan`: between both parts of the verb, or behind its tail. */
function splitContent(unit: Unit, from: number, clause: Clause): Range | null {
  const { tail } = clause.cue;
  if (!tail) return null;
  const opening = flagsOf(unit, tail.last);
  const isBehind = (opening & THAT) !== 0 || (noteAt(unit, tail.last, clause.lexicon) & INFINITIVE) !== 0;
  const behindTail = behind(unit, tail.last, clause);
  if ((isBehind || tail.last - tail.first > 1) && behindTail) return behindTail;
  return trimmed(unit, { first: skipLight(unit, from), last: tail.first }) ?? behindTail;
}

/** Behind the verb: a clause to the sentence's end, an infinitive or a thing to the next comma. */
export function behind(unit: Unit, from: number, clause: Omit<Clause, 'subject'>): Range | null {
  let first = behindAdjunct(unit, skipLight(unit, from), clause.lexicon);
  if (opensInfinitive(unit, first, clause.lexicon)) {
    const start = negationIn(unit, [from, first], clause.lexicon);
    return trimmed(unit, { first: start, last: objectEnd(unit, first, clause) });
  }
  const that = thatBehind(unit, first);
  if (that >= 0 && (noteAt(unit, that, clause.lexicon) & STATING) === 0) return null;
  if (that >= 0) return trimmed(unit, { first: that + 1, last: statementEnd(unit, that + 1, clause) });
  if (isColon(unit, first)) first++;
  if ((flagsOf(unit, first) & QUOTED) !== 0) return { first, last: first + 1 };
  if ((flagsOf(unit, first) & (SIGN | PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE | AUXILIARY)) !== 0)
    return null;
  return trimmed(unit, { first, last: objectEnd(unit, first, clause) });
}

/** `eiste tegen hem een celstraf`: in verb-second languages a phrase with a preposition may come first. */
function behindAdjunct(unit: Unit, at: number, lexicon: Lexicon): number {
  if (!unit.page.lexicon.tables.verbSecond || (flagsOf(unit, at) & PREPOSITION) === 0) return at;
  if (opensInfinitive(unit, at, lexicon) || thatBehind(unit, at) >= 0) return at;
  const isPronoun = (detailsOf(unit, at + 1) & OBJECT) !== 0;
  const last = isPronoun ? at + 2 : phraseFrom(unit, at + 1)?.last;
  return last === undefined ? at : skipLight(unit, last);
}

/** `vowed never to return`: the negation is part of what is promised. */
function negationIn(unit: Unit, [from, first]: readonly [number, number], lexicon: Lexicon): number {
  for (let i = from; i < first; i++) if ((noteAt(unit, i, lexicon) & NEGATION) !== 0) return i;
  return first;
}

/** `te vertrekken`, `op te stappen`. */
function opensInfinitive(unit: Unit, at: number, lexicon: Lexicon): boolean {
  if ((noteAt(unit, at, lexicon) & INFINITIVE) !== 0) return true;
  return (flagsOf(unit, at) & PREPOSITION) !== 0 && (noteAt(unit, at + 1, lexicon) & INFINITIVE) !== 0;
}

/** Before the verb: `…, eist Moskou`, `heeft garanties geëist`, `omdat Moskou garanties eist`. */
function before(unit: Unit, { cue, subject }: Clause): Range | null {
  const first = Math.min(cue.first, subject.first);
  if (subject.first >= cue.last) {
    const isBehindComma = isComma(unit, first - 1);
    const at = quotedBefore(unit, isBehindComma ? first - 1 : first);
    if (at >= 0) return { first: at, last: at + 1 };
    if (!isBehindComma) return null;
    return trimmed(unit, { first: 0, last: first });
  }
  if (!unit.page.lexicon.tables.verbSecond) return null;
  const verb = finiteVerb(unit, cue);
  const from = Math.max(subject.last, verb.at < cue.first ? verb.at + 1 : 0);
  return trimmed(unit, { first: skipLight(unit, from), last: verbGroupStart(unit, cue.first, from) });
}

/** `garanties heeft geëist`: the helpers right before the participle are no part of what is demanded. */
function verbGroupStart(unit: Unit, first: number, floor: number): number {
  let at = first;
  while (at > floor && (flagsOf(unit, at - 1) & AUXILIARY) !== 0) at--;
  return at;
}

/** The quotation right before item `at`; -1 when there is none. */
function quotedBefore(unit: Unit, at: number): number {
  return (flagsOf(unit, at - 1) & QUOTED) !== 0 ? at - 1 : -1;
}

const FARTHEST_THAT = 12;

/** `eist dat`, `demanded in a letter on Friday that`: only time and place may stand before the clause. */
function thatBehind(unit: Unit, start: number): number {
  if ((flagsOf(unit, start) & (THAT | PREPOSITION)) === 0) return -1;
  for (let i = start; i < Math.min(unit.length, start + FARTHEST_THAT); i++) {
    const flags = flagsOf(unit, i);
    if ((flags & THAT) !== 0) return i;
    if ((flags & (SIGN | QUOTED)) !== 0) return -1;
  }
  return -1;
}

type Ahead = Pick<Clause, 'frames' | 'end' | 'lexicon'>;

/** To the end of the sentence, or to where somebody else is said to speak. */
function statementEnd(unit: Unit, from: number, { frames, end }: Ahead): number {
  const farthest = Math.min(end, from + LONGEST_CONTENT);
  for (let i = from; i < farthest; i++) {
    if ((flagsOf(unit, i) & SIGN) === 0) continue;
    if (!isComma(unit, i)) {
      if ((detailsOf(unit, i) & (SEMICOLON | DASH)) !== 0) return i;
      continue;
    }
    if ((flagsOf(unit, i + 1) & CONJUNCTION) !== 0) return i;
    if (frames.some((frame) => frame.cue.first > from && startOf(frame) === i + 1)) return i;
  }
  return farthest;
}

function startOf({ cue, subject }: Frame): number {
  return Math.min(cue.first, subject?.first ?? cue.first);
}

/** To the next sign, or to another verb of the same clause (`eist garanties en dreigt met …`). */
function objectEnd(unit: Unit, from: number, { frames, end, lexicon }: Ahead): number {
  const farthest = Math.min(end, from + LONGEST_CONTENT);
  for (let i = from; i < farthest; i++) {
    const flags = flagsOf(unit, i);
    const apposed = (flags & COMMA) === 0 ? -1 : appositionEnd(unit, i, lexicon);
    if (apposed > i) {
      i = apposed;
      continue;
    }
    if ((flags & SIGN) !== 0 && endsObject(unit, i, lexicon)) return i;
    if ((flags & CONJUNCTION) !== 0 && frames.some(({ cue }) => cue.first > i && cue.first <= i + 3))
      return i;
  }
  return farthest;
}

function endsObject(unit: Unit, i: number, lexicon: Lexicon): boolean {
  if (isComma(unit, i) || (detailsOf(unit, i) & (SEMICOLON | COLON | DASH)) !== 0) return true;
  return (noteAt(unit, i, lexicon) & BRACKET) !== 0;
}

const LONGEST_APPOSITION = 9;

/** The second comma of `Sinn Fein, the party, to leave`; -1 when no infinitive goes on behind one. */
function appositionEnd(unit: Unit, comma: number, lexicon: Lexicon): number {
  for (let i = comma + 1; i < comma + LONGEST_APPOSITION; i++)
    if (isComma(unit, i)) return (noteAt(unit, i + 1, lexicon) & INFINITIVE) === 0 ? -1 : i;
  return -1;
}

function skipLight(unit: Unit, from: number): number {
  let i = from;
  while ((flagsOf(unit, i) & (ADVERB | TIME)) !== 0 && (detailsOf(unit, i + 1) & APOSTROPHE) === 0) i++;
  return i;
}

/** More than a pronoun or the time of day (`vroeg om 12 uur`), and nothing by which the verb means something else. */
function isTelling(unit: Unit, { first, last }: Range, lexicon: Lexicon): boolean {
  // `sloot een afspraak niet uit`: the verb is denied, so nobody refuses.
  if ((noteAt(unit, last - 1, lexicon) & NEGATION) !== 0) return false;
  if (isPointer(unit, first, last) || isClock(unit, first)) return false;
  let count = 0;
  for (let i = first; i < last; i++) {
    const flags = flagsOf(unit, i);
    if (last - first < 8 && (noteAt(unit, i, lexicon) & OTHERWISE) !== 0) return false;
    if ((flags & QUOTED) !== 0) return true;
    if ((flags & LETTERS) !== 0 && (flags & (PRONOUN | THAT | ADVERB | PREPOSITION)) === 0) count++;
  }
  return count > 0 && (flagsOf(unit, first) & SIGN) === 0;
}

/** `het weliswaar`, `it outright`: only points at what was said before. */
function isPointer(unit: Unit, first: number, last: number): boolean {
  const opening = flagsOf(unit, first);
  if ((opening & PRONOUN) === 0 || last - first > 2) return false;
  return (opening & DETERMINER) === 0 || last - first === 1 || (flagsOf(unit, first + 1) & ADVERB) !== 0;
}

function isClock(unit: Unit, first: number): boolean {
  return (flagsOf(unit, first) & DIGITS) !== 0 && holds(unit, TIME, { first, last: first + 4 });
}

/** The thing of a passive: before its helper (`garanties worden geëist door Moskou`), or behind (`er worden garanties geëist`). */
export function passiveContent(unit: Unit, cue: Cue, lexicon: Lexicon): Range | null {
  const { at } = finiteVerb(unit, cue);
  const thing = phraseBefore(unit, at);
  if (thing && !thing.isPronoun && isTelling(unit, thing, lexicon)) return { first: thing.first, last: at };
  if (!unit.page.lexicon.tables.verbSecond) return null;
  return trimmed(unit, { first: skipLight(unit, at + 1), last: cue.first });
}
