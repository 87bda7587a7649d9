// Who acts in the verbs of a unit that take positions; nobody where the text leaves a doubt.

import { skip } from '../quotes/clauses.ts';
import type { Cue } from '../quotes/cues.ts';
import type { Phrase } from '../quotes/noun-phrase.ts';
import { type Frame, finiteVerb, subjectOf } from '../quotes/subjects.ts';
import { flagsOf, type Unit } from '../quotes/units.ts';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SIGN,
  SUBORDINATOR,
  THAT,
  TIME,
} from '../quotes/words.ts';
import type { PositionCue } from './cues.ts';

/** Who acts in each verb; one behind a conjunction shares the subject of the cue before it. */
export function framesOf(
  unit: Unit,
  frames: readonly Frame[],
  cues: readonly PositionCue[],
): Map<PositionCue, Frame> {
  const own = new Map<PositionCue, Frame>();
  for (const found of cues) {
    if (found.isNoun) continue;
    const before = [...frames, ...own.values()]
      .filter(({ cue }) => cue.first < found.cue.first)
      .reduce<Frame | null>((last, one) => (last && last.cue.first > one.cue.first ? last : one), null);
    own.set(found, { cue: found.cue, subject: sharedBy(unit, { cue: found.cue, before }) });
  }
  return own;
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
