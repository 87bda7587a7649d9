// One edition of the ledger as a text that anybody may see: JSON lines, addresses only as keyed hashes.

import { createHmac } from 'node:crypto';
import { addressKey } from '../deliver/address.ts';
import type { Delivery, DeliveryState } from '../model/delivery.ts';
import { RunupError } from '../problem.ts';
import { byEditionAndRecipient } from './ledger.ts';

/** What a row of the file has besides a delivery: which run has it in hand. */
export interface Entry extends Delivery {
  readonly run: string;
}

const states: readonly DeliveryState[] = [
  'claimed',
  'sending',
  'accepted',
  'rejected',
  'deferred',
  'unknown',
];

/** The name under which a person stands in one edition: without the key, it tells neither who nor whether again. */
export function hashRecipient(key: string, edition: string, email: string): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([edition, addressKey(email)]))
    .digest('hex')
    .slice(0, 32);
}

/** Tells keys apart without telling the key. */
function fingerprint(key: string): string {
  return createHmac('sha256', key).update('runup ledger').digest('hex').slice(0, 16);
}

/** First a line about the file, then a line for each recipient, in a fixed order: small diffs, no merge surprises. */
export function writeEdition(key: string, edition: string, entries: readonly Entry[]): string {
  const head = { schema: 'runup.ledger/1', edition, key: fingerprint(key) };
  const rows = entries
    .toSorted(byEditionAndRecipient)
    .map(({ recipient, state, at, unknowns, run, answer }) => ({
      recipient,
      state,
      at,
      unknowns,
      run,
      answer,
    }));
  return [head, ...rows].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/**
 * @throws RunupError LEDGER_CORRUPT when a line is not what `writeEdition` writes; LEDGER_KEY_CHANGED when it was
 * written with another key: then everybody would look new, and would be mailed again.
 */
export function readEdition(key: string, where: string, text: string): readonly Entry[] {
  const [first = '', ...lines] = text.split('\n').filter((line) => line !== '');
  const head = parseLine(first);
  const edition = head?.edition;
  if (head?.schema !== 'runup.ledger/1' || typeof edition !== 'string') throw corrupt(`${where}:1`);
  if (head.key !== fingerprint(key)) throw keyChanged(where);
  return lines.map((line, index) => {
    const entry = toEntry(edition, parseLine(line));
    if (entry === null) throw corrupt(`${where}:${index + 2}`);
    return entry;
  });
}

/**
 * What may be kept of a server's answer: its codes, `550 5.1.1`, since servers like to repeat the address in the rest.
 * Null when it has none.
 */
export function codesOf(answer: string | null): string | null {
  return (
    /\b([245]\d\d)\b(?:[ -]([245]\.\d{1,3}\.\d{1,3})\b)?/
      .exec(answer ?? '')
      ?.slice(1)
      .filter(Boolean)
      .join(' ') ?? null
  );
}

function parseLine(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

function toEntry(edition: string, row: Record<string, unknown> | null): Entry | null {
  const { recipient, at, unknowns, run, answer } = row ?? {};
  const state = states.find((each) => each === row?.state);
  if (typeof recipient !== 'string' || typeof at !== 'string' || state === undefined) return null;
  if (typeof unknowns !== 'number' || typeof run !== 'string') return null;
  if (Number.isNaN(Date.parse(at)) || !(answer === null || typeof answer === 'string')) return null;
  return { edition, recipient, state, messageId: null, at, unknowns, run, answer };
}

function corrupt(where: string): RunupError {
  const hint = 'Restore the file from the history of the branch';
  return new RunupError({ code: 'LEDGER_CORRUPT', message: 'A line of the ledger is damaged', where, hint });
}

function keyChanged(where: string): RunupError {
  const message = 'This edition was written with another RUNUP_LEDGER_KEY';
  const hint = 'Use the key that wrote it; a new one may begin with the next edition';
  return new RunupError({ code: 'LEDGER_KEY_CHANGED', message, where, hint });
}
