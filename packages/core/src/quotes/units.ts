// Sentences as they report: what stands between marks counts as one word, so that the words around it can be read.

import type { Article } from '../article.ts';
import type { Names } from '../mention.ts';
import type { Form } from '../text/forms.ts';
import { isCapitalised } from '../text/tokens.ts';
import type { Named } from './named.ts';
import type { Quotation } from './quotations.ts';
import { type Lexicon, QUOTED } from './words.ts';

/**
 * One or more sentences that a quotation holds together (`“A. B,” she said.`). An item is a token (its index) or,
 * below zero, a whole quotation: `-1` the first, `-2` the second.
 */
export interface Unit {
  readonly page: Page;
  readonly items: Int32Array;
  /** The flags of each item. */
  readonly flags: Int32Array;
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
}

/** The flags of item `i` of a unit; 0 outside it. */
export function flagsOf({ flags }: Unit, i: number): number {
  return i >= 0 && i < flags.length ? (flags[i] as number) : 0;
}

/** What names say of item `i`: NAME_PART, PERSON_END, ADJECTIVE; 0 for a quotation and outside the unit. */
export function namedAt({ page: { named }, items }: Unit, i: number): number {
  const item = i >= 0 && i < items.length ? (items[i] as number) : -1;
  return item < 0 ? 0 : (named.marks[item] as number);
}

/** The written form of item `i`; null for a quotation and outside the unit. */
export function formOf({ page, items }: Unit, i: number): Form | null {
  const { tokens } = page.article;
  const item = i >= 0 && i < items.length ? (items[i] as number) : -1;
  return item < 0 ? null : (tokens.forms[tokens.id[item] as number] as Form);
}

/** Which mention of `Names` begins at item `i`; -1 where none does. */
export function mentionAt({ page: { named }, items }: Unit, i: number): number {
  const item = i >= 0 && i < items.length ? (items[i] as number) : -1;
  return item < 0 ? -1 : (named.mentions[item] as number);
}

/** The lower-case form of item `i`; empty for a quotation and outside the unit. */
export function wordOf(
  {
    page: {
      article: { tokens },
    },
    items,
  }: Unit,
  i: number,
): string {
  const item = i >= 0 && i < items.length ? (items[i] as number) : -1;
  return item < 0 ? '' : (tokens.lower[tokens.id[item] as number] as string);
}

/** Which quotation an item is; -1 for a token. */
export function quotationOf(item: number | undefined): number {
  return item !== undefined && item < 0 ? -item - 1 : -1;
}

/**
 * Cuts the body into units. `starts`: the first token of each paragraph. The items of all units are two columns, of
 * which each unit is a stretch. Linear.
 */
export function cutUnits(page: Page, starts: ReadonlySet<number>): Unit[] {
  const { tokens, sentences } = page.article;
  const units: Unit[] = [];
  const items = new Int32Array(tokens.count);
  const flags = new Int32Array(tokens.count);
  let first = 0;
  let count = 0;
  let paragraph = -1;
  let next = 0;
  let at = 0;
  const endUnit = (): void => {
    if (count === first) return;
    units.push({ page, items: items.subarray(first, count), flags: flags.subarray(first, count), paragraph });
    first = count;
  };
  for (const sentence of sentences) {
    if (starts.has(sentence.first)) paragraph++;
    for (at = Math.max(at, sentence.first); at < sentence.last; at++) {
      const quotation = page.quotations[next];
      const isQuoted = quotation?.first === at;
      items[count] = isQuoted ? -++next : at;
      flags[count++] = isQuoted ? QUOTED : (page.flags[tokens.id[at] as number] as number);
      if (!isQuoted) continue;
      at = quotation.last - 1;
      if (endsAtStop(page, quotation) && at + 1 < sentence.last) endUnit();
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
