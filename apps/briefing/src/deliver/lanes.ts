// Lanes: several messages on their way at once, each with its own steps, none in another's way.

import type { LedgerRun } from '../memory/ledger.ts';
import type { Delivery, DeliveryResult, DeliveryState } from '../model/delivery.ts';
import type { Message } from '../model/message.ts';
import type { Recipient } from '../model/recipient.ts';
import { parseAddress, parseMailbox } from './address.ts';
import type { Dkim } from './dkim.ts';
import { type Outcome, oneLine } from './outcome.ts';
import { composeMime, type Mailing, type Transport } from './transport.ts';

/** A delivery that the ledger has granted, and whose it is. */
export interface Attempt {
  readonly recipient: Recipient;
  readonly delivery: Delivery;
}

export interface Lanes {
  readonly run: LedgerRun;
  readonly transport: Transport;
  readonly message: (recipient: Recipient) => Promise<Message>;
  readonly dkim: Dkim | null;
  /** How many at a time. */
  readonly lanes: number;
  readonly pace: () => Promise<void>;
  readonly now: () => Date;
  readonly stop: AbortSignal;
  readonly onResult: (result: DeliveryResult) => void;
}

/** So many failures in a row that say nothing about a recipient mean that the others would fare no better. */
const hopelessAfter = 3;

/** Results in the order of the attempts. Rejects when the ledger does, after what was on its way has come to an end. */
export async function sendInLanes(attempts: readonly Attempt[], lanes: Lanes): Promise<DeliveryResult[]> {
  const results = new Array<DeliveryResult>(attempts.length);
  const course: Course = { next: 0, fruitless: 0, lastAnswer: '', hasLedgerFailed: false };
  const lane = async () => {
    for (let index = course.next++; index < attempts.length; index = course.next++) {
      const attempt = attempts[index];
      if (attempt === undefined || course.hasLedgerFailed) return;
      const result = await attend(attempt, course, lanes).catch((error: unknown) => {
        course.hasLedgerFailed = true;
        throw error;
      });
      results[index] = result;
      lanes.onResult(result);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: Math.min(lanes.lanes, attempts.length) }, lane));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return results;
}

/** What the lanes know of each other. */
interface Course {
  next: number;
  /** Failures in a row that were not about a recipient. */
  fruitless: number;
  lastAnswer: string;
  hasLedgerFailed: boolean;
}

async function attend(attempt: Attempt, course: Course, lanes: Lanes): Promise<DeliveryResult> {
  if (reasonToEnd(course, lanes) === null) await lanes.pace();
  const why = reasonToEnd(course, lanes);
  if (why !== null) return await settle(attempt, untried(why), lanes);
  const mailing = await compose(attempt, lanes);
  if (mailing.kind !== 'mailing') return await settle(attempt, mailing, lanes);
  await lanes.run.write(inState(attempt, { state: 'sending', answer: null }, lanes));
  const outcome = await lanes.transport.send(mailing.mailing);
  const isFruitless =
    outcome.kind === 'deferred' && (outcome.stage === 'session' || outcome.stage === 'sender');
  course.fruitless = isFruitless ? course.fruitless + 1 : 0;
  course.lastAnswer = outcome.answer;
  return await settle(attempt, outcome, lanes);
}

/** Why no more messages should leave; null while they should. */
function reasonToEnd(course: Course, { stop }: Lanes): string | null {
  if (stop.aborted) return 'the run was stopped';
  return course.fruitless >= hopelessAfter ? course.lastAnswer : null;
}

type Composed = { readonly kind: 'mailing'; readonly mailing: Mailing } | Outcome;

async function compose({ recipient }: Attempt, lanes: Lanes): Promise<Composed> {
  const address = parseAddress(recipient.email);
  if (address.kind === 'fault') return { kind: 'rejected', answer: address.message };
  try {
    const message = await lanes.message(recipient);
    const sender = parseMailbox(message.from);
    if (sender.kind === 'fault') return { kind: 'deferred', answer: sender.message, stage: 'sender' };
    const mime = await composeMime(message, lanes.dkim);
    return { kind: 'mailing', mailing: { from: sender.email, to: address.email, mime } };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { kind: 'deferred', answer: oneLine(`not composed: ${why}`), stage: 'recipient' };
  }
}

async function settle(attempt: Attempt, outcome: Outcome, lanes: Lanes): Promise<DeliveryResult> {
  const { kind, answer } = outcome;
  await lanes.run.write(inState(attempt, { state: kind, answer }, lanes));
  return { recipient: attempt.recipient, state: kind, isNew: true, answer };
}

function inState(
  { delivery }: Attempt,
  { state, answer }: { readonly state: DeliveryState; readonly answer: string | null },
  { now }: Lanes,
): Delivery {
  const unknowns = delivery.unknowns + (state === 'unknown' ? 1 : 0);
  return { ...delivery, state, unknowns, answer, at: now().toISOString() };
}

function untried(why: string): Outcome {
  return { kind: 'deferred', answer: `not tried: ${why}`, stage: 'session' };
}
