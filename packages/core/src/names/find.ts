// The names finder: people, organisations and places, each entity once with every mention of it.

import type { Article } from '../article.ts';
import type { Names } from '../mention.ts';
import type { Sentence } from '../text/sentences.ts';
import type { TextSpan } from '../text/span.ts';
import { type Tokens, tokenAt, WORD } from '../text/tokens.ts';
import { joinEntities } from './entities.ts';
import { FLAG, lexiconOf } from './lexicon.ts';
import { scanSentence } from './scan.ts';
import type { Scan } from './spot.ts';
import type { NameTables } from './tables.ts';
import { TRAIT } from './traits.ts';
import { flagsAt, lookUpWords, traitsAt, type Words } from './words.ts';
import { nothingWritten } from './written.ts';

const { CAPITAL, FUNCTION } = FLAG;
const { SHOUTED, STOP } = TRAIT;

/**
 * Finds who and what an article names, headline included. Entities stand in the order of their first mention,
 * mentions in reading order. Linear in the length of the text; never throws.
 */
export function findNames(article: Article, tables: NameTables): Names {
  const words = lookUpWords(article.tokens, lexiconOf(tables));
  const { title, sentences, tokens } = article;
  const scan = { words, sentence: NO_SENTENCE, titled: false, spots: [], written: nothingWritten() };
  if (title) scanOne(scan, headline(tokens, title));
  for (let i = 0; i < sentences.length; i++) scanOne(scan, sentences[i] as Sentence);
  return joinEntities(article, scan, tables);
}

const NO_SENTENCE: Sentence = { start: 0, end: 0, text: '', first: 0, last: 0, paragraph: 0 };

function scanOne(scan: Scan & { sentence: Sentence; titled: boolean }, sentence: Sentence): void {
  scan.sentence = sentence;
  scan.titled = isTitled(scan.words, sentence);
  scanSentence(scan);
}

function headline(tokens: Tokens, { start, end, text }: TextSpan): Sentence {
  const first = tokenAt(tokens, start);
  return { start, end, text, first, last: tokenAt(tokens, end - 1) + 1, paragraph: 0 };
}

const LEAST_CAPITALS = 4;

/** Nearly every word has a capital: a headline in Title Case, where capitals tell nothing. */
function isTitled(words: Words, { first, last }: Sentence): boolean {
  if (isShouted(words, first, last)) return true;
  if ((traitsAt(words, last - 1) & STOP) !== 0) return false;
  let capitals = 0;
  let small = 0;
  for (let i = first; i < last; i++) {
    if (words.tokens.kind[i] !== WORD) continue;
    const flags = flagsAt(words, i);
    if ((flags & CAPITAL) !== 0) capitals++;
    else if ((flags & FUNCTION) === 0) small++;
  }
  return capitals >= LEAST_CAPITALS && small * 4 < capitals;
}

const LEAST_SHOUTED = 3;

/** `RUTTE BELT BIDEN`: every word in capitals. */
function isShouted(words: Words, first: number, last: number): boolean {
  let shouted = 0;
  for (let i = first; i < last; i++) {
    if (words.tokens.kind[i] !== WORD) continue;
    if ((traitsAt(words, i) & SHOUTED) === 0) return false;
    shouted++;
  }
  return shouted >= LEAST_SHOUTED;
}
