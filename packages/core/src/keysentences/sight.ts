// A sentence as key sentences are judged: with what the other finders found in it.

import type { Article } from '../article.ts';
import type { Mention, Names } from '../mention.ts';
import type { Quote } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Lexicon } from './words.ts';

/** One sentence with what the other finders found in it, in reading order. */
export interface Sight {
  readonly article: Article;
  readonly names: Names;
  readonly lexicon: Lexicon;
  /** What the lexicon says of each word, by vocabulary id. */
  readonly flags: Int32Array;
  readonly sentence: Sentence;
  readonly named: readonly Mention[];
  /** Quotations that reach into it. */
  readonly quoted: readonly Quote[];
}

/** The flags of token i, which is one of the text. */
export function flagsAt({ article, flags }: Sight, i: number): number {
  return flags[article.tokens.id[i] as number] as number;
}
