// The preview's server: composed anew, for this machine alone.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RunupError } from '../problem.ts';
import { type Page, type Site, serve } from './serve.ts';

let folder: string;
let stop: AbortController;
let site: Site;
let compose: () => Promise<Page>;
let composed = 0;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'runup-serve-'));
  writeFileSync(join(folder, 'issue.html'), '<p>Genève</p>');
  writeFileSync(join(folder, 'secret.txt'), 'not a file of the edition');
  stop = new AbortController();
  composed = 0;
  compose = async () => ({ folder, files: ['issue.html'], edition: '2022-01-02' });
  site = await serve({ port: 0, compose: () => compose().finally(() => composed++), stop: stop.signal });
});
afterEach(async () => {
  stop.abort();
  await site.closed;
  rmSync(folder, { recursive: true, force: true });
});

const get = async (path: string) => {
  const response = await fetch(`${site.url}${path}`);
  return [response.status, response.headers.get('content-type'), await response.text()];
};

test('each page is composed anew', async () => {
  expect(await get('issue.html')).toEqual([200, 'text/html; charset=utf-8', '<p>Genève</p>']);
  writeFileSync(join(folder, 'issue.html'), 'new');
  expect((await get('issue.html'))[2]).toBe('new');
  expect(composed).toBe(2);
});

test('the first page lists the others', async () => {
  expect((await get(''))[2]).toContain('<a href="/issue.html">');
});

test.each(['secret.txt', '..%2f..%2fetc/passwd', '%', 'issue.html/'])('%s is not served', async (path) => {
  expect((await get(path))[0]).toBe(404);
});

test('trouble and an empty edition are told', async () => {
  compose = async () => ({ folder: null, files: [], edition: '2022-01-14' });
  expect((await get(''))[2]).toBe('Nothing is due on 2022-01-14\n');
  compose = async () => {
    throw new RunupError({
      code: 'SETTINGS_INVALID',
      message: 'A fault',
      where: 'runup.yaml',
      hint: 'Mend it',
    });
  };
  expect(await get('')).toEqual([
    500,
    'text/plain; charset=utf-8',
    'SETTINGS_INVALID\nrunup.yaml: A fault. Mend it\n',
  ]);
});

test('a name of another site that leads here gets nothing', async () => {
  const status = await new Promise<number | undefined>((resolve) => {
    request(site.url, { headers: { host: 'evil.example' } }, ({ statusCode }) => resolve(statusCode)).end();
  });
  expect(status).toBe(403);
});

test('a port that is taken is a problem', async () => {
  const port = Number(new URL(site.url).port);
  await expect(serve({ port, compose, stop: stop.signal })).rejects.toMatchObject({ code: 'USAGE' });
});
