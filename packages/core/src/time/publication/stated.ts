// What caller, header or date line state about the publication date.

import { type Day, dayOf, isCivil, isoDate, parseIsoDate } from '../../calendar/date.ts';
import { type Period, periodOf } from '../../calendar/period.ts';
import type { TextSpan } from '../../text/span.ts';
import { textSpan } from '../../text/span.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { CalendarMeaning } from '../meaning.ts';
import type { PublicationEvidence } from '../publication-type.ts';
import { isDateline } from './dateline.ts';

/**
 * What a caller may know: `2022-01-02`; with a time of day (`2022-01-02T07:30`), from which hours and minutes are counted
 * (`two hours ago`); `2022-01`; `2022`; or an interval.
 */
export type PublishedSaid = string | { readonly from: string; readonly to: string } | null;

/** A statement: the days it allows, how it was written, and where. */
export interface Statement extends Period {
  /** Null when only a pair of dates was given. */
  readonly stated: string | null;
  readonly evidence: readonly PublicationEvidence[];
}

/** The caller's word; null when there is none, or it names no days. */
export function statedByCaller(said: PublishedSaid): Statement | null {
  if (said === null) return null;
  if (typeof said !== 'string') {
    const from = parseIsoDate(said.from);
    const to = parseIsoDate(said.to);
    return from === null || to === null || to < from ? null : { from, to, stated: null, evidence: [] };
  }
  const period = periodOf(said);
  if (!period || isoDate(period.from).length !== 10) return null;
  const { from, to } = period;
  return { from, to, stated: said.includes('T') ? said.replace(/T.*$/, '') : said, evidence: [] };
}

/** The time of day in the caller's word, in minutes past midnight, as it was said there; null when it has none. */
export function clockOf(said: PublishedSaid): number | null {
  if (typeof said !== 'string' || !said.includes('T')) return null;
  const match = /^\d{4}-\d\d-\d\dT(\d\d):(\d\d)/.exec(said);
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : DAY;
  return minutes < DAY ? minutes : null;
}

const DAY = 24 * 60;

/** A header line's word. */
export function statedByHeader(header: TextSpan | null): Statement | null {
  const period = header ? periodOf(header.text) : null;
  if (!header || !period) return null;
  const grain = { 4: 'year', 7: 'month' }[header.text.length] ?? 'day';
  return {
    ...period,
    stated: header.text,
    evidence: [{ start: header.start, end: header.end, text: header.text, says: `stated ${grain}` }],
  };
}

/** How far into the text a date line may stand, in tokens. */
const HEAD = 40;

/** A line of its own near the top that is a full date: `Friday, February 1, 2019`. */
export function statedByDateLine(tokens: Tokens, candidates: readonly Candidate[]): Statement | null {
  for (const candidate of candidates) {
    if (candidate.first > HEAD) break;
    const day = fullDay(candidate);
    if (day === null || !(standsAlone(tokens, candidate) || isDateline(tokens, candidate))) continue;
    const start = tokens.start[candidate.first] as number;
    const end = tokens.end[candidate.last - 1] as number;
    const span = textSpan(tokens.text, start, end);
    return { from: day, to: day, stated: isoDate(day), evidence: [{ ...span, says: 'date line' }] };
  }
  return null;
}

function fullDay({ meaning }: Candidate): Day | null {
  if (meaning.kind !== 'calendar') return null;
  const { year, month, day }: CalendarMeaning = meaning;
  if (year.kind !== 'year' || month === null || day === null) return null;
  const { year: of } = year;
  return of >= 1000 && of <= 9999 && isCivil(of, month, day) ? dayOf(of, month, day) : null;
}

function standsAlone({ text, start, end }: Tokens, { first, last }: Candidate): boolean {
  const head = text.slice(Math.max(0, (start[first] as number) - 40), start[first]);
  const tail = text.slice(end[last - 1], (end[last - 1] as number) + 40);
  return /(^|\n)[^\p{L}\p{N}\n]*$/u.test(head) && /^[^\p{L}\p{N}\n]*(\n|$)/u.test(tail);
}
