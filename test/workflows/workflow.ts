// A GitHub Actions workflow as far as the tests look into one.

import { LineCounter, parseDocument } from 'yaml';

export interface Workflow {
  readonly on?: { readonly schedule?: readonly Schedule[]; readonly workflow_dispatch?: unknown };
  readonly permissions?: unknown;
  readonly concurrency?: { readonly 'cancel-in-progress'?: unknown; readonly queue?: unknown };
  readonly env?: Environment;
  readonly defaults?: { readonly run?: { readonly shell?: string } };
  readonly jobs?: Readonly<Record<string, Job>>;
}

export interface Schedule {
  readonly cron?: string;
  readonly timezone?: string;
}

export interface Job {
  readonly if?: string;
  readonly needs?: unknown;
  readonly permissions?: unknown;
  readonly environment?: unknown;
  readonly env?: Environment;
  readonly outputs?: Environment;
  readonly steps?: readonly Step[];
  readonly 'timeout-minutes'?: number;
}

export interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Environment;
  readonly with?: Readonly<Record<string, unknown>>;
}

export type Environment = Readonly<Record<string, string | number | boolean>>;

/** The workflow in a text; YAML faults (a key twice, bad indentation) as `line N: …` instead. */
export function parseWorkflow(text: string): {
  readonly workflow: Workflow;
  readonly faults: readonly string[];
} {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const faults = document.errors.map((error) => `line ${lines.linePos(error.pos[0]).line}: ${error.message}`);
  return { workflow: faults.length > 0 ? {} : (document.toJS() ?? {}), faults };
}
