// How time and memory grow with the text, for prose and for what no writer writes.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Job, Outcome } from './speed-child.ts';
import { PIECES } from './speed-texts.ts';
import { markdown } from './time-table.ts';

const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8];
const HEAD = ['text', 'size', 'MB/s', 'expressions', 'peak memory, MB', 'of it for reading, MB'];

/** Prose of each size: the speed should stay, the memory grow as the text does. */
export function growthTable(shared: string, code: string): string {
  return markdown(
    HEAD,
    SIZES.map((length) => row(`prose, ${code}`, { kind: 'prose', code, length, shared })),
  );
}

/** A megabyte of each piece that tempts a reader to go back, and of words never seen before. */
export function adversarialTable(shared: string): string {
  const pieces = PIECES.map(([kind, code]) => row(kind, { kind, code, length: 1e6, shared }));
  const unseen = (['nl', 'en'] as const).map((code) =>
    row(`unseen words, ${code}`, { kind: 'unseen words', code, length: 1e6, shared }),
  );
  return markdown(HEAD, [...pieces, ...unseen]);
}

function row(name: string, job: Job): readonly string[] {
  const output = execFileSync(
    process.execPath,
    [join(import.meta.dirname, 'speed-child.ts'), JSON.stringify(job)],
    { encoding: 'utf8' },
  );
  const { megabytesPerSecond, found, before, peak }: Outcome = JSON.parse(output);
  return [
    name,
    sizeText(job.length),
    megabytesPerSecond.toFixed(1),
    String(found),
    peak.toFixed(0),
    (peak - before).toFixed(0),
  ];
}

function sizeText(length: number): string {
  return length >= 1e6 ? `${length / 1e6} MB` : `${length / 1e3} kB`;
}
