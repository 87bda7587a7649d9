// What a language must be able to say in a briefing. One file beside this one a language; nothing else holds words.

import type { EventStatus, PositionKind } from '@runup/core';
import type { Locale } from 'date-fns';
import type { DayParts } from '../dates/civil.ts';

/** Every sentence takes text that is already clean; none escapes. Numbers are counts, never zero where a word is singular. */
export interface Phrases {
  /** BCP 47, for `lang`. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** Month and weekday names. */
  readonly locale: Pick<Locale, 'localize'>;
  /** The width that gives the weekday as a diary writes it: "zo", "Sun". */
  readonly shortWeekday: 'short' | 'abbreviated';

  // Dates
  /** "zo 9 januari" */
  readonly day: (parts: DayParts, names: DateNames) => string;
  /** "zondag 9 januari 2022" */
  readonly fullDay: (parts: DayParts, names: DateNames) => string;
  /** "14.00 uur", from `HH:MM`. */
  readonly clock: (time: string) => string;
  /** A time at the place, and the same moment for the reader (clock, with its day when that is another). */
  readonly clockElsewhere: (there: string, here: string) => string;
  readonly between: (from: string, to: string) => string;
  /** "in maart", "in 2023" */
  readonly within: (period: string) => string;

  // Counting
  /** Under the large number: "dagen". */
  readonly dayUnit: (days: number) => string;
  /** "over 7 dagen", "morgen" */
  readonly ahead: (days: number) => string;
  readonly today: string;
  /** "dag 1 van 2" */
  readonly dayOf: (day: number, of: number) => string;
  /** Beside the page's date when its clock runs. */
  readonly liveNote: string;
  /** What the page says of a day that is over. */
  readonly past: string;
  /** Units of the ticking clock: days, hours; it reads "6 d 03:12:45". */
  readonly tick: (days: string, clock: string) => string;
  readonly status: Readonly<Record<EventStatus, string | null>>;

  // What changed, and who says otherwise
  /** "Was ma 26 mei (courant.example, di 13 mei)": what it was set for, and who says that it moved. */
  readonly was: (days: string, source: string, published: string | null) => string;
  /** "Volgens courant.example (di 13 mei) op ma 26 mei" */
  readonly according: (said: string, source: string, published: string | null) => string;
  /** What `was` says of an event that was called off and is on again. */
  readonly called: Readonly<Record<'off' | 'later', string>>;
  readonly onDays: (days: string) => string;
  readonly inPlace: (place: string) => string;
  readonly atTime: (clock: string) => string;
  /** What a source says of an event that others say is off, or stands: behind "volgens X". */
  readonly standing: Readonly<Record<'off' | 'later' | 'on', string>>;

  // Headings
  readonly asOf: (day: string) => string;
  readonly glance: string;
  readonly coming: string;
  readonly undated: string;
  readonly dateNotNamed: string;
  /** Where a month or a week is named. */
  readonly dayNotNamed: string;
  /** Over who wants what. */
  readonly positions: string;
  readonly stories: string;
  readonly untitled: string;
  readonly nothingComing: string;

  // Lists and what was left out
  readonly list: (items: readonly string[]) => string;
  readonly others: (count: number) => string;
  readonly moreEvents: (count: number) => string;
  readonly moreUndated: (count: number) => string;
  readonly moreParties: (count: number) => string;
  readonly moreStories: (count: number) => string;
  readonly moreSources: (count: number) => string;
  readonly quote: (text: string) => string;
  /** Between who takes a position and what it is: what one does ("eist"), what several do ("eisen"). */
  readonly position: Readonly<Record<PositionKind, readonly [string, string]>>;

  // The foot
  readonly coverage: (articles: number, sources: number) => string;
  readonly problems: (count: number) => string;
  readonly composed: (day: string, time: string, zone: string) => string;
  readonly why: (name: string) => string;
  readonly calendar: string;
  readonly unsubscribe: string;
  readonly onThePage: string;

  // The subject
  readonly subject: {
    readonly daysTo: (days: number, name: string) => string;
    readonly today: (name: string, dayOf: string | null) => string;
    readonly status: (name: string, status: string) => string;
    readonly undated: (count: number) => string;
    readonly nothing: string;
  };

  // The job summary
  readonly columns: {
    readonly days: string;
    readonly event: string;
    readonly date: string;
    readonly place: string;
    readonly source: string;
  };
}

export interface DateNames {
  /** "zo" */
  readonly weekdayShort: string;
  /** "zondag" */
  readonly weekday: string;
  /** "januari"; null where it follows later. */
  readonly month: string | null;
}
