// A sentence as key sentences are judged: with what the other finders found in it.

import type { Article } from '../article.ts';
import type { Names } from '../mention.ts';
import type { Quote } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Lexicon } from './words.ts';

/** One sentence with what the other finders found, in reading order. */
export interface Sight {
  readonly article: Article;
  readonly names: Names;
  readonly lexicon: Lexicon;
  /** What the lexicon says of each word, by vocabulary id. */
  readonly flags: Int32Array;
  readonly sentence: Sentence;
  /** The first of `names.mentions` that begins in it or behind it. */
  readonly name: number;
  /** The article's quotations. */
  readonly marked: readonly Quote[];
  /** The first of them that ends in it or behind it. */
  readonly quote: number;
}

/** True when a quotation reaches into the sentence. */
export function isQuoting({ marked, quote, sentence }: Sight): boolean {
  return quote < marked.length && (marked[quote] as Quote).start < sentence.end;
}

/** The flags of token i, which is one of the text. */
export function flagsAt({ article, flags }: Sight, i: number): number {
  return flags[article.tokens.id[i] as number] as number;
}
