// `pnpm test`: type checks and tests of every package through turbo, then one line that adds all reports up.
// `--real` runs the tests that need the outside (browser, registry); `--force` ignores turbo's cache.

import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { collectTotal, formatTotal, listReportFiles, type Total } from './report.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { real: { type: 'boolean' }, force: { type: 'boolean' } } });
const files = listReportFiles(root, values.real ? 'real' : 'test');

// Stale figures must not pass for this run's; turbo brings back those of a cached task.
for (const file of files.values()) rmSync(file, { force: true });
const total = collectTotal(files, runTurbo());
printTotal(total);
process.exitCode = total.failed === 0 ? 0 : 1;

function runTurbo(): number {
  const quick = ['typecheck', 'test', 'typecheck:root', 'test:root'];
  const tasks = values.real ? ['test:real', 'test:root:real'] : quick;
  // Tests with a real browser or registry take turns: side by side they wait for each other until they time out.
  const flags = ['--continue=always', '--output-logs=new-only', '--no-update-notifier'];
  const concurrency = `--concurrency=${values.real ? 1 : '100%'}`;
  const run = spawnSync(
    'turbo',
    ['run', ...tasks, ...flags, concurrency, ...(values.force ? ['--force'] : [])],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
      shell: process.platform === 'win32',
    },
  );
  if (run.error) console.error(`turbo could not be started: ${run.error.message}`);
  return run.status ?? 1;
}

function printTotal(total: Total): void {
  for (const place of total.missing) console.log(`${place}: no report; its vitest crashed or never ran`);
  for (const { name, why } of total.skipped)
    console.log(`skipped  ${name}${why === null ? '' : ` (${why})`}`);
  if (!values.real) {
    console.log('not run  *.real.test.ts, which need a browser, git or the package registry: pnpm test:real');
  }
  console.log(styleText(total.failed > 0 ? 'red' : 'green', formatTotal(total)));
}
