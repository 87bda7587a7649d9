import { afterEach, beforeEach, describe, test } from 'vitest';
import { deathsAfter, expectPromiseKept, openStage, people, type Stage } from './crash.suite.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

describe.each([
  { retryUnknown: 'never', connections: 1 },
  { retryUnknown: 'once', connections: 1 },
  { retryUnknown: 'never', connections: 3 },
  { retryUnknown: 'once', connections: 3 },
] as const)(
  'killed, then run again (unknown is retried: $retryUnknown, connections: $connections)',
  (how) => {
    test.each(deathsAfter(0, 1, 3, people - 1))('$side $step, $survives survived', async (death) => {
      await expectPromiseKept(stage, death, how);
    });
  },
);
