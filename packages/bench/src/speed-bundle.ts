// What the tagger with one language weighs in a browser, and that it needs nothing but the language itself to run.

import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

export interface Bundle {
  readonly code: string;
  readonly kilobytes: number;
  readonly gzipped: number;
  /** Modules that it would still ask its surroundings for. */
  readonly imports: readonly string[];
}

const ENTRY = 'virtual:entry';

/** `tagTimes` and one language as one minified file: an ES module, or a script that makes the global `runup`. */
export async function bundle(language: string, format: 'esm' | 'iife'): Promise<Bundle> {
  const source = `export { tagTimes } from '@runup/core/time';
    export { ${language} as language } from '@runup/core/languages/${language}';`;
  const build = await rolldown({
    input: ENTRY,
    cwd: import.meta.dirname,
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? ENTRY : null),
        load: (id) => (id === ENTRY ? source : null),
      },
    ],
  });
  const { output } = await build.generate({ format, name: 'runup', minify: true });
  await build.close();
  const [{ code, imports }] = output;
  return { code, kilobytes: code.length / 1000, gzipped: gzipSync(code).length / 1000, imports };
}

/** What the bundle finds in a text where there is no `process`, no `require`, no `URL`: ECMAScript alone. */
export function runBare(code: string, text: string): readonly string[] {
  const run = `${code}; runup.tagTimes(text, { published: '2022-06-15', language: runup.language })
    .map(({ value }) => value).join(' ')`;
  return String(runInNewContext(run, { text })).split(' ');
}
