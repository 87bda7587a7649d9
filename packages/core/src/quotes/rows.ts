// The items of an article as rows of numbers, side by side in memory: what the quotes finder asks of one at each step.

import type { Notes } from '../text/notes.ts';
import { makeRoom, takePiece } from '../text/room.ts';
import type { Tokens } from '../text/tokens.ts';
import { QUOTED } from './words.ts';

/** How many numbers a row has. */
export const ROW = 3;
/** In a row: the token; of a whole quotation, which takes one row, a number below zero: `-1` the first, `-2` the second. */
export const TOKEN = 0;
/** In a row: the flags of `words.ts` and `named.ts`. */
export const FLAGS = 1;
/** In a row: which of `Names.mentions` begins there, the longest; -1 where none does. */
export const MENTION = 2;

/** Rows as they are written. */
export interface Sheet {
  readonly rows: Int32Array;
  /** How many are written. */
  count: number;
  readonly id: Int32Array;
  /** By vocabulary id. */
  readonly flags: Int32Array;
}

/** Flags by vocabulary id, needed only while rows are made of them. */
const flagsRoom = makeRoom();

export function newSheet(tokens: Tokens, flags: Notes): Sheet {
  const byId = flags.ofEach(tokens, flagsRoom(tokens.forms.length));
  return { rows: roomFor(tokens.count * ROW), count: 0, id: tokens.id, flags: byId };
}

function roomFor(length: number): Int32Array {
  const { buffer, from } = takePiece(length * Int32Array.BYTES_PER_ELEMENT);
  return new Int32Array(buffer, from, length);
}

/** Writes a row for each token from `first` to `last` (exclusive); all their flags together. */
export function addTokens(sheet: Sheet, first: number, last: number): number {
  const { rows, id, flags } = sheet;
  let kinds = 0;
  let row = sheet.count * ROW;
  for (let token = first; token < last; token++, row += ROW) {
    const own = flags[id[token] as number] as number;
    rows[row] = token;
    rows[row + FLAGS] = own;
    rows[row + MENTION] = -1;
    kinds |= own;
  }
  sheet.count += last - first;
  return kinds;
}

/** Writes the row of a quotation. */
export function addQuotation(sheet: Sheet, quotation: number): void {
  const row = sheet.count++ * ROW;
  sheet.rows[row] = -1 - quotation;
  sheet.rows[row + FLAGS] = QUOTED;
  sheet.rows[row + MENTION] = -1;
}
