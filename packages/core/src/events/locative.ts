// Whether a name says where: by the preposition before it.

import type { Mention } from '../mention.ts';
import { overlapping } from '../text/span.ts';
import { formOf, lowerOf, tokenAt, WORD } from '../text/tokens.ts';
import type { Scene } from './scene.ts';

/** True behind a preposition of place: `in Genève`, `in de Zwitserse stad Genève`, `in heel België`, `in the district of Cork`. */
export function isLocative(scene: Scene, mention: Mention): boolean {
  const word = prepositionOf(scene, mention);
  return scene.tables.where.has(word) || (isPlace(scene, mention) && isVisited(scene, mention, word));
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
  return scene.tables.motion.has(prepositionOf(scene, mention));
}

/** The house of `at Trinity College`: an organisation that says where, and does nothing. */
export function isSeat(scene: Scene, mention: Mention): boolean {
  return mention.form === 'name' && isLocative(scene, mention);
}

/** How many words may describe a place between its preposition and its name. */
const DESCRIPTION = 5;

/** The preposition that a name hangs on, lower case; empty when none does. */
function prepositionOf(scene: Scene, mention: Mention): string {
  const { tokens } = scene.article;
  const { tables } = scene;
  let i = tokenAt(tokens, mention.start) - 1;
  if (tables.placeNouns.has(lowerOf(tokens, i - 1)) && tables.prepositions.has(lowerOf(tokens, i))) i--;
  const described = tables.placeNouns.has(lowerOf(tokens, i));
  if (described || isAdjective(scene, i)) {
    for (let n = 0; n < DESCRIPTION && !tables.prepositions.has(lowerOf(tokens, i)); n++) i--;
    return lowerOf(tokens, i);
  }
  i = beforePossessor(scene, i);
  if (tables.whole.has(lowerOf(tokens, i)) && !tables.prepositions.has(lowerOf(tokens, i))) i--;
  if (tables.determiners.has(lowerOf(tokens, i))) i--;
  return lowerOf(tokens, i);
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
