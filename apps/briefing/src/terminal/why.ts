// Why something was found, in a terminal: which rule, which words, and what they count from.

import type { Quote, ScheduledEvent, Timex } from '@runup/core';
import { showDays } from './dates.ts';
import { flow, type Line, paintLines } from './flow.ts';
import { margin } from './reading/page.ts';
import { inMarks } from './reading/said.ts';
import { paintFor, type Terminal } from './terminal.ts';
import { excerpt } from './text.ts';
import { whyEvent } from './why/event.ts';
import { whyQuote } from './why/quote.ts';
import { whyTime } from './why/time.ts';
import { placeOf, type WhyPage } from './why/words.ts';

/** What `--why` can be asked about; `id` is the number that the reading prints beside it. */
export type Finding =
  | { readonly kind: 'event'; readonly id: string; readonly event: ScheduledEvent }
  | { readonly kind: 'quote'; readonly id: string; readonly quote: Quote }
  | { readonly kind: 'time'; readonly id: string; readonly timex: Timex };

export interface WhyView {
  /** What was read. */
  readonly text: string;
  readonly terminal: Pick<Terminal, 'hasColour' | 'columns'>;
}

const widest = 100;
const mostTitle = 200;

export function showWhy(finding: Finding, { text, terminal }: WhyView): string {
  const page: WhyPage = { columns: Math.min(terminal.columns, widest), text };
  const head = flow(
    [
      { text: finding.id, style: 'dim' },
      { text: `  ${titleOf(finding)}`, style: 'bold' },
      { text: whenOf(finding) },
    ],
    { width: Math.max(20, page.columns - margin) },
  ).map((line): Line => [{ text: ' '.repeat(margin) }, ...line]);
  const place = placeOf(text, startOf(finding));
  const [line, character] = place.split(':');
  const key: Line = [
    { text: ' '.repeat(margin) },
    { text: `(${place}) is line ${line}, character ${character}.`, style: 'dim' },
  ];
  const lines = [[], ...head, [], ...linesOf(finding, page), [], key, []];
  return `${paintLines(lines, paintFor(terminal))}\n`;
}

function startOf(finding: Finding): number {
  if (finding.kind === 'event') return finding.event.evidence.start;
  return finding.kind === 'quote' ? finding.quote.start : finding.timex.start;
}

/** What it is called in a list: an event's title, the words of the others. */
export function titleOf(finding: Finding): string {
  if (finding.kind === 'event') return excerpt(finding.event.title, mostTitle);
  if (finding.kind === 'time') return excerpt(finding.timex.text, mostTitle);
  const words = excerpt(finding.quote.text, mostTitle);
  return finding.quote.kind === 'indirect' ? words : inMarks(words);
}

function whenOf(finding: Finding): string {
  if (finding.kind !== 'event' || finding.event.start === null) return '';
  const { start, end } = finding.event;
  return `, ${showDays(start, end ?? start, '')}`;
}

function linesOf(finding: Finding, page: WhyPage): readonly Line[] {
  if (finding.kind === 'event') return whyEvent(finding.event, page);
  return finding.kind === 'quote' ? whyQuote(finding.quote, page) : whyTime(finding.timex, page);
}
