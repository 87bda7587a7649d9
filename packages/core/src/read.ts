// The finders in order: one article in, one reading out.

import { makeArticle } from './article.ts';
import { detectLanguage } from './detect-language.ts';
import { findEvents } from './events/events.ts';
import { rankSentences } from './keysentences/rank.ts';
import type { Language } from './language.ts';
import { findNames } from './names/find.ts';
import { listNames } from './names/lists.ts';
import { findPositions } from './positions/find.ts';
import { findQuotes } from './quotes/find.ts';
import { findPronouns } from './quotes/pronouns.ts';
import type { Reading } from './reading.ts';
import { tokenize } from './text/tokens.ts';
import { findTimes } from './time/index.ts';

export interface ReadOptions {
  /** Which languages may be tried; the first that fits best is used. */
  readonly languages: readonly Language[];
  /** Reads as this language (code) without asking the text. */
  readonly language?: string | null;
  /** When it was published, if the caller knows: `2022-01-02`, `2022-01`, or an interval. */
  readonly published?: Parameters<typeof findTimes>[0]['published'];
  readonly id?: string;
}

/**
 * Reads one article. Synchronous and pure; never throws on any text. A text in none of the languages gives a reading
 * that finds nothing, with `language: null`.
 */
export function read(text: string, options: ReadOptions): Reading {
  const tokens = tokenize(text);
  const language =
    options.languages.find(({ code }) => code === options.language) ??
    detectLanguage(tokens, options.languages);
  const id = options.id ?? '';
  if (!language) return emptyReading(id);
  const article = makeArticle(tokens, language.text);
  const { timexes, published } = findTimes({ article, published: options.published ?? null, language });
  const names = findNames(article, language.names);
  const { quotes, told } = findQuotes(article, names, language.quotes);
  const events = findEvents(article, { timexes, names, quotes, published, tables: language.events });
  const keySentences = rankSentences(article, { events, quotes, names, tables: language.keySentences });
  return {
    schema: 'runup.reading/1',
    id,
    language: language.code,
    title: article.title?.text ?? null,
    published,
    timexes,
    events,
    quotes,
    ...listNames(names, findPronouns(told)),
    keySentences,
    positions: findPositions(article, told, language.positions),
  };
}

function emptyReading(id: string): Reading {
  return {
    schema: 'runup.reading/1',
    id,
    language: null,
    title: null,
    published: null,
    timexes: [],
    events: [],
    quotes: [],
    people: [],
    organisations: [],
    places: [],
    keySentences: [],
    positions: [],
  };
}
