// Finds reported statements: what somebody is said to have said, in the article's own words.

import type { Quote, QuoteForm } from '../reading.ts';
import { type Span, textSpan } from '../text/span.ts';
import type { Report } from './attribution.ts';
import type { Cue } from './cues.ts';
import { DETAIL } from './details.ts';
import { type Place, whoIs } from './memory.ts';
import { type Phrase, phraseFrom } from './noun-phrase.ts';
import type { Frame } from './subjects.ts';
import { detailsOf, flagsOf, isComma, type Unit } from './units.ts';
import { spanOf } from './voices.ts';
import { cueRule, whyOfQuote } from './why.ts';
import { FLAG } from './words.ts';

const { ADDRESSING, COLON, DASH, INFINITIVE, NEGATION, SEMICOLON, STOP } = DETAIL;
const {
  ACT,
  ADVERB,
  AUXILIARY,
  BELONGS,
  COMMA,
  CONJUNCTION,
  DIGITS,
  LETTERS,
  PREPOSITION,
  QUOTED,
  RELATIVE,
  SIGN,
  THAT,
  TIME,
} = FLAG;

const FEWEST_WORDS = 2;
const LONGEST_STATEMENT = 400;

/** Items of a unit. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * The reported statements of unit `index`, whose quotations are `direct`; none of them overlaps a direct quotation or
 * another statement.
 */
export function findStatements(place: Place, direct: readonly Quote[]): Quote[] {
  const { unit, frames } = place.story.reports[place.index] as Report;
  const found: Quote[] = [];
  const taken = direct.length === 0 ? direct : direct.filter(({ kind }) => kind === 'direct');
  let covered = 0;
  for (let i = 0; i < frames.length; i++) {
    const frame = frames[i] as Frame;
    const { cue, subject } = frame;
    if (!subject) continue;
    const at = spanOf(unit, cue.first, cue.last);
    if (at.start < covered || isIntroducing(taken, at.start)) continue;
    const next = frames[i + 1]?.cue.first ?? unit.length;
    const range = contentOf(unit, frame, { subject, next });
    if (!range || isTooShort(unit, range)) continue;
    const span = spanOf(unit, range.first, range.last);
    if (span.start < covered || touches(taken, span)) continue;
    covered = span.end;
    const voice = whoIs(subject, unit, place);
    const { text } = unit.page.article;
    found.push({
      start: span.start,
      end: span.end,
      text: text.slice(span.start, span.end),
      kind: 'indirect',
      speaker: voice && { name: voice.name, start: voice.start, end: voice.end },
      cue: textSpan(text, at.start, at.end),
      why: whyOfQuote(unit, { rule: cueRule(at, span), form: range.form, voice, subject }),
    });
  }
  return found;
}

/** True when the cue at `start` belongs to one of the quotations. */
function isIntroducing(quotes: readonly Quote[], start: number): boolean {
  for (const { cue } of quotes) if (cue?.start === start) return true;
  return false;
}

/** True when one of `sorted`, which do not overlap, shares a character with `span`. Binary search. */
function touches(sorted: readonly Quote[], span: Span): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Quote).start < span.end) low = middle + 1;
    else high = middle;
  }
  return low > 0 && (sorted[low - 1] as Quote).end > span.start;
}

function isTooShort(unit: Unit, { first, last }: Range): boolean {
  let words = 0;
  for (let i = first; i < last && words < FEWEST_WORDS; i++)
    if ((flagsOf(unit, i) & (LETTERS | DIGITS | QUOTED)) !== 0) words++;
  return words < FEWEST_WORDS;
}

interface Surroundings {
  readonly subject: Phrase;
  /** Where the next cue of the unit begins: what is said behind it is its own. */
  readonly next: number;
}

interface Content extends Range {
  readonly form: QuoteForm;
}

function contentOf(unit: Unit, frame: Frame, { subject, next }: Surroundings): Content | null {
  const { cue } = frame;
  if (cue.kind === 'source') return inForm('source', sourced(unit, frame, subject));
  const last = Math.max(cue.last, cue.tail?.last ?? 0, subject.first >= cue.last ? subject.last : 0);
  const that = thatBehind(unit, last, next);
  if (that >= 0) return inForm('that', trimmed(unit, { first: that, last: unit.length }));
  const first = skipTo(unit, behindListener(unit, cue, last));
  const before = endsClause(unit, first) ? postposed(unit, Math.min(cue.first, subject.first)) : null;
  if (before) return inForm('before cue', before);
  const range = { first, last: clauseEnd(unit, first, cue.strength === 'speech') };
  if (!isContent(unit, cue, range)) return null;
  return inForm('behind cue', trimmed(unit, { first: denialBefore(unit, last, first), last: range.last }));
}

/** The `not` of `vowed on Friday not to resign`, without which it would say the contrary; `first` when there is none. */
function denialBefore(unit: Unit, from: number, first: number): number {
  return first > from && (detailsOf(unit, first - 1) & NEGATION) !== 0 ? first - 1 : first;
}

function inForm(form: QuoteForm, range: Range | null): Content | null {
  return range && { first: range.first, last: range.last, form };
}

/**
 * Without `that`: English says whole clauses so (`He said he would go`), Dutch only infinitives (`Hij zei te gaan`) and
 * the objects of verbs that take a position (`Moskou ontkent de plannen`).
 */
function isContent(unit: Unit, cue: Cue, { first, last }: Range): boolean {
  const opening = flagsOf(unit, first);
  if ((opening & SIGN) !== 0) return false;
  if (!unit.page.lexicon.tables.verbSecond)
    return (opening & PREPOSITION) === 0 || (detailsOf(unit, first) & INFINITIVE) !== 0;
  if ((flagsOf(unit, cue.first) & ACT) !== 0 && (opening & PREPOSITION) === 0) return true;
  for (let i = first; i < last; i++) if ((detailsOf(unit, i) & INFINITIVE) !== 0) return true;
  return false;
}

const FARTHEST_THAT = 14;

/**
 * `told reporters on Friday that`: the clause that is said, with nothing but who heard it and when before; behind an
 * auxiliary it stands inside what is said (`said she would go if …`).
 */
function thatBehind(unit: Unit, from: number, next: number): number {
  for (let i = from; i < Math.min(next, from + FARTHEST_THAT); i++) {
    const flags = flagsOf(unit, i);
    if ((flags & THAT) !== 0) return i;
    if (i > from && (flags & AUXILIARY) !== 0) return -1;
    if ((flags & SIGN) !== 0 && (detailsOf(unit, i) & (STOP | COLON | SEMICOLON)) !== 0) return -1;
  }
  return -1;
}

/** `…, the mayor said on Friday.`: nothing but time and place behind the cue. */
function endsClause(unit: Unit, at: number): boolean {
  return at >= unit.length || (flagsOf(unit, at) & (SIGN | PREPOSITION | CONJUNCTION)) !== 0;
}

/** `told reporters`: behind who hears it. */
function behindListener(unit: Unit, { first }: Cue, last: number): number {
  if ((detailsOf(unit, first) & ADDRESSING) === 0) return last;
  return phraseFrom(unit, skipTo(unit, last))?.last ?? last;
}

function postposed(unit: Unit, end: number): Range | null {
  if (!isComma(unit, end - 1)) return null;
  const range = trimmed(unit, { first: 0, last: end });
  return range && range.last - range.first >= 4 ? range : null;
}

/** `Volgens X …`, `…, according to X`. */
function sourced(unit: Unit, { cue }: Frame, subject: Phrase): Range | null {
  const around = relativeAround(unit, cue.first, subject.last);
  if (around) return trimmed(unit, around);
  const before = trimmed(unit, { first: 0, last: cue.first });
  const behind = trimmed(unit, { first: behindOffice(unit, subject.last), last: unit.length });
  return lengthOf(behind) >= lengthOf(before) ? behind : before;
}

function lengthOf(range: Range | null): number {
  return range ? range.last - range.first : 0;
}

/** `de troepen die Rusland volgens Washington heeft verzameld`: the relative clause that the source stands inside. */
function relativeAround(unit: Unit, first: number, last: number): Range | null {
  if (isComma(unit, first - 1) || isComma(unit, last)) return null;
  for (let i = first - 1; i > 0 && first - i < LONGEST_ASIDE; i--) {
    const flags = flagsOf(unit, i);
    if ((flags & SIGN) !== 0) return null;
    if ((flags & RELATIVE) !== 0) return { first: i, last: relativeEnd(unit, last) };
  }
  return null;
}

function relativeEnd(unit: Unit, from: number): number {
  for (let i = from; i < unit.length; i++) if ((flagsOf(unit, i) & SIGN) !== 0) return i;
  return unit.length;
}

/** `Volgens Bos van Sparta is …`, `Volgens Bos, die er woont, is …`: behind what is told of the one who says it. */
function behindOffice(unit: Unit, last: number): number {
  if ((flagsOf(unit, last) & BELONGS) !== 0) return phraseFrom(unit, last + 1)?.last ?? last;
  if (!isComma(unit, last) || (flagsOf(unit, last + 1) & RELATIVE) === 0) return last;
  const farthest = Math.min(unit.length - 1, last + LONGEST_ASIDE);
  for (let i = last + 2; i < farthest; i++) if (isComma(unit, i)) return i;
  return last;
}

/** In items: a longer relative clause is not looked behind. */
const LONGEST_ASIDE = 30;

function skipTo(unit: Unit, from: number): number {
  let i = from;
  while ((flagsOf(unit, i) & (ADVERB | TIME)) !== 0) i++;
  return i;
}

/** A statement runs to the end of its sentence, the object of a position to the next comma. */
function clauseEnd(unit: Unit, from: number, isStatement: boolean): number {
  const stops = isStatement ? SEMICOLON : SEMICOLON | COLON | DASH;
  const farthest = Math.min(unit.length, from + LONGEST_STATEMENT);
  for (let i = from; i < farthest; i++) {
    const flags = flagsOf(unit, i);
    if ((flags & SIGN) === 0) continue;
    if ((flags & COMMA) !== 0 ? !isStatement : (detailsOf(unit, i) & stops) !== 0) return i;
  }
  return farthest;
}

/** Without signs and conjunctions at its ends. */
export function trimmed(unit: Unit, { first, last }: Range): Range | null {
  let from = first;
  let to = last;
  while (from < to && (flagsOf(unit, from) & SIGN) !== 0) from++;
  while (to > from && (flagsOf(unit, to - 1) & SIGN) !== 0) to--;
  return from < to ? { first: from, last: to } : null;
}
