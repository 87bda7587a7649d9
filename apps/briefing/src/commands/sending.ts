// Sending: an edition goes to its recipients, or a dry run says who would get it. What is decided is decided in
// `deliver`; here it gets the settings, and its plans and results are told.

import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { addressKey } from '../deliver/address.ts';
import { type Delivering, deliver } from '../deliver/deliver.ts';
import { checkDkim } from '../deliver/dkim.ts';
import { addressMessage, type Dispatch } from '../deliver/message.ts';
import { type Decision, planDelivery } from '../deliver/plan.ts';
import { parseSmtpUrl } from '../deliver/smtp-url.ts';
import { composeMime, openSmtp } from '../deliver/transport.ts';
import type { Ledger } from '../memory/ledger.ts';
import type { LedgerSurroundings } from '../memory/open.ts';
import type { DeliveryResult } from '../model/delivery.ts';
import type { Edition } from '../model/edition.ts';
import type { Issue } from '../model/issue.ts';
import type { Recipient } from '../model/recipient.ts';
import { type ProblemFacts, RunupError } from '../problem.ts';
import type { Settings } from '../settings/settings.ts';
import { openLedgerOf } from './ledger.ts';
import type { Outlet } from './outlet.ts';
import { type PlanRow, reportPlan, reportResults, tellResult } from './send-report.ts';

/** All that sending needs; the command line and the settings have been read, the edition composed. */
export interface SendRequest {
  readonly settings: Settings;
  readonly edition: Pick<Edition, 'id' | 'name' | 'at'>;
  /** The issue in the language and zone of a recipient. */
  readonly issueFor: (recipient: Recipient) => Promise<Issue>;
  /** The one address to send to; null sends to all. */
  readonly only: string | null;
  readonly outlet: Outlet;
  readonly env: LedgerSurroundings['env'];
  readonly now: () => Date;
  /** Aborted when a person or a runner wants the run to end. */
  readonly stop: AbortSignal;
}

/**
 * Sends the edition to those who do not have it.
 *
 * @throws RunupError SETTINGS_INVALID, SMTP_URL_INVALID, DKIM_KEY_INVALID, RECIPIENT_UNKNOWN before anything is sent;
 * LEDGER_*; and DELIVERY_INCOMPLETE, after the report, when a message of this run was not accepted.
 */
export async function sendEdition(request: SendRequest): Promise<void> {
  const { settings, edition, issueFor, outlet, now, stop } = request;
  const { recipients, smtp, ledger } = prepare(request);
  const delivering: Delivering = {
    dispatch: dispatchOf(request),
    recipients,
    issueFor,
    ledger,
    openTransport: () => openSmtp(smtp, { connections: settings.delivery.connections }),
    settings: settings.delivery,
    clock: { now, elapsedMs: () => performance.now(), sleep: (ms) => sleepUntil(ms, stop) },
    stop,
    onResult: tellResult(outlet, recipients.length),
  };
  const results = await deliver(delivering);
  reportResults(outlet, { edition: edition.id, ledger: ledger.where, results });
  const incomplete = findIncomplete(results, edition.id, ledger.where);
  if (incomplete !== null) throw new RunupError(incomplete);
}

/**
 * Says what `sendEdition` would do: the same plan from the same ledger, each message composed to the last byte. Opens no
 * connection to the mail server and writes nothing.
 *
 * @throws RunupError as `sendEdition` does before anything is sent, and LEDGER_*
 */
export async function dryRun(request: SendRequest): Promise<void> {
  const { settings, edition, outlet } = request;
  const { recipients, smtp, ledger } = prepare(request);
  const plan = planDelivery({
    recipients,
    known: await ledger.read(edition.id),
    keyOf: (email) => ledger.keyOf(edition.id, email),
    retryUnknown: settings.delivery.retryUnknown,
  });
  const rows: PlanRow[] = [];
  for (const decision of plan) rows.push(await describeDecision(decision, request));
  const { shown } = parseSmtpUrl(smtp);
  reportPlan(outlet, { edition: edition.id, server: shown, ledger: ledger.where, rows });
}

interface Prepared {
  readonly recipients: readonly Recipient[];
  readonly smtp: string;
  readonly ledger: Ledger;
}

/** Everything that can be known to be wrong before anything happens. */
function prepare(request: SendRequest): Prepared {
  const { settings, env, now } = request;
  const recipients = chooseRecipients(request);
  const smtp = checkServer(settings);
  return { recipients, smtp, ledger: openLedgerOf(settings, { env, now }) };
}

function dispatchOf({ settings, edition }: SendRequest): Dispatch {
  return { edition, from: settings.from, unsubscribe: settings.unsubscribe };
}

async function describeDecision(decision: Decision, request: SendRequest): Promise<PlanRow> {
  const { recipient } = decision;
  if (decision.kind === 'skip') return { kind: 'skip', recipient, why: decision.why };
  const message = addressMessage(dispatchOf(request), recipient, await request.issueFor(recipient));
  const mime = await composeMime(message, request.settings.delivery.dkim);
  const sha256 = createHash('sha256').update(mime).digest('hex');
  const { messageId } = message;
  return { kind: 'send', recipient, subject: message.issue.subject, messageId, bytes: mime.length, sha256 };
}

function chooseRecipients({ settings, only }: SendRequest): readonly Recipient[] {
  const { recipients, file } = settings;
  if (recipients === null) {
    const hint = 'Add a line such as: recipients: recipients.csv';
    const where = `${file}, recipients`;
    throw new RunupError({ code: 'SETTINGS_INVALID', message: 'No recipients are named', where, hint });
  }
  if (only === null) return recipients;
  const chosen = recipients.filter(({ email }) => addressKey(email) === addressKey(only));
  if (chosen.length > 0) return chosen;
  const message = 'The address of --only is not among the recipients';
  const hint = 'Add it to the recipients, or check its spelling';
  throw new RunupError({ code: 'RECIPIENT_UNKNOWN', message, where: `${file}, recipients`, hint });
}

function checkServer({ smtp, delivery, file }: Settings): string {
  if (smtp === null) {
    const hint = 'Add a line such as: smtp: env:RUNUP_SMTP_URL';
    const where = `${file}, smtp`;
    throw new RunupError({ code: 'SETTINGS_INVALID', message: 'No mail server is named', where, hint });
  }
  parseSmtpUrl(smtp);
  if (delivery.dkim !== null) checkDkim(delivery.dkim);
  return smtp;
}

/** Ends early when the run is stopped: there is nothing left to keep pace with. */
async function sleepUntil(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => {});
}

function findIncomplete(
  results: readonly DeliveryResult[],
  edition: string,
  where: string,
): ProblemFacts | null {
  const failed = results.filter(({ isNew, state }) => isNew && state !== 'accepted');
  if (failed.length === 0) return null;
  const tried = results.filter(({ isNew }) => isNew).length;
  const message = `${failed.length} of ${tried} messages were not accepted`;
  const has = (state: DeliveryResult['state']) => failed.some((result) => result.state === state);
  const isServer = failed.length === tried && failed.every(({ state }) => state === 'deferred');
  const hints = [
    isServer ? 'Ask the mail server what is wrong with it: runup check' : '',
    has('deferred') ? 'Run again to send what was deferred' : '',
    has('rejected') ? 'Check the addresses that were rejected' : '',
    has('unknown') ? `Decide about what may have arrived: runup ledger show ${edition}` : '',
  ];
  return {
    code: 'DELIVERY_INCOMPLETE',
    message,
    where,
    hint: hints.filter((hint) => hint !== '').join('. '),
  };
}
