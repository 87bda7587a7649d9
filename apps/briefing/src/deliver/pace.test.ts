import { expect, test } from 'vitest';
import { createPace } from './pace.ts';

test('callers pass evenly, and none waits after a pause', async () => {
  let nowMs = 0;
  const slept: number[] = [];
  const stopwatch = {
    elapsedMs: () => nowMs,
    async sleep(ms: number) {
      slept.push(ms);
    },
  };
  const pace = createPace(50, stopwatch);
  await Promise.all([pace(), pace(), pace(), pace()]);
  expect(slept).toEqual([20, 40, 60]);
  nowMs = 1000;
  await pace();
  expect(slept).toHaveLength(3);
  await pace();
  expect(slept.at(-1)).toBe(20);
});
