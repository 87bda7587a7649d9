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

const WINDOW_MS = 3000;
const MOST_WINDOWS = 12;
/** A best pass that takes less than this share of the best before is faster, not luckier. */
const FASTER = 0.97;

/**
 * Runs a program until it gets no faster: much code is met seldom in each pass, and V8 goes on to compile it for many
 * seconds. Two windows in a row without a faster pass end it.
 */
export function untilSteady(run: () => void): void {
  let best = Number.POSITIVE_INFINITY;
  for (let windows = 0, idle = 0; windows < MOST_WINDOWS && idle < 2; windows++) {
    const fastest = fastestPass(run);
    idle = fastest < best * FASTER ? 0 : idle + 1;
    best = Math.min(best, fastest);
  }
}

function fastestPass(run: () => void): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (const end = performance.now() + WINDOW_MS; performance.now() < end; ) {
    const start = performance.now();
    run();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

const FIRST_MS = 1000;

/** How many passes a program does in its first second, when little of it is compiled. Only right in a new process. */
export function firstPasses(run: () => void): number {
  const start = performance.now();
  let passes = 0;
  for (; performance.now() - start < FIRST_MS; passes++) run();
  return (passes / (performance.now() - start)) * FIRST_MS;
}

/** Megabytes a second. */
export function megabytes(bytes: number, ms: number): number {
  return bytes / 1000 / ms;
}
