// What the scorer says of one system on one set: figures, errors, and what each class of expression comes to.

import { join } from 'node:path';
import { score } from './corpora.ts';
import { type ClassName, classOf } from './time-class.ts';
import { goldFile, type TimeDocument, type TimeSet } from './time-sets.ts';

/** Precision, recall and F1, in percent. */
type Figures = readonly [number, number, number];

export interface Scores {
  readonly strict: Figures;
  readonly relaxed: Figures;
  readonly value: Figures;
  /** A line each: kind, document, label, what was found. */
  readonly errors: readonly string[];
}

/** Scores the expressions found in each document, by its id. */
export function scoreTimes(shared: string, set: TimeSet, found: Readonly<Record<string, unknown>>): Scores {
  const scorer = ['python3', join(shared, 'score/time.py'), '--errors'];
  const [first = '{}', ...errors] = score(scorer, goldFile(shared, set), JSON.stringify(found))
    .trimEnd()
    .split('\n');
  return { ...JSON.parse(first), errors };
}

/** How many of a class there are, and how many were found with the right value. */
export interface Tally {
  readonly gold: number;
  readonly right: number;
}

/** By class: all labels, less those that the scorer calls missed or wrong in value. */
export function tallyClasses(
  documents: readonly TimeDocument[],
  { language }: TimeSet,
  { errors }: Scores,
): ReadonlyMap<ClassName, Tally> {
  const tallies = new Map<ClassName, Tally>();
  const add = (name: ClassName, gold: number, right: number) => {
    const known = tallies.get(name) ?? { gold: 0, right: 0 };
    tallies.set(name, { gold: known.gold + gold, right: known.right + right });
  };
  for (const label of documents.flatMap(({ timexes }) => timexes)) add(classOf(label, language), 1, 1);
  for (const line of errors) {
    const label = labelIn(line);
    if (label) add(classOf(label, language), 0, -1);
  }
  return tallies;
}

/** The label of an error line, which the scorer writes as a Python tuple; null for a find without a label. */
function labelIn(line: string): { text: string; type: string; value: string | null } | null {
  const tuple = line.split('\t')[2] ?? '';
  const match = /^\((['"])(.*)\1, '([A-Z]+)', (?:'([^']*)'|None)\)$/s.exec(tuple);
  return match ? { text: match[2] ?? '', type: match[3] ?? '', value: match[4] ?? null } : null;
}
