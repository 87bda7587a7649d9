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
    ['De zusters hopen vrijdag het nieuwe huis te betrekken.', ['2026-03-06/2026-03-06 tentative']],
    ['Anna Bakker wil dit weekend met de bonden overleggen.', ['2026-03-07/2026-03-08 planned']],
    ['De top is komende zomer in Wenen, het overleg is gepland.', ['2026-06/2026-08 planned']],
    ['Vakbond FNV kondigde voor zaterdag 21 maart een demonstratie aan.', ['2026-03-21/2026-03-21 planned']],
  ])('%s', (text, expected) => {
    expect(daysIn(text, 'nl')).toEqual(expected);
  });

  test.each([
    ['told then', '„Iedereen wil de vergadering”, zei hij woensdag op het congres.'],
    ['after it', 'Het bestuur moet dat in het overleg na de zomer oplossen.'],
    ['a year of a name', 'Hij wil de finale van 2026 niet zien.'],
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

describe('a day that no longer holds is in the year of the day that does', () => {
  test.each([
    ['The trial has been moved from September 26 to October 3.', '2026-04-10', ['2026-09-26']],
    ['The trial has been moved from May 26 to June 12.', '2026-05-30', []],
    ['The trial has been moved from December 5 to January 20.', '2026-04-10', ['2026-12-05']],
    ['The trial was moved from May 26, 2025 to June 12.', '2026-04-10', []],
  ])('%s on %s', (text, published, expected) => {
    const { events } = read(text, { languages: [en], published });
    expect(events.flatMap(({ replaced }) => replaced.map(({ from }) => from))).toEqual(expected);
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
    ['the past', 'The singer opened the doors for the crowd at her Friday night concert.'],
    ['behind', 'The chair told members of the upcoming vote earlier this week.'],
    ['a comparison', 'A day like today shows why the match means so much.'],
    ['over', 'The storm was expected to pass by the island late Friday night.'],
    ['a name behind by', 'Officials said that the storm would pass by Jamaica Friday night.'],
    ['an adjunct', 'During that meeting, it was said the road would be shut on Friday.'],
    ['no strike of workers', 'The jet had a bird strike near the runway on Friday.'],
    ['a noun before a noun', 'The final guidelines are ready for Friday.'],
    ['a guess', 'More papers are likely to be sent next week.'],
    ['the past', 'The meeting on Friday was short.'],
    ['denied', 'The company may not meet the criteria on Friday.'],
  ])('%s: %s', (_, text) => {
    expect(daysIn(text, 'en')).toEqual([]);
  });
});
