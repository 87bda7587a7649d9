import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { benchTalks } from './talks.ts';

const shared = process.env.RUNUP_SHARED ?? '';
const isThere = shared !== '' && existsSync(join(shared, 'articles/talks.nl.txt'));

test('the talks article is read as its gold says', (context) => {
  if (!isThere) return context.skip('RUNUP_SHARED names no folder with corpora');
  expect(benchTalks({ shared, errors: false })).toBe(true);
});
