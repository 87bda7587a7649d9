// What is made of a row of numbers, made once and kept: the same words come again and again.

/** `length` numbers, read one by one. */
export interface Row {
  readonly length: number;
  readonly at: (index: number) => number;
}

/** A row's place in a tree: each number leads one level down. */
interface Node<Made> {
  made: Made | undefined;
  readonly next: Map<number, Node<Made>>;
}

/** Some 200 bytes each. Beyond so many places all are forgotten. */
const KEPT = 20_000;

/** Gives what `make` made for an equal row before, or makes it. It must hang on the row alone. */
export function keepByRow<Made>(): (row: Row, make: () => Made) => Made {
  let root: Node<Made> = { made: undefined, next: new Map() };
  let places = 0;
  const below = (node: Node<Made>, number: number): Node<Made> => {
    const made: Node<Made> = { made: undefined, next: new Map() };
    node.next.set(number, made);
    places++;
    return made;
  };
  return (row, make) => {
    if (places > KEPT) {
      root = { made: undefined, next: new Map() };
      places = 0;
    }
    let node = root;
    for (let i = 0; i < row.length; i++) {
      const number = row.at(i);
      node = node.next.get(number) ?? below(node, number);
    }
    node.made ??= make();
    return node.made;
  };
}
