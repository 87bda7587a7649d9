// What a word or mark says of a time expression that it stands beside.

import { type Notes, notesPer } from '../text/notes.ts';
import { startsParagraph, type Tokens } from '../text/tokens.ts';
import type { TimeTables } from './tables.ts';

export const AHEAD = 1;
export const BEHIND = 2;
export const MOVED = 4;
export const TOWARD = 8;
/** Leads to a year: `in`. */
export const YEAR = 16;
/** Is counted: `people`. */
export const COUNTED = 32;
export const NAME = 64;
export const NOUN = 128;
export const NOUN_BEHIND = 256;
/** `'` or `s` of `Friday's`. */
export const OWNER = 512;
/** Joins a day to what stands behind it: `of`, `on`, `and`. */
export const JOINT = 1024;
export const CURRENCY = 2048;
export const PERCENT = 4096;
export const DASH = 8192;
/** Parts the digits of a number: `1,998`. */
export const SEPARATOR = 16384;
/** Behind it a sentence begins. */
export const FINAL = 32768;
export const QUOTE = 65536;
export const STOP = 131072;
/** Begins with a capital letter. */
export const CAPITAL = 262144;

const MARKS: readonly (readonly [flag: number, marks: string])[] = [
  [CURRENCY, '$€£#¥'],
  [PERCENT, '%'],
  [DASH, '-'],
  [SEPARATOR, '.,/:'],
  [FINAL, '.!?"”('],
  [QUOTE, '"“`\'‘”’„'],
  [STOP, '.'],
];

/** What the words of a language say, as the flags above. */
export const besideNotes: (tables: TimeTables) => Notes = notesPer(
  ({ lower, isCapitalised }, { beside, joints }) => {
    let flags = isCapitalised ? CAPITAL : 0;
    for (const [flag, marks] of MARKS) if (lower.length === 1 && marks.includes(lower)) flags |= flag;
    if (beside.ahead.has(lower)) flags |= AHEAD;
    if (beside.behind.has(lower)) flags |= BEHIND;
    if (beside.moved.has(lower)) flags |= MOVED;
    if (beside.toward.has(lower)) flags |= TOWARD;
    if (beside.year.has(lower)) flags |= YEAR;
    if (beside.counted.has(lower)) flags |= COUNTED;
    if (beside.name.has(lower)) flags |= NAME;
    if (beside.noun.has(lower)) flags |= NOUN;
    if (beside.nounBehind.has(lower)) flags |= NOUN_BEHIND;
    if (joints.owner.has(lower)) flags |= OWNER;
    if (joints.on.has(lower) || joints.of.has(lower) || joints.and.has(lower)) flags |= JOINT;
    return flags;
  },
);

export interface Sides {
  readonly tokens: Tokens;
  readonly beside: Notes;
}

/** The flags of token i; 0 outside the text. */
export function flagsAt({ tokens, beside }: Sides, i: number): number {
  return i < 0 || i >= tokens.count ? 0 : beside.at(tokens, i);
}

/** The flags of the token before token i; 0 where a paragraph begins. */
export function flagsBefore(sides: Sides, i: number): number {
  return startsParagraph(sides.tokens, i) ? 0 : flagsAt(sides, i - 1);
}

/** The flags of token i; 0 when it begins a paragraph. */
export function flagsBehind(sides: Sides, i: number): number {
  return startsParagraph(sides.tokens, i) ? 0 : flagsAt(sides, i);
}
