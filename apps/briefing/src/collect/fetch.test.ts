// Fetching from servers that answer as they should, and from those that do not.

import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeFetched } from './decode-page.ts';
import { fetchSource } from './fetch.ts';
import { openWeb, type Web } from './web.fixture.ts';

let web: Web;
beforeAll(async () => {
  web = await openWeb((path, response) => {
    const hop = /^\/hop\/(\d+)$/u.exec(path)?.[1];
    if (hop !== undefined) {
      response.writeHead(302, { location: hop === '0' ? '/text' : `/hop/${Number(hop) - 1}` }).end();
    } else if (path === '/file') response.writeHead(301, { location: 'file:///etc/passwd' }).end();
    else if (path === '/nowhere') response.writeHead(301, { location: 'http://[' }).end();
    else if (path === '/gone') response.writeHead(404).end('gone');
    else if (path === '/endless') response.writeHead(200).write('x'.repeat(3000));
    else if (path === '/silent') response.socket?.setKeepAlive(true);
    else if (path === '/cut')
      response.writeHead(200, { 'content-length': '1000' }).write('x', () => response.destroy());
    else if (path === '/zip')
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5000)));
    else if (path === '/latin')
      response
        .writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1' })
        .end(Buffer.from('Genève', 'latin1'));
    else if (path === '/meta')
      response.writeHead(200).end(Buffer.from('<meta charset="windows-1252">Genève', 'latin1'));
    else if (path === '/odd')
      response.writeHead(200, { 'content-type': 'text/html; charset=klingon' }).end('Genève');
    else
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'a=b' })
        .end('Genève');
  });
});
afterAll(() => web.close());

const get = (path: string, options: { timeoutMs?: number; largestBytes?: number } = {}) =>
  fetchSource(path.startsWith('/') ? `${web.url}${path}` : path, { fetch, ...options });

describe('an answer', () => {
  test('has its text, kind and final address', async () => {
    const fetched = await get('/hop/3');
    expect(fetched).toMatchObject({ type: 'text/html', charset: 'utf-8', url: `${web.url}/text` });
    expect(decodeFetched(fetched)).toBe('Genève');
  });

  test.each(['/latin', '/odd', '/text'])('%s is decoded', async (path) => {
    expect(decodeFetched(await get(path))).toBe('Genève');
  });

  test('says its encoding in the page when the server does not', async () => {
    expect(decodeFetched(await get('/meta'))).toContain('Genève');
  });

  test('leaves no cookie behind', async () => {
    await get('/text');
    await get('/text');
    expect(web.requests.every(({ headers }) => headers.cookie === undefined)).toBe(true);
  });
});

describe('trouble', () => {
  test.each([
    ['/hop/9', 'SOURCE_REFUSED', 'more than 5 times'],
    ['/file', 'SOURCE_REFUSED', 'not http(s)'],
    ['/nowhere', 'SOURCE_REFUSED', 'an address that is none'],
    ['/gone', 'SOURCE_REFUSED', '404'],
    ['/cut', 'SOURCE_UNREACHABLE', 'can not be reached'],
    ['file:///etc/passwd', 'SOURCE_REFUSED', 'not http(s)'],
    ['http://name.invalid/', 'SOURCE_UNREACHABLE', 'can not be reached'],
  ])('%s is %s', async (path, code, said) => {
    await expect(get(path)).rejects.toMatchObject({ code, message: expect.stringContaining(said) });
  });

  test('an answer that has no end, or unpacks to more than it seems', async () => {
    await expect(get('/endless', { largestBytes: 2000 })).rejects.toMatchObject({ code: 'SOURCE_TOO_LARGE' });
    await expect(get('/zip', { largestBytes: 2000 })).rejects.toMatchObject({ code: 'SOURCE_TOO_LARGE' });
  });

  test.each(['/silent', '/endless'])('%s does not keep us waiting', async (path) => {
    await expect(get(path, { timeoutMs: 200 })).rejects.toMatchObject({
      code: 'SOURCE_UNREACHABLE',
      message: expect.stringContaining('no answer within'),
    });
  });
});
