// What the words say about how sure an event is: planned, moved, called off, a deadline.

import type { EventStatus } from '../reading.ts';
import type { CueHit } from './cues.ts';
import type { EventDate } from './dates.ts';
import type { EventFamily, EventSign } from './tables.ts';

/** Signs from the strongest; the first that stands near decides. */
const ORDER: readonly (readonly [EventSign, EventStatus])[] = [
  ['cancelled', 'cancelled'],
  ['rescheduled', 'rescheduled'],
  ['postponed', 'postponed'],
  ['hoped', 'tentative'],
  ['tentative', 'tentative'],
  ['expected', 'expected'],
];

export interface StatusSources {
  /** Cues of the event's clause. */
  readonly clause: readonly CueHit[];
  /** Cues of the whole sentence, where a move or a cancellation may stand. */
  readonly sentence: readonly CueHit[];
  readonly date: EventDate | null;
  readonly family: EventFamily;
}

/** The status that the signs around an event give it; `planned` without any. */
export function statusOf({ clause, sentence, date, family }: StatusSources): EventStatus {
  for (const [sign, status] of ORDER) {
    const reach = sign === 'hoped' || sign === 'tentative' || sign === 'expected' ? clause : sentence;
    if (hasSign(reach, sign) && !(sign === 'expected' && isSetBehind(clause, date))) return status;
  }
  if (family === 'deadline' || (date && isBehind(clause, 'deadline', date))) return 'deadline';
  if (date && isBehind(clause, 'until', date)) return 'in-progress';
  return 'planned';
}

/** `is expected to mark a summit set for Friday`: what is expected is something else, the summit is set. */
function isSetBehind(clause: readonly CueHit[], date: EventDate | null): boolean {
  const expected = clause.find((hit) => isSign(hit, 'expected'));
  if (!date || !expected) return false;
  return clause.some((hit) => isSign(hit, 'planned') && hit.first > expected.last && hit.last <= date.first);
}

function isSign({ cue }: CueHit, sign: EventSign): boolean {
  return cue.kind === 'sign' && cue.sign === sign;
}

export function hasSign(hits: readonly CueHit[], sign: EventSign): boolean {
  for (const { cue } of hits) if (cue.kind === 'sign' && cue.sign === sign) return true;
  return false;
}

export function hasAnySign(hits: readonly CueHit[], signs: readonly EventSign[]): boolean {
  for (const { cue } of hits) if (cue.kind === 'sign' && signs.includes(cue.sign)) return true;
  return false;
}

/** `have not been cancelled`, `ontkent dat het overleg is afgelast`: nothing is called off, put off or moved. */
export function isTakenBack(hits: readonly CueHit[], { cue, first }: CueHit): boolean {
  if (cue.kind !== 'sign' || !OFF.includes(cue.sign)) return false;
  return hits.some(
    (hit) =>
      hit.cue.kind === 'sign' &&
      hit.last <= first &&
      (hit.cue.sign === 'denied' || (hit.cue.sign === 'negation' && first - hit.last <= AUXILIARIES)),
  );
}

/** Signs that something is not held, or not when it was to be. */
export const OFF: readonly EventSign[] = ['cancelled', 'postponed', 'rescheduled'];
/** In tokens: `not been cancelled`, `niet zal worden afgelast`. */
const AUXILIARIES = 2;

/** How many tokens may stand between a preposition and its date (`uiterlijk op zaterdag`). */
const REACH = 2;

/** True when the sign stands right before the date, no name between (`pass by Jamaica Wednesday`). */
export function isBehind(hits: readonly CueHit[], sign: EventSign, date: EventDate): boolean {
  for (const { cue, last } of hits)
    if (cue.kind === 'sign' && cue.sign === sign && last <= date.first && date.first - last <= REACH)
      return true;
  return false;
}
