// Whole editions as they are written, byte for byte. `pnpm golden` writes them anew; look at the difference as at code.

import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { geneva, runup } from './commands/cli.fixture.ts';

const editions = join(import.meta.dirname, '../test/editions');
const gasDispute = join(editions, 'gas-dispute');

const filesOf = (folder: string) =>
  globSync('**/*.*', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

describe.each([
  ['the Geneva example', { folder: geneva, at: '2022-01-02', golden: join(editions, 'geneva') }],
  [
    'two weeks of a gas dispute',
    { folder: gasDispute, at: '2025-05-17', golden: join(gasDispute, '2025-05-17') },
  ],
])('%s', (_, { folder, at, golden }) => {
  const out = mkdtempSync(join(tmpdir(), 'runup-golden-'));
  const written = join(out, at);

  beforeAll(async () => {
    const config = join(folder, 'runup.yaml');
    const { code, err } = await runup(['brief', '--config', config, '--at', `${at}T07:00`, '--out', out]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    if (process.env.GOLDEN !== '1') return;
    rmSync(golden, { recursive: true, force: true });
    cpSync(written, golden, { recursive: true });
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  test('writes the files of two languages', () => {
    expect(filesOf(written)).toHaveLength(14);
    expect(filesOf(written)).toEqual(filesOf(golden));
  });

  test.each(
    ['', 'en/'].flatMap((language) =>
      ['edition.json', 'events.ics', 'issue.html', 'issue.txt', 'message.eml', 'summary.md', 'web.html'].map(
        (name) => `${language}${name}`,
      ),
    ),
  )('%s is as it was', (file) => {
    expect(readFileSync(join(written, file), 'utf8')).toBe(readFileSync(join(golden, file), 'utf8'));
  });
});
