// The gold readings themselves: their spans hold their words, and each agrees with itself in the comparison.

import { describe, expect, test } from 'vitest';
import type { Position, Quote, ScheduledEvent } from '../src/reading.ts';
import type { TextSpan } from '../src/text/span.ts';
import type { Timex, TimexType } from '../src/time/timex.ts';
import { compareKeySentences, compareQuotes, compareTimexes } from './compare.ts';
import { compareEvents } from './compare-events.ts';
import { compareNames, type Listed } from './compare-names.ts';
import { comparePositions } from './compare-positions.ts';
import { type Answers, acceptsPart, type GoldArticle, type GoldName, goldArticles } from './gold.ts';

const articles = goldArticles();

test('there are stories in both languages', () => {
  const languages = articles.map(({ gold }) => gold.language);
  expect(articles.length).toBeGreaterThanOrEqual(12);
  expect(new Set(languages)).toEqual(new Set(['nl', 'en']));
});

/** The first of the accepted answers. */
function first(answers: Answers): string | null {
  const answer = answers?.split('|')[0] ?? null;
  return answer === 'null' ? null : answer;
}

/** True when the span holds its words and cuts through none. */
function standsAlone(text: string, { start, end, text: words }: TextSpan): boolean {
  const cuts = (at: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  return text.slice(start, end) === words && !cuts(start) && !cuts(end);
}

function timexesOf({ gold }: GoldArticle): Timex[] {
  const why = { rule: '', anchor: { kind: 'none' }, tense: 'open' } as const;
  return gold.timexes.map(({ start, end, text, type, value, mod }) => ({
    ...{ start, end, text, mod, why, from: null, to: null, confidence: 1 },
    type: first(type) as TimexType,
    value: first(value) ?? '',
  }));
}

function eventsOf({ gold }: GoldArticle): ScheduledEvent[] {
  return gold.events.map((event) => ({
    title: event.titleIncludes.map((words) => words.split('|')[0]).join(' '),
    start: first(event.start),
    end: first(event.end),
    time: event.time,
    zone: null,
    place: first(event.place),
    participants: event.participants.map((party) => first(party) ?? ''),
    status: first(event.status) as ScheduledEvent['status'],
    evidence: event.evidence,
    dateText: event.dateText,
    family: 'other' as const,
    replaced: [],
  }));
}

function quotesOf({ gold }: GoldArticle): Quote[] {
  return [...gold.quotes, ...gold.indirect].map((quote) => ({
    ...quote,
    speaker: quote.speaker && { name: first(quote.speaker.name) ?? '', start: 0, end: 0 },
  }));
}

function positionsOf({ gold, text }: GoldArticle): Position[] {
  const spanOf = (words: string): TextSpan => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  return gold.positions.map(({ who, kind, words, evidence }) => ({
    ...spanOf(words),
    who: first(who) ?? '',
    several: false,
    kind: first(kind) as Position['kind'],
    evidence: spanOf(evidence),
    cue: spanOf(words),
  }));
}

function listOf(names: readonly GoldName[]): Listed[] {
  return names.map(({ name, role, acronym, zone, mentions }) => ({
    ...{ name: first(name) ?? '', mentions },
    ...{ role: first(role ?? null), acronym: first(acronym ?? null), zone: first(zone ?? null) },
  }));
}

describe.each(articles)('$slug', (article) => {
  const { gold, text } = article;

  test('spans hold their words', () => {
    const events = gold.events.flatMap(({ evidence, dateText, alsoAt, alsoDates }) => [
      ...[evidence, ...(dateText ? [dateText] : [])],
      ...[...(alsoAt ?? []), ...(alsoDates ?? [])],
    ]);
    const cues = gold.quotes.flatMap(({ cue }) => cue ?? []);
    for (const span of [...gold.timexes, ...gold.quotes, ...gold.indirect, ...events, ...cues])
      expect(standsAlone(text, span)).toBe(true);
    const sentences = [...gold.keySentences.required.flat(), ...gold.keySentences.alternates];
    for (const sentence of sentences) expect(text).toContain(sentence);
  });

  test('a name stands at its mentions', () => {
    for (const { name, acronym, mentions, free } of [...gold.people, ...gold.organisations, ...gold.places])
      for (const [start, end] of free?.includes('span') ? [] : mentions) {
        const whole = [name, acronym ?? ''].join(' ');
        expect(acceptsPart(text.slice(start, end), whole)).toBe(true);
      }
  });

  test('it agrees with itself', () => {
    expect(compareTimexes(article, timexesOf(article))).toEqual([]);
    expect(compareEvents(article, eventsOf(article))).toEqual([]);
    expect(compareQuotes(article, quotesOf(article))).toEqual([]);
    for (const list of ['people', 'organisations', 'places'] as const)
      expect(compareNames(article, gold[list], listOf(gold[list]))).toEqual([]);
  });

  test('an empty reading misses whatever is not optional', () => {
    const required = (items: readonly { readonly optional?: boolean }[]): number =>
      items.filter(({ optional }) => !optional).length;
    expect(compareTimexes(article, [])).toHaveLength(required(gold.timexes));
    expect(compareEvents(article, [])).toHaveLength(required(gold.events));
    expect(compareQuotes(article, [])).toHaveLength(required(gold.quotes));
    expect(compareNames(article, gold.people, [])).toHaveLength(required(gold.people));
    expect(compareKeySentences(article, [])).toHaveLength(gold.keySentences.required.length);
  });

  test('positions stand in the text, agree with themselves, and are missed and told', () => {
    const positions = positionsOf(article);
    for (const { evidence, words } of gold.positions) {
      expect(text).toContain(evidence);
      expect(text).toContain(words);
    }
    expect(comparePositions(article, positions)).toEqual([]);
    const required = gold.positions.filter(({ optional }) => !optional);
    expect(comparePositions(article, [])).toHaveLength(required.length);
    const others = positions.map((position) => ({ ...position, who: 'Niemand' }));
    expect(comparePositions(article, others)).toHaveLength(positions.length);
  });

  test('a value, a speaker or a day that is wrong is told', () => {
    const decided = gold.timexes.filter(({ free }) => !free?.includes('value')).length;
    const timexes = timexesOf(article).map((timex) => ({ ...timex, value: '1900' }));
    expect(compareTimexes(article, timexes)).toHaveLength(decided);
    const quotes = quotesOf(article).map((quote) => ({ ...quote, speaker: null }));
    expect(compareQuotes(article, quotes)).toHaveLength(quotes.length);
    const dated = gold.events.filter(({ free }) => !free?.includes('details')).length;
    const events = eventsOf(article).map((event) => ({ ...event, title: '', place: 'Nergenshuizen' }));
    expect(compareEvents(article, events).filter((line) => line.startsWith('wrong place'))).toHaveLength(
      dated,
    );
  });
});
