// An article: its text, cut once; headline and stated date set apart from the body. Spans index this text for ever.

import type { TextTables } from './text/sentences.ts';
import { cutSentences, type Sentence } from './text/sentences.ts';
import { type TextSpan, textSpan } from './text/span.ts';
import { type Tokens, tokenAt, tokenize } from './text/tokens.ts';

export interface Article {
  readonly text: string;
  readonly tokens: Tokens;
  /** The body's sentences; headline and header line are none. */
  readonly sentences: readonly Sentence[];
  /** The headline; null when the article has none. */
  readonly title: TextSpan | null;
  /** A publication date that a header line states, as far as it goes (`2022-01`, `2022-01-03`); no body text. */
  readonly stated: TextSpan | null;
  /** Where the body begins. */
  readonly bodyStart: number;
}
