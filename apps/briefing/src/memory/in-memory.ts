// The ledger in this process alone, for tests: it forgets everything at the end, and so may never send real mail.

import { addressKey } from '../deliver/address.ts';
import type { Delivery } from '../model/delivery.ts';
import { RunupError } from '../problem.ts';
import { asUnknown, byEditionAndRecipient, type Ledger } from './ledger.ts';

/** A fresh ledger, or one that goes on with the rows of another, as after a crash. */
export function openInMemory(rows = new Map<string, Delivery>()): Ledger {
  let isTaken = false;
  const write = (delivery: Delivery) => {
    rows.set(`${delivery.edition} ${delivery.recipient}`, delivery);
    return delivery;
  };
  const read = (edition: string | null) =>
    [...rows.values()]
      .filter((row) => edition === null || row.edition === edition)
      .sort(byEditionAndRecipient);
  return {
    where: 'in memory',
    keyOf: (_edition, email) => addressKey(email),
    read: async (edition) => read(edition),
    async begin({ edition, at }) {
      if (isTaken) throw busy();
      isTaken = true;
      for (const row of read(edition)) if (row.state === 'sending') write(asUnknown(row, at));
      return {
        found: read(edition),
        claim: async (deliveries) => deliveries.map((delivery) => write({ ...delivery, state: 'claimed' })),
        async write(delivery) {
          write(delivery);
        },
        async decide(delivery) {
          write(delivery);
          return true;
        },
        async end() {
          isTaken = false;
        },
      };
    },
  };
}

function busy(): RunupError {
  const hint = 'End the other run first';
  return new RunupError({
    code: 'LEDGER_BUSY',
    message: 'Another run has the ledger',
    where: 'in memory',
    hint,
  });
}
