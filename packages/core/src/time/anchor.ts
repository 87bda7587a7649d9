// What expressions count from, and the value they come to.

import { type Day, isoDate } from '../calendar/date.ts';
import type { ClauseTense } from '../text/tense.ts';
import type { Discourse, Mention } from './discourse.ts';
import type { TimexAnchor, TimexType } from './timex.ts';

/** Everything that a meaning is resolved with. */
export interface Setting {
  readonly publication: Day | null;
  /** Minutes past midnight at which it was published; null when only its day is known. */
  readonly clock: number | null;
  readonly discourse: Discourse;
  /** When the quotation around it was spoken; null outside quotations, or when nobody says. */
  readonly spoken: { readonly day: Day; readonly anchor: TimexAnchor } | null;
  /** The text tells of times long past, in their order: dates follow one another, not the publication. */
  readonly narrative: boolean;
  /** The year that the text says next; null when it says none. */
  readonly coming: number | null;
  /** Asked only when the words leave the direction open. */
  readonly tense: () => ClauseTense;
}

export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly anchor: TimexAnchor;
  readonly confidence: number;
}

export const UNANCHORED: TimexAnchor = { kind: 'none' };

export function toPublication({ publication }: Setting): TimexAnchor {
  return publication === null ? UNANCHORED : { kind: 'publication', date: isoDate(publication) };
}

export function toMention(mention: Mention | null): TimexAnchor {
  if (!mention) return UNANCHORED;
  return { kind: 'discourse', date: mention.value, start: mention.start, end: mention.end };
}
