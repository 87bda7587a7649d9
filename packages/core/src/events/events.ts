// The events finder: what an article says will happen, when, where and with whom.

import type { Article } from '../article.ts';
import type { Names } from '../mention.ts';
import type { Published, Quote, ScheduledEvent } from '../reading.ts';
import { bySpan, textSpan } from '../text/span.ts';
import type { Timex } from '../time/timex.ts';
import { detectEvents } from './detect.ts';
import type { EventMention } from './mention.ts';
import { mergeMentions } from './merge.ts';
import type { EventTables } from './tables.ts';

/** What the other finders found, as values. */
export interface EventSources {
  readonly timexes: readonly Timex[];
  readonly names: Names;
  readonly quotes: readonly Quote[];
  readonly published: Published | null;
  readonly tables: EventTables;
}

/** Scheduled events, dated ones by date, then undated ones in reading order. Empty when nothing is scheduled. */
export function findEvents(article: Article, sources: EventSources): ScheduledEvent[] {
  const reporters = sources.quotes
    .flatMap(({ speaker, cue }) => (speaker && cue ? [{ ...speaker, cue }] : []))
    .sort(bySpan);
  const scene = { article, names: sources.names, tables: sources.tables, reporters };
  const moment = { today: sources.published?.best ?? null, timexes: sources.timexes };
  const mentions = article.sentences.flatMap((sentence) => detectEvents(scene, sentence, moment));
  return mergeMentions(mentions)
    .map((mention) => eventOf(article, mention))
    .sort((a, b) => dateKey(a).localeCompare(dateKey(b)) || a.evidence.start - b.evidence.start);
}

function dateKey({ start, end }: ScheduledEvent): string {
  return start ?? end ?? '9999';
}

function eventOf({ text }: Article, mention: EventMention): ScheduledEvent {
  const { date, place } = mention;
  return {
    family: mention.family,
    title: mention.title,
    start: mention.openStart ? null : (date?.from ?? null),
    end: date?.to ?? null,
    time: date?.time ?? null,
    zone: place?.zone ?? null,
    place: place?.name ?? null,
    participants: mention.parties.map(({ name }) => name),
    status: mention.status,
    evidence: mention.evidence,
    dateText: date ? textSpan(text, date.start, date.end) : null,
    replaced: mention.replaced.map(({ from, to, start, end }) => ({
      from,
      to,
      ...textSpan(text, start, end),
    })),
  };
}
