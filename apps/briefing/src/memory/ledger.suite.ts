// What every ledger must do, wherever it lives. Each implementation's test runs it.

import { describe, expect, test } from 'vitest';
import type { Delivery, DeliveryState } from '../model/delivery.ts';
import type { Ledger } from './ledger.ts';

export interface LedgerUnderTest {
  /** Opens the same ledger again, as another process would. */
  readonly open: () => Ledger;
}

export interface Exceptions {
  /** The state after a claim, and why it is not `claimed`. */
  readonly claimsAs?: { readonly state: DeliveryState; readonly because: string };
  /** A run that is alive is not seen, and why. */
  readonly cannotSeeLiveRuns?: { readonly because: string };
  /** Message-IDs are not stored, and why. */
  readonly forgetsMessageIds?: { readonly because: string };
}

const at = new Date('2022-01-02T06:00:00Z');
/** Long after any run that began at `at` has ended. */
const later = new Date('2022-01-03T06:00:00Z');
const edition = '2022-01-02';

/** A ledger that is empty and nobody else's, with the exceptions that it has to the rules. */
interface Scene extends LedgerUnderTest {
  readonly exceptions: Exceptions;
}

/** Runs every case on a fresh ledger of `make`. */
export function testLedger(
  name: string,
  make: () => Promise<LedgerUnderTest>,
  exceptions: Exceptions = {},
): void {
  describe(`a ledger ${name}`, () => {
    test.each(Object.entries(cases))('%s', async (_name, play) => {
      await play({ ...(await make()), exceptions });
    });
  });
}

const cases: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  async 'that is new knows nothing, and is not made by looking'({ open }) {
    expect(await open().read(null)).toEqual([]);
    expect(await open().read(edition)).toEqual([]);
  },

  'keeps accepted': (scene) => keeps('accepted', scene),
  'keeps rejected': (scene) => keeps('rejected', scene),
  'keeps deferred': (scene) => keeps('deferred', scene),
  'keeps unknown': (scene) => keeps('unknown', scene),

  async 'lists all editions, or one, in order'({ open }) {
    const ledger = open();
    for (const day of ['2022-01-04', '2022-01-03']) {
      const run = await ledger.begin({ edition: day, at });
      const mine = {
        ...row(ledger, 'jan@example.org'),
        edition: day,
        recipient: ledger.keyOf(day, 'jan@example.org'),
      };
      await run.claim([mine]);
      await run.write({ ...mine, state: 'accepted' });
      await run.end(at);
    }
    expect((await open().read(null)).map((each) => each.edition)).toEqual(['2022-01-03', '2022-01-04']);
    expect((await open().read('2022-01-04')).map((each) => each.edition)).toEqual(['2022-01-04']);
    expect(await open().read('2022-01-05')).toEqual([]);
  },

  async 'knows a person however the address is written'({ open }) {
    const ledger = open();
    expect(ledger.keyOf(edition, ' JAN@Example.org')).toBe(open().keyOf(edition, 'jan@example.org'));
    expect(ledger.keyOf(edition, 'piet@example.org')).not.toBe(ledger.keyOf(edition, 'jan@example.org'));
  },

  async 'claims durably before anything is sent'({ open, exceptions }) {
    const claimedAs = exceptions.claimsAs?.state ?? 'claimed';
    const ledger = open();
    const run = await ledger.begin({ edition, at });
    const granted = await run.claim([row(ledger, 'jan@example.org'), row(ledger, 'piet@example.org')]);
    expect(granted.map((each) => each.state)).toEqual([claimedAs, claimedAs]);
    expect((await open().read(edition)).map((each) => each.state)).toEqual([claimedAs, claimedAs]);
    await run.end(at);
  },

  async 'grants what was unknown, and keeps how often it was'({ open, exceptions }) {
    const ledger = open();
    await record(ledger, [row(ledger, 'jan@example.org', { state: 'unknown', unknowns: 1 })]);
    const run = await ledger.begin({ edition, at: later });
    const found = run.found[0] ?? row(ledger, 'nobody@example.org');
    expect(found).toMatchObject({ state: 'unknown', unknowns: 1 });
    const state = exceptions.claimsAs?.state ?? 'claimed';
    expect(await run.claim([found])).toMatchObject([{ state, unknowns: 1 }]);
    await run.write({ ...found, state: 'accepted', answer: '250' });
    await run.end(later);
    expect(await open().read(edition)).toMatchObject([{ state: 'accepted', unknowns: 1, answer: '250' }]);
  },

  async 'writes nothing for a claim of nothing'({ open }) {
    const run = await open().begin({ edition, at });
    expect(await run.claim([])).toEqual([]);
    await run.end(at);
    expect(await open().read(null)).toEqual([]);
  },

  async 'stands up to any text in an answer'({ open }) {
    const ledger = open();
    const answer = '550 \'"; DROP TABLE delivery; --\n{"state":"accepted"} 💥';
    const refused = row(ledger, 'jan@example.org', { state: 'rejected', answer });
    await record(ledger, [refused, row(ledger, 'piet@example.org', { state: 'deferred' })]);
    const rows = await open().read(edition);
    expect(rows.map((each) => each.state).sort()).toEqual(['deferred', 'rejected']);
    expect(rows.find((each) => each.state === 'rejected')?.answer).toMatch(/^550/);
  },

  async 'keeps a decision at once, and leaves the other rows'({ open }) {
    const ledger = open();
    const [jan, piet] = ['jan@example.org', 'piet@example.org'].map((email) =>
      row(ledger, email, { state: 'deferred' }),
    );
    if (jan === undefined || piet === undefined) expect.unreachable();
    await record(ledger, [jan, piet]);
    const run = await ledger.begin({ edition, at: later });
    expect(await run.decide({ ...jan, state: 'accepted' })).toBe(true);
    const states = (await open().read(edition)).map((each) => [each.recipient, each.state]);
    await run.end(later);
    expect(new Map(states as [string, string][])).toEqual(
      new Map([
        [jan.recipient, 'accepted'],
        [piet.recipient, 'deferred'],
      ]),
    );
  },

  async 'lets one run at a time have an edition'({ open, exceptions }) {
    const [first, second] = [open(), open()];
    const run = await first.begin({ edition, at });
    await run.claim([row(first, 'jan@example.org')]);
    if (exceptions.cannotSeeLiveRuns === undefined) {
      await expect(second.begin({ edition, at })).rejects.toMatchObject({ code: 'LEDGER_BUSY' });
    } else {
      const other = await second.begin({ edition, at });
      expect(other.found.map((each) => each.state)).toEqual(['sending']);
      expect(await other.claim([row(second, 'jan@example.org')])).toEqual([]);
      await other.end(at);
    }
    await run.write(row(first, 'jan@example.org', { state: 'accepted' }));
    await run.end(at);
    const third = await second.begin({ edition, at });
    expect(third.found.map((each) => each.state)).toEqual(['accepted']);
    await third.end(at);
  },
};

async function keeps(state: DeliveryState, { open, exceptions }: Scene): Promise<void> {
  const ledger = open();
  const messageId = exceptions.forgetsMessageIds === undefined ? '<1@example.org>' : null;
  const written = row(ledger, 'jan@example.org', { state, unknowns: 1, answer: '250' });
  await record(ledger, [written]);
  expect(await open().read(edition)).toEqual([{ ...written, messageId }]);
}

function row(ledger: Ledger, email: string, facts: Partial<Delivery> = {}): Delivery {
  const recipient = ledger.keyOf(edition, email);
  const plain = {
    edition,
    recipient,
    messageId: '<1@example.org>',
    at: at.toISOString(),
    unknowns: 0,
    answer: null,
  };
  return { ...plain, state: 'claimed', ...facts };
}

async function record(ledger: Ledger, rows: readonly Delivery[]): Promise<void> {
  const run = await ledger.begin({ edition, at });
  await run.claim(rows.map((each) => ({ ...each, state: 'claimed' })));
  for (const each of rows) await run.write(each);
  await run.end(at);
}
