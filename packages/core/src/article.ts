// An article: its text, cut once; headline and stated date set apart from the body. Spans index this text for ever.

import { cutSentences, type Sentence, type TextTables } from './text/sentences.ts';
import { type TextSpan, textSpan } from './text/span.ts';
import { feedsBefore, formOf, NUMBER, type Tokens, tokenAt, WORD } from './text/tokens.ts';

export interface Article {
  readonly text: string;
  readonly tokens: Tokens;
  /** The body's sentences; headline and header line are none. */
  readonly sentences: readonly Sentence[];
  /** The headline; null when the article has none. */
  readonly title: TextSpan | null;
  /** A publication date that a header line states, as far as it goes (`2022-01`, `2022-01-03`); no body text. */
  readonly stated: TextSpan | null;
  /** Where the body begins. */
  readonly bodyStart: number;
}

/** Cuts `text` into an article. `tokens` are those of `text`. Linear; never throws. */
export function makeArticle(tokens: Tokens, tables: TextTables): Article {
  const { text } = tokens;
  const stated = statedDate(text);
  const headEnd = stated?.end ?? 0;
  const sentences = cutSentences(tokens, tables, tokenAt(tokens, headEnd));
  const title = headline(tokens, sentences);
  const body = title ? sentences.filter((sentence) => sentence.start >= title.end) : sentences;
  return { text, tokens, sentences: body, title, stated, bodyStart: body[0]?.start ?? text.length };
}

/** `date 2022-01`, `Datum: 2022-01-03`: the words a file begins with to say when its article appeared. */
function statedDate(text: string): TextSpan | null {
  const header =
    /^\s{0,20}(?:date|datum|published|gepubliceerd):?[ \t]{1,4}(\d{4}(?:-\d\d){0,2})(?!\S)/i.exec(
      text.slice(0, 200),
    );
  const date = header?.[1];
  return header && date ? textSpan(text, header[0].length - date.length, header[0].length) : null;
}

const LONGEST_HEADLINE = 200;

/**
 * A headline is a paragraph of its own before the body: one line, short, without the full stop of a sentence. A
 * date line (`Monday, 3 August 2020`) is none: it opens with the day or holds no word beyond the date's.
 */
function headline(tokens: Tokens, sentences: readonly Sentence[]): TextSpan | null {
  const first = sentences[0];
  if (!first || first.text.length > LONGEST_HEADLINE || first.text.includes('\n')) return null;
  const alone = sentences.findIndex(
    (sentence, i) => i > 0 && (sentence.paragraph !== first.paragraph || startsLine(tokens, sentence)),
  );
  const end = sentences[(alone < 1 ? sentences.length : alone) - 1];
  if (!end || end === sentences.at(-1) || end.end - first.start > LONGEST_HEADLINE) return null;
  if (/[.,:;…]["”’')]?$/.test(end.text.slice(-2)) || isDateline(tokens, first)) return null;
  return textSpan(tokens.text, first.start, end.end);
}

function startsLine(tokens: Tokens, sentence: Sentence): boolean {
  return sentence.first > 0 && feedsBefore(tokens, sentence.first) > 0;
}

/** Few words, all capitalised or numbers, and a year among them: a date, not a headline. */
function isDateline(tokens: Tokens, sentence: Sentence): boolean {
  let words = 0;
  let year = false;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (tokens.kind[i] === WORD) words++;
    if (tokens.kind[i] === NUMBER && /^(1[89]|20)\d\d$/.test(formOf(tokens, i))) year = true;
  }
  return year && words <= 3 && sentence.last - sentence.first <= 8;
}
