// `pnpm test`: type checks and tests of every package through turbo, then one line that adds all reports up.
// `--real` runs the tests that need the outside (browser, registry); `--force` ignores turbo's cache.

import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { formatTotal, readReport, sumReports, type Total } from './report.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { real: { type: 'boolean' }, force: { type: 'boolean' } } });
const mode = values.real ? 'real' : 'test';
const files = new Map(
  placesThatReport().map((place) => [place, join(root, place, 'report', `${mode}.json`)]),
);

// Stale figures must not pass for this run's; turbo brings back those of a cached task.
for (const file of files.values()) rmSync(file, { force: true });
const status = runTurbo();
const sum = sumReports(new Map([...files].map(([place, file]) => [place, readReport(file)])));
// A type check has no report: when turbo failed and no test did, it is the one that failed.
const total = status !== 0 && sum.failed === 0 ? { ...sum, failed: 1 } : sum;
printTotal(total);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Folders with a vitest task of this mode, the root's own `test` among them. */
function placesThatReport(): readonly string[] {
  const packages = globSync('{apps,packages}/*/package.json', { cwd: root }).sort();
  const script = values.real ? 'test:real' : 'test';
  const having = packages.filter((file) => {
    const manifest: { scripts?: Record<string, string> } = JSON.parse(readFileSync(join(root, file), 'utf8'));
    return manifest.scripts?.[script] !== undefined;
  });
  return [...having.map(dirname), 'test'];
}

function runTurbo(): number {
  const tasks = values.real
    ? ['test:real', 'test:root:real']
    : ['typecheck', 'test', 'typecheck:root', 'test:root'];
  const flags = ['--continue=always', '--output-logs=new-only', '--concurrency=100%', '--no-update-notifier'];
  const run = spawnSync('turbo', ['run', ...tasks, ...flags, ...(values.force ? ['--force'] : [])], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    shell: process.platform === 'win32',
  });
  if (run.error) console.error(`turbo could not be started: ${run.error.message}`);
  return run.status ?? 1;
}

function printTotal(total: Total): void {
  for (const place of total.missing) console.log(`${place}: no report; its vitest crashed or never ran`);
  for (const { name, why } of total.skipped)
    console.log(`skipped  ${name}${why === null ? '' : ` (${why})`}`);
  if (!values.real)
    console.log('not run  *.real.test.ts, which need a browser or the package registry: pnpm test:real');
  console.log(styleText(total.failed > 0 ? 'red' : 'green', formatTotal(total)));
}
