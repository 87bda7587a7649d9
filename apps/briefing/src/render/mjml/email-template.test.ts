// Rendering leaves MJML alone: it is slow to load, and on loading it runs what the working directory tells it to.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'runup-mjml-'));
afterAll(() => rmSync(folder, { recursive: true }));

const trap = "require('node:fs').writeFileSync('trapped', '');\n";
const script = `
  const [{ renderIssue }, { plainEdition }] = await Promise.all([import(process.argv[1]), import(process.argv[2])]);
  const { html } = await renderIssue(plainEdition, { language: 'nl', zone: 'Europe/Amsterdam' });
  process.stdout.write(String(html.includes('role="presentation"')));
`;

test('a .mjmlconfig where a briefing is made is not obeyed', () => {
  writeFileSync(join(folder, '.mjmlconfig'), JSON.stringify({ packages: ['./trap.cjs'] }));
  writeFileSync(join(folder, 'trap.cjs'), trap);
  const modules = ['../issue.ts', '../fixtures/editions.ts'].map((path) => join(import.meta.dirname, path));
  const args = ['--input-type=module', '--eval', script, ...modules];
  expect(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })).toBe('true');
  expect(existsSync(join(folder, 'trapped'))).toBe(false);
});
