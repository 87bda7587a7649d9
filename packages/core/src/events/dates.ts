// The dates of a sentence that an event can be on: single ones, and the two ends of a stretch joined.

import type { Article } from '../article.ts';
import { parseIsoDate } from '../calendar/date.ts';
import type { Sentence } from '../text/sentences.ts';
import { firstFrom, type TextSpan } from '../text/span.ts';
import { lowerOf, tokenAt } from '../text/tokens.ts';
import type { Timex } from '../time/timex.ts';
import type { EventTables } from './tables.ts';

/** When an event is, as far as the words say. */
export interface EventDate extends TextSpan {
  /** TIMEX3 date values, as precise as the words: `2022-01-09`, `2022-03`. */
  readonly from: string;
  readonly to: string;
  /** First and last civil day, ISO. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** `HH:MM`; null when none is said. */
  readonly time: string | null;
  /** IANA zone that the time of day is given in (`UTC`); null when none is said. */
  readonly zone: string | null;
  readonly timexes: readonly Timex[];
  /** Tokens, end exclusive. */
  readonly first: number;
  readonly last: number;
}

/** Dated expressions inside the sentence, in reading order. */
export function datesOf(
  article: Article,
  sentence: Sentence,
  { timexes, tables, isMoved }: DateSources,
): EventDate[] {
  const dates: EventDate[] = [];
  for (let i = firstFrom(timexes, sentence.start); i < timexes.length; i++) {
    const timex = timexes[i] as Timex;
    if (timex.start >= sentence.end) break;
    if (timex.type !== 'DATE' && timex.type !== 'TIME') continue;
    const date = dateOf(article, timex);
    if (!date) continue;
    const before = dates.at(-1);
    const joined = before ? join(article, { before, date, tables, isMoved }) : null;
    if (joined) dates[dates.length - 1] = joined;
    else dates.push(date);
  }
  return dates;
}

export interface DateSources {
  /** True when the sentence tells of a move: `from 28 April to 2 June` is then no stretch. */
  readonly isMoved: boolean;
  readonly timexes: readonly Timex[];
  readonly tables: EventTables;
}

/** The date that an expression gives; null for one that names no days. */
export function dateOf(article: Article, timex: Timex): EventDate | null {
  const { tokens } = article;
  const { value, from, to, start, end } = timex;
  if (from === null || to === null) return null;
  const hour = value.indexOf('T');
  const day = hour < 0 ? value : value.slice(0, hour);
  const clock = hour < 0 ? null : /T(\d\d:\d\d)(?::\d\d)?(Z$)?/.exec(value);
  const first = tokenAt(tokens, start);
  let last = first + 1;
  while ((tokens.end[last - 1] as number) < end) last++;
  return {
    start,
    end,
    text: timex.text,
    from: day,
    to: day,
    firstDay: from,
    lastDay: to,
    time: clock?.[1] ?? null,
    zone: clock?.[2] ? 'UTC' : null,
    timexes: [timex],
    first,
    last,
  };
}

/** The same day a year later. */
export function nextYear(date: EventDate): EventDate {
  const later = (iso: string): string => iso.replace(/^\d{4}/, (year) => String(Number(year) + 1));
  return {
    ...date,
    from: later(date.from),
    to: later(date.to),
    firstDay: later(date.firstDay),
    lastDay: later(date.lastDay),
  };
}

interface Joining {
  readonly before: EventDate;
  readonly date: EventDate;
  readonly tables: EventTables;
  readonly isMoved: boolean;
}

/** Two ends of one stretch (`9 en 10 januari`, `from 3 to 7 May`), or a date and its hour; null when they are neither. */
function join({ text, tokens }: Article, { before, date, tables, isMoved }: Joining): EventDate | null {
  if (date.first - before.last > 4) return null;
  if (isMoved && tables.fromWords.has(lowerOf(tokens, before.first - 1))) return null;
  const between: string[] = [];
  for (let i = before.last; i < date.first; i++) between.push(lowerOf(tokens, i));
  const { end, last } = date;
  const whole = {
    ...before,
    end,
    text: text.slice(before.start, end),
    last,
    timexes: [...before.timexes, ...date.timexes],
  };
  if (before.firstDay === date.firstDay && (before.time === null) !== (date.time === null))
    return { ...whole, time: before.time ?? date.time, zone: before.zone ?? date.zone };
  if (!between.every((word) => tables.rangeWords.has(word)) || before.lastDay >= date.firstDay) return null;
  const additive = between.length === 1 && tables.additive.has(between[0] ?? '');
  if (additive && !isNextDay(before.lastDay, date.firstDay)) return null;
  return { ...whole, to: date.to, lastDay: date.lastDay };
}

function isNextDay(day: string, next: string): boolean {
  return (parseIsoDate(next) ?? 0) - (parseIsoDate(day) ?? 0) === 1;
}
