import { describe, expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { read } from '../read.ts';
import type { ScheduledEvent } from '../reading.ts';

/** Published on a Wednesday; all tables of this file count from it. */
const PUBLISHED = '2026-03-04';

function eventsIn(text: string, language: 'nl' | 'en'): readonly ScheduledEvent[] {
  return read(text, { languages: [nl, en], language, published: PUBLISHED }).events;
}

function partiesIn(text: string, language: 'nl' | 'en'): string[] {
  return eventsIn(text, language).flatMap(({ participants }) => participants);
}

describe('Dutch: who takes part', () => {
  test.each([
    ['Frankrijk overlegt vrijdag met Duitsland.', ['Frankrijk', 'Duitsland']],
    ['Vrijdag is er overleg tussen de Navo en Rusland.', ['Navo', 'Rusland']],
    ['De vakbonden overleggen vrijdag over het loon.', ['vakbonden']],
    ['Minister Anna Bakker praat vrijdag met de huisartsen.', ['Anna Bakker', 'huisartsen']],
    [
      'Informateurs Anna Bakker en Jan Smit schrijven dat ze vrijdag hun verslag aanbieden.',
      ['Anna Bakker', 'Jan Smit'],
    ],
    [
      'Het CDA, D66 en de VVD zijn het eens. Morgen presenteren de drie partijen het akkoord.',
      ['CDA', 'D66', 'VVD'],
    ],
    ['De verdachte staat op 20 maart terecht.', ['verdachte']],
    ['De gemeenteraad van Delft vergadert vrijdag.', ['gemeenteraad van Delft']],
    ['Het Zomerfeest Oost, dat vrijdag zou plaatsvinden, is afgelast.', []],
    ['Vrijdag is er een staking. Dat hebben Acme NV en Bolt NV beslist.', ['Acme NV', 'Bolt NV']],
    ['ROTTERDAM - Anna Bakker ontmoet vrijdag Jan Smit.', ['Anna Bakker', 'Jan Smit']],
    ['De regering overlegt daar vrijdag over met experts van de NAVO.', ['regering', 'NAVO']],
  ])('%s', (text, expected) => {
    expect(partiesIn(text, 'nl')).toEqual(expected);
  });

  test.each([
    ['wie ze voorafging', 'Na het vertrek van Piet Jansen stemt de raad vrijdag over de opvolging.'],
    ['een land dat niets zei', 'De zitting is op 20 maart in Frankrijk.'],
    ['een naam die zichzelf zegt', 'Anna Bakker won in Rome. Het EK is op 20 juni in Parijs.'],
    ['wie telt', 'De twee ministers overleggen vrijdag.'],
  ])('%s: %s', (_, text) => {
    expect(partiesIn(text, 'nl').filter((name) => /\p{Lu}/u.test(name))).toEqual([]);
  });
});

describe('English: who takes part', () => {
  test.each([
    ['Anna Baker will meet with the police leadership on Friday.', ['Anna Baker', 'police leadership']],
    ['France will hold talks with Germany on Friday.', ['France', 'Germany']],
    ['Anna Baker was found guilty. Sentencing is scheduled for March 20.', ['Anna Baker']],
    ['Anna Baker won. She will be sworn in on March 20.', ['Anna Baker']],
    ['“From March 20 we’ll hire more staff,” Anna Baker said.', ['Anna Baker']],
    ['The final debate is on March 20. The debate will be led by Anna Baker.', ['Anna Baker']],
    [
      'Voters go to the polls in a by-election on March 20. One of the candidates is Anna Baker.',
      ['Anna Baker'],
    ],
    ['US Secretary of State Anna Baker will meet John Cole on Friday.', ['Anna Baker', 'John Cole']],
    [
      'Anna Baker will appear in court on Friday, according to a statement in Dublin by Attorney John Cole.',
      ['Anna Baker'],
    ],
    ['A jury trial is scheduled for March 20.', []],
    ['The ECB will announce its decision on Friday.', ['ECB']],
    ['Anna Baker, the prime minister, will meet John Cole on Friday.', ['Anna Baker', 'John Cole']],
  ])('%s', (text, expected) => {
    expect(partiesIn(text, 'en')).toEqual(expected);
  });

  test.each([
    ['why it is held', 'A by-election is on March 20 following the resignation of John Cole.'],
    ['who ends the sentence as its source', 'The hearing is on March 20, Reuters reported.'],
    [
      'who only leads the article',
      'Anna Baker won in Rome. It was a long day for all. The town slept. It rained. It was cold. The premiere is on Friday.',
    ],
    ['the house it is in', 'The debate is on March 20 at Trinity College.'],
    ['a body without an event of theirs', 'The Bank of Ireland fell. The market closes on March 20.'],
  ])('not %s: %s', (_, text) => {
    expect(partiesIn(text, 'en')).toEqual([]);
  });
});

describe('who the article names elsewhere', () => {
  test.each([
    [
      'en',
      'The jury convicted Anna Baker. It was a long day. The trial resumes on March 20.',
      ['Anna Baker'],
    ],
    ['nl', 'Verdachte Jan Smit zweeg. Het was druk. Het proces begint op 20 maart.', ['Jan Smit']],
    [
      'nl',
      'In Utrecht wordt tot zondag het Forum Zorg gehouden. Artsen spreken er over hun werk.',
      ['Artsen'],
    ],
  ] as const)('%s %s', (language, text, expected) => {
    expect(partiesIn(text, language)).toEqual(expected);
  });
});

describe('candidates', () => {
  test('are the people beside the word, not all of its sentence', () => {
    const text =
      'The election is on March 20. The candidates are Anna Baker and John Cole, who both came home for it this week from abroad, said Mary Lee.';
    expect(partiesIn(text, 'en')).toEqual(['Anna Baker', 'John Cole']);
  });
});

describe('a name that belongs to another noun takes no part', () => {
  test.each([
    ['en', 'The offer, told in an edition of The Paris Post, is set to expire on March 20.', []],
    ['en', 'The truce, opposed to the plans of Anna Baker, is set to resume on Friday in Belfast.', []],
    ['en', 'Acme Corp. will sell its shares on the Paris Exchange on Friday.', ['Acme Corp']],
    ['en', 'A meeting of the EU and Japan is planned for Friday.', ['EU', 'Japan']],
    ['nl', 'Door de afwezigheid van Jan Smit zal Anna Bakker vrijdag de wet ondertekenen.', ['Anna Bakker']],
    ['nl', 'De onderhandelaars van Frankrijk en Italië overleggen vrijdag.', ['Frankrijk', 'Italië']],
  ] as const)('%s %s', (language, text, expected) => {
    expect(partiesIn(text, language)).toEqual(expected);
  });
});

test.each([
  ['A meeting of France, Germany and Poland is set for Friday in Weimar.', ['France', 'Germany', 'Poland']],
  ['Spain and Italy will meet in Cork, Ireland, on Friday.', ['Spain', 'Italy']],
])(
  'a country behind a comma is the next of a row behind a country, and says where behind a town: %s',
  (text, expected) => {
    expect(partiesIn(text, 'en')).toEqual(expected);
  },
);

describe('who is meant without being named', () => {
  test.each([
    ['en', 'Acme Bank said it will buy all shares from March 20.', ['Acme Bank']],
    ['en', 'Acme Bank said it will be held on March 20.', []],
    ['en', 'Acme Bank, which said it was ready, will launch a new card on Friday.', ['Acme Bank']],
    [
      'en',
      'Acme Bank commissioner Anna Baker spoke. “From March 20 we’ll hire more staff,” Baker said.',
      ['Anna Baker', 'Acme Bank'],
    ],
    ['en', '“From March 20 I will hire more staff,” Anna Baker said.', ['Anna Baker']],
    [
      'en',
      'French President Anne Duval called for help. The G7 is due to meet on Friday. Baker Ltd was quick.',
      ['G7', 'Anne Duval'],
    ],
    ['en', 'Spain will play on Friday. Spain takes on Italy.', ['Spain', 'Italy']],
    ['nl', 'Ajax speelt zaterdag. Op 20 maart speelt Ajax tegen PSV.', ['Ajax', 'Ajax', 'PSV']],
    ['en', 'NATO is scheduled to meet on Friday. French President Anne Duval called for help.', ['NATO']],
    ['nl', 'Anna Bakker noemt de eis te hoog. De staking begint vrijdag.', []],
    ['nl', 'Koning Jan bezoekt op 3 mei Frankrijk en Italië.', ['Jan']],
    ['nl', 'Chauffeurs leggen vrijdag in heel Nederland het werk neer.', ['Chauffeurs']],
    [
      'nl',
      'Het CDA, D66 en de VVD zijn het eens. Het duurde lang. Vrijdag overleggen de partijen met Anna Bakker.',
      ['CDA', 'D66', 'VVD', 'Anna Bakker'],
    ],
  ] as const)('%s %s', (language, text, expected) => {
    expect(partiesIn(text, language)).toEqual(expected);
  });
});

test.each([
  ['nl', 'Het overleg Noorwegen-Italië begint vrijdag.', 'Overleg Noorwegen–Italië'],
  ['nl', 'De interland België-Spanje is zaterdag.', 'Interland België–Spanje'],
  ['en', 'The Norway-Italy talks begin on Friday.', 'Norway–Italy talks'],
] as const)('both that a hyphen joins take part: %s %s', (language, text, title) => {
  const [event] = read(text, { languages: [nl, en], language, published: '2026-03-04' }).events;
  expect(event?.title).toBe(title);
  expect(event?.participants).toHaveLength(2);
});
