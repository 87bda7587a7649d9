import { describe, expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { tagTimes } from './index.ts';

/** Wednesday. */
const PUBLISHED = '2022-06-15';

function found(text: string, language: typeof nl): string[] {
  return tagTimes(text, { published: PUBLISHED, language }).map(
    ({ text: words, value, mod }) => `${words} = ${value}${mod ? ` ${mod}` : ''}`,
  );
}

describe('Dutch', () => {
  test.each([
    ['Zij praten op 9 en 10 juli in Bern.', ['9 = 2022-07-09', '10 juli = 2022-07-10']],
    ['van 24 tot en met 27 maart 2021', ['24 = 2021-03-24', '27 maart 2021 = 2021-03-27']],
    ['tussen september en oktober 2007', ['september = 2007-09', 'oktober 2007 = 2007-10']],
    ['begin oktober volgend jaar', ['begin oktober volgend jaar = 2023-10 START']],
    ['volgende week vrijdag', ['volgende week vrijdag = 2022-06-24']],
    ['volgende week vrijdagochtend', ['volgende week vrijdagochtend = 2022-06-24TMO']],
    [
      'Op 12 juli is het overleg. De dag erna reist zij door.',
      ['12 juli = 2022-07-12', 'De dag erna = 2022-07-13'],
    ],
    [
      'Zij belden vrijdag, een dag eerder mailden zij.',
      ['vrijdag = 2022-06-10', 'een dag eerder = 2022-06-09'],
    ],
    ['De ministers komen donderdag bijeen.', ['donderdag = 2022-06-16']],
    ['De ministers zullen donderdag bijeenkomen.', ['donderdag = 2022-06-16']],
    ['De winkel is dicht tot zaterdag.', ['zaterdag = 2022-06-18']],
    ['er is minder dan twee weken over', ['minder dan twee weken = P2W LESS_THAN']],
    ['ruim drie uur', ['ruim drie uur = PT3H MORE_THAN']],
    ['ongeveer tien dagen', ['ongeveer tien dagen = P10D APPROX']],
    ['In de jaren zestig en in de 17e eeuw.', ['de jaren zestig = 196', 'de 17e eeuw = 16']],
    ['op de laatste dag van februari 2024', ['de laatste dag van februari 2024 = 2024-02-29']],
    [
      'Twee jaar geleden kocht zij het huis, een jaar later verkocht zij het.',
      ['Twee jaar geleden = 2020', 'een jaar later = 2021'],
    ],
    ['In het eerste halfjaar daalde de winst.', ['het eerste halfjaar = 2022-H1']],
    ['De buurman verdween vrijdag.', ['vrijdag = 2022-06-10']],
    ['“Wij gaan open”, aldus de eigenaar zondag.', ['zondag = 2022-06-12']],
    ['Tweede Paasdag viel laat.', ['Tweede Paasdag = 2022-04-18']],
    ['Met Hemelvaart 2023 is er vrij.', ['Hemelvaart 2023 = 2023-05-18']],
    ['Prinsjesdag zal druk worden.', ['Prinsjesdag = 2022-09-20']],
    ['drieënhalf november', ['november = 2022-11']],
    ['drieëntwintig, drieentwintig jaar', ['drieentwintig jaar = P23Y']],
    ['tweehonderdvijfendertig dagen', ['tweehonderdvijfendertig dagen = P235D']],
    ['honderdduizend jaar', ['honderdduizend jaar = P100000Y']],
    ['donderdagavond om 20.30 uur', ['donderdagavond om 20.30 uur = 2022-06-09T20:30']],
  ])('%s', (text, values) => {
    expect(found(text, nl)).toEqual(values);
  });

  test.each([
    'Zo is het ook niet.',
    'Er stonden 100.000 soldaten en 2000 mensen.',
    'meer dan eens',
    'Het kostte $1998 en 1.998 euro.',
    'Boeing 737-2000 vloog weg.',
    'Zij liep in het tweede deel naar huis.',
    'Dag in dag uit? Nee: dagboek, weekblad, jaarboek.',
    '31 april',
    'caféuur',
  ])('nothing in: %s', (text) => {
    expect(found(text, nl)).toEqual([]);
  });
});

describe('English', () => {
  test.each([
    ['They meet on July 9 and 10 in Bern.', ['July 9 = 2022-07-09', '10 = 2022-07-10']],
    ['24-27 March 2021', ['24 = 2021-03-24', '27 March 2021 = 2021-03-27']],
    ['between September and October 2007', ['September = 2007-09', 'October 2007 = 2007-10']],
    ['late last week', ['late last week = 2022-W23 END']],
    ['Friday of next week', ['Friday of next week = 2022-06-24']],
    [
      'It fell on July 12 last year. The next day it rose.',
      ['July 12 last year = 2021-07-12', 'The next day = 2021-07-13'],
    ],
    ['She called Friday.', ['Friday = 2022-06-10']],
    ['She will call Friday.', ['Friday = 2022-06-17']],
    ['The shop is closed until Saturday.', ['Saturday = 2022-06-18']],
    ['less than two weeks to go', ['less than two weeks = P2W LESS_THAN']],
    ['at least 30 days', ['at least 30 days = P30D EQUAL_OR_MORE']],
    ['in the early 1990s', ['the early 1990s = 199 START']],
    ['the last day of February 2024', ['the last day of February 2024 = 2024-02-29']],
    ['Easter Monday was late.', ['Easter Monday = 2022-04-18']],
    ['Thanksgiving 2021', ['Thanksgiving 2021 = 2021-11-25']],
    ["New Year's Eve will be loud.", ["New Year's Eve = 2022-12-31"]],
    ["Monday's debate in Bern will be the first.", ['Monday = 2022-06-20']],
    ["Monday's debate in Bern was the first.", ['Monday = 2022-06-13']],
    ['one hundred and five days', ['one hundred and five days = P105D']],
    ['in nineteen ninety-seven', ['nineteen ninety-seven = 1997']],
    ['He died in 218 BC.', ['218 BC = BC0218']],
    ['about 10:30 a.m. EST tomorrow', ['about 10:30 a.m. EST tomorrow = 2022-06-16T10:30-05:00 APPROX']],
    ['The moved date was 20 June, not 1 July.', ['20 June = 2022-06-20', '1 July = 2022-07-01']],
  ])('%s', (text, values) => {
    expect(found(text, en)).toEqual(values);
  });

  test.each([
    'They may march on.',
    'The second man saw the Sun.',
    'Some 2000 soldiers and 1,998 guns.',
    'It cost $1998 or 1998.50 points.',
    'He read the Sunday Times.',
    'April 31',
    'a 27-year-old man',
    'Once again they won.',
    'April Smith met them.',
  ])('nothing in: %s', (text) => {
    expect(found(text, en)).toEqual([]);
  });
});

describe('without a publication date', () => {
  test.each([
    ['vrijdag', ['XXXX-WXX-5']],
    ['op 12 januari', ['XXXX-01-12']],
    ['In 1998 en op 3 mei 2001.', ['1998', '2001-05-03']],
    ['vorige week', ['PAST_REF']],
  ])('%s', (text, values) => {
    expect(tagTimes(text, { language: nl }).map(({ value }) => value)).toEqual(values);
  });
});

test('a date says where it counts from, and which days it covers', () => {
  const [first, second] = tagTimes('Op 12 juli is het overleg. De dag erna niet.', {
    published: PUBLISHED,
    language: nl,
  });
  expect(first).toMatchObject({
    from: '2022-07-12',
    to: '2022-07-12',
    why: { anchor: { kind: 'publication', date: PUBLISHED } },
  });
  expect(second?.why.anchor).toEqual({ kind: 'discourse', date: '2022-07-12', start: 3, end: 10 });
});

test('a text of history counts from its own dates', () => {
  const text =
    'In 1914 the war began. In August the army marched. On 5 September 1914 it stopped; the next day it turned. ' +
    'In 1915 nothing moved, nor in 1916. In July it rained.';
  const values = tagTimes(text, { published: PUBLISHED, language: en }).map(({ value }) => value);
  expect(values).toEqual(['1914', '1914-08', '1914-09-05', '1914-09-06', '1915', '1916', '1916-07']);
});

test('a value that hangs on an open publication date is half as sure', () => {
  const published = { from: '2022-01-01', to: '2022-01-05' };
  const text = 'Zij belden donderdag. Vandaag zwijgen zij. Op 12 januari praten zij.';
  const timexes = tagTimes(text, { published, language: nl });
  expect(timexes.map(({ value, confidence }) => [value, confidence < 0.6])).toEqual([
    ['2021-12-30', false],
    ['2022-01-01', true],
    ['2022-01-12', false],
  ]);
});
