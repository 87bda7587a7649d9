// What the word that names an event does in its clause: says no more than that it happens, reports, or carries the clause as a verb.

import type { Clause } from './clauses.ts';
import type { HeadHit } from './head.ts';
import { HAPPENING, MODAL, rolesAt } from './roles.ts';
import type { Party, Reporter } from './scene.ts';
import type { SentenceScene } from './schedule.ts';
import { CARRIER } from './signs.ts';

/** `X wordt gehouden`: what is named is the event. */
export function isHappening(scene: SentenceScene, head: HeadHit): boolean {
  const hit = scene.cues.find(({ first }) => first === head.first);
  return hit !== undefined && (rolesAt(scene, hit.last - 1) & HAPPENING) !== 0;
}

/** `X, which will be held`, `X wordt gehouden`: what is named is the event. */
export function isWhatHappens(
  { article }: SentenceScene,
  { entity, rule, span }: Party,
  { first }: Clause,
): boolean {
  if (entity === null) return false;
  const gap = (article.tokens.start[first] as number) - span.end;
  return (
    rule === 'named in the clause' || (rule === 'named in the sentence' && gap >= 0 && gap <= RELATIVE_GAP)
  );
}

/** In code units: a comma and a space. */
const RELATIVE_GAP = 2;

/** Who announces what the event is (`will announce its decision`) does not report it, nor do those of `the Norway–Italy talks`. */
export function tellingOnly(
  { article: { tokens }, reporters }: SentenceScene,
  head: HeadHit | null,
): readonly Reporter[] {
  if (head === null || head.head.kind === 'clause' || reporters.length === 0) return reporters;
  const start = tokens.start[head.first] as number;
  return reporters.filter(({ cue }) => start < cue.start || start >= cue.end);
}

/** `could start`: what may be a noun is the verb that carries the clause. */
export function isVerbThere(scene: SentenceScene, head: HeadHit | null): boolean {
  if (head === null || (rolesAt(scene, head.first - 1) & MODAL) === 0) return false;
  return scene.cues.some(({ first, is }) => first === head.first && is === CARRIER);
}
