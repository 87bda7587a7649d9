// Where the time goes: samples of a running program, each given to the step whose code it was in.

import { Session } from 'node:inspector/promises';
import { markdown } from './time-table.ts';

/** A step by the files of packages/core/src that do it. Of several steps the first that fits counts. */
export type Step = readonly [name: string, files: RegExp];

const REST = 'garbage collection, rest';
const SAMPLE_MICROSECONDS = 100;
const WARM_UP_MS = 2000;
const MEASURE_MS = 4000;

/** The share of each step in the time that a pass of a program takes, 0-1. */
export async function stepShares(
  steps: readonly Step[],
  pass: () => void,
): Promise<ReadonlyMap<string, number>> {
  const runFor = (ms: number) => {
    for (const end = performance.now() + ms; performance.now() < end; ) pass();
  };
  runFor(WARM_UP_MS);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: SAMPLE_MICROSECONDS });
  await session.post('Profiler.start');
  runFor(MEASURE_MS);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return sharesOf(profile, steps);
}

/** As the inspector gives it. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[] | undefined;
  }[];
  readonly samples?: readonly number[] | undefined;
  readonly timeDeltas?: readonly number[] | undefined;
}

/** A sample counts for the innermost frame that belongs to a step: `slice` called by the tokeniser is tokenising. */
function sharesOf(
  { nodes, samples = [], timeDeltas = [] }: Profile,
  steps: readonly Step[],
): ReadonlyMap<string, number> {
  const own = new Map(nodes.map(({ id, callFrame }) => [id, stepOf(callFrame.url, steps)]));
  const stepAt = new Map<number, string>();
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  for (const { id } of nodes) {
    let at: number | undefined = id;
    while (at !== undefined && !own.get(at)) at = parents.get(at);
    stepAt.set(id, (at !== undefined && own.get(at)) || REST);
  }
  const shares = new Map([...steps.map(([step]) => step), REST].map((step) => [step, 0]));
  const total = timeDeltas.reduce((sum, delta) => sum + delta, 0);
  samples.forEach((id, i) => {
    const step = stepAt.get(id) ?? REST;
    shares.set(step, (shares.get(step) ?? 0) + (timeDeltas[i] ?? 0) / total);
  });
  return shares;
}

function stepOf(url: string, steps: readonly Step[]): string | null {
  const file = url.split('/core/src/')[1];
  return (file && steps.find(([, files]) => files.test(file))?.[0]) || null;
}

/** Shares of the same steps, each program a column. */
export function shareTable(columns: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  const [first = new Map<string, number>()] = columns.values();
  return markdown(
    ['share of the time', ...columns.keys()],
    [...first.keys()].map((step) => [
      step,
      ...[...columns.values()].map((shares) => `${((shares.get(step) ?? 0) * 100).toFixed(0)} %`),
    ]),
  );
}
