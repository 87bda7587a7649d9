// What a test run says about itself in `report/<mode>.json`, and how the reports of all packages add up.

import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `test` for the quick tests, `real` for those that need the outside. */
export type Mode = 'test' | 'real';

export interface SkippedTest {
  readonly name: string;
  /** The note of `context.skip(note)`; null when the test gave none. */
  readonly why: string | null;
}

/** One vitest run. A file that can't be loaded and an error outside any test each count as failed. */
export interface Report {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly SkippedTest[];
}

export interface Total extends Report {
  /** Places that should have reported and did not: their vitest crashed or never ran. */
  readonly missing: readonly string[];
}

/** Folder -> its report file, for every package with a task of this mode and for the root's own `test`. */
export function listReportFiles(root: string, mode: Mode): ReadonlyMap<string, string> {
  const script = mode === 'real' ? 'test:real' : 'test';
  const packages = globSync('{apps,packages}/*/package.json', { cwd: root }).sort();
  const having = packages.filter((file) => {
    const manifest: { scripts?: Record<string, string> } = JSON.parse(readFileSync(join(root, file), 'utf8'));
    return manifest.scripts?.[script] !== undefined;
  });
  const places = [...having.map(dirname), 'test'];
  return new Map(places.map((place) => [place, join(root, place, 'report', `${mode}.json`)]));
}

/** What all runs of a mode said, `status` being how turbo ended. */
export function collectTotal(files: ReadonlyMap<string, string>, status: number): Total {
  const sum = sumReports(new Map([...files].map(([place, file]) => [place, readReport(file)])));
  // A type check has no report: when turbo failed and no test did, it is the one that failed.
  return status !== 0 && sum.failed === 0 ? { ...sum, failed: 1 } : sum;
}

/** Reads a report; null when the file is missing, cut off, or no report. */
export function readReport(file: string): Report | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isReport(value) ? value : null;
  } catch {
    return null;
  }
}

function isReport(value: unknown): value is Report {
  if (typeof value !== 'object' || value === null) return false;
  const { passed, failed, skipped } = value as Partial<Report>;
  return Number.isInteger(passed) && Number.isInteger(failed) && Array.isArray(skipped);
}

/** Adds up; each missing report is one failure, so that a crash is never green. */
export function sumReports(reports: ReadonlyMap<string, Report | null>): Total {
  const found = [...reports.values()].filter((report) => report !== null);
  const missing = [...reports].filter(([, report]) => report === null).map(([place]) => place);
  return {
    passed: found.reduce((sum, report) => sum + report.passed, 0),
    failed: found.reduce((sum, report) => sum + report.failed, 0) + missing.length,
    skipped: found.flatMap((report) => report.skipped),
    missing,
  };
}

/** `12 passed, 0 failed`, and `, 3 skipped` when there are any. */
export function formatTotal({ passed, failed, skipped }: Report): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped.length > 0 ? `${line}, ${skipped.length} skipped` : line;
}
