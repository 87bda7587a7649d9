// A reading in a terminal: the text with its marks, what is coming as a diary, who said what, and what matters.

import type { Published, Reading } from '@runup/core';
import { showDay } from './dates.ts';
import { flow, type Line, paintLines, type Run } from './flow.ts';
import { diary } from './reading/diary.ts';
import { keySentences, names, positions, times } from './reading/lists.ts';
import { marked } from './reading/marked.ts';
import { margin, type Page } from './reading/page.ts';
import { said } from './reading/said.ts';
import { paintFor, type Terminal } from './terminal.ts';
import { count, excerpt } from './text.ts';

export interface ReadingView {
  /** The file or address it came from. */
  readonly source: string;
  /** What was read. */
  readonly text: string;
  readonly terminal: Pick<Terminal, 'hasColour' | 'columns'>;
}

const widest = 100;

/** Without colour the text is left out: its marks could not be told from its words, and the lists hold them all. */
export function showReading(reading: Reading, { source, text, terminal }: ReadingView): string {
  const page: Page = {
    columns: Math.min(terminal.columns, widest),
    today: reading.published?.best ?? '',
  };
  const blocks = [
    headOf(reading, source, page),
    terminal.hasColour ? marked(reading, text, page) : [],
    diary(reading, page),
    said(reading, page),
    positions(reading, page),
    keySentences(reading, page),
    names(reading, page),
    times(reading, page),
  ].filter((block) => block.length > 0);
  const lines = blocks.flatMap((block) => [[], ...block, []]);
  return `${paintLines(lines, paintFor(terminal))}\n`;
}

function headOf({ title, language, published }: Reading, source: string, { columns }: Page): readonly Line[] {
  const width = Math.max(20, columns - margin);
  const facts: readonly Run[] = [{ text: `${language ?? ''} · ${publishedOf(published)}`, style: 'dim' }];
  return [
    ...flow([{ text: excerpt(title ?? '', 400) || excerpt(source, 400), style: 'bold' }], { width }),
    ...flow(facts, { width, lines: 6 }),
  ].map((line) => [{ text: ' '.repeat(margin) }, ...line]);
}

function publishedOf(published: Published | null): string {
  if (published === null) return 'publication date unknown';
  const { from, to, best, evidence } = published;
  const words = evidence.slice(0, 3).map(({ text, says }) => `“${excerpt(text, 60)}” (${says})`);
  const rest = evidence.length > words.length ? [count(evidence.length - words.length, 'more sign')] : [];
  const grounds = words.length === 0 ? ', as given' : `, by ${[...words, ...rest].join(', ')}`;
  if (from === to) return `published ${showDay(from, '')}${grounds}`;
  const interval = `between ${showDay(from, '')} and ${showDay(to, '')}`;
  return `published ${interval}, read as of ${showDay(best, '')}${grounds}`;
}
