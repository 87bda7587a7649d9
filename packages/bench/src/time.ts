// Time expressions against hand-made labels, with chrono-node beside them, and how fast both read.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type TimeLanguage, tagTimes } from '@runup/core/time';
import type { BenchOptions } from './bench.ts';
import { median } from './speed-measure.ts';
import { CHRONOS, tagWithChrono } from './time-chrono.ts';
import { CLASSES, type ClassName } from './time-class.ts';
import { type Scores, scoreTimes, type Tally, tallyClasses } from './time-score.ts';
import { readDocuments, SETS, type TimeDocument, type TimeSet } from './time-sets.ts';
import type { SpeedJob, SpeedOutcome } from './time-speed.ts';
import { markdown } from './time-table.ts';

interface Compared {
  readonly set: TimeSet;
  readonly documents: readonly TimeDocument[];
  readonly ours: Scores;
  readonly chrono: Scores;
  /** The way of chrono that scores better here. */
  readonly way: 'casual' | 'strict';
}

/** So many times faster than chrono-node the tagger must read the languages that it reads in full. */
const FASTER = 2;
const READ_IN_FULL: ReadonlySet<string> = new Set(['nl', 'en']);

/** Prints accuracy by set and by class, then speed; true when every set is read better and every language faster. */
export function benchTime({ shared, errors }: BenchOptions): boolean {
  const sets = SETS.map((set) => compare(shared, set));
  console.log(`${accuracyTable(sets)}\n\n${classTable(sets)}\n`);
  const better = sets.every(
    ({ set, ours, chrono }) => ours.value[2] > Math.max(set.heideltime ?? 0, chrono.value[2]),
  );
  const faster = printSpeed(shared, sets);
  if (errors)
    for (const { set, ours } of sets) console.log(`\nErrors on ${set.file}:\n${ours.errors.join('\n')}`);
  return better && faster;
}

function compare(shared: string, set: TimeSet): Compared {
  const documents = readDocuments(shared, set);
  const scored = (tag: (document: TimeDocument) => unknown) =>
    scoreTimes(shared, set, Object.fromEntries(documents.map((one) => [one.id, tag(one)])));
  const ours = scored(({ text, reference }) =>
    tagTimes(text, { published: reference, language: set.language }),
  );
  const ways = (['casual', 'strict'] as const).map((way) => ({
    way,
    chrono: scored(({ text, reference }) => tagWithChrono(chronoOf(set.language, way), text, reference)),
  }));
  const best = ways.reduce((a, b) => (b.chrono.value[2] > a.chrono.value[2] ? b : a));
  return { set, documents, ours, ...best };
}

function chronoOf({ code }: TimeLanguage, way: 'casual' | 'strict') {
  const chrono = CHRONOS[code]?.[way];
  if (!chrono) throw new Error(`chrono-node is not set up for ${code}`);
  return chrono;
}

function accuracyTable(sets: readonly Compared[]): string {
  const head = ['F1: value / relaxed / strict', 'Runup', 'HeidelTime 2.2.1, value', 'chrono-node 2.10.3'];
  const figures = ({ value, relaxed, strict }: Scores) =>
    [value, relaxed, strict].map(([, , f1]) => f1.toFixed(1)).join(' / ');
  return markdown(
    head,
    sets.map(({ set, ours, chrono }) => [
      set.file,
      figures(ours),
      set.heideltime?.toFixed(1) ?? '–',
      figures(chrono),
    ]),
  );
}

function classTable(sets: readonly Compared[]): string {
  const languages = [...new Set(sets.map(({ set }) => set.language.code))];
  const tallies = languages.map((code) => {
    const own = sets.filter(({ set }) => set.language.code === code);
    return {
      code,
      ours: own.map(({ documents, set, ours }) => tallyClasses(documents, set, ours)),
      chrono: own.map(({ documents, set, chrono }) => tallyClasses(documents, set, chrono)),
    };
  });
  const head = ['right / labelled', ...languages.flatMap((code) => [`Runup ${code}`, `chrono ${code}`])];
  const rows = CLASSES.map((name) => [
    name,
    ...tallies.flatMap(({ ours, chrono }) => [share(ours, name), share(chrono, name)]),
  ]);
  return markdown(head, rows);
}

function share(tallies: readonly ReadonlyMap<ClassName, Tally>[], name: ClassName): string {
  const [gold, right] = (['gold', 'right'] as const).map((key) =>
    tallies.reduce((sum, tally) => sum + (tally.get(name)?.[key] ?? 0), 0),
  );
  return gold ? `${right} / ${gold}` : '–';
}

/** How often the programs take turns. */
const ROUNDS = 3;

/** One row a language, all its sets together. True when each that is read in full is read fast enough. */
function printSpeed(shared: string, sets: readonly Compared[]): boolean {
  const languages = [...new Set(sets.map(({ set }) => set.language))];
  const rows = languages.map(({ code }) => {
    const way = sets.find(({ set }) => set.language.code === code)?.way ?? 'casual';
    const rounds = Array.from({ length: ROUNDS }, () =>
      (['tagger', way] as const).map((program) => speedOf({ code, program, shared })),
    );
    const [ours = 0, theirs = 0] = [0, 1].map((i) => median(rounds.map((round) => round[i]?.speed ?? 0)));
    return { code, bytes: rounds[0]?.[0]?.bytes ?? 0, ours, theirs };
  });
  const head = ['language', 'kB of text', 'Runup, MB/s', 'chrono-node, MB/s', 'times as fast'];
  const cells = rows.map(({ code, bytes, ours, theirs }) => [
    code,
    (bytes / 1000).toFixed(0),
    ours.toFixed(1),
    theirs.toFixed(1),
    (ours / theirs).toFixed(2),
  ]);
  console.log(markdown(head, cells));
  return rows.every(({ code, ours, theirs }) => !READ_IN_FULL.has(code) || ours >= FASTER * theirs);
}

function speedOf(job: SpeedJob): SpeedOutcome {
  const script = join(import.meta.dirname, 'time-speed.ts');
  return JSON.parse(execFileSync(process.execPath, [script, JSON.stringify(job)], { encoding: 'utf8' }));
}
