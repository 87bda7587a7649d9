// What sending tells: lines for people, one object for machines.

import type { Skip } from '../deliver/plan.ts';
import type { DeliveryResult, DeliveryState } from '../model/delivery.ts';
import type { Recipient } from '../model/recipient.ts';
import type { Style } from '../terminal/terminal.ts';
import { type Outlet, showAddress, showAnswer } from './outlet.ts';

export type PlanRow =
  | {
      readonly kind: 'send';
      readonly recipient: Recipient;
      readonly subject: string;
      readonly messageId: string;
      readonly bytes: number;
      readonly sha256: string;
    }
  | { readonly kind: 'skip'; readonly recipient: Recipient; readonly why: Skip };

export interface Plan {
  readonly edition: string;
  /** `smtp://host:587`. */
  readonly server: string;
  readonly ledger: string;
  readonly rows: readonly PlanRow[];
}

export interface Results {
  readonly edition: string;
  readonly ledger: string;
  readonly results: readonly DeliveryResult[];
}

/** How a state reads in a column, and its colour. */
const states: Readonly<Record<DeliveryState, { readonly word: string; readonly style: Style }>> = {
  claimed: { word: 'claimed', style: 'dim' },
  sending: { word: 'sending', style: 'yellow' },
  accepted: { word: 'sent', style: 'green' },
  rejected: { word: 'rejected', style: 'red' },
  deferred: { word: 'deferred', style: 'yellow' },
  unknown: { word: 'unknown', style: 'magenta' },
};

const skips: Readonly<Record<Skip, string>> = {
  accepted: 'has it',
  rejected: 'rejected',
  unknown: 'unknown',
  held: 'in another run',
};

/** Up to so many recipients, each gets a line; above, only what went wrong does, and a count now and then. */
const mostLines = 30;
const countEvery = 100;

export function showState(outlet: Outlet, state: DeliveryState): string {
  return outlet.paint(states[state].style, states[state].word.padEnd(9));
}

/** Tells results as they come; silent where one object is told at the end. */
export function tellResult(outlet: Outlet, expected: number): (result: DeliveryResult) => void {
  let done = 0;
  return ({ recipient, state, answer }) => {
    done += 1;
    if (outlet.isJson) return;
    if (state !== 'accepted' || expected <= mostLines) {
      const words =
        state === 'accepted' || answer === null ? '' : outlet.paint('dim', showAnswer(outlet, answer));
      const line = `  ${showState(outlet, state)}  ${showAddress(outlet, recipient.email)}  ${recipient.language}  ${words}`;
      outlet.print(line.trimEnd());
    } else if (done % countEvery === 0) {
      outlet.print(outlet.paint('dim', `  ${done} of ${expected}`));
    }
  };
}

export function reportResults(outlet: Outlet, { edition, ledger, results }: Results): void {
  const tried = results.filter(({ isNew }) => isNew);
  const before = results.filter(({ isNew }) => !isNew);
  if (outlet.isJson) {
    const recipients = results.map(({ recipient, state, isNew, answer }) => ({
      ...identify(outlet, recipient),
      state,
      isNew,
      answer: answer === null ? null : showAnswer(outlet, answer),
    }));
    outlet.print(JSON.stringify({ schema: 'runup.delivery/1', edition, ledger, recipients }));
    return;
  }
  if (tried.length === 0 && before.length > 0 && before.every(({ state }) => state === 'accepted')) {
    outlet.print(`${outlet.paint('bold', edition)}: everybody has it, nothing to send`);
    return;
  }
  const parts = [tried.length === 0 ? 'nothing to send' : countStates(tried), tellBefore(before)];
  outlet.print(`${outlet.paint('bold', edition)}: ${parts.filter((part) => part !== '').join('; ')}`);
  if (before.some(({ state }) => state === 'unknown')) {
    outlet.print(`  What is unknown waits for a decision: runup ledger show ${edition}`);
  }
}

export function reportPlan(outlet: Outlet, { edition, server, ledger, rows }: Plan): void {
  if (outlet.isJson) {
    const recipients = rows.map(({ recipient, ...row }) => ({ ...identify(outlet, recipient), ...row }));
    outlet.print(JSON.stringify({ schema: 'runup.plan/1', edition, server, ledger, recipients }));
    return;
  }
  outlet.print(`${outlet.paint('bold', edition)} by ${server}, ledger ${ledger}`);
  for (const row of rows) outlet.print(describeRow(outlet, row));
  const count = rows.filter(({ kind }) => kind === 'send').length;
  outlet.print(`Dry run: ${messages(count)} would be sent; nothing was sent, and nothing was written`);
}

function describeRow(outlet: Outlet, row: PlanRow): string {
  const { email, language } = row.recipient;
  const who = `${showAddress(outlet, email)}  ${language}`;
  if (row.kind === 'skip') return outlet.paint('dim', `  ${skips[row.why].padEnd(14)}  ${who}`);
  const what = `${row.subject}  ${outlet.paint('dim', `${Math.ceil(row.bytes / 1000)} kB`)}`;
  return `  ${outlet.paint('green', 'would send'.padEnd(14))}  ${who}  ${what}`;
}

function identify(
  outlet: Outlet,
  { email, language }: Recipient,
): { readonly address: string; readonly language: string } {
  return { address: showAddress(outlet, email), language };
}

/** `12 sent, 1 deferred` */
export function countStates(rows: readonly { readonly state: DeliveryState }[]): string {
  const counts = Object.entries(states).map(([state, { word }]) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? '' : `${count} ${word}`;
  });
  return counts.filter((count) => count !== '').join(', ');
}

function tellBefore(before: readonly DeliveryResult[]): string {
  return before.length === 0 ? '' : `before this run: ${countStates(before)}`;
}

function messages(count: number): string {
  return count === 1 ? '1 message' : `${count} messages`;
}
