// Clauses: the stretches of a sentence that each tell one thing.

import type { Article } from '../article.ts';
import type { Sentence } from '../text/sentences.ts';
import { formOf, lowerOf, WORD } from '../text/tokens.ts';
import type { EventTables } from './tables.ts';

/** Tokens `first` to `last`, end exclusive. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

const BREAKS = new Set([';', ':', '–', '—']);
const openers = new WeakMap<EventTables, ReadonlySet<string>>();

/** Cuts a sentence behind `;`, `:` and dashes, and before a comma's conjunction or relative (`, die`, `, which`). */
export function cutClauses({ tokens }: Article, sentence: Sentence, tables: EventTables): Clause[] {
  const opening = openersOf(tables);
  const clauses: Clause[] = [];
  let first = sentence.first;
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const before = formOf(tokens, i - 1);
    const glued = tokens.end[i - 1] === tokens.start[i];
    const opens = before === ',' && tokens.kind[i] === WORD && opening.has(lowerOf(tokens, i));
    if (!opens && (!BREAKS.has(before) || glued)) continue;
    clauses.push({ first, last: i });
    first = i;
  }
  clauses.push({ first, last: sentence.last });
  return clauses;
}

function openersOf(tables: EventTables): ReadonlySet<string> {
  let set = openers.get(tables);
  if (!set) {
    set = new Set(tables.clauseOpeners.split(' '));
    openers.set(tables, set);
  }
  return set;
}
