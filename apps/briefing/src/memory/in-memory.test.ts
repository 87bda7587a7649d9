import { expect, test } from 'vitest';
import type { Delivery } from '../model/delivery.ts';
import { openInMemory } from './in-memory.ts';
import { testLedger } from './ledger.suite.ts';

testLedger('in memory', async () => {
  const ledger = openInMemory();
  return { open: () => ledger };
});

test('what a dead run was sending is unknown, what it had claimed is not', async () => {
  const rows = new Map<string, Delivery>();
  const at = new Date('2022-01-02T06:00:00Z');
  const dead = await openInMemory(rows).begin({ edition: '1', at });
  const row = { edition: '1', messageId: null, at: at.toISOString(), unknowns: 0, answer: null } as const;
  await dead.claim(['jan', 'piet'].map((recipient) => ({ ...row, recipient, state: 'claimed' })));
  await dead.write({ ...row, recipient: 'jan', state: 'sending' });
  const next = await openInMemory(rows).begin({ edition: '1', at });
  expect(next.found).toMatchObject([
    { recipient: 'jan', state: 'unknown', unknowns: 1 },
    { recipient: 'piet', state: 'claimed', unknowns: 0 },
  ]);
});
