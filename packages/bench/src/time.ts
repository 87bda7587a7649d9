// Time expressions against hand-made labels, and how fast they are read.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { de } from '@runup/core/languages/de';
import { en } from '@runup/core/languages/en';
import { nl } from '@runup/core/languages/nl';
import { type TimeLanguage, tagTimes } from '@runup/core/time';
import type { BenchOptions } from './bench.ts';
import { score } from './corpora.ts';

interface TimeSet {
  readonly file: string;
  readonly language: TimeLanguage;
  /** Value F1 of HeidelTime 2.2.1 and chrono-node 2.10.3 on the same documents; null where they were not measured. */
  readonly heideltime: number | null;
  readonly chrono: number | null;
}

const SETS: readonly TimeSet[] = [
  { file: 'nl-meantime-wikinews-hand', language: nl, heideltime: 73.7, chrono: 56.4 },
  { file: 'en-timebank-te3', language: en, heideltime: 75.7, chrono: 49.4 },
  { file: 'en-aquaint-te3', language: en, heideltime: 66.9, chrono: 62.3 },
  { file: 'en-wikiwars', language: en, heideltime: 82.9, chrono: 31.4 },
  { file: 'de-krauts-dolomiten42', language: de, heideltime: null, chrono: null },
  { file: 'de-krauts-dolomiten100', language: de, heideltime: null, chrono: null },
  { file: 'de-krauts-zeit', language: de, heideltime: null, chrono: null },
];

interface TimeDocument {
  readonly id: string;
  readonly text: string;
  readonly reference: string;
}

/** Precision, recall and F1, in percent. */
type Figures = readonly [number, number, number];

interface Scores {
  readonly strict: Figures;
  readonly relaxed: Figures;
  readonly value: Figures;
}

/** Prints a line for each set of `corpora/time`, then the speed; true when every set is read better than by HeidelTime, where that was measured. */
export function benchTime({ shared, errors }: BenchOptions): boolean {
  console.log('set                        value F1  relaxed  strict  HeidelTime  chrono  MB/s');
  const rows = SETS.map((set) => measure(set, { shared, errors }));
  return rows.every(({ value }, i) => value[2] > (SETS[i]?.heideltime ?? 0));
}

function measure(set: TimeSet, { shared, errors }: BenchOptions): Scores {
  const gold = join(shared, `corpora/time/${set.file}.json`);
  const documents: readonly TimeDocument[] = JSON.parse(readFileSync(gold, 'utf8'));
  const found = Object.fromEntries(documents.map((document) => [document.id, tag(document, set)]));
  const flags = errors ? ['--errors'] : [];
  const output = score(['python3', join(shared, 'score/time.py'), ...flags], gold, JSON.stringify(found));
  const [first = '{}', ...rest] = output.split('\n');
  const scores: Scores = JSON.parse(first);
  const figures = [scores.value[2], scores.relaxed[2], scores.strict[2], set.heideltime, set.chrono];
  const columns = figures.map((figure, i) => (figure?.toFixed(1) ?? '–').padStart([8, 9, 8, 12, 8][i] ?? 8));
  console.log(`${set.file.padEnd(27)}${columns.join('')}${speed(documents, set).toFixed(1).padStart(6)}`);
  if (errors) console.log(rest.join('\n'));
  return scores;
}

function tag({ text, reference }: TimeDocument, { language }: TimeSet): ReturnType<typeof tagTimes> {
  return tagTimes(text, { published: reference, language });
}

const WARM_UP_MS = 1500;
const RUNS = 9;

/** Megabytes of UTF-8 a second, documents one by one: the median of several runs, warmed. */
function speed(documents: readonly TimeDocument[], set: TimeSet): number {
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const run = (): number => {
    const start = performance.now();
    for (const document of documents) tag(document, set);
    return performance.now() - start;
  };
  for (const end = performance.now() + WARM_UP_MS; performance.now() < end; ) run();
  const times = Array.from({ length: RUNS }, run).sort((a, b) => a - b);
  return bytes / 1000 / (times[RUNS >> 1] ?? 1);
}
