// A reading: everything that Runup found in one article. This is the contract others build on (`runup.reading/1`).

import type { QuoteWhy } from './quote-why.ts';
import type { Span, TextSpan } from './text/span.ts';
import type { Published } from './time/publication-type.ts';
import type { Timex, TimexReason } from './time/timex.ts';

export type * from './quote-why.ts';
export type { PublicationEvidence, Published } from './time/publication-type.ts';

export type EventStatus =
  | 'planned'
  | 'tentative'
  | 'expected'
  | 'postponed'
  | 'rescheduled'
  | 'cancelled'
  | 'deadline'
  | 'in-progress';

/** Families of events: two mentions are the same event only within one family, or when one of them is `other`. */
export type EventFamily =
  | 'meeting'
  | 'vote'
  | 'hearing'
  | 'presentation'
  | 'ceremony'
  | 'visit'
  | 'action'
  | 'match'
  | 'deadline'
  | 'other';

/** The rank of those who meet: heads of state or government, ministers, or those who work for them (envoys, experts). */
export type EventLevel = 'leaders' | 'ministers' | 'officials';

/** Something that the article says will happen. */
export interface ScheduledEvent {
  /** What kind of event it is, the same in every language: `meeting`, `vote`. */
  readonly family: EventFamily;
  /** What an editor would write in a diary, in the article's language. */
  readonly title: string;
  /** ISO date, month (`2022-03`) or other TIMEX3 date value, as precise as the text; null when it gives no first day. */
  readonly start: string | null;
  /** The last day of a stretch; equal to `start` for one day; null without a date. */
  readonly end: string | null;
  /** `HH:MM` at the place, when the text gives it. */
  readonly time: string | null;
  /** IANA zone of the place or of the stated time; null when unknown. */
  readonly zone: string | null;
  readonly place: string | null;
  readonly participants: readonly string[];
  readonly status: EventStatus;
  /** The sentence it came from. */
  readonly evidence: TextSpan;
  /** The words that date it; null without a date. */
  readonly dateText: TextSpan | null;
  /** What it was set for before, where the article says that those dates no longer hold. */
  readonly replaced: readonly FormerDate[];
  /** Of a meeting or visit, the same in every language; null when its words give no rank, or two. Always given by `read`. */
  readonly level?: EventLevel | null;
  /** `2` for `the second round of talks`; null when none is counted. Always given by `read`. */
  readonly round?: number | null;
  /** Why it is one. Always given by `read`; a reading that was written by others may lack it. */
  readonly why?: EventWhy;
}

/**
 * What made an event of a sentence: `noun` a noun that names one (`overleg`), `verb` a verb (`meet`), `carrier` a verb
 * that says that its subject happens (`takes place`), `plan` only signs of a plan beside a date (`is to return on Friday`),
 * `start` a day from which something holds (`from June 1`), `agreed` parties who mean to meet, `moved` a move that leaves
 * the date open.
 */
export type EventRule = 'noun' | 'verb' | 'carrier' | 'plan' | 'start' | 'agreed' | 'moved';

/** A word that says how an event is scheduled: `scheduled` is a sign of `planned`, `might` of `tentative`. */
export interface EventSignSpan extends TextSpan {
  readonly sign: string;
}

/** How an event was found: which rule, by which words, dated by what, and where its parties and place stand. */
export interface EventWhy {
  readonly rule: EventRule;
  /** The words that name the event; null when only the clause does. */
  readonly head: TextSpan | null;
  /** In reading order; empty when none stands in the clause. */
  readonly signs: readonly EventSignSpan[];
  /** The time expressions that date it, with what each was counted from; empty without a date. */
  readonly dates: readonly EventDateReason[];
  /** Dates that the text says no longer hold for it, ISO or coarser. */
  readonly replaced: readonly string[];
  /** One for each of `participants`, in their order; the rule in words (`pronoun`, `sentence before`). */
  readonly parties: readonly EventNameReason[];
  /** Null without a place. */
  readonly place: EventNameReason | null;
}

export interface EventDateReason extends TextSpan {
  readonly value: string;
  readonly why: TimexReason;
}

/** The words of the text that stand for a party or place, and the rule that took them. */
export interface EventNameReason extends TextSpan {
  readonly name: string;
  readonly rule: string;
}

/** A date that no longer holds: first and last day as in `ScheduledEvent`, and the words that give it. */
export interface FormerDate extends TextSpan {
  readonly from: string;
  readonly to: string;
}

export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** What somebody said: `direct` a full quotation, `mixed` quoted words inside a sentence, `indirect` a paraphrase. */
export interface Quote extends TextSpan {
  readonly kind: QuoteKind;
  /** `name` is the fullest name in the article; the span is the mention that ties them ("Hij" may stand there). */
  readonly speaker: Speaker | null;
  /** The attribution cue (`aldus`, `said`); null when the text has none. */
  readonly cue: TextSpan | null;
  /** Why it is one and whose. Always given by `read`; a reading that was written by others may lack it. */
  readonly why?: QuoteWhy;
}

export interface Speaker extends Span {
  readonly name: string;
}

export interface Person {
  readonly name: string;
  readonly role: string | null;
  /** `[start, end]` of each. */
  readonly mentions: readonly (readonly [number, number])[];
}

export interface Organisation {
  readonly name: string;
  readonly acronym: string | null;
  readonly mentions: readonly (readonly [number, number])[];
}

export interface Place {
  readonly name: string;
  /** IANA zone; null when the place has none or more than one. */
  readonly zone: string | null;
  readonly mentions: readonly (readonly [number, number])[];
}

export interface KeySentence extends TextSpan {
  /** 0-1: how much it matters beside the article's other sentences. */
  readonly score: number;
}

/** `proposes` and `promises` speak of what the one who does so would do or have done; `refuses` also rejects and rules out. */
export type PositionKind =
  | 'demands'
  | 'offers'
  | 'promises'
  | 'proposes'
  | 'agrees'
  | 'denies'
  | 'refuses'
  | 'threatens'
  | 'decides';

/** What somebody demands, offers, denies …: the span is the words that say what (`schriftelijke garanties`). */
export interface Position extends TextSpan {
  /** The fullest name in the article of who takes it, a seat of government included (`Moskou`); without a name its words. */
  readonly who: string;
  /** True for many without a name (`de vakbonden`): a verb beside `who` is a plural. */
  readonly several: boolean;
  readonly kind: PositionKind;
  /** The sentence it stands in. */
  readonly evidence: TextSpan;
  /** The verb or noun by which it is taken (`eist`). */
  readonly cue: TextSpan;
}

export interface Reading {
  readonly schema: 'runup.reading/1';
  readonly id: string;
  /** Language code (`nl`); null when no language given fits. */
  readonly language: string | null;
  /** The headline, when the article has one. */
  readonly title: string | null;
  /** Null when neither text nor caller says anything about it. */
  readonly published: Published | null;
  readonly timexes: readonly Timex[];
  readonly events: readonly ScheduledEvent[];
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly keySentences: readonly KeySentence[];
  /** In reading order. */
  readonly positions: readonly Position[];
}
