// What is made of a row of numbers, made once and kept: the same words come again and again.

/** Not more than so many numbers are kept as one row: with their count they fill what memory is read by. */
export const LONGEST_ROW = 15;
const WIDTH = LONGEST_ROW + 1;

/** The first `length` of these numbers. */
export interface Row {
  readonly numbers: Int32Array;
  readonly length: number;
}

/** Beyond so many rows all are forgotten, at some 200 bytes each. */
const ROWS = 10_000;
const FEWEST = 1 << 8;
/** Rows made to fall into one slot are not all kept. */
const TRIED = 16;

/** What was made of rows. It must hang on the row alone. */
export interface KeptRows<Made> {
  /** What was made of an equal row before; undefined when nothing was, or it is forgotten. */
  readonly find: (row: Row) => Made | undefined;
  readonly keep: (row: Row, made: Made) => void;
}

export function keepRows<Made>(): KeptRows<Made> {
  let kept = makeKept<Made>(FEWEST);
  const find = (row: Row): Made | undefined => {
    const slot = slotFor(kept, row);
    const place = slot < 0 ? 0 : (kept.slots[slot] as number);
    return place === 0 ? undefined : kept.made[place - 1];
  };
  const keep = (row: Row, made: Made): void => {
    if (kept.made.length === ROWS) kept = makeKept(FEWEST);
    else if (kept.made.length === kept.most) kept = widened(kept);
    const slot = slotFor(kept, row);
    if (slot < 0 || row.length > LONGEST_ROW) return;
    kept.slots[slot] = append(kept, row, made);
  };
  return { find, keep };
}

interface Kept<Made> {
  readonly most: number;
  /** Two and more for each row: its place plus one, 0 in those that are free. */
  readonly slots: Int32Array;
  /** `WIDTH` for each row: how many there are, then they themselves. */
  readonly numbers: Int32Array;
  readonly made: Made[];
}

/** `most`: a power of two. */
function makeKept<Made>(most: number): Kept<Made> {
  return { most, slots: new Int32Array(most * 2), numbers: new Int32Array(most * WIDTH), made: [] };
}

function widened<Made>({ most, numbers, made }: Kept<Made>): Kept<Made> {
  const wide = makeKept<Made>(most * 2);
  for (let place = 0; place < made.length; place++) {
    const at = place * WIDTH;
    const row = { numbers: numbers.subarray(at + 1, at + WIDTH), length: numbers[at] as number };
    const slot = slotFor(wide, row);
    if (slot >= 0) wide.slots[slot] = append(wide, row, made[place] as Made);
  }
  return wide;
}

/** The row's place plus one. */
function append<Made>({ numbers, made }: Kept<Made>, row: Row, what: Made): number {
  const at = made.length * WIDTH;
  numbers[at] = row.length;
  for (let i = 0; i < row.length; i++) numbers[at + 1 + i] = row.numbers[i] as number;
  return made.push(what);
}

function hashOf({ numbers, length }: Row): number {
  let hash = length;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (numbers[i] as number), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

/** The slot that holds a row, or a free one for it; -1 when too many others stand in its way. */
function slotFor({ slots, numbers }: Kept<unknown>, row: Row): number {
  const hash = hashOf(row);
  for (let tried = 0; tried < TRIED; tried++) {
    const slot = (hash + tried) & (slots.length - 1);
    const place = (slots[slot] as number) - 1;
    if (place < 0 || isAt(numbers, place * WIDTH, row)) return slot;
  }
  return -1;
}

function isAt(numbers: Int32Array, at: number, row: Row): boolean {
  if (numbers[at] !== row.length) return false;
  for (let i = 0; i < row.length; i++) if (numbers[at + 1 + i] !== row.numbers[i]) return false;
  return true;
}
