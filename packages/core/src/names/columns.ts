// Room for what is known of an article's words and tokens, used again for the next article.

interface Columns {
  readonly flagsById: Int32Array;
  readonly traitsById: Int32Array;
  readonly flags: Int32Array;
  readonly traits: Int32Array;
}

/** In tokens: the columns of a text so long are not kept. */
const LONG = 1 << 14;
let kept = makeColumns(1 << 10);

/** For so many numbers or more. Kept from text to text: making them costs more than looking up the words of a short one. */
export function columnsFor(asked: number): Columns {
  if (asked <= kept.flagsById.length) return kept;
  const columns = makeColumns(asked * 2);
  if (asked <= LONG) kept = columns;
  return columns;
}

function makeColumns(length: number): Columns {
  return {
    flagsById: new Int32Array(length),
    traitsById: new Int32Array(length),
    flags: new Int32Array(length),
    traits: new Int32Array(length),
  };
}
