// What time words say, before anything is counted from an anchor.

import type { TimexMod } from './timex.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** What an expression counts from: the publication date, or the date the text last spoke of. */
export type From = 'publication' | 'discourse';

/** Before, in, or after the anchor's own unit: last, this, next. */
export type Direction = -1 | 0 | 1;

export type YearPart = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2' | 'SP' | 'SU' | 'FA' | 'WI';

/** TIMEX3 codes of a part of the day; `DT` is the working day. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** Which year, as far as the words say: a number (before Christ below zero), `'89`, `next year`, or nothing. */
export type YearSaid =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'short'; readonly digits: number }
  | { readonly kind: 'shift'; readonly by: number; readonly from: From }
  | { readonly kind: 'unsaid' };

/**
 * How a holiday falls: on a fixed day, on the day before where that is a Sunday, so many days from Easter Sunday, or
 * on (or so many days from) the nth weekday of a month (-1: last).
 */
export type Holiday =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number; readonly neverSunday?: true }
  | { readonly kind: 'easter'; readonly offset: number }
  | {
      readonly kind: 'nth';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      /** Days behind that weekday: `Election Day` is the Tuesday after the first Monday. */
      readonly offset?: number;
    };

export type Meaning =
  | CalendarMeaning
  | YearPartMeaning
  | ShiftMeaning
  | DistanceMeaning
  | AwayMeaning
  | AheadMeaning
  | SameMeaning
  | DurationMeaning
  | ClockMeaning
  | DayPartMeaning
  | HolidayMeaning
  | NthWeekdayMeaning
  | UnitOfMeaning
  | ReferenceMeaning
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'week'; readonly week: number; readonly year: YearSaid }
  | { readonly kind: 'decade'; readonly decade: number; readonly shortened: boolean }
  | { readonly kind: 'century'; readonly century: number; readonly before: boolean }
  | { readonly kind: 'modifier'; readonly mod: TimexMod }
  | { readonly kind: 'nothing' };

export type Reference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

export interface ReferenceMeaning {
  readonly kind: 'reference';
  readonly reference: Reference;
  /** The word points ahead of the article only in the future tense: `soon`, which in a tale is soon after. */
  readonly only: 'future' | null;
}

/** A calendar date or a part of one: `vrijdag`, `12 januari`, `mei 2022`, `1998`; what is not said is null. */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly year: YearSaid;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  /** `last Friday`, `next May`; null when the words leave it to the context. */
  readonly direction: Direction | null;
  /** `that Friday`, `the following Friday`: counted from the date last spoken of. */
  readonly from: From;
  /** How many weeks from the week of publication: `vrijdag over een week`; null when unsaid. */
  readonly weekShift: number | null;
  /** The later end of a stretch that begins with this one: `from August to October`. */
  readonly upTo?: CalendarMeaning;
}

export interface YearPartMeaning {
  readonly kind: 'yearPart';
  readonly part: YearPart;
  readonly year: YearSaid;
  readonly direction: Direction | null;
}

/** The unit before, at or after that of the anchor: `last week`, `gisteren`, `de dag erna`. */
export interface ShiftMeaning {
  readonly kind: 'shift';
  readonly unit: Unit;
  readonly by: number;
  readonly from: From;
}

/** A count of units away from the anchor: `two weeks ago`. A count of null is `some`. */
export interface DistanceMeaning {
  readonly kind: 'distance';
  readonly unit: Unit;
  readonly count: number | null;
  readonly sign: -1 | 1;
  readonly from: From;
  /** In the past tense the words say how long it took, not when. */
  readonly within: boolean;
}

/** The unit that the text last spoke of: `die dag`, `the same year`, and weakly `the quarter`. */
/** `in two weeks`: when something will be, or how long it took; the tense tells. */
export interface AheadMeaning {
  readonly kind: 'ahead';
  readonly unit: Unit;
  readonly count: number;
}

/** So much time from another date: `two weeks before Easter`, `drie dagen na morgen`. */
export interface AwayMeaning {
  readonly kind: 'away';
  readonly parts: DurationMeaning['parts'];
  readonly sign: -1 | 1;
  readonly of: Meaning;
}

export interface SameMeaning {
  readonly kind: 'same';
  readonly unit: Unit;
  /** Only the article points back: no time expression unless more words say so. */
  readonly weak: boolean;
}

export interface DurationMeaning {
  readonly kind: 'duration';
  readonly parts: readonly { readonly count: number | null; readonly unit: Unit }[];
}

export interface ClockMeaning {
  readonly kind: 'clock';
  readonly hour: number;
  /** Null when only the hour is said. */
  readonly minute: number | null;
  /** Minutes past midnight UTC offset of the zone that stands beside it; null when none does. */
  readonly zone: number | null;
  /** A bare number: no time of day unless a part of the day stands beside it (`8 tonight`). */
  readonly weak: boolean;
  readonly date: Meaning | null;
}

export interface DayPartMeaning {
  readonly kind: 'dayPart';
  readonly part: DayPart;
  /** Said by its bare name: no time expression unless a day is said with it. */
  readonly weak: boolean;
  readonly date: Meaning | null;
}

export interface HolidayMeaning {
  readonly kind: 'holiday';
  readonly holiday: Holiday;
  /** The weekend beside it: `Labor Day weekend`. */
  readonly weekend: boolean;
  readonly year: YearSaid;
  readonly direction: Direction | null;
}

/** `de tweede zondag van mei`; nth -1 is the last. */
export interface NthWeekdayMeaning {
  readonly kind: 'nthWeekday';
  readonly nth: number;
  readonly weekday: number;
  /** Null when the month is said by its distance. */
  readonly month: number | null;
  /** `of next month`: months from that of the publication; null when the month is named. */
  readonly monthShift: number | null;
  readonly year: YearSaid;
}

/** `the last week of March`: the nth unit inside another date; nth -1 is the last. */
export interface UnitOfMeaning {
  readonly kind: 'unitOf';
  readonly nth: number;
  readonly unit: Unit;
  /** Null until the words that name the whole are joined. */
  readonly of: Meaning | null;
}
