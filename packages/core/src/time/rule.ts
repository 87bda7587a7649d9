// A rule of a language: words in a pattern, and what they mean. Data only.

import type { DayPart, Direction, From, Holiday, Reference, Unit, YearPart } from './meaning.ts';
import type { TimexMod } from './timex.ts';

/**
 * What a rule's words mean. A template names the kind of meaning; what it leaves out is filled from the words that
 * matched, by the name of their class (`<month>`, `<count>`, `<unit>`).
 */
export type Template =
  | {
      readonly kind: 'calendar';
      readonly direction?: Direction;
      readonly weekShift?: number;
      readonly from?: From;
    }
  | { readonly kind: 'numericDate'; readonly order: 'dmy' | 'mdy' | 'ymd' }
  | { readonly kind: 'ahead' }
  | { readonly kind: 'dates' }
  | { readonly kind: 'years' }
  | {
      readonly kind: 'yearPart';
      readonly part?: YearPart;
      readonly direction?: Direction;
      /** `that summer`: of the year that the text last spoke of. */
      readonly from?: From;
    }
  | { readonly kind: 'shift'; readonly by?: number; readonly unit?: Unit; readonly from?: From }
  | {
      readonly kind: 'distance';
      readonly sign: -1 | 1;
      readonly from: From;
      readonly unit?: Unit;
      readonly count?: number | null;
      /** The same words also say how long something took: a duration, in the past tense (`in zwei Jahren`). */
      readonly within?: boolean;
      /** Where the pattern itself says `more than` inside the expression. */
      readonly mod?: TimexMod;
    }
  | { readonly kind: 'same'; readonly unit?: Unit; readonly weak?: boolean }
  | { readonly kind: 'duration'; readonly count?: number | null; readonly unit?: Unit }
  | {
      readonly kind: 'clock';
      /** Minutes to add, and whether those said before or after the hour are added or taken off. */
      readonly add?: number;
      readonly spoken?: 1 | -1;
      readonly hour?: number;
      readonly half?: 'am' | 'pm';
      readonly weak?: boolean;
    }
  | { readonly kind: 'times' }
  | {
      readonly kind: 'dayPart';
      readonly part?: DayPart;
      readonly day?: number;
      readonly from?: From;
      readonly alone?: boolean;
    }
  | { readonly kind: 'holiday'; readonly holiday: Holiday }
  | { readonly kind: 'nthWeekday'; readonly monthShift?: number }
  | { readonly kind: 'dayOfMonth'; readonly monthShift?: number }
  | { readonly kind: 'unitOf'; readonly nth?: number; readonly unit?: Unit }
  | { readonly kind: 'set'; readonly value?: string; readonly count?: number; readonly unit?: Unit }
  | { readonly kind: 'week' }
  | { readonly kind: 'decade' }
  | { readonly kind: 'century' }
  | { readonly kind: 'modifier'; readonly mod?: TimexMod }
  | { readonly kind: 'reference'; readonly reference: Reference; readonly only?: 'future' }
  | { readonly kind: 'nothing' };

/** Words, and the TIMEX3 values that they have for an article of Wednesday 15 June 2022. */
export type Example = readonly [text: string, ...values: string[]];

/**
 * A named pattern over words. In a pattern, `word` is itself, `<class>` a word of a table or a phrase, `[…]` may be
 * absent, `(a|b)` is either, `x{1,3}` repeats, `{…}` must stand beside but is no part of the expression; parts
 * without a space between them are written together in the text too.
 */
export interface Rule {
  /** Reads as its grammar. */
  readonly name: string;
  readonly pattern: string;
  readonly means: Template;
  /** Executed. A text without values must give nothing. */
  readonly examples: readonly Example[];
}

/** A rule, written on one line. */
export function rule(pattern: string, means: Template, ...examples: readonly Example[]): Rule {
  return { name: pattern, pattern, means, examples };
}
