import { expect, test } from 'vitest';
import { RunupError } from '../problem.ts';
import { parseSmtpUrl } from './smtp-url.ts';

const login = { user: 'jan', password: 'geheim' };

test.each([
  [
    'smtp://mail.example.org',
    { host: 'mail.example.org', port: 587, isSecure: false, isLoopback: false, login: null },
  ],
  [
    'smtps://jan:geheim@mail.example.org/',
    { host: 'mail.example.org', port: 465, isSecure: true, isLoopback: false, login },
  ],
  [
    'smtp://jan:geheim@localhost:1025',
    { host: 'localhost', port: 1025, isSecure: false, isLoopback: true, login },
  ],
  ['smtp://127.0.0.1:25', { host: '127.0.0.1', port: 25, isSecure: false, isLoopback: true, login: null }],
  ['smtp://[::1]:25', { host: '::1', port: 25, isSecure: false, isLoopback: true, login: null }],
  [
    'smtp://mail.bücher.example',
    { host: 'mail.xn--bcher-kva.example', port: 587, isSecure: false, isLoopback: false, login: null },
  ],
])('%s', (text, expected) => {
  expect(parseSmtpUrl(text)).toMatchObject(expected);
});

test('a percent-encoded login is decoded, and never shown', () => {
  const server = parseSmtpUrl('smtp://jan%40example.org:a%2Fb%3A%25@mail.example.org');
  expect(server.login).toEqual({ user: 'jan@example.org', password: 'a/b:%' });
  expect(server.shown).toBe('smtp://mail.example.org:587');
});

test.each([
  ['', 'no URL'],
  ['mail.example.org:587', 'neither'],
  ['http://mail.example.org', 'neither'],
  ['smtp://', 'no host'],
  ['smtp://mail.example.org:0', 'port'],
  ['smtp://mail.example.org:99999', 'no URL'],
  ['smtp://jan@mail.example.org', 'not both'],
  ['smtp://jan:geheim@mail.example.org/inbox', 'something follows'],
  ['smtp://jan:geheim@mail.example.org?tls.rejectUnauthorized=false', 'something follows'],
  ['smtp://jan:geheim%zz@mail.example.org', 'percent-encoded'],
])('none: %s', (text, why) => {
  let thrown: unknown;
  try {
    parseSmtpUrl(text);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(RunupError);
  expect(thrown).toMatchObject({ code: 'SMTP_URL_INVALID', message: expect.stringContaining(why) });
  expect(JSON.stringify(thrown) + String(thrown)).not.toContain('geheim');
});
