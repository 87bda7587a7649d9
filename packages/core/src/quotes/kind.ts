// Says what stands between marks: a full statement, words inside somebody's sentence, or no quotation at all.

import type { QuoteForm } from '../reading.ts';
import { closesUnit, opensUnit, type Tie } from './attribution.ts';
import { DETAIL } from './details.ts';
import type { Quotation } from './quotations.ts';
import { detailsOf, flagsOf, isColon, isComma, itemAt, quotationOf, type Unit } from './units.ts';
import { FLAG } from './words.ts';

const { STOP, TITLING } = DETAIL;
const { ADVERB, AUXILIARY, CAPITAL, DIGITS, LETTERS, PRONOUN, SIGN, SPEAKER, THAT, TIME } = FLAG;

const FEWEST_WORDS_UNTIED = 3;

/** What makes the quotation at item `at` one, and of which kind; null for a scare quote, a title, a term. */
export function formOfQuotation(unit: Unit, at: number, tie: Tie): QuoteForm | null {
  const quotation = unit.page.quotations[quotationOf(itemAt(unit, at))];
  if (!quotation) return null;
  const isStatement = beginsLikeSentence(unit, quotation);
  if (tie.kind === 'none') return isStatement && standsAlone(unit, at, quotation) ? 'alone' : null;
  if (isTitled(unit, at)) return null;
  if (tie.kind === 'name') return isStatement ? 'sentence' : null;
  if (tie.frame.cue.kind === 'source' && !isSpeaker(tie)) return null;
  if (tie.side === 'behind' && isStatement) return 'sentence';
  if (tie.side === 'behind') return opensUnit(unit, at) ? 'opens' : 'inside';
  if (tie.unit !== unit) return 'apart';
  if (isColon(unit, at - 1)) return 'colon';
  if (goesOnBehindCue(unit, at, tie)) return 'second half';
  return isStatement && isIntroduced(unit, at, tie) ? 'introduced' : 'inside';
}

function beginsLikeSentence(
  { page: { article, flags } }: Unit,
  { innerFirst, innerLast }: Quotation,
): boolean {
  for (let i = innerFirst; i < innerLast; i++) {
    const own = flags[article.tokens.id[i] as number] as number;
    if ((own & SIGN) !== 0) continue;
    return (own & (CAPITAL | DIGITS)) !== 0;
  }
  return false;
}

/** A statement without a cue is whole sentences between marks, with nothing else beside them. */
function standsAlone(unit: Unit, at: number, { innerFirst, innerLast }: Quotation): boolean {
  if (!opensUnit(unit, at) || !closesUnit(unit, at) || !isPunctuated(unit, at)) return false;
  const { article, flags } = unit.page;
  const { id } = article.tokens;
  let words = 0;
  for (let i = innerFirst; i < innerLast && words < FEWEST_WORDS_UNTIED; i++)
    if (((flags[id[i] as number] as number) & LETTERS) !== 0) words++;
  return words >= FEWEST_WORDS_UNTIED;
}

const STOPS = '.,!?…:;';

/** A line between marks without a stop is a heading. */
function isPunctuated(unit: Unit, at: number): boolean {
  const quotation = unit.page.quotations[quotationOf(itemAt(unit, at))];
  if (!quotation || STOPS.includes(unit.page.article.text.charAt(quotation.inner.end - 1))) return true;
  return unit.length > at + 1 || quotation.innerLast === quotation.last;
}

/** `the film “…”`, `nicknamed “…”`, `wordt ‘…’ genoemd`: a name or a word, not what somebody says. */
function isTitled(unit: Unit, at: number): boolean {
  const before = isComma(unit, at - 1) || isColon(unit, at - 1) ? at - 2 : at - 1;
  return ((detailsOf(unit, before) | detailsOf(unit, at + 1)) & TITLING) !== 0;
}

/** `volgens Brown` and `according to police` have a speaker; `according to published figures` has none. */
function isSpeaker(tie: Extract<Tie, { kind: 'cue' }>): boolean {
  const { subject } = tie.frame;
  if (!subject) return false;
  if (subject.isPronoun || (tie.side === 'behind' && subject.last - subject.first > 1)) return true;
  for (let i = subject.first; i < subject.last; i++)
    if ((flagsOf(tie.unit, i) & (CAPITAL | SPEAKER | PRONOUN)) !== 0) return true;
  return false;
}

/** `“A,” said Brown, “and b.”`: the second half of a statement. */
function goesOnBehindCue(unit: Unit, at: number, { frame }: Extract<Tie, { kind: 'cue' }>): boolean {
  const first = Math.min(frame.cue.first, frame.subject?.first ?? frame.cue.first);
  if (quotationOf(itemAt(unit, first - 1)) < 0 && quotationOf(itemAt(unit, first - 2)) < 0) return false;
  return isComma(unit, at - 1) || (detailsOf(unit, at - 1) & STOP) !== 0;
}

/** `He said “…”`, `He told reporters on Friday: “…”`: nothing but signs and time between cue and quotation, or a comma. */
function isIntroduced(unit: Unit, at: number, { frame: { cue } }: Extract<Tie, { kind: 'cue' }>): boolean {
  if (cue.strength !== 'speech') return false;
  let isBare = true;
  for (let i = cue.last; i < at; i++) {
    const flags = flagsOf(unit, i);
    if ((flags & THAT) !== 0) return false;
    if ((flags & (SIGN | ADVERB | TIME | AUXILIARY)) === 0) isBare = false;
  }
  return isBare || isComma(unit, at - 1);
}
