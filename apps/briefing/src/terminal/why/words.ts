// Words of an explanation: quoted from the text with where they stand, in rows with a label.

import type { TextSpan } from '@runup/core';
import { showValue } from '../dates.ts';
import { beside, flow, type Line, type Run } from '../flow.ts';
import { leftCell, margin } from '../reading/page.ts';
import { inMarks } from '../reading/said.ts';
import { excerpt } from '../text.ts';

/** The page of an explanation. */
export interface WhyPage {
  readonly columns: number;
  /** What was read. */
  readonly text: string;
}

/** A sentence; words of the text in it are spans. */
export type Sentence = readonly (string | TextSpan)[];

const label = 12;

const mostSentences = 40;

/** Sentences behind a label, each on lines of its own. */
export function row(
  name: string,
  sentences: readonly Sentence[],
  { columns, text }: WhyPage,
): readonly Line[] {
  const width = Math.max(20, columns - margin - label);
  const lines = sentences
    .slice(0, mostSentences)
    .flatMap((sentence) => flow(runsOf(sentence, text), { width, lines: 12 }));
  return beside([leftCell({ text: name, style: 'dim' })], lines, margin + label);
}

const mostWords = 300;

function runsOf(sentence: Sentence, text: string): readonly Run[] {
  return sentence.flatMap((part): readonly Run[] => {
    if (typeof part === 'string') return [{ text: part }];
    // A no-break space: the place stays with the last word.
    const at: Run = { text: `\u00a0(${placeOf(text, part.start)})`, style: 'dim' };
    return [{ text: markedOnce(excerpt(part.text, mostWords)), style: 'bold' }, at];
  });
}

/** What stands between marks in the text gets no second ones. */
function markedOnce(words: string): string {
  const isMarked = /^(?:,,|[«»“”„"‘’‚'])/u.test(words) && /[«»“”"‘’']$/u.test(words);
  return isMarked ? inMarks(words) : `“${words}”`;
}

/** `7:36`: line and character, both from 1, as editors count. */
export function placeOf(text: string, offset: number): string {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  let character = 1;
  for (let i = start; i < offset; i++) if (!isSecondHalf(text.charCodeAt(i))) character++;
  return `${line}:${character}`;
}

function isSecondHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** One value or a stretch. */
export function valuesOf(from: string, to: string): string {
  return from === to ? showValue(from) : `${showValue(from)} to ${showValue(to)}`;
}
