import { expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { read } from '../read.ts';

/** Published on a Wednesday. */
const PUBLISHED = '2026-03-04';

test.each([
  ['nl', 'DELFT - De brug blijft dicht. De gemeenteraad praat er vrijdag over.', ['Delft']],
  ['nl', 'GOUDA - Tegen een bakker is drie jaar geëist. De rechtbank doet 20 maart uitspraak.', ['Gouda']],
  [
    'nl',
    'Een bakker uit Goes stond terecht voor de rechtbank in Breda. Hij zweeg. Het was stil. Zijn vrouw huilde. De volgende zitting is op 20 maart.',
    ['Breda'],
  ],
  [
    'en',
    'A jury at the Wexley Crown Court found Anna Baker guilty of fraud. She wept. It was quiet. Her son left. Baker will be sentenced on March 20.',
    ['Wexley Crown Court'],
  ],
  ['en', 'DUBLIN - The bridge stays shut. The council will vote on Friday on a new one.', ['Dublin']],
] as const)('a court or a council sits in its town: %s %s', (language, text, expected) => {
  const { events } = read(text, { languages: [nl, en], language, published: PUBLISHED });
  expect(events.map(({ place }) => place)).toEqual(expected);
});

test.each([
  'De rechtbank in Breda en de rechtbank in Delft hoorden hem. Hij zweeg. Het was stil. Zijn vrouw huilde. De volgende zitting is op 20 maart.',
  'GOUDA - De brug is dicht. De minister praat er vrijdag over.',
])('nowhere, when several courts or no council is named: %s', (text) => {
  const { events } = read(text, { languages: [nl, en], language: 'nl', published: PUBLISHED });
  expect(events.map(({ place }) => place)).toEqual([null]);
});
