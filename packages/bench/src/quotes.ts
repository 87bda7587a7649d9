// Quotations and their speakers against two corpora.

import { join } from 'node:path';
import type { BenchOptions } from './bench.ts';
import { readCorpus, readDocument, score } from './corpora.ts';

const SETS = ['nl-newspaper-dev', 'en-polnear-dev'];

/** Prints the scorer's figures for each set of `corpora/quotes` in a language that Runup reads. */
export function benchQuotes({ shared, errors }: BenchOptions): boolean {
  for (const set of SETS) {
    const gold = join(shared, `corpora/quotes/${set}.json`);
    const lines = readCorpus(gold).map((document) => JSON.stringify(readDocument(document)));
    const flags = errors ? ['--errors'] : [];
    console.log(
      set,
      score(['node', join(shared, 'score/quotes.mjs'), ...flags], gold, lines.join('\n')).trim(),
    );
  }
  return true;
}
