// The items of an article as rows of numbers, side by side in memory: what the quotes finder asks of one at each step.

import { makeRoom } from '../text/room.ts';
import type { Tokens } from '../text/tokens.ts';
import { FLAG, type Lexicon } from './words.ts';

const { QUOTED } = FLAG;

/** Places in a row. Modules take constants of their own from it (text/notes.ts). */
export const ROW = {
  /** The token; of a whole quotation, which takes one row, a number below zero: `-1` the first, `-2` the second. */
  TOKEN: 0,
  /** The flags of `words.ts`. */
  FLAGS: 1,
  /** What `details.ts` says. */
  DETAILS: 2,
  /** Which of `Names.mentions` begins there, the longest; -1 where none does. */
  MENTION: 3,
  /** How many numbers a row has, and how many bits tell which of them. */
  WIDTH: 4,
  BITS: 2,
} as const;

const { FLAGS, DETAILS, MENTION, WIDTH } = ROW;

/** Rows as they are written. */
export interface Sheet {
  readonly rows: Int32Array;
  /** How many are written. */
  count: number;
  readonly id: Int32Array;
  /** By vocabulary id. */
  readonly flags: Int32Array;
  readonly details: Int32Array;
}

/** By vocabulary id; written over by those of the next article. */
const flagsRoom = makeRoom();
const detailsRoom = makeRoom();

export function newSheet(tokens: Tokens, lexicon: Pick<Lexicon, 'flags' | 'details'>): Sheet {
  const { length } = tokens.forms;
  return {
    rows: roomFor(tokens.count * WIDTH),
    count: 0,
    id: tokens.id,
    flags: lexicon.flags.ofEach(tokens, flagsRoom(length)),
    details: lexicon.details.ofEach(tokens, detailsRoom(length)),
  };
}

/** In numbers: rows of a longer article have a room of their own. All others are written over those of the last. */
const LARGE = 1 << 16;
let room = new Int32Array(0);

function roomFor(length: number): Int32Array {
  if (length > LARGE) return new Int32Array(length);
  if (length > room.length) room = new Int32Array(Math.min(LARGE, length * 2));
  return room;
}

/** Writes a row for each token from `first` to `last` (exclusive); all their flags together. */
export function addTokens(sheet: Sheet, first: number, last: number): number {
  const { rows, id, flags, details } = sheet;
  let kinds = 0;
  let row = sheet.count * WIDTH;
  for (let token = first; token < last; token++, row += WIDTH) {
    const form = id[token] as number;
    const own = flags[form] as number;
    rows[row] = token;
    rows[row + FLAGS] = own;
    rows[row + DETAILS] = details[form] as number;
    rows[row + MENTION] = -1;
    kinds |= own;
  }
  sheet.count += last - first;
  return kinds;
}

/** Writes the row of a quotation. */
export function addQuotation(sheet: Sheet, quotation: number): void {
  const row = sheet.count++ * WIDTH;
  sheet.rows[row] = -1 - quotation;
  sheet.rows[row + FLAGS] = QUOTED;
  sheet.rows[row + DETAILS] = 0;
  sheet.rows[row + MENTION] = -1;
}
