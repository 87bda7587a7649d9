// Whether a name only belongs to another noun (`in today's edition of The Post`) and takes no part itself.

import type { Mention } from '../mention.ts';
import { overlapping } from '../text/span.ts';
import { formOf, isCapitalised, lowerOf, tokenAt, WORD } from '../text/tokens.ts';
import type { Scene } from './scene.ts';

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
  const { tables } = scene;
  const at = nounBefore(scene, tokenAt(tokens, mention.start));
  const word = lowerOf(tokens, at);
  if (tables.genitive.has(word)) return at - 1 !== head && hangs(scene, at - 1);
  if (!tables.prepositions.has(word) || tables.withWords.has(word)) return false;
  return isOwner(scene, mention) ? !ownsEvent(scene, mention, head) : !tables.joining.has(word);
}

/** The token before a name's list, title and determiner. */
function nounBefore(scene: Scene, first: number): number {
  const { tokens } = scene.article;
  let at = first - 1;
  for (let n = 0; n < LONGEST_TITLE && isTitle(scene, at); n++) at--;
  while (scene.tables.determiners.has(lowerOf(tokens, at))) at--;
  const isListed = formOf(tokens, at) === ',' || scene.tables.additive.has(lowerOf(tokens, at));
  const before = isListed ? mentionAt(scene, at - 1) : null;
  return before ? nounBefore(scene, tokenAt(tokens, before.start)) : at;
}

function isTitle({ article: { tokens }, tables }: Scene, i: number): boolean {
  const word = lowerOf(tokens, i);
  if (tokens.kind[i] !== WORD || tables.prepositions.has(word) || tables.determiners.has(word)) return false;
  return isCapitalised(tokens, i) || tables.offices.has(word) || tables.groups.has(word);
}

function mentionAt({ article: { tokens }, names }: Scene, i: number): Mention | null {
  const [start, end] = [tokens.start[i], tokens.end[i]];
  if (start === undefined || end === undefined) return null;
  return overlapping(names.mentions, { start, end }).find(({ form }) => form !== 'adjective') ?? null;
}

/** True when the noun phrase that ends at token `i` stands behind a preposition by which nobody takes part. */
function hangs({ article: { tokens }, tables }: Scene, i: number): boolean {
  if (tables.groups.has(lowerOf(tokens, i)) || tables.cases.has(lowerOf(tokens, i))) return false;
  let at = i;
  const isStop = (word: string): boolean => tables.prepositions.has(word) || tables.determiners.has(word);
  for (let n = 0; n < LONGEST_NOUN && tokens.kind[at] === WORD && !isStop(lowerOf(tokens, at)); n++) at--;
  while (tables.determiners.has(lowerOf(tokens, at))) at--;
  const word = lowerOf(tokens, at);
  return tables.prepositions.has(word) && !tables.withWords.has(word) && !tables.genitive.has(word);
}

function isOwner({ article: { tokens } }: Scene, { end }: Mention): boolean {
  const next = tokenAt(tokens, end - 1) + 1;
  return /^[’']$/.test(formOf(tokens, next)) && lowerOf(tokens, next + 1) === 's';
}

/** `at the league's yearly meeting`: what is owned is the event. */
function ownsEvent({ article: { tokens }, tables }: Scene, { end }: Mention, head: number): boolean {
  const owned = tokenAt(tokens, end - 1) + 3;
  if (head < owned || head - owned > LONGEST_NOUN) return false;
  for (let i = owned; i < head; i++) if (tables.prepositions.has(lowerOf(tokens, i))) return false;
  return true;
}
