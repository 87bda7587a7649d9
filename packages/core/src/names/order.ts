// Sorts what is few or nearly in order already, as what one article names is.

/** More are sorted by the engine, whose calls of `compare` from outside cost more each but are fewer. */
const FEW = 40;

/** Sorts in place; those alike keep their order. */
export function sortFew<Item>(items: Item[], compare: (a: Item, b: Item) => number): Item[] {
  if (items.length > FEW) return items.sort(compare);
  for (let i = 1; i < items.length; i++) {
    const item = items[i] as Item;
    let at = i;
    while (at > 0 && compare(items[at - 1] as Item, item) > 0) {
      items[at] = items[at - 1] as Item;
      at--;
    }
    items[at] = item;
  }
  return items;
}
