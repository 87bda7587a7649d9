// README says what is so: its commands exist, its links lead somewhere, its codes are the program's.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemCodes } from '../apps/briefing/src/problem.ts';
import { fillSection, problemTable } from '../scripts/readme-section.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts;

describe('the generated section', () => {
  test('README has every problem code; `pnpm readme` writes them', () => {
    const text = read('README.md');
    expect(text).toBe(fillSection(text, 'problems', problemTable(problemCodes)));
  });

  test('a table', () => {
    expect(problemTable({ A_B: 'One | two.' })).toBe(
      '| code | what it says |\n|---|---|\n| `A_B` | One \\| two. |',
    );
  });

  test('only what is between the marks changes, and $& is no pattern', () => {
    const text = 'a\n<!-- x -->\nold\n<!-- /x -->\nb';
    expect(fillSection(text, 'x', '$& new')).toBe('a\n<!-- x -->\n$& new\n<!-- /x -->\nb');
    expect(() => fillSection(text, 'y', '')).toThrow('<!-- y -->');
  });
});

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (file) => {
  test('names only scripts that exist', () => {
    const builtIn = new Set(['install', 'vitest', 'exec', 'store']);
    const named = [...read(file).matchAll(/(?:`|^|pnpm@12 |&& )pnpm ([a-z][a-z:]*)/gmu)].map(
      (match) => match[1] ?? '',
    );
    expect(named.filter((name) => scripts[name] === undefined && !builtIn.has(name))).toEqual([]);
  });

  test('names only files that exist', () => {
    const links = [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/gu)].map(
      (match) => match[1] ?? '',
    );
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });

  test('names no machine and no registry', () => {
    expect(read(file)).not.toMatch(/\/(?:work|home|root|tmp)\/|localhost:4873|registry\.\w+/u);
  });
});

test('README begins with the two commands that need nothing but npm', () => {
  const commands = [...read('README.md').matchAll(/^npx .*$/gmu)].map(([line]) => line);
  expect(commands.slice(0, 2)).toEqual([
    'npx -y -p node@26 -p pnpm@12 pnpm briefing',
    'npx -y -p node@26 -p pnpm@12 pnpm test',
  ]);
});

test('README shows what the first command says, to the letter', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'runup-readme-'));
  try {
    const [program, ...args] = (scripts.briefing ?? '').split(' ');
    const command = args.map((arg) =>
      arg.includes('/') && existsSync(join(root, arg)) ? join(root, arg) : arg,
    );
    const said = execFileSync(program === 'node' ? process.execPath : (program ?? ''), command, {
      cwd: elsewhere,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: elsewhere, NO_COLOR: '1' },
    });
    expect(read('README.md')).toContain(`\`\`\`text\n${said.replace(/^\n+|\s+$/gu, '')}\n\`\`\``);
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
});
