// Pronouns that only the sentences before can explain.

import type { Article } from '../article.ts';
import type { Mention } from '../mention.ts';
import type { Sentence } from '../text/sentences.ts';
import { overlapping, type Span, startingIn } from '../text/span.ts';
import { lowerOf, WORD } from '../text/tokens.ts';
import type { KeySources } from './features.ts';

/**
 * True for `Hij weigert`, `This came later`, `On Friday he left`, `“…”, zei ze`: a pronoun at the head, or of a person
 * whom the sentence does not name before it. A quotation may open with `this` or `it`. `quotes` in reading order.
 */
export function pointsBack(
  article: Article,
  sentence: Sentence,
  { quotes, names, tables }: KeySources,
): boolean {
  const { tokens } = article;
  const quoted = overlapping(quotes, sentence);
  const isQuoted = (at: number) => quoted.some(({ start, end }) => start <= at && at < end);
  const named = startingIn(names.mentions, sentence).filter((mention) => isPerson(mention, names));
  let isHead = true;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (tokens.kind[i] !== WORD) continue;
    const word = lowerOf(tokens, i);
    const isPersonal = tables.personal.has(word);
    if (!isHead && !isPersonal) continue;
    const start = tokens.start[i] as number;
    const isOutside = !isQuoted(start);
    if (isHead && isOutside && tables.backward.has(word)) return true;
    if (isOutside) isHead = false;
    const isBound = i > sentence.first && tables.binding.has(lowerOf(tokens, i - 1));
    if (isPersonal && !isBound && !named.some((mention) => mention.start < start)) return true;
  }
  return quoted.some(({ speaker }) => speaker !== null && !isNamed(article, speaker, { named, tables }));
}

function isPerson({ form, entity }: Mention, { entities }: KeySources['names']): boolean {
  return form !== 'adjective' && form !== 'compound' && entities[entity]?.kind === 'person';
}

/** A speaker who is only a pronoun must be named earlier in the sentence. */
function isNamed(
  { text }: Article,
  { start, end }: Span,
  { named, tables }: { readonly named: readonly Mention[]; readonly tables: KeySources['tables'] },
): boolean {
  const word = text.slice(start, end).toLowerCase();
  if (!tables.pronouns.has(word) && !tables.backward.has(word)) return true;
  return named.some((mention) => mention.start < start);
}
