// An edition: the content of one briefing on one day for readers of one language, before any layout. Written as edition.json.

import type { EventStatus, PositionKind, QuoteKind } from '@runup/core';

export interface Edition {
  readonly schema: 'runup.edition/1';
  /** The edition's date, which is also its identity: one edition a day. ISO date in the briefing's zone. */
  readonly id: string;
  /** What the briefing is called. */
  readonly name: string;
  /** When it was composed: local time with offset, `2022-01-02T07:00:00+01:00`. */
  readonly at: string;
  /** The briefing's IANA zone. */
  readonly zone: string;
  /** Dated events that are today or ahead, soonest first. */
  readonly countdowns: readonly Countdown[];
  /** Events that articles announce without a day. */
  readonly undated: readonly UndatedEvent[];
  /** Who wants what, across articles: who was told of last first. */
  readonly positions: readonly PartyPositions[];
  /** What the articles say, newest first. */
  readonly stories: readonly Story[];
  /** Every source that was asked, and what came of it. */
  readonly sources: readonly SourceReport[];
}

/** Where a fact came from: the sentence, and the article it stands in. */
export interface Evidence {
  /** The whole sentence. */
  readonly sentence: string;
  /** `Story.id` of the article. */
  readonly article: string;
  /** Offsets of the sentence in the article's text. */
  readonly start: number;
  readonly end: number;
}

export interface Countdown {
  /** Stable across editions while it is the same event: the .ics UID is made from it. */
  readonly id: string;
  /** What the reader calls it: the watched name ("Genève") when it matches one, else the title. */
  readonly name: string;
  /** The event's title, from an article in the readers' language where there is one, else made of names where they all have one in it. */
  readonly title: string;
  /** The language of the title (and of a name that is the title) where it is another than the readers'; else left out. */
  readonly titleLanguage?: string;
  /** True when it matches an entry of `watch`. */
  readonly watched: boolean;
  /** ISO dates, both included. */
  readonly start: string;
  readonly end: string;
  /** `HH:MM` at the place; null when the text gives none. */
  readonly time: string | null;
  /** IANA zone whose calendar days are counted: the event's, else the briefing's. */
  readonly zone: string;
  readonly phase: Phase;
  readonly place: string | null;
  readonly participants: readonly string[];
  readonly status: EventStatus;
  /** What it was set for before, the last first; empty when nothing says that it moved. */
  readonly history: readonly FormerPlan[];
  /** What sources say against what is told here; empty when they agree. */
  readonly disagreements: readonly Disagreement[];
  /** At least one: those that tell it as it stands first, the newest of the readers' language before all. */
  readonly evidence: readonly Evidence[];
}

/** What an event was set for, and the sentence that moved it or called it off. */
export interface FormerPlan {
  /** ISO dates, both included. */
  readonly was: { readonly start: string; readonly end: string };
  /** How it was called off before it was on again; left out for days that it was moved from. */
  readonly status?: EventStatus;
  readonly evidence: Evidence;
}

/**
 * What a source says that others contradict, while nothing says that it changed. `said` is an ISO date (`first/last` for
 * several days), `HH:MM`, a place in the readers' language, or an `EventStatus`.
 */
export interface Disagreement {
  readonly what: 'start' | 'place' | 'time' | 'status';
  readonly said: string;
  readonly evidence: Evidence;
}

/** Where an edition stands in an event: `days` calendar days before it, or on day `day` of `of`. */
export type Phase =
  | { readonly kind: 'ahead'; readonly days: number }
  | { readonly kind: 'today'; readonly day: number; readonly of: number };

export interface UndatedEvent {
  readonly title: string;
  /** As of a countdown. */
  readonly titleLanguage?: string;
  readonly place: string | null;
  readonly participants: readonly string[];
  readonly status: EventStatus;
  /** The month, week or season that the text names instead of a day, in its words; null when it names nothing. */
  readonly when: { readonly said: string; readonly from: string; readonly to: string } | null;
  readonly evidence: Evidence;
}

export interface Story {
  /** The article's identity. */
  readonly id: string;
  readonly language: string | null;
  readonly title: string | null;
  /** As the reader can follow it: a URL, or the file's name. */
  readonly source: string;
  /** http(s) address; null for a file. */
  readonly url: string | null;
  /** ISO date, or an interval when the text leaves it open; null when nothing says it. */
  readonly published: { readonly from: string; readonly to: string } | null;
  /** The three that matter most first, in reading order, then the others. */
  readonly keySentences: readonly string[];
  readonly quotes: readonly StoryQuote[];
  /** Who demands, offers, denies … what, in reading order; each once. */
  readonly positions: readonly StoryPosition[];
}

/** What one party wants, offers or refuses, the newest first: what they said before stays beside what they say now. */
export interface PartyPositions {
  /** In the readers' language where the world tables know the name. */
  readonly who: string;
  readonly positions: readonly {
    readonly several: boolean;
    readonly kind: PositionKind;
    /** In the newest article's words. */
    readonly text: string;
    readonly language: string | null;
    /** The sentence of each article that tells it, the newest first. */
    readonly evidence: readonly Evidence[];
  }[];
}

export interface StoryPosition {
  readonly who: string;
  /** True when `who` is many: a verb beside it is a plural. */
  readonly several: boolean;
  readonly kind: PositionKind;
  /** In the article's words: no quotation, but it may hold quoted words with their marks. */
  readonly text: string;
  readonly evidence: Evidence;
}

export interface StoryQuote {
  /** Without its quotation marks; control characters dropped. Indirect statements are never among them. */
  readonly text: string;
  readonly kind: Exclude<QuoteKind, 'indirect'>;
  readonly speaker: string;
  readonly role: string | null;
  /** The sentence it stands in. */
  readonly evidence: Evidence;
}

export interface SourceReport {
  /** What the settings name: a file pattern, a feed or page address. */
  readonly source: string;
  /** How many articles it gave. */
  readonly articles: number;
  /** Why it gave none, or not all; null when all went well. */
  readonly problem: { readonly code: string; readonly message: string; readonly hint: string } | null;
}
