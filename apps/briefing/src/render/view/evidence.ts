// The sentence a fact came from, and where it stands.

import type { Evidence } from '../../model/edition.ts';
import { cleanText, clipText } from '../text/clean.ts';
import { foreignLanguage, type ViewContext, viewSource } from './context.ts';
import type { EvidenceView } from './view.ts';

/** The source is null when the edition has no such article. */
export function viewEvidence({ sentence, article }: Evidence, context: ViewContext): EvidenceView {
  const story = context.articles.get(article);
  return {
    sentence: context.phrases.quote(clipText(bareText(sentence), context.limits.sentence)),
    language: foreignLanguage(story?.language ?? null, context),
    source: story === undefined ? null : viewSource(story, context),
  };
}

/** A sentence that is a quotation as a whole needs no second pair of marks. */
export function bareText(sentence: string): string {
  const text = cleanText(sentence);
  const inner = /^(?:"([^"]+)"|“([^“”]+)”|‘([^‘’]+)’|„([^„”]+)”|«([^«»]+)»)$/u.exec(text);
  return inner?.slice(1).find((part) => part !== undefined) ?? text;
}
