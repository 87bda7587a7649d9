// Conditions that open a sentence: the clause behind one is its own, and what it announces is not sure yet.

import { formOf, isCapitalised } from '../text/tokens.ts';
import { KIND, NONE, verbNotes } from '../text/verbs.ts';
import type { Clause } from './clauses.ts';
import type { CueHit } from './cues.ts';
import { MODAL, rolesAt } from './roles.ts';
import type { Scene } from './scene.ts';
import { isHypothetical, type SentenceScene } from './schedule.ts';
import { ANY_VERB, hasAny, SIGN } from './signs.ts';
import { FINITE, flagsAt, OPENER } from './words.ts';

/** Cuts the main clause off: `If nobody wins, a second round will be held`, `Als het droog blijft, begint het feest`. */
export function cutConditions(
  scene: Scene,
  clauses: readonly Clause[],
  cues: readonly CueHit[],
): readonly Clause[] {
  if (!hasAny(cues, SIGN.condition)) return clauses;
  const parts: Clause[] = [];
  for (const clause of clauses) {
    const main = isHypothetical({ cues }, clause) ? mainBehind(scene, clause, cues) : -1;
    if (main >= 0) parts.push({ first: clause.first, last: main });
    parts.push(main < 0 ? clause : { first: main, last: clause.last });
  }
  return parts;
}

/** True for the clause that goes on behind a condition: what it tells hangs on that. */
export function isConditional({ cues, clauses }: SentenceScene, clause: Clause): boolean {
  if (!hasAny(cues, SIGN.condition)) return false;
  const at = clauses.indexOf(clause);
  return at > 0 && isHypothetical({ cues }, clauses[at - 1] as Clause);
}

/** In tokens, of a condition whose verb is not known as one: `Als het regent`, not `Als voorzitter`. */
const SHORTEST = 3;

/** The token at which the main clause begins behind the condition; -1 when there is none. */
function mainBehind(scene: Scene, { first, last }: Clause, cues: readonly CueHit[]): number {
  const { tokens } = scene.article;
  const notes = verbNotes(scene.tables.tense);
  const isVerb = (i: number): boolean =>
    (notes.at(tokens, i) & KIND) !== NONE || cues.some((hit) => hit.first === i && (hit.is & ANY_VERB) !== 0);
  let hasVerb = false;
  for (let i = first + 1; i < last - 1; i++) {
    if (isVerb(i)) hasVerb = true;
    if (formOf(tokens, i) !== ',') continue;
    if (!hasVerb && (i - first < SHORTEST || isCapitalised(tokens, i - 1))) continue;
    const isMain = scene.tables.modals.size > 0 ? isPromised(scene, i + 1, last) : isVerb(i + 1);
    if (isMain) return i + 1;
  }
  return -1;
}

/** `a second round will be held`: a modal before the next comma or clause. */
function isPromised(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if ((rolesAt(scene, i) & MODAL) !== 0) return true;
    if ((flagsAt(scene, i) & (OPENER | FINITE)) !== 0 || formOf(scene.article.tokens, i) === ',')
      return false;
  }
  return false;
}
