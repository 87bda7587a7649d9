// Clauses: the stretches of a sentence that each tell one thing.

import type { Article } from '../article.ts';
import type { Sentence } from '../text/sentences.ts';
import { formOf, isGlued, lowerOf, MARK_TOKEN, type Tokens, WORD } from '../text/tokens.ts';
import { KIND, NONE, verbNotes } from '../text/verbs.ts';
import type { CueHit } from './cues.ts';
import type { EventDate } from './dates.ts';
import type { Scene } from './scene.ts';
import { ANY_SIGN } from './signs.ts';
import { isInCapitals } from './spacing.ts';
import type { EventTables } from './tables.ts';
import { BREAKER, FINITE, flagsAt, OPENER } from './words.ts';

/** Tokens `first` to `last`, end exclusive. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

const BREAKS = new Set([';', ':', '–', '—']);

/** Cuts a sentence behind `;`, `:` and dashes, and before a comma's conjunction or relative (`, die`, `, which`)
 * and where the main clause goes on behind one (`, is nu`). */
export function cutClauses(scene: Scene, sentence: Sentence): Clause[] {
  const { tokens } = scene.article;
  const clauses: Clause[] = [];
  let first = behindDateline(tokens, sentence);
  for (let i = first + 1; i < sentence.last; i++) {
    const isBehindMark = tokens.kind[i - 1] === MARK_TOKEN;
    const word = flagsAt(scene, i);
    if (!isBehindMark && (word & BREAKER) === 0) continue;
    const breaks = i > first && (word & BREAKER) !== 0;
    if (!breaks && !(isBehindMark && isCutBetween(tokens, formOf(tokens, i - 1), { i, word }))) continue;
    clauses.push({ first, last: i });
    first = i;
  }
  clauses.push({ first, last: sentence.last });
  return clauses;
}

/** In tokens: `CAPE TOWN (Acme) -`. */
const DATELINE = 6;

/** Where the telling begins: behind `BREDA -`, `REGIO -`, a word in capitals with a dash that stands alone. */
function behindDateline(tokens: Tokens, { first, last }: Sentence): number {
  const word = formOf(tokens, first);
  if (word.length < SHORTEST_PLACE || !isInCapitals(word) || tokens.kind[first] !== WORD) return first;
  const end = Math.min(last - 1, first + DATELINE);
  for (let i = first + 1; i < end; i++)
    if (DASHES.has(formOf(tokens, i)) && !isGlued(tokens, i) && !isGlued(tokens, i + 1)) return i + 1;
  return first;
}

/** In letters: `VS - Rusland` may be a match. */
const SHORTEST_PLACE = 4;
const DASHES = new Set(['-', '–', '—']);

/** Whether a clause begins at token i, of flags `word`, behind the mark `before`. */
function isCutBetween(
  tokens: Tokens,
  before: string,
  { i, word }: { readonly i: number; readonly word: number },
): boolean {
  if (before !== ',') return BREAKS.has(before) && !isGlued(tokens, i);
  return (word & FINITE) !== 0 || ((word & OPENER) !== 0 && tokens.kind[i] === WORD);
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
export function splitByDates(clauses: readonly Clause[], sentence: DatedSentence): readonly Clause[] {
  if (sentence.dates.length < 2) return clauses;
  const parts: Clause[] = [];
  for (const clause of clauses) {
    let rest = clause;
    for (let cut = cutIn(rest, sentence); cut >= 0; cut = cutIn(rest, sentence)) {
      parts.push({ first: rest.first, last: cut });
      rest = { first: cut, last: rest.last };
    }
    parts.push(rest);
  }
  return parts;
}

/** The token before which a clause is cut between its first two dates; -1 when it is not. */
function cutIn({ first, last }: Clause, sentence: DatedSentence): number {
  const [before, behind] = sentence.dates.filter((date) => date.first >= first && date.last <= last);
  if (!before || !behind) return -1;
  for (let i = behind.first - 1; i >= before.last; i--)
    if (
      isJoint(sentence, i) &&
      hasEvent(sentence, { first, last: i }) &&
      hasEvent(sentence, { first: i, last })
    )
      return i;
  return -1;
}

/** A comma, or an `en` with no finite verb right behind it: `… en blijft tot 12 januari` goes on about who stands before. */
function isJoint({ article: { tokens }, tables }: DatedSentence, i: number): boolean {
  if (formOf(tokens, i) === ',') return true;
  return (
    tables.additive.has(lowerOf(tokens, i)) && (verbNotes(tables.tense).at(tokens, i + 1) & KIND) === NONE
  );
}

function hasEvent({ cues }: DatedSentence, { first, last }: Clause): boolean {
  return cues.some((hit) => (hit.is & ANY_SIGN) === 0 && hit.first >= first && hit.last <= last);
}
