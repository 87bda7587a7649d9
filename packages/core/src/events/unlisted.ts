// A place that no list knows: capitalised words behind a preposition of place.

import { overlapping, textSpan } from '../text/span.ts';
import { formOf, isCapitalised, lowerOf, WORD } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { Setting } from './discourse.ts';
import { isDeparture } from './places.ts';
import type { EventPlace } from './scene.ts';
import type { SentenceScene } from './schedule.ts';
import { oneLine } from './spacing.ts';
import { standingOn } from './standing.ts';
import { CHAMBER, DETERMINER, flagsAt, PREPOSITION } from './words.ts';

/** In tokens: further from its event a place belongs to something else. */
const FARTHEST = 14;
/** In tokens: `Old Mill Street Hall`. */
const LONGEST = 4;

/** `in de Vaartkom`, `at Polar Place`: capitalised words behind a preposition of place, of no name that is known. */
export function unlistedPlace(scene: SentenceScene, { clause, near, word }: Setting): EventPlace | null {
  const { tokens, text } = scene.article;
  const { inside, leaving } = scene.tables;
  const leaves = isDeparture(scene.tables, word);
  let best: Clause | null = null;
  for (let i = clause.first; i < clause.last; i++) {
    if (((flagsAt(scene, i) & PREPOSITION) === 0 && !leaves) || Math.abs(i - near) > FARTHEST) continue;
    const before = lowerOf(tokens, i);
    if (!inside.has(before) && !(leaves && leaving.has(before))) continue;
    const first = (flagsAt(scene, i + 1) & DETERMINER) !== 0 ? i + 2 : i + 1;
    const last = endOfName(scene, first, clause.last);
    if (last === first || (best && Math.abs(best.first - near) <= Math.abs(first - near))) continue;
    best = { first, last };
  }
  if (!best) return null;
  const span = textSpan(text, tokens.start[best.first] as number, tokens.end[best.last - 1] as number);
  return { name: oneLine(span.text), zone: null, entity: null, span, rule: 'capitals behind a preposition' };
}

/** Behind the capitalised words from token `first` on; `first` itself when none stands there, or a name or date does. */
function endOfName(scene: SentenceScene, first: number, end: number): number {
  const { tokens } = scene.article;
  let last = first;
  while (last < end && last - first < LONGEST && isNameWord(scene, last)) last++;
  const isChamber = (flagsAt(scene, first) & CHAMBER) !== 0;
  if (last === first || isChamber || lowerOf(tokens, first).length < SHORTEST) return first;
  return formOf(tokens, first) === formOf(tokens, first).toUpperCase() ? first : last;
}

/** In letters: `UN` and `EU` are no places. */
const SHORTEST = 4;

function isNameWord(scene: SentenceScene, i: number): boolean {
  const { tokens } = scene.article;
  if (tokens.kind[i] !== WORD || !isCapitalised(tokens, i) || standingOn(scene, i).length > 0) return false;
  const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
  return overlapping(scene.timexes, { start, end }).length === 0;
}
