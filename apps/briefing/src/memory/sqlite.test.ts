import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import type { Delivery, DeliveryState } from '../model/delivery.ts';
import { testLedger } from './ledger.suite.ts';
import { openSqlite } from './sqlite.ts';
import { guard } from './sqlite-problem.ts';

const home = mkdtempSync(join(tmpdir(), 'runup-ledger-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
let count = 0;
const freshFolder = () => {
  const folder = join(home, String(count++));
  mkdirSync(folder);
  return folder;
};

const at = new Date('2022-01-02T06:00:00Z');
const edition = '2022-01-02';
const row = (recipient: string, state: DeliveryState = 'claimed'): Delivery => ({
  edition,
  recipient,
  state,
  messageId: '<1@example.org>',
  at: at.toISOString(),
  unknowns: 0,
  answer: null,
});

testLedger('in a SQLite file', async () => {
  const path = join(freshFolder(), '.runup', 'ledger.sqlite');
  return { open: () => openSqlite(path) };
});

describe('a run that is killed', () => {
  const die = async (path: string, lines: string) => {
    const module = JSON.stringify(new URL('./sqlite.ts', import.meta.url).href);
    const script = `import { openSqlite } from ${module};
      const row = (recipient, state) => ({ edition: '${edition}', recipient, state, messageId: null, at: '', unknowns: 0, answer: null });
      const run = await openSqlite(${JSON.stringify(path)}).begin({ edition: '${edition}', at: new Date() });
      ${lines}
      process.kill(process.pid, 'SIGKILL');`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [, signal] = await once(child, 'exit');
    expect(signal ?? 'SIGKILL').toBe('SIGKILL');
  };

  test('leaves no lock, and its `sending` is unknown', async () => {
    const path = join(freshFolder(), 'ledger.sqlite');
    await die(
      path,
      "await run.claim([row('a'), row('b'), row('c')]); await run.write(row('a', 'accepted')); await run.write(row('b', 'sending'));",
    );
    const before = await openSqlite(path).read(edition);
    expect(before.map((each) => each.state)).toEqual(['accepted', 'sending', 'claimed']);
    const run = await openSqlite(path).begin({ edition, at });
    expect(run.found.map((each) => `${each.state} ${each.unknowns}`)).toEqual([
      'accepted 0',
      'unknown 1',
      'claimed 0',
    ]);
    await run.end(at);
    expect((await openSqlite(path).read(edition)).map((each) => each.state)).toEqual([
      'accepted',
      'unknown',
      'claimed',
    ]);
  });

  test('before it claimed leaves an empty ledger that works', async () => {
    const path = join(freshFolder(), 'ledger.sqlite');
    await die(path, '');
    const run = await openSqlite(path).begin({ edition, at });
    expect(run.found).toEqual([]);
    await run.end(at);
  });
});

test('reading leaves every byte and every file as it was', async () => {
  const folder = freshFolder();
  const path = join(folder, 'ledger.sqlite');
  const run = await openSqlite(path).begin({ edition, at });
  await run.claim([row('a')]);
  await run.end(at);
  const files = readdirSync(folder);
  const bytes = readFileSync(path);
  expect(await openSqlite(path).read(null)).toHaveLength(1);
  expect(readdirSync(folder)).toEqual(files);
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

test('a run can be watched while it lives', async () => {
  const path = join(freshFolder(), 'ledger.sqlite');
  const run = await openSqlite(path).begin({ edition, at });
  await run.claim([row('a')]);
  await run.write(row('a', 'sending'));
  expect((await openSqlite(path).read(null)).map((each) => each.state)).toEqual(['sending']);
  await run.end(at);
});

describe('trouble is told', () => {
  test('a disk without room for the journal’s index is full, not broken', () => {
    const work = () => {
      throw Object.assign(new Error('disk I/O error'), { errcode: 4874 });
    };
    expect(() => guard('ledger.sqlite', work)).toThrow(expect.objectContaining({ code: 'LEDGER_FULL' }));
  });

  const begin = (path: string) => openSqlite(path).begin({ edition, at });

  test('a file that is no database', async () => {
    const path = join(freshFolder(), 'ledger.sqlite');
    const text = 'not a ledger, but somebody’s notes\n'.repeat(50);
    writeFileSync(path, text);
    await expect(begin(path)).rejects.toMatchObject({ code: 'LEDGER_CORRUPT', where: path });
    await expect(openSqlite(path).read(null)).rejects.toMatchObject({ code: 'LEDGER_CORRUPT', where: path });
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('a database that is cut off', async () => {
    const path = join(freshFolder(), 'ledger.sqlite');
    const run = await begin(path);
    await run.claim(Array.from({ length: 500 }, (_, index) => row(`lezer${index}@example.org`)));
    await run.end(at);
    writeFileSync(path, readFileSync(path).subarray(0, 9000));
    await expect(openSqlite(path).read(null)).rejects.toMatchObject({ code: 'LEDGER_CORRUPT', where: path });
  });

  test('a database of another program', async () => {
    const path = join(freshFolder(), 'ledger.sqlite');
    const other = new DatabaseSync(path);
    other.exec('CREATE TABLE recipes (name TEXT)');
    other.close();
    await expect(begin(path)).rejects.toMatchObject({ code: 'LEDGER_CORRUPT', where: path });
  });

  test('a ledger of a later version', async () => {
    const path = join(freshFolder(), 'ledger.sqlite');
    await (await begin(path)).end(at);
    const later = new DatabaseSync(path);
    later.exec('PRAGMA user_version = 99');
    later.close();
    await expect(begin(path)).rejects.toMatchObject({
      code: 'LEDGER_CORRUPT',
      message: expect.stringContaining('99'),
    });
  });

  test('a folder in the place of the file, a file in the place of the folder', async () => {
    const folder = freshFolder();
    await expect(begin(folder)).rejects.toMatchObject({ code: 'LEDGER_UNWRITABLE', where: folder });
    const file = join(folder, 'notes.txt');
    writeFileSync(file, 'x');
    await expect(begin(join(file, 'ledger.sqlite'))).rejects.toMatchObject({ code: 'LEDGER_UNWRITABLE' });
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a folder that may not be written (not shown to root, whom no permission stops)',
    async () => {
      const folder = freshFolder();
      chmodSync(folder, 0o500);
      await expect(begin(join(folder, 'ledger.sqlite'))).rejects.toMatchObject({ code: 'LEDGER_UNWRITABLE' });
      chmodSync(folder, 0o700);
    },
  );

  test('another writer that does not let go', async () => {
    const path = join(freshFolder(), 'ledger.sqlite');
    await (await begin(path)).end(at);
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    await expect(begin(path)).rejects.toMatchObject({ code: 'LEDGER_BUSY' });
    other.close();
  });

  const canMount = process.platform === 'linux' && process.getuid?.() === 0;
  test.skipIf(!canMount)(
    'a full disk (a tiny one is mounted, which takes root on Linux)',
    async (context) => {
      const folder = freshFolder();
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', folder], { stdio: 'ignore' });
      } catch {
        context.skip('this machine lets not even root mount');
      }
      try {
        const path = join(folder, 'ledger.sqlite');
        const run = await begin(path);
        const many = Array.from({ length: 5000 }, (_, index) => row(`lezer${index}@example.org`));
        await expect(run.claim(many)).rejects.toMatchObject({ code: 'LEDGER_FULL', where: path });
        await run.end(at);
        expect(await openSqlite(path).read(null)).toEqual([]);
      } finally {
        execFileSync('umount', [folder]);
      }
    },
  );

  test('nothing is made where nothing was to be read', async () => {
    const path = join(freshFolder(), 'deep', 'ledger.sqlite');
    expect(await openSqlite(path).read(null)).toEqual([]);
    expect(existsSync(join(path, '..'))).toBe(false);
  });
});
