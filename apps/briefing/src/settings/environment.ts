// `env:NAME` values: filled in from the environment wherever they stand in the settings.

import { type Fault, faultAt, type PathStep, writePath } from './fault.ts';

/** Names and values of environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Filled {
  readonly value: unknown;
  /** Variable names by the path that named them: `recipients` -> `RUNUP_RECIPIENTS`. */
  readonly from: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

export interface FillOptions {
  readonly env: Environment;
  /** Paths whose variable need not be set now: what only sending minds. Such a value counts as not written. */
  readonly mayLack: ReadonlySet<string>;
}

/** An empty variable counts as not set: that is what a runner gives for a secret that nobody entered. */
export function fillEnvironment(value: unknown, options: FillOptions): Filled {
  const from = new Map<string, string>();
  const faults: Fault[] = [];
  const fill = (part: unknown, path: readonly PathStep[]): unknown => {
    if (Array.isArray(part)) return part.map((item: unknown, i) => fill(item, [...path, i]));
    if (typeof part === 'object' && part !== null) {
      return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, fill(item, [...path, key])]));
    }
    const name = typeof part === 'string' ? /^env:\s*(\S.*)$/u.exec(part)?.[1] : undefined;
    if (name === undefined) return part;
    const written = writePath(path);
    from.set(written, name);
    const set = Object.hasOwn(options.env, name) ? options.env[name] : undefined;
    if (set !== undefined && set !== '') return set;
    if (!options.mayLack.has(written)) faults.push(lacking(path, name));
    return undefined;
  };
  return { value: fill(value, []), from, faults };
}

function lacking(path: readonly PathStep[], name: string): Fault {
  const message = `The environment variable ${name} is not set`;
  return faultAt(path, message, `Set ${name}, or write the value of ${writePath(path)} here`);
}
