import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expectPromiseKept, openStage, people, type Stage } from './crash.suite.ts';

// The hardest deaths; crash.real.test.ts has the whole matrix of steps, messages, policies and connections.

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

describe('killed, then run again', () => {
  test('where what is unknown is sent again', async () => {
    const death = { side: 'after', step: 'send', survives: 1 } as const;
    await expectPromiseKept(stage, death, { retryUnknown: 'once', connections: 2 });
  });
});

test.each([
  ['never', 1],
  ['once', 2],
] as const)(
  'killed from outside while the server holds its answer back (retried: %s)',
  async (retryUnknown, most) => {
    const { hooks, server } = stage;
    hooks.answer = () => new Promise(() => {});
    const child = stage.start({ side: 'before', step: 'never', survives: 0 }, 1);
    await new Promise<void>((resolve) => {
      hooks.whenReceived = resolve;
    });
    child.kill('SIGKILL');
    await once(child, 'exit');
    hooks.answer = async () => {};
    const results = await stage.runAgain(retryUnknown);
    expect(stage.copies()).toEqual([most, 1, 1, 1, 1, 1]);
    expect(results.filter(({ state }) => state === 'unknown')).toHaveLength(retryUnknown === 'never' ? 1 : 0);
    const ids = server.received.map(({ mime }) => /^Message-ID: (.*)$/m.exec(mime.toString())?.[1]);
    expect(new Set(ids).size).toBe(people);
  },
);

test('killed again and again, the edition still goes round, and never twice', async () => {
  for (const survives of [0, 1, 0, 1]) await stage.die({ side: 'after', step: 'accepted', survives }, 1);
  await stage.runAgain('never');
  expect(stage.copies()).toEqual([1, 1, 1, 1, 1, 1]);
});

test('four processes at once send once', async () => {
  const runs = Array.from({ length: 4 }, () =>
    stage.start({ side: 'before', step: 'never', survives: 0 }, 2),
  );
  await Promise.all(runs.map((run) => once(run, 'exit')));
  await stage.runAgain('never');
  expect(stage.copies()).toEqual([1, 1, 1, 1, 1, 1]);
});
