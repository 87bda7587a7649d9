// Whether a clause tells that somebody said something.

import { lowerOf, startsParagraph, type Tokens } from './tokens.ts';
import type { TenseTables } from './verbs.ts';

/** True when a verb of saying stands in the clause: what it dates is the remark itself. */
export function saysSomething(tokens: Tokens, first: number, tables: TenseTables): boolean {
  for (let i = first; i >= first - 6; i--) {
    if (tables.saying.has(lowerOf(tokens, i))) return true;
    if (startsParagraph(tokens, i)) break;
  }
  for (let i = first + 1; i < Math.min(tokens.count, first + 6) && !startsParagraph(tokens, i); i++)
    if (tables.saying.has(lowerOf(tokens, i))) return true;
  return false;
}
