// Serves an edition's files on this machine alone, composed anew for each page that is asked for.

import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { RunupError } from '../problem.ts';

export interface Page {
  /** Null when nothing is due. */
  readonly folder: string | null;
  readonly files: readonly string[];
  readonly edition: string;
}

export interface ServeOrder {
  /** 0 picks a free one. */
  readonly port: number;
  readonly compose: () => Promise<Page>;
  readonly stop: AbortSignal;
}

export interface Site {
  readonly url: string;
  readonly closed: Promise<void>;
}

/** @throws RunupError USAGE when the port is taken */
export async function serve({ port, compose, stop }: ServeOrder): Promise<Site> {
  const server = createServer((request, response) => {
    const path = decodePath(request.url ?? '/');
    // A page of another site that points a name of its own at this machine must not read the edition.
    const isOurs = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u.test(request.headers.host ?? '');
    if (!isOurs) return void answer(response, { status: 403, text: 'Only for this machine\n' });
    void respond(path, compose, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(portTaken(port, cause)));
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: used } = server.address() as AddressInfo;
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  if (stop.aborted) close();
  stop.addEventListener('abort', close, { once: true });
  return { url: `http://127.0.0.1:${used}/`, closed };
}

async function respond(path: string, compose: () => Promise<Page>, response: ServerResponse): Promise<void> {
  try {
    const page = await compose();
    if (page.folder === null)
      return answer(response, { status: 200, text: `Nothing is due on ${page.edition}\n` });
    if (path === '') return answer(response, { status: 200, type: 'text/html', text: listing(page) });
    if (!page.files.includes(path)) return answer(response, { status: 404, text: 'There is no such file\n' });
    const bytes = await readFile(join(page.folder, path));
    answer(response, { status: 200, type: typeOf(path), text: bytes });
  } catch (error) {
    const text =
      error instanceof RunupError ? told(error) : `${error instanceof Error ? error.message : error}\n`;
    answer(response, { status: 500, text });
  }
}

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly text: string | Uint8Array;
}

function answer(response: ServerResponse, { status, type = 'text/plain', text }: Answer): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(text);
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  json: 'application/json',
  ics: 'text/calendar',
};

function typeOf(path: string): string {
  return types[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain';
}

function listing({ files, edition }: Page): string {
  const items = files.map((file) => `<li><a href="/${file}">${file}</a></li>`).join('');
  return `<!doctype html><html lang="en"><title>Runup ${edition}</title><h1>${edition}</h1><ul>${items}</ul></html>\n`;
}

function told({ code, where, message, hint, details }: RunupError): string {
  const lines = [{ where, message, hint }, ...details].map(
    (one) => `${one.where}: ${one.message}. ${one.hint}`,
  );
  return `${code}\n${lines.join('\n')}\n`;
}

function decodePath(url: string): string {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/u, '')).replace(/^\/+/u, '');
  } catch {
    return '?';
  }
}

function portTaken(port: number, cause: unknown): RunupError {
  const message = `Port ${port} can not be used: ${cause instanceof Error ? cause.message : cause}`;
  const hint = 'Name another with --port, or leave it out';
  return new RunupError({ code: 'USAGE', message, where: '--port', hint, cause });
}
