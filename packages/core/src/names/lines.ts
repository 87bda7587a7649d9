// What the article may have broken over lines, written on one.

import { formOf, type Tokens } from '../text/tokens.ts';

/** The text of tokens `first` to `last` (end exclusive), with one space for each white space in it. */
export function textOnLine(tokens: Tokens, first: number, last: number): string {
  if (last - first === 1) return formOf(tokens, first);
  const text = tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
  return isOnLine(tokens, first, last) ? text : text.replace(/\s+/g, ' ');
}

/** The words of tokens `first` to `last` (end exclusive) as white space parts them. */
export function wordsBetween(tokens: Tokens, first: number, last: number): readonly string[] {
  if (last - first === 1) return [textOnLine(tokens, first, last)];
  const { text, start, end } = tokens;
  if (!isOnLine(tokens, first, last)) return text.slice(start[first], end[last - 1]).split(/\s+/);
  const words: string[] = [];
  let from = first;
  for (let i = first + 1; i <= last; i++) {
    if (i < last && start[i] === end[i - 1]) continue;
    words.push(i - from === 1 ? formOf(tokens, from) : text.slice(start[from], end[i - 1]));
    from = i;
  }
  return words;
}

const SPACE = 32;

/** True when no more than a space stands between one of the tokens and the next: nearly always. */
function isOnLine({ text, start, end }: Tokens, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) {
    const from = end[i - 1] as number;
    const gap = (start[i] as number) - from;
    if (gap > 1 || (gap === 1 && text.charCodeAt(from) !== SPACE)) return false;
  }
  return true;
}

/** False for nearly every name, which begins at offset `from`: its second letter is a small one of the plain alphabet. */
export function mayBeShouted(text: string, from = 0): boolean {
  const second = text.charCodeAt(from + 1);
  return !(second >= SMALL_A && second <= SMALL_Z);
}

const SMALL_A = 97;
const SMALL_Z = 122;
