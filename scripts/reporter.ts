// A vitest reporter: writes the run's report to `report/<mode>.json` in the package, whole or not at all.
// A run that was narrowed to some files (`vitest run src/time`) writes none.

import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestModule, Vitest } from 'vitest/node';
import type { Mode, Report, SkippedTest } from './report.ts';

export default function writeReport(mode: Mode): Reporter {
  let vitest: Vitest | undefined;
  return {
    onInit(started) {
      vitest = started;
    },
    async onTestRunEnd(modules, unhandledErrors) {
      if (vitest === undefined || (await isNarrowed(vitest, modules))) return;
      const folder = join(vitest.config.root, 'report');
      const parts = modules.map(describeModule);
      const report: Report = {
        passed: parts.reduce((sum, part) => sum + part.passed, 0),
        failed: parts.reduce((sum, part) => sum + part.failed, unhandledErrors.length),
        skipped: parts.flatMap((part) => part.skipped),
      };
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `${mode}.json`);
      writeFileSync(`${file}.part`, JSON.stringify(report));
      renameSync(`${file}.part`, file);
    },
  };
}

async function isNarrowed(vitest: Vitest, modules: readonly TestModule[]): Promise<boolean> {
  const all = await vitest.globTestSpecifications();
  return modules.length < all.length || vitest.config.testNamePattern !== undefined;
}

function describeModule(module: TestModule): Report {
  const tests = [...module.children.allTests()];
  const inState = (state: string) => tests.filter((test) => test.result().state === state);
  const broken = [...module.children.allSuites()].filter((suite) => suite.errors().length > 0);
  // "pending" after the end of the run: the test's process went away.
  const failed = inState('failed').length + inState('pending').length;
  return {
    passed: inState('passed').length,
    failed: failed + module.errors().length + broken.length,
    skipped: inState('skipped').map((test): SkippedTest => {
      const result = test.result();
      const why = result.state === 'skipped' ? (result.note ?? null) : null;
      return { name: `${module.relativeModuleId}: ${test.fullName}`, why };
    }),
  };
}
