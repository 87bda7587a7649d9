// Holds the files of a package against its rooms, and against the sizes and names that all share.

import { posix } from 'node:path';
import { findImports, type Import } from './imports.ts';
import type { Room } from './rules.ts';

/** Path in the package's src -> source. */
export type Sources = ReadonlyMap<string, string>;

/** Every import that leaves its room where it may not: `file:line  statement`. */
export function findTrespass(sources: Sources, rooms: readonly Room[]): readonly string[] {
  return [...sources].flatMap(([file, source]) => {
    const room = rooms.find(
      (row) => file === row.room || (row.room.endsWith('/') && file.startsWith(row.room)),
    );
    if (room === undefined)
      return [`${file}: stands in no room; give it a row in test/architecture/rules.ts`];
    return findImports(source)
      .filter((found) => !isAllowed(found, file, room))
      .map(
        ({ line, text }) =>
          `${file}:${line}  ${text}  (${room.room} may import: ${room.may.join(', ') || 'nothing'})`,
      );
  });
}

function isAllowed(found: Import, file: string, room: Room): boolean {
  const target = found.target.startsWith('.') ? posix.join(posix.dirname(file), found.target) : found.target;
  return room.may.some((row) => {
    const allowed = row.replace(/^type /u, '');
    if (row.startsWith('type ') && !found.typesOnly) return false;
    return target === allowed || (/[/:]$/u.test(allowed) && target.startsWith(allowed));
  });
}

/** Every line on which a pattern stands: `file:line  text  (why not)`. Comments don't count. */
export function findLines(sources: Sources, pattern: RegExp, whyNot: string): readonly string[] {
  return [...sources].flatMap(([file, source]) =>
    source
      .split('\n')
      .map((text, index) => ({ text: text.replace(/^\s*(?:\/\/|\/?\*).*$/u, ''), line: index + 1 }))
      .filter(({ text }) => pattern.test(text))
      .map(({ text, line }) => `${file}:${line}  ${text.trim()}  (${whyNot})`),
  );
}

/** Files over the limit that are no word table. A table is a file that is nearly all data: languages, world, phrases. */
export function findLongFiles(sources: Sources, limit: number): readonly string[] {
  const isTable = (file: string) => /(?:^|\/)(?:languages|world|phrases)\//u.test(file);
  return [...sources]
    .filter(([file]) => !isTable(file))
    .map(([file, source]) => ({ file, lines: source.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > limit)
    .map(({ file, lines }) => `${file}: ${lines} lines, ${limit} at most`);
}
