// The address of the mail server: what a person wrote, read strictly, with the password kept out of sight.

import { domainToASCII } from 'node:url';
import { RunupError } from '../problem.ts';

export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** True for `smtps://`: TLS from the first byte. */
  readonly isSecure: boolean;
  /** The server is this machine: nobody between, so neither TLS nor a certificate is insisted on. */
  readonly isLoopback: boolean;
  readonly login: { readonly user: string; readonly password: string } | null;
  /** `smtp://host:587`, without the login: for messages. */
  readonly shown: string;
}

const example = 'smtp://user:password@mail.example.org:587 or smtps://user:password@mail.example.org';

/**
 * Reads `smtp://user:password@host:587` or `smtps://…`; the port is 587 or 465 when none is given. A user or password
 * with `@`, `:`, `/` or `%` is percent-encoded. Nothing may follow the host and port.
 *
 * @throws RunupError SMTP_URL_INVALID; neither its message nor `where` holds any part of the login.
 */
export function parseSmtpUrl(text: string): SmtpServer {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url === null) throw fault('it is no URL');
  const isSecure = url.protocol === 'smtps:';
  if (!isSecure && url.protocol !== 'smtp:') throw fault('it begins with neither smtp:// nor smtps://');
  if (url.search !== '' || url.hash !== '' || !/^\/?$/.test(url.pathname)) {
    throw fault('something follows the host and port');
  }
  const host = hostOf(url.hostname);
  if (host === '') throw fault('it names no host');
  const port = url.port === '' ? (isSecure ? 465 : 587) : Number(url.port);
  if (port === 0) throw fault('its port is 0');
  const shown = `${url.protocol}//${host.includes(':') ? `[${host}]` : host}:${port}`;
  return { host, port, isSecure, isLoopback: isLoopback(host), login: loginOf(url), shown };
}

function hostOf(hostname: string): string {
  if (hostname.startsWith('[')) return hostname.slice(1, -1);
  return domainToASCII(decode(hostname));
}

function loginOf(url: URL): SmtpServer['login'] {
  if (url.username === '' && url.password === '') return null;
  if (url.username === '' || url.password === '') throw fault('it has a user or a password, not both');
  return { user: decode(url.username), password: decode(url.password) };
}

function isLoopback(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    /^127(?:\.\d{1,3}){3}$/.test(host) ||
    host === '::1'
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw fault('a % in it does not begin a percent-encoded character');
  }
}

function fault(why: string): RunupError {
  return new RunupError({
    code: 'SMTP_URL_INVALID',
    message: `The address of the mail server is not understood: ${why}`,
    where: 'smtp',
    hint: `Write it as ${example}`,
  });
}
