// What the command takes that is larger than a quick test can be.

import { expect, test } from 'vitest';
import { runup } from './commands/cli.fixture.ts';

test('ten megabytes on one line are read', async () => {
  const input = 'De ministers van Frankrijk en Polen vergaderen op 9 januari in Genève. '.repeat(145_000);
  const { code, out } = await runup(['read', '-', '--date', '2022-01-02'], { input });
  expect(code).toBe(0);
  expect(out).toContain('Genève');
});
