// What a test run says about itself in `report/<mode>.json`, and how the reports of all packages add up.

import { readFileSync } from 'node:fs';

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
