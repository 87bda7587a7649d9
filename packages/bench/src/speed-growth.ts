// How time and memory grow with the text, for prose and for what no writer writes.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Job, Outcome } from './speed-child.ts';
import { PIECES, READER_PIECES } from './speed-texts.ts';
import { markdown } from './time-table.ts';

const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8];
/** A reading holds more than the times of a text; a book has one megabyte. */
const READER_SIZES = SIZES.filter((size) => size <= 1e7);
const HEAD = ['text', 'size', 'MB/s', 'found', 'peak memory, MB', 'of it for reading, MB'];

type Program = Pick<Job, 'program' | 'shared'>;

/** Prose of each size: the speed should stay, the memory grow as the text does. */
export function growthTable(program: Program, code: string): string {
  const sizes = program.program === 'tagger' ? SIZES : READER_SIZES;
  return markdown(
    HEAD,
    sizes.map((length) => row(`prose, ${code}`, { ...program, kind: 'prose', code, length })),
  );
}

/** A megabyte of each piece that tempts the tagger to go back, and of words never seen before. */
export function adversarialTable(shared: string): string {
  const tagger: Program = { program: 'tagger', shared };
  const pieces = PIECES.map(([kind, code]) => row(kind, { ...tagger, kind, code, length: 1e6 }));
  const unseen = (['nl', 'en'] as const).map((code) =>
    row(`unseen words, ${code}`, { ...tagger, kind: 'unseen words', code, length: 1e6 }),
  );
  return markdown(HEAD, [...pieces, ...unseen]);
}

const SHORT = 1e5;
const LONG = 1e6;
/** A text ten times as long may be read so much slower a megabyte: caches are finite. Time with the square: 0.1. */
const KEPT_SPEED = 0.25;

export interface Linearity {
  readonly table: string;
  /** Texts whose time grows faster than they do. */
  readonly steep: readonly string[];
}

/** Each piece that tempts the reader to go back, at a tenth of a megabyte and at one. */
export function readerLinearity(shared: string): Linearity {
  const steep: string[] = [];
  const rows = READER_PIECES.map(([kind, code]) => {
    const job: Job = { program: 'reader', shared, kind, code, length: SHORT };
    const short = measured(job).megabytesPerSecond;
    const long = measured({ ...job, length: LONG }).megabytesPerSecond;
    if (long < short * KEPT_SPEED) steep.push(kind);
    return [kind, short.toFixed(1), long.toFixed(1), (long / short).toFixed(2)];
  });
  const sizes = [SHORT, LONG].map((size) => `MB/s, ${sizeText(size)}`);
  return { table: markdown(['text', ...sizes, 'kept'], rows), steep };
}

function row(name: string, job: Job): readonly string[] {
  const { megabytesPerSecond, found, before, peak } = measured(job);
  return [
    name,
    sizeText(job.length),
    megabytesPerSecond.toFixed(1),
    String(found),
    peak.toFixed(0),
    (peak - before).toFixed(0),
  ];
}

function measured(job: Job): Outcome {
  const script = join(import.meta.dirname, 'speed-child.ts');
  return JSON.parse(execFileSync(process.execPath, [script, JSON.stringify(job)], { encoding: 'utf8' }));
}

function sizeText(length: number): string {
  return length >= 1e6 ? `${length / 1e6} MB` : `${length / 1e3} kB`;
}
