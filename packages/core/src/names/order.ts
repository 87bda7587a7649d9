// Reading order of what is few or nearly in order already, as what one article names is.

import { bySpan, type Span } from '../text/span.ts';

/** More are sorted by the engine, whose calls of a comparison from outside cost more each but are fewer. */
const FEW = 100;

/** Sorts in place; those alike keep their order. */
export function inReadingOrder<Item extends Span>(items: Item[]): Item[] {
  if (items.length > FEW) return items.sort(bySpan);
  for (let i = 1; i < items.length; i++) {
    const item = items[i] as Item;
    let at = i;
    while (at > 0 && bySpan(items[at - 1] as Item, item) > 0) {
      items[at] = items[at - 1] as Item;
      at--;
    }
    items[at] = item;
  }
  return items;
}
