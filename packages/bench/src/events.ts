// Scheduled events against a corpus labelled exhaustively, so that false alarms count.

import { join } from 'node:path';
import type { BenchOptions } from './bench.ts';
import { readCorpus, readDocument, score } from './corpora.ts';

/** Prints the scorer's figures for `corpora/events/dev.json`. */
export function benchEvents({ shared, errors }: BenchOptions): boolean {
  const gold = join(shared, 'corpora/events/dev.json');
  const readings = readCorpus(gold).map(readDocument);
  const predictions = readings.map(({ id, events, quotes }) => ({
    id,
    events: events.filter(({ end }) => end !== null),
    quotes: quotes.filter(({ kind }) => kind !== 'indirect'),
  }));
  const flags = errors ? ['--errors'] : [];
  console.log(score(['node', join(shared, 'score/events.mjs'), ...flags], gold, JSON.stringify(predictions)));
  return true;
}
