// Sentences as they report: what stands between marks counts as one word, so that the words around it can be read.

import type { Article } from '../article.ts';
import type { Mention, Names } from '../mention.ts';
import { isCapitalised, lowerOf } from '../text/tokens.ts';
import { COLON } from './details.ts';
import type { Genders } from './named.ts';
import type { Paragraph, Quotation } from './quotations.ts';
import { FLAGS, MENTION, ROW, TOKEN } from './rows.ts';
import { COMMA, type Lexicon, QUOTED, SIGN } from './words.ts';

/**
 * One or more sentences that a quotation holds together (`“A. B,” she said.`): a stretch of the article's items. An item
 * is a token or a whole quotation.
 */
export interface Unit {
  readonly page: Page;
  /** All items of the article; see `rows.ts`. */
  readonly rows: Int32Array;
  /** Which of them is its first. Items of a unit are counted from here. */
  readonly first: number;
  readonly length: number;
  /** Which paragraph of `Page.paragraphs` it stands in. */
  readonly paragraph: number;
  /** All flags that its items have, together. */
  readonly kinds: number;
}

/** An article with all that the quotes finder works from. */
export interface Page {
  readonly article: Article;
  readonly names: Names;
  readonly lexicon: Lexicon;
  readonly quotations: readonly Quotation[];
  readonly genders: Genders;
  readonly memo: Memo;
}

/** What is searched in the whole article: found once, when it is first asked for; undefined before. */
export interface Memo {
  /** By a word that calls a speaker: the mentions of those whom it may call, in reading order. */
  called?: ReadonlyMap<string, readonly Mention[]>;
}

/** Item `i` of a unit; undefined outside it. */
export function itemAt({ rows, first, length }: Unit, i: number): number | undefined {
  return i >= 0 && i < length ? rows[(first + i) * ROW + TOKEN] : undefined;
}

/** The flags of item `i`, by `words.ts` and `named.ts`; 0 outside the unit. */
export function flagsOf({ rows, first, length }: Unit, i: number): number {
  return i >= 0 && i < length ? (rows[(first + i) * ROW + FLAGS] as number) : 0;
}

/** What `details.ts` says of item `i`; 0 for a quotation and outside the unit. */
export function detailsOf(unit: Unit, i: number): number {
  const token = tokenOf(unit, i);
  return token < 0 ? 0 : unit.page.lexicon.details.at(unit.page.article.tokens, token);
}

/** The token that item `i` is; -1 for a quotation and outside the unit. */
function tokenOf({ rows, first, length }: Unit, i: number): number {
  return i >= 0 && i < length ? Math.max(-1, rows[(first + i) * ROW + TOKEN] as number) : -1;
}

/** Which mention of `Names` begins at item `i`; -1 where none does. */
export function mentionAt({ rows, first, length }: Unit, i: number): number {
  return i >= 0 && i < length ? (rows[(first + i) * ROW + MENTION] as number) : -1;
}

/** The lower-case form of item `i`; empty for a quotation and outside the unit. Costs more than flags and details. */
export function wordOf(unit: Unit, i: number): string {
  const { tokens } = unit.page.article;
  const token = tokenOf(unit, i);
  return lowerOf(tokens, token);
}

export function isComma(unit: Unit, i: number): boolean {
  return (flagsOf(unit, i) & COMMA) !== 0;
}

export function isColon(unit: Unit, i: number): boolean {
  return (flagsOf(unit, i) & SIGN) !== 0 && (detailsOf(unit, i) & COLON) !== 0;
}

/** Which quotation an item is; -1 for a token. */
export function quotationOf(item: number | undefined): number {
  return item !== undefined && item < 0 ? -item - 1 : -1;
}

/** Cuts the body into units. `rows` are those of all tokens; where there are quotations they are moved together. Linear. */
export function cutUnits(page: Page, rows: Int32Array, paragraphs: readonly Paragraph[]): Unit[] {
  const { sentences } = page.article;
  const units: Unit[] = [];
  let first = sentences[0]?.first ?? 0;
  let count = first;
  let paragraph = -1;
  let next = 0;
  let at = first;
  const endUnit = (): void => {
    if (count > first) units.push(unitOf(page, rows, { first, last: count, paragraph }));
    first = count;
  };
  for (const sentence of sentences) {
    if (paragraphs[paragraph + 1]?.first === sentence.first) paragraph++;
    while (at < sentence.last) {
      const quotation = page.quotations[next];
      const end = quotation && quotation.first < sentence.last ? quotation.first : sentence.last;
      if (count < at) move(rows, { from: at, to: count, items: end - at });
      count += end - at;
      at = end;
      if (!quotation || end === sentence.last) break;
      setQuotation(rows, count++, next++);
      at = quotation.last;
      if (endsAtStop(page, quotation) && at !== sentence.last) endUnit();
    }
    if (at <= sentence.last) endUnit();
  }
  endUnit();
  return units;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

function unitOf(page: Page, rows: Int32Array, { first, last, paragraph }: Stretch): Unit {
  let kinds = 0;
  for (let row = first * ROW + FLAGS; row < last * ROW; row += ROW) kinds |= rows[row] as number;
  return { page, rows, first, length: last - first, paragraph, kinds };
}

function move(rows: Int32Array, { from, to, items }: { from: number; to: number; items: number }): void {
  for (let i = 0; i < items * ROW; i++) rows[to * ROW + i] = rows[from * ROW + i] as number;
}

function setQuotation(rows: Int32Array, item: number, quotation: number): void {
  rows[item * ROW + TOKEN] = -1 - quotation;
  rows[item * ROW + FLAGS] = QUOTED;
  rows[item * ROW + MENTION] = -1;
}

/** `,,Ik ging.'' Maar toen`: a whole sentence between marks, and a new one behind. */
function endsAtStop({ article: { text, tokens } }: Page, { inner, last }: Quotation): boolean {
  return text.charAt(inner.end - 1) === '.' && last < tokens.count && isCapitalised(tokens, last);
}
