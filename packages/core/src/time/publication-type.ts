// When an article was published, as far as text and caller tell.

import type { TextSpan } from '../text/span.ts';

/** An interval of civil dates, both ends included, with the best guess inside. */
export interface Published {
  /** ISO date. */
  readonly from: string;
  /** ISO date. */
  readonly to: string;
  /** ISO date inside the interval that relative expressions count from. */
  readonly best: string;
  /** What the text or the caller stated, as far as it went (`2022-01`); null when it was only inferred. */
  readonly stated: string | null;
  readonly evidence: readonly PublicationEvidence[];
}

/** A place in the text that says something about the publication date, and what it says. */
export interface PublicationEvidence extends TextSpan {
  readonly says: string;
}
