// The events finder: what an article says will happen, when, where and with whom.

import type { Article } from '../article.ts';
import { parseIsoDate } from '../calendar/date.ts';
import type { Names } from '../mention.ts';
import type { EventWhy, Published, Quote, ScheduledEvent } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { bySpan, type TextSpan } from '../text/span.ts';
import type { Timex } from '../time/timex.ts';
import { withHours } from './clock.ts';
import { mayAnnounce } from './cues.ts';
import type { EventDate } from './dates.ts';
import { detectEvents } from './detect.ts';
import { lexiconOf } from './lexicon.ts';
import type { EventMention } from './mention.ts';
import { mergeMentions } from './merge.ts';
import { hasKey } from './parties.ts';
import { rolesOf } from './roles.ts';
import type { Party, Reporter } from './scene.ts';
import { isDigitAt, type SentenceScene } from './schedule.ts';
import type { EventTables } from './tables.ts';
import { flagsOf } from './words.ts';

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
  const mentions = mentionsOf(article, sources);
  if (mentions.length === 0) return [];
  const events = mergeMentions(mentions).map(eventOf);
  return events.length > 1 ? events.sort(byDate) : events;
}

function mentionsOf(article: Article, sources: EventSources): readonly EventMention[] {
  const { timexes, published } = sources;
  const today = published?.best ?? null;
  const ahead = timexes.filter((timex) => isAhead(timex, today));
  const scene = sceneOf(article, sources);
  const moment = { today, isVague: isVague(published), timexes };
  const mentions: EventMention[] = [];
  let next = 0;
  for (let index = 0; index < article.sentences.length; index++) {
    const sentence = article.sentences[index] as Sentence;
    while (next < ahead.length && (ahead[next] as Timex).start < sentence.start) next++;
    const isDated = next < ahead.length && (ahead[next] as Timex).start < sentence.end;
    if (!isDated && !mayAnnounce(scene, sentence)) continue;
    for (const mention of detectEvents(scene, { index, sentence, isDated }, moment)) mentions.push(mention);
  }
  return mentions.length === 0 ? mentions : withHours(scene, mentions, timexes);
}

/** Before any sentence is read it has the shape of one that is: what all ask of scenes is fast where they are alike. */
function sceneOf(article: Article, { names, quotes, timexes, tables }: EventSources): SentenceScene {
  return {
    article,
    names,
    tables,
    lexicon: lexiconOf(tables),
    flags: flagsOf(article.tokens, tables),
    roles: rolesOf(article.tokens, tables),
    quotes,
    reporters: reportersOf(quotes),
    memo: { standing: [], shorts: [], keys: [] },
    sentence: NO_SENTENCE,
    index: -1,
    cues: [],
    dates: [],
    timexes,
    clauses: [],
  };
}

const NO_SENTENCE: Sentence = { start: 0, end: 0, text: '', first: 0, last: 0, paragraph: 0 };

/** False for most dates, in whose sentences little more need be read. */
function isAhead({ type, to }: Timex, today: string | null): boolean {
  return (type === 'DATE' || type === 'TIME') && to !== null && (today === null || to >= today);
}

function reportersOf(quotes: readonly Quote[]): readonly Reporter[] {
  const reporters: Reporter[] = [];
  let isSorted = true;
  for (const { speaker, cue, kind, start, end } of quotes) {
    if (!speaker || !cue) continue;
    const told = kind === 'indirect' ? { start, end } : null;
    const reporter = { start: speaker.start, end: speaker.end, cue, told };
    const before = reporters.at(-1);
    if (before && bySpan(before, reporter) > 0) isSorted = false;
    reporters.push(reporter);
  }
  return isSorted ? reporters : reporters.sort(bySpan);
}

/** In days: within so many a weekday is the same day. */
const WEEK = 7;

function isVague(published: Published | null): boolean {
  if (!published || published.from === published.to) return false;
  const from = parseIsoDate(published.from ?? '');
  const to = parseIsoDate(published.to ?? '');
  return from !== null && to !== null && to - from >= WEEK;
}

/** By date, then in reading order. Dates are ASCII: their code units are in order. */
function byDate(a: ScheduledEvent, b: ScheduledEvent): number {
  const day = dateKey(a);
  const other = dateKey(b);
  if (day !== other) return day < other ? -1 : 1;
  return a.evidence.start - b.evidence.start;
}

function dateKey({ start, end }: ScheduledEvent): string {
  return start ?? end ?? '9999';
}

function eventOf(mention: EventMention): ScheduledEvent {
  const { date, place, level, round } = mention;
  const parties = everybody(mention);
  const when = date && bounds(date);
  return {
    family: mention.family,
    title: mention.title,
    start: mention.openStart || !when ? null : when.start,
    end: when ? when.end : null,
    time: date?.time ?? null,
    zone: date?.zone ?? place?.zone ?? null,
    place: place?.name ?? null,
    participants: parties.map(({ name }) => name),
    status: mention.status,
    evidence: mention.evidence,
    dateText: date && { start: date.start, end: date.end, text: date.text },
    replaced: mention.replaced.map(daysOf),
    level,
    round,
    why: whyOf(mention, parties),
  };
}

function daysOf({ from, to, start, end, text }: EventDate): ScheduledEvent['replaced'][number] {
  return { from, to, start, end, text };
}

/** First and last as precise as the words; a weekend is its two days, a season its months. */
function bounds({ from, to, firstDay, lastDay }: EventDate): {
  readonly start: string;
  readonly end: string;
} {
  if (from !== to || isDigitAt(from, from.length - 1)) return { start: from, end: to };
  if (from.endsWith('-WE')) return { start: firstDay, end: lastDay };
  return /-(SP|SU|FA|WI)$/.test(from)
    ? { start: firstDay.slice(0, 7), end: lastDay.slice(0, 7) }
    : { start: from, end: to };
}

/** Who the sentence names and who the article implies, each once. */
function everybody({ parties, implied }: EventMention): readonly Party[] {
  if (implied.length === 0) return parties;
  const all = [...parties];
  for (const party of implied) if (!hasKey(all, party.key)) all.push(party);
  return all;
}

function whoOrWhere<Rule>({ name, rule, span }: { name: string; rule: Rule; span: TextSpan }) {
  return { name, rule, start: span.start, end: span.end, text: span.text };
}

function wordsOf({ start, end, text, value, why }: Timex): EventWhy['dates'][number] {
  return { start, end, text, value, why };
}

function whyOf({ found, date, replaced, place }: EventMention, parties: readonly Party[]): EventWhy {
  const { rule, head, signs } = found;
  return {
    rule,
    head,
    signs,
    dates: date ? date.timexes.map(wordsOf) : [],
    replaced: replaced.length > 0 ? replaced.map(({ from }) => from) : [],
    parties: parties.map(whoOrWhere),
    place: place && whoOrWhere(place),
  };
}
