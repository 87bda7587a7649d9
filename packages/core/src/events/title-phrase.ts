// The words of the text that name an event, as its title takes them: the noun with what stands before it, and its name.

import type { Mention } from '../mention.ts';
import { formOf, isCapitalised, NUMBER, WORD } from '../text/tokens.ts';
import { ANY_SIGN, ANY_VERB, SIGN } from './signs.ts';
import { oneLine } from './spacing.ts';
import type { TitleParts } from './title.ts';
import { DETERMINER, flagsAt, STOP } from './words.ts';

/** In tokens, before the noun. */
const LONGEST_PHRASE = 5;

/** The noun with the adjectives and names before it, back to its determiner, and the name of its own behind it. */
export function nounPhrase(parts: TitleParts, head: { first: number; last: number }): string {
  const { tokens, text } = parts.scene.article;
  const first = phraseStart(parts, head.first);
  const isNumbered = tokens.kind[head.last] === NUMBER && !isDated(parts, head.last);
  const last = isNumbered ? head.last + 1 : ownNameEnd(parts, head.last);
  return oneLine(text.slice(tokens.start[first], tokens.end[last - 1]));
}

/** In tokens: `festival Down The Rabbit Hole`. */
const LONGEST_NAME = 4;

/** Behind `festival Grauwzand`: capitalised words right behind the noun that name nobody else. */
function ownNameEnd(parts: TitleParts, noun: number): number {
  let last = noun;
  while (last < parts.clause.last && last - noun < LONGEST_NAME && isOfItsName(parts, last)) last++;
  return last;
}

function isOfItsName(parts: TitleParts, i: number): boolean {
  const { tokens } = parts.scene.article;
  if (tokens.kind[i] !== WORD || !isCapitalised(tokens, i) || isDated(parts, i)) return false;
  return !nameAt(parts, i, (name) => !isInHead(parts, name) || name.start >= (tokens.start[i] as number));
}

export function phraseStart(parts: TitleParts, head: number): number {
  const { tokens } = parts.scene.article;
  let first = head;
  while (first > parts.clause.first && head - first < LONGEST_PHRASE && isInside(parts, first - 1)) first--;
  while (first < head && (tokens.kind[first] !== WORD || formOf(tokens, first).length === 1)) first++;
  return first;
}

export function isInside(parts: TitleParts, i: number): boolean {
  const { scene } = parts;
  const { tokens } = scene.article;
  if (tokens.kind[i] !== WORD && !isDash(formOf(tokens, i))) return false;
  return (flagsAt(scene, i) & (DETERMINER | STOP)) === 0 && !isBorder(parts, i) && !isDated(parts, i);
}

function isDash(form: string): boolean {
  return form === '-' || form === '–';
}

const BORDERS = ANY_VERB | (ANY_SIGN & ~SIGN.upcoming);

/** A verb, a sign, or a name; adjectives of nationality are let through. */
function isBorder(parts: TitleParts, i: number): boolean {
  for (const { first, last, is } of parts.around)
    if (first <= i && i < last && (is & BORDERS) !== 0) return true;
  return nameAt(
    parts,
    i,
    (name) => name.form !== 'adjective' && name.form !== 'compound' && !isInHead(parts, name),
  );
}

/** The chamber of `Tweede Kamerverkiezingen`. */
function isInHead({ scene, head, at }: TitleParts, { end }: Mention): boolean {
  return head.kind === 'noun' && at !== null && end > (scene.article.tokens.start[at] as number);
}

export function nameAt(
  { scene, names }: TitleParts,
  i: number,
  isOne: (name: Mention) => boolean = () => true,
): boolean {
  const { tokens } = scene.article;
  const start = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  for (const name of names) if (name.start < end && start < name.end && isOne(name)) return true;
  return false;
}

function isDated({ scene, without }: TitleParts, i: number): boolean {
  const start = scene.article.tokens.start[i] as number;
  for (const span of without) if (span.start <= start && start < span.end) return true;
  return false;
}
