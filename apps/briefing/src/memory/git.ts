// Git, as a program that is asked for objects and references; no working tree is ever touched.

import { spawn } from 'node:child_process';

export interface Git {
  /** Where it runs. */
  readonly folder: string;
  run(args: readonly string[], input?: string): Promise<GitAnswer>;
}

export interface GitAnswer {
  readonly ok: boolean;
  readonly out: string;
  /** What it complained of, one line, with no login of an address in it. */
  readonly complaint: string;
}

/** Longest that one command may take: a remote that falls silent must not hold a run for ever. */
const patienceMs = 120_000;

export interface GitSurroundings {
  /** Any folder of the repository. */
  readonly folder: string;
  /** The environment: git finds its own settings and logins by it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
}

/** Git in `folder`, whose commits are Runup's. Never asks anybody anything. */
export function openGit({ folder, env, now }: GitSurroundings): Git {
  return {
    folder,
    run: (args, input = '') => {
      const at = now().toISOString();
      const dates = { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
      const quiet = { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
      return ask({ folder, args, input, env: { ...env, ...identity, ...dates, ...quiet } });
    },
  };
}

interface Question {
  readonly folder: string;
  readonly args: readonly string[];
  readonly input: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

function ask({ folder, args, input, env }: Question): Promise<GitAnswer> {
  return new Promise((resolve) => {
    const child = spawn('git', args, { cwd: folder, env, stdio: 'pipe', timeout: patienceMs });
    const out: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    child.on('error', (error) =>
      resolve({ ok: false, out: '', complaint: `git does not run: ${error.message}` }),
    );
    child.on('close', (code) => {
      const complaint = withoutLogins(Buffer.concat(complaints).toString());
      resolve({ ok: code === 0, out: Buffer.concat(out).toString(), complaint });
    });
    // A command that ends before it has read its input breaks the pipe; its answer says why.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

const identity = {
  GIT_AUTHOR_NAME: 'Runup',
  GIT_AUTHOR_EMAIL: 'runup@localhost',
  GIT_COMMITTER_NAME: 'Runup',
  GIT_COMMITTER_EMAIL: 'runup@localhost',
};

function withoutLogins(text: string): string {
  const line = text
    .replace(/:\/\/[^/\s@]+@/g, '://')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > 300 ? `…${line.slice(-299)}` : line;
}
