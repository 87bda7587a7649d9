// What can go wrong with a ledger in a file, told by what to do about it.

import { type ProblemCode, RunupError } from '../problem.ts';

type Failing = { readonly code: ProblemCode; readonly message: string; readonly hint: string };

const busy: Failing = {
  code: 'LEDGER_BUSY',
  message: 'Another run is sending from this ledger',
  hint: 'Wait until it ends, then run again: what it has sent is not sent twice',
};
const full: Failing = {
  code: 'LEDGER_FULL',
  message: 'The disk that holds the ledger is full; nothing is sent that can not be written down',
  hint: 'Make room, then run again',
};
const corrupt: Failing = {
  code: 'LEDGER_CORRUPT',
  message: 'The ledger is damaged, or is not a ledger',
  hint: 'Restore it from a backup. With a new one, whoever had today’s edition would get it again',
};
const unwritable: Failing = {
  code: 'LEDGER_UNWRITABLE',
  message: 'The ledger can not be opened or written',
  hint: 'Check that the folder exists, that you may write in it, and that its disk works',
};

/** Primary result codes of SQLite, https://sqlite.org/rescode.html. */
const bySqlite: Readonly<Record<number, Failing>> = {
  3: unwritable,
  5: busy,
  6: busy,
  8: unwritable,
  10: unwritable,
  11: corrupt,
  13: full,
  14: unwritable,
  23: unwritable,
  26: corrupt,
};

/** The extended ones that say more: without room, SQLite can't let its index of the journal (-shm) grow. */
const byExtended: Readonly<Record<number, Failing>> = { 4874: full };

const bySystem: Readonly<Record<string, Failing>> = { ENOSPC: full, EDQUOT: full };

/**
 * Runs work on the ledger at `path`.
 *
 * @throws RunupError LEDGER_BUSY, LEDGER_FULL, LEDGER_CORRUPT, LEDGER_UNWRITABLE in place of SQLite's and the system's.
 */
export function guard<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof RunupError) throw cause;
    const failing = failingOf(cause);
    const detail = cause instanceof Error ? ` (${cause.message})` : '';
    throw new RunupError({ ...failing, message: `${failing.message}${detail}`, where: path, cause });
  }
}

export function notALedger(path: string, why: string): RunupError {
  const hint = 'Name another file as ledger, or use the version of runup that wrote this one';
  return new RunupError({ code: 'LEDGER_CORRUPT', message: `The ledger's file ${why}`, where: path, hint });
}

function failingOf(cause: unknown): Failing {
  const { errcode, code } = (cause ?? {}) as { readonly errcode?: unknown; readonly code?: unknown };
  if (typeof errcode === 'number') return byExtended[errcode] ?? bySqlite[errcode & 0xff] ?? unwritable;
  return (typeof code === 'string' ? bySystem[code] : undefined) ?? unwritable;
}
