import { describe, expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { read } from '../read.ts';

/** Published on a Wednesday; all tables of this file count from it. */
const PUBLISHED = '2026-03-04';

function daysIn(text: string, language: 'nl' | 'en'): string[] {
  return read(text, { languages: [nl, en], language, published: PUBLISHED }).events.map(
    ({ start, status }) => `${start} ${status}`,
  );
}

describe('dates of something else than an event', () => {
  test.each<[string, 'nl' | 'en', string]>([
    ['the occasion', 'en', 'The town wants to talk, its mayor said in a radio interview Wednesday.'],
    ['de gelegenheid', 'nl', 'Ze willen praten, zei de burgemeester in een vraaggesprek woensdag.'],
    ['a loan', 'en', 'The firm announced the sale of $50 million of notes due March 15, 2030.'],
    ['een lening', 'nl', 'Het bedrijf kondigde een lening aan, aflosbaar op 1 april 2030.'],
    ['its owners', 'en', 'The split is planned for holders of record May 15.'],
    ['a weekend that is over', 'en', 'It rests on a rumour from over the weekend that she left.'],
    ['a holiday of one voter', 'en', 'On Election Day we will vote against the mayor.'],
    ['what the day owns', 'en', 'In Friday’s paper Anna Baker writes about the vote.'],
    ['an infinitive', 'en', 'He keeps telling people to vote on Friday.'],
    ['een infinitief', 'nl', 'Het is vrijdag te vroeg om daarover te spreken.'],
    ['the weather', 'nl', 'Het zal vrijdag regenen.'],
    ['a preposition', 'nl', 'De zaken gingen vrijdag slecht, zoals ze vaker gaan in een winter.'],
    ['a season', 'en', 'The test is scheduled for this summer.'],
    ['a vow', 'en', 'The mayor Wednesday vowed to hunt them down.'],
    ['what was published', 'nl', 'Zij wijst op de cijfers die woensdag werden gepubliceerd.'],
    ['a state today', 'en', 'These are the counts of the wards as of Wednesday.'],
    ['what was as planned', 'en', 'The team played on as planned on Friday.'],
    ['a habit', 'en', 'She will regularly show a chart on Friday.'],
    ['whom it was told', 'en', 'The mayor told the town council Monday that the new bridge will stay shut.'],
    [
      'wie het zei',
      'nl',
      '“Daar moeten we niet toe besluiten”, zei minister Anna Bakker (Zorg) zondag bij aankomst.',
    ],
    ['a quarter', 'en', 'The firm is due to publish first-quarter figures.'],
    [
      'a dateline',
      'en',
      'OSLO, March 4 (Acme) - Diplomats are looking for a place for the signing of a deal.',
    ],
    ['a comparison', 'en', 'The clinic will open a week later than promised.'],
    [
      'a race long ago',
      'en',
      'He rode for Norway in 1964, where he finished ninth in the road race on October 22.',
    ],
    ['een uitslag', 'nl', 'De ploeg, die in Oslo de finale verloor van Zweden (3-1 op 6 augustus), won nu.'],
    ['an opinion', 'en', 'I think the plan should be ready by Friday.'],
    ['an offer', 'en', 'Anyone can drop into the shop before Friday.'],
    ['a way', 'en', 'She goes on with her march toward Friday.'],
    ['what was planned before', 'en', 'It previously had May 3 pencilled in.'],
    ['what changed since', 'en', 'The offer had been set to expire on May 6.'],
  ])('nothing for %s (%s): %s', (_, language, text) => {
    expect(daysIn(text, language)).toEqual([]);
  });

  test.each<[string, 'nl' | 'en', readonly string[]]>([
    ['De verdachte moet zich op 4 juni verantwoorden.', 'nl', ['2026-06-04 planned']],
    ['She will appear in court in Dublin on Friday charged with theft.', 'en', ['2026-03-06 planned']],
    ['Hij noemde de film die morgenavond begint.', 'nl', ['2026-03-05 planned']],
    [
      'The firm said it had corrected the fault and would resume flights next week.',
      'en',
      ['2026-W11 planned'],
    ],
    ['The report must be ready by Friday.', 'en', ['2026-03-06 deadline']],
    ['De top in Wenen is eind juni.', 'nl', ['2026-06 planned']],
    ['Norway is scheduled to join in May next year.', 'en', ['2027-05 planned']],
    ['The vote is expected to mark a summit planned for May 20.', 'en', ['2026-05-20 planned']],
    ['The firm plans to buy back its notes on May 16.', 'en', ['2026-05-16 planned']],
    ['She said the talks in Paris on Friday would be short.', 'en', ['2026-03-06 planned']],
    ['She said in Paris that the talks would begin on Friday.', 'en', ['2026-03-06 planned']],
    ['The mayor has invited the ministers to a ceremony on April 12.', 'en', ['2026-04-12 planned']],
    ['The ceremony is planned for Easter Sunday.', 'en', ['2026-04-05 planned']],
    ['Vanaf vandaag geldt in alle treinen een nieuwe regel.', 'nl', ['2026-03-04 planned']],
    ['The ministers will meet over the weekend.', 'en', ['2026-03-07 planned']],
  ])('but: %s', (text, language, expected) => {
    expect(daysIn(text, language)).toEqual(expected);
  });
});
