// Whether a name only belongs to another noun (`in today's edition of The Post`) and takes no part itself.

import type { Mention } from '../mention.ts';
import { overlapping } from '../text/span.ts';
import { formOf, isCapitalised, lowerOf, tokenAt, WORD } from '../text/tokens.ts';
import { ADDITIVE, rolesAt } from './roles.ts';
import type { Scene } from './scene.ts';
import { DETERMINER, firstOf, flagsAt, GENITIVE, PREPOSITION, TITLE, WITH } from './words.ts';

/** How many words of a title may stand before a name: `U.S. Labor Secretary Anna Holm`. */
const LONGEST_TITLE = 5;
/** How many words may stand between a preposition and the noun that a name belongs to. */
const LONGEST_NOUN = 4;

/**
 * True for a name that hangs on a preposition by which nobody takes part (`on the Paris Exchange`), for the owner of such
 * a noun (`opposed to the league's plan`) and for the name behind one (`in editions of The Post`). `head` is the token that names the event.
 */
export function isHanging(scene: Scene, mention: Mention, head: number): boolean {
  const { tokens } = scene.article;
  const at = nounBefore(scene, tokenAt(tokens, mention.start));
  const word = flagsAt(scene, at);
  if ((word & GENITIVE) !== 0) return at - 1 !== head && hangs(scene, at - 1);
  if ((word & (PREPOSITION | WITH)) !== PREPOSITION) return false;
  return isOwner(scene, mention)
    ? !ownsEvent(scene, mention, head)
    : !scene.tables.joining.has(lowerOf(tokens, at));
}

/** The token before a name's list, title and determiner. */
function nounBefore(scene: Scene, first: number): number {
  const { tokens } = scene.article;
  let at = first - 1;
  for (let n = 0; n < LONGEST_TITLE && isTitle(scene, at); n++) at--;
  while ((flagsAt(scene, at) & DETERMINER) !== 0) at--;
  const isListed = (rolesAt(scene, at) & ADDITIVE) !== 0 || formOf(tokens, at) === ',';
  const before = isListed ? mentionAt(scene, at - 1) : null;
  return before ? nounBefore(scene, tokenAt(tokens, before.start)) : at;
}

function isTitle(scene: Scene, i: number): boolean {
  const { tokens } = scene.article;
  const word = flagsAt(scene, i);
  if (tokens.kind[i] !== WORD || (word & (PREPOSITION | DETERMINER)) !== 0) return false;
  return (word & TITLE) !== 0 || isCapitalised(tokens, i);
}

function mentionAt({ article: { tokens }, names }: Scene, i: number): Mention | null {
  const [start, end] = [tokens.start[i], tokens.end[i]];
  if (start === undefined || end === undefined) return null;
  return overlapping(names.mentions, { start, end }).find(({ form }) => form !== 'adjective') ?? null;
}

/** True when the noun phrase that ends at token `i` stands behind a preposition by which nobody takes part. */
function hangs(scene: Scene, i: number): boolean {
  const { tokens } = scene.article;
  const noun = lowerOf(tokens, i);
  if (scene.tables.groups.has(noun) || scene.tables.cases.has(noun)) return false;
  let at = i;
  const isInside = (): boolean =>
    tokens.kind[at] === WORD && (flagsAt(scene, at) & (PREPOSITION | DETERMINER)) === 0;
  for (let n = 0; n < LONGEST_NOUN && isInside(); n++) at--;
  while ((flagsAt(scene, at) & DETERMINER) !== 0) at--;
  return (flagsAt(scene, at) & (PREPOSITION | WITH | GENITIVE)) === PREPOSITION;
}

function isOwner({ article: { tokens } }: Scene, { end }: Mention): boolean {
  const next = tokenAt(tokens, end - 1) + 1;
  return lowerOf(tokens, next + 1) === 's' && /^[’']$/.test(formOf(tokens, next));
}

/** `at the league's yearly meeting`: what is owned is the event. */
function ownsEvent(scene: Scene, { end }: Mention, head: number): boolean {
  const owned = tokenAt(scene.article.tokens, end - 1) + 3;
  if (head < owned || head - owned > LONGEST_NOUN) return false;
  return firstOf(scene, { first: owned, last: head }, PREPOSITION) < 0;
}
