// Lines of a bench: what was asked, what came out, whether it is right.

export interface Check {
  readonly what: string;
  readonly right: boolean;
  /** What was expected and what came; empty when right. */
  readonly detail: string;
}

/** A check that `actual` equals `expected`, compared as JSON. */
export function equal(what: string, expected: unknown, actual: unknown): Check {
  const right = JSON.stringify(expected) === JSON.stringify(actual);
  const detail = right ? '' : `expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;
  return { what, right, detail };
}

/** A check that holds or does not. */
export function holds(what: string, right: boolean, detail: string): Check {
  return { what, right, detail: right ? '' : detail };
}

/** Prints the checks, a count behind them, and tells whether all are right. */
export function printChecks(title: string, checks: readonly Check[]): boolean {
  console.log(title);
  for (const { what, right, detail } of checks)
    console.log(`  ${right ? '✓' : '✗'} ${what}${detail && ` — ${detail}`}`);
  const right = checks.filter((check) => check.right).length;
  console.log(`  ${right} of ${checks.length} right`);
  return right === checks.length;
}
