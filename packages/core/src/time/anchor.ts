// What expressions count from: the publication date, and the dates that the text has spoken of.

import { type Day, isoDate } from '../calendar/date.ts';
import { type Period, periodOf } from '../calendar/period.ts';
import type { ClauseTense } from '../text/tense.ts';
import type { TimexAnchor, TimexMod, TimexType } from './timex.ts';

/** How fine a date is. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'other';

/** A date that the text has spoken of. */
export interface Mention extends Period {
  readonly value: string;
  readonly grain: Grain;
  readonly start: number;
  readonly end: number;
}

/** The last date of each grain; null before there is one. */
export interface Discourse {
  readonly latest: Mention | null;
  readonly day: Mention | null;
  readonly month: Mention | null;
  readonly quarter: Mention | null;
  readonly year: Mention | null;
}

export const NO_DISCOURSE: Discourse = { latest: null, day: null, month: null, quarter: null, year: null };

/** Everything that a meaning is resolved with. */
export interface Setting {
  readonly publication: Day | null;
  readonly discourse: Discourse;
  /** The text tells of times long past, in their order: dates follow one another, not the publication. */
  readonly narrative: boolean;
  /** Asked only when the words leave the direction open. */
  readonly tense: () => ClauseTense;
}

export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: TimexMod;
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

/** The discourse after one more date; durations, sets and references leave it as it was. */
export function remember(
  discourse: Discourse,
  { value, start, end }: { readonly value: string; readonly start: number; readonly end: number },
): Discourse {
  const period = periodOf(value);
  const grain = grainOf(value);
  if (!period) return discourse;
  const mention: Mention = { ...period, value, grain, start, end };
  return {
    latest: mention,
    day: grain === 'day' ? mention : discourse.day,
    month: grain === 'month' || grain === 'day' ? mention : discourse.month,
    quarter: /-Q\d$/.test(value) ? mention : discourse.quarter,
    year: grain === 'other' ? discourse.year : mention,
  };
}

function grainOf(value: string): Grain {
  const date = value.replace(/T.*$/, '');
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return 'day';
  if (/^\d{4}-W\d\d/.test(date)) return 'week';
  if (/^\d{4}-\d\d$/.test(date)) return 'month';
  if (/^\d{4}-(Q|H|SP|SU|FA|WI)/.test(date)) return 'quarter';
  return /^\d{4}$/.test(date) ? 'year' : 'other';
}
