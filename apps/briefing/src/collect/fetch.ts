// Fetching an address: http and https only, in bounded time, size and redirects; no cookies, no credentials.

import { RunupError } from '../problem.ts';

/** The global `fetch`, or another one. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Fetched {
  readonly bytes: Uint8Array;
  /** Lower case, without parameters: `text/html`; empty when the server names none. */
  readonly type: string;
  /** The encoding that the server names; null when it names none. */
  readonly charset: string | null;
  /** Where the redirects led. */
  readonly url: string;
}

export interface FetchOptions {
  readonly fetch: Fetch;
  /** Of the whole exchange, redirects and body included. */
  readonly timeoutMs?: number;
  readonly largestBytes?: number;
}

const mostRedirects = 5;
const headers = {
  'user-agent': 'Runup/0.1',
  accept: 'text/html, application/xhtml+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
};

/** @throws RunupError SOURCE_UNREACHABLE, SOURCE_REFUSED, SOURCE_TOO_LARGE */
export async function fetchSource(url: string, options: FetchOptions): Promise<Fetched> {
  const timeoutMs = options.timeoutMs ?? 20_000;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const { response, at } = await follow(url, options.fetch, signal);
    const bytes = await readBody(response, url, options.largestBytes ?? 10 * 1024 * 1024);
    return { bytes, url: at, ...contentType(response.headers.get('content-type') ?? '') };
  } catch (cause) {
    if (cause instanceof RunupError) throw cause;
    throw unreachable(url, cause, signal.aborted ? timeoutMs : null);
  }
}

async function follow(url: string, fetch: Fetch, signal: AbortSignal) {
  let at = url;
  for (let hops = 0; hops <= mostRedirects; hops++) {
    if (!/^https?:\/\//iu.test(at)) throw refused(url, `It leads to an address that is not http(s)`);
    const response = await fetch(at, { redirect: 'manual', signal, headers });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) {
      if (response.ok) return { response, at };
      await response.body?.cancel();
      throw refused(url, `The server answers ${response.status} ${response.statusText}`.trim());
    }
    await response.body?.cancel();
    if (!URL.canParse(location, at)) throw refused(url, 'It leads to an address that is none');
    at = new URL(location, at).href;
  }
  throw refused(url, `It leads elsewhere more than ${mostRedirects} times`);
}

async function readBody(response: Response, url: string, largestBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > largestBytes) {
      const message = `It is larger than ${Math.round(largestBytes / 1024 / 1024)} MB`;
      const hint = 'Name the article or the feed itself';
      throw new RunupError({ code: 'SOURCE_TOO_LARGE', message, where: url, hint });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function contentType(header: string): Pick<Fetched, 'type' | 'charset'> {
  const [type = ''] = header.split(';');
  const charset = /charset\s*=\s*"?([\w-]+)/iu.exec(header)?.[1] ?? null;
  return { type: type.trim().toLowerCase(), charset };
}

function refused(url: string, message: string): RunupError {
  const hint = 'Open it in a browser: it may have moved, or not be meant for programs';
  return new RunupError({ code: 'SOURCE_REFUSED', message, where: url, hint });
}

function unreachable(url: string, cause: unknown, timeoutMs: number | null): RunupError {
  const why = timeoutMs === null ? reasonOf(cause) : `no answer within ${timeoutMs / 1000} seconds`;
  const message = `It can not be reached: ${why}`;
  const hint = 'Check the address and the network; the next run tries again';
  return new RunupError({ code: 'SOURCE_UNREACHABLE', message, where: url, hint, cause });
}

/** `fetch failed` says nothing; its cause does. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== ''
    ? error.cause.message.replace(/\s+/gu, ' ')
    : error.message;
}
