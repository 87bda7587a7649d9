// Files by pattern, with those that can't be read told beside the others.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectArticles } from './collect.ts';
import { collectFiles } from './files.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'runup-files-'));
  mkdirSync(join(folder, 'in/deep'), { recursive: true });
  mkdirSync(join(folder, 'in/c.txt'));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'in/b.txt': 'Twee',
    'in/a.txt': 'Een',
    'in/é.txt': 'Drie',
    'in/deep/d.txt': 'Vier',
    'in/empty.md': '\n',
    'in/picture.md': new Uint8Array([137, 80, 78, 71, 0, 0]),
    'in/good.md': 'Vijf',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['in/*.txt', ['in/a.txt', 'in/b.txt', 'in/é.txt']],
  ['in/**/*.txt', ['in/a.txt', 'in/b.txt', 'in/deep/d.txt', 'in/é.txt']],
  ['in/{b,a}.txt', ['in/a.txt', 'in/b.txt']],
  ['in/a.txt', ['in/a.txt']],
  ['./in/../in/a.t?t', ['in/a.txt']],
])('%s names its files in order, and no folder', async (pattern, names) => {
  const { articles, problem } = await collectFiles({ pattern, folder });
  expect(articles.map(({ source }) => source)).toEqual(names);
  expect(problem).toBeNull();
});

test('an absolute pattern names files anywhere', async () => {
  const { articles } = await collectFiles({
    pattern: `${folder.replaceAll('\\', '/')}/in/*.txt`,
    folder: tmpdir(),
  });
  expect(articles).toHaveLength(3);
});

test('files that can not be read are told, and the others read', async () => {
  const { articles, problem } = await collectFiles({ pattern: 'in/*.md', folder });
  expect(articles.map(({ text }) => text)).toEqual(['Vijf']);
  expect(problem).toMatchObject({ code: 'FILE_EMPTY' });
  expect(problem?.message).toMatch(/^2 of 3: in\/empty\.md: .*in\/picture\.md: .*NUL/u);
});

test.each([
  ['none.txt', 'FILE_MISSING'],
  ['none/*.txt', 'SOURCE_EMPTY'],
  ['in', 'FILE_UNREADABLE'],
])('%s is %s', async (pattern, code) => {
  expect(await collectFiles({ pattern, folder })).toMatchObject({ articles: [], problem: { code } });
});

test('one source that fails stops no other, and an article stands once', async () => {
  const { articles, reports, origins } = await collectArticles(
    [
      { kind: 'page', url: 'http://name.invalid/' },
      { kind: 'file', pattern: 'in/a.txt', folder },
      { kind: 'feed', url: 'http://name.invalid/rss' },
      { kind: 'file', pattern: 'in/*.txt', folder },
    ],
    { fetch, zone: 'UTC' },
  );
  expect(articles.map(({ text }) => text)).toEqual(['Een', 'Twee', 'Drie']);
  expect(reports.map(({ source, articles: count, problem }) => [source, count, problem?.code])).toEqual([
    ['http://name.invalid/', 0, 'SOURCE_UNREACHABLE'],
    ['in/a.txt', 1, undefined],
    ['http://name.invalid/rss', 0, 'SOURCE_UNREACHABLE'],
    ['in/*.txt', 3, undefined],
  ]);
  expect([...origins.values()]).toEqual([1, 3, 3]);
});
