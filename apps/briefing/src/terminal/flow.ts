// Text in several styles as lines: wrapped by words while it is still data, painted at the very end.

import type { Paint, Style } from './terminal.ts';
import { lengthOf } from './text.ts';

/** Words in one style. Their text is clean: no control characters, single spaces. */
export interface Run {
  readonly text: string;
  readonly style?: Style | undefined;
  /** What is said about this point beside the line that it comes to stand in. */
  readonly note?: string;
}

export type Line = readonly Run[];

export interface FlowOptions {
  /** In columns. */
  readonly width: number;
  /** No more lines than this; the last one ends in `…`. */
  readonly lines?: number;
}

/** Wraps at spaces; a word that is longer than a line is cut. Linear. */
export function flow(
  runs: readonly Run[],
  { width, lines = Number.POSITIVE_INFINITY }: FlowOptions,
): readonly Line[] {
  const wrapped: Line[] = [];
  let line: Run[] = [];
  let used = 0;
  for (const word of wordsOf(runs, width)) {
    const gap = used > 0 && word.isApart ? 1 : 0;
    if (used > 0 && used + gap + word.width > width) {
      wrapped.push(line);
      line = [];
      used = 0;
      if (wrapped.length === lines) break;
    } else if (gap > 0) {
      line.push({ text: ' ', style: word.before });
      used += gap;
    }
    line.push(...word.parts);
    used += word.width;
  }
  if (line.length > 0) wrapped.push(line);
  else if (wrapped.length === lines) wrapped.push(shortened(wrapped.pop() ?? [], width));
  return wrapped;
}

/** Words at the end go until the `…` fits. */
function shortened(line: Line, width: number): Line {
  let kept = line;
  while (kept.length > 1 && (widthOf(kept) + 2 > width || kept.at(-1)?.text.trim() === ''))
    kept = kept.slice(0, -1);
  const last = kept.at(-1);
  if (!last) return line;
  const words = [...last.text]
    .slice(0, width - 2)
    .join('')
    .replace(/[\s.,;:…]+$/u, '');
  return [...kept.slice(0, -1), { ...last, text: `${words} …` }];
}

interface Word {
  readonly parts: Run[];
  width: number;
  /** False for the rest of a word that was cut. */
  readonly isApart: boolean;
  /** The style of the space before it. */
  readonly before: Style | undefined;
}

function* wordsOf(runs: readonly Run[], width: number): Generator<Word> {
  let word: Word = { parts: [], width: 0, isApart: true, before: undefined };
  for (const run of runs) {
    const pieces = run.text.split(' ');
    for (const [i, piece] of pieces.entries()) {
      if (i > 0) {
        if (word.parts.length > 0) yield* cut(word, width);
        word = { parts: [], width: 0, isApart: true, before: run.style };
      }
      if (piece === '' && run.note === undefined) continue;
      word.parts.push(i === 0 ? { ...run, text: piece } : { text: piece, style: run.style });
      word.width += lengthOf(piece);
    }
  }
  if (word.parts.length > 0) yield* cut(word, width);
}

function* cut(word: Word, width: number): Generator<Word> {
  if (word.width <= width) return yield word;
  let { isApart } = word;
  for (const part of word.parts) {
    const letters = [...part.text];
    for (let at = 0; at === 0 || at < letters.length; at += width) {
      const text = letters.slice(at, at + width).join('');
      const own = at === 0 ? { ...part, text } : { text, style: part.style };
      yield { parts: [own], width: lengthOf(text), isApart, before: word.before };
      isApart = false;
    }
  }
}

export function widthOf(line: Line): number {
  return line.reduce((width, { text }) => width + lengthOf(text), 0);
}

/** Two columns: the left one `width` columns wide, the right one as it is. */
export function beside(left: readonly Line[], right: readonly Line[], width: number): readonly Line[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const cell = left[i] ?? [];
    const gap = ' '.repeat(Math.max(0, width - widthOf(cell)));
    return [...cell, { text: gap }, ...(right[i] ?? [])];
  });
}

/** Neighbours in one style are painted as one; no space is left at the end of a line. */
export function paintLines(lines: readonly Line[], paint: Paint): string {
  return lines.map((line) => paintLine(line, paint).trimEnd()).join('\n');
}

function paintLine(line: Line, paint: Paint): string {
  let painted = '';
  let open = '';
  let style: Style | undefined;
  const close = () => {
    painted += style === undefined ? open : paint(style, open);
    open = '';
  };
  for (const run of line) {
    if (run.text === '') continue;
    if (run.style !== style) close();
    style = run.style;
    // What held words together has done so: a search for them in the output finds plain spaces.
    open += run.text.replaceAll('\u00a0', ' ');
  }
  close();
  return painted;
}
