// How fast the tagger or chrono-node reads one language, in a process of its own: nothing else has shaped its machine
// code, and the rubbish it collects is its own. Read by time.ts.

import { tagTimes } from '@runup/core/time';
import { medianTimes, megabytes } from './speed-measure.ts';
import { CHRONOS, instantOf } from './time-chrono.ts';
import { bytesOf, readDocuments, SETS, type TimeDocument } from './time-sets.ts';

export interface SpeedJob {
  /** Code of the language: all its sets are read together. */
  readonly code: string;
  /** The tagger, or a way of chrono. */
  readonly program: 'tagger' | 'casual' | 'strict';
  readonly shared: string;
}

/** Megabytes a second, the median of several turns, and what was read. */
export interface SpeedOutcome {
  readonly bytes: number;
  readonly speed: number;
}

function measure({ code, program, shared }: SpeedJob): SpeedOutcome {
  const own = SETS.filter(({ language }) => language.code === code);
  const language = own[0]?.language;
  if (!language) throw new Error(`no sets of ${code}`);
  const documents = own.flatMap((set) => readDocuments(shared, set));
  const chrono = program === 'tagger' ? null : CHRONOS[code]?.[program];
  const read = ({ text, reference }: TimeDocument): unknown =>
    chrono ? chrono.parse(text, instantOf(reference)) : tagTimes(text, { published: reference, language });
  const [ms = 0] = medianTimes([() => documents.forEach((document) => void read(document))]);
  const bytes = bytesOf(documents);
  return { bytes, speed: megabytes(bytes, ms) };
}

const job = process.argv[2];
if (job) console.log(JSON.stringify(measure(JSON.parse(job))));
