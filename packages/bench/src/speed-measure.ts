// How fast several programs read the same texts: in turns, in one run, warmed, medians.

/** A turn of a program lasts at least so long, so that what the other left in the machine's caches weighs little. */
const TURN_MS = 60;

/** Milliseconds that one pass took, on the average of a turn. */
function timed(run: () => void): number {
  const start = performance.now();
  let passes = 0;
  for (; passes === 0 || performance.now() - start < TURN_MS; passes++) run();
  return (performance.now() - start) / passes;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

const WARM_UP_MS = 2000;
const RUNS = 25;

/**
 * The median time of a pass of each program, in milliseconds. The programs take turns, so that what else the machine
 * does slows all of them alike; what the first passes take to compile is left out.
 */
export function medianTimes(programs: readonly (() => void)[]): readonly number[] {
  for (const end = performance.now() + WARM_UP_MS; performance.now() < end; )
    for (const program of programs) program();
  const times = programs.map((): number[] => []);
  for (let run = 0; run < RUNS; run++)
    for (const [i, program] of programs.entries()) times[i]?.push(timed(program));
  return times.map(median);
}

/** Megabytes a second. */
export function megabytes(bytes: number, ms: number): number {
  return bytes / 1000 / ms;
}
