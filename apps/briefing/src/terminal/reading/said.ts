// The quotes of a reading by speaker: what stood between marks in marks, what was reported never.

import type { Quote, Reading } from '@runup/core';
import { beside, flow, type Line, type Run } from '../flow.ts';
import { excerpt, printable } from '../text.ts';
import { leftCell, leftOut, margin, mostEntries, numbered, numberOf, type Page, part } from './page.ts';

const quoteLines = 12;

interface Numbered {
  readonly quote: Quote;
  readonly number: string;
}

/** Speakers in the order in which they first speak. */
export function said(reading: Reading, page: Page): readonly Line[] {
  const all = reading.quotes.map((quote, index): Numbered => ({ quote, number: numberOf('q', index) }));
  const shown = all.slice(0, mostEntries);
  const bySpeaker = Map.groupBy(shown, ({ quote }) => quote.speaker?.name ?? null);
  const roles = new Map(reading.people.map(({ name, role }) => [name, role]));
  const entries = [...bySpeaker].flatMap(([speaker, quotes], i) => [
    ...(i > 0 ? [[]] : []),
    ...flow(headOf(speaker, roles.get(speaker ?? '') ?? null), {
      width: page.columns - margin,
      lines: 2,
    }).map((line): Line => [{ text: ' '.repeat(margin) }, ...line]),
    ...quotes.flatMap((quote) => quoteOf(quote, page)),
  ]);
  return part('Said', [...entries, ...leftOut(all.length, shown.length)]);
}

function headOf(speaker: string | null, role: string | null): readonly Run[] {
  if (speaker === null) return [{ text: 'Nobody is named' }];
  const name: Run = { text: printable(speaker), style: 'bold' };
  return role === null ? [name] : [name, { text: `, ${printable(role)}` }];
}

function quoteOf({ quote: { kind, text }, number }: Numbered, { columns }: Page): readonly Line[] {
  const width = Math.max(20, columns - numbered);
  const words = excerpt(text, width * quoteLines);
  const runs: readonly Run[] =
    kind === 'indirect'
      ? [{ text: 'indirectly: ', style: 'dim' }, { text: words }]
      : [{ text: inMarks(words) }];
  return beside(
    [leftCell({ text: number, style: 'dim' })],
    flow(runs, { width, lines: quoteLines }),
    numbered,
  );
}

/** In the same marks whatever the article sets; a quotation that goes on in the next paragraph gets its end. */
export function inMarks(words: string): string {
  const inner = words
    .replace(/^(?:,,|''(?![sn] )|``|[«»‹›„“”‟‘’‚"'])\s*/u, '')
    .replace(/\s*(?:''|[«»‹›“”‘’"'])( …)?$/u, '$1');
  return `“${inner}”`;
}
