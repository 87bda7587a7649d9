// `runup ledger`: what became of every message, and a person's decision about those of which nobody can tell.

import { dirname } from 'node:path';
import { addressKey } from '../deliver/address.ts';
import type { Ledger, LedgerRun } from '../memory/ledger.ts';
import { type LedgerSurroundings, openLedger } from '../memory/open.ts';
import type { Delivery, DeliveryState } from '../model/delivery.ts';
import type { Recipient } from '../model/recipient.ts';
import { RunupError } from '../problem.ts';
import { loadSettings } from '../settings/load.ts';
import type { Settings } from '../settings/settings.ts';
import { type Outlet, openOutlet, showAddress, showAnswer } from './outlet.ts';
import { countStates, showState } from './send-report.ts';
import { type Arguments, type ExitCode, isGiven, type Shell, textOption } from './shell.ts';

/** @throws RunupError as `loadSettings` and `runLedger` do */
export async function ledger(args: Arguments, shell: Shell): Promise<ExitCode> {
  const languages = shell.languages.map(({ code }) => code);
  const file = textOption(args, 'config') ?? 'runup.yaml';
  const settings = await loadSettings(file, { env: shell.env, languages, purpose: 'ledger' });
  const outlet = openOutlet(shell.out, isGiven(args, 'json'));
  const now = () => new Date(shell.now());
  await runLedger(args.positionals, { settings, outlet, env: shell.env, now });
  await outlet.end();
  return 0;
}

export interface LedgerRequest {
  readonly settings: Settings;
  readonly outlet: Outlet;
  readonly env: LedgerSurroundings['env'];
  readonly now: () => Date;
}

const ledgerUsage =
  'Write: runup ledger show [EDITION], or runup ledger resolve EDITION ADDRESS accepted|retry';

/**
 * `show`, `show EDITION` or `resolve EDITION ADDRESS accepted|retry`, as the words stand behind `runup ledger`.
 *
 * @throws RunupError USAGE; DELIVERY_UNDECIDABLE; LEDGER_*
 */
export async function runLedger(words: readonly string[], request: LedgerRequest): Promise<void> {
  const { settings, outlet, now } = request;
  const [verb = 'show', edition = null, address = '', resolution = ''] = words;
  if (verb === 'show' && words.length <= 2) {
    await showLedger({
      ledger: openLedgerOf(settings, request),
      edition,
      recipients: settings.recipients,
      outlet,
    });
    return;
  }
  const isComplete = verb === 'resolve' && words.length === 4 && edition !== null;
  if (!isComplete || !(resolution === 'accepted' || resolution === 'retry')) throw misunderstood(words);
  await resolveDelivery({
    ledger: openLedgerOf(settings, request),
    edition,
    address,
    resolution,
    outlet,
    now,
  });
}

/** The ledger that the settings name; a branch is one of the repository that they stand in. */
export function openLedgerOf(
  settings: Settings,
  { env, now }: Pick<LedgerSurroundings, 'env' | 'now'>,
): Ledger {
  return openLedger(settings.ledger, { folder: dirname(settings.file), env, now });
}

export interface ShowRequest {
  readonly ledger: Ledger;
  /** One edition; null counts all. */
  readonly edition: string | null;
  /** Who the settings know: a ledger that holds hashes is read with them. Null when they name nobody. */
  readonly recipients: readonly Recipient[] | null;
  readonly outlet: Outlet;
}

/**
 * Tells one edition, recipient by recipient, or counts all editions.
 *
 * @throws RunupError LEDGER_*
 */
export async function showLedger({ ledger, edition, recipients, outlet }: ShowRequest): Promise<void> {
  const rows = await ledger.read(edition);
  const named = nameRecipients(ledger, rows, recipients ?? []);
  if (outlet.isJson) {
    const shown = rows.map((row) => ({
      ...row,
      recipient: showRecipient(outlet, row, named),
      answer: answerOf(outlet, row),
    }));
    outlet.print(JSON.stringify({ schema: 'runup.ledger/1', ledger: ledger.where, deliveries: shown }));
    return;
  }
  if (rows.length === 0) {
    outlet.print(`${ledger.where} knows nothing of ${edition ?? 'any edition'}`);
    return;
  }
  if (edition !== null) {
    for (const row of rows) outlet.print(describe(outlet, row, showRecipient(outlet, row, named)));
    outlet.print(`${outlet.paint('bold', edition)}: ${countStates(rows)}`);
    tellHowToDecide(outlet, rows);
    return;
  }
  for (const [name, ofEdition] of Map.groupBy(rows, (row) => row.edition)) {
    outlet.print(`${outlet.paint('bold', name)}: ${countStates(ofEdition)}`);
  }
}

/** What a person may decide: they have it, or they are to get it. */
export type Resolution = 'accepted' | 'retry';

export interface ResolveRequest {
  readonly ledger: Ledger;
  readonly edition: string;
  readonly address: string;
  readonly resolution: Resolution;
  readonly outlet: Outlet;
  readonly now: () => Date;
}

/** From which states a decision is open. What was accepted is never sent again: that would be a second copy. */
const decidable: Readonly<Record<Resolution, readonly DeliveryState[]>> = {
  accepted: ['unknown', 'deferred', 'claimed'],
  retry: ['unknown', 'rejected'],
};

/**
 * Writes a person's decision; `retry` is sent by the next run.
 *
 * @throws RunupError DELIVERY_UNDECIDABLE when there is no such delivery, or it is not one to decide about; LEDGER_*
 */
export async function resolveDelivery(request: ResolveRequest): Promise<void> {
  const { ledger, edition, address, resolution, outlet, now } = request;
  const run = await ledger.begin({ edition, at: now() });
  try {
    await decide(run, request);
  } finally {
    await run.end(now());
  }
  const next = resolution === 'accepted' ? 'counts as sent' : 'will be sent by the next run';
  outlet.print(`${showAddress(outlet, address)} ${next}, edition ${edition}`);
}

async function decide(
  run: LedgerRun,
  { ledger, edition, address, resolution, now }: ResolveRequest,
): Promise<void> {
  const key = ledger.keyOf(edition, address);
  const found = run.found.find(({ recipient }) => recipient === key);
  if (found === undefined) throw undecidable(ledger, 'The ledger has no such address in this edition');
  if (!decidable[resolution].includes(found.state)) {
    throw undecidable(ledger, `That delivery is ${found.state}, and can not become ${resolution}`);
  }
  const state = resolution === 'accepted' ? 'accepted' : 'deferred';
  const isWritten = await run.decide({
    ...found,
    state,
    at: now().toISOString(),
    answer: 'decided by a person',
  });
  if (!isWritten) throw undecidable(ledger, 'Another run has taken that delivery meanwhile');
}

function misunderstood(words: readonly string[]): RunupError {
  const message = 'The words after "runup ledger" are not understood';
  return new RunupError({
    code: 'USAGE',
    message,
    where: `runup ledger ${words.join(' ')}`,
    hint: ledgerUsage,
  });
}

function undecidable({ where }: Ledger, message: string): RunupError {
  const hint = 'See what stands there: runup ledger show EDITION';
  return new RunupError({ code: 'DELIVERY_UNDECIDABLE', message, where, hint });
}

/** Addresses by the form in which they stand in the ledger, for each edition that is shown. */
function nameRecipients(
  ledger: Ledger,
  rows: readonly Delivery[],
  recipients: readonly Recipient[],
): ReadonlyMap<string, string> {
  const editions = [...new Set(rows.map(({ edition }) => edition))];
  return new Map(
    editions.flatMap((edition) =>
      recipients.map(({ email }): [string, string] => [ledger.keyOf(edition, email), addressKey(email)]),
    ),
  );
}

function showRecipient(outlet: Outlet, { recipient }: Delivery, named: ReadonlyMap<string, string>): string {
  const email = named.get(recipient) ?? recipient;
  return email.includes('@') ? showAddress(outlet, email) : email;
}

function answerOf(outlet: Outlet, { answer }: Delivery): string | null {
  return answer === null ? null : showAnswer(outlet, answer);
}

function describe(outlet: Outlet, row: Delivery, recipient: string): string {
  const details = [row.at, answerOf(outlet, row) ?? ''].join('  ').trimEnd();
  return `  ${showState(outlet, row.state)}  ${recipient}  ${outlet.paint('dim', details)}`;
}

function tellHowToDecide(outlet: Outlet, rows: readonly Delivery[]): void {
  const [unknown] = rows.filter(({ state }) => state === 'unknown');
  if (unknown === undefined) return;
  outlet.print(
    'Nobody can tell whether these arrived. Ask the readers, or the log of the mail server, then decide:',
  );
  outlet.print(`  runup ledger resolve ${unknown.edition} ADDRESS accepted   they have it`);
  outlet.print(`  runup ledger resolve ${unknown.edition} ADDRESS retry      send it again`);
}
