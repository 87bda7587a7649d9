import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dispatch, issue, recipientsOf } from '../deliver/issue.fixture.ts';
import {
  findClosedPort,
  type MailServer,
  type MailServerBehaviour,
  startMailServer,
} from '../deliver/smtp-server.fixture.ts';
import type { Settings } from '../settings/settings.ts';
import { type KeptOutlet, keepLines } from './outlet.fixture.ts';
import { dryRun, type SendRequest, sendEdition } from './sending.ts';
import { settingsFor } from './settings.fixture.ts';

let folder: string;
let kept: KeptOutlet;
const servers: MailServer[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runup-send-'));
  kept = keepLines();
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function serve(behaviour?: MailServerBehaviour): Promise<MailServer> {
  const server = await startMailServer(behaviour);
  servers.push(server);
  return server;
}

const request = (facts: Partial<Settings>, others: Partial<SendRequest> = {}): SendRequest => ({
  settings: settingsFor(folder, facts),
  edition: dispatch.edition,
  issueFor: async ({ language }) => ({ ...issue, language, subject: `Subject in ${language}` }),
  only: null,
  outlet: kept.outlet,
  env: {},
  now: () => new Date('2022-01-02T06:00:00Z'),
  stop: new AbortController().signal,
  ...others,
});

describe('sending', () => {
  test('tells who got it, with masked addresses', async () => {
    const server = await serve();
    await sendEdition(request({ smtp: server.url }));
    expect((await kept.lines()).slice(0, 2).sort()).toEqual([
      '  sent       j•••@example.com  en',
      '  sent       j•••@example.org  nl',
    ]);
    expect((await kept.lines()).slice(2)).toEqual(['2022-01-02: 2 sent']);
    expect(server.received).toHaveLength(2);
  });

  test('run again tells that there is nothing to send', async () => {
    const server = await serve();
    await sendEdition(request({ smtp: server.url }));
    kept = keepLines();
    await sendEdition(request({ smtp: server.url }));
    expect(await kept.lines()).toEqual(['2022-01-02: everybody has it, nothing to send']);
    expect(server.received).toHaveLength(2);
  });

  test('on a terminal has colours and whole addresses', async () => {
    kept = keepLines({ hasColour: true, isInteractive: true });
    const server = await serve();
    await sendEdition(request({ smtp: server.url }));
    expect((await kept.lines()).join('\n')).toContain('jan@example.org');
    expect((await kept.lines()).join('\n')).toContain('\u001b[32m');
  });

  test('of a long list tells the failures and a count', async () => {
    const server = await serve({ refuse: (address) => (address.startsWith('lezer7@') ? 550 : null) });
    const sending = sendEdition(request({ smtp: server.url, recipients: recipientsOf(120) }));
    await expect(sending).rejects.toMatchObject({ code: 'DELIVERY_INCOMPLETE' });
    expect(await kept.lines()).toHaveLength(3);
    expect((await kept.lines())[0]).toMatch(/^ {2}rejected {3}l•••@example\.org {2}nl {2}.*550/);
    expect((await kept.lines()).slice(1)).toEqual(['  100 of 120', '2022-01-02: 119 sent, 1 rejected']);
  });

  test('for machines tells one object', async () => {
    kept = keepLines({}, true);
    const server = await serve();
    await sendEdition(request({ smtp: server.url }));
    expect(await kept.lines()).toHaveLength(1);
    expect(JSON.parse((await kept.lines())[0] ?? '')).toMatchObject({
      schema: 'runup.delivery/1',
      edition: '2022-01-02',
      recipients: [
        { address: 'j•••@example.org', language: 'nl', state: 'accepted', isNew: true },
        { address: 'j•••@example.com', language: 'en', state: 'accepted', isNew: true },
      ],
    });
  });

  test('to one address sends to that one alone', async () => {
    const server = await serve();
    await sendEdition(request({ smtp: server.url }, { only: 'JOAN@example.com' }));
    expect(server.received.map(({ to }) => to)).toEqual([['joan@example.com']]);
  });

  test('that is not wholly accepted is a problem, told after the report', async () => {
    const refusals: Record<string, number> = { 'jan@example.org': 550, 'joan@example.com': 451 };
    const server = await serve({ refuse: (address) => refusals[address] ?? null });
    await expect(sendEdition(request({ smtp: server.url }))).rejects.toMatchObject({
      code: 'DELIVERY_INCOMPLETE',
      message: '2 of 2 messages were not accepted',
      hint: 'Run again to send what was deferred. Check the addresses that were rejected',
    });
    expect((await kept.lines()).at(-1)).toBe('2022-01-02: 1 rejected, 1 deferred');
    expect((await kept.lines()).join('\n')).not.toContain('jan@example.org');
  });

  test('that reaches no server says how to ask what is wrong', async () => {
    const smtp = `smtp://127.0.0.1:${await findClosedPort()}`;
    await expect(sendEdition(request({ smtp }))).rejects.toMatchObject({
      code: 'DELIVERY_INCOMPLETE',
      hint: 'Ask the mail server what is wrong with it: runup check. Run again to send what was deferred',
    });
  });

  test('that leaves something unknown says what to do about it, this time and the next', async () => {
    const server = await serve({ dropAfterBody: (address) => address.startsWith('jan') });
    await expect(sendEdition(request({ smtp: server.url }))).rejects.toMatchObject({
      hint: expect.stringContaining('runup ledger show 2022-01-02'),
    });
    kept = keepLines();
    await sendEdition(request({ smtp: server.url }));
    expect(await kept.lines()).toEqual([
      '2022-01-02: nothing to send; before this run: 1 sent, 1 unknown',
      '  What is unknown waits for a decision: runup ledger show 2022-01-02',
    ]);
  });

  test('that is stopped before it begins sends nothing', async () => {
    const server = await serve();
    const sending = sendEdition(request({ smtp: server.url }, { stop: AbortSignal.abort() }));
    await expect(sending).rejects.toMatchObject({ code: 'DELIVERY_INCOMPLETE' });
    expect(server.received).toEqual([]);
    await sendEdition(request({ smtp: server.url }));
    expect(server.received).toHaveLength(2);
  });
});

describe.each([
  ['sending', sendEdition],
  ['a dry run', dryRun],
] as const)('before %s does anything', (_name, command) => {
  test.each<[string, Partial<Settings>, string, Partial<SendRequest>?]>([
    ['no server', { smtp: null }, 'SETTINGS_INVALID'],
    ['no recipients', { recipients: null }, 'SETTINGS_INVALID'],
    ['an address that is no server', { smtp: 'https://example.org' }, 'SMTP_URL_INVALID'],
    ['a stranger', {}, 'RECIPIENT_UNKNOWN', { only: 'piet@example.org' }],
    [
      'a ledger of a kind to come',
      { ledger: { kind: 'postgres', url: 'postgres://localhost/runup' } },
      'LEDGER_UNSUPPORTED',
    ],
    ['a ledger without its key', { ledger: { kind: 'branch', name: 'runup-state' } }, 'LEDGER_KEY_MISSING'],
    [
      'a key that can not sign',
      {
        delivery: {
          connections: 1,
          perSecond: 1,
          retryUnknown: 'never',
          dkim: { domain: 'example.org', selector: 's', privateKey: 'x' },
        },
      },
      'DKIM_KEY_INVALID',
    ],
  ])('%s is a problem', async (_what, facts, code, others) => {
    await expect(command(request(facts, others))).rejects.toMatchObject({
      code,
      hint: expect.stringMatching(/./),
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a dry run', () => {
  test('tells what would be sent, opens no connection and writes nothing', async () => {
    const server = await serve();
    await dryRun(request({ smtp: server.url }));
    expect((await kept.lines())[0]).toBe(
      `2022-01-02 by ${server.url}, ledger ${join(folder, 'ledger.sqlite')}`,
    );
    expect((await kept.lines())[1]).toMatch(
      /^ {2}would send {6}j•••@example\.org {2}nl {2}Subject in nl {2}\d+ kB$/,
    );
    expect((await kept.lines()).at(-1)).toBe(
      'Dry run: 2 messages would be sent; nothing was sent, and nothing was written',
    );
    expect(server.sessions()).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('tells the bytes that are then sent', async () => {
    kept = keepLines({}, true);
    const server = await serve();
    await dryRun(request({ smtp: server.url }));
    const plan = JSON.parse((await kept.lines())[0] ?? '');
    await sendEdition(request({ smtp: server.url }));
    const sizes = server.received.map(({ mime }) => mime.length).sort();
    expect(plan.recipients.map(({ bytes }: { bytes: number }) => bytes).sort()).toEqual(sizes);
    expect(plan.recipients[0]).toMatchObject({
      kind: 'send',
      address: 'j•••@example.org',
      messageId: expect.stringMatching(/^<.*@example\.org>$/),
    });
  });

  test('after sending tells who has it, and leaves the ledger’s bytes', async () => {
    const server = await serve();
    await sendEdition(request({ smtp: server.url }, { only: 'jan@example.org' }));
    const bytes = readFileSync(join(folder, 'ledger.sqlite'));
    const files = readdirSync(folder);
    kept = keepLines();
    await dryRun(request({ smtp: server.url }));
    expect((await kept.lines())[1]).toBe('  has it          j•••@example.org  nl');
    expect((await kept.lines())[2]).toContain('would send');
    expect((await kept.lines())[3]).toContain('1 message would be sent');
    expect(readFileSync(join(folder, 'ledger.sqlite')).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(files);
    expect(existsSync(join(folder, 'ledger.sqlite-wal'))).toBe(false);
  });
});
