// The words of a clause as a title writes them: without dates, cut where they get too long, nothing left dangling.

import type { Article } from '../article.ts';
import { overlaps, type Span } from '../text/span.ts';
import { formOf, lowerOf, MARK_TOKEN } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { CueHit } from './cues.ts';
import type { EventSign, EventTables } from './tables.ts';

export interface Actor {
  readonly short: string;
  readonly span: Span;
}

export interface ClauseParts {
  readonly article: Article;
  readonly tables: EventTables;
  readonly clause: Clause;
  readonly cues: readonly CueHit[];
  /** The token of the verb that carries the event; null when only signs do. */
  readonly carrier: number | null;
  /** Words that are left out: the dates. */
  readonly without: readonly Span[];
  /** Who, as the title names them; empty when nobody is named. */
  readonly subject: string;
  /** The same one by one, with the words that name them. */
  readonly actors: readonly Actor[];
  /** In characters: how long it may get. */
  readonly room: number;
}

export const PLANS: ReadonlySet<EventSign> = new Set([
  'planned',
  'intended',
  'bound',
  'expected',
  'hoped',
  'tentative',
]);
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** The words of the clause from a token on, without dates, cut where they would get too long, nothing left dangling. */
export function wordsFrom(parts: ClauseParts, from: number, room: number): string {
  const { tokens, text } = parts.article;
  const { clause, tables } = parts;
  let words = '';
  let end = -1;
  for (let i = from; i < clause.last; i++) {
    const span = { start: tokens.start[i] as number, end: tokens.end[i] as number };
    if (isDated(parts, i)) continue;
    if (tables.toInfinitive.has(lowerOf(tokens, i)) && tables.titleOrder === 'noun-first') continue;
    const form = formOf(tokens, i);
    if (tokens.kind[i] === MARK_TOKEN) {
      if (form in PAIRS && words !== '') break;
      if (form in PAIRS || /^["“”„‘«»]$/.test(form)) continue;
      const isPause = /^[,;:–—)\]]$/.test(form);
      if (isPause && words.length > ENOUGH) break;
      if (isPause) continue;
    }
    const glued = span.start === end;
    if (words.length + form.length + 1 > room) break;
    words += (glued || words === '' ? '' : ' ') + text.slice(span.start, span.end);
    end = span.end;
  }
  return trimmed(tables, words);
}

/** In characters: with fewer a comma does not end a title. */
const ENOUGH = 12;

/** A token of a date that is left out, or of the preposition before it. */
export function isDated(parts: ClauseParts, i: number): boolean {
  const { tokens } = parts.article;
  const span = { start: tokens.start[i] as number, end: tokens.end[i] as number };
  return parts.without.some((left) => overlaps(left, span)) || isBeforeDate(parts, i);
}

/** The preposition of a date that is left out. */
function isBeforeDate({ article: { tokens }, tables, without }: ClauseParts, i: number): boolean {
  const next = tokens.start[i + 1];
  if (next === undefined || !without.some(({ start }) => start === next)) return false;
  const word = lowerOf(tokens, i);
  return tables.prepositions.has(word) || tables.where.has(word) || tables.fromWords.has(word);
}

/** Without determiners in front and words that hang on what was cut behind. */
export function trimmed(tables: EventTables, words: string): string {
  const list = words.replace(/[\s,.;:'’‘"“”–—-]+$/u, '').split(' ');
  const isLoose = (word: string | undefined): boolean => {
    const lower = (word ?? '').toLowerCase();
    return tables.determiners.has(lower) || tables.phraseStops.has(lower) || tables.prepositions.has(lower);
  };
  while (list.length > 1 && isLoose(list.at(-1))) list.pop();
  while (list.length > 1 && tables.determiners.has((list[0] ?? '').toLowerCase())) list.shift();
  return list.join(' ').replace(/^['’‘"“”]+|[\s,.;:'’‘"“”–—-]+$/gu, '');
}
