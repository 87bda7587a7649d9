// Room for columns of numbers, used again or cut from one large piece: short texts would ask for it again and again.

/** In written forms: for a text with more a room of its own is made and given up. */
const MOST_FORMS = 1 << 14;

/** Gives room for so many forms or more; what is written there holds until room is asked for again. */
export function makeRoom(): (forms: number) => Int32Array {
  let room = new Int32Array(1 << 8);
  return (forms) => {
    if (forms > MOST_FORMS) return new Int32Array(forms);
    if (forms > room.length) room = new Int32Array(Math.min(MOST_FORMS, forms * 2));
    return room;
  };
}

/** A part of a buffer, for columns that outlive the text's reading. It holds whatever was there. */
export interface Piece {
  readonly buffer: ArrayBuffer;
  /** In bytes, a multiple of eight. */
  readonly from: number;
}

/** In bytes: asking the machine for so much takes as long as asking for the columns of one short article. */
const SHEET = 1 << 17;
let sheet = new ArrayBuffer(SHEET);
let used = 0;

/** A piece of so many bytes that nobody else is given. */
export function takePiece(bytes: number): Piece {
  if (bytes > SHEET / 4) return { buffer: new ArrayBuffer(bytes), from: 0 };
  if (used + bytes > SHEET) {
    sheet = new ArrayBuffer(SHEET);
    used = 0;
  }
  const from = used;
  used += (bytes + 7) & ~7;
  return { buffer: sheet, from };
}
