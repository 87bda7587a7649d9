import { describe, expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { read } from '../read.ts';

/** Published on a Tuesday; all tables of this file count from it. */
const PUBLISHED = '2024-10-15';

function daysIn(text: string, language: 'nl' | 'en'): string[] {
  return read(text, { languages: [nl, en], language, published: PUBLISHED }).events.map(
    ({ start, end, time }) => [start, end, time].filter(Boolean).join(' '),
  );
}

describe('what is done again and again is no event', () => {
  test.each([
    ['habit', 'Doorgaans begint de oogst in november.'],
    ['a set of days', 'Iedere tweede dinsdag van november vergadert de club in het café.'],
    ['a set of years', 'Elk jaar in december houdt het koor een concert.'],
    ['any winter', 'In de winter traint hij met zijn broer in Spanje.'],
    [
      'any winter, and what follows it',
      'In de winter houdt ze het bij lezen, vanaf april begint ze met fietsen.',
    ],
    ['any summer, of nobody in particular', 'In de zomer wordt er veel gebouwd.'],
    ['any summer, compared', 'In de zomer reizen er meer mensen dan in een gewone maand.'],
    ['a winter with an hour', 'In de winter sluit het zwembad om vijf uur.'],
    ['an hour of no day', 'De kinderen worden om zeven uur gewekt.'],
    ['opening hours', 'De stembureaus sluiten om negen uur.'],
  ])('Dutch: %s: %s', (_, text) => {
    expect(daysIn(text, 'nl')).toEqual([]);
  });

  test.each([
    ['habit', 'Storms normally begin in November.'],
    [
      'habit of the sentence, at an hour',
      'Shops usually open at ten, and trade ends as soon as it is five in the evening.',
    ],
    ['a set of days', 'Every first Tuesday of December the choir meets in the church.'],
    ['a set behind the hour', 'Stores are open until 9 p.m. on Thursdays.'],
    ['every year', 'The fair is held every year in December.'],
    ['any winter', 'In the winter they meet at his house.'],
    ['an hour of no day', 'Polls close at 8 p.m.'],
  ])('English: %s: %s', (_, text) => {
    expect(daysIn(text, 'en')).toEqual([]);
  });
});

describe('a season, an hour and a month may still be those of an event', () => {
  test.each([
    ['In het najaar begint de bouw van het station.', 'nl', ['2024-09 2024-11']],
    ['In de winter bezoekt koning Willem-Alexander Kenia.', 'nl', ['2024-12 2025-02']],
    ['Het kabinet komt om 14.00 uur bijeen.', 'nl', ['2024-10-15 2024-10-15 14:00']],
    ['Work begins in the spring on the bridge.', 'en', ['2025-03 2025-05']],
    ['The concert starts at 8 tonight.', 'en', ['2024-10-15 2024-10-15 20:00']],
    ['The leaders will meet at 3 p.m.', 'en', ['2024-10-15 2024-10-15 15:00']],
  ] as const)('%s', (text, language, expected) => {
    expect(daysIn(text, language)).toEqual(expected);
  });
});
