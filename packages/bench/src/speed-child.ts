// One measurement in a process of its own, so that its peak memory is its own: read by speed-growth.ts.

import { read } from '@runup/core';
import { en } from '@runup/core/languages/en';
import { nl } from '@runup/core/languages/nl';
import { tagTimes } from '@runup/core/time';
import { median, megabytes } from './speed-measure.ts';
import { filled, news, PIECES, prose, READER_PIECES, unseenWords } from './speed-texts.ts';

export interface Job {
  readonly program: 'tagger' | 'reader';
  /** Name of one of the program's pieces, `unseen words`, or `prose`. */
  readonly kind: string;
  readonly code: string;
  /** UTF-16 units. */
  readonly length: number;
  readonly shared: string;
}

export interface Outcome {
  readonly megabytesPerSecond: number;
  readonly found: number;
  /** Peak memory of the process, in megabytes, before the text was read and behind. */
  readonly before: number;
  readonly peak: number;
}

const WARM_UP_MS = 2000;
/** In UTF-16 units: what is read to warm up, so that words met for the first time weigh alike in every size. */
const WARM_UP_LENGTH = 1_000_000;
/** In bytes: short texts are read again until so much has been read. */
const READ = { tagger: 10_000_000, reader: 2_000_000 };

function textOf({ program, kind, code, length, shared }: Job): string {
  if (kind === 'prose') return (program === 'tagger' ? prose : news)(shared, code, length);
  if (kind === 'unseen words') return unseenWords(length);
  const pieces = program === 'tagger' ? PIECES : READER_PIECES;
  return filled(pieces.find(([name]) => name === kind)?.[2] ?? ' ', length);
}

/** What runs the program on a text and tells how much it found. */
function runnerOf({ program, code }: Job): (text: string) => number {
  const published = '2022-06-15';
  const language = code === 'nl' ? nl : en;
  if (program === 'tagger') return (text) => tagTimes(text, { published, language }).length;
  return (text) => {
    const { timexes, events, quotes, people } = read(text, {
      published,
      languages: [nl, en],
      language: code,
    });
    return timexes.length + events.length + quotes.length + people.length;
  };
}

function measure(job: Job): Outcome {
  const run = runnerOf(job);
  const text = textOf(job);
  const bytes = Buffer.byteLength(text);
  const isMetFirst = job.program === 'reader' && job.kind !== 'prose';
  const warm = isMetFirst ? news(job.shared, job.code, WARM_UP_LENGTH) : text.slice(0, WARM_UP_LENGTH);
  for (const end = performance.now() + WARM_UP_MS; performance.now() < end; ) run(warm);
  const before = peakMemory();
  // Words that a piece makes up are new to the reader once only: then in every size.
  const passes = isMetFirst ? 1 : Math.max(1, Math.min(500, Math.round(READ[job.program] / bytes)));
  let found = 0;
  const times = Array.from({ length: passes }, () => {
    const start = performance.now();
    found = run(text);
    return performance.now() - start;
  });
  return { megabytesPerSecond: megabytes(bytes, median(times)), found, before, peak: peakMemory() };
}

function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1000;
}

console.log(JSON.stringify(measure(JSON.parse(process.argv[2] ?? '{}'))));
