import { describe, expect, test } from 'vitest';
import { tagTimes } from '../../time/index.ts';
import { nl } from './index.ts';

/** A Wednesday, at twenty past ten. */
const PUBLISHED = '2022-06-15T10:20';

function values(text: string, published = PUBLISHED): string[] {
  return tagTimes(text, { published, language: nl }).map(({ value }) => value);
}

/** One value, or several of one phrase, then every phrasing of it. */
type Answer = readonly [values: string, phrasings: readonly string[]];

const CLOCK: readonly Answer[] = [
  [
    '2022-06-15T15:30',
    [
      'vandaag om 15.30 uur',
      'vandaag om 15:30',
      'vandaag om 15u30',
      "vandaag om half vier 's middags",
      'vandaag om 15.30',
    ],
  ],
  [
    '2022-06-15T03:15',
    ['vandaag om kwart over drie', 'vandaag om vijftien minuten over drie', 'vandaag om 3.15 uur'],
  ],
  ['2022-06-15T02:45', ['vandaag om kwart voor drie', 'vandaag om 2.45 uur']],
  ['2022-06-15T03:25', ['vandaag om vijf voor half vier', 'vandaag om vijf minuten voor half vier']],
  ['2022-06-15T03:35', ['vandaag om vijf over half vier']],
  ['2022-06-15T11:55', ['vandaag om vijf voor twaalf']],
  ['2022-06-15T12:30', ["vandaag om half een 's middags"]],
  [
    '2022-06-15T20:00',
    [
      "vandaag om acht uur 's avonds",
      'vanavond om 8 uur',
      'vanavond om 20.00 uur',
      'vandaag om 20 uur',
      'vandaag om 20u',
    ],
  ],
  [
    '2022-06-15T07:00',
    ["vandaag om 7 uur 's ochtends", "'s ochtends om 7 uur vandaag", 'vandaag om zeven uur in de ochtend'],
  ],
  ['2022-06-16T01:00', ['morgen om 1 uur in de nacht', "morgen 1 uur 's nachts"]],
  ['2022-06-15T12:00', ['vandaag om het middaguur', 'vandaag rond de middag']],
  ['2022-06-17T18:00Z', ['vrijdag 17 juni om 18.00 uur UTC', 'vrijdag 17 juni 18:00 GMT']],
  ['2022-06-15T19:56', ['vandaag om 19:56:30']],
  [
    '2022-06-15T14:00 2022-06-15T14:30',
    ['vandaag van 14.00 tot 14.30', 'vandaag tussen 14.00 en 14.30 uur', 'vandaag 14.00 - 14.30'],
  ],
  [
    '2022-06-15T15:00 2022-06-15T16:00',
    ["vandaag tussen 3 en 4 uur 's middags", "vandaag van drie tot vier uur 's middags"],
  ],
  ['2022-06-16T10:00 2022-06-16T12:00', ["morgen van 10 tot 12 uur 's ochtends"]],
];

const MOMENTS: readonly Answer[] = [
  [
    '2022-06-15T10:35',
    ['over een kwartier', 'over vijftien minuten', 'een kwartier later', 'vijftien minuten vanaf nu'],
  ],
  ['2022-06-15T08:20', ['twee uur geleden']],
  ['2022-06-15T11:50', ['over anderhalf uur', 'over 1,5 uur', 'over 90 minuten']],
  ['2022-06-16T10:20', ['over 24 uur']],
  ['2022-06-14T22:20', ['twaalf uur geleden']],
];

const DAYS: readonly Answer[] = [
  [
    '2022-07-29',
    [
      'op 29 juli',
      'op negenentwintig juli',
      'op de 29e juli',
      'op de 29e van juli',
      'juli de negenentwintigste',
      'op 29-07-2022',
      'op 29/7/2022',
      'op 29.7.2022',
      "29-7-'22",
      '29-jul-2022',
      '29 juli, 2022',
      '2022-07-29',
      'vrijdag 29/7/2022',
    ],
  ],
  [
    '2022-06-27',
    [
      'De zitting is op maandag de 27e.',
      'De zitting is op maandag de zevenentwintigste.',
      'De zitting zal maandag 27 juni zijn.',
    ],
  ],
  ['2022-06-20', ['De zitting zal zijn op de 20e.']],
  ['2023-02-18', ['zaterdag 18 februari', 'za. 18 feb.', 'zaterdag, 18 februari']],
  ['2022-07-15', ['op de 15e van volgende maand', 'op de 15e dag van volgende maand']],
  ['2022-07-04', ['de eerste maandag van volgende maand', 'de eerste maandag in juli 2022']],
  ['2022-06-19', ['vier dagen na vandaag', 'drie dagen na morgen', 'vier dagen vanaf nu']],
  ['2022-12-11', ['Dat zal twee weken voor Kerstmis zijn.']],
  ['2022-06-24', ['volgende week vrijdag', 'vrijdag van volgende week', 'volgende week op vrijdag']],
  ['2022-06-22', ['woensdag over een week']],
  ['2022-06-17', ['komende vrijdag', 'aankomende vrijdag', 'deze komende vrijdag', 'vrijdag aanstaande']],
  [
    '2022-06-20 2022-06-24',
    [
      'van volgende maandag tot vrijdag',
      'van volgende maandag tot en met vrijdag',
      'volgende maandag t/m vrijdag',
    ],
  ],
  [
    '2022-07-13 2022-07-15',
    ['13 tot en met 15 juli', '13 t/m 15 juli', 'van de 13e tot de 15e juli', '13-15 juli'],
  ],
  ['2014-11-18 2015-02-03', ['18 november 2014 tot 3 februari 2015', '18 nov. 2014 - 3 feb. 2015']],
  ['1996-08-03', ['03 aug 96', '3 augustus 1996']],
];

const LONGER: readonly Answer[] = [
  ['2019-Q3', ['Q3 2019', 'in Q3 van 2019', '2019-Q3', 'het derde kwartaal van 2019', 'K3 2019']],
  ['2019-H2', ['H2 2019', 'H2-2019', 'de tweede helft van 2019']],
  ['2022-W24-WE', ['komend weekend', 'aankomend weekend', 'dit weekend']],
  ['2022-W25-WE', ['volgend weekend']],
  ['2022-W31', ['week 31', 'in de week 31', 'de week van 4 augustus 2022']],
  ['2012-09', ['sep-2012', 'sept. 2012', '09/2012', 'september van 2012', 'september 2012']],
  ['2022', ['later in het jaar', 'later dit jaar', 'het huidige jaar 2022']],
  ['2022-06-15TEV', ['vanavond', 'deze avond', 'vandaag in de avond', 'laat deze avond']],
  ['2022-06-14TEV', ['gisteravond', 'gisterenavond']],
  ['2022-06-14TNI', ['gisterennacht', 'gisternacht']],
  ['2022-06-15TAF', ['deze namiddag', 'vandaag namiddag']],
  ['P1W', ['de hele week', 'een week']],
  ['P5Y', ['de vijf komende jaren', 'de komende vijf jaar', 'vijf jaar']],
  ['PXW', ['enige weken', 'enkele weken', 'een paar weken']],
  ['P6M', ['halfjaarlijks', 'het halfjaarlijkse overleg', 'een half jaar']],
];

const HOLIDAYS: readonly Answer[] = [
  ['2014-04-26', ['Koningsdag 2014']],
  ['2018-04-27', ['Koningsdag 2018']],
  ['2023-02-22', ['Aswoensdag 2023']],
  ['2023-04-02', ['Palmzondag 2023']],
  ['2023-04-06', ['Witte Donderdag 2023']],
  ['2023-05-18', ['Hemelvaart 2023', 'Hemelvaartsdag 2023']],
  ['2023-05-29', ['Tweede Pinksterdag 2023', 'Pinkstermaandag 2023']],
  ['2021-11-26', ['Black Friday 2021']],
  ['2022-04-17', ['de laatste Pasen', 'afgelopen Pasen']],
  ['2022-05-01', ['de Dag van de Arbeid']],
];

describe.each([
  ['clock times', CLOCK],
  ['moments, from the time of publication', MOMENTS],
  ['days', DAYS],
  ['longer than a day, and parts of it', LONGER],
  ['holidays', HOLIDAYS],
])('%s', (_, answers) => {
  test.each(answers.flatMap(([value, phrasings]) => phrasings.map((words) => [words, value])))(
    '%s',
    (words, value) => {
      expect(values(words).join(' ')).toContain(value);
    },
  );
});

test('hours away stay open while only the day of publication is known', () => {
  expect(values('over twee uur', '2022-06-15')).toEqual(['FUTURE_REF']);
  expect(values('twee uur geleden', '2022-06-15')).toEqual(['PAST_REF']);
  expect(values('twee uur geleden', '2022-06-15T99:00')).toEqual(['PAST_REF']);
});

test('the end of a range lies behind its beginning', () => {
  expect(values('De brug zal van november tot maart dicht zijn.')).toEqual(['2022-11', '2023-03']);
  expect(values('De brug zal tussen nu en 3 mei opengaan.')).toEqual(['PRESENT_REF', '2023-05-03']);
});

test('half a year that is not half over is not reported on', () => {
  expect(values('In het eerste halfjaar daalde de winst.', '2022-06-15')).toEqual(['2022-H1']);
  expect(values('In het eerste halfjaar daalde de winst.', '2022-03-04')).toEqual(['2021-H1']);
  expect(values('In het eerste halfjaar zal de winst dalen.', '2022-03-04')).toEqual(['2022-H1']);
});

describe('nothing in', () => {
  test.each([
    'Mei Li sprak de zaal toe.',
    'De stand kwam op 3-2.',
    'Zo is het eenmaal niet, zei ze: zo.',
    'De deur zat dicht en het raam wo.',
    'Zij woont op de 15e verdieping.',
    'Dat kost 19.45 per stuk.',
    'Half werk, kwart winst.',
    'Er kwamen zes voor drie anderen.',
    'De code is 133-03-03-2020.',
    'Elf tot twaalf mensen.',
    'De avond viel over de stad.',
    '30 februari',
  ])('%s', (text) => {
    expect(values(text)).toEqual([]);
  });
});
