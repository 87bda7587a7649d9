// Where the time goes: samples of the running tagger, each given to the step whose code it was in.

import { Session } from 'node:inspector/promises';
import { type TimeLanguage, tagTimes } from '@runup/core/time';
import type { TimeDocument } from './time-sets.ts';

/** Steps by the files of packages/core/src that do them; the first that fits. */
const STEPS: readonly (readonly [step: string, files: RegExp])[] = [
  ['tokenising', /text\/(tokens|forms|characters)/],
  ['tense', /text\/tense|time\/tense-of/],
  ['matching', /time\/(match|lexicon|captures|engine|pattern|words|read)/],
  ['refining', /time\/refine/],
  ['resolving', /time\/(resolve|anchor|narrative|publication|tag)|calendar\//],
];

const REST = 'garbage collection, rest';
const SAMPLE_MICROSECONDS = 100;
const WARM_UP_MS = 2000;
const MEASURE_MS = 4000;

/** The share of each step in the time that reading the documents takes, 0-1. */
export async function stepShares(
  documents: readonly TimeDocument[],
  language: TimeLanguage,
): Promise<ReadonlyMap<string, number>> {
  const readFor = (ms: number) => {
    for (const end = performance.now() + ms; performance.now() < end; )
      for (const { text, reference } of documents) tagTimes(text, { published: reference, language });
  };
  readFor(WARM_UP_MS);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: SAMPLE_MICROSECONDS });
  await session.post('Profiler.start');
  readFor(MEASURE_MS);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return sharesOf(profile);
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
function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profile): ReadonlyMap<string, number> {
  const own = new Map(nodes.map(({ id, callFrame }) => [id, stepOf(callFrame.url)]));
  const stepAt = new Map<number, string>();
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  for (const { id } of nodes) {
    let at: number | undefined = id;
    while (at !== undefined && !own.get(at)) at = parents.get(at);
    stepAt.set(id, (at !== undefined && own.get(at)) || REST);
  }
  const shares = new Map([...STEPS.map(([step]) => step), REST].map((step) => [step, 0]));
  const total = timeDeltas.reduce((sum, delta) => sum + delta, 0);
  samples.forEach((id, i) => {
    const step = stepAt.get(id) ?? REST;
    shares.set(step, (shares.get(step) ?? 0) + (timeDeltas[i] ?? 0) / total);
  });
  return shares;
}

function stepOf(url: string): string | null {
  const file = url.split('/core/src/')[1];
  return (file && STEPS.find(([, files]) => files.test(file))?.[0]) || null;
}
