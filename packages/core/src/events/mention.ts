// An event mention: one place in the text that tells of an event, before mentions of the same event are joined.

import type { EventRule, EventSignSpan, EventStatus } from '../reading.ts';
import type { TextSpan } from '../text/span.ts';
import type { EventDate } from './dates.ts';
import type { EventPlace, Party } from './scene.ts';
import type { EventFamily, EventLevel } from './tables.ts';

export interface EventMention {
  readonly title: string;
  readonly family: EventFamily;
  /** The word that names it, lower case; empty when only a clause does. */
  readonly word: string;
  /** Null when the text gives no date. */
  readonly date: EventDate | null;
  /** True when the text gives only the last day (`tot dinsdag`). */
  readonly openStart: boolean;
  readonly status: EventStatus;
  readonly place: EventPlace | null;
  readonly parties: readonly Party[];
  /** Who takes part as the sentences around it have it, when its own names nobody; no ground to tell events apart. */
  readonly implied: readonly Party[];
  /** The rank of those who meet, and which round it is; null when the words don't say. */
  readonly level: EventLevel | null;
  readonly round: number | null;
  /** Countries that vote. */
  readonly voters: readonly string[];
  /** Dates that no longer hold for it. */
  readonly replaced: readonly EventDate[];
  readonly evidence: TextSpan;
  readonly found: Finding;
}

/** What made an event of the sentence. */
export interface Finding {
  readonly rule: EventRule;
  /** The words that name the event; null when only the clause does. */
  readonly head: TextSpan | null;
  readonly signs: readonly EventSignSpan[];
}
