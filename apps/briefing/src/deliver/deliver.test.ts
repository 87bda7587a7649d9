import { afterEach, describe, expect, test } from 'vitest';
import { openInMemory } from '../memory/in-memory.ts';
import type { Ledger, LedgerRun } from '../memory/ledger.ts';
import type { Delivery, DeliveryResult } from '../model/delivery.ts';
import { RunupError } from '../problem.ts';
import { deliver } from './deliver.ts';
import { deliveringTo, statesOf } from './delivering.fixture.ts';
import { issue, recipientOf, recipientsOf } from './issue.fixture.ts';
import type { Outcome } from './outcome.ts';
import {
  findClosedPort,
  type MailServer,
  type MailServerBehaviour,
  startMailServer,
} from './smtp-server.fixture.ts';
import type { Transport } from './transport.ts';

const servers: MailServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
async function serve(behaviour?: MailServerBehaviour): Promise<MailServer> {
  const server = await startMailServer(behaviour);
  servers.push(server);
  return server;
}
const readers = (server: MailServer) => server.received.flatMap(({ to }) => to).sort();

/** A ledger that calls `watch` with each state before it writes it. */
function watched(watch: (delivery: Delivery) => void, ledger = openInMemory()): Ledger {
  return {
    ...ledger,
    async begin(start) {
      const run: LedgerRun = await ledger.begin(start);
      return {
        ...run,
        claim: (deliveries) => {
          deliveries.forEach(watch);
          return run.claim(deliveries);
        },
        write: async (delivery) => {
          watch(delivery);
          await run.write(delivery);
        },
      };
    },
  };
}

describe('an edition', () => {
  test('goes to each recipient once, in their own language', async () => {
    const server = await serve();
    const recipients = [
      recipientOf('jan@example.org'),
      { ...recipientOf('joan@example.org'), language: 'en' },
    ];
    const issueFor = async ({ language }: { language: string }) => ({
      ...issue,
      language,
      subject: `in ${language}`,
    });
    const results = await deliver(deliveringTo(server.url, { recipients, issueFor }));
    expect(statesOf(results)).toEqual(['accepted', 'accepted']);
    const subjects = server.received.map(
      ({ to, mime }) => `${to.join()} ${/^Subject: (.*)$/m.exec(mime.toString())?.[1]?.trim()}`,
    );
    expect(subjects.sort()).toEqual(['jan@example.org in nl', 'joan@example.org in en']);
  });

  test('run twice is sent once, and the second run opens no connection', async () => {
    const server = await serve();
    const delivering = deliveringTo(server.url);
    await deliver(delivering);
    const again = await deliver(delivering);
    expect(statesOf(again)).toEqual(['accepted before', 'accepted before', 'accepted before']);
    expect(readers(server)).toEqual(['lezer1@example.org', 'lezer2@example.org', 'lezer3@example.org']);
    const sessions = server.sessions();
    await deliver({ ...delivering, openTransport: () => expect.unreachable('there is nothing to send') });
    expect(server.sessions()).toBe(sessions);
  });

  test('goes to a new recipient when the others have it', async () => {
    const server = await serve();
    const delivering = deliveringTo(server.url, { recipients: recipientsOf(2) });
    await deliver(delivering);
    await deliver({ ...delivering, recipients: recipientsOf(3) });
    expect(readers(server)).toEqual(['lezer1@example.org', 'lezer2@example.org', 'lezer3@example.org']);
  });

  test('to nobody is nothing', async () => {
    const url = `smtp://127.0.0.1:${await findClosedPort()}`;
    expect(await deliver(deliveringTo(url, { recipients: [] }))).toEqual([]);
  });

  test('has every state in the ledger before the step that it names', async () => {
    const steps: string[] = [];
    const server = await serve({ onReceived: () => steps.push('arrives') });
    const ledger = watched(({ state }) => steps.push(state));
    await deliver(deliveringTo(server.url, { ledger, recipients: recipientsOf(1) }));
    expect(steps).toEqual(['claimed', 'sending', 'arrives', 'accepted']);
  });

  test('claims all before the first message leaves', async () => {
    const steps: string[] = [];
    const server = await serve({ onReceived: () => steps.push('arrives') });
    await deliver(deliveringTo(server.url, { ledger: watched(({ state }) => steps.push(state)) }));
    expect(steps.slice(0, 3)).toEqual(['claimed', 'claimed', 'claimed']);
  });
});

describe('one bad recipient never stops the rest', () => {
  test.each<[string, MailServerBehaviour, string]>([
    ['refused for good', { refuse: (address) => (address.startsWith('lezer2') ? 550 : null) }, 'rejected'],
    ['refused for now', { refuse: (address) => (address.startsWith('lezer2') ? 451 : null) }, 'deferred'],
    ['the server hangs up', { refuse: (address) => (address.startsWith('lezer2') ? 421 : null) }, 'deferred'],
    ['lost after the body', { dropAfterBody: (address) => address.startsWith('lezer2') }, 'unknown'],
  ])('%s', async (_name, behaviour, state) => {
    const server = await serve(behaviour);
    const results = await deliver(deliveringTo(server.url));
    expect(statesOf(results)).toEqual(['accepted', state, 'accepted']);
  });

  test('an address that is none, an issue that can’t be made', async () => {
    const server = await serve();
    const recipients = [
      ...recipientsOf(2),
      recipientOf('jan@example.org\r\nRCPT TO:<all@example.org>'),
      recipientOf('joan@example.org'),
    ];
    const issueFor = async ({ email }: { email: string }) => {
      if (email.startsWith('joan')) throw new Error('no such language');
      return issue;
    };
    const results = await deliver(deliveringTo(server.url, { recipients, issueFor }));
    expect(statesOf(results)).toEqual(['accepted', 'accepted', 'rejected', 'deferred']);
    expect(results[3]?.answer).toContain('no such language');
    expect(readers(server)).toEqual(['lezer1@example.org', 'lezer2@example.org']);
  });
});

describe('the next run', () => {
  test('sends what was deferred and leaves what was rejected', async () => {
    const codes: Record<string, number> = { 'lezer1@example.org': 451, 'lezer2@example.org': 550 };
    const server = await serve({ refuse: (address) => codes[address] ?? null });
    const delivering = deliveringTo(server.url);
    expect(statesOf(await deliver(delivering))).toEqual(['deferred', 'rejected', 'accepted']);
    delete codes['lezer1@example.org'];
    const results = await deliver(delivering);
    expect(
      new Map(results.map(({ recipient, state, isNew }) => [recipient.email, `${state} ${isNew}`])),
    ).toEqual(
      new Map([
        ['lezer1@example.org', 'accepted true'],
        ['lezer2@example.org', 'rejected false'],
        ['lezer3@example.org', 'accepted false'],
      ]),
    );
  });

  test.each([
    ['never', 1, 'unknown before'],
    ['once', 2, 'accepted'],
  ] as const)('sends what is unknown: %s', async (retryUnknown, copies, state) => {
    let isFirst = true;
    const server = await serve({ dropAfterBody: () => isFirst });
    const delivering = deliveringTo(server.url, { recipients: recipientsOf(1) });
    const settings = { ...delivering.settings, retryUnknown };
    expect(statesOf(await deliver({ ...delivering, settings }))).toEqual(['unknown']);
    isFirst = false;
    expect(statesOf(await deliver({ ...delivering, settings }))).toEqual([state]);
    expect(server.received).toHaveLength(copies);
    expect(new Set(server.received.map(({ mime }) => mime.toString())).size).toBe(1);
  });

  test('sends what is unknown once, not again and again', async () => {
    const server = await serve({ dropAfterBody: () => true });
    const delivering = deliveringTo(server.url, { recipients: recipientsOf(1) });
    const settings = { ...delivering.settings, retryUnknown: 'once' } as const;
    for (let day = 0; day < 4; day++) await deliver({ ...delivering, settings });
    expect(server.received).toHaveLength(2);
  });
});

describe('a server that can’t be reached', () => {
  test('is asked a few times, not once for every recipient', async () => {
    const server = await serve({ login: { user: 'piet', password: 'anders' } });
    const url = `smtp://jan:geheim@127.0.0.1:${server.port}`;
    const results = await deliver(deliveringTo(url, { recipients: recipientsOf(40) }));
    expect(results.every(({ state }) => state === 'deferred')).toBe(true);
    expect(server.sessions()).toBeLessThan(8);
    expect(results.at(-1)?.answer).toMatch(/^not tried: /);
  });

  test('leaves everything for the next run', async () => {
    const ledger = openInMemory();
    const closed = `smtp://127.0.0.1:${await findClosedPort()}`;
    await deliver(deliveringTo(closed, { ledger }));
    const server = await serve();
    expect(statesOf(await deliver(deliveringTo(server.url, { ledger })))).toEqual([
      'accepted',
      'accepted',
      'accepted',
    ]);
  });
});

test('a run that is stopped finishes what is on its way and leaves the rest for the next', async () => {
  const stop = new AbortController();
  const server = await serve({ onReceived: () => stop.abort() });
  const delivering = deliveringTo(server.url, { recipients: recipientsOf(10), stop: stop.signal });
  const results = await deliver(delivering);
  const accepted = results.filter(({ state }) => state === 'accepted');
  expect(accepted.length).toBe(server.received.length);
  expect(accepted.length).toBeLessThanOrEqual(2);
  expect(results.filter(({ state }) => state === 'deferred')).toHaveLength(10 - accepted.length);
  await deliver({ ...delivering, stop: new AbortController().signal });
  expect(readers(server)).toEqual(
    recipientsOf(10)
      .map(({ email }) => email)
      .sort(),
  );
});

describe('a ledger that fails', () => {
  const failing = (when: Delivery['state'], after = 0) => {
    let left = after;
    return watched(({ state }) => {
      if (state !== when || left-- > 0) return;
      throw new RunupError({ code: 'LEDGER_FULL', message: 'full', where: 'test', hint: 'make room' });
    });
  };

  test.each([
    ['at the claim', failing('claimed'), 0],
    ['before the first message', failing('sending'), 0],
  ] as const)('%s lets nothing leave', async (_name, ledger, sent) => {
    const server = await serve();
    await expect(deliver(deliveringTo(server.url, { ledger }))).rejects.toMatchObject({
      code: 'LEDGER_FULL',
    });
    expect(server.received).toHaveLength(sent);
  });

  test('after a message stops the run, and what it could not write is unknown', async () => {
    const server = await serve();
    const rows = openInMemory();
    let isFull = true;
    const ledger = watched(({ state }) => {
      if (isFull && state === 'accepted')
        throw new RunupError({ code: 'LEDGER_FULL', message: 'full', where: 'test', hint: '' });
    }, rows);
    const delivering = deliveringTo(server.url, { ledger, recipients: recipientsOf(10) });
    await expect(deliver(delivering)).rejects.toMatchObject({ code: 'LEDGER_FULL' });
    expect(server.received.length).toBeLessThanOrEqual(2);
    isFull = false;
    const results: DeliveryResult[] = [...(await deliver(delivering))];
    expect(results.filter(({ state }) => state === 'unknown')).toHaveLength(2);
    expect(new Set(readers(server)).size).toBe(server.received.length);
    expect(server.received).toHaveLength(10);
  });
});

test('not more messages are on their way than there are connections', async () => {
  let now = 0;
  let most = 0;
  const transport: Transport = {
    name: 'counting',
    async send(): Promise<Outcome> {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      return { kind: 'accepted', answer: '250 ok' };
    },
    async close() {},
  };
  const delivering = deliveringTo('', { recipients: recipientsOf(30), openTransport: () => transport });
  await deliver({ ...delivering, settings: { ...delivering.settings, connections: 4 } });
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(4);
});
