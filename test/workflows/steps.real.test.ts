// Every `run` step of both workflows as a runner runs it: what is shown, what is sent, what is kept, and never twice.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mailbox, openMailbox } from '../../scripts/mailbox.ts';
import { createMachine, type JobRun, type Machine, removeMachine, runJob } from './runner.ts';
import { parseWorkflow } from './workflow.ts';

const root = join(import.meta.dirname, '../..');
const load = (file: string) =>
  parseWorkflow(readFileSync(join(root, '.github/workflows', file), 'utf8')).workflow;
const briefing = load('briefing.yml');
const at = '2022-01-02T07:00';
const recipients =
  'email,name,language,zone\nanna@example.org,Anna,nl,Europe/Amsterdam\nbob@example.org,Bob,en,Europe/London\n';

/** Settings as a repository that mails from Actions has them. */
const settings = `name: Proef
language: nl
zone: Europe/Amsterdam
from: "Runup <briefing@example.org>"
smtp: env:RUNUP_SMTP_URL
sources:
  - file: "../examples/geneva/articles/*.txt"
watch:
  - name: Genève
    match: [Genève, Geneva, Genf]
recipients: env:RUNUP_RECIPIENTS
ledger: env:RUNUP_LEDGER
`;

let machine: Machine;
let mailbox: Mailbox;
let sent: string[] = [];

beforeAll(async () => {
  if (!existsSync(join(root, '.git'))) return;
  machine = createMachine(root);
  addSettings();
  mailbox = await openMailbox({
    port: 0,
    folder: join(machine.folder, 'mailbox'),
    onMessage: (to) => sent.push(to),
  });
});

afterAll(async () => {
  await mailbox?.close();
  if (machine !== undefined) removeMachine(machine);
});

/** Commits settings/runup.yaml to the machine's origin. */
function addSettings(): void {
  const clone = join(machine.folder, 'settings');
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', clone, ...args], { stdio: 'pipe' });
  execFileSync('git', ['clone', '--quiet', machine.origin, clone], { stdio: 'pipe' });
  mkdirSync(join(clone, 'settings'));
  writeFileSync(join(clone, 'settings/runup.yaml'), settings);
  git('add', 'settings');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'Add settings');
  git('push', '--quiet');
}

/** Shows the end of the log when a step failed. */
function expectSuccess(job: JobRun): void {
  expect(job.succeeded, job.log.slice(-4000)).toBe(true);
}

interface Dispatch {
  readonly at: string;
  readonly mode: string;
  readonly address?: string;
}

function runBriefing(name: 'render' | 'deliver', { at, mode, address = '' }: Dispatch): Promise<JobRun> {
  return runJob({
    machine,
    workflow: briefing,
    name,
    event: { inputs: { at, mode, address } },
    values: {
      "vars.RUNUP_CONFIG || 'examples/geneva/runup.yaml'": 'settings/runup.yaml',
      'inputs.at': at,
      "inputs.mode || 'send'": mode,
      'needs.render.outputs.at || inputs.at': at,
      'secrets.RUNUP_LEDGER_KEY': 'a long random text for the test',
      'secrets.RUNUP_RECIPIENTS': recipients,
      'secrets.RUNUP_SMTP_URL': `smtp://127.0.0.1:${mailbox.port}`,
    },
  });
}

function listBranches(): string {
  return execFileSync('git', ['-C', machine.origin, 'branch', '--list'], { encoding: 'utf8' });
}

/** Everything that the state branch ever held. */
function readState(): string {
  return execFileSync('git', ['-C', machine.origin, 'log', '-p', 'runup-state'], { encoding: 'utf8' });
}

describe.runIf(existsSync(join(root, '.git')))('briefing.yml (needs the repository)', () => {
  test('composes without a secret: digest in the summary, files with their checksums as artifact', async () => {
    const job = await runBriefing('render', { at, mode: 'dry-run' });
    expectSuccess(job);
    expect(job.outputs).toEqual({ show: { at } });
    expect(job.summary).toContain('Genève');
    const edition = join(job.artifact ?? '', '2022-01-02');
    const wanted = [
      'SHA256SUMS',
      'edition.json',
      'events.ics',
      'issue.html',
      'issue.txt',
      'message.eml',
      'summary.md',
      'web.html',
    ];
    expect(readdirSync(edition)).toEqual(expect.arrayContaining(wanted));
    execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: edition, stdio: 'pipe' });
  });

  test('a day on which nothing is due is no failure', async () => {
    const job = await runBriefing('render', { at: '2022-01-14T07:00', mode: 'send' });
    expectSuccess(job);
    expect(job.summary).toMatch(/./u);
  });

  test('a dry run sends nothing and keeps nothing', async () => {
    sent = [];
    const job = await runBriefing('deliver', { at, mode: 'dry-run' });
    expectSuccess(job);
    expect(sent).toEqual([]);
    expect(listBranches()).not.toContain('runup-state');
  });

  test('a test-send needs an address', async () => {
    sent = [];
    const job = await runBriefing('deliver', { at, mode: 'test-send' });
    expect(job.succeeded).toBe(false);
    expect(job.log).toContain('a test-send needs an address');
    expect(sent).toEqual([]);
  });

  test('a test-send reaches one address, and the address stays out of the log', async () => {
    sent = [];
    const job = await runBriefing('deliver', { at, mode: 'test-send', address: 'bob@example.org' });
    expectSuccess(job);
    expect(sent).toEqual(['bob@example.org']);
    const printed = job.log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    expect(printed.join('\n')).not.toContain('bob@example.org');
  });

  test('a send reaches the others; the catch-up does nothing; no address is kept', async () => {
    sent = [];
    const first = await runBriefing('deliver', { at, mode: 'send' });
    expectSuccess(first);
    expect(sent).toEqual(['anna@example.org']);
    const second = await runBriefing('deliver', { at: '2022-01-02T08:30', mode: 'send' });
    expectSuccess(second);
    expect(sent).toEqual(['anna@example.org']);
    expect(readState()).not.toMatch(/anna|bob/u);
    expect(first.log + second.log).not.toMatch(/anna@|bob@/u);
  });

  test.each([
    ['opens an issue', '', /^issue create --title/mu],
    ['adds to the open one', '12', /^issue comment 12 --body/mu],
  ])('a scheduled run that failed %s', async (_, open, call) => {
    const job = await runAlert(open);
    expectSuccess(job);
    expect(readFileSync(join(machine.folder, 'gh/calls'), 'utf8')).toMatch(call);
  });
});

/** Runs the alert with a `gh` that writes down what it was asked and answers `open` to a list. */
function runAlert(open: string): Promise<JobRun> {
  const folder = join(machine.folder, 'gh');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'gh'),
    `#!/bin/sh\necho "$@" >>"${folder}/calls"\n[ "$2" != list ] || echo "${open}"\n`,
    { mode: 0o755 },
  );
  return runJob({
    machine,
    workflow: briefing,
    name: 'alert',
    env: { PATH: folder },
    values: {
      "vars.RUNUP_CONFIG || 'examples/geneva/runup.yaml'": '',
      'github.token': 'none',
      'github.repository': 'a/b',
      'github.server_url': 'https://example.org',
      'github.run_id': '1',
    },
  });
}

test.runIf(existsSync(join(root, '.git')))(
  'ci.yml runs .ci/run, here with its quickest check (needs the repository)',
  async () => {
    const env = { RUNUP_CHECKS: 'biome' };
    const job = await runJob({ machine, workflow: load('ci.yml'), name: 'check', values: {}, env });
    expectSuccess(job);
    expect(job.log.trim().split('\n').at(-1)).toBe('1 passed, 0 failed');
  },
);
