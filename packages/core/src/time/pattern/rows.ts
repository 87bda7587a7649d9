// What is made of a row of numbers, made once and kept: the same words come again and again.

/** The first `length` of these numbers. */
export interface Row {
  readonly numbers: Int32Array;
  readonly length: number;
}

/** Beyond so many rows, or numbers in them, all are forgotten. */
const ROWS = 10_000;
const NUMBERS = 60_000;
/** At least twice as many slots as rows, always a power of two. A slot holds a hash and the place of a row plus one. */
const FEWEST = 1 << 10;
/** Rows made to fall into one slot are not all kept. */
const TRIED = 16;

/** What was made of rows. It must hang on the row alone. */
export interface KeptRows<Made> {
  /** What was made of an equal row before; undefined when nothing was, or it is forgotten. */
  readonly find: (row: Row) => Made | undefined;
  readonly keep: (row: Row, made: Made) => void;
}

export function keepRows<Made>(): KeptRows<Made> {
  let kept = makeKept<Made>();
  const find = (row: Row): Made | undefined => {
    const slot = slotFor(kept, row, hashOf(row));
    return slot < 0 ? undefined : kept.made[(kept.slots[slot + 1] as number) - 1];
  };
  const keep = (row: Row, made: Made): void => {
    const isFull = kept.made.length >= ROWS || (kept.starts.at(-1) as number) + row.length > NUMBERS;
    if (isFull) kept = makeKept();
    else if (kept.made.length * 4 > kept.slots.length) widen(kept);
    const hash = hashOf(row);
    const slot = slotFor(kept, row, hash);
    if (slot < 0) return;
    kept.slots[slot] = hash;
    kept.slots[slot + 1] = kept.made.push(made);
    append(kept, row);
  };
  return { find, keep };
}

interface Kept<Made> {
  slots: Int32Array;
  /** All rows' numbers, one behind the other. */
  readonly numbers: Int32Array;
  /** Where each row's numbers begin, and behind the last row where they end. */
  readonly starts: number[];
  readonly made: Made[];
}

function makeKept<Made>(): Kept<Made> {
  return { slots: new Int32Array(FEWEST * 2), numbers: new Int32Array(NUMBERS), starts: [0], made: [] };
}

function hashOf({ numbers, length }: Row): number {
  let hash = length;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (numbers[i] as number), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

/** The slot that holds a row, or a free one for it; -1 when too many others stand in its way. */
function slotFor({ slots, numbers, starts }: Kept<unknown>, row: Row, hash: number): number {
  for (let tried = 0; tried < TRIED; tried++) {
    const slot = ((hash + tried) * 2) & (slots.length - 1);
    const place = (slots[slot + 1] as number) - 1;
    if (place < 0) return slot;
    if (slots[slot] !== hash) continue;
    const start = starts[place] as number;
    if ((starts[place + 1] as number) - start !== row.length) continue;
    let i = 0;
    while (i < row.length && numbers[start + i] === row.numbers[i]) i++;
    if (i === row.length) return slot;
  }
  return -1;
}

function widen(kept: Kept<unknown>): void {
  const old = kept.slots;
  const slots = new Int32Array(old.length * 2);
  for (let i = 0; i < old.length; i += 2) {
    if (old[i + 1] === 0) continue;
    let slot = ((old[i] as number) * 2) & (slots.length - 1);
    while (slots[slot + 1] !== 0) slot = (slot + 2) & (slots.length - 1);
    slots[slot] = old[i] as number;
    slots[slot + 1] = old[i + 1] as number;
  }
  kept.slots = slots;
}

function append({ numbers, starts }: Kept<unknown>, row: Row): void {
  const start = starts.at(-1) as number;
  for (let i = 0; i < row.length; i++) numbers[start + i] = row.numbers[i] as number;
  starts.push(start + row.length);
}
