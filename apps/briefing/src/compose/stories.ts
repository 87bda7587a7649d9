// Stories: what each article says, in its key sentences and in who said what.

import type { Position, Quote, Reading } from '@runup/core';
import type { Story, StoryPosition, StoryQuote } from '../model/edition.ts';
import { publishedOn, type ReadArticle } from './candidate.ts';
import { evidenceOf, plain, sentenceAround } from './evidence.ts';

/** Newest first; those without a date last. An article in no language that was read tells nothing and is left out. */
export function storiesOf(articles: readonly ReadArticle[]): readonly Story[] {
  return articles
    .filter(({ reading }) => reading.language !== null)
    .map((from) => ({ from, day: publishedOn(from) }))
    .sort((a, b) => compare(b.day, a.day) || compare(a.from.article.source, b.from.article.source))
    .map(({ from }) => storyOf(from));
}

function storyOf(from: ReadArticle): Story {
  const { article, reading } = from;
  const title = plain(reading.title ?? article.title ?? '');
  return {
    id: article.id,
    language: reading.language,
    title: title === '' ? null : title,
    source: article.source,
    url: article.url,
    published: reading.published && { from: reading.published.from, to: reading.published.to },
    keySentences: weightiestFirst(reading.keySentences).map(({ text }) => plain(text)),
    quotes: reading.quotes.flatMap((quote) => quoteOf(quote, from) ?? []),
    positions: positionsOf(from),
  };
}

const leading = 3;

/** The three that matter most lead, in reading order; the others follow. */
function weightiestFirst(sentences: Reading['keySentences']): Reading['keySentences'] {
  const lead = new Set([...sentences].sort((a, b) => b.score - a.score).slice(0, leading));
  return [...sentences.filter((one) => lead.has(one)), ...sentences.filter((one) => !lead.has(one))];
}

function quoteOf(quote: Quote, from: ReadArticle): StoryQuote | null {
  const { kind, speaker } = quote;
  if (kind === 'indirect' || speaker === null) return null;
  const text = withoutMarks(plain(quote.text));
  if (text === '') return null;
  const around = {
    start: Math.min(quote.start, speaker.start),
    end: Math.max(quote.end, speaker.end),
  };
  const isNear = around.end - around.start - (quote.end - quote.start) < 300;
  const { reading, article } = from;
  const sentence = sentenceAround(article.text, isNear ? around : quote, reading.language);
  const role = roleOf(speaker.name, reading);
  return { text, kind, speaker: plain(speaker.name), role, evidence: evidenceOf(from, sentence) };
}

/** What an article says twice in the same words stands once. */
function positionsOf(from: ReadArticle): readonly StoryPosition[] {
  const told = from.reading.positions.map((position) => positionOf(position, from));
  const isSame = (a: StoryPosition, b: StoryPosition) =>
    a.who === b.who && a.kind === b.kind && a.text === b.text;
  return told.filter((one, i) => told.findIndex((other) => isSame(one, other)) === i);
}

function positionOf({ who, several, kind, text, evidence }: Position, from: ReadArticle): StoryPosition {
  const words = plain(text).replace(/,$/u, '');
  return { who: plain(who), several, kind, text: words, evidence: evidenceOf(from, evidence) };
}

function roleOf(name: string, { people }: Reading): string | null {
  const role = plain(people.find((person) => person.name === name)?.role ?? '');
  return role === '' ? null : role;
}

const opening = /^(?:,,|''|``|["'“”„‟‘’‚‛«»‹›]){1,2}\s*/u;
const closing = /\s*(?:,,|''|["'“”„‟‘’‚‛«»‹›]){1,2}$/u;

/** Marks at both ends, or at the one end of a quotation that was cut in two; a mark inside is part of the words. */
function withoutMarks(text: string): string {
  return text.replace(opening, '').replace(closing, '').replace(/,$/u, '').trim();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
