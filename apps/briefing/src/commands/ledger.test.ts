import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { recipientOf } from '../deliver/issue.fixture.ts';
import { openInMemory } from '../memory/in-memory.ts';
import type { Ledger } from '../memory/ledger.ts';
import { openSqlite } from '../memory/sqlite.ts';
import type { Delivery, DeliveryState } from '../model/delivery.ts';
import { type Resolution, resolveDelivery, runLedger, showLedger } from './ledger.ts';
import { type KeptOutlet, keepLines } from './outlet.fixture.ts';
import { settingsFor } from './settings.fixture.ts';

const at = new Date('2022-01-02T06:00:00Z');
const edition = '2022-01-02';
let kept: KeptOutlet;
beforeEach(() => {
  kept = keepLines();
});

async function ledgerWith(
  rows: Readonly<Record<string, DeliveryState>>,
  make = openInMemory,
): Promise<Ledger> {
  const ledger = make();
  const run = await ledger.begin({ edition, at });
  for (const [email, state] of Object.entries(rows)) {
    const answer = state === 'rejected' ? `550 <${email}> no such user` : null;
    const row: Delivery = {
      edition,
      recipient: ledger.keyOf(edition, email),
      state,
      messageId: null,
      at: at.toISOString(),
      unknowns: 0,
      answer,
    };
    await run.write(row);
  }
  await run.end(at);
  return ledger;
}

const show = (ledger: Ledger, facts: Partial<Parameters<typeof showLedger>[0]> = {}) =>
  showLedger({ ledger, edition, recipients: null, outlet: kept.outlet, ...facts });

describe('ledger show', () => {
  test('tells one edition, addresses and answers masked', async () => {
    await show(await ledgerWith({ 'jan@example.org': 'accepted', 'piet@example.org': 'rejected' }));
    expect(await kept.lines()).toEqual([
      '  sent       j•••@example.org  2022-01-02T06:00:00.000Z',
      '  rejected   p•••@example.org  2022-01-02T06:00:00.000Z  550 <p•••@example.org> no such user',
      '2022-01-02: 1 sent, 1 rejected',
    ]);
  });

  test('on a terminal tells whole addresses, which a decision needs', async () => {
    kept = keepLines({ isInteractive: true });
    await show(await ledgerWith({ 'jan@example.org': 'unknown' }));
    expect((await kept.lines()).join('\n')).toContain('jan@example.org');
    expect((await kept.lines()).at(-2)).toContain('runup ledger resolve 2022-01-02 ADDRESS accepted');
  });

  test('counts all editions', async () => {
    await show(await ledgerWith({ 'jan@example.org': 'accepted', 'piet@example.org': 'deferred' }), {
      edition: null,
    });
    expect(await kept.lines()).toEqual(['2022-01-02: 1 sent, 1 deferred']);
  });

  test('names those whom the settings know where the ledger holds hashes', async () => {
    const hashed = (email: string) => `hash-of-${email.length}`;
    const make = () => ({ ...openInMemory(), keyOf: (_edition: string, email: string) => hashed(email) });
    const ledger = await ledgerWith(
      { 'jan@example.org': 'accepted', 'somebody-else@example.org': 'accepted' },
      make,
    );
    await show(ledger, { recipients: [recipientOf('jan@example.org')] });
    expect((await kept.lines())[0]).toContain('j•••@example.org');
    expect((await kept.lines())[1]).toContain('hash-of-25');
  });

  test('for machines tells one object', async () => {
    kept = keepLines({}, true);
    await show(await ledgerWith({ 'jan@example.org': 'accepted' }));
    expect(JSON.parse((await kept.lines()).join(''))).toMatchObject({
      deliveries: [{ edition, recipient: 'j•••@example.org', state: 'accepted' }],
    });
  });

  test('of an empty ledger says so', async () => {
    await show(openInMemory());
    await show(openInMemory(), { edition: null });
    expect(await kept.lines()).toEqual([
      'in memory knows nothing of 2022-01-02',
      'in memory knows nothing of any edition',
    ]);
  });
});

describe('ledger resolve', () => {
  const resolve = (ledger: Ledger, resolution: Resolution, address = 'jan@example.org') =>
    resolveDelivery({ ledger, edition, address, resolution, outlet: kept.outlet, now: () => at });

  test.each<[DeliveryState, Resolution, DeliveryState]>([
    ['unknown', 'accepted', 'accepted'],
    ['unknown', 'retry', 'deferred'],
    ['sending', 'retry', 'deferred'],
    ['rejected', 'retry', 'deferred'],
    ['deferred', 'accepted', 'accepted'],
    ['claimed', 'accepted', 'accepted'],
  ])('%s, decided %s, is %s', async (state, resolution, expected) => {
    const ledger = await ledgerWith({ 'jan@example.org': state, 'piet@example.org': 'unknown' });
    await resolve(ledger, resolution, 'JAN@example.org');
    const rows = await ledger.read(edition);
    expect(rows.map((row) => `${row.recipient} ${row.state}`)).toEqual([
      `jan@example.org ${expected}`,
      'piet@example.org unknown',
    ]);
    expect(await kept.lines()).toEqual([expect.stringMatching(/^J•••@example\.org .*, edition 2022-01-02$/)]);
  });

  test.each<[DeliveryState, Resolution]>([
    ['accepted', 'retry'],
    ['accepted', 'accepted'],
    ['rejected', 'accepted'],
    ['deferred', 'retry'],
  ])('%s is not to be decided %s', async (state, resolution) => {
    const ledger = await ledgerWith({ 'jan@example.org': state });
    await expect(resolve(ledger, resolution)).rejects.toMatchObject({ code: 'DELIVERY_UNDECIDABLE' });
    expect((await ledger.read(edition)).map((row) => row.state)).toEqual([state]);
  });

  test('somebody of whom the ledger knows nothing is a problem', async () => {
    const ledger = await ledgerWith({ 'jan@example.org': 'unknown' });
    await expect(resolve(ledger, 'retry', 'piet@example.org')).rejects.toMatchObject({
      code: 'DELIVERY_UNDECIDABLE',
    });
    await resolve(ledger, 'retry');
    expect(await kept.lines()).toHaveLength(1);
  });
});

describe('the words after runup ledger', () => {
  const request = (file: string) => ({
    settings: settingsFor('/briefing', { ledger: { kind: 'sqlite', file } }),
    outlet: kept.outlet,
    env: {},
    now: () => at,
  });

  test('open the ledger of the settings, show it and decide', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'runup-words-'));
    try {
      const file = join(folder, 'ledger.sqlite');
      await ledgerWith({ 'jan@example.org': 'unknown' }, () => openSqlite(file));
      await runLedger([], request(file));
      await runLedger(['resolve', edition, 'jan@example.org', 'accepted'], request(file));
      await runLedger(['show', edition], request(file));
      expect((await kept.lines())[0]).toBe('2022-01-02: 1 unknown');
      expect((await kept.lines()).at(-1)).toBe('2022-01-02: 1 sent');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test.each([
    [['shwo']],
    [['show', edition, 'jan@example.org']],
    [['resolve']],
    [['resolve', edition, 'jan@example.org']],
    [['resolve', edition, 'jan@example.org', 'sent']],
    [['resolve', edition, 'jan@example.org', 'retry', 'now']],
  ])('are a matter of usage when they are %j', async (words) => {
    const problem = { code: 'USAGE', hint: expect.stringContaining('runup ledger resolve EDITION ADDRESS') };
    await expect(runLedger(words, request('/nowhere/ledger.sqlite'))).rejects.toMatchObject(problem);
  });
});
