// A delivery: what became of one message. Every state is written before the step that it names.

import type { Recipient } from './recipient.ts';

/**
 * `claimed` this run will send it · `sending` the SMTP conversation may have begun · `accepted` the server took it
 * · `rejected` refused for good (5xx) · `deferred` refused for now (4xx, no connection), may be tried again ·
 * `unknown` the connection broke after the message was handed over: nobody can tell.
 */
export type DeliveryState = 'claimed' | 'sending' | 'accepted' | 'rejected' | 'deferred' | 'unknown';

export interface Delivery {
  readonly edition: string;
  /** The address in the form that is compared, or its keyed hash where addresses must not be stored. */
  readonly recipient: string;
  readonly state: DeliveryState;
  /** Null where it must not be stored: it is made from the address, and could be guessed back to it. */
  readonly messageId: string | null;
  /** When the state was written: ISO instant. */
  readonly at: string;
  /** How often nobody could tell what became of it: `retryUnknown: once` sends again at 1, never at 2. */
  readonly unknowns: number;
  /** The server's answer or the error, one line; null when there is none. */
  readonly answer: string | null;
}

/** What a run says of one recipient. */
export interface DeliveryResult {
  readonly recipient: Recipient;
  /** `sending` when another run may be sending it right now. */
  readonly state: DeliveryState;
  /** True when this run dealt with it; false when it stood in the ledger already. */
  readonly isNew: boolean;
  readonly answer: string | null;
}
