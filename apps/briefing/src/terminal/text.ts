// Text for a terminal: article text made harmless, lines wrapped.

/**
 * Escape sequences, control characters and marks that turn the direction of text around can make a terminal show, or
 * do, something else; they are dropped. White space becomes single spaces; of accents heaped on one letter four stay.
 */
export function clean(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/gu, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .toWellFormed();
}

/** Clean, and without a space at either end. */
export function printable(text: string): string {
  return clean(text).trim();
}

/** Printable, and no longer than `most` characters: a sentence can be as long as its article. */
export function excerpt(text: string, most: number): string {
  return text.length <= most ? printable(text) : `${printable(text.slice(0, most))} …`;
}

export interface WrapOptions {
  /** Of the whole line, indentation included. */
  readonly columns: number;
  /** Spaces before every line. */
  readonly indent: number;
  /** No more lines than this; the last one ends in `…`. */
  readonly lines?: number;
}

/** Wraps at spaces; a word that is longer than a line stands in a line of its own. */
export function wrap(
  text: string,
  { columns, indent, lines = Number.POSITIVE_INFINITY }: WrapOptions,
): string {
  const width = Math.max(20, columns - indent);
  const wrapped: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && lengthOf(line) + 1 + lengthOf(word) > width) {
      wrapped.push(line);
      line = '';
      if (wrapped.length === lines) break;
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') wrapped.push(line);
  else if (wrapped.length > 0) wrapped.push(`${(wrapped.pop() ?? '').replace(/[\s.,;:…]+$/u, '')} …`);
  return wrapped.map((one) => `${' '.repeat(indent)}${one}`).join('\n');
}

/** In columns, near enough for the scripts that Runup reads. */
export function lengthOf(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - lengthOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - lengthOf(text))) + text;
}

export function clip(text: string, width: number): string {
  return lengthOf(text) <= width
    ? text
    : `${[...text]
        .slice(0, Math.max(1, width - 1))
        .join('')
        .trimEnd()}…`;
}

/** `1 article`, `3 articles` */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
