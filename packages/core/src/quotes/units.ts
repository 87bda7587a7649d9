// Sentences as they report: what stands between marks counts as one word, so that the words around it can be read.

import type { Article } from '../article.ts';
import type { Mention, Names } from '../mention.ts';
import type { Form } from '../text/forms.ts';
import { isCapitalised } from '../text/tokens.ts';
import type { Named } from './named.ts';
import type { Paragraph, Quotation } from './quotations.ts';
import { type Lexicon, QUOTED } from './words.ts';

/**
 * The items of an article as two columns. An item is a token (its index) or, below zero, a whole quotation: `-1` the
 * first, `-2` the second.
 */
export interface Items {
  readonly tokens: Int32Array;
  readonly flags: Int32Array;
}

/** One or more sentences that a quotation holds together (`“A. B,” she said.`): a stretch of the article's items. */
export interface Unit {
  readonly page: Page;
  readonly items: Items;
  /** Where its items begin. Items of a unit are counted from here. */
  readonly first: number;
  readonly length: number;
  /** Which paragraph of `Page.paragraphs` it stands in. */
  readonly paragraph: number;
}

/** An article with all that the quotes finder works from. */
export interface Page {
  readonly article: Article;
  readonly names: Names;
  readonly lexicon: Lexicon;
  /** Flags by vocabulary id. */
  readonly flags: Int32Array;
  readonly quotations: readonly Quotation[];
  readonly named: Named;
  readonly memo: Memo;
}

/** What is searched in the whole article: found once, when it is first asked for; undefined before. */
export interface Memo {
  /** By a word that calls a speaker: the mentions of those whom it may call, in reading order. */
  called?: ReadonlyMap<string, readonly Mention[]>;
}

/** Item `i` of a unit; undefined outside it. */
export function itemAt({ items, first, length }: Unit, i: number): number | undefined {
  return i >= 0 && i < length ? items.tokens[first + i] : undefined;
}

/** The flags of item `i`; 0 outside the unit. */
export function flagsOf({ items, first, length }: Unit, i: number): number {
  return i >= 0 && i < length ? (items.flags[first + i] as number) : 0;
}

/** The token that item `i` is; -1 for a quotation and outside the unit. */
function tokenOf({ items, first, length }: Unit, i: number): number {
  return i >= 0 && i < length ? Math.max(-1, items.tokens[first + i] as number) : -1;
}

/** What names say of item `i`: NAME_PART, PERSON_END, ADJECTIVE; 0 for a quotation and outside the unit. */
export function namedAt(unit: Unit, i: number): number {
  const token = tokenOf(unit, i);
  return token < 0 ? 0 : (unit.page.named.marks[token] as number);
}

/** The written form of item `i`; null for a quotation and outside the unit. */
export function formOf(unit: Unit, i: number): Form | null {
  const { tokens } = unit.page.article;
  const token = tokenOf(unit, i);
  return token < 0 ? null : (tokens.forms[tokens.id[token] as number] as Form);
}

/** Which mention of `Names` begins at item `i`; -1 where none does. */
export function mentionAt(unit: Unit, i: number): number {
  const token = tokenOf(unit, i);
  return token < 0 ? -1 : (unit.page.named.mentions[token] as number);
}

/** The lower-case form of item `i`; empty for a quotation and outside the unit. */
export function wordOf(unit: Unit, i: number): string {
  const { tokens } = unit.page.article;
  const token = tokenOf(unit, i);
  return token < 0 ? '' : (tokens.lower[tokens.id[token] as number] as string);
}

/** Which quotation an item is; -1 for a token. */
export function quotationOf(item: number | undefined): number {
  return item !== undefined && item < 0 ? -item - 1 : -1;
}

/** Cuts the body into units. Linear. */
export function cutUnits(page: Page, paragraphs: readonly Paragraph[]): Unit[] {
  const { tokens, sentences } = page.article;
  const units: Unit[] = [];
  const items = { tokens: new Int32Array(tokens.count), flags: new Int32Array(tokens.count) };
  let first = 0;
  let count = 0;
  let paragraph = -1;
  let next = 0;
  let at = 0;
  const endUnit = (): void => {
    if (count === first) return;
    units.push({ page, items, first, length: count - first, paragraph });
    first = count;
  };
  for (const sentence of sentences) {
    if (paragraphs[paragraph + 1]?.first === sentence.first) paragraph++;
    for (at = Math.max(at, sentence.first); at < sentence.last; at++) {
      const quotation = page.quotations[next];
      const isQuoted = quotation?.first === at;
      items.tokens[count] = isQuoted ? -++next : at;
      items.flags[count++] = isQuoted ? QUOTED : (page.flags[tokens.id[at] as number] as number);
      if (!isQuoted) continue;
      at = quotation.last - 1;
      if (endsAtStop(page, quotation) && at + 1 !== sentence.last) endUnit();
    }
    if (at <= sentence.last) endUnit();
  }
  endUnit();
  return units;
}

/** `,,Ik ging.'' Maar toen`: a whole sentence between marks, and a new one behind. */
function endsAtStop({ article: { text, tokens } }: Page, { inner, last }: Quotation): boolean {
  return text.charAt(inner.end - 1) === '.' && last < tokens.count && isCapitalised(tokens, last);
}
