// One run of `runup read --jsonl` as a process of its own: articles go in as it takes them, readings are checked in order.

import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { streamArticle } from './stream-articles.ts';

/** The resident memory of the child after so many readings, in megabytes. */
export interface Sample {
  readonly read: number;
  readonly megabytes: number;
}

export interface Run {
  readonly samples: readonly Sample[];
  readonly seconds: number;
  /** Bytes that went in. */
  readonly bytes: number;
  /** What came out as it should; equal to the number of articles when the order held. */
  readonly inOrder: number;
  readonly exit: number | null;
  /** Articles that had gone in at the end of the stall; 0 without one. */
  readonly taken: number;
}

export interface RunOptions {
  readonly articles: number;
  readonly seed: number;
  /** How long its output is left unread at the start, in milliseconds. */
  readonly stallMs: number;
  /** Told each sample as it is taken: a run takes minutes. */
  readonly tell?: (sample: Sample) => void;
}

type Child = ChildProcessByStdio<Writable, Readable, null>;

const bin = join(import.meta.dirname, '../../../apps/briefing/bin/runup.mjs');
/** How many samples a run has, about. */
const SAMPLES = 400;

/** With room a heap swings by a hundred megabytes between two collections, and what is kept does not show for minutes. */
const SMALL_HEAP = '--max-old-space-size=128';

export async function runStream({ articles, seed, stallMs, tell = () => {} }: RunOptions): Promise<Run> {
  const child: Child = spawn(process.execPath, [SMALL_HEAP, bin, 'read', '--jsonl'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const start = performance.now();
  const fed = { bytes: 0, articles: 0 };
  const feeding = feed(child, { articles, seed, fed });
  const samples: Sample[] = [];
  const stalled = await stall(child, stallMs, samples);
  const taken = stallMs > 0 ? fed.articles : 0;
  const inOrder = await check(child, { articles, samples, tell });
  await feeding;
  await closed;
  const seconds = (performance.now() - start) / 1000 - stalled;
  return { samples, seconds, bytes: fed.bytes, inOrder, exit: child.exitCode, taken };
}

interface Fed {
  bytes: number;
  articles: number;
}

async function feed(child: Child, { articles, seed, fed }: { articles: number; seed: number; fed: Fed }) {
  for (let i = 0; i < articles; i++) {
    const line = `${JSON.stringify(streamArticle(i, seed))}\n`;
    fed.bytes += Buffer.byteLength(line);
    fed.articles = i + 1;
    if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
}

const LOOK_MS = 100;

async function stall(child: Child, stallMs: number, samples: Sample[]): Promise<number> {
  const start = performance.now();
  while (performance.now() - start < stallMs) {
    await sleep(LOOK_MS);
    samples.push({ read: 0, megabytes: residentMegabytes(child.pid ?? 0) });
  }
  return stallMs === 0 ? 0 : (performance.now() - start) / 1000;
}

interface Watch extends Required<Pick<RunOptions, 'articles' | 'tell'>> {
  readonly samples: Sample[];
}

/** Reads to the end; how many lines from the first on were the reading of their article. */
async function check(child: Child, { articles, samples, tell }: Watch): Promise<number> {
  const every = Math.max(1, Math.floor(articles / SAMPLES));
  let read = 0;
  let inOrder = 0;
  let rest = '';
  child.stdout.setEncoding('utf8');
  for await (const chunk of child.stdout) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (inOrder === read && isReadingOf(line, read)) inOrder++;
      read++;
      if (read % every !== 0 || child.exitCode !== null) continue;
      const sample = { read, megabytes: residentMegabytes(child.pid ?? 0) };
      samples.push(sample);
      tell(sample);
    }
  }
  return inOrder;
}

function isReadingOf(line: string, i: number): boolean {
  return line.startsWith(`{"schema":"runup.reading/1","id":"a${i}",`);
}

/** Of a process that runs; 0 when it has gone. */
function residentMegabytes(pid: number): number {
  try {
    const kilobytes =
      process.platform === 'linux'
        ? /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
        : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}
