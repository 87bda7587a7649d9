// A machine that has npm and git and nothing of ours: an empty home, a clone, and commands run in it.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Bare {
  readonly folder: string;
  readonly home: string;
}

export interface Ended {
  readonly code: number | null;
  /** What it printed on both streams. */
  readonly output: string;
}

export interface Order {
  readonly bare: Bare;
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Where a system's own programs are; nothing that this run brought along. */
export const systemPath = '/usr/local/bin:/usr/bin:/bin';

/** Why this can't be tried here; null when it can. */
export function whatIsMissing(repository: string): string | null {
  const missing = ['npx', 'git', 'bash'].filter(
    (name) => !systemPath.split(':').some((path) => existsSync(join(path, name))),
  );
  if (missing.length > 0) return `needs ${missing.join(', ')} of the system`;
  return existsSync(join(repository, '.git')) ? null : 'needs the repository, not a copy of its files';
}

export function createBare(): Bare {
  const folder = mkdtempSync(join(tmpdir(), 'runup-bare-'));
  mkdirSync(join(folder, 'home'));
  return { folder, home: join(folder, 'home') };
}

export function removeBare({ folder }: Bare): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs a line of bash on the machine, with nothing of our environment. */
export function run(line: string, { bare, cwd, env = {} }: Order): Promise<Ended> {
  const child = spawn('bash', ['--noprofile', '--norc', '-c', line], {
    cwd,
    env: { HOME: bare.home, PATH: systemPath, npm_config_update_notifier: 'false', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}

/** A fresh clone of the last commit, or with `kind: 'archive'` its files without a repository. */
export async function getCopy(bare: Bare, repository: string, kind: 'clone' | 'archive'): Promise<string> {
  const folder = mkdtempSync(join(bare.folder, `${kind}-`));
  const line = kind === 'clone' ? 'git clone --quiet "$FROM" .' : 'git -C "$FROM" archive HEAD | tar -x';
  const { code, output } = await run(line, { bare, cwd: folder, env: { FROM: repository } });
  if (code !== 0) throw new Error(output);
  return folder;
}
