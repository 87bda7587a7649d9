// The time expression as it leaves the tagger.

import type { TextSpan } from '../text/span.ts';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 modifiers, TimeML 1.2.1. */
export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** The tense of the clause an expression stands in. */
export type Tense = 'past' | 'present' | 'future' | 'open';

/** How a value was reached. */
export interface TimexReason {
  /** Name of the rule whose words matched. */
  readonly rule: string;
  /** What the words were counted from. */
  readonly anchor: TimexAnchor;
  readonly tense: Tense;
}

export type TimexAnchor =
  | { readonly kind: 'none' }
  | { readonly kind: 'publication'; readonly date: string }
  | { readonly kind: 'discourse'; readonly date: string; readonly start: number; readonly end: number };

/** A time expression with its TIMEX3 value. */
export interface Timex extends TextSpan {
  readonly type: TimexType;
  /** TIMEX3 value (TimeML 1.2.1): `2022-01-12`, `2022-W03`, `P2W`, `XXXX-05-01`, `FUTURE_REF`. */
  readonly value: string;
  readonly mod: TimexMod | null;
  /** First civil date that the value covers, ISO; null when it names no days (durations, sets, XXXX, references). */
  readonly from: string | null;
  /** Last civil date that the value covers, ISO; null as above. */
  readonly to: string | null;
  /** 0-1: 1 when the words alone decide the value, less where context had to. */
  readonly confidence: number;
  readonly why: TimexReason;
}
