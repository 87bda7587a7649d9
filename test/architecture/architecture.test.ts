// The import table, the sizes and the names that the project holds itself to, with the line that breaks one.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findLines, findLongFiles, findTrespass, type Sources } from './check.ts';
import { appRooms, coreRooms } from './rules.ts';

const root = join(import.meta.dirname, '../..');
const isTest = (file: string) => /\.(?:test|suite|fixture)\.ts$|(?:^|\/)test\//u.test(file);

function readSources(folder: string): Sources {
  const files = globSync('**/*.{ts,mjs}', { cwd: join(root, folder), exclude: ['**/node_modules/**'] });
  return new Map(
    files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(root, folder, file), 'utf8')]),
  );
}

function without(sources: Sources, ...left: readonly ((file: string) => boolean)[]): Sources {
  return new Map([...sources].filter(([file]) => !left.some((leave) => leave(file))));
}

const all = new Map([
  ...readSources('packages'),
  ...readSources('apps'),
  ...readSources('scripts'),
  ...readSources('test'),
]);
const core = without(readSources('packages/core/src'), isTest);
const app = without(readSources('apps/briefing/src'), isTest);
const isFixture = (file: string) => /(?:^|\/)fixtures\//u.test(file);
const isMain = (file: string) => file === 'main.ts';
/** Holds the script of the web page as text: it runs in the reader's browser. */
const isBrowserScript = (file: string) => file === 'render/page/script.ts';

describe('who imports whom', () => {
  test('the files are there to be held against the rules', () => {
    expect(core.has('language.ts') && app.has('problem.ts')).toBe(true);
  });

  test('core', () => {
    expect(findTrespass(core, coreRooms)).toEqual([]);
  });

  test('briefing', () => {
    expect(findTrespass(app, appRooms)).toEqual([]);
  });
});

describe('where the outside enters', () => {
  test('core has no clock, no random, no process, no JS Date', () => {
    const outside = /\bnew Date\b|\bDate\.|\bMath\.random\b|\bprocess\.|\bglobalThis\b|\bfetch\(/u;
    expect(findLines(core, outside, 'core is pure')).toEqual([]);
  });

  test('briefing reads clock, environment and languages in main.ts only', () => {
    const outside = /\bnew Date\(\)|\bDate\.now\(|\bprocess\.(?:env|argv)\b|@runup\/core\/languages\//u;
    expect(findLines(without(app, isMain, isBrowserScript), outside, 'comes in from main.ts')).toEqual([]);
  });

  test('composing and rendering have no random and no locale of the machine', () => {
    const pure = without(app, (file) => !/^(?:compose|render)\//u.test(file));
    expect(
      findLines(pure, /\bMath\.random\b|\brandomUUID\b|toLocale\w*\(\)/u, 'same inputs, same bytes'),
    ).toEqual([]);
  });
});

describe('sizes and names', () => {
  test('no file over 250 lines but word tables', () => {
    expect(findLongFiles(without(all, isTest, isFixture), 250)).toEqual([]);
  });

  test('no test over 400 lines: many are tables of cases', () => {
    expect(findLongFiles(all, 400)).toEqual([]);
  });

  test('no folder that could hold anything', () => {
    expect([...all.keys()].filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc)\//u.test(file))).toEqual(
      [],
    );
  });

  test('no check is switched off in a comment', () => {
    const off = /@ts-(?:ignore|nocheck|expect-error)|biome-ignore/u;
    expect(
      [...all].filter(([, source]) => off.test(withoutThisPattern(source))).map(([file]) => file),
    ).toEqual([]);
  });
});

/** This file names what it forbids. */
function withoutThisPattern(source: string): string {
  return source.replace(/^\s*const off = .*$/mu, '');
}
