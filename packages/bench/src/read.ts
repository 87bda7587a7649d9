// How fast news is read in full, which finder takes how much of it, and how time and memory grow with the text.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { BenchOptions } from './bench.ts';
import type { ReadSpeedJob, ReadSpeedOutcome } from './read-speed.ts';
import { growthTable, readerLinearity } from './speed-growth.ts';
import { shareTable } from './speed-stages.ts';
import { newsCorpus } from './speed-texts.ts';
import { markdown } from './time-table.ts';

/** Megabytes of news that must be read in a second, in each language. */
const FAST_ENOUGH = 3;
const LANGUAGES = ['nl', 'en'];
const TURNS = 5;

/** Prints its tables; true when both languages are read fast enough and no text's time grows faster than it does. */
export function benchRead({ shared }: BenchOptions): boolean {
  const outcomes = speeds(newsCorpus(shared));
  console.log(
    markdown(
      ['full reading of news', 'documents', 'kB', 'MB in the first second', 'MB/s'],
      outcomes.map(({ documents, bytes, first, speed }, i) => [
        LANGUAGES[i] ?? '',
        String(documents),
        (bytes / 1e3).toFixed(0),
        first.toFixed(2),
        speed.toFixed(2),
      ]),
    ),
  );
  console.log(
    `\n${shareTable(new Map(outcomes.map(({ shares }, i) => [LANGUAGES[i] ?? '', new Map(shares)])))}`,
  );
  for (const code of LANGUAGES) console.log(`\n${growthTable({ program: 'reader', shared }, code)}`);
  const { table, steep } = readerLinearity(shared);
  console.log(`\n${table}`);
  if (steep.length > 0) console.log(`\ngrows faster than the text: ${steep.join(', ')}`);
  return steep.length === 0 && outcomes.every(({ speed }) => speed >= FAST_ENOUGH);
}

/** Each language in several processes, in turns; of each the outcome in the middle, for a machine is faster in one minute than in the next. */
function speeds(corpus: string): readonly ReadSpeedOutcome[] {
  const turns = Array.from({ length: TURNS }, () => LANGUAGES.map((code) => speedOf({ code, corpus })));
  return LANGUAGES.map((_, i) => {
    const outcomes = turns.map((turn) => turn[i] as ReadSpeedOutcome);
    return outcomes.sort((a, b) => a.speed - b.speed)[TURNS >> 1] as ReadSpeedOutcome;
  });
}

function speedOf(job: ReadSpeedJob): ReadSpeedOutcome {
  const script = join(import.meta.dirname, 'read-speed.ts');
  return JSON.parse(execFileSync(process.execPath, [script, JSON.stringify(job)], { encoding: 'utf8' }));
}
