import { expect, test } from 'vitest';
import { type LedgerPlace, openLedger } from './open.ts';

const surroundings = {
  folder: '.',
  env: { RUNUP_LEDGER_KEY: 'a secret for tests alone' },
  now: () => new Date(0),
};

test.each<[LedgerPlace, string]>([
  [{ kind: 'sqlite', file: '/tmp/ledger.sqlite' }, '/tmp/ledger.sqlite'],
  [{ kind: 'branch', name: 'runup-state' }, 'branch:runup-state'],
])('%j', (place, where) => {
  expect(openLedger(place, surroundings).where).toBe(where);
});

test('a server that is not supported yet is a problem, without the login in its address', () => {
  const open = () =>
    openLedger({ kind: 'postgres', url: 'postgres://jan:geheim@localhost/runup' }, surroundings);
  expect(open).toThrow(
    expect.objectContaining({ code: 'LEDGER_UNSUPPORTED', hint: expect.stringContaining('ledger.sqlite') }),
  );
  expect(open).not.toThrow(/geheim/);
});

test.each(['', '--force', 'a*', 'a..b', 'a b', '/a', 'a/', 'a.lock', 'a:b', 'a\nb'])(
  '%j is no branch',
  (name) => {
    const open = () => openLedger({ kind: 'branch', name }, surroundings);
    expect(open).toThrow(expect.objectContaining({ code: 'LEDGER_UNSUPPORTED' }));
  },
);

test('a branch without a key is a problem', () => {
  const open = () => openLedger({ kind: 'branch', name: 'runup-state' }, { ...surroundings, env: {} });
  expect(open).toThrow(
    expect.objectContaining({ code: 'LEDGER_KEY_MISSING', hint: expect.stringContaining('openssl') }),
  );
});
