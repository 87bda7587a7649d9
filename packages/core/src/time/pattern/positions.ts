// All patterns of a language as one set of positions: which word may follow which (Glushkov's construction).

import { type Node, type Phrase, parsePattern } from './parse.ts';

/** One place in one pattern where a word is read. */
export interface Position {
  /** Index of its rule. */
  readonly rule: number;
  readonly symbol: string;
  readonly glued: boolean;
  readonly beside: boolean;
  readonly phrase: Phrase | null;
}

export interface Positions {
  readonly all: readonly Position[];
  /** Positions that a match may begin at. */
  readonly first: readonly number[];
  /** The same, by rule. */
  readonly firstOf: readonly (readonly number[])[];
  /** 1 where a match may end. */
  readonly isLast: Uint8Array;
  /** Positions that may come behind each. */
  readonly follow: readonly (readonly number[])[];
}

interface Ends {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly empty: boolean;
}

interface Builder {
  readonly all: Position[];
  readonly follow: Set<number>[];
  readonly rule: number;
}

/** @throws Error when a pattern is not well formed or may match nothing: a fault in a language's table. */
export function makePositions(
  patterns: readonly string[],
  phrases: Readonly<Record<string, string>>,
): Positions {
  const all: Position[] = [];
  const follow: Set<number>[] = [];
  const firstOf: (readonly number[])[] = [];
  const last: number[] = [];
  patterns.forEach((pattern, rule) => {
    const ends = place({ all, follow, rule }, parsePattern(pattern, phrases));
    if (ends.empty) throw new Error(`pattern "${pattern}" matches nothing`);
    firstOf.push(ends.first);
    last.push(...ends.last);
  });
  const isLast = new Uint8Array(all.length);
  for (const position of last) isLast[position] = 1;
  return { all, first: firstOf.flat(), firstOf, isLast, follow: follow.map((set) => [...set]) };
}

function place(builder: Builder, node: Node): Ends {
  switch (node.kind) {
    case 'leaf': {
      const { symbol, glued, beside, phrase } = node;
      const at = builder.all.push({ rule: builder.rule, symbol, glued, beside, phrase }) - 1;
      builder.follow.push(new Set());
      return { first: [at], last: [at], empty: false };
    }
    case 'optional':
      return { ...place(builder, node.part), empty: true };
    case 'either': {
      const ends = node.parts.map((part) => place(builder, part));
      return {
        first: ends.flatMap(({ first }) => first),
        last: ends.flatMap(({ last }) => last),
        empty: ends.some(({ empty }) => empty),
      };
    }
    case 'sequence':
      return node.parts.map((part) => place(builder, part)).reduce((a, b) => chain(builder, a, b), NOTHING);
  }
}

const NOTHING: Ends = { first: [], last: [], empty: true };

function chain({ follow }: Builder, a: Ends, b: Ends): Ends {
  for (const position of a.last) for (const next of b.first) follow[position]?.add(next);
  return {
    first: a.empty ? [...a.first, ...b.first] : a.first,
    last: b.empty ? [...a.last, ...b.last] : b.last,
    empty: a.empty && b.empty,
  };
}
