// The plan of a run: who gets the edition, who does not and why. Pure, so that a dry run is the same plan, printed.

import type { Delivery } from '../model/delivery.ts';
import type { Recipient } from '../model/recipient.ts';

/** What to do with messages of which nobody can tell whether they arrived. */
export type RetryUnknown = 'never' | 'once';

/**
 * Why a recipient is left out: `accepted` they have it · `rejected` the server will not take it · `unknown` they may
 * have it · `held` another run may be sending it right now.
 */
export type Skip = 'accepted' | 'rejected' | 'unknown' | 'held';

export type Decision =
  | { readonly kind: 'send'; readonly recipient: Recipient; readonly before: Delivery | null }
  | { readonly kind: 'skip'; readonly recipient: Recipient; readonly why: Skip; readonly before: Delivery };

export interface PlanFacts {
  readonly recipients: readonly Recipient[];
  /** What the ledger knows of the edition. */
  readonly known: readonly Delivery[];
  /** The form of an address in the ledger. */
  readonly keyOf: (email: string) => string;
  readonly retryUnknown: RetryUnknown;
}

/** One decision per person, in the order of the list; a second line for the same address is passed over. */
export function planDelivery({ recipients, known, keyOf, retryUnknown }: PlanFacts): readonly Decision[] {
  const byKey = new Map(known.map((delivery) => [delivery.recipient, delivery]));
  const people = new Map(recipients.toReversed().map((recipient) => [keyOf(recipient.email), recipient]));
  return recipients
    .filter((recipient) => people.get(keyOf(recipient.email)) === recipient)
    .map((recipient) => decide(recipient, byKey.get(keyOf(recipient.email)) ?? null, retryUnknown));
}

function decide(recipient: Recipient, before: Delivery | null, retryUnknown: RetryUnknown): Decision {
  if (before === null || before.state === 'deferred' || before.state === 'claimed') {
    return { kind: 'send', recipient, before };
  }
  if (before.state === 'unknown' && retryUnknown === 'once' && before.unknowns === 1) {
    return { kind: 'send', recipient, before };
  }
  return { kind: 'skip', recipient, why: before.state === 'sending' ? 'held' : before.state, before };
}
