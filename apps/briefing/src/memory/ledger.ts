// The ledger: what became of every message of every edition. One contract, kept by each place that can hold it.

import type { Delivery } from '../model/delivery.ts';

/**
 * One row per (edition, recipient). All promises reject with a RunupError whose code begins with LEDGER_, and with
 * nothing else; a promise that is fulfilled after a write means that the write survives a crash.
 */
export interface Ledger {
  /** For people: a path, `branch:NAME`. */
  readonly where: string;
  /** The form under which an address stands in this ledger. */
  keyOf(edition: string, email: string): string;
  /** What is known of one edition, or of all when null, in the order of edition and recipient. Writes nothing. */
  read(edition: string | null): Promise<readonly Delivery[]>;
  /**
   * Takes the edition for one run. What a run that has died left `sending` becomes `unknown`; what it left `claimed`
   * stays so, for nothing of it has been sent. Rejects with LEDGER_BUSY where another run is seen to be alive; where
   * that can't be seen, what may still be in its hands stays `sending`.
   */
  begin(start: RunStart): Promise<LedgerRun>;
}

export interface RunStart {
  readonly edition: string;
  readonly at: Date;
}

/** One run's hold on one edition. */
export interface LedgerRun {
  /** The edition as this run finds it, after recovery. */
  readonly found: readonly Delivery[];
  /**
   * Takes deliveries for this run, before the first message leaves. Returns those that were granted, in the state that
   * is now durable: `claimed`, or `sending` where the ledger can't be written again before the end of the run. Not
   * granted is what another run has taken since.
   */
  claim(deliveries: readonly Delivery[]): Promise<readonly Delivery[]>;
  /** Writes a granted delivery in its next state. */
  write(delivery: Delivery): Promise<void>;
  /**
   * Writes a person's decision about a delivery that no run has in hand, durable at once. False when another run has
   * taken it since.
   */
  decide(delivery: Delivery): Promise<boolean>;
  /** Gives the edition back; with a ledger that is far away, this is when the outcomes get there. */
  end(at: Date): Promise<void>;
}

/** A delivery that was being sent when its run died: nobody can tell. */
export function asUnknown(delivery: Delivery, at: Date): Delivery {
  const answer = 'The run ended while the message was being handed over';
  return { ...delivery, state: 'unknown', unknowns: delivery.unknowns + 1, at: at.toISOString(), answer };
}

/** The order in which deliveries are listed. */
export function byEditionAndRecipient(a: Delivery, b: Delivery): number {
  return compare(a.edition, b.edition) || compare(a.recipient, b.recipient);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
