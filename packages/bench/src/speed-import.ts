// How long a program waits for the tagger: cold imports in fresh processes.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './speed-bundle.ts';
import { median } from './speed-measure.ts';

const RUNS = 11;

export interface ImportTime {
  readonly what: string;
  /** Milliseconds from before the import to behind it. */
  readonly inside: number;
  /** Milliseconds from the start of the process to its end. */
  readonly whole: number;
}

/** Medians of several fresh processes: one that imports nothing, and each way to have the tagger. */
export async function importTimes(language: string): Promise<readonly ImportTime[]> {
  const folder = mkdtempSync(join(tmpdir(), 'runup-import-'));
  try {
    const file = join(folder, 'tagger.mjs');
    writeFileSync(file, (await bundle(language, 'esm')).code);
    const built = JSON.stringify(pathToFileURL(file).href);
    const source = `await import('@runup/core/time'); await import('@runup/core/languages/${language}')`;
    return [
      importTime('nothing', ''),
      importTime(`built, ${language}`, `await import(${built})`),
      importTime(
        `built, ${language}, and a first text`,
        `const { tagTimes, language } = await import(${built}); tagTimes('12:00, 3-5-2022', { language })`,
      ),
      importTime(`source, ${language}: Node strips the types`, source),
      importTime('chrono-node', "await import('chrono-node')"),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function importTime(what: string, code: string): ImportTime {
  const program = `const start = performance.now(); ${code}; console.log(performance.now() - start)`;
  const { NODE_COMPILE_CACHE: _, ...env } = process.env;
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const inside = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
      cwd: import.meta.dirname,
      env,
    });
    return { inside: Number(inside), whole: performance.now() - start };
  });
  return {
    what,
    inside: median(runs.map(({ inside }) => inside)),
    whole: median(runs.map(({ whole }) => whole)),
  };
}
