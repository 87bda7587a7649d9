// The peers' own cases as they lie in the corpora, and what we find in them.

/** A label: where it stands and what the peer makes of it. */
export interface Gold {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  /** A TIMEX3 value, or a range of two with `/` between them, either of which may be empty. */
  readonly value: string;
  /** All values that the peer accepts, where it has more than one. */
  readonly alts?: readonly string[];
}

export interface PeerCase {
  readonly id: string;
  /** Code of its language. */
  readonly lang: string;
  readonly text: string;
  /** The day it is read on, mostly with a time of day. */
  readonly reference: string;
  readonly timexes: readonly Gold[];
}

/** Of our expressions, what a comparison reads. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string;
  readonly mod: string | null;
}

export type Peer = 'chrono' | 'duckling' | 'recognizers';

/** What a comparison of one label knows. */
export interface Pair {
  readonly peer: Peer;
  readonly gold: Gold;
  /** One of the values that the label accepts. */
  readonly value: string;
  /** Ours that overlap it, in reading order. */
  readonly ours: readonly Found[];
  readonly reference: string;
  /** The whole text of the case. */
  readonly text: string;
}
