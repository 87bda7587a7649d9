// The dates that a text has spoken of, from which those that follow count on.

import { civilOf } from '../calendar/date.ts';
import { type Period, periodOf } from '../calendar/period.ts';
import type { Meaning } from './meaning.ts';

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
  readonly year: Mention | null;
  /** The quarter that figures are told of, which those it is compared with leave as it is. */
  readonly quarter: Mention | null;
  /** A year far from what is being told, which may be the first of a new part of the tale. */
  readonly aside: Mention | null;
  /** The last year that was said, rather than worked out. */
  readonly stated: number | null;
}

export const NO_DISCOURSE: Discourse = {
  latest: null,
  day: null,
  month: null,
  year: null,
  quarter: null,
  aside: null,
  stated: null,
};

/** One more date that the text speaks of. */
export interface Spoken {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  /** The text tells of times long past, in their order. */
  readonly narrative: boolean;
  /** What it dates lies ahead of what is being told: `planned for 1976`. */
  readonly ahead: boolean;
}

/** The discourse after one more date; durations, sets and references leave it as it was. */
export function remember(discourse: Discourse, spoken: Spoken): Discourse {
  const { value, start, end, meaning, narrative } = spoken;
  const period = periodOf(value);
  if (!period) return discourse;
  const mention: Mention = {
    from: period.from,
    to: period.to,
    value,
    grain: grainOf(value, period),
    start,
    end,
  };
  if (narrative && isAside(discourse, mention, spoken)) return { ...discourse, aside: mention };
  if (isComparison(meaning, narrative)) return narrative ? discourse : { ...discourse, latest: mention };
  const said = meaning.kind === 'calendar' && meaning.year.kind === 'year';
  return moved(discourse, mention, said ? yearOf(mention) : discourse.stated);
}

function moved(discourse: Discourse, mention: Mention, stated: number | null): Discourse {
  const { grain, value } = mention;
  const isQuarter = grain === 'quarter' && value[value.length - 2] === 'Q';
  return {
    latest: mention,
    day: grain === 'day' ? mention : discourse.day,
    month: grain === 'month' || grain === 'day' ? mention : discourse.month,
    year: grain === 'other' ? discourse.year : mention,
    quarter: isQuarter ? mention : discourse.quarter,
    aside: null,
    stated,
  };
}

/** `a year earlier`, `the previous year`: what something is compared with is not what the text goes on to speak of. */
function isComparison(meaning: Meaning, narrative: boolean): boolean {
  switch (meaning.kind) {
    case 'shift':
      return meaning.from === 'discourse' && meaning.by < 0;
    case 'distance':
      if (meaning.unit !== 'year') return false;
      // `from a year ago` compares; `two years ago` begins a tale that `a year later` goes on with.
      if (meaning.from === 'publication' && !narrative && (meaning.count ?? 0) > 1) return false;
      return meaning.sign < 0 || !narrative;
    default:
      return false;
  }
}

/** So many years away from what is being told, a bare year is a word on the side, unless the next one is as far. */
export const FAR = 8;

/** `papers that were opened in 2005`, `planned for 1976`: the tale goes on where it was. */
function isAside({ latest, aside }: Discourse, mention: Mention, { ahead }: Spoken): boolean {
  if (mention.grain !== 'year' || !latest) return false;
  if (ahead && mention.from > latest.to) return true;
  const far = (other: Mention) => Math.abs(yearOf(mention) - yearOf(other)) > FAR;
  return far(latest) && (aside === null || far(aside));
}

function yearOf({ from }: Mention): number {
  return civilOf(from).year;
}

/** Of a value that names days. */
function grainOf(value: string, { from, to }: Period): Grain {
  if (from === to) return 'day';
  const year = value.startsWith('BC') ? 6 : 4;
  const time = value.indexOf('T');
  const length = (time < 0 ? value.length : time) - year;
  if (length === 0) return 'year';
  if (value[year] !== '-') return 'other';
  const part = value[year + 1] as string;
  if (part >= '0' && part <= '9') return 'month';
  // `-WI` is the winter.
  return part === 'W' && value[year + 2] !== 'I' ? 'week' : 'quarter';
}
