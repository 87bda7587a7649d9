import { describe, expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { read } from '../read.ts';

/** Published on a Wednesday; all tables of this file count from it. */
const PUBLISHED = '2026-03-04';

function daysIn(text: string, language: 'nl' | 'en', published = PUBLISHED): string[] {
  return read(text, { languages: [nl, en], language, published }).events.map(
    ({ start, end, status }) => `${start}/${end} ${status}`,
  );
}

describe('Dutch: plans without a noun, starts, hopes, spans', () => {
  test.each([
    ['Anna Bakker wordt vanaf 20 april de nieuwe directeur.', ['2026-04-20/2026-04-20 planned']],
    [
      'De leiders hopen vrijdag de laatste hand te leggen aan het akkoord.',
      ['2026-03-06/2026-03-06 tentative'],
    ],
    ['Anna Bakker wil dit weekend met de bonden overleggen.', ['2026-03-07/2026-03-08 planned']],
    ['De top is komende zomer in Wenen, het overleg is gepland.', ['2026-06/2026-08 planned']],
    ['Vakbond FNV kondigde voor zaterdag 21 maart een demonstratie aan.', ['2026-03-21/2026-03-21 planned']],
  ])('%s', (text, expected) => {
    expect(daysIn(text, 'nl')).toEqual(expected);
  });

  test.each([
    ['told then', '„Iedereen wil de vergadering”, zei hij woensdag op het congres.'],
    ['after it', 'De partners moeten dat in hun onderhandelingen na de zomer regelen.'],
    ['a year of a name', 'Hij gaat de slotrace van 2026 missen.'],
    ['no plan', 'Vrijdag is het mooi weer.'],
    ['denied', 'De ministers zullen vrijdag niet overleggen.'],
  ])('%s: %s', (_, text) => {
    expect(daysIn(text, 'nl')).toEqual([]);
  });

  test('a weekday in an article of an unknown week dates nothing', () => {
    expect(daysIn('De raad vergadert dinsdag over de begroting.', 'nl', '2026-03')).toEqual([
      'null/null planned',
    ]);
  });
});

describe('English: plans without a noun, starts, hopes, spans', () => {
  test.each([
    ['From June 1 we’ll hire more staff.', ['2026-06-01/2026-06-01 planned']],
    ['The G7 will meet this weekend.', ['2026-03-07/2026-03-08 planned']],
    ['The test is scheduled for this summer.', []],
    ['The flight test is scheduled for this summer.', ['2026-06/2026-08 planned']],
    ['The unions hope to sign on Friday.', ['2026-03-06/2026-03-06 tentative']],
  ])('%s', (text, expected) => {
    expect(daysIn(text, 'en')).toEqual(expected);
  });

  test.each([
    ['told then', 'The board announced on Friday the second debate has been cancelled.'],
    ['the past', 'The band unveiled its plans towards the close of its Friday night concert.'],
    ['behind', 'She announced the upcoming vote in a letter earlier this week.'],
    ['a comparison', 'On a day like today you think about the match too much.'],
    ['over', 'The storm was expected to pass by the island late Friday night.'],
    ['a name behind by', 'Officials said that the storm would pass by Bermuda Friday night.'],
    ['an adjunct', 'During that meeting, it was agreed a lockdown would be in force on Friday.'],
    ['no strike of workers', 'The flight had a bird strike during take-off on Friday.'],
    ['a noun before a noun', 'The final guidelines are ready for Friday.'],
    ['denied', 'The company may not meet the criteria on Friday.'],
  ])('%s: %s', (_, text) => {
    expect(daysIn(text, 'en')).toEqual([]);
  });
});
