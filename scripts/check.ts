// `pnpm check`: everything that has to be green, one after the other, and one total of tests and checks.
// `--total FILE` writes the total there instead, for who has the last word. RUNUP_CHECKS="biome knip" runs only these.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { collectTotal, formatTotal, listReportFiles, type Mode, type Report } from './report.ts';

interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Its figures are those of the reports of this mode; null: it counts as one. */
  readonly reports: Mode | null;
}

const checks: readonly Check[] = [
  { name: 'briefing', command: ['pnpm', 'briefing'], reports: null },
  // Again inside `test`, but there a failed one would hide behind failed tests.
  {
    name: 'typecheck',
    command: ['turbo', 'run', 'typecheck', 'typecheck:root', '--continue=always'],
    reports: null,
  },
  // From the start: a cached result says nothing about this machine.
  { name: 'test', command: ['pnpm', 'test', '--force'], reports: 'test' },
  { name: 'biome', command: ['biome', 'ci', '.'], reports: null },
  { name: 'knip', command: ['knip'], reports: null },
  { name: 'real', command: ['pnpm', 'test:real'], reports: 'real' },
];

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { total: { type: 'string' } } });
const wanted = process.env.RUNUP_CHECKS?.split(/\s+/u).filter(Boolean);
const results = checks
  .filter(({ name }) => wanted === undefined || wanted.includes(name))
  .map((check) => ({ check, report: runCheck(check) }));

for (const { check, report } of results) {
  console.log(
    `${report.failed > 0 ? styleText('red', 'FAILED') : 'ok    '}  ${check.name}: ${formatTotal(report)}`,
  );
}
const total = {
  passed: results.reduce((sum, { report }) => sum + report.passed, 0),
  // A name that is misspelt checks nothing, which is no success.
  failed: results.reduce((sum, { report }) => sum + report.failed, results.length === 0 ? 1 : 0),
  skipped: results.flatMap(({ report }) => report.skipped),
};
if (values.total === undefined) console.log(formatTotal(total));
else writeFileSync(values.total, `${formatTotal(total)}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

function runCheck({ name, command: [program, ...args], reports }: Check): Report {
  console.log(styleText('bold', `\n== ${name}: ${[program, ...args].join(' ')}`));
  const run = spawnSync(program, args, {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (run.error) console.error(`${name} could not be started: ${run.error.message}`);
  const status = run.status ?? 1;
  if (reports !== null) return collectTotal(listReportFiles(root, reports), status);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: [] };
}
