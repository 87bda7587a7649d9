// The findings of a check in a terminal: a line for each part, and what is wrong with it beneath.

import type { ProblemDetail } from '../problem.ts';
import { paintFor, type Terminal } from './terminal.ts';
import { count, padEnd, printable } from './text.ts';

export interface CheckResult {
  /** `settings`, `source`, `recipients`, `ledger`, `mail server`. */
  readonly what: string;
  readonly where: string;
  /** What was found when all is well. */
  readonly found: string;
  readonly problem: CheckProblem | null;
}

export interface CheckProblem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly details: readonly ProblemDetail[];
}

const widest = 'mail server'.length;

export function showCheck({ what, where, found, problem }: CheckResult, terminal: Terminal): string {
  const paint = paintFor(terminal);
  const head = `${padEnd(what, widest)}  ${paint('bold', printable(where))}`;
  if (problem === null) return `${paint('green', '✓')} ${head}  ${paint('dim', printable(found))}\n`;
  const lines = [{ where: '', message: problem.message, hint: problem.hint }, ...problem.details].map(
    ({ where: place, message, hint }) => {
      const at = place === '' ? '' : `${paint('bold', printable(place))}: `;
      return `    ${at}${printable(message)}. ${paint('dim', printable(hint))}`;
    },
  );
  return `${paint('red', '✗')} ${head}  ${paint(['red', 'bold'], problem.code)}\n${lines.join('\n')}\n`;
}

export function showChecked(problems: number, terminal: Terminal): string {
  const paint = paintFor(terminal);
  if (problems === 0) return `${paint('bold', 'All is well.')} Nothing was sent.\n`;
  return `${paint('bold', count(problems, 'problem'))}. Nothing was sent.\n`;
}
