// The checks themselves: that each finds what it is there to find, and the line of it.

import { describe, expect, test } from 'vitest';
import { findLines, findLongFiles, findTrespass } from './check.ts';
import { findImports } from './imports.ts';
import { appRooms, coreRooms } from './rules.ts';

describe('findImports', () => {
  test.each([
    ["import { a } from './a.ts';", './a.ts', false],
    ["import type { A } from './a.ts';", './a.ts', true],
    ["import { type A, type B } from './a.ts';", './a.ts', true],
    ["import { type A, b } from './a.ts';", './a.ts', false],
    ["import './a.ts';", './a.ts', false],
    ["import a from 'a';", 'a', false],
    ["import * as a from 'a';", 'a', false],
    ["export * from './a.ts';", './a.ts', false],
    ["export type * from './a.ts';", './a.ts', true],
    ["export { a } from './a.ts';", './a.ts', false],
    ["const a = await import('a');", 'a', false],
    ["import {\n  a,\n  b,\n} from './a.ts';", './a.ts', false],
  ])('%j', (source, target, typesOnly) => {
    expect(findImports(source)).toMatchObject([{ line: 1, target, typesOnly }]);
  });

  test('lines, and nothing but imports', () => {
    const source = "// from 'x'\nimport { a } from './a.ts';\n\nexport const b = 'from';\nimport './c.ts';\n";
    expect(findImports(source).map(({ line, target }) => [line, target])).toEqual([
      [2, './a.ts'],
      [5, './c.ts'],
    ]);
  });
});

describe('findTrespass', () => {
  test.each([
    ['text/tokens.ts', "import { a } from '../calendar/date.ts';"],
    ['calendar/date.ts', "import { a } from '../text/span.ts';"],
    ['time/tag.ts', "import type { A } from '../language.ts';"],
    ['time/tag.ts', "import { nl } from '../languages/nl/index.ts';"],
    ['events/detect.ts', "import { a } from '../names/find.ts';"],
    ['events/detect.ts', "import { tagTimes } from '../time/timex.ts';"],
    ['languages/nl/time.ts', "import { a } from '../en/time.ts';"],
    ['languages/nl/time.ts', "import { a } from '../../time/match.ts';"],
    ['read.ts', "import { nl } from './languages/nl/index.ts';"],
    ['text/tokens.ts', "import { readFileSync } from 'node:fs';"],
    ['text/tokens.ts', "import { format } from 'date-fns';"],
    ['somewhere/new.ts', ''],
  ])('core: %s does not %s', (file, source) => {
    expect(findTrespass(new Map([[file, source]]), coreRooms)).toHaveLength(1);
  });

  test.each([
    ['compose/edition.ts', "import { readFileSync } from 'node:fs';"],
    ['render/issue.ts', "import { a } from '../compose/edition.ts';"],
    ['render/issue.ts', "import { join } from 'node:path';"],
    ['deliver/deliver.ts', "import nodemailer from 'nodemailer';"],
    ['deliver/deliver.ts', "import { renderIssue } from '../render/issue.ts';"],
    ['commands/brief.ts', "import { nl } from '@runup/core/languages/nl';"],
    ['model/edition.ts', "import { read } from '@runup/core';"],
  ])('briefing: %s does not %s', (file, source) => {
    expect(findTrespass(new Map([[file, source]]), appRooms)).toHaveLength(1);
  });

  test.each([
    ['events/detect.ts', "import type { Timex } from '../time/timex.ts';", coreRooms],
    ['languages/nl/time.ts', "import type { TimeTables } from '../../time/tables.ts';", coreRooms],
    ['compose/days.ts', "import { format } from 'date-fns/format';", appRooms],
    ['main.ts', "import { nl } from '@runup/core/languages/nl';", appRooms],
    ['deliver/transport.ts', "import nodemailer from 'nodemailer';", appRooms],
  ])('%s may %s', (file, source, rooms) => {
    expect(findTrespass(new Map([[file, source]]), rooms)).toEqual([]);
  });

  test('names the line', () => {
    const source = "import type { Span } from './span.ts';\nimport { a } from '../names/find.ts';\n";
    expect(findTrespass(new Map([['text/tokens.ts', source]]), coreRooms)[0]).toMatch(
      /^text\/tokens\.ts:2 {2}import \{ a \} from '\.\.\/names\/find\.ts'/u,
    );
  });
});

test('findLines leaves comments alone', () => {
  const source = '// not new Date()\n/** nor new Date() */\nconst a = new Date();\n';
  expect(findLines(new Map([['a.ts', source]]), /new Date\(\)/u, 'pure')).toEqual([
    'a.ts:3  const a = new Date();  (pure)',
  ]);
});

test('findLongFiles lets word tables be long', () => {
  const long = 'x\n'.repeat(11);
  const sources = new Map([
    ['core/src/languages/nl/time.ts', long],
    ['core/src/read.ts', long],
    ['core/src/short.ts', 'x\n'.repeat(10)],
  ]);
  expect(findLongFiles(sources, 10)).toEqual(['core/src/read.ts: 11 lines, 10 at most']);
});
