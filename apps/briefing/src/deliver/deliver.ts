// Delivery: an edition goes to its recipients, and every step is in the ledger before it is taken.

import type { Ledger, LedgerRun } from '../memory/ledger.ts';
import type { Delivery, DeliveryResult } from '../model/delivery.ts';
import type { Issue } from '../model/issue.ts';
import type { Recipient } from '../model/recipient.ts';
import type { Dkim } from './dkim.ts';
import { type Attempt, sendInLanes } from './lanes.ts';
import { addressMessage, type Dispatch, messageIdOf } from './message.ts';
import { createPace, type Stopwatch } from './pace.ts';
import { type Decision, planDelivery, type RetryUnknown } from './plan.ts';
import type { Transport } from './transport.ts';

export interface DeliverySettings {
  /** Messages on their way at the same time. */
  readonly connections: number;
  readonly perSecond: number;
  readonly retryUnknown: RetryUnknown;
  readonly dkim: Dkim | null;
}

/** All that a delivery needs of the world. */
export interface Delivering {
  readonly dispatch: Dispatch;
  readonly recipients: readonly Recipient[];
  readonly issueFor: (recipient: Recipient) => Promise<Issue>;
  readonly ledger: Ledger;
  /** Called once, and only when there is something to send. */
  readonly openTransport: () => Transport;
  readonly settings: DeliverySettings;
  readonly clock: Stopwatch & { now(): Date };
  /** Aborted when the run is to end: what is on its way arrives, nothing new leaves. */
  readonly stop: AbortSignal;
  readonly onResult: (result: DeliveryResult) => void;
}

/**
 * Delivers an edition. Run again, it sends what was not sent and nothing twice:
 *
 * 1. Take the edition in the ledger; what a dead run was sending becomes `unknown`.
 * 2. Plan: who has it, who may have it, who is to get it.
 * 3. Claim all of those at once; what another run has claimed since is left to it.
 * 4. For each, as fast as pace and connections allow:
 *    a. compose the message · b. write `sending` · c. hand it over · d. write what it came to.
 * 5. Write `deferred` for what was not tried because the run was stopped or the server can't be reached.
 * 6. Give the edition back.
 *
 * One recipient's failure is a result beside the others.
 *
 * @throws RunupError LEDGER_*: a ledger that fails stops the run, since nothing may leave that can't be written down.
 */
export async function deliver(delivering: Delivering): Promise<readonly DeliveryResult[]> {
  const { ledger, dispatch, clock, recipients, settings } = delivering;
  const edition = dispatch.edition.id;
  const keyOf = (email: string) => ledger.keyOf(edition, email);
  const run = await ledger.begin({ edition, at: clock.now() }); // 1
  try {
    const plan = planDelivery({ recipients, known: run.found, keyOf, retryUnknown: settings.retryUnknown }); // 2
    const attempts = await claim(plan, run, delivering); // 3
    const tried = attempts.length === 0 ? [] : await sendAll(attempts, run, delivering); // 4, 5
    return [...skipped(plan), ...tried];
  } finally {
    await run.end(clock.now()); // 6
  }
}

async function claim(
  plan: readonly Decision[],
  run: LedgerRun,
  delivering: Delivering,
): Promise<readonly Attempt[]> {
  const { ledger, dispatch, clock } = delivering;
  const at = clock.now().toISOString();
  const edition = dispatch.edition.id;
  const byKey = new Map<string, Recipient>();
  const wanted: Delivery[] = [];
  for (const decision of plan) {
    if (decision.kind === 'skip') continue;
    const { recipient, before } = decision;
    const key = ledger.keyOf(edition, recipient.email);
    const messageId = messageIdOf(dispatch, recipient.email);
    byKey.set(key, recipient);
    const unknowns = before?.unknowns ?? 0;
    wanted.push({
      edition,
      recipient: key,
      state: 'claimed',
      messageId,
      at,
      unknowns,
      answer: before?.answer ?? null,
    });
  }
  if (wanted.length === 0) return [];
  const granted = await run.claim(wanted);
  return granted.flatMap((delivery) => {
    const recipient = byKey.get(delivery.recipient);
    return recipient === undefined ? [] : [{ recipient, delivery }];
  });
}

async function sendAll(
  attempts: readonly Attempt[],
  run: LedgerRun,
  delivering: Delivering,
): Promise<DeliveryResult[]> {
  const { dispatch, issueFor, settings, clock, stop, onResult } = delivering;
  const transport = delivering.openTransport();
  try {
    return await sendInLanes(attempts, {
      run,
      transport,
      message: async (recipient) => addressMessage(dispatch, recipient, await issueFor(recipient)),
      dkim: settings.dkim,
      lanes: settings.connections,
      pace: createPace(settings.perSecond, clock),
      now: clock.now,
      stop,
      onResult,
    });
  } finally {
    await transport.close();
  }
}

function skipped(plan: readonly Decision[]): DeliveryResult[] {
  return plan.flatMap((decision) =>
    decision.kind === 'send'
      ? []
      : [
          {
            recipient: decision.recipient,
            state: decision.before.state,
            isNew: false,
            answer: decision.before.answer,
          },
        ],
  );
}
