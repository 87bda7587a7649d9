// Who acts in the verbs of a unit that take positions; nobody where the text leaves a doubt.

import { skip } from '../quotes/clauses.ts';
import type { Cue } from '../quotes/cues.ts';
import type { Phrase } from '../quotes/noun-phrase.ts';
import { type Frame, finiteVerb, subjectOf } from '../quotes/subjects.ts';
import { flagsOf, type Unit } from '../quotes/units.ts';
import { FLAG } from '../quotes/words.ts';
import type { PositionCue } from './cues.ts';

const { ADVERB, AUXILIARY, CONJUNCTION, PREPOSITION, PRONOUN, RELATIVE, SIGN, SUBORDINATOR, THAT, TIME } =
  FLAG;

/** Who acts in each of `cues`, null for a noun; a verb behind a conjunction shares the subject of the cue before it. */
export function framesOf(
  unit: Unit,
  frames: readonly Frame[],
  cues: readonly PositionCue[],
): (Frame | null)[] {
  const own: (Frame | null)[] = [];
  for (const { cue, isNoun } of cues) {
    const before = isNoun ? null : lastBefore(own, cue.first, lastBefore(frames, cue.first, null));
    own.push(isNoun ? null : { cue, subject: sharedBy(unit, { cue, before }) });
  }
  return own;
}

/** The last of `frames` before item `at`, when it does not stand before `found`; else `found`. */
function lastBefore(frames: readonly (Frame | null)[], at: number, found: Frame | null): Frame | null {
  let last = found;
  for (const frame of frames)
    if (frame && frame.cue.first < at && (!last || frame.cue.first >= last.cue.first)) last = frame;
  return last;
}

/** A subject that is shared with an earlier verb is sure only where no other clause opened in between. */
function sharedBy(unit: Unit, { cue, before }: { cue: Cue; before: Frame | null }): Phrase | null {
  const subject = subjectOf(unit, cue, before);
  if (!before?.subject || subject !== before.subject)
    return subject && isBeside(unit, cue, subject) ? subject : null;
  for (let i = before.cue.last; i < cue.first; i++)
    if ((flagsOf(unit, i) & (THAT | RELATIVE | SUBORDINATOR | PRONOUN)) !== 0) return null;
  return subject;
}

/** Where the verb follows its subject at once (`Corp. said shareholders approved`): another noun between them is who acts. */
function isBeside(unit: Unit, cue: Cue, { last, isPronoun }: Phrase): boolean {
  const { at, isFree } = finiteVerb(unit, cue);
  if (unit.page.lexicon.tables.verbSecond || isFree || isPronoun || last >= at) return true;
  const behind = flagsOf(unit, skip(unit, last, SIGN));
  return (behind & LIGHT) !== 0 || (flagsOf(unit, at - 1) & (LIGHT | SIGN)) !== 0;
}

const LIGHT = ADVERB | TIME | AUXILIARY | RELATIVE | CONJUNCTION | PREPOSITION;
