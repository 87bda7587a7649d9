// Texts to measure growth with: prose of any length, and what no writer writes.

import { join } from 'node:path';
import { readCorpus } from './corpora.ts';
import { readDocuments, SETS } from './time-sets.ts';

/** Prose of a language, repeated to so many characters. Whole documents first, blank lines between them. */
export function prose(shared: string, code: string, length: number): string {
  const documents = SETS.filter(({ language }) => language.code === code).flatMap((set) =>
    readDocuments(shared, set),
  );
  const once = documents.map(({ text }) => text).join('\n\n');
  return repeated(`${once}\n\n`, length);
}

/** News of a language, repeated to so many characters. */
export function news(shared: string, code: string, length: number): string {
  const documents = readCorpus(newsCorpus(shared)).filter(({ lang }) => lang === code);
  return repeated(`${documents.map(({ text }) => text).join('\n\n')}\n\n`, length);
}

/** Where the news lies: Dutch and English articles. */
export function newsCorpus(shared: string): string {
  return join(shared, 'corpora/events/dev.json');
}

/** In a piece: a word that stands in no other repetition of it, with a capital. */
const NEW_NAME = '*';

type Piece = readonly [name: string, language: 'nl' | 'en', piece: string];

/** Pieces that, repeated, tempt the tagger to go back over what it read. */
export const PIECES: readonly Piece[] = [
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

/** Pieces that tempt the finders of names, quotes and events to do so. */
export const READER_PIECES: readonly Piece[] = [
  ['one letter', 'en', 'a'],
  ['one capital', 'nl', 'A'],
  ['digits', 'en', '1'],
  ['straight quotation marks', 'nl', '"'],
  ['opening quotation marks', 'en', '“'],
  ['paired quotation marks', 'en', '“”'],
  ['Dutch quotation marks', 'nl', '„'],
  ['apostrophes', 'en', "'"],
  ['pairs of commas', 'nl', ',,'],
  ['brackets', 'en', '('],
  ['names in brackets', 'nl', '(Jan) '],
  ['full stops', 'en', '. '],
  ['line breaks', 'nl', '\n'],
  ['one name', 'en', 'Jan '],
  ['new names', 'en', `${NEW_NAME} `],
  ['new names joined by “and”', 'en', `${NEW_NAME} and `],
  ['new names joined by “en”', 'nl', `${NEW_NAME} en `],
  ['new names of one family', 'nl', `Jan ${NEW_NAME} Smit sprak. Smit zweeg. `],
  ['new first names of one family', 'en', `${NEW_NAME} Smit spoke. Smit was silent. `],
  ['new ministers', 'nl', `Minister Jan ${NEW_NAME} sprak. De minister zweeg. `],
  ['new speakers', 'en', `${NEW_NAME}: yes. `],
  ['van der van der …', 'nl', 'van der '],
  ['of Foreign Affairs and …', 'en', 'of Foreign Affairs and '],
  ['said said said …', 'en', 'said '],
  ['zei hij zei hij …', 'nl', 'zei hij '],
  ['he said that he said that …', 'en', 'he said that '],
  ['volgens volgens …', 'nl', 'volgens '],
  ['“Yes,” said Jan.', 'en', '“Yes,” said Jan. '],
  ['quotations that never close', 'nl', '“Ja, zei Jan. '],
  ['demands', 'en', 'Moscow demands that Kyiv '],
  ['meetings', 'en', 'The summit will meet on Monday in Geneva. '],
];

/** A piece again and again, with new names where it asks for them. */
export function filled(piece: string, length: number): string {
  if (!piece.includes(NEW_NAME)) return repeated(piece, length);
  const parts: string[] = [];
  for (let i = 0, size = 0; size < length; i++) {
    const part = piece.replaceAll(NEW_NAME, `W${lettersOf(i)}`);
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Words that no text had before: nothing kept of earlier texts helps. */
export function unseenWords(length: number): string {
  const words: string[] = [];
  for (let i = 0, size = 0; size < length; i++) {
    const word = `w${lettersOf(i)}`;
    words.push(word);
    size += word.length + 1;
  }
  return words.join(' ').slice(0, length);
}

/** A number in letters. */
function lettersOf(number: number): string {
  return number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
}
