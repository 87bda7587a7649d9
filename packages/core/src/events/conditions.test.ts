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

describe('what hangs on a condition before it', () => {
  test.each<[string, 'nl' | 'en', readonly string[]]>([
    ['If neither side wins, a replay of the final will be held on May 12.', 'en', ['2026-05-12 tentative']],
    ['Unless the owners give in, nurses will strike on Monday.', 'en', ['2026-03-09 tentative']],
    ['If the vote fails, a second round will take place on May 12.', 'en', ['2026-05-12 tentative']],
    ['If all goes well, the museum will open on 12 May.', 'en', ['2026-05-12 expected']],
    ['Als het ijs houdt, begint de tocht op 12 maart.', 'nl', ['2026-03-12 tentative']],
    ['Als het weer meewerkt, vertrekt de vloot op 12 maart.', 'nl', ['2026-03-12 expected']],
    ['Als het overleg mislukt, gaan de piloten maandag staken.', 'nl', ['2026-03-09 tentative']],
  ])('%s', (text, language, expected) => {
    expect(daysIn(text, language)).toEqual(expected);
  });

  test.each<[string, 'nl' | 'en']>([
    ['If the strike begins on May 12, the shops will close.', 'en'],
    ['If Holm, Baker and Cole will meet on Monday, all is well.', 'en'],
    ['Als de staking op 12 maart begint, blijft de winkel dicht.', 'nl'],
  ])('a day of the condition itself is none: %s', (text, language) => {
    expect(daysIn(text, language)).toEqual([]);
  });
});

describe('the day of what is called off', () => {
  test.each<[string, 'nl' | 'en', readonly string[]]>([
    ['De wedstrijd tegen Breda van vanavond is afgelast.', 'nl', ['2026-03-04 cancelled']],
    ["Tonight's concert in Leeds has been called off.", 'en', ['2026-03-04 cancelled']],
    ['Het concert is vanmorgen afgelast.', 'nl', []],
  ])('%s', (text, language, expected) => {
    expect(daysIn(text, language)).toEqual(expected);
  });
});

describe('words for what happens', () => {
  test.each<[string, 'nl' | 'en', readonly string[]]>([
    ['About 300,000 people are eligible to vote on Sunday.', 'en', ['2026-03-08 planned']],
    [
      'The last two spacewalks, on May 12 and 15, will be made by Holm.',
      'en',
      ['2026-05-12 planned', '2026-05-15 planned'],
    ],
    [
      'The deputies are to take their oaths on Friday, and on the same day they are to elect a speaker.',
      'en',
      ['2026-03-06 planned', '2026-03-06 planned'],
    ],
    ['Anna Holm staat vandaag tegenover de Deense Mia Baker.', 'nl', ['2026-03-04 planned']],
    ['Daar staat vandaag tegenover dat de winkels open zijn.', 'nl', []],
    ['Vandaag leggen de bonden het bod voor aan hun leden.', 'nl', ['2026-03-04 planned']],
    ['Van 10 tot en met 12 mei rijden er geen treinen bij Meppel.', 'nl', ['2026-05-10 planned']],
    [
      'Van dinsdag 12 tot en met vrijdag 15 mei rijden er geen treinen bij Meppel.',
      'nl',
      ['2026-05-12 planned'],
    ],
    ['De wethouders mogen morgen het plan komen toelichten.', 'nl', ['2026-03-05 planned']],
    ['Vrijdag verschijnt De Boer voor het eerst voor de rechters.', 'nl', ['2026-03-06 planned']],
    ['Zaterdag legt de burgemeester de eed af.', 'nl', ['2026-03-07 planned']],
    ['Vrijdag mogen de clubs het komen uitleggen.', 'nl', ['2026-03-06 planned']],
    ['De wijk heeft bussen geregeld, al begint de kermis pas op 21 mei.', 'nl', ['2026-05-21 planned']],
    ['De raad komt geregeld op 21 mei bijeen.', 'nl', []],
    ['The unions have called on bakers to rally in the square on 12 May.', 'en', ['2026-05-12 planned']],
    ['Hill urged residents to gather at six this evening at the pier.', 'en', ['2026-03-04 planned']],
    ['Police urged residents not to rally on 12 May.', 'en', []],
    ['De bond roept leden op vrijdag te demonstreren in Breda.', 'nl', ['2026-03-06 planned']],
    ['The series moves on to Monza next weekend for the Italian Grand Prix.', 'en', ['2026-03-14 planned']],
  ])('%s', (text, language, expected) => {
    expect(daysIn(text, language)).toEqual(expected);
  });

  test('a burial in another town is not the mass before it', () => {
    const text =
      'A memorial for the poet is to be held in Oslo on 14 March. The burial will be in Bergen later this month.';
    expect(daysIn(text, 'en')).toEqual(['2026-03 planned', '2026-03-14 planned']);
  });
});
