// How fast the news of one language is read, in a process of its own: nothing else has shaped its machine code. Or
// where that time goes. Read by read.ts.

import { readCorpus, readDocument } from './corpora.ts';
import { firstPasses, medianTimes, megabytes, untilSteady } from './speed-measure.ts';
import { type Step, stepShares } from './speed-stages.ts';

export interface ReadSpeedJob {
  /** Code of the language. */
  readonly code: string;
  /** A corpus file with news. */
  readonly corpus: string;
}

export interface ReadSpeedOutcome {
  readonly documents: number;
  readonly bytes: number;
  /** Megabytes that were read in the first second of the process, language tables made on the way. */
  readonly first: number;
  /** Megabytes a second once compiled, the median of several turns. */
  readonly speed: number;
  /** Share of the time by finder, 0-1, in the order in which they read. */
  readonly shares: readonly (readonly [finder: string, share: number])[];
}

const FINDERS: readonly Step[] = [
  ['cutting words and sentences', /^(text\/(?!tense|saying)|article|detect-language)/],
  ['time', /^(time|calendar|text\/tense)/],
  ['names', /^(names|world)/],
  ['quotes', /^quotes/],
  ['events', /^(events|text\/saying)/],
  ['key sentences', /^keysentences/],
  ['positions', /^positions/],
];

async function measure({ code, corpus }: ReadSpeedJob): Promise<ReadSpeedOutcome> {
  const documents = readCorpus(corpus).filter(({ lang }) => lang === code);
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const pass = () => {
    for (const document of documents) readDocument(document);
  };
  const first = (bytes * firstPasses(pass)) / 1e6;
  untilSteady(pass);
  const [ms = 0] = medianTimes([pass]);
  const shares = [...(await stepShares(FINDERS, pass))];
  return { documents: documents.length, bytes, first, speed: megabytes(bytes, ms), shares };
}

const job = process.argv[2];
if (job) console.log(JSON.stringify(await measure(JSON.parse(job))));
