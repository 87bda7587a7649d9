// How tests run, for every package: `vitest run` takes the quick ones, `--mode real` those that need the outside.

import { configDefaults, defineConfig } from 'vitest/config';
import writeReport from './scripts/reporter.ts';

export default defineConfig(({ mode }) => {
  const real = mode === 'real';
  const timeoutMs = real ? 300_000 : 30_000;
  return {
    test: {
      include: real ? ['**/*.real.test.ts'] : ['**/*.test.ts'],
      exclude: real ? configDefaults.exclude : [...configDefaults.exclude, '**/*.real.test.ts'],
      passWithNoTests: real,
      // No module keeps anything that a test could leave behind: each worker loads them once, not once for each file.
      isolate: false,
      testTimeout: timeoutMs,
      hookTimeout: timeoutMs,
      reporters: ['default', writeReport(real ? 'real' : 'test')],
    },
  };
});
