// What the parts of a reading share: the page they stand on, its margins, and how a part begins.

import type { Line, Run } from '../flow.ts';

export interface Page {
  /** Of the whole page, margins included. */
  readonly columns: number;
  /** ISO date by which years are left out; empty when nobody knows it. */
  readonly today: string;
}

export const margin = 2;
/** Where words begin behind a number (`e1`), and behind a date or a label. */
export const numbered = 7;
export const dated = 22;

/** No part shows more entries than this; `--json` has them all. */
export const mostEntries = 200;

/** Numbers that lead from the text to its lists and to `--why`: `e1` events, `q1` quotes, `t1` time expressions. */
export function numberOf(letter: 'e' | 'q' | 't', index: number): string {
  return `${letter}${index + 1}`;
}

/** A part with its heading; nothing when it has no lines. */
export function part(heading: string, lines: readonly Line[]): readonly Line[] {
  return lines.length === 0
    ? []
    : [[{ text: ' '.repeat(margin) }, { text: heading, style: 'underline' }], [], ...lines];
}

/** Cells of the left column, each behind the margin. */
export function leftCell(...runs: readonly Run[]): Line {
  return [{ text: ' '.repeat(margin) }, ...runs];
}

/** What is left out of a list; nothing when nothing is. */
export function leftOut(all: number, shown: number): readonly Line[] {
  return all <= shown
    ? []
    : [
        [],
        [
          { text: ' '.repeat(numbered) },
          { text: `and ${(all - shown).toLocaleString('en-GB')} more`, style: 'dim' },
        ],
      ];
}
