// A delivery: what became of one message. The states and their order are DESIGN's delivery promise.

/**
 * `claimed` this run will send it · `sending` the SMTP conversation may have begun · `accepted` the server took it
 * · `rejected` refused for good (5xx) · `deferred` refused for now (4xx, no connection), may be tried again ·
 * `unknown` the connection broke after the message was handed over: nobody can tell.
 */
export type DeliveryState = 'claimed' | 'sending' | 'accepted' | 'rejected' | 'deferred' | 'unknown';

export interface Delivery {
  readonly edition: string;
  /** The address, or its keyed hash where addresses must not be stored. */
  readonly recipient: string;
  readonly state: DeliveryState;
  readonly messageId: string;
  /** When the state was written: ISO instant. */
  readonly at: string;
  /** The server's answer or the error, one line; null when there is none. */
  readonly answer: string | null;
}
