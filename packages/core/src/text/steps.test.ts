import { expect, test } from 'vitest';
import { makeSteps } from './steps.ts';

test('each step is found as it was kept, by its state and what is read', () => {
  const steps = makeSteps();
  const all = Array.from({ length: 500 }, (_, i) => i + 1).flatMap((state) =>
    [0, 1, 2, 3, 598, 4095].map((read) => ({ state, read })),
  );
  for (const [next, { state, read }] of all.entries()) steps.keep(state, read, next);
  expect(all.map(({ state, read }) => steps.find(state, read))).toEqual([...all.keys()]);
});

test('a step that was not kept is not known', () => {
  const steps = makeSteps();
  expect(steps.find(1, 1)).toBe(-1);
  steps.keep(1, 1, 7);
  expect([steps.find(1, 2), steps.find(2, 1)]).toEqual([-1, -1]);
});

test('what is beyond all that is kept is not taken for anything else', () => {
  const steps = makeSteps();
  steps.keep(1, 65536, 7);
  steps.keep(32768, 1, 9);
  steps.keep(2, 1, 8);
  expect([steps.find(1, 65536), steps.find(32768, 1), steps.find(2, 0), steps.find(2, 1)]).toEqual([
    -1, -1, -1, 8,
  ]);
});
