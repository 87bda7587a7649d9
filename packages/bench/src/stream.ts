// `pnpm bench stream`: shows that `runup read --jsonl` keeps the order and stays in flat memory, however many articles go in.

import type { Bench } from './bench.ts';
import { type Check, holds, printChecks } from './report.ts';
import { type Run, runStream, type Sample } from './stream-run.ts';
import { markdown } from './time-table.ts';

const ARTICLES = 1_000_000;
/** What a reader of the output that pauses is tried with. */
const PAUSED_ARTICLES = 20_000;
const STALL_MS = 8000;
const SEED = 20_220_615;

export const benchStream: Bench = async ({ articles = ARTICLES }) => {
  const whole = await runStream({ articles, seed: SEED, stallMs: 0, tell: tellEvery(articles / 20) });
  console.log(`${markdown(HEAD, [rowOf(articles, whole)])}\n`);
  const paused = await runStream({
    articles: Math.min(articles, PAUSED_ARTICLES),
    seed: SEED + 1,
    stallMs: STALL_MS,
  });
  return printChecks('stream', [
    ...checksOf('all at once', articles, whole),
    ...pausedChecks(articles, paused),
  ]);
};

/** On the error output, so that the table stays alone. */
function tellEvery(step: number): (sample: Sample) => void {
  let next = step;
  return ({ read, megabytes }) => {
    if (read < next) return;
    next += step;
    console.error(`${read.toLocaleString('en-GB')} articles, ${megabytes.toFixed(0)} MB`);
  };
}

const MARKS = [0.01, 0.1, 0.5, 1];
const HEAD = [
  'articles',
  'MB',
  'articles/s',
  'MB/s',
  ...MARKS.map((mark) => `memory at ${mark * 100} %, MB`),
  'most',
];

function rowOf(articles: number, { samples, seconds, bytes }: Run): readonly string[] {
  return [
    articles.toLocaleString('en-GB'),
    (bytes / 1e6).toFixed(0),
    (articles / seconds).toFixed(0),
    (bytes / 1e6 / seconds).toFixed(2),
    ...MARKS.map((mark) => memoryAt(samples, articles * mark).toFixed(0)),
    Math.max(...samples.map(({ megabytes }) => megabytes)).toFixed(0),
  ];
}

/** The first sample at or behind so many readings. */
function memoryAt(samples: readonly Sample[], read: number): number {
  return (samples.find((sample) => sample.read >= read) ?? samples.at(-1))?.megabytes ?? 0;
}

function checksOf(name: string, articles: number, { samples, inOrder, exit }: Run): readonly Check[] {
  const growth = growthOf(samples);
  return [
    holds(`${name}: line N answers line N`, inOrder === articles, `broken behind ${inOrder} of ${articles}`),
    holds(`${name}: it ends well`, exit === 0, `exit ${exit}`),
    holds(`${name}: memory stays`, growth < MOST_GROWTH, `it grew by ${growth.toFixed(0)} MB`),
  ];
}

function pausedChecks(articles: number, run: Run): readonly Check[] {
  const all = Math.min(articles, PAUSED_ARTICLES);
  const { taken } = run;
  return [
    ...checksOf('a reader that pauses', all, run),
    holds('a reader that pauses: it waits, too', taken < all, `it took all ${taken} articles meanwhile`),
  ];
}

/** In megabytes: by how much the floor of the memory wanders without a leak. */
const MOST_GROWTH = 32;

/**
 * How much more memory the last tenth of a run has than the tenth before its half, in megabytes, each at its lowest:
 * what is kept from article to article (words, machine code) fills up first; between two collections the heap swings by
 * a hundred megabytes, and what is kept shows at the floor.
 */
export function growthOf(samples: readonly Sample[]): number {
  const tenth = Math.ceil(samples.length / 10);
  const memory = samples.map(({ megabytes }) => megabytes);
  return Math.min(...memory.slice(-tenth)) - Math.min(...memory.slice(4 * tenth, 5 * tenth));
}
