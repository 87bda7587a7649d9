// Sets of articles that try to make two meetings one, or one meeting two: read from text, composed, in both languages.

import { openWorld, read } from '@runup/core';
import { en } from '@runup/core/languages/en';
import { nl } from '@runup/core/languages/nl';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../model/edition.ts';
import { composeEdition } from './compose.ts';
import { parseMoment } from './moment.ts';

const languages = [nl, en];
const world = openWorld(['nl', 'en']);

type Told = readonly [published: string, language: 'nl' | 'en', text: string];

function editionOf(told: readonly Told[], language = 'nl'): Edition {
  const at = parseMoment('2025-01-05', 'Europe/Amsterdam') ?? expect.unreachable();
  const articles = told.map(([day, code, text], i) => {
    const id = `a${i}`;
    const published = `2025-01-${day}`;
    const article = { id, text, title: null, language: code, published, source: `${id}.txt`, url: null };
    return { article, reading: read(text, { id, published, language: code, languages }) };
  });
  const common = { name: 'T', at, watch: [], sources: [], world, languages, homeLanguage: 'nl' };
  return composeEdition({ ...common, articles, language });
}

/** "14 Wenen 15:00 ×2 cancelled, was 12, start 2025-01-13" */
function diaryOf(told: readonly Told[]): readonly string[] {
  return editionOf(told).countdowns.map((one) => {
    const { start, place, time, status, evidence, history, disagreements } = one;
    const held = [start.slice(8), place, time, `×${evidence.length}`, status === 'planned' ? null : status];
    return [
      held.filter((part) => part !== null).join(' '),
      ...history.map(({ was, status: called }) => `was ${called ?? was.start.slice(8)}`),
      ...disagreements.map(({ what, said }) => `${what} ${said}`),
    ].join(', ');
  });
}

const talks = 'Servië en Kosovo overleggen op 12 januari in Wenen.';
const off = 'The talks between Serbia and Kosovo in Vienna on January 12 have been cancelled.';

describe('two meetings stay two', () => {
  test.each<[string, readonly Told[], readonly string[]]>([
    [
      'ministers, and a day later presidents',
      [
        ['03', 'nl', 'De ministers van Servië en Kosovo ontmoeten elkaar op 14 januari in Wenen.'],
        ['04', 'en', 'The presidents of Serbia and Kosovo will meet in Vienna on January 15.'],
      ],
      ['14 Wenen ×1', '15 Wenen ×1'],
    ],
    [
      'ministers and presidents on one day; who gives no rank joins one of them alone',
      [
        ['03', 'nl', 'De ministers van Servië en Kosovo overleggen op 14 januari in Wenen.'],
        ['04', 'en', 'The presidents of Serbia and Kosovo will meet in Vienna on January 14.'],
        ['04', 'en', 'Serbia and Kosovo will hold talks in Vienna on January 14.'],
      ],
      ['14 Wenen ×2', '14 Wenen ×1'],
    ],
    [
      'first and second round',
      [
        ['03', 'nl', 'De eerste ronde van het overleg tussen Servië en Kosovo is op 14 januari in Wenen.'],
        [
          '04',
          'en',
          'The second round of talks between Serbia and Kosovo will be held in Vienna on January 15.',
        ],
      ],
      ['14 Wenen ×1', '15 Wenen ×1'],
    ],
    [
      'ministers in one city, experts in another, on one day',
      [
        [
          '03',
          'nl',
          'De ministers van Servië en Kosovo overleggen op 14 januari in Wenen. Experts van Servië en Kosovo vergaderen op 14 januari in Genève.',
        ],
        ['04', 'en', 'Experts from Serbia and Kosovo will meet in Geneva on January 14.'],
        ['04', 'en', 'The ministers of Serbia and Kosovo will meet in Vienna on January 14.'],
      ],
      ['14 Genève ×2', '14 Wenen ×2'],
    ],
    [
      'elections in two countries on one day',
      [
        ['02', 'nl', 'Op 26 januari houdt Servië verkiezingen. In Kroatië zijn op 26 januari verkiezingen.'],
        ['03', 'en', 'Serbia will hold elections on January 26.'],
        ['03', 'en', 'Croatia will hold elections on January 26.'],
      ],
      ['26 Kroatië ×2', '26 Servië ×2'],
    ],
    [
      'two meetings of one day, by their hours',
      [
        [
          '02',
          'nl',
          'De EU en China overleggen op 15 januari om 10.00 uur in Brussel. De EU en China overleggen op 15 januari om 16.00 uur in Brussel.',
        ],
        ['03', 'en', 'The EU and China will hold talks in Brussels at 4 p.m. on January 15.'],
      ],
      ['15 Brussel 10:00 ×1', '15 Brussel 16:00 ×2'],
    ],
    [
      'a deadline and a meeting on one day',
      [
        ['02', 'nl', 'Servië en Kosovo overleggen op 13 januari in Wenen.'],
        ['03', 'en', 'Serbia and Kosovo have until January 13 to reach an agreement in Vienna.'],
      ],
      ['13 Wenen ×1 deadline', '13 Wenen ×1'],
    ],
    [
      'the meeting that is cancelled without its day is that of the rank that is named',
      [
        [
          '02',
          'nl',
          'De ministers van Servië en Kosovo overleggen op 14 januari in Wenen. De onderhandelaars van Servië en Kosovo komen op 16 januari in Wenen bijeen.',
        ],
        [
          '03',
          'en',
          'The meeting of the ministers of Serbia and Kosovo in Vienna on January 14 has been cancelled.',
        ],
      ],
      ['14 Wenen ×2 cancelled', '16 Wenen ×1'],
    ],
  ])('%s', (_, told, expected) => {
    expect([...diaryOf(told)].sort()).toEqual([...expected].sort());
  });
});

describe('one meeting stays one', () => {
  test.each<[string, readonly Told[], readonly string[]]>([
    [
      'summit, top, staatshoofden, presidents',
      [
        ['03', 'nl', 'De top van Servië en Kosovo in Genève is op 16 januari.'],
        ['04', 'nl', 'De staatshoofden van Servië en Kosovo ontmoeten elkaar op 16 januari in Genève.'],
        ['04', 'en', 'A summit of Serbia and Kosovo will be held in Geneva on January 16.'],
        ['04', 'en', 'The presidents of Serbia and Kosovo will meet in Geneva on January 16.'],
      ],
      ['16 Genève ×4'],
    ],
    [
      'names that two languages share and mean otherwise',
      [
        ['03', 'nl', 'De VN en Georgië overleggen op 13 januari in Genève.'],
        ['04', 'en', 'The United Nations and Georgia will hold talks in Geneva on January 13.'],
      ],
      ['13 Genève ×2'],
    ],
    [
      'a council named after both, and a capital for its government',
      [
        [
          '02',
          'nl',
          'De NAVO en Rusland vergaderen op 12 januari in Brussel. De OVSE vergadert op 13 januari in Wenen met Rusland.',
        ],
        [
          '03',
          'en',
          'The NATO-Russia Council will meet in Brussels on January 12, and the OSCE will hold talks with Moscow in Vienna on January 13.',
        ],
      ],
      ['12 Brussel ×2', '13 Wenen ×2'],
    ],
    [
      'one instant on three clocks',
      [
        ['02', 'nl', 'Servië en Kosovo overleggen op 13 januari om 15.00 uur in Wenen.'],
        ['03', 'en', 'Serbia and Kosovo will hold talks in Vienna at 2 p.m. GMT on January 13.'],
        ['03', 'en', 'Serbia and Kosovo will hold talks in Vienna at 9 a.m. EST on January 13.'],
      ],
      ['13 Wenen 15:00 ×3'],
    ],
    [
      'one instant on two days of the calendar',
      [
        ['03', 'nl', 'De VS en Japan overleggen op 14 januari om 3.00 uur Nederlandse tijd in Washington.'],
        ['04', 'en', 'The U.S. and Japan will hold talks in Washington at 9 p.m. on January 13.'],
      ],
      ['13 Washington 21:00 ×2'],
    ],
  ])('%s', (_, told, expected) => {
    expect(diaryOf(told)).toEqual(expected);
  });
});

describe('what later articles make of it', () => {
  test.each<[string, readonly Told[], readonly string[]]>([
    [
      'cancelled, and on again',
      [
        ['01', 'nl', talks],
        ['02', 'en', off],
        ['04', 'nl', 'Het overleg tussen Servië en Kosovo gaat op 12 januari toch door in Wenen.'],
      ],
      ['12 Wenen ×3, was cancelled'],
    ],
    [
      'that it is cancelled is denied: no second voice for the cancellation',
      [
        ['01', 'nl', talks],
        ['02', 'en', off],
        ['03', 'en', 'The talks between Serbia and Kosovo in Vienna on January 12 have not been cancelled.'],
      ],
      ['12 Wenen ×3 cancelled, status planned'],
    ],
    [
      'moved, and back',
      [
        ['01', 'nl', talks],
        [
          '02',
          'en',
          'The talks between Serbia and Kosovo in Vienna have been moved from January 12 to January 14.',
        ],
        [
          '03',
          'nl',
          'Het overleg tussen Servië en Kosovo in Wenen is verplaatst van 14 januari naar 12 januari.',
        ],
      ],
      ['12 Wenen ×3 rescheduled, was 14'],
    ],
    [
      'who writes the old day after it moved disagrees, though no older article has it',
      [
        ['04', 'nl', talks],
        [
          '01',
          'en',
          'The talks between Serbia and Kosovo in Vienna have been moved from January 12 to January 14.',
        ],
      ],
      ['14 Wenen ×2 rescheduled, was 12, start 2025-01-12'],
    ],
    [
      'a sentence that two print is one voice',
      [
        ['04', 'nl', talks],
        ['04', 'nl', talks],
        ['04', 'nl', 'In Wenen overleggen Servië en Kosovo op 13 januari.'],
        ['03', 'en', 'Serbia and Kosovo will hold talks in Vienna on January 13.'],
      ],
      ['13 Wenen ×4, start 2025-01-12'],
    ],
    [
      'put off, and later on a day again',
      [
        ['02', 'nl', 'De EU en China houden op 20 januari een top in Brussel.'],
        ['03', 'en', 'The summit between the EU and China in Brussels on January 20 has been postponed.'],
        ['04', 'nl', 'De EU en China houden op 27 januari een top in Brussel.'],
      ],
      ['27 Brussel ×3, was 20'],
    ],
    [
      'put off, and a meeting that was known before is no new day',
      [
        [
          '02',
          'nl',
          'De EU en China houden op 20 januari een top in Brussel. Op 27 januari houden de EU en China een top in Brussel.',
        ],
        ['03', 'en', 'The summit between the EU and China in Brussels on January 20 has been postponed.'],
        ['04', 'nl', 'De EU en China houden op 27 januari een top in Brussel.'],
      ],
      ['20 Brussel ×2 postponed', '27 Brussel ×2'],
    ],
  ])('%s', (_, told, expected) => {
    expect(diaryOf(told)).toEqual(expected);
  });

  test('moved to a month: off its day, and announced for the month', () => {
    const { countdowns, undated } = editionOf([
      ['02', 'nl', 'De top van de EU en China in Brussel is op 20 januari.'],
      ['03', 'en', 'The EU-China summit in Brussels on January 20 has been postponed to February.'],
    ]);
    expect(countdowns).toMatchObject([{ start: '2025-01-20', status: 'postponed' }]);
    expect(undated).toMatchObject([{ status: 'postponed', when: { from: '2025-02-01', to: '2025-02-28' } }]);
  });

  test('a week is told of by another rank: the day of the ministers says nothing of the presidents', () => {
    const { countdowns, undated } = editionOf([
      ['03', 'nl', 'De presidenten van Servië en Kosovo ontmoeten elkaar volgende week in Wenen.'],
      ['04', 'en', 'The foreign ministers of Serbia and Kosovo will meet in Vienna on January 8.'],
    ]);
    expect([countdowns.length, undated.length]).toEqual([1, 1]);
  });
});

describe('titles in the language of the issue', () => {
  const titles = (told: readonly Told[], language: string) =>
    editionOf(told, language).countdowns.map(({ title, titleLanguage }) => [title, titleLanguage]);

  test('made of names where all have one in it', () => {
    expect(titles([['04', 'nl', talks]], 'en')).toEqual([['Serbia–Kosovo meeting, Vienna', undefined]]);
    const votes = 'Het parlement van Kazachstan stemt op 21 januari in Astana over een wet.';
    expect(titles([['04', 'nl', votes]], 'en')).toEqual([['Kazakhstan vote, Astana', undefined]]);
  });

  test('else the words of the article, marked as its language', () => {
    const strike = 'De Duitse machinisten staken op 15 januari.';
    expect(titles([['04', 'nl', strike]], 'en')).toEqual([['Staking Duitse machinisten', 'nl']]);
    expect(titles([['04', 'nl', strike]], 'nl')).toEqual([['Staking Duitse machinisten', undefined]]);
  });
});
