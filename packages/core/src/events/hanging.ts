// Whether a name only belongs to another noun (`in today's edition of The Post`) and takes no part itself.

import { formOf, isCapitalised, lowerOf, WORD } from '../text/tokens.ts';
import { isApostrophe } from './apostrophe.ts';
import { ADDITIVE, GROUP, rolesAt } from './roles.ts';
import type { Scene } from './scene.ts';
import { type Standing, standingOn } from './standing.ts';
import { DETERMINER, firstOf, flagsAt, GENITIVE, PREPOSITION, TITLE, WITH } from './words.ts';

/** How many words of a title may stand before a name: `U.S. Labor Secretary Anna Holm`. */
const LONGEST_TITLE = 5;
/** How many words may stand between a preposition and the noun that a name belongs to. */
const LONGEST_NOUN = 4;

/**
 * True for a name that hangs on a preposition by which nobody takes part (`on the Paris Exchange`), for the owner of such
 * a noun (`opposed to the league's plan`) and for the name behind one (`in editions of The Post`). `head` is the token that names the event.
 */
export function isHanging(scene: Scene, name: Standing, head: number): boolean {
  const at = nounBefore(scene, name.first);
  const word = flagsAt(scene, at);
  if ((word & GENITIVE) !== 0) return at - 1 !== head && hangs(scene, at - 1);
  if ((word & (PREPOSITION | WITH)) !== PREPOSITION) return false;
  return isOwner(scene, name)
    ? !ownsEvent(scene, name, head)
    : !scene.tables.joining.has(lowerOf(scene.article.tokens, at));
}

/** The token before a name's list, title and determiner. */
function nounBefore(scene: Scene, first: number): number {
  const { tokens } = scene.article;
  let at = first - 1;
  for (let n = 0; n < LONGEST_TITLE && (isTitle(scene, at) || isShortened(scene, at)); n++) at--;
  while ((flagsAt(scene, at) & DETERMINER) !== 0) at--;
  const isListed = formOf(tokens, at) === ',' || (rolesAt(scene, at) & ADDITIVE) !== 0;
  const before = isListed ? nameOn(scene, at - 1) : null;
  return before ? nounBefore(scene, before.first) : at;
}

/** The point of `Dr.`. */
function isShortened({ article: { tokens } }: Scene, i: number): boolean {
  return formOf(tokens, i) === '.' && isCapitalised(tokens, i - 1) && formOf(tokens, i - 1).length === 2;
}

function isTitle(scene: Scene, i: number): boolean {
  const { tokens } = scene.article;
  const word = flagsAt(scene, i);
  if (tokens.kind[i] !== WORD || (word & (PREPOSITION | DETERMINER)) !== 0) return false;
  return (word & TITLE) !== 0 || isCapitalised(tokens, i);
}

function nameOn(scene: Scene, i: number): Standing | null {
  return standingOn(scene, i).find(({ mention }) => mention.form !== 'adjective') ?? null;
}

/** True when the noun phrase that ends at token `i` stands behind a preposition by which nobody takes part. */
function hangs(scene: Scene, i: number): boolean {
  const { tokens } = scene.article;
  if ((rolesAt(scene, i) & GROUP) !== 0 || scene.tables.cases.has(lowerOf(tokens, i))) return false;
  let at = i;
  const isInside = (): boolean =>
    tokens.kind[at] === WORD && (flagsAt(scene, at) & (PREPOSITION | DETERMINER)) === 0;
  for (let n = 0; n < LONGEST_NOUN && isInside(); n++) at--;
  while ((flagsAt(scene, at) & DETERMINER) !== 0) at--;
  return (flagsAt(scene, at) & (PREPOSITION | WITH | GENITIVE)) === PREPOSITION;
}

function isOwner({ article: { tokens } }: Scene, { last }: Standing): boolean {
  return lowerOf(tokens, last + 1) === 's' && isApostrophe(formOf(tokens, last));
}

/** `at the league's yearly meeting`: what is owned is the event. */
function ownsEvent(scene: Scene, { last }: Standing, head: number): boolean {
  const owned = last + 2;
  if (head < owned || head - owned > LONGEST_NOUN) return false;
  return firstOf(scene, { first: owned, last: head }, PREPOSITION) < 0;
}
