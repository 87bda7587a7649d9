// Where the tagger's time goes, how time and memory grow with the text, and what it costs to have it at all.

import { en } from '@runup/core/languages/en';
import { nl } from '@runup/core/languages/nl';
import { type TimeLanguage, tagTimes } from '@runup/core/time';
import type { BenchOptions } from './bench.ts';
import { bundle, runBare } from './speed-bundle.ts';
import { adversarialTable, growthTable } from './speed-growth.ts';
import { importTimes } from './speed-import.ts';
import { type Step, shareTable, stepShares } from './speed-stages.ts';
import { readDocuments, SETS } from './time-sets.ts';
import { markdown } from './time-table.ts';

const STEPS: readonly Step[] = [
  ['tokenising', /text\/(tokens|forms|characters)/],
  ['tense', /text\/tense|time\/tense-of/],
  ['matching', /time\/(match|lexicon|captures|engine|pattern|words|read)/],
  ['refining', /time\/refine/],
  ['resolving', /time\/(resolve|anchor|narrative|publication|tag)|calendar\//],
];

/** Milliseconds that the cold import of the built tagger with one language may take. */
const IMPORT_MS = 40;

/** Prints its tables; true when the import is fast enough and the bundle runs by itself. */
export async function benchSpeed({ shared }: BenchOptions): Promise<boolean> {
  console.log(await stepTable(shared));
  for (const code of ['nl', 'en']) console.log(`\n${growthTable({ program: 'tagger', shared }, code)}`);
  console.log(`\n${adversarialTable(shared)}\n`);
  const imports = await importTimes('nl');
  console.log(
    markdown(
      ['cold import, medians', 'import, ms', 'whole process, ms'],
      imports.map(({ what, inside, whole }) => [what, inside.toFixed(1), whole.toFixed(1)]),
    ),
  );
  const bundles = await Promise.all([nl, en].map(bundleRow));
  console.log(
    `\n${markdown(['browser bundle', 'minified, kB', 'gzipped, kB', 'runs on ECMAScript alone'], bundles)}`,
  );
  return (
    (imports[1]?.inside ?? Number.POSITIVE_INFINITY) < IMPORT_MS && bundles.every((row) => row[3] === 'yes')
  );
}

async function stepTable(shared: string): Promise<string> {
  const columns = new Map<string, ReadonlyMap<string, number>>();
  for (const language of [nl, en]) {
    const sets = SETS.filter((set) => set.language === language);
    const documents = sets.flatMap((set) => readDocuments(shared, set));
    const pass = () => {
      for (const { text, reference } of documents) tagTimes(text, { published: reference, language });
    };
    columns.set(language.code, await stepShares(STEPS, pass));
  }
  return shareTable(columns);
}

async function bundleRow({ code }: TimeLanguage): Promise<readonly string[]> {
  const { kilobytes, gzipped, imports } = await bundle(code, 'esm');
  const bare = runBare((await bundle(code, 'iife')).code, '2022-05-03');
  const alone = imports.length === 0 && bare.includes('2022-05-03');
  return [`tagTimes and ${code}`, kilobytes.toFixed(1), gzipped.toFixed(1), alone ? 'yes' : 'no'];
}
