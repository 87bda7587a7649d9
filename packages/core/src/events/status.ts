// What the words say about how sure an event is: planned, moved, called off, a deadline.

import type { EventStatus } from '../reading.ts';
import type { CueHit } from './cues.ts';
import type { EventDate } from './dates.ts';
import { HOPED, hasAny, OFF, SIGN } from './signs.ts';
import type { EventFamily } from './tables.ts';

export interface StatusSources {
  /** Cues of the event's clause. */
  readonly clause: readonly CueHit[];
  /** Cues of the whole sentence, where a move or a cancellation may stand. */
  readonly sentence: readonly CueHit[];
  readonly date: EventDate | null;
  readonly family: EventFamily;
  /** How many dates the sentence gives up. */
  readonly replaced: number;
}

/** The status that the signs around an event give it, the strongest first; `planned` without any. */
export function statusOf({ clause, sentence, date, family, replaced }: StatusSources): EventStatus {
  if (hasAny(sentence, SIGN.cancelled))
    return replaced > 0 && !hasAny(clause, SIGN.cancelled) ? 'rescheduled' : 'cancelled';
  if (hasAny(sentence, SIGN.rescheduled)) return 'rescheduled';
  if (hasAny(sentence, SIGN.postponed)) return 'postponed';
  if (hasAny(clause, HOPED)) return 'tentative';
  if (hasAny(clause, SIGN.expected) && !isSetBehind(clause, date)) return 'expected';
  if (family === 'deadline' || (date && isBehind(clause, SIGN.deadline, date))) return 'deadline';
  if (date && isBehind(clause, SIGN.until, date)) return 'in-progress';
  return 'planned';
}

/** `is expected to mark a summit set for Friday`: what is expected is something else, the summit is set. */
function isSetBehind(clause: readonly CueHit[], date: EventDate | null): boolean {
  const expected = clause.find(({ is }) => is === SIGN.expected);
  if (!date || !expected) return false;
  return clause.some(
    ({ is, first, last }) => is === SIGN.planned && first > expected.last && last <= date.first,
  );
}

/** `have not been cancelled`, `ontkent dat het overleg is afgelast`: nothing is called off, put off or moved. */
export function isTakenBack(hits: readonly CueHit[], { is, first }: CueHit): boolean {
  if ((is & OFF) === 0) return false;
  return hits.some(
    (hit) =>
      hit.last <= first &&
      (hit.is === SIGN.denied || (hit.is === SIGN.negation && first - hit.last <= AUXILIARIES)),
  );
}

/** In tokens: `not been cancelled`, `niet zal worden afgelast`. */
const AUXILIARIES = 2;

/** How many tokens may stand between a preposition and its date (`uiterlijk op zaterdag`). */
const REACH = 2;

/** True when the sign stands right before the date, no name between (`pass by Jamaica Wednesday`). */
export function isBehind(hits: readonly CueHit[], sign: number, date: EventDate): boolean {
  for (let i = 0; i < hits.length; i++) {
    const { is, last } = hits[i] as CueHit;
    if ((is & sign) !== 0 && last <= date.first && date.first - last <= REACH) return true;
  }
  return false;
}
