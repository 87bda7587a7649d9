// Which ledger: the settings name a place, and this opens what keeps a ledger there.

import { RunupError } from '../problem.ts';
import { openBranch } from './branch.ts';
import type { GitSurroundings } from './git.ts';
import type { Ledger } from './ledger.ts';
import { openSqlite } from './sqlite.ts';

/** A place for a ledger, as the settings name it. */
export type LedgerPlace =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'branch'; readonly name: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** A branch is one of the repository of `folder`, and needs RUNUP_LEDGER_KEY in the environment. */
export type LedgerSurroundings = GitSurroundings;

/**
 * Opens nothing yet.
 *
 * @throws RunupError LEDGER_UNSUPPORTED, LEDGER_KEY_MISSING
 */
export function openLedger(place: LedgerPlace, surroundings: LedgerSurroundings): Ledger {
  switch (place.kind) {
    case 'sqlite':
      return openSqlite(place.file);
    case 'branch':
      return openBranch({
        ...surroundings,
        branch: place.name,
        key: surroundings.env.RUNUP_LEDGER_KEY ?? '',
      });
    case 'postgres':
      throw new RunupError({
        code: 'LEDGER_UNSUPPORTED',
        message: 'This version keeps no ledger in PostgreSQL',
        where: 'ledger',
        hint: 'Name a file, such as .runup/ledger.sqlite, or a branch of this repository, such as branch:runup-state',
      });
  }
}
