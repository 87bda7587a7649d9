// Whether a name says where: by the preposition before it.

import type { Mention } from '../mention.ts';
import { overlapping } from '../text/span.ts';
import { formOf, lowerOf, tokenAt, WORD } from '../text/tokens.ts';
import type { Scene } from './scene.ts';
import { DETERMINER, flagsAt, MOTION, PLACE_NOUN, PREPOSITION, WHERE, WHOLE } from './words.ts';

/** True behind a preposition of place: `in Genève`, `in de Zwitserse stad Genève`, `in heel België`, `in the district of Cork`. */
export function isLocative(scene: Scene, mention: Mention): boolean {
  const at = prepositionOf(scene, mention);
  if ((flagsAt(scene, at) & WHERE) !== 0) return true;
  return isPlace(scene, mention) && isVisited(scene, mention, lowerOf(scene.article.tokens, at));
}

/** `visits Paris`, `bezoekt vrijdag Parijs`, `bezoekt Polen en Litouwen`: the object of the verb, whatever stands between. */
function isVisited({ article: { tokens }, tables }: Scene, { start }: Mention, before: string): boolean {
  if (tables.visiting.has(before)) return true;
  const at = tokenAt(tokens, start);
  for (let i = at - 1; i >= 0 && at - i <= VISIT_REACH; i--) {
    const word = lowerOf(tokens, i);
    if (tables.visiting.has(word)) return true;
    if (tokens.kind[i] !== WORD && !/^\d+$/.test(word)) return false;
    const isBeforeDay = /^\d/.test(lowerOf(tokens, i + 1));
    if (tables.prepositions.has(word) && !isBeforeDay) return false;
  }
  return false;
}

/** In tokens: `bezoekt op 3 mei Frankrijk en Italië`. */
const VISIT_REACH = 7;

function isPlace({ names }: Scene, { entity }: Mention): boolean {
  return names.entities[entity]?.kind === 'place';
}

/** True behind a preposition of direction: `naar Genève`, `from Paris`. */
export function isTowards(scene: Scene, mention: Mention): boolean {
  return (flagsAt(scene, prepositionOf(scene, mention)) & MOTION) !== 0;
}

/** The house of `at Trinity College`: an organisation that says where, and does nothing. */
export function isSeat(scene: Scene, mention: Mention): boolean {
  return mention.form === 'name' && isLocative(scene, mention);
}

/** How many words may describe a place between its preposition and its name. */
const DESCRIPTION = 5;

/** The token before a name and what belongs to it: the preposition that it hangs on, if it hangs on one. */
function prepositionOf(scene: Scene, mention: Mention): number {
  const { tokens } = scene.article;
  let i = tokenAt(tokens, mention.start) - 1;
  if ((flagsAt(scene, i) & PREPOSITION) !== 0 && (flagsAt(scene, i - 1) & PLACE_NOUN) !== 0) i--;
  const described = (flagsAt(scene, i) & PLACE_NOUN) !== 0;
  if (described || isAdjective(scene, i)) {
    for (let n = 0; n < DESCRIPTION && (flagsAt(scene, i) & PREPOSITION) === 0; n++) i--;
    return i;
  }
  i = beforePossessor(scene, i);
  if ((flagsAt(scene, i) & (WHOLE | PREPOSITION)) === WHOLE) i--;
  return (flagsAt(scene, i) & DETERMINER) !== 0 ? i - 1 : i;
}

/** `at Boston’s Symphony Hall`: over the possessor. */
function beforePossessor({ article: { tokens }, names }: Scene, i: number): number {
  if (lowerOf(tokens, i) !== 's' || !/[’']/.test(formOf(tokens, i - 1))) return i;
  const before = { start: tokens.start[i - 2] as number, end: tokens.end[i - 2] as number };
  const [owner] = overlapping(names.mentions, before);
  return owner ? tokenAt(tokens, owner.start) - 1 : i;
}

function isAdjective({ article: { tokens }, names }: Scene, i: number): boolean {
  if (i < 0) return false;
  const span = { start: tokens.start[i] as number, end: tokens.end[i] as number };
  return overlapping(names.mentions, span).some(({ form }) => form === 'adjective');
}
