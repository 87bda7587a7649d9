// Breaks text into the lines of a plain-text message.

export interface Wrapping {
  /** Columns, the indents included. */
  readonly width: number;
  /** What the first line starts with. */
  readonly first?: string;
  /** What every other line starts with; the first one's width in spaces when it is not given. */
  readonly rest?: string;
}

/** Lines of at most `width` columns. A word that fits on no line is cut, so that no line is ever too long. */
export function wrapText(
  text: string,
  { width, first = '', rest = ' '.repeat(columns(first)) }: Wrapping,
): string[] {
  const lines: string[] = [];
  let line = first;
  let isFresh = true;
  for (const word of text
    .split(' ')
    .flatMap((part) => cutWord(part, width - Math.max(columns(first), columns(rest))))) {
    if (!isFresh && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = rest;
      isFresh = true;
    }
    line += isFresh ? word : ` ${word}`;
    isFresh = false;
  }
  return [...lines, line].map((full) => full.trimEnd());
}

/** How many columns a terminal or a mail reader gives the text: wide letters take two, marks none. */
export function columns(text: string): number {
  let count = 0;
  for (const point of text) count += columnsOf(point);
  return count;
}

const zeroWidth = /^[\p{M}\p{Cf}]$/u;
const wide =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]$/u;

function columnsOf(point: string): number {
  if (point < '\u0300') return 1;
  if (zeroWidth.test(point)) return 0;
  return wide.test(point) || point > '\u{1f2ff}' ? 2 : 1;
}

function cutWord(word: string, room: number): readonly string[] {
  if (columns(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const point of word) {
    if (columns(piece) + columnsOf(point) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += point;
  }
  return [...pieces, piece];
}
