// Each language's TABLE.md shows what the tagger does today.

import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { tablePages } from '../scripts/table-pages.ts';

test.each(tablePages().map((page) => [basename(dirname(page.file)), page] as const))(
  '%s/TABLE.md is what the tagger says; `pnpm tables` writes it',
  (_, { file, text }) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);

test('a page shows values, modifiers, days and negatives', () => {
  const german = tablePages().find(({ file }) => file.includes('/de/'))?.text ?? '';
  expect(german).toContain('| **letzte Woche** | `2022-W23` | 2022-06-06 – 2022-06-12 |');
  expect(german).toContain('| **Anfang 2009** | `2009` START | 2009-01-01 – 2009-12-31 |');
  expect(german).toContain('| Herr Freitag schwieg. | nothing |');
  expect(german).toContain('| karfreitag | `2022-04-15` |');
});
