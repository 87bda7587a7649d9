// A delivery with everything it needs, for tests that turn one thing about it.

import { openInMemory } from '../memory/in-memory.ts';
import type { DeliveryResult } from '../model/delivery.ts';
import type { Delivering } from './deliver.ts';
import { dispatch, issue, recipientsOf } from './issue.fixture.ts';
import { openSmtp } from './transport.ts';

/** Three readers, a ledger in memory, no pace to speak of, and the server at `url`. */
export function deliveringTo(url: string, facts: Partial<Delivering> = {}): Delivering {
  const settings = { connections: 2, perSecond: 10_000, retryUnknown: 'never', dkim: null } as const;
  return {
    dispatch,
    recipients: recipientsOf(3),
    issueFor: async () => issue,
    ledger: openInMemory(),
    openTransport: () => openSmtp(url, { connections: 2, timeouts: { silenceMs: 2000 } }),
    settings,
    clock: {
      now: () => new Date('2022-01-02T06:00:00Z'),
      elapsedMs: () => performance.now(),
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    },
    stop: new AbortController().signal,
    onResult: () => {},
    ...facts,
  };
}

export function statesOf(results: readonly DeliveryResult[]): string[] {
  return results.map(({ state, isNew }) => (isNew ? state : `${state} before`));
}
