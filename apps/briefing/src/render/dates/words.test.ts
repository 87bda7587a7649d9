import { describe, expect, test } from 'vitest';
import { en } from '../phrases/en.ts';
import { nl } from '../phrases/nl.ts';
import { addDays, parseDay } from './civil.ts';
import { dateWords } from './words.ts';

const today = '2022-01-02';

test.each([
  ['2022-01-09', 'zo 9 januari', 'Sun 9 January'],
  ['2022-03-01', 'di 1 maart', 'Tue 1 March'],
  ['2024-02-29', 'do 29 februari 2024', 'Thu 29 February 2024'],
  ['2021-12-31', 'vr 31 december 2021', 'Fri 31 December 2021'],
  ['2022-02-30', '2022-02-30', '2022-02-30'],
  ['soon', 'soon', 'soon'],
])('the day %s', (iso, dutch, english) => {
  expect(dateWords(nl, today).day(iso)).toBe(dutch);
  expect(dateWords(en, today).day(iso)).toBe(english);
});

test.each([
  ['2022-01-09', '2022-01-10', 'zo 9 – ma 10 januari', 'Sun 9 – Mon 10 January'],
  ['2022-01-12', '2022-01-12', 'wo 12 januari', 'Wed 12 January'],
  ['2022-01-31', '2022-02-02', 'ma 31 januari – wo 2 februari', 'Mon 31 January – Wed 2 February'],
  [
    '2022-12-31',
    '2023-01-02',
    'za 31 december 2022 – ma 2 januari 2023',
    'Sat 31 December 2022 – Mon 2 January 2023',
  ],
  ['2023-05-01', '2023-05-03', 'ma 1 – wo 3 mei 2023', 'Mon 1 – Wed 3 May 2023'],
  ['2022-05-01', '2023-05-03', 'zo 1 mei 2022 – wo 3 mei 2023', 'Sun 1 May 2022 – Wed 3 May 2023'],
])('from %s to %s', (start, end, dutch, english) => {
  expect(dateWords(nl, today).range(start, end)).toBe(dutch);
  expect(dateWords(en, today).range(start, end)).toBe(english);
});

test.each([
  ['2022-03-01', '2022-03-31', 'in maart', 'in March'],
  ['2024-02-01', '2024-02-29', 'in februari 2024', 'in February 2024'],
  [
    '2022-02-01',
    '2022-02-27',
    'tussen di 1 februari en zo 27 februari',
    'between Tue 1 February and Sun 27 February',
  ],
  ['2023-01-01', '2023-12-31', 'in 2023', 'in 2023'],
  [
    '2022-01-10',
    '2022-01-16',
    'tussen ma 10 januari en zo 16 januari',
    'between Mon 10 January and Sun 16 January',
  ],
  ['x\u0000', 'y', 'tussen x en y', 'between x and y'],
])('some time from %s to %s', (from, to, dutch, english) => {
  expect(dateWords(nl, today).period(from, to)).toBe(dutch);
  expect(dateWords(en, today).period(from, to)).toBe(english);
});

test('every month and weekday has its word', () => {
  const days = Array.from(
    { length: 12 },
    (_, month) => `2022-${String(month + 1).padStart(2, '0')}-${String(month + 10)}`,
  );
  expect(days.map((iso) => dateWords(nl, today).fullDay(iso))).toEqual([
    'maandag 10 januari 2022',
    'vrijdag 11 februari 2022',
    'zaterdag 12 maart 2022',
    'woensdag 13 april 2022',
    'zaterdag 14 mei 2022',
    'woensdag 15 juni 2022',
    'zaterdag 16 juli 2022',
    'woensdag 17 augustus 2022',
    'zondag 18 september 2022',
    'woensdag 19 oktober 2022',
    'zondag 20 november 2022',
    'woensdag 21 december 2022',
  ]);
  const week = Array.from({ length: 7 }, (_, index) =>
    dateWords(nl, today).day(addDays('2022-01-03', index)),
  );
  expect(week.map((day) => day.slice(0, 2))).toEqual(['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']);
});

describe('civil dates', () => {
  test.each([
    ['2022-02-28', 1, '2022-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2021-12-31', 1, '2022-01-01'],
    ['2022-01-01', -1, '2021-12-31'],
  ])('%s and %i', (iso, days, expected) => {
    expect(addDays(iso, days)).toBe(expected);
  });

  test.each(['2022-13-01', '2022-02-29', '2022-1-1', '2022-01', '', '0099-01-01'])('%s is no date', (iso) => {
    expect(parseDay(iso)).toBeNull();
  });
});
