// The command as a person runs it: a process of its own, in an empty home, without colours.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bin = join(import.meta.dirname, '../../bin/runup.mjs');
export const geneva = join(import.meta.dirname, '../../../../examples/geneva');

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function start(args: readonly string[], { cwd, env = {} }: RunOptions = {}): ChildProcess {
  const home = mkdtempSync(join(tmpdir(), 'runup-home-'));
  return spawn(process.execPath, [bin, ...args], {
    cwd: cwd ?? home,
    env: { PATH: process.env.PATH ?? '', HOME: home, TZ: 'America/New_York', ...env },
  });
}

export async function runup(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = start(args, options);
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin?.on('error', () => {});
  child.stdin?.end(options.input ?? '');
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}
