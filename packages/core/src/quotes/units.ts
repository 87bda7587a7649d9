// Sentences as they report: what stands between marks counts as one word, so that the words around it can be read.

import type { Article } from '../article.ts';
import type { Names } from '../mention.ts';
import { isCapitalised } from '../text/tokens.ts';
import type { Quotation } from './quotations.ts';
import { type Lexicon, QUOTED } from './words.ts';

/**
 * One or more sentences that a quotation holds together (`“A. B,” she said.`). An item is a token (its index) or,
 * below zero, a whole quotation: `-1` the first, `-2` the second.
 */
export interface Unit {
  readonly page: Page;
  readonly items: readonly number[];
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
  /** Where the words inside names begin, but for the first of each, by offset. */
  readonly nameParts: ReadonlySet<number>;
  /** Where names of people end, by offset: no particle behind one is part of it. */
  readonly personEnds: ReadonlySet<number>;
  /** Where the adjectives of places begin (`Spaanse`), by offset. */
  readonly adjectives: ReadonlySet<number>;
}

/** The flags of item `i` of a unit; 0 outside it. */
export function flagsOf({ page: { flags, article }, items }: Unit, i: number): number {
  const item = items[i];
  if (item === undefined) return 0;
  return item < 0 ? QUOTED : (flags[article.tokens.id[item] as number] ?? 0);
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
  const item = items[i];
  return item === undefined || item < 0 ? '' : (tokens.lower[tokens.id[item] as number] ?? '');
}

/** Which quotation an item is; -1 for a token. */
export function quotationOf(item: number | undefined): number {
  return item !== undefined && item < 0 ? -item - 1 : -1;
}

/** Cuts the body into units. `starts`: the first token of each paragraph. Linear. */
export function cutUnits(page: Page, starts: ReadonlySet<number>): Unit[] {
  const units: Unit[] = [];
  let items: number[] = [];
  let paragraph = -1;
  let next = 0;
  let at = 0;
  for (const sentence of page.article.sentences) {
    if (starts.has(sentence.first)) paragraph++;
    for (at = Math.max(at, sentence.first); at < sentence.last; at++) {
      const quotation = page.quotations[next];
      items.push(quotation?.first === at ? -++next : at);
      if (quotation?.first !== at) continue;
      at = quotation.last - 1;
      if (!endsAtStop(page, quotation) || at + 1 >= sentence.last) continue;
      units.push({ page, items, paragraph });
      items = [];
    }
    if (at > sentence.last || items.length === 0) continue;
    units.push({ page, items, paragraph });
    items = [];
  }
  if (items.length > 0) units.push({ page, items, paragraph });
  return units;
}

/** `,,Ik ging.'' Maar toen`: a whole sentence between marks, and a new one behind. */
function endsAtStop({ article: { text, tokens } }: Page, { inner, last }: Quotation): boolean {
  return text.charAt(inner.end - 1) === '.' && last < tokens.count && isCapitalised(tokens, last);
}
