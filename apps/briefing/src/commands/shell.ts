// What a command gets of the outside: environment, clock, network, streams and languages; all of it enters at main.ts.

import type { Language } from '@runup/core';
import type { Fetch } from '../collect/fetch.ts';
import type { Environment } from '../settings/environment.ts';
import type { Terminal } from '../terminal/terminal.ts';

export interface Shell {
  readonly env: Environment;
  /** All languages that articles are read in; the first is the default of a settings file that names none. */
  readonly languages: readonly Language[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly fetch: Fetch;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** What was asked for. */
  readonly out: Terminal;
  /** What went wrong and how far it is; never mixed with results. */
  readonly err: Terminal;
  /** Aborted when the run is asked to end (Ctrl-C, a runner that stops). */
  readonly stop: AbortSignal;
}

/** What stands on the command line after the command's name, checked against its options. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** Exit codes: 0 done, also when nothing was due · 1 a problem · 2 usage. */
export type ExitCode = 0 | 1 | 2;

export type Command = (args: Arguments, shell: Shell) => Promise<ExitCode>;

/** The text of an option; null when it is not given. */
export function textOption({ values }: Arguments, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}

export function isGiven({ values }: Arguments, name: string): boolean {
  return values[name] === true;
}
