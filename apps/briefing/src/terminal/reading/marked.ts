// The article's text with its marks: times, names, quotes, the sentences of events and key sentences, each told apart.

import type { Reading, Span } from '@runup/core';
import { beside, flow, type Line, type Run, widthOf } from '../flow.ts';
import type { Style } from '../terminal.ts';
import { clean } from '../text.ts';
import { margin, numberOf, type Page, part } from './page.ts';

/** Marks may lie over each other, so each is a bit, and none of their styles hides another's. */
const TIME = 1;
const QUOTE = 2;
const NAME = 4;
const EVENT = 8;
const KEY = 16;

const styles: readonly (Style | undefined)[] = Array.from({ length: 32 }, (_, mask) => {
  const parts = [
    ...(mask & TIME ? ['red' as const] : mask & QUOTE ? ['green' as const] : []),
    ...(mask & NAME ? ['bold' as const] : []),
    ...(mask & EVENT ? ['underline' as const] : []),
    ...(mask & KEY ? ['italic' as const] : []),
  ];
  return parts.length === 0 ? undefined : parts;
});

/** An article that is longer is shown up to here. */
const mostCharacters = 60_000;
/** Left of the text stand the numbers of the events and quotes that begin in a line. */
const gutter = 8;

export function marked(reading: Reading, text: string, page: Page): readonly Line[] {
  const shown = text.slice(0, mostCharacters).trimEnd();
  const masks = masksOf(reading, shown.length);
  const notes = notesOf(reading, shown.length);
  const indent = margin + gutter;
  const lines = paragraphsOf(shown).flatMap((paragraph) => {
    const wrapped = flow(runsOf(shown, paragraph, { masks, notes }), {
      width: Math.max(20, page.columns - indent),
    });
    return [...beside(gutterOf(wrapped), wrapped, indent), []];
  });
  const rest = text.trimEnd().length - shown.length;
  const more: Line = [
    { text: ' '.repeat(indent) },
    { text: `… and ${rest.toLocaleString('en-GB')} characters more`, style: 'dim' },
  ];
  return part('Text', [...legend(page), [], ...(rest > 0 ? [...lines, more] : lines.slice(0, -1))]);
}

function legend({ columns }: Page): readonly Line[] {
  const kinds = [
    ['times', TIME],
    ['names', NAME],
    ['quotes', QUOTE],
    ['sentences of events', EVENT],
    ['key sentences', KEY],
  ] as const;
  const runs = kinds.flatMap(([name, bit], i): readonly Run[] => [
    ...(i > 0 ? [{ text: ' ' }] : []),
    { text: name, style: styles[bit] },
    ...(i < kinds.length - 1 ? [{ text: '\u00a0·', style: 'dim' } as const] : []),
  ]);
  const indent = margin + gutter;
  return beside([], flow(runs, { width: Math.max(20, columns - indent) }), indent);
}

function masksOf(
  { timexes, quotes, people, organisations, places, events, keySentences }: Reading,
  length: number,
) {
  const masks = new Uint8Array(length);
  const mark = (bit: number, { start, end }: Span) => {
    for (let i = start; i < Math.min(end, length); i++) masks[i] = (masks[i] as number) | bit;
  };
  for (const timex of timexes) mark(TIME, timex);
  for (const quote of quotes) if (quote.kind !== 'indirect') mark(QUOTE, quote);
  for (const { mentions } of [...people, ...organisations, ...places])
    for (const [start, end] of mentions) mark(NAME, { start, end });
  for (const start of new Map(events.map(({ evidence }) => [evidence.start, evidence])).values())
    mark(EVENT, start);
  for (const sentence of keySentences) mark(KEY, sentence);
  return masks;
}

type Notes = ReadonlyMap<number, readonly string[]>;

/** The numbers of events and quotes by where they begin. */
function notesOf({ events, quotes }: Reading, length: number): Notes {
  const all = [
    ...events.map(({ evidence }, i) => [evidence.start, numberOf('e', i)] as const),
    ...quotes.map(({ start }, i) => [start, numberOf('q', i)] as const),
  ].filter(([start]) => start < length);
  return new Map(
    [...Map.groupBy(all, ([start]) => start)].map(([start, list]) => [
      start,
      list.map(([, number]) => number),
    ]),
  );
}

/** Lines of the text that hold anything. */
function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n\r]*[^\s][^\n\r]*/gu)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

interface Marks {
  readonly masks: Uint8Array;
  readonly notes: Notes;
}

function runsOf(text: string, { start, end }: Span, { masks, notes }: Marks): readonly Run[] {
  const runs: Run[] = [];
  for (let from = start; from < end; ) {
    let to = from + 1;
    while (to < end && masks[to] === masks[from] && !notes.has(to)) to++;
    const style = styles[masks[from] as number];
    for (const note of notes.get(from) ?? []) runs.push({ text: '', note });
    runs.push({ text: clean(text.slice(from, to)), style });
    from = to;
  }
  return runs;
}

/** What does not fit beside its line goes beside the next ones. */
function gutterOf(lines: readonly Line[]): readonly Line[] {
  let waiting: readonly string[] = [];
  return lines.map((line) => {
    waiting = [...waiting, ...line.flatMap(({ note }) => (note === undefined ? [] : [note]))];
    const two = waiting.slice(0, 2).join(' ');
    const shown = two.length < gutter ? two : (waiting[0] ?? '');
    waiting = waiting.slice(shown === two ? 2 : 1);
    const cell: Line = [{ text: shown, style: 'dim' }];
    return [{ text: ' '.repeat(Math.max(0, margin + gutter - 2 - widthOf(cell))) }, ...cell];
  });
}
