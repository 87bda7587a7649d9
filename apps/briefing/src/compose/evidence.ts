// Sentences as evidence: what the article says, and where it stands in it.

import type { Evidence } from '../model/edition.ts';
import type { ReadArticle } from './candidate.ts';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** `span` indexes the article's text; the sentence is that stretch, its white space made one. */
export function evidenceOf({ article }: ReadArticle, span: Stretch): Evidence {
  const { start, end } = span;
  return { sentence: plain(article.text.slice(start, end)), article: article.id, start, end };
}

/** Line breaks and runs of spaces of a column of type are no part of what is said. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

const furthest = 2000;
const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of the line that `span` stands in, as far as they touch it. */
export function sentenceAround(text: string, span: Stretch, language: string | null): Stretch {
  const from = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - furthest);
  const nextLine = text.indexOf('\n', span.end);
  const to = Math.min(nextLine < 0 ? text.length : nextLine, span.end + furthest);
  let start = span.start;
  let end = span.end;
  for (const { segment, index } of segmenterOf(language).segment(text.slice(from, to))) {
    let at = from + index;
    for (const part of segment.split(lowQuotation)) {
      if (at < span.end && at + part.length > span.start) {
        start = Math.min(start, at);
        end = Math.max(end, at + part.trimEnd().length);
      }
      at += part.length;
    }
  }
  return { start, end };
}

/** The segmenter takes two commas for two commas: in Dutch newspapers they open a quotation, and often a sentence. */
const lowQuotation = /(?<=[.!?…]\s{1,3})(?=,,)/u;

function segmenterOf(language: string | null): Intl.Segmenter {
  const code = language ?? 'en';
  const segmenter = segmenters.get(code) ?? new Intl.Segmenter(code, { granularity: 'sentence' });
  segmenters.set(code, segmenter);
  return segmenter;
}
