// One measurement in a process of its own, so that its peak memory is its own: read by speed-growth.ts.

import { en } from '@runup/core/languages/en';
import { nl } from '@runup/core/languages/nl';
import { tagTimes } from '@runup/core/time';
import { median, megabytes } from './speed-measure.ts';
import { PIECES, prose, repeated, unseenWords } from './speed-texts.ts';

export interface Job {
  /** Name of a piece, `unseen words`, or `prose`. */
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
const READ = 10_000_000;

function textOf({ kind, code, length, shared }: Job): string {
  if (kind === 'prose') return prose(shared, code, length);
  if (kind === 'unseen words') return unseenWords(length);
  return repeated(PIECES.find(([name]) => name === kind)?.[2] ?? ' ', length);
}

function measure(job: Job): Outcome {
  const language = job.code === 'nl' ? nl : en;
  const tag = (text: string) => tagTimes(text, { published: '2022-06-15', language });
  const text = textOf(job);
  const bytes = Buffer.byteLength(text);
  const warm = text.slice(0, WARM_UP_LENGTH);
  for (const end = performance.now() + WARM_UP_MS; performance.now() < end; ) tag(warm);
  const before = peakMemory();
  const passes = Math.max(1, Math.min(500, Math.round(READ / bytes)));
  let found = 0;
  const times = Array.from({ length: passes }, () => {
    const start = performance.now();
    found = tag(text).length;
    return performance.now() - start;
  });
  return { megabytesPerSecond: megabytes(bytes, median(times)), found, before, peak: peakMemory() };
}

function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1000;
}

console.log(JSON.stringify(measure(JSON.parse(process.argv[2] ?? '{}'))));
