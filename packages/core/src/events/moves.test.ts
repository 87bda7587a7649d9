import { expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { read } from '../read.ts';

const PUBLISHED = '2026-03-04';

function eventsIn(text: string, language: string) {
  const { events } = read(text, { languages: [nl, en], language, published: PUBLISHED });
  return events.map(({ start, status, replaced }) => [start, status, replaced.map(({ from }) => from)]);
}

test.each([
  [
    'en',
    'The sentencing was postponed from 12 March to 26 March.',
    '2026-03-26',
    'rescheduled',
    ['2026-03-12'],
  ],
  [
    'en',
    'A judge on Wednesday postponed the trial from March 12 to March 26.',
    '2026-03-26',
    'rescheduled',
    ['2026-03-12'],
  ],
  ['en', 'The summit on March 29 has been moved from Khartoum to Cairo.', '2026-03-29', 'planned', []],
  ['en', 'The fair in Cork runs from March 12 to March 26.', '2026-03-12', 'planned', []],
  [
    'nl',
    'Het overleg wordt uitgesteld van maandag naar donderdag 12 maart.',
    '2026-03-12',
    'rescheduled',
    ['2026-03-09'],
  ],
  ['nl', 'De top van 29 maart is verplaatst van Khartoem naar Caïro.', '2026-03-29', 'planned', []],
  [
    'nl',
    'De rechtbank doet niet op 10 maart, maar op 24 maart uitspraak.',
    '2026-03-24',
    'planned',
    ['2026-03-10'],
  ],
  [
    'nl',
    'De zitting gaat niet door op 10 maart; de leden komen nu op 24 maart bijeen.',
    '2026-03-24',
    'rescheduled',
    ['2026-03-10'],
  ],
  [
    'en',
    'The meeting on March 12 was cancelled and the members will now meet on March 26.',
    '2026-03-26',
    'rescheduled',
    ['2026-03-12'],
  ],
] as const)('%s %s', (language, text, start, status, replaced) => {
  expect(eventsIn(text, language)).toEqual([[start, status, replaced]]);
});

test('a day on which it is denied to be is no day of it', () => {
  expect(eventsIn('De rechtbank doet niet op 10 maart uitspraak.', 'nl')).toEqual([]);
});
