// The tokens of an article as rows of numbers, side by side in memory: what the quotes finder asks of one at each step.

import type { Notes } from '../text/notes.ts';
import type { Tokens } from '../text/tokens.ts';

/** How many numbers a row has. */
export const ROW = 3;
/** In a row: the token; of a whole quotation, which takes one row, a number below zero: `-1` the first, `-2` the second. */
export const TOKEN = 0;
/** In a row: the flags of `words.ts` and `named.ts`. */
export const FLAGS = 1;
/** In a row: which of `Names.mentions` begins there, the longest; -1 where none does. */
export const MENTION = 2;

/** Flags by vocabulary id, needed only while rows are made of them. */
const scratch = new Int32Array(1 << 12);

/** One row for each token. `flags` of every written form. */
export function rowsOf(tokens: Tokens, flags: Notes): Int32Array {
  const { count, id } = tokens;
  const byId = flags.ofEach(tokens, scratch);
  const rows = new Int32Array(count * ROW);
  for (let i = 0; i < count; i++) {
    const row = i * ROW;
    rows[row] = i;
    rows[row + FLAGS] = byId[id[i] as number] as number;
    rows[row + MENTION] = -1;
  }
  return rows;
}
