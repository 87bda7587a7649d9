// The `${{ … }}` in a workflow's environments, filled from a table, and the files that a runner reads back.

import type { Environment } from './workflow.ts';

/** Expression as written between the braces -> its value. */
export type Values = Readonly<Record<string, string>>;

/** Fills every expression; throws on one that the table does not have, so that none is forgotten. */
export function fillEnvironment(env: Environment | undefined, values: Values): Record<string, string> {
  const filled = Object.entries(env ?? {}).map(([name, value]) => [name, fill(String(value), values)]);
  return Object.fromEntries(filled);
}

function fill(text: string, values: Values): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/gu, (_, expression: string) => {
    const value = values[expression];
    if (value === undefined) throw new Error(`no value for the expression ${expression}`);
    return value;
  });
}

/** `name=value` lines and `name<<END … END` blocks, as in GITHUB_OUTPUT and GITHUB_ENV. */
export function readOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^([^=<\n]+)(?:=(.*)|<<(\S+)\n([\s\S]*?)\n\3)$/gmu);
  return Object.fromEntries([...found].map((match) => [match[1] ?? '', match[2] ?? match[4] ?? '']));
}
