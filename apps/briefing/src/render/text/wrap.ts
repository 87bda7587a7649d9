// Breaks text into the lines of a plain-text message.

/** Lines of at most `width` columns. A word that fits on no line is cut, so that no line is ever too long. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((part) => cutWord(part, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (columns(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** How many columns a terminal or a mail reader gives the text: wide letters take two, marks none. */
export function columns(text: string): number {
  let count = 0;
  for (const point of text) count += columnsOf(point);
  return count;
}

const zeroWidth = /^[\p{M}\p{Cf}]$/u;
const wide =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{1f300}-\u{3fffd}]$/u;

function columnsOf(point: string): number {
  if (point < '\u0300') return 1;
  if (zeroWidth.test(point)) return 0;
  return wide.test(point) ? 2 : 1;
}

function cutWord(word: string, room: number): readonly string[] {
  if (columns(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const point of word) {
    if (taken + columnsOf(point) > room) {
      pieces.push(piece);
      piece = '';
      taken = 0;
    }
    piece += point;
    taken += columnsOf(point);
  }
  return [...pieces, piece];
}
