// Both workflows under GitHub's own language service and under the project's checks, and what each must catch.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@actions/languageservice';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { findFaults } from './lint.ts';
import { parseWorkflow } from './workflow.ts';

const folder = join(import.meta.dirname, '../../.github/workflows');
const files = readdirSync(folder).filter((file) => /\.ya?ml$/u.test(file));
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

let diagnosed = 0;

/** GitHub's own diagnostics as `line: message`. */
async function diagnose(text: string): Promise<readonly string[]> {
  // The service remembers a document by its address.
  diagnosed += 1;
  const uri = `file:///.github/workflows/${diagnosed}.yml`;
  const document = TextDocument.create(uri, 'yaml', 1, text);
  const found = await validate(document);
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

describe.each(files)('%s', (file) => {
  test('has no fault for GitHub', async () => {
    expect(await diagnose(read(file))).toEqual([]);
  });

  test('has no fault for us', () => {
    expect(findFaults(read(file))).toEqual([]);
  });
});

/** A workflow without a fault; each case below breaks one thing in it. */
const good = `name: Good
on:
  schedule:
    - cron: '17 6 * * *'
      timezone: Europe/Amsterdam
permissions: {}
concurrency:
  group: good
  cancel-in-progress: false
  queue: max
defaults:
  run:
    shell: bash
jobs:
  a:
    if: github.repository == vars.HERE
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    environment: mail
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - name: Say it
        env:
          WHO: \${{ secrets.WHO }}
        run: echo "$WHO"
`;

test('a workflow without a fault', async () => {
  expect([findFaults(good), await diagnose(good)]).toEqual([[], []]);
});

test.each([
  ['Europe/Amsterdam', 'Europe/Amsterdm', /unknown timezone/u],
  ['      timezone: Europe/Amsterdam\n', '', /no timezone/u],
  ["'17 6", "'0 6", /minute 0/u],
  ["'17 6", "'45 6", /minute 45/u],
  ["'17 6", "'*/5 6", /minute \*\/5/u],
  ["'17 6", "'17 2", /hour 2/u],
  ['permissions: {}\n', 'permissions: write-all\n', /not \{\}/u],
  ['permissions: {}\n', '', /not \{\}/u],
  ['    permissions:\n      contents: read\n', '', /no permissions of its own/u],
  ['cancel-in-progress: false', 'cancel-in-progress: true', /may be sending/u],
  ['  queue: max\n', '', /drops runs/u],
  ['concurrency:\n  group: good\n  cancel-in-progress: false\n  queue: max\n', '', /concurrency: missing/u],
  ['    timeout-minutes: 5\n', '', /timeout-minutes/u],
  ['    if: github.repository == vars.HERE\n', '', /every fork/u],
  ['@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1', '@v7', /line 23: .*not pinned/u],
  [' # v7.0.1', '', /not pinned/u],
  ['echo "$WHO"', 'echo "${{ inputs.who }}"', /an expression in run/u],
  ['echo "$WHO"', 'echo "::set-output name=a::b"', /no longer take/u],
  ['    shell: bash', '    shell: sh', /shell sh/u],
  ['        with:\n          persist-credentials: false\n', '', /keeps the token/u],
  ['    environment: mail\n', '', /outside an environment/u],
  [
    '    environment: mail\n',
    '    environment: mail\n    env:\n      A: ${{ secrets.WHO }}\n',
    /every step/u,
  ],
  ['defaults:', 'env:\n  A: ${{ secrets.WHO }}\ndefaults:', /every job/u],
  ['name: Good\n', 'name: Good\nname: Twice\n', /line 2: .*unique/u],
])('our checks catch %j -> %j', (from, to, fault) => {
  expect(good).toContain(from);
  expect(findFaults(good.replace(from, () => to))).toEqual([expect.stringMatching(fault)]);
});

test.each([
  ['runs-on: ubuntu-24.04\n', '\n'],
  ['timeout-minutes', 'timeout-minuts'],
  ["'17 6 * * *'", "'17 26 * * *'"],
  ['github.repository ==', 'github.repositry.x('],
  ['        run: echo "$WHO"\n', '        run: echo "$WHO"\n        uses: a/b@v1\n'],
  ['contents: read', 'contents: reed'],
])("GitHub's service catches %j -> %j", async (from, to) => {
  expect(good).toContain(from);
  expect(await diagnose(good.replace(from, () => to))).not.toEqual([]);
});

test('the briefing runs twice a morning, by hand only dry', () => {
  const { workflow } = parseWorkflow(read('briefing.yml'));
  const dispatch = workflow.on?.workflow_dispatch;
  expect(workflow.on?.schedule).toHaveLength(2);
  expect(dispatch).toMatchObject({
    inputs: { at: { default: '' }, mode: { default: 'dry-run', options: ['dry-run', 'test-send', 'send'] } },
  });
});

test('secrets reach one step, the one that sends', () => {
  const { workflow } = parseWorkflow(read('briefing.yml'));
  const steps = Object.values(workflow.jobs ?? {}).flatMap((job) => job.steps ?? []);
  expect(steps.filter((step) => JSON.stringify(step).includes('secrets.')).map((step) => step.name)).toEqual([
    'Send',
  ]);
});

test('the pnpm that a workflow installs is the one the project names', () => {
  const manifest: { devEngines: { packageManager: { version: string } } } = JSON.parse(
    readFileSync(join(folder, '../../package.json'), 'utf8'),
  );
  const named = read('briefing.yml').match(/\bpnpm@\S+/gu) ?? [];
  expect(new Set(named)).toEqual(new Set([`pnpm@${manifest.devEngines.packageManager.version}`]));
});
