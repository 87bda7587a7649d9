// What README.md shows of the terminal is what the commands print.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runup } from './cli.fixture.ts';

const root = join(import.meta.dirname, '../../../..');
const article = join(root, 'packages/core/test/articles/moved-summit/article.txt');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The lines of the block of README.md that has such a line in it. */
function blockWith(line: string): string[] {
  const blocks = [...readme.matchAll(/^```text\n(.*?)^```$/gmsu)].map(([, block = '']) => block.split('\n'));
  return blocks.find((lines) => lines.includes(line)) ?? expect.unreachable(`README.md lacks ${line}`);
}

test('the beginning of a reading', async () => {
  const shown = blockWith('  Windtop van Noordzeelanden verhuist naar april').join('\n');
  const { code, out } = await runup(['read', article]);
  expect(code).toBe(0);
  expect(out.trim().startsWith(shown.trim())).toBe(true);
});

test('why an event was found', async () => {
  const [, ...shown] = blockWith('$ pnpm runup read article.txt --why e2');
  const { code, out } = await runup(['read', article, '--why', 'e2']);
  expect(code).toBe(0);
  expect(out.trim()).toBe(shown.join('\n').trim());
});

test('the edition of the example', async () => {
  const shown = blockWith('  Oekraïne  Sunday 2 January 2022 07:00 Europe/Amsterdam').join('\n');
  const { code, out } = await runup([
    'brief',
    '--config',
    join(root, 'examples/geneva/runup.yaml'),
    '--at',
    '2022-01-02T07:00',
  ]);
  expect(code).toBe(0);
  expect(out).toContain(shown.split('\n  3 articles')[0]);
});
