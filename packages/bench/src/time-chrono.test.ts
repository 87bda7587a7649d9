import { expect, test } from 'vitest';
import { CHRONOS, tagWithChrono } from './time-chrono.ts';

/** Tuesday. */
const PUBLISHED = '2009-05-05';

test.each([
  ['en', 'It opened in May 1998.', ['1998-05']],
  ['en', 'It opened on May 3, 1998.', ['1998-05-03']],
  ['en', 'It opens on Friday at 6 pm.', ['2009-05-08T18:00']],
  ['en', 'It opened last week.', ['2009-W18']],
  ['en', 'It opens this week.', ['2009-W19']],
  ['en', 'It opened last year.', ['2008']],
  ['en', 'from May 3 to May 5, 1998', ['1998-05-03', '1998-05-05']],
  ['en', 'It opens tonight.', ['2009-05-05TNI']],
  ['nl', 'Vanochtend ging zij open.', ['2009-05-05TMO']],
  ['nl', 'Zij is nu open.', ['PRESENT_REF']],
])('%s: what chrono finds in "%s" has the values %j', (code, text, values) => {
  const chrono = CHRONOS[code]?.casual;
  expect(chrono && tagWithChrono(chrono, text, PUBLISHED).map(({ value }) => value)).toEqual(values);
});
