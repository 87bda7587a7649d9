// A folder is written whole or not at all.

import { execFileSync, spawnSync } from 'node:child_process';
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
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFolder } from './write.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'runup-write-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const mark = 'edition.json';
const write = (content: Readonly<Record<string, string>>, folder = join(parent, 'edition')) =>
  writeFolder({ folder, content: new Map(Object.entries(content)), mark });

describe('a folder', () => {
  test('has every file, also those further down, and nothing beside it', () => {
    write({ [mark]: '{}', 'en/issue.html': 'x' });
    expect(readFileSync(join(parent, 'edition/en/issue.html'), 'utf8')).toBe('x');
    expect(readdirSync(parent)).toEqual(['edition']);
  });

  test('replaces an earlier edition whole', () => {
    write({ [mark]: 'old', 'left.txt': 'old' });
    write({ [mark]: 'new' });
    expect(readdirSync(join(parent, 'edition'))).toEqual([mark]);
    expect(readFileSync(join(parent, 'edition', mark), 'utf8')).toBe('new');
    expect(readdirSync(parent)).toEqual(['edition']);
  });

  test('never replaces one that is no edition', () => {
    mkdirSync(join(parent, 'edition'));
    writeFileSync(join(parent, 'edition/thesis.txt'), 'years of work');
    expect(() => write({ [mark]: 'x' })).toThrow(expect.objectContaining({ code: 'OUT_UNWRITABLE' }));
    expect(readdirSync(join(parent, 'edition'))).toEqual(['thesis.txt']);
  });

  test('that is a file in the way is told', () => {
    writeFileSync(join(parent, 'edition'), 'x');
    expect(() => write({ [mark]: 'x' })).toThrow(expect.objectContaining({ code: 'OUT_UNWRITABLE' }));
    writeFileSync(join(parent, 'file'), 'x');
    expect(() => write({ [mark]: 'x' }, join(parent, 'file/edition'))).toThrow(
      expect.objectContaining({ code: 'OUT_UNWRITABLE' }),
    );
  });
});

describe('what went wrong half-way', () => {
  test('leaves the former edition and nothing else', () => {
    write({ [mark]: 'old' });
    // A folder where a file should come: the third file fails.
    expect(() => write({ [mark]: 'new', a: 'x', 'a/b': 'y' })).toThrow(
      expect.objectContaining({ code: 'OUT_UNWRITABLE' }),
    );
    expect(readFileSync(join(parent, 'edition', mark), 'utf8')).toBe('old');
    expect(readdirSync(parent)).toEqual(['edition']);
  });

  test('of a run that is gone is cleaned up by the next', () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    mkdirSync(join(parent, `.edition.${gone}.writing`));
    mkdirSync(join(parent, `.edition.${process.ppid}.writing`));
    mkdirSync(join(parent, '.edition.notes'));
    write({ [mark]: 'x' });
    expect(readdirSync(parent).sort()).toEqual(
      [`.edition.${process.ppid}.writing`, '.edition.notes', 'edition'].sort(),
    );
  });

  test('between two names is mended: a former edition without its successor comes back', () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    mkdirSync(join(parent, `.edition.${gone}.former`));
    writeFileSync(join(parent, `.edition.${gone}.former`, mark), 'old');
    expect(() => write({ a: 'x', 'a/b': 'y' })).toThrow();
    expect(readFileSync(join(parent, 'edition', mark), 'utf8')).toBe('old');
  });
});

test('a run that is killed while it writes leaves no half edition, and the next one cleans up', () => {
  write({ [mark]: 'old' });
  const script = `
    import { writeFolder } from ${JSON.stringify(new URL('./write.ts', import.meta.url).href)};
    function* content() {
      yield ['edition.json', 'new'];
      process.kill(process.pid, 'SIGKILL');
      yield ['issue.html', 'never'];
    }
    writeFolder({ folder: ${JSON.stringify(join(parent, 'edition'))}, content: content(), mark: 'edition.json' });`;
  const killed = spawnSync(process.execPath, ['--input-type=module', '-e', script]);
  expect(killed.status).not.toBe(0);
  expect(readFileSync(join(parent, 'edition', mark), 'utf8')).toBe('old');
  expect(readdirSync(parent).filter((name) => !name.startsWith('.'))).toEqual(['edition']);
  write({ [mark]: 'next' });
  expect(readdirSync(parent)).toEqual(['edition']);
});

test('a disk that is full leaves nothing behind', (context) => {
  if (process.platform === 'win32') return context.skip('Windows limits no file sizes');
  const limited = (blocks: number) =>
    spawnSync(
      'bash',
      [
        '-c',
        `ulimit -f ${blocks}; trap '' XFSZ; exec "$0" --input-type=module -e "$1"`,
        process.execPath,
        script(),
      ],
      { encoding: 'utf8' },
    );
  const script = () => `
    import { writeFolder } from ${JSON.stringify(new URL('./write.ts', import.meta.url).href)};
    const content = new Map([['edition.json', 'x'], ['issue.html', 'y'.repeat(500_000)]]);
    try { writeFolder({ folder: ${JSON.stringify(join(parent, 'edition'))}, content, mark: 'edition.json' }); console.log('written'); }
    catch (error) { console.log(error.code); }`;
  expect(limited(100).stdout.trim()).toBe('OUT_FULL');
  expect(readdirSync(parent)).toEqual([]);
  expect(limited(10_000).stdout.trim()).toBe('written');
});

test('a folder that may not be written is told', (context) => {
  if (process.platform === 'win32') return context.skip('Windows knows no such modes');
  if (process.getuid?.() === 0) return context.skip('not shown to root, whom no permission stops');
  chmodSync(parent, 0o500);
  expect(() => write({ [mark]: 'x' })).toThrow(expect.objectContaining({ code: 'OUT_UNWRITABLE' }));
  chmodSync(parent, 0o700);
});

test('a small disk that runs full keeps the former edition', (context) => {
  if (!canMount()) return context.skip('this machine lets nobody mount a small disk');
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', parent]);
  try {
    write({ [mark]: 'old' });
    expect(() => write({ [mark]: 'new', big: 'x'.repeat(200_000) })).toThrow(
      expect.objectContaining({ code: 'OUT_FULL' }),
    );
    expect(readdirSync(parent)).toEqual(['edition']);
    expect(readFileSync(join(parent, 'edition', mark), 'utf8')).toBe('old');
  } finally {
    execFileSync('umount', [parent]);
  }
});

/** Only where this machine lets us: most do not. */
function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const at = mkdtempSync(join(tmpdir(), 'runup-mount-'));
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', at]).status === 0;
  if (isMounted) spawnSync('umount', [at]);
  rmSync(at, { recursive: true, force: true });
  return isMounted && !existsSync(at);
}
