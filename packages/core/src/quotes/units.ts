// Sentences as they report: what stands between marks counts as one word, so that the words around it can be read.

import type { Article } from '../article.ts';
import type { Mention, Names } from '../mention.ts';
import { isCapitalised, lowerOf } from '../text/tokens.ts';
import { DETAIL } from './details.ts';
import type { Genders } from './named.ts';
import type { Paragraph, Quotation } from './quotations.ts';
import { addQuotation, addTokens, ROW, type Sheet } from './rows.ts';
import { FLAG, type Lexicon } from './words.ts';

const { COLON } = DETAIL;
const { COMMA, QUOTED, SIGN } = FLAG;
const { DETAILS, FLAGS, MENTION, TOKEN, WIDTH, BITS } = ROW;

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
  /** Of every written form, by vocabulary id: see `words.ts` and `details.ts`. */
  readonly flags: Int32Array;
  readonly details: Int32Array;
  readonly genders: Genders;
  readonly memo: Memo;
}

/** What is searched in the whole article: found once, when it is first asked for. */
export interface Memo {
  /** By a word that calls a speaker: the mentions of those whom it may call, in reading order; null before any was asked for. */
  called: Map<string, readonly Mention[]> | null;
}

/** Item `i` of a unit; undefined outside it. */
export function itemAt({ rows, first, length }: Unit, i: number): number | undefined {
  return i >= 0 && i < length ? rows[((first + i) << BITS) | TOKEN] : undefined;
}

/** The flags of item `i`, by `words.ts` and `named.ts`; 0 outside the unit. */
export function flagsOf({ rows, first, length }: Unit, i: number): number {
  return i >= 0 && i < length ? (rows[((first + i) << BITS) | FLAGS] as number) : 0;
}

/** True when an item from `first` to `last` (exclusive) has one of `kinds`. */
export function holds(unit: Unit, kinds: number, { first, last }: Stretch): boolean {
  for (let i = first; i < last; i++) if ((flagsOf(unit, i) & kinds) !== 0) return true;
  return false;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The first item from `from` on that has one of `kinds`; `unit.length` when none does. */
export function nextWith({ rows, first, length }: Unit, kinds: number, from: number): number {
  let i = from;
  for (let row = (first + from) * WIDTH + FLAGS; i < length; i++, row += WIDTH)
    if (((rows[row] as number) & kinds) !== 0) return i;
  return length;
}

/** What `details.ts` says of item `i`; 0 for a quotation and outside the unit. */
export function detailsOf({ rows, first, length }: Unit, i: number): number {
  return i >= 0 && i < length ? (rows[((first + i) << BITS) | DETAILS] as number) : 0;
}

/** What `details.ts` says of a token, be it part of a quotation or not; 0 outside the text. */
export function detailsAt({ article, details }: Page, token: number): number {
  const id = article.tokens.id[token];
  return id === undefined ? 0 : (details[id] as number);
}

/** The token that item `i` is; -1 for a quotation and outside the unit. */
export function tokenOf({ rows, first, length }: Unit, i: number): number {
  return i >= 0 && i < length ? Math.max(-1, rows[((first + i) << BITS) | TOKEN] as number) : -1;
}

/** Which mention of `Names` begins at item `i`; -1 where none does. */
export function mentionAt({ rows, first, length }: Unit, i: number): number {
  return i >= 0 && i < length ? (rows[((first + i) << BITS) | MENTION] as number) : -1;
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

/** Cuts the body into units, and writes the rows of their items. Linear. */
export function cutUnits(page: Page, sheet: Sheet, paragraphs: readonly Paragraph[]): Unit[] {
  const { sentences } = page.article;
  const units: Unit[] = [];
  let open: Open = { first: 0, kinds: 0, paragraph: -1 };
  let next = 0;
  let at = sentences[0]?.first ?? 0;
  for (const sentence of sentences) {
    if (paragraphs[open.paragraph + 1]?.first === sentence.first) open.paragraph++;
    while (at < sentence.last) {
      const quotation = page.quotations[next];
      const end = quotation && quotation.first < sentence.last ? quotation.first : sentence.last;
      open.kinds |= addTokens(sheet, at, end);
      at = end;
      if (!quotation || end === sentence.last) break;
      addQuotation(sheet, next++);
      open.kinds |= QUOTED;
      at = quotation.last;
      if (endsAtStop(page, quotation) && at !== sentence.last) open = endUnit(units, page, { sheet, open });
    }
    if (at <= sentence.last) open = endUnit(units, page, { sheet, open });
  }
  endUnit(units, page, { sheet, open });
  return units;
}

/** A unit whose end is not yet known. */
interface Open {
  readonly first: number;
  kinds: number;
  paragraph: number;
}

/** Ends a unit, if it has any item; what opens behind it. */
function endUnit(units: Unit[], page: Page, { sheet, open }: { sheet: Sheet; open: Open }): Open {
  const { first, kinds, paragraph } = open;
  const { rows, count } = sheet;
  if (count > first) units.push({ page, rows, first, length: count - first, paragraph, kinds });
  return { first: count, kinds: 0, paragraph };
}

/** `,,Ik ging.'' Maar toen`: a whole sentence between marks, and a new one behind. */
function endsAtStop({ article: { text, tokens } }: Page, { inner, last }: Quotation): boolean {
  return text.charAt(inner.end - 1) === '.' && last < tokens.count && isCapitalised(tokens, last);
}
