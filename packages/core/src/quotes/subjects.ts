// Finds who acts in a cue: left or right of the verb, across auxiliaries, appositions and relative clauses.

import {
  clauseStart,
  farthestFrom,
  firstPhrase,
  isSomebody,
  named,
  skip,
  somebodyBefore,
  withPartner,
} from './clauses.ts';
import type { Cue } from './cues.ts';
import { DETAIL } from './details.ts';

import { coreBefore, type Phrase, phraseBefore, phraseFrom } from './noun-phrase.ts';
import { detailsOf, flagsOf, holds, isComma, type Unit } from './units.ts';
import { FLAG } from './words.ts';

const { ADDRESSING, AGENT, APOSTROPHE, CLITIC, OBJECT, TO } = DETAIL;
const {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  PASSIVE,
  PERSON_END,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  RELATIVE,
  SIGN,
  SUBORDINATOR,
  THAT,
  TIME,
  VERB,
} = FLAG;

/** A cue with the phrase that acts in it; `subject` is null when the text names nobody. */
export interface Frame {
  readonly cue: Cue;
  readonly subject: Phrase | null;
}

/** Who acts in `cue`; null when nobody is named there (`it was said`). `before`: the cue before it in the unit. */
export function subjectOf(unit: Unit, cue: Cue, before: Frame | null): Phrase | null {
  if (cue.kind === 'source') return sourceOf(unit, cue);
  const verb = finiteVerb(unit, cue);
  if (verb.isPassive) return agentOf(unit, cue.last);
  if (isInverted(unit, verb)) {
    const behind = phraseFrom(unit, skip(unit, cue.last, ADVERB | TIME));
    if (behind && (isBehindQuotation(unit, verb.at) || isSomebody(unit, behind))) return behind;
  }
  if (isCoordinated(unit, verb) && before?.subject) return before.subject;
  return subjectLeft(unit, verb) ?? subjectRight(unit, verb);
}

/** `volgens Brown`, `according to the mayor, Ann Lee,`. */
function sourceOf(unit: Unit, cue: Cue): Phrase | null {
  const at = cue.last;
  if ((detailsOf(unit, at) & OBJECT) !== 0)
    return { first: at, coreLast: at + 1, last: at + 1, isPronoun: true };
  const phrase = phraseFrom(unit, skip(unit, at, ADVERB));
  return phrase && named(unit, phrase);
}

export interface Verb {
  readonly cue: Cue;
  /** The finite verb, or the cue itself. */
  readonly at: number;
  readonly isPassive: boolean;
  /** True for a gerund without a helper: it shares another verb's subject. */
  readonly isFree: boolean;
}

const FARTHEST_AUXILIARY = 40;

/** The helper of the cue: right before it, or far left of a Dutch participle (`heeft vanochtend gezegd`). */
export function finiteVerb(unit: Unit, cue: Cue): Verb {
  let at = cue.first;
  let isPassive = false;
  let isFree = cue.isGerund;
  for (let steps = helperBefore(unit, at); steps > 0; steps = helperBefore(unit, at)) {
    at -= steps;
    const flags = flagsOf(unit, at);
    if (!cue.isGerund && (flags & PASSIVE) !== 0 && !isPassive) isPassive = true;
    if ((flags & AUXILIARY) !== 0 || steps > 1) isFree = false;
  }
  if (!cue.isParticiple || holds(unit, AUXILIARY, { first: at, last: cue.last + 1 }))
    return { cue, at, isPassive, isFree };
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - FARTHEST_AUXILIARY); i--) {
    const flags = flagsOf(unit, i);
    if ((flags & (THAT | QUOTED)) !== 0) break;
    if ((flags & AUXILIARY) === 0 && (flags & PASSIVE) === 0) continue;
    return { cue, at: i, isPassive: (flags & PASSIVE) !== 0, isFree };
  }
  return { cue, at, isPassive, isFree };
}

/** How many items the adverb, auxiliary, `to` or clitic (`'s` of `he's`) before item `at` takes; 0 when there is none. */
function helperBefore(unit: Unit, at: number): number {
  if ((flagsOf(unit, at - 1) & (ADVERB | AUXILIARY)) !== 0) return 1;
  const details = detailsOf(unit, at - 1);
  if ((details & TO) !== 0) return 1;
  const isTied = (details & CLITIC) !== 0 && (flagsOf(unit, at - 3) & PRONOUN) !== 0;
  return isTied && (detailsOf(unit, at - 2) & APOSTROPHE) !== 0 ? 2 : 0;
}

/** `described by critics as`: who acts in a passive. */
function agentOf(unit: Unit, from: number): Phrase | null {
  for (let i = from; i < from + 3; i++)
    if ((detailsOf(unit, i) & AGENT) !== 0) return phraseFrom(unit, i + 1);
  return null;
}

/** True when the subject follows: `“…,” said X`, and in Dutch also `…, zegt X`. */
function isInverted(unit: Unit, { at, isFree }: Verb): boolean {
  if (isBehindQuotation(unit, at)) return true;
  if (isFree || (flagsOf(unit, at - 1) & SIGN) === 0) return false;
  return unit.page.lexicon.tables.verbSecond || isTagged(unit, at);
}

/** `The train runs again, said Ann Lee.`: a comma, the verb, who says it, and no more. */
function isTagged(unit: Unit, at: number): boolean {
  if (!isComma(unit, at - 1) || (detailsOf(unit, at) & ADDRESSING) !== 0) return false;
  const behind = phraseFrom(unit, at + 1);
  if (!behind || behind.isPronoun || !isSomebody(unit, behind)) return false;
  return behind.last >= unit.length || (flagsOf(unit, behind.last) & SIGN) !== 0;
}

/** `X denied it, and accused Y`: a verb right behind a conjunction acts for whom the verb before it did. */
function isCoordinated(unit: Unit, { at, cue }: Verb): boolean {
  return cue.kind === 'verb' && (flagsOf(unit, at - 1) & CONJUNCTION) !== 0;
}

/** True when at most signs stand between a quotation and item `at`. */
function isBehindQuotation(unit: Unit, at: number): boolean {
  for (let before = at - 1; before >= at - 3; before--) {
    const flags = flagsOf(unit, before);
    if ((flags & QUOTED) !== 0) return true;
    if ((flags & SIGN) === 0) return false;
  }
  return false;
}

function subjectLeft(unit: Unit, { at, isFree, cue }: Verb): Phrase | null {
  const before = flagsOf(unit, at - 1);
  if ((before & RELATIVE) !== 0) return antecedent(unit, at - 1);
  const isApart = (before & (SIGN | CONJUNCTION | PREPOSITION)) !== 0;
  const start = clauseStart(unit, at);
  if (isFree) return sharedSubject(unit, at, isApart);
  const apposed = cue.strength === 'speech' ? apposedName(unit, at) : null;
  if (apposed) return apposed;
  if (!isApart) {
    const near = isVerbFinal(unit, start) ? firstPhrase(unit, start, at) : phraseBefore(unit, at);
    if (near && near.first >= start) return withPartner(unit, near, start);
    if (unit.page.lexicon.tables.verbSecond && !cue.isParticiple) return null;
  }
  return firstPhrase(unit, start, at) ?? firstPhrase(unit, farthestFrom(at), Math.min(at, start));
}

const LONGEST_APPOSITION = 12;

/** `nadat Ann Lee, voorzitter van de bank, zei`: the name before both commas. */
function apposedName(unit: Unit, at: number): Phrase | null {
  if (!unit.page.lexicon.tables.verbSecond || !isComma(unit, at - 1)) return null;
  for (let i = at - 2; i > at - LONGEST_APPOSITION && i > 0; i--) {
    if ((flagsOf(unit, i) & (QUOTED | THAT | RELATIVE | AUXILIARY | VERB)) !== 0) return null;
    if (!isComma(unit, i)) continue;
    const name = (flagsOf(unit, i - 1) & PERSON_END) === 0 ? null : coreBefore(unit, i);
    return name && (flagsOf(unit, name.first - 1) & SUBORDINATOR) !== 0 ? name : null;
  }
  return null;
}

/** `dat zij haar collega had gezegd`: where the verb stands last, its subject stands first. */
function isVerbFinal(unit: Unit, start: number): boolean {
  return unit.page.lexicon.tables.verbSecond && (flagsOf(unit, start - 1) & (THAT | SUBORDINATOR)) !== 0;
}

/** `with Lee calling it …` names its own; `X resigned, saying …` shares that of the clause before. */
function sharedSubject(unit: Unit, at: number, isApart: boolean): Phrase | null {
  if (!isApart) {
    const near = somebodyBefore(unit, at);
    const link = near && flagsOf(unit, near.first - 1);
    if (near && link !== null && (link & (PREPOSITION | CONJUNCTION)) !== 0) return near;
  }
  const phrase = firstPhrase(unit, clauseStart(unit, at), at);
  return phrase && isSomebody(unit, phrase) ? phrase : firstPhrase(unit, farthestFrom(at), at);
}

/** Who stands before `who`: `Brown, who said`. */
function antecedent(unit: Unit, relative: number): Phrase | null {
  const end = (flagsOf(unit, relative - 1) & SIGN) !== 0 ? relative - 1 : relative;
  return somebodyBefore(unit, end) ?? phraseBefore(unit, end);
}

/** Verb second: `Vrijdag zei Biden`, `Ook eist Brussel`. */
function subjectRight(unit: Unit, { at, cue, isFree }: Verb): Phrase | null {
  if (!unit.page.lexicon.tables.verbSecond || isFree) return null;
  const from = at < cue.first ? at + 1 : cue.last;
  return phraseFrom(unit, skip(unit, from, ADVERB | TIME));
}
