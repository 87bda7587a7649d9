import { expect, test } from 'vitest';
import type { Delivery, DeliveryState } from '../model/delivery.ts';
import { addressKey } from './address.ts';
import { recipientOf } from './issue.fixture.ts';
import { type PlanFacts, planDelivery } from './plan.ts';

const known = (state: DeliveryState, unknowns = 0): Delivery => ({
  edition: '2022-01-02',
  recipient: 'jan@example.org',
  state,
  messageId: null,
  at: '2022-01-02T06:00:00.000Z',
  unknowns,
  answer: null,
});
const facts = (...rows: readonly Delivery[]): PlanFacts => ({
  recipients: [recipientOf('Jan@example.org')],
  known: rows,
  keyOf: addressKey,
  retryUnknown: 'never',
});

test.each<[string, readonly Delivery[], PlanFacts['retryUnknown'], string]>([
  ['nothing is known', [], 'never', 'send'],
  ['a dead run had claimed it', [known('claimed')], 'never', 'send'],
  ['it was deferred', [known('deferred')], 'never', 'send'],
  ['it was accepted', [known('accepted')], 'once', 'accepted'],
  ['it was rejected', [known('rejected')], 'once', 'rejected'],
  ['another run may be sending it', [known('sending')], 'once', 'held'],
  ['nobody can tell, and unknown is never retried', [known('unknown', 1)], 'never', 'unknown'],
  ['nobody can tell, and unknown is retried once', [known('unknown', 1)], 'once', 'send'],
  ['nobody can tell for the second time', [known('unknown', 2)], 'once', 'unknown'],
  ['a person decided to send what was unknown', [known('deferred', 2)], 'never', 'send'],
])('%s', (_name, rows, retryUnknown, expected) => {
  const [decision] = planDelivery({ ...facts(...rows), retryUnknown });
  expect(decision?.kind === 'skip' ? decision.why : decision?.kind).toBe(expected);
});

test('a person who is listed twice gets one message, as the first line has it', () => {
  const recipients = [
    recipientOf('jan@example.org', 'Jan'),
    recipientOf('piet@example.org'),
    recipientOf('JAN@example.org', 'Twee'),
  ];
  const plan = planDelivery({ ...facts(), recipients });
  expect(plan.map(({ recipient }) => recipient.name || recipient.email)).toEqual(['Jan', 'piet@example.org']);
});

test('nobody is planned when there are no recipients', () => {
  expect(planDelivery({ ...facts(known('accepted')), recipients: [] })).toEqual([]);
});
