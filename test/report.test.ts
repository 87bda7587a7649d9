// How reports add up: what crashed counts, what is cut off counts, nothing counts twice.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatTotal, type Report, readReport, sumReports } from '../scripts/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'runup-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const skippedTest = { name: 'sends', why: 'no server' };
const report = (passed: number, failed: number): Report => ({ passed, failed, skipped: [skippedTest] });

test.each<[string, Record<string, Report | null>, string]>([
  ['sums', { a: report(3, 0), b: report(4, 1) }, '7 passed, 1 failed, 2 skipped'],
  ['a missing report is a failure', { a: report(3, 0), b: null }, '3 passed, 1 failed, 1 skipped'],
  ['nothing at all', {}, '0 passed, 0 failed'],
])('%s', (_, reports, line) => {
  expect(formatTotal(sumReports(new Map(Object.entries(reports))))).toBe(line);
});

test.each<[string, string, Report | null]>([
  ['whole', JSON.stringify(report(1, 2)), report(1, 2)],
  ['cut off', JSON.stringify(report(1, 2)).slice(0, 20), null],
  ['empty', '', null],
  ['not a report', '{"passed":"many"}', null],
  ['null', 'null', null],
])('reads a report that is %s', (_, text, expected) => {
  const file = join(folder, 'report.json');
  writeFileSync(file, text);
  expect(readReport(file)).toEqual(expected);
});

test('a report that is not there', () => {
  expect(readReport(join(folder, 'none.json'))).toBeNull();
});
