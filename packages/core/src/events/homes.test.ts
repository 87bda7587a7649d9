import { describe, expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { read } from '../read.ts';

/** Published on a Wednesday; all tables of this file count from it. */
const PUBLISHED = '2026-03-04';

function placesIn(text: string, language: 'nl' | 'en'): (string | null)[] {
  return read(text, { languages: [nl, en], language, published: PUBLISHED }).events.map(({ place }) => place);
}

const NORWAY = 'Norway is busy. Oslo was first, then Bergen, said the Norwegian papers.';
const NORWEGEN = 'Noorwegen is druk. Eerst was het Oslo, toen Bergen, schreven de Noorse kranten.';

describe('the country an article is set in', () => {
  test.each([
    ['en', `${NORWAY} Anna Berg will be sworn in on March 20.`, ['Norway']],
    ['en', `${NORWAY} The election is on March 20.`, ['Norway']],
    ['en', `${NORWAY} The Bank of Norway is scheduled to keep its rate on Friday.`, ['Norway']],
    ['nl', `${NORWEGEN} Vissers in heel het land willen vrijdag de havens blokkeren.`, ['Noorwegen']],
  ] as const)('%s %s', (language, text, expected) => {
    expect(placesIn(text, language)).toEqual(expected);
  });

  test.each([
    ['a private matter', 'en', `${NORWAY} Anna Berg will present her book on Friday.`],
    ['too few names', 'en', 'Norway is busy. Anna Berg will be sworn in on March 20.'],
    [
      'several countries',
      'en',
      `${NORWAY} France, Paris, Italy, Rome and Spain came too. The election is on March 20.`,
    ],
    ['another bank', 'en', `${NORWAY} The Bank of Italy is scheduled to keep its rate on Friday.`],
    ['a meeting', 'nl', `${NORWEGEN} Vrijdag overleggen Anna Berg en Ola Lie.`],
  ] as const)('nowhere for %s (%s): %s', (_, language, text) => {
    expect(placesIn(text, language)).toEqual([null]);
  });
});

describe('the house an article is set in', () => {
  test.each([
    ['nl', 'De premier zat in het Catshuis. Hij moet zondag vergaderen.', ['Catshuis']],
    ['nl', 'De premier zat in het Catshuis. Hij was op het Binnenhof. Hij moet zondag vergaderen.', [null]],
    ['en', 'It was busy at the White House. Anna Baker will meet John Cole on Friday.', ['White House']],
  ] as const)('%s %s', (language, text, expected) => {
    expect(placesIn(text, language)).toEqual(expected);
  });
});

describe('a place named with another mention of the event', () => {
  test('who announces it does not set the mentions apart', () => {
    const text =
      'The second debate between Anna Baker and John Cole, which was slated for March 20, has been cancelled. The office said: “The board announced that the second debate, scheduled for March 20 in Dublin, was costly.”';
    expect(placesIn(text, 'en')).toEqual(['Dublin']);
  });

  test('what sides play is a match, where the paper writes from', () => {
    const text = 'MADRID — Anna Berg won. Norway and Italy will play on Friday. Norway takes on Italy.';
    expect(placesIn(text, 'en')).toEqual(['Madrid']);
  });
});
