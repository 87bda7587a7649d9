// Texts to measure growth with: prose of any length, and what no writer writes.

import { readDocuments, SETS } from './time-sets.ts';

/** Prose of a language, repeated to so many characters. Whole documents first, blank lines between them. */
export function prose(shared: string, code: string, length: number): string {
  const documents = SETS.filter(({ language }) => language.code === code).flatMap((set) =>
    readDocuments(shared, set),
  );
  const once = documents.map(({ text }) => text).join('\n\n');
  return repeated(`${once}\n\n`, length);
}

/** Pieces that, repeated, tempt a reader to go back over what it read. */
export const PIECES: readonly (readonly [name: string, language: 'nl' | 'en', piece: string])[] = [
  ['9 en 10 en 11 …', 'nl', '9 en 10 en 11 '],
  ['de dag na de dag na …', 'nl', 'de dag na '],
  ['1998-1999-…', 'en', '1998-1999-'],
  ['five two hundred and …', 'en', 'five two hundred and '],
  ['digits', 'en', '1'],
  ['digits apart', 'en', '7 '],
  ['combining marks', 'nl', '\u0301'],
  ['one long word', 'nl', 'drieëntwintig'],
  ['quotes', 'en', '“"'],
  ['blank lines', 'en', '\n\n'],
  ['half pairs', 'en', '\ud83d'],
];

export function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Words that no text had before: nothing kept of earlier texts helps. */
export function unseenWords(length: number): string {
  const words: string[] = [];
  for (let i = 0, size = 0; size < length; i++) {
    const word = `w${i.toString(36).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')}`;
    words.push(word);
    size += word.length + 1;
  }
  return words.join(' ').slice(0, length);
}
