import { expect, test } from 'vitest';
import { type Failure, judgeFailure, oneLine } from './outcome.ts';

const lost: Failure = {
  code: 'ECONNECTION',
  message: 'closed',
  responseCode: null,
  command: 'CONN',
  hasBodyBegun: false,
};
const refused = (responseCode: number, command: string, hasBodyBegun = false): Failure => ({
  ...lost,
  code: command === 'AUTH' ? 'EAUTH' : 'EENVELOPE',
  responseCode,
  command,
  hasBodyBegun,
});

test.each<[string, Failure, string]>([
  ['a connection lost before the body', lost, 'deferred session'],
  ['a connection lost after the body has begun', { ...lost, hasBodyBegun: true }, 'unknown'],
  ['a timeout after the body has begun', { ...lost, code: 'ETIMEDOUT', hasBodyBegun: true }, 'unknown'],
  [
    'an answer after the body that is no answer',
    { ...lost, code: 'EMESSAGE', command: 'DATA', hasBodyBegun: true },
    'unknown',
  ],
  ['354 where the verdict belongs', refused(354, 'DATA', true), 'unknown'],
  ['a name that does not resolve', { ...lost, code: 'EDNS' }, 'deferred session'],
  ['an untrusted certificate', { ...lost, code: 'ETLS' }, 'deferred session'],
  ['550 to RCPT', refused(550, 'RCPT TO'), 'rejected'],
  ['451 to RCPT', refused(451, 'RCPT TO'), 'deferred recipient'],
  ['421 to RCPT', refused(421, 'RCPT TO'), 'deferred session'],
  ['554 to DATA', refused(554, 'DATA'), 'rejected'],
  ['554 after the body', refused(554, 'DATA', true), 'rejected'],
  ['452 after the body', refused(452, 'DATA', true), 'deferred body'],
  ['421 after the body', refused(421, 'CONN', true), 'deferred session'],
  ['550 to our sender', refused(550, 'MAIL FROM'), 'deferred sender'],
  ['530 to our sender: login first', refused(530, 'MAIL FROM'), 'deferred session'],
  ['535 to the login', refused(535, 'AUTH'), 'deferred session'],
  ['503 to RCPT', refused(503, 'RCPT TO'), 'deferred session'],
  ['554 as greeting', refused(554, 'CONN'), 'deferred session'],
  ['an envelope that the library refuses', { ...lost, code: 'EENVELOPE', command: 'API' }, 'rejected'],
])('%s', (_name, failure, expected) => {
  const outcome = judgeFailure(failure);
  expect(outcome.kind === 'deferred' ? `deferred ${outcome.stage}` : outcome.kind).toBe(expected);
});

test('an answer can’t write into a terminal or a log', () => {
  expect(oneLine('550 \u001b[31mno\r\n550 more\u0007 ')).toBe('550 [31mno 550 more');
  expect(oneLine('x'.repeat(1000))).toHaveLength(300);
});
