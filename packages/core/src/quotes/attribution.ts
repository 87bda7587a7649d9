// Ties a quotation to the cue that it belongs to: the order in which a newspaper reader would look.

import { farthestFrom, firstPhrase, isSomebody } from './clauses.ts';
import { type Cue, cueAt } from './cues.ts';
import { type Phrase, phraseFrom } from './noun-phrase.ts';
import { type Frame, subjectOf } from './subjects.ts';
import {
  flagsOf,
  holds,
  isColon,
  isComma,
  itemAt,
  nextWith,
  quotationOf,
  type Unit,
  wordOf,
} from './units.ts';
import { FLAG } from './words.ts';

const { ADVERB, AUXILIARY, COMMA, CONJUNCTION, QUOTED, SIGN, THAT } = FLAG;

/** A unit with its cues read. */
export interface Report {
  readonly unit: Unit;
  readonly frames: readonly Frame[];
}

/** How a quotation is tied: by a cue, by a colon or dash beside a name, or by nothing in its unit. */
export type Tie =
  | { readonly kind: 'cue'; readonly frame: Frame; readonly unit: Unit; readonly side: 'before' | 'behind' }
  | { readonly kind: 'name'; readonly subject: Phrase; readonly unit: Unit }
  | { readonly kind: 'none' };

const CUE_WORD = FLAG.OPENER | FLAG.VERB;

const NONE: Tie = { kind: 'none' };

const NO_FRAMES: readonly Frame[] = [];

/** Reads the cues of a unit and who acts in each. */
export function readReport(unit: Unit): Report {
  if ((unit.kinds & CUE_WORD) === 0) return { unit, frames: NO_FRAMES };
  const frames: Frame[] = [];
  let before: Frame | null = null;
  for (let i = nextWith(unit, CUE_WORD, 0); i < unit.length; i = nextWith(unit, CUE_WORD, i + 1)) {
    const cue = cueAt(unit, i);
    if (!cue || isObjectOfSource(cue, before)) continue;
    before = { cue, subject: subjectOf(unit, cue, before) };
    frames.push(before);
    i = cue.last - 1;
  }
  return { unit, frames };
}

/** `according to published figures`: what follows a source is no verb. */
function isObjectOfSource({ first }: Cue, before: Frame | null): boolean {
  return before?.cue.kind === 'source' && before.cue.last === first;
}

/** The tie of the quotation at item `at` of `reports[index]`. */
export function tieOf(reports: readonly Report[], index: number, at: number): Tie {
  const report = reports[index];
  if (!report) return NONE;
  const behind = tieBehind(report, at);
  const before = tieBefore(report, at);
  const isWhole = opensUnit(report.unit, at) || (isClosedByComma(report.unit, at) && !isSourced(behind));
  if (behind.kind !== 'none' && isWhole) return behind;
  if (before.kind !== 'none') return before;
  if (behind.kind !== 'none') return behind;
  return tieOfNeighbours(reports, index, at);
}

/** `Brown called it “a mess,” according to the Post`: the Post only passes it on. */
function isSourced(tie: Tie): boolean {
  return tie.kind === 'cue' && tie.frame.cue.kind === 'source';
}

/** True when nothing but signs and conjunctions stands before the quotation in its unit. */
export function opensUnit(unit: Unit, at: number): boolean {
  for (let i = 0; i < at; i++) if ((flagsOf(unit, i) & (SIGN | CONJUNCTION)) === 0) return false;
  return true;
}

/** True when the quotation ends its unit but for signs. */
export function closesUnit(unit: Unit, at: number): boolean {
  for (let i = at + 1; i < unit.length; i++) if ((flagsOf(unit, i) & SIGN) === 0) return false;
  return true;
}

/** `“…,” said X` and `“…”, said X`. */
function isClosedByComma(unit: Unit, at: number): boolean {
  const quotation = unit.page.quotations[quotationOf(itemAt(unit, at))];
  const last = quotation ? unit.page.article.text.charAt(quotation.inner.end - 1) : '';
  return last === ',' || last === '?' || last === '!' || isComma(unit, at + 1);
}

const FARTHEST_BEHIND = 45;
const FARTHEST_BEFORE = 60;
const NEAR_BEFORE = 8;

function tieBehind({ unit, frames }: Report, at: number): Tie {
  const end = nextWith(unit, QUOTED, at + 1);
  const first = frames[framesBefore(frames, at)];
  const frame = first && first.cue.first < Math.min(end, at + FARTHEST_BEHIND) ? first : null;
  const named = dashName(unit, at);
  if (named) return named;
  if (!frame || !reachesBack(unit, at, frame)) return NONE;
  return { kind: 'cue', frame, unit, side: 'behind' };
}

/** Behind a quotation its cue follows at once, or the one who says it does. */
function reachesBack(unit: Unit, at: number, { cue, subject }: Frame): boolean {
  if (cue.isGerund || !subject) return false;
  let start = at + 1;
  while ((flagsOf(unit, start) & (SIGN | ADVERB)) !== 0) start++;
  if (cue.first === start) return cue.strength === 'speech' || subject.first >= cue.last;
  if (isTrailing(unit, cue, subject)) return true;
  if (cue.strength !== 'speech') return false;
  return subject.first === start || isLooseEnd(unit, at, subject);
}

/** `… “alles doen” om te helpen, belooft Bos.`: a comma, the verb and at once the one who says it. */
function isTrailing(unit: Unit, cue: Cue, subject: Phrase): boolean {
  return isComma(unit, cue.first - 1) && subject.first === cue.last && isSomebody(unit, subject);
}

/** `… was “a disaster” for the country, Brown said`: a comma before the one who says it. */
function isLooseEnd(unit: Unit, at: number, subject: Phrase): boolean {
  return subject.first > at && isComma(unit, subject.first - 1);
}

const DASHES = '―—–-';

/** `“…” — Ann Lee`: a dash between words and name. */
function dashName(unit: Unit, at: number): Tie | null {
  const sign = flagsOf(unit, at + 1);
  if ((sign & SIGN) === 0 || (sign & COMMA) !== 0 || !DASHES.includes(wordOf(unit, at + 1))) return null;
  const subject = phraseFrom(unit, at + 2);
  if (!subject || subject.isPronoun) return null;
  const rest = wordOf(unit, subject.last);
  return rest === '' || /^[.,(]$/.test(rest) ? { kind: 'name', subject, unit } : null;
}

function tieBefore(report: Report, at: number): Tie {
  const { unit } = report;
  const colon = isColon(unit, at - 1);
  const frame = nearest(report, at);
  if (frame) return { kind: 'cue', frame, unit, side: 'before' };
  return colon ? nameBeforeColon(unit, at - 1) : NONE;
}

/** The last cue before the quotation; one with a subject rather than one without, a verb rather than a noun. */
function nearest({ unit, frames }: Report, at: number): Frame | null {
  let bare: Frame | null = null;
  for (let i = framesBefore(frames, at) - 1; i >= 0; i--) {
    const frame = frames[i] as Frame;
    const { cue, subject } = frame;
    if (at - cue.last >= FARTHEST_BEFORE) break;
    if (isPassedOver(unit, frames, { i, at })) continue;
    if (subject && cue.strength !== 'stance') return frame;
    if (cue.strength === 'speech' && at - cue.last < NEAR_BEFORE) bare ??= frame;
  }
  return bare;
}

/**
 * In `he said that X had warned the city and had become “a scapegoat”` a verb of its own stands between the inner cue and
 * the quotation, so that they are the words of who speaks the whole clause.
 */
function isPassedOver(unit: Unit, frames: readonly Frame[], { i, at }: { i: number; at: number }): boolean {
  if (i === 0) return false;
  const inner = frames[i] as Frame;
  const outer = frames[i - 1] as Frame;
  if (!outer.subject || outer.cue.strength !== 'speech') return false;
  return (
    holds(unit, AUXILIARY, { first: inner.cue.last, last: at }) &&
    holds(unit, THAT, { first: outer.cue.last, last: inner.cue.first })
  );
}

/** How many cues begin before item `at`. */
function framesBefore(frames: readonly Frame[], at: number): number {
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frames[middle] as Frame).cue.first < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nameBeforeColon(unit: Unit, colon: number): Tie {
  const subject = firstPhrase(unit, farthestFrom(colon), colon);
  return subject && isSomebody(unit, subject) ? { kind: 'name', subject, unit } : NONE;
}

/** `X writes:` at the end of the sentence before; `X asked.` as the sentence behind. */
function tieOfNeighbours(reports: readonly Report[], index: number, at: number): Tie {
  const report = reports[index] as Report;
  const before = index > 0 ? reports[index - 1] : undefined;
  const next = reports[index + 1];
  if (before && opensUnit(report.unit, at) && endsInColon(before.unit)) {
    const frame = nearest(before, before.unit.length);
    if (frame) return { kind: 'cue', frame, unit: before.unit, side: 'before' };
    return nameBeforeColon(before.unit, before.unit.length - 1);
  }
  if (next?.unit.paragraph !== report.unit.paragraph || !closesUnit(report.unit, at)) return NONE;
  const [frame] = next.frames;
  if (!frame?.subject || frame.cue.strength !== 'speech' || !isTag(next.unit, frame.cue, frame.subject))
    return NONE;
  return { kind: 'cue', frame, unit: next.unit, side: 'behind' };
}

function endsInColon(unit: Unit): boolean {
  return isColon(unit, unit.length - 1);
}

/** `Brown asked.`: a sentence that only says who spoke. */
function isTag(unit: Unit, cue: Cue, subject: Phrase): boolean {
  const first = Math.min(cue.first, subject.first);
  const last = Math.max(cue.last, subject.last);
  if (first > 1 || cue.first - subject.last > 2) return false;
  const next = flagsOf(unit, last);
  return last >= unit.length || ((next & SIGN) !== 0 && !isColon(unit, last));
}
