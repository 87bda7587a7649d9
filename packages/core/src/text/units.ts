// The code units of a text in an array: a string looks up of what kind it is for each of them, which takes ten times as long.

const encoder = new TextEncoder();
/** In code units: so many are copied at once. */
const PART = 1 << 14;
/** The longest UTF-8 of a code unit has three bytes. */
const bytes = new Uint8Array(PART * 3);
/** Four bytes each. */
const fours = new Uint32Array(bytes.buffer);
/** Set where one of four bytes is no ASCII. */
const NO_ASCII = 0x80808080;

/** Copies the code units of `text` into the first places of `units`, which has room for them. Linear. */
export function copyUnits(text: string, units: Uint16Array): void {
  for (let from = 0; from < text.length; ) {
    const end = partEnd(text, from);
    const part = from === 0 && end === text.length ? text : text.slice(from, end);
    // Half a surrogate pair has no UTF-8.
    if (part.isWellFormed()) decode(encoder.encodeInto(part, bytes).written, units, from);
    else for (let at = from; at < end; at++) units[at] = text.charCodeAt(at);
    from = end;
  }
}

/** Never between the halves of a surrogate pair. */
function partEnd(text: string, from: number): number {
  const end = from + PART;
  if (end >= text.length) return text.length;
  const last = text.charCodeAt(end - 1);
  return last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}

function decode(count: number, units: Uint16Array, from: number): void {
  let at = from;
  for (let i = 0; i < count; ) {
    if ((i & 3) === 0 && ((fours[i >> 2] as number) & NO_ASCII) === 0 && i + 4 <= count) {
      units[at] = bytes[i] as number;
      units[at + 1] = bytes[i + 1] as number;
      units[at + 2] = bytes[i + 2] as number;
      units[at + 3] = bytes[i + 3] as number;
      at += 4;
      i += 4;
      continue;
    }
    const byte = bytes[i++] as number;
    if (byte < 0x80) {
      units[at++] = byte;
    } else if (byte < 0xe0) {
      units[at++] = ((byte & 0x1f) << 6) | rest(i++);
    } else if (byte < 0xf0) {
      units[at++] = ((byte & 0x0f) << 12) | (rest(i) << 6) | rest(i + 1);
      i += 2;
    } else {
      const point = ((byte & 0x07) << 18) | (rest(i) << 12) | (rest(i + 1) << 6) | rest(i + 2);
      i += 3;
      units[at++] = 0xd7c0 + (point >> 10);
      units[at++] = 0xdc00 | (point & 0x3ff);
    }
  }
}

function rest(i: number): number {
  return (bytes[i] as number) & 0x3f;
}
