// The first commands of README on a machine with only npm: that they work, and what they say when they can't.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createBare, getCopy, removeBare, run, whatIsMissing } from './machine.ts';

const repository = join(import.meta.dirname, '../..');
const bare = createBare();
const briefing = 'npx -y -p node@26 -p pnpm@12 pnpm briefing';
const deadRegistry = { pnpm_config_registry: 'http://127.0.0.1:9/' };

beforeEach((context) => {
  const missing = whatIsMissing(repository);
  if (missing !== null) context.skip(missing);
});
afterAll(() => removeBare(bare));

test('a clone, an empty home: the briefing is written; again without a network', async () => {
  const cwd = await getCopy(bare, repository, 'clone');
  const first = await run(briefing, { bare, cwd });
  expect(first).toMatchObject({ code: 0 });
  const issue = readFileSync(join(cwd, 'out/2022-01-02/issue.html'));
  const second = await run(briefing, { bare, cwd, env: deadRegistry });
  expect(second).toMatchObject({ code: 0 });
  expect(readFileSync(join(cwd, 'out/2022-01-02/issue.html')).equals(issue)).toBe(true);
});

test('files without a repository: briefing and turbo work', async () => {
  const cwd = await getCopy(bare, repository, 'archive');
  expect(await run(briefing, { bare, cwd })).toMatchObject({ code: 0 });
  const typecheck = 'npx -y -p node@26 -p pnpm@12 pnpm exec turbo run typecheck --filter=@runup/core';
  expect(
    await run(typecheck, { bare, cwd, env: { ...deadRegistry, TURBO_TELEMETRY_DISABLED: '1' } }),
  ).toMatchObject({ code: 0 });
});

test.each(['pnpm@9', 'pnpm@10', 'pnpm@12'])(
  'Node 20 and %s: one line with the command that works',
  async (pnpm) => {
    const cwd = await getCopy(bare, repository, 'clone');
    const { code, output } = await run(`npx -y -p node@20 -p ${pnpm} pnpm briefing`, { bare, cwd });
    const lines = output.split('\n').filter((line) => line.includes('Node 24'));
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^Runup needs Node 24 .* npx -y -p node@26 -p pnpm@12 pnpm briefing$/u),
    ]);
  },
);

test('an install that fails stops the command and says why', async () => {
  const cwd = await getCopy(bare, repository, 'clone');
  const lock = join(cwd, 'pnpm-lock.yaml');
  const text = readFileSync(lock, 'utf8');
  const at = text.indexOf('sha512-', text.indexOf('\n  yaml@')) + 'sha512-'.length;
  writeFileSync(lock, `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`);
  const { code, output } = await run(briefing, { bare, cwd });
  expect(code).toBe(1);
  expect(output).toContain('Integrity check failed');
  expect(output).toContain('nothing was run');
  expect(existsSync(join(cwd, 'out'))).toBe(false);
});
