// Finds who acts in a cue: left or right of the verb, across auxiliaries, appositions and relative clauses.

import type { Cue } from './cues.ts';
import { type Phrase, phraseBefore, phraseFrom } from './noun-phrase.ts';
import { flagsOf, type Unit, wordOf } from './units.ts';
import {
  ADVERB,
  AGENT,
  AUXILIARY,
  CONJUNCTION,
  PASSIVE,
  PREPOSITION,
  QUOTED,
  RELATIVE,
  SIGN,
  SUBORDINATOR,
  THAT,
  TIME,
} from './words.ts';

/** A cue with the phrase that acts in it; `subject` is null when the text names nobody. */
export interface Frame {
  readonly cue: Cue;
  readonly subject: Phrase | null;
}

/** Who acts in `cue`; null when nobody is named there (`it was said`). */
export function subjectOf(unit: Unit, cue: Cue): Phrase | null {
  if (cue.kind === 'source') return phraseFrom(unit, skip(unit, cue.last, ADVERB));
  const verb = finiteVerb(unit, cue);
  if (verb.isPassive) return agentOf(unit, cue.last);
  if (isBehindQuotation(unit, verb.at)) {
    const behind = phraseFrom(unit, skip(unit, cue.last, ADVERB | TIME));
    if (behind) return behind;
  }
  return subjectLeft(unit, verb.at, cue) ?? subjectRight(unit, verb, cue);
}

interface Verb {
  /** The finite verb, or the cue itself. */
  readonly at: number;
  readonly isPassive: boolean;
}

const FARTHEST_AUXILIARY = 40;

/** The helper of the cue: right before it, or far left of a Dutch participle (`heeft zaterdag gezegd`). */
function finiteVerb(unit: Unit, cue: Cue): Verb {
  let at = cue.first;
  let isPassive = false;
  while ((flagsOf(unit, at - 1) & (ADVERB | AUXILIARY)) !== 0 || wordOf(unit, at - 1) === 'to') {
    at--;
    const isNearest = at === cue.first - 1 || !isPassive;
    if (isNearest && (flagsOf(unit, at) & PASSIVE) !== 0 && !cue.isGerund) isPassive = true;
  }
  if (!cue.isParticiple || hasAuxiliary(unit, at, cue.last + 1)) return { at, isPassive };
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - FARTHEST_AUXILIARY); i--) {
    const flags = flagsOf(unit, i);
    if ((flags & (THAT | QUOTED)) !== 0) break;
    if ((flags & PASSIVE) !== 0) return { at: i, isPassive: true };
    if ((flags & AUXILIARY) !== 0) return { at: i, isPassive: false };
  }
  return { at, isPassive };
}

function hasAuxiliary(unit: Unit, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if ((flagsOf(unit, i) & AUXILIARY) !== 0) return true;
  return false;
}

/** `described by critics as`: who acts in a passive. */
function agentOf(unit: Unit, from: number): Phrase | null {
  for (let i = from; i < from + 3; i++) if ((flagsOf(unit, i) & AGENT) !== 0) return phraseFrom(unit, i + 1);
  return null;
}

/** True when the verb follows a quotation, with at most a comma between: `“…,” said X`. */
function isBehindQuotation(unit: Unit, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (flagsOf(unit, before) & SIGN) !== 0) before--;
  return before >= at - 3 && (flagsOf(unit, before) & QUOTED) !== 0;
}

function subjectLeft(unit: Unit, at: number, cue: Cue): Phrase | null {
  const before = flagsOf(unit, at - 1);
  if ((before & RELATIVE) !== 0) return antecedent(unit, at - 1);
  const isApart = (before & (SIGN | CONJUNCTION | PREPOSITION)) !== 0 || cue.isGerund;
  const start = clauseStart(unit, at);
  if (!isApart) {
    const near = phraseBefore(unit, at);
    if (near && near.first >= start) return withPartner(unit, near, start);
    if (unit.page.lexicon.tables.verbSecond && !cue.isParticiple) return null;
  }
  return firstPhrase(unit, start, at);
}

/** Who stands before `who`: `Brown, who said`. */
function antecedent(unit: Unit, relative: number): Phrase | null {
  const end = (flagsOf(unit, relative - 1) & SIGN) !== 0 ? relative - 1 : relative;
  return phraseBefore(unit, end);
}

/** Verb second: `Vrijdag zei Biden`, `Ook eist Rusland`. */
function subjectRight(unit: Unit, verb: Verb, cue: Cue): Phrase | null {
  if (!unit.page.lexicon.tables.verbSecond || cue.isGerund) return null;
  const from = verb.at < cue.first ? verb.at + 1 : cue.last;
  return phraseFrom(unit, skip(unit, from, ADVERB | TIME));
}

function skip(unit: Unit, from: number, kinds: number): number {
  let i = from;
  while ((flagsOf(unit, i) & kinds) !== 0) i++;
  return i;
}

/** Back to the last quotation, semicolon, colon, `that`, or conjunction behind a comma. */
function clauseStart(unit: Unit, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const flags = flagsOf(unit, i);
    if ((flags & QUOTED) !== 0) return skip(unit, i + 1, SIGN | CONJUNCTION);
    if ((flags & SIGN) !== 0 && /^[;:]$/.test(wordOf(unit, i))) return i + 1;
    if (i < at - 1 && (flags & THAT) !== 0) return i + 1;
    const isLink = (flags & (CONJUNCTION | SUBORDINATOR)) !== 0;
    if (isLink && i < at - 1 && wordOf(unit, i - 1) === ',') return i + 1;
  }
  return 0;
}

/** The clause's first phrase that hangs on no preposition and tells no time. */
function firstPhrase(unit: Unit, start: number, end: number): Phrase | null {
  for (let i = start; i < end; i++) {
    const flags = flagsOf(unit, i);
    if ((flags & (PREPOSITION | SUBORDINATOR)) !== 0) {
      const comma = commaIn(unit, i, end);
      const phrase = phraseFrom(unit, i + 1);
      i = comma > 0 && comma < end - 1 ? comma : (phrase?.last ?? i + 1) - 1;
      continue;
    }
    if ((flags & (SIGN | CONJUNCTION | ADVERB | TIME | AUXILIARY)) !== 0) continue;
    const phrase = phraseFrom(unit, i);
    if (phrase && phrase.coreLast <= end && !isTime(unit, phrase)) return phrase;
    if (phrase) i = phrase.last - 1;
  }
  return null;
}

function commaIn(unit: Unit, start: number, end: number): number {
  for (let i = start; i < end; i++) if (wordOf(unit, i) === ',') return i;
  return -1;
}

function isTime(unit: Unit, phrase: Phrase): boolean {
  return (flagsOf(unit, phrase.coreLast - 1) & TIME) !== 0 || (flagsOf(unit, phrase.coreLast) & TIME) !== 0;
}

/** `Biden and Trump said`: both speak when the pair opens the clause. */
function withPartner(unit: Unit, phrase: Phrase, start: number): Phrase {
  const link = phrase.first - 1;
  if (phrase.isPronoun || link <= start || (flagsOf(unit, link) & CONJUNCTION) === 0) return phrase;
  const partner = phraseBefore(unit, link);
  if (!partner || partner.isPronoun || partner.first !== start) return phrase;
  return { ...phrase, first: partner.first };
}
