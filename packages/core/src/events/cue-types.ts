// The words that make an event of a clause, as a language's tables give them: verbs, signs and pronouns.

import type { EventFamily } from '../reading.ts';

/** A verb that makes an event of its clause: `overleggen`, `meet`. */
export interface EventVerb {
  readonly family: EventFamily;
  /** What the event is called in a title: `Overleg`. Null for carriers (`takes place`), whose subject is the event. */
  readonly noun: string | null;
  /** The same where one person alone does it: `Lezing`; null for no other. */
  readonly alone: string | null;
  /** Present, infinitive and participle forms, parted by spaces; phrases with `_`, separable verbs with `…` before the part that follows later. */
  readonly forms: string;
}

/**
 * Signs in the clause. `planned` says that it is arranged; `intended` that somebody means to; `bound` (must, would) that it is
 * held out, enough beside a date only; `hoped` that they mean to if they can; `tentative`, `expected`, `postponed`, `rescheduled`,
 * `cancelled`, `deadline`, `until` set the status; `condition` (if) and `habit` take the event away; `starting` says that something
 * holds from the date on (`vanaf`, `as of`); `since` says that the date lies at the beginning of a state; `original` marks the date that
 * no longer holds; `denied` says that what follows is not so (`denied that`), `standing` that what was called off is on again.
 */
export type EventSign =
  | 'planned'
  | 'intended'
  | 'bound'
  | 'upcoming'
  | 'hoped'
  | 'tentative'
  | 'expected'
  | 'postponed'
  | 'rescheduled'
  | 'cancelled'
  | 'deadline'
  | 'until'
  | 'starting'
  | 'since'
  | 'condition'
  | 'habit'
  | 'original'
  | 'negation'
  | 'denied'
  | 'standing';

/** Pronouns that stand for who takes part. */
export interface Pronouns {
  /** One person: `hij`, `she`, `his`. */
  readonly one: ReadonlySet<string>;
  /** Several, or a body: `they`, `their`, `hun`. */
  readonly many: ReadonlySet<string>;
  /** Those who may be either: `ze`, `zij`. */
  readonly either: ReadonlySet<string>;
  /** Who speaks: `we`, `ik`. */
  readonly own: ReadonlySet<string>;
  /** Those of them who speak for others too: `we`. */
  readonly ours: ReadonlySet<string>;
  /** A body, where it is the subject of a plan: `it will`. */
  readonly body: ReadonlySet<string>;
}

/** The tense of `are holding`; the ending is null in a language without. */
export interface Progressive {
  readonly auxiliaries: ReadonlySet<string>;
  readonly ending: string | null;
  /** Other words of that ending: `willing`. */
  readonly others: ReadonlySet<string>;
}
