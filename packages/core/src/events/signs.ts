// What the words of a sentence are to an event, as numbers: one bit for each sign, for nouns and for verbs.

import type { CueHit } from './cues.ts';
import type { EventSign } from './tables.ts';

export const SIGN = {
  planned: 1 << 0,
  intended: 1 << 1,
  bound: 1 << 2,
  upcoming: 1 << 3,
  hoped: 1 << 4,
  tentative: 1 << 5,
  expected: 1 << 6,
  postponed: 1 << 7,
  rescheduled: 1 << 8,
  cancelled: 1 << 9,
  deadline: 1 << 10,
  until: 1 << 11,
  starting: 1 << 12,
  since: 1 << 13,
  condition: 1 << 14,
  habit: 1 << 15,
  original: 1 << 16,
  negation: 1 << 17,
  denied: 1 << 18,
  standing: 1 << 19,
} as const satisfies Readonly<Record<EventSign, number>>;

export const NOUN = 1 << 20;
/** A verb that names an event, and one that only carries one (`begint`). */
export const VERB = 1 << 21;
export const CARRIER = 1 << 22;
export const ANY_VERB = VERB | CARRIER;
export const ANY_SIGN = NOUN - 1;

/** Signs that something is not held, or not when it was to be. */
export const OFF = SIGN.cancelled | SIGN.postponed | SIGN.rescheduled;
/** Signs of a move: the day before them is left. */
export const MOVES = SIGN.rescheduled | SIGN.postponed;
/** Signs by which an event without a date is told. */
export const ANNOUNCING = SIGN.intended | SIGN.upcoming | SIGN.cancelled | SIGN.postponed;
export const FIRM = SIGN.planned | SIGN.intended | SIGN.expected;
export const HOPED = SIGN.hoped | SIGN.tentative;
export const PLANS = FIRM | HOPED | SIGN.bound;

/** True when one of the cues is one of `kinds`. */
export function hasAny(hits: readonly CueHit[], kinds: number): boolean {
  for (let i = 0; i < hits.length; i++) if (((hits[i] as CueHit).is & kinds) !== 0) return true;
  return false;
}
