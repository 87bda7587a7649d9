// Finds what a source file imports, with the line, and whether only types come over.

export interface Import {
  /** From 1. */
  readonly line: number;
  /** As written: `./span.ts`, `node:fs`, `@runup/core`. */
  readonly target: string;
  readonly typesOnly: boolean;
  /** The statement, white space folded. */
  readonly text: string;
}

const statement =
  /^[ \t]*(?:(?:import|export)\s+(type\s)?[^'";]*?\bfrom\s*|import\s*)(['"])([^'"\n]+)\2|\bimport\(\s*(['"])([^'"\n]+)\4/gmu;

/** All static and dynamic imports and re-exports in order; comments and strings that look like one count too. */
export function findImports(source: string): readonly Import[] {
  return [...source.matchAll(statement)].map((match) => ({
    line: source.slice(0, match.index).split('\n').length,
    target: match[3] ?? match[5] ?? '',
    typesOnly: match[1] !== undefined || importsOnlyTypes(match[0]),
    text: match[0].trim().replace(/\s+/gu, ' '),
  }));
}

function importsOnlyTypes(text: string): boolean {
  const names = /\{([^}]*)\}/u.exec(text)?.[1]?.split(',') ?? [];
  const written = names.map((name) => name.trim()).filter((name) => name !== '');
  return written.length > 0 && written.every((name) => name.startsWith('type '));
}
