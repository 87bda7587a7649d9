// The Geneva example as it is written, byte for byte. `pnpm golden` writes it anew; look at the difference as at code.

import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { geneva, runup } from './commands/cli.fixture.ts';

const golden = join(import.meta.dirname, '../test/editions/geneva');
const out = mkdtempSync(join(tmpdir(), 'runup-golden-'));
const written = join(out, '2022-01-02');

beforeAll(async () => {
  const config = join(geneva, 'runup.yaml');
  const { code, err } = await runup(['brief', '--config', config, '--at', '2022-01-02T07:00', '--out', out]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  if (process.env.GOLDEN !== '1') return;
  rmSync(golden, { recursive: true, force: true });
  cpSync(written, golden, { recursive: true });
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

const filesOf = (folder: string) =>
  globSync('**/*.*', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

test('the example writes the files of two languages', () => {
  expect(filesOf(written)).toHaveLength(14);
  expect(filesOf(written)).toEqual(filesOf(golden));
});

test.each(
  ['', 'en/'].flatMap((folder) =>
    ['edition.json', 'events.ics', 'issue.html', 'issue.txt', 'message.eml', 'summary.md', 'web.html'].map(
      (name) => `${folder}${name}`,
    ),
  ),
)('%s is as it was', (file) => {
  expect(readFileSync(join(written, file), 'utf8')).toBe(readFileSync(join(golden, file), 'utf8'));
});
