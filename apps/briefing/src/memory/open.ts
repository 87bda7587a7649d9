// Which ledger: the settings name a place, and this opens what keeps a ledger there.

import { RunupError } from '../problem.ts';
import { openBranch } from './branch.ts';
import type { Ledger } from './ledger.ts';
import { openSqlite } from './sqlite.ts';

/** A place for a ledger, as the settings name it. */
export type LedgerPlace =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'branch'; readonly name: string }
  | { readonly kind: 'postgres'; readonly url: string };

export interface LedgerSurroundings {
  /** The folder of the settings; its repository holds the branch. */
  readonly folder: string;
  /** What RUNUP_LEDGER_KEY says; empty when it is not set. Only a branch needs it. */
  readonly key: string;
  readonly now: () => Date;
}

/**
 * Opens nothing yet.
 *
 * @throws RunupError LEDGER_UNSUPPORTED, LEDGER_KEY_MISSING
 */
export function openLedger(place: LedgerPlace, { folder, key, now }: LedgerSurroundings): Ledger {
  switch (place.kind) {
    case 'sqlite':
      return openSqlite(place.file);
    case 'branch':
      return openBranch({ folder, branch: place.name, key, now });
    case 'postgres':
      throw new RunupError({
        code: 'LEDGER_UNSUPPORTED',
        message: 'This version keeps no ledger in PostgreSQL',
        where: 'ledger',
        hint: 'Name a file, such as .runup/ledger.sqlite, or a branch of this repository, such as branch:runup-state',
      });
  }
}
