// A problem in a terminal: one line with code, place and hint, and one for each of several faults.

import type { ProblemDetail, RunupError } from '../problem.ts';
import type { Paint } from './terminal.ts';
import { printable } from './text.ts';

/** `SETTINGS_INVALID runup.yaml: The settings have 2 faults. Mend them …`, then the faults. */
export function showProblem(problem: RunupError, paint: Paint): string {
  const { code, where, message, hint, details } = problem;
  const head = `${paint(['red', 'bold'], code)} ${line({ where, message, hint }, paint)}`;
  return [head, ...details.map((detail) => `  ${line(detail, paint)}`)].join('\n');
}

export function showWarning(detail: ProblemDetail & { readonly code: string }, paint: Paint): string {
  return `${paint('yellow', detail.code)} ${line(detail, paint)}`;
}

function line({ where, message, hint }: ProblemDetail, paint: Paint): string {
  const said = `${paint('bold', printable(where))}: ${sentence(message)}`;
  return hint === '' ? said : `${said} ${paint('dim', sentence(hint))}`;
}

function sentence(text: string): string {
  const said = printable(text);
  return /[.!?…]$/u.test(said) ? said : `${said}.`;
}
