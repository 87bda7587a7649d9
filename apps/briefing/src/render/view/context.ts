// What every part of a view is made with: the edition, the reader's words and days, and how much is shown.

import type { Edition, Evidence, Story } from '../../model/edition.ts';
import { type DateWords, dateWords } from '../dates/words.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { cleanText, clipText } from '../text/clean.ts';
import type { Limits, SourceView } from './view.ts';

export interface ViewContext {
  readonly phrases: Phrases;
  readonly dates: DateWords;
  /** IANA zone of the reader. */
  readonly zone: string;
  readonly limits: Limits;
  /** By `Story.id`: where evidence says it comes from. */
  readonly articles: ReadonlyMap<string, Story>;
}

export interface ContextFacts {
  readonly edition: Edition;
  readonly phrases: Phrases;
  readonly zone: string;
  readonly limits: Limits;
}

export function makeContext({ edition, phrases, zone, limits }: ContextFacts): ViewContext {
  const articles = new Map(edition.stories.map((story) => [story.id, story]));
  return { phrases, dates: dateWords(phrases, edition.id), zone, limits, articles };
}

/** Longest name, title or place that is shown, in code points. */
const nameLimit = 120;

export function nameOf(text: string): string {
  return clipText(cleanText(text), nameLimit);
}

/** As `nameOf`; null for nothing, or nothing but control characters. */
export function optionalName(text: string | null): string | null {
  return text === null ? null : nameOf(text) || null;
}

/**
 * "Rusland, de Verenigde Staten en 4 anderen"; null for nobody. Names from an article in another language stand with
 * commas alone.
 */
export function writeNames(
  items: readonly string[],
  { article }: Evidence,
  context: ViewContext,
): string | null {
  const { phrases } = context;
  const shownCount = 6;
  const names = items.map(nameOf).filter((name) => name !== '');
  const rest = names.length - shownCount;
  const shown = rest > 1 ? [...names.slice(0, shownCount), phrases.others(rest)] : names;
  const language = context.articles.get(article)?.language ?? null;
  const isForeign = foreignLanguage(language, context) !== null;
  return (isForeign ? shown.join(', ') : phrases.list(shown)) || null;
}

const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu;

/** A language for `lang`, when it is one and not the issue's own. */
export function foreignLanguage(language: string | null, { phrases }: ViewContext): string | null {
  return language !== null && language !== phrases.language && languageTag.test(language) ? language : null;
}

/** "example.org" or "talks.txt", with the day of publication. */
export function viewSource(story: Story, { phrases, dates }: ViewContext): SourceView {
  const { published } = story;
  const isOneDay = published?.from === published?.to;
  return {
    label: clipText(labelOf(story), 60),
    url: story.url,
    published:
      published === null || published === undefined
        ? null
        : isOneDay
          ? dates.day(published.from)
          : phrases.between(dates.day(published.from), dates.day(published.to)),
  };
}

function labelOf({ url, source }: Story): string {
  const host = /^https?:\/\/(?:www\.)?([^/?#@\s]+)/iu.exec(cleanText(url ?? source))?.[1];
  return host ?? cleanText(source).replace(/^.*[/\\](?=[^/\\])/u, '');
}
