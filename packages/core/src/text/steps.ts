// Where an automaton goes from a state by what it reads, as far as it has been there: few of all pairs ever meet.

export interface Steps {
  /** The state behind; -1 where it is not known. */
  readonly find: (state: number, read: number) => number;
  /** States are numbers from 1 on, what is read from 0. */
  readonly keep: (state: number, read: number, next: number) => void;
}

const FEWEST = 1 << 10;

/** Steps between higher numbers are not kept: a step is one number of 31 bits. */
const READ_BITS = 16;
const READS = 1 << READ_BITS;
const STATES = 1 << (31 - READ_BITS);

/** Pairs of numbers: which step, 0 where free, and the state behind. At most half of them are taken. */
export function makeSteps(): Steps {
  let slots = new Int32Array(FEWEST * 2);
  let taken = 0;
  const find: Steps['find'] = (state, read) => {
    if (read >= READS || state >= STATES) return -1;
    const key = (state << READ_BITS) | read;
    const slot = slotFor(slots, key);
    return slots[slot] === key ? (slots[slot + 1] as number) : -1;
  };
  const keep: Steps['keep'] = (state, read, next) => {
    if (read >= READS || state >= STATES) return;
    if (++taken * 4 > slots.length) slots = widened(slots);
    const key = (state << READ_BITS) | read;
    const slot = slotFor(slots, key);
    slots[slot] = key;
    slots[slot + 1] = next;
  };
  return { find, keep };
}

function slotFor(slots: Int32Array, key: number): number {
  const last = slots.length - 1;
  let slot = ((Math.imul(key, 0x9e3779b1) >>> 12) * 2) & last;
  while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 2) & last;
  return slot;
}

function widened(old: Int32Array): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(old.length * 2);
  for (let i = 0; i < old.length; i += 2) {
    const key = old[i] as number;
    if (key === 0) continue;
    const slot = slotFor(wide, key);
    wide[slot] = key;
    wide[slot + 1] = old[i + 1] as number;
  }
  return wide;
}
