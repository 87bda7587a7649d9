// `runup send`: an edition goes to its recipients, or a dry run says who would get it. Plans and results, told to people
// and machines; what is decided is decided in `deliver`.

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
import type { DeliveryResult } from '../model/delivery.ts';
import type { Issue } from '../model/issue.ts';
import type { Recipient } from '../model/recipient.ts';
import { type ProblemFacts, RunupError } from '../problem.ts';
import type { DeliverySettings } from '../settings/settings.ts';
import { type Outlet, type PlanRow, reportPlan, reportResults, tellResult } from './send-report.ts';

/** All that sending needs; the command line and the settings have been read, the edition composed. */
export interface SendRequest {
  readonly dispatch: Dispatch;
  /** The list of the settings; null when they name none. */
  readonly recipients: readonly Recipient[] | null;
  /** The issue in the language and zone of a recipient. */
  readonly issueFor: (recipient: Recipient) => Promise<Issue>;
  /** `smtp://…`; null when the settings name no server. */
  readonly smtp: string | null;
  readonly delivery: DeliverySettings;
  readonly ledger: Ledger;
  /** The settings file, for problems. */
  readonly settingsFile: string;
  /** The one address to send to; null sends to all. */
  readonly only: string | null;
  readonly outlet: Outlet;
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
export async function send(request: SendRequest): Promise<void> {
  const recipients = chooseRecipients(request);
  const { dispatch, issueFor, ledger, delivery, outlet, now, stop } = request;
  const smtp = checkServer(request);
  const delivering: Delivering = {
    dispatch,
    recipients,
    issueFor,
    ledger,
    openTransport: () => openSmtp(smtp, { connections: delivery.connections }),
    settings: delivery,
    clock: { now, elapsedMs: () => performance.now(), sleep: (ms) => sleepUntil(ms, stop) },
    stop,
    onResult: tellResult(outlet, recipients.length),
  };
  const results = await deliver(delivering);
  reportResults(outlet, { edition: dispatch.edition.id, ledger: ledger.where, results });
  const incomplete = findIncomplete(results, dispatch.edition.id, ledger.where);
  if (incomplete !== null) throw new RunupError(incomplete);
}

/**
 * Says what `send` would do: the same plan from the same ledger, each message composed to the last byte. Opens no
 * connection to the mail server and writes nothing.
 *
 * @throws RunupError as `send` does before anything is sent, and LEDGER_*
 */
export async function dryRun(request: SendRequest): Promise<void> {
  const { dispatch, ledger, delivery, outlet } = request;
  const recipients = chooseRecipients(request);
  const server = parseSmtpUrl(checkServer(request)).shown;
  const edition = dispatch.edition.id;
  const plan = planDelivery({
    recipients,
    known: await ledger.read(edition),
    keyOf: (email) => ledger.keyOf(edition, email),
    retryUnknown: delivery.retryUnknown,
  });
  const rows: PlanRow[] = [];
  for (const decision of plan) rows.push(await describeDecision(decision, request));
  reportPlan(outlet, { edition, server, ledger: ledger.where, rows });
}

async function describeDecision(
  decision: Decision,
  { dispatch, issueFor, delivery }: SendRequest,
): Promise<PlanRow> {
  const { recipient } = decision;
  if (decision.kind === 'skip') return { kind: 'skip', recipient, why: decision.why };
  const message = addressMessage(dispatch, recipient, await issueFor(recipient));
  const mime = await composeMime(message, delivery.dkim);
  const sha256 = createHash('sha256').update(mime).digest('hex');
  const { messageId } = message;
  return { kind: 'send', recipient, subject: message.issue.subject, messageId, bytes: mime.length, sha256 };
}

function chooseRecipients({ recipients, only, settingsFile }: SendRequest): readonly Recipient[] {
  if (recipients === null) {
    const hint = 'Add a line such as: recipients: recipients.csv';
    const where = `${settingsFile}, recipients`;
    throw new RunupError({ code: 'SETTINGS_INVALID', message: 'No recipients are named', where, hint });
  }
  if (only === null) return recipients;
  const chosen = recipients.filter(({ email }) => addressKey(email) === addressKey(only));
  if (chosen.length > 0) return chosen;
  const message = 'The address of --only is not among the recipients';
  const hint = 'Add it to the recipients, or check its spelling';
  throw new RunupError({ code: 'RECIPIENT_UNKNOWN', message, where: `${settingsFile}, recipients`, hint });
}

function checkServer({ smtp, delivery, settingsFile }: SendRequest): string {
  if (smtp === null) {
    const hint = 'Add a line such as: smtp: env:RUNUP_SMTP_URL';
    const where = `${settingsFile}, smtp`;
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
  const hints = [
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
