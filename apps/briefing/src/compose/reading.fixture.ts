// Articles with readings to compose from, as short as a test needs them.

import { type EventFamily, type EventStatus, openWorld, type ScheduledEvent } from '@runup/core';
import type { ReadArticle } from './candidate.ts';
import { type Composition, composeEdition } from './compose.ts';
import { parseMoment } from './moment.ts';

export const world = openWorld(['nl', 'en']);

export interface EventFacts {
  readonly title?: string;
  readonly start?: string | null;
  readonly end?: string;
  readonly time?: string;
  readonly zone?: string;
  readonly place?: string;
  readonly parties?: readonly string[];
  readonly status?: EventStatus;
  readonly family?: EventFamily;
  /** ISO dates that the article says no longer hold. */
  readonly replaced?: readonly string[];
  /** The days that `start` covers when it is vague, as the time expression says them. */
  readonly covers?: readonly [string, string];
}

export interface ArticleFacts {
  readonly id: string;
  readonly language?: string | null;
  /** ISO date; null when nobody knows. */
  readonly published?: string | null;
  readonly events?: readonly EventFacts[];
}

const none = {
  timexes: [],
  quotes: [],
  people: [],
  organisations: [],
  places: [],
  keySentences: [],
  positions: [],
};

export function articleOf({
  id,
  language = 'nl',
  published = '2022-01-01',
  events = [],
}: ArticleFacts): ReadArticle {
  const text = events.map((_, i) => `Zin ${i} van ${id}.`).join(' ') || `Tekst van ${id}.`;
  const found = events.map((facts, i) => eventOf(facts, text, `Zin ${i} van ${id}.`));
  const dated = events.flatMap((facts, i) => {
    const { dateText } = found[i] as ScheduledEvent;
    return facts.covers && dateText ? [{ ...dateText, covers: facts.covers, value: facts.start ?? '' }] : [];
  });
  return {
    article: { id, text, title: null, language: null, published: null, source: `${id}.txt`, url: null },
    reading: {
      ...none,
      schema: 'runup.reading/1',
      id,
      language,
      title: null,
      published:
        published === null
          ? null
          : { from: published, to: published, best: published, stated: published, evidence: [] },
      timexes: dated.map(({ covers: [from, to], ...span }) => ({
        ...span,
        type: 'DATE',
        mod: null,
        from,
        to,
        confidence: 1,
        why: { rule: 'test', anchor: { kind: 'none' }, tense: 'open' },
      })),
      events: found,
    },
  };
}

function eventOf(facts: EventFacts, text: string, sentence: string): ScheduledEvent {
  const {
    title = 'Overleg',
    start = '2022-01-09',
    end,
    time,
    zone,
    place,
    parties = [],
    status = 'planned',
    family = 'meeting',
    replaced = [],
  } = facts;
  const at = text.indexOf(sentence);
  return {
    family,
    title,
    start,
    end: start === null ? null : (end ?? start),
    time: time ?? null,
    zone: zone ?? null,
    place: place ?? null,
    participants: parties,
    status,
    evidence: { start: at, end: at + sentence.length, text: sentence },
    dateText: start === null ? null : { start: at, end: at + 3, text: text.slice(at, at + 3) },
    replaced: replaced.map((day) => ({
      from: day,
      to: day,
      start: at,
      end: at + 3,
      text: text.slice(at, at + 3),
    })),
  };
}

/** The edition of a moment (`2022-01-02T07:00`, on the clock of Amsterdam). */
export function editionAt(at: string, articles: readonly ReadArticle[], facts: Partial<Composition> = {}) {
  const moment = parseMoment(at, 'Europe/Amsterdam');
  if (!moment) throw new Error(`${at} is no moment`);
  const common = { name: 'Test', at: moment, articles, watch: [], sources: [], world };
  return composeEdition({ ...common, language: 'nl', homeLanguage: 'nl', ...facts });
}
