// The events of a reading as a diary: by day, each with what an editor checks first, undated ones last.

import type { Reading, ScheduledEvent } from '@runup/core';
import { showDays, showDiaryDate, showWeekdays } from '../dates.ts';
import { beside, flow, type Line, type Run } from '../flow.ts';
import { excerpt, printable } from '../text.ts';
import {
  dated,
  leftCell,
  leftOut,
  margin,
  mostEntries,
  numbered,
  numberOf,
  type Page,
  part,
} from './page.ts';

const evidenceLines = 4;

export function diary({ events }: Reading, page: Page): readonly Line[] {
  if (events.length === 0)
    return part('Coming', [[{ text: ' '.repeat(margin) }, { text: 'Nothing that is scheduled.' }]]);
  const ordered = events
    .map((event, index) => ({ event, number: numberOf('e', index) }))
    .toSorted((a, b) => Number(isUndated(a.event)) - Number(isUndated(b.event)));
  const shown = ordered.slice(0, mostEntries);
  const entries = shown.flatMap(({ event, number }, i) => {
    const before = shown[i - 1]?.event;
    const isNewDay = !before || whenOf(before, page) !== whenOf(event, page);
    return [...(i > 0 ? [[]] : []), ...entryOf(event, { number, isNewDay, page })];
  });
  return part('Coming', [...entries, ...leftOut(ordered.length, shown.length)]);
}

function isUndated({ start, end }: ScheduledEvent): boolean {
  return start === null && end === null;
}

interface EntryOptions {
  readonly number: string;
  /** A day is named once, beside its first event. */
  readonly isNewDay: boolean;
  readonly page: Page;
}

function entryOf(event: ScheduledEvent, { number, isNewDay, page }: EntryOptions): readonly Line[] {
  const day = isNewDay ? whenOf(event, page).split('\n') : [];
  const weekday = isNewDay ? showWeekdays(event.start ?? '', event.end ?? '') : '';
  const cells: readonly Run[] = [
    ...day.map((text): Run => ({ text, style: ['red', 'bold'] })),
    ...(weekday === '' ? [] : [{ text: weekday, style: 'dim' } as const]),
    ...(event.time === null ? [] : [{ text: event.time }]),
  ];
  const gap = { text: ' '.repeat(numbered - margin) };
  const id: Run = { text: number.padEnd(numbered - margin), style: 'dim' };
  const left =
    cells.length === 0 ? [leftCell(id)] : cells.map((cell, i) => leftCell(i === 0 ? id : gap, cell));
  return beside(left, wordsOf(event, page), dated);
}

/** Lines of the column of dates. */
function whenOf({ start, end }: ScheduledEvent, { today }: Page): string {
  if (start !== null) return showDiaryDate(start, end ?? start, today);
  return end === null ? 'no date' : `until\n${showDiaryDate(end, end, today)}`;
}

function wordsOf(event: ScheduledEvent, { columns, today }: Page): readonly Line[] {
  const width = Math.max(20, columns - dated);
  const { title, status, place, zone, participants, replaced, evidence } = event;
  const head: readonly Run[] = [
    { text: printable(title), style: 'bold' },
    ...(status === 'planned'
      ? []
      : [{ text: ' · ' }, { text: status.replace('-', ' '), style: 'yellow' } as const]),
  ];
  const details = [whereOf(place, zone), participants.map(printable).join(', ')].filter(
    (words) => words !== '',
  );
  const former = [...new Set(replaced.map(({ from, to }) => showDays(from, to, today)))];
  return [
    ...flow(head, { width }),
    ...flow([{ text: details.join(' · ') }], { width, lines: 4 }),
    ...(former.length === 0 ? [] : flow([{ text: `instead of ${former.join(', ')}` }], { width, lines: 2 })),
    ...flow([{ text: `“${excerpt(evidence.text, width * evidenceLines)}”`, style: 'dim' }], {
      width,
      lines: evidenceLines,
    }),
  ];
}

function whereOf(place: string | null, zone: string | null): string {
  const where = printable(place ?? '');
  if (zone === null) return where;
  return where === '' ? printable(zone) : `${where} (${printable(zone)})`;
}
