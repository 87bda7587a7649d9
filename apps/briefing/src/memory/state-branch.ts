// A branch that holds files of state and nothing else: read one, or replace one by compare-and-swap.

import { RunupError } from '../problem.ts';
import type { Git, GitAnswer } from './git.ts';

export interface StateBranch {
  /** `branch:NAME`. */
  readonly where: string;
  /** The commit that the branch stands at on the remote, fetched; null when there is no such branch yet. */
  head(): Promise<string | null>;
  /** Names of the files at a commit. */
  list(head: string | null): Promise<readonly string[]>;
  /** The text of a file at a commit; null when it is not there. */
  read(head: string | null, name: string): Promise<string | null>;
  /** Replaces one file on top of `head`. False when the branch has moved on meanwhile: nothing is changed then. */
  write(change: StateChange): Promise<boolean>;
}

export interface StateChange {
  /** What `head()` gave. */
  readonly head: string | null;
  readonly name: string;
  readonly text: string;
  /** The commit's message. */
  readonly message: string;
}

/** All files of state are in here: a branch that holds anything else is somebody's work, and is left alone. */
const folder = 'editions';

/**
 * The branch `name` of the remote `origin` of a repository. It begins without a parent, so it has nothing of the
 * repository's history in it, and it is written with objects alone: no checkout, no index, no working tree.
 *
 * @throws RunupError LEDGER_UNREACHABLE from every call, when git or the remote fails; LEDGER_CORRUPT from `head`,
 * when the branch holds other files.
 */
export function openStateBranch(git: Git, name: string): StateBranch {
  const branch: Branch = { git, where: `branch:${name}`, ref: `refs/heads/${name}` };
  return {
    where: branch.where,
    head: () => fetchHead(branch),
    list: (head) => list(branch, head),
    read: (head, file) => read(branch, head, file),
    write: (change) => write(branch, change),
  };
}

interface Branch {
  readonly git: Git;
  readonly where: string;
  readonly ref: string;
}

async function fetchHead(branch: Branch): Promise<string | null> {
  const head = await remoteHead(branch);
  if (head === null) return null;
  const { git, ref } = branch;
  // A commit that has overtaken `head` since has it among its ancestors, so it comes along.
  const fetch = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-auto-gc',
    '--refmap=',
    'origin',
  ];
  expectOk(branch, await git.run([...fetch, ref]), 'fetch');
  const top = expectOk(branch, await git.run(['ls-tree', '--full-tree', '--name-only', '-z', head]), 'read');
  const others = top.split('\0').filter((entry) => entry !== '' && entry !== folder);
  if (others.length > 0) throw foreign(branch, others[0] ?? '');
  return head;
}

async function remoteHead(branch: Branch): Promise<string | null> {
  const out = expectOk(branch, await branch.git.run(['ls-remote', '--quiet', 'origin', branch.ref]), 'ask');
  return /^([0-9a-f]{40,64})\t/.exec(out)?.[1] ?? null;
}

async function list(branch: Branch, head: string | null): Promise<readonly string[]> {
  return (await rows(branch, head)).map((row) => row.slice(row.indexOf('\t') + 1));
}

/** The folder's rows as git lists them, `mode type id\tname`. */
async function rows(branch: Branch, head: string | null): Promise<readonly string[]> {
  if (head === null) return [];
  const answer = await branch.git.run(['ls-tree', '--full-tree', '-z', head, `${folder}/`]);
  return expectOk(branch, answer, 'read')
    .split('\0')
    .filter((row) => row !== '')
    .map((row) => row.replace(`\t${folder}/`, '\t'));
}

async function read(branch: Branch, head: string | null, file: string): Promise<string | null> {
  if (!(await list(branch, head)).includes(file)) return null;
  return expectOk(branch, await branch.git.run(['cat-file', 'blob', `${head}:${folder}/${file}`]), 'read');
}

async function write(branch: Branch, { head, name, text, message }: StateChange): Promise<boolean> {
  const { git } = branch;
  const make = async (args: readonly string[], input: string) =>
    expectOk(branch, await git.run(args, input), 'write').trim();
  const blob = await make(['hash-object', '-w', '--stdin'], text);
  const old =
    head === null ? '' : expectOk(branch, await git.run(['ls-tree', '-z', `${head}:${folder}`]), 'read');
  const others = old.split('\0').filter((entry) => entry !== '' && !entry.endsWith(`\t${name}`));
  const files = await make(['mktree', '-z'], [...others, `100644 blob ${blob}\t${name}`, ''].join('\0'));
  const root = await make(['mktree', '-z'], `040000 tree ${files}\t${folder}\0`);
  const commit = await make(['commit-tree', root, ...(head === null ? [] : ['-p', head])], message);
  return await push(branch, head, commit);
}

/** Compare-and-swap: the remote takes the commit only while the branch stands at `head`, or is missing when null. */
async function push(branch: Branch, head: string | null, commit: string): Promise<boolean> {
  const { git, ref } = branch;
  const lease = `--force-with-lease=${ref}:${head ?? ''}`;
  const answer = await git.run([
    'push',
    '--quiet',
    '--no-verify',
    '--porcelain',
    lease,
    'origin',
    `${commit}:${ref}`,
  ]);
  if (answer.ok) return true;
  // A push can arrive and its answer get lost; and a push that is refused because another came first is no failure.
  const now = await remoteHead(branch);
  if (now === commit) return true;
  if (now !== head) return false;
  throw unreachable(branch, 'push', answer.complaint || answer.out);
}

function expectOk(branch: Branch, { ok, out, complaint }: GitAnswer, doing: string): string {
  if (ok) return out;
  throw unreachable(branch, doing, complaint);
}

function unreachable({ git, where }: Branch, doing: string, complaint: string): RunupError {
  return new RunupError({
    code: 'LEDGER_UNREACHABLE',
    message: `The branch that holds the ledger failed to ${doing}: ${complaint}`,
    where: `${where} of origin, from ${git.folder}`,
    hint: 'Check that this folder is a git repository whose origin you may push to (contents: write in a workflow)',
  });
}

function foreign({ where }: Branch, entry: string): RunupError {
  return new RunupError({
    code: 'LEDGER_CORRUPT',
    message: `The branch holds "${entry}", which is no part of a ledger`,
    where,
    hint: 'Name a branch that is for the ledger alone, such as branch:runup-state; it is made when it is missing',
  });
}
