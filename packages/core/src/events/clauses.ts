// Clauses: the stretches of a sentence that each tell one thing.

import type { Article } from '../article.ts';
import type { Sentence } from '../text/sentences.ts';
import { formOf, lowerOf, WORD } from '../text/tokens.ts';
import type { CueHit } from './cues.ts';
import type { EventDate } from './dates.ts';
import type { EventTables } from './tables.ts';

/** Tokens `first` to `last`, end exclusive. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

const BREAKS = new Set([';', ':', '–', '—']);
const openers = new WeakMap<EventTables, ReadonlySet<string>>();

/** Cuts a sentence behind `;`, `:` and dashes, and before a comma's conjunction or relative (`, die`, `, which`)
 * and where the main clause goes on behind one (`, is nu`). */
export function cutClauses({ tokens }: Article, sentence: Sentence, tables: EventTables): Clause[] {
  const opening = openersOf(tables);
  const clauses: Clause[] = [];
  let first = sentence.first;
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const before = formOf(tokens, i - 1);
    const glued = tokens.end[i - 1] === tokens.start[i];
    const opens = before === ',' && tokens.kind[i] === WORD && opening.has(lowerOf(tokens, i));
    const word = lowerOf(tokens, i);
    const breaks = i > first && tables.clauseBreakers.has(word);
    const resumes = before === ',' && tables.finite.has(word);
    if (!opens && !breaks && !resumes && (!BREAKS.has(before) || glued)) continue;
    clauses.push({ first, last: i });
    first = i;
  }
  clauses.push({ first, last: sentence.last });
  return clauses;
}

export interface DatedSentence {
  readonly article: Article;
  readonly tables: EventTables;
  readonly cues: readonly CueHit[];
  readonly dates: readonly EventDate[];
}

/**
 * Cuts clauses that tell two events side by side: `op 9 januari overleggen X en Y, op 12 januari spreekt Z`. The cut is
 * at the last comma or `en` between two dates that leaves an event word on both sides.
 */
export function splitByDates(clauses: readonly Clause[], sentence: DatedSentence): Clause[] {
  return clauses.flatMap((clause) => splitClause(clause, sentence));
}

function splitClause(clause: Clause, sentence: DatedSentence): Clause[] {
  const inside = sentence.dates.filter(({ first, last }) => first >= clause.first && last <= clause.last);
  const [before, behind] = inside;
  if (!before || !behind) return [clause];
  for (let i = behind.first - 1; i >= before.last; i--) {
    const [left, right] = [
      { first: clause.first, last: i },
      { first: i, last: clause.last },
    ];
    if (isJoint(sentence, i) && hasEvent(sentence, left) && hasEvent(sentence, right))
      return [left, ...splitClause(right, sentence)];
  }
  return [clause];
}

function isJoint({ article: { tokens }, tables }: DatedSentence, i: number): boolean {
  return formOf(tokens, i) === ',' || tables.additive.has(lowerOf(tokens, i));
}

function hasEvent({ cues }: DatedSentence, { first, last }: Clause): boolean {
  return cues.some((hit) => hit.cue.kind !== 'sign' && hit.first >= first && hit.last <= last);
}

function openersOf(tables: EventTables): ReadonlySet<string> {
  let set = openers.get(tables);
  if (!set) {
    set = new Set(tables.clauseOpeners.split(' '));
    openers.set(tables, set);
  }
  return set;
}
