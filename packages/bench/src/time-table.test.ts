import { expect, test } from 'vitest';
import { markdown } from './time-table.ts';

test('a table has its first column flush left and all lines equally long', () => {
  expect(
    markdown(
      ['set', 'F1'],
      [
        ['news', '90.1'],
        ['history', '8.0'],
      ],
    ),
  ).toBe(['| set     |   F1 |', '| ------- | ---: |', '| news    | 90.1 |', '| history |  8.0 |'].join('\n'));
});
