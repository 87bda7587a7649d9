import { describe, expect, test } from 'vitest';
import { tagTimes } from '../../time/index.ts';
import { en } from './index.ts';

/** A Wednesday, at twenty past ten. */
const PUBLISHED = '2022-06-15T10:20';

function values(text: string, published = PUBLISHED): string[] {
  return tagTimes(text, { published, language: en }).map(({ value }) => value);
}

/** One value, or several of one phrase, then every phrasing of it. */
type Answer = readonly [values: string, phrasings: readonly string[]];

const CLOCK: readonly Answer[] = [
  [
    '2022-06-15T15:30',
    [
      'today at 3:30 p.m.',
      'today at 3:30pm',
      'today at 3.30 pm',
      'today at 15:30',
      'today at half past three p.m.',
      'today at 3:30 in the afternoon',
    ],
  ],
  [
    '2022-06-15T15:15',
    ['a quarter past 3 p.m. today', 'today at quarter past three pm', 'today at fifteen minutes past 3 p.m.'],
  ],
  ['2022-06-15T11:45', ['today at a quarter to noon', 'today at 11:45 a.m.']],
  ['2022-06-15T12:00', ['noon today', 'today at 12 noon', 'midday today', 'today at 12 p.m.']],
  [
    '2022-06-15T20:00',
    [
      "today at 8 o'clock p.m.",
      'tonight at 8',
      'tonight at 8 p.m.',
      'this evening at 8:00',
      "8 o'clock this evening",
      'today at eight p.m.',
    ],
  ],
  ['2022-06-15T01:00', ['tonight at 1 a.m.', 'today at 1 in the morning']],
  ['2022-06-14T20:00', ['last night at 8']],
  ['2022-06-16T21:00', ['9 p.m. tomorrow', 'tomorrow evening at 9']],
  ['2022-06-17T09:30-04:00', ['Friday, June 17, 9:30 a.m. EDT']],
  ['2022-06-17T21:00+05:30', ['on June 17 at 9 p.m. IST']],
  ['2022-01-09T18:00+01:00', ['2022-01-09T18:00:00+01:00', '2022-01-09T18:00+01:00']],
  [
    '2022-06-15T17:00 2022-06-15T18:00',
    [
      'today from 5 to 6 p.m.',
      'today between 5 and 6 in the afternoon',
      '5-6 pm today',
      'today from 5:00 p.m. until 6:00 p.m.',
    ],
  ],
  ['2022-06-15T09:30 2022-06-15T16:30', ['today between 9:30 and 4:30 p.m.', 'today 9.30-4.30pm']],
  ['2022-06-16T15:00 2022-06-16T16:00', ['15:00 to 16:00 tomorrow', 'from 3 to 4 p.m. tomorrow']],
  ['2022-06-15T19:00 2022-06-15T19:30', ['tonight from 7 to 7:30']],
];

const MOMENTS: readonly Answer[] = [
  ['2022-06-15T10:35', ['15 minutes from now', 'fifteen minutes later', 'It will open in 15 minutes.']],
  ['2022-06-15T08:20', ['two hours ago', '2 hours earlier']],
  ['2022-06-15T11:50', ['It will open in 1.5 hours.', '90 minutes from now']],
  ['2022-06-14T22:20', ['twelve hours ago']],
];

const DAYS: readonly Answer[] = [
  [
    '2022-07-29',
    [
      'on July 29',
      'on 29 July',
      'the 29th of July',
      'July the 29th',
      'the twenty-ninth of July',
      'on 7/29/2022',
      '29/7/2022',
      '29-Jul-2022',
      'Jul-29-2022',
      '2022/7/29',
      '2022 July 29',
      'Friday 7/29',
      'Friday, July 29th',
      'July, 29th 2022',
      'the 29th day of July',
    ],
  ],
  [
    '2022-06-27',
    [
      'It will open on Monday the 27th.',
      'It will open Monday the twenty-seventh.',
      'It will open on Monday 27th.',
      'It will open on the 27th.',
    ],
  ],
  ['2023-02-18', ['Saturday, February 18', 'Sat., Feb. 18']],
  ['2022-07-15', ['on the 15th of next month', 'the 15th day of next month']],
  [
    '2022-07-04',
    ['the first Monday of next month', 'the first Monday in July 2022', 'the 1st Monday of July 2022'],
  ],
  ['2022-06-19', ['four days from today', 'three days after tomorrow', 'four days from now']],
  ['2022-12-11', ['It will be two weeks before Christmas.']],
  [
    '2022-06-29',
    ['two weeks from now', 'two weeks hence', 'a fortnight from now', 'It will open in two weeks.'],
  ],
  ['2022-06-01', ['a fortnight ago', 'two weeks ago']],
  ['2022-06-24', ['Friday of next week', 'next week on Friday', 'Friday next week']],
  ['2022-06-17', ['this coming Friday', 'the coming Friday']],
  ['2022-06-20 2022-06-24', ['from next Monday to Friday', 'next Monday through Friday']],
  [
    '2022-07-13 2022-07-15',
    ['from 13 to 15 July', 'from the 13th to the 15th of July', 'July 13-15', 'July 13 through 15'],
  ],
  ['2013-08-10 2013-09-12', ['10 August 2013 to 12 September', '10 August to 12 September 2013']],
  ['1982-02-03', ['3rd Feb 82', 'February 3, 1982']],
];

const LONGER: readonly Answer[] = [
  [
    '2019-Q3',
    ['Q3 2019', 'Q3 of 2019', '2019 Q3', '2019-Q3', 'the third quarter of 2019', 'the 3rd quarter of 2019'],
  ],
  ['2019-H2', ['H2 2019', '2019-H2', '2019 H2', 'the second half of 2019']],
  ['2022-W25', ['next week', 'the upcoming week', 'next workweek', 'the following week']],
  ['2022-W26', ['the week after next']],
  [
    '2022-W31',
    ['week 31', 'in week 31 of 2022', 'the week of August 4, 2022', 'the week beginning August 4, 2022'],
  ],
  ['2012-09', ['Sep-2012', 'Sept. 2012', '09/2012', 'September of 2012', 'Sep 2012']],
  ['2022-06-15TAF', ['this afternoon', 'late in the afternoon', 'in late afternoon']],
  ['2022-06-20TMO', ['next Monday morning']],
  ['P2W', ['the next fortnight', 'two weeks', 'the two coming weeks', 'the upcoming two weeks']],
  ['PT1H30M', ['an hour and a half', 'one and a half hours', '1.5 hours']],
  ['P6M', ['semiannual', 'half a year']],
  ['XXXX-WXX-2TNI', ['on Tuesday nights']],
  ['XXXX-XX-19', ['the 19th of every month']],
  ['2022', ['It must be ready by end of year.', 'the rest of this year']],
];

const HOLIDAYS: readonly Answer[] = [
  ['2014-04-26', ["King's Day 2014"]],
  ['2021-11-26', ['Black Friday 2021']],
  ['2021-11-29', ['Cyber Monday 2021']],
  ['2023-01-16', ['Martin Luther King Jr. Day 2023', 'MLK Day 2023']],
  ['2023-02-20', ["Presidents' Day 2023"]],
  ['2023-02-22', ['Ash Wednesday 2023']],
  ['2023-04-06', ['Maundy Thursday 2023']],
  ['2023-05-29', ['Memorial Day 2023', 'Whit Monday 2023']],
  ['2022-11-13', ['Remembrance Sunday 2022']],
  ['2021-W35-WE', ['Labor Day weekend 2021']],
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

test('what the future tense tells ahead, the past tells as long', () => {
  expect(values('The bridge will open in ten days.')).toEqual(['2022-06-25']);
  expect(values('The bridge was built in ten days.')).toEqual(['P10D']);
  expect(values('It was the lowest price in ten years.')).toEqual(['P10Y']);
});

test('hours away stay open while only the day of publication is known', () => {
  expect(values('two hours from now', '2022-06-15')).toEqual(['FUTURE_REF']);
  expect(values('two hours ago', '2022-06-15')).toEqual(['PAST_REF']);
});

test('the end of a range lies behind its beginning', () => {
  expect(values('It will be closed from November to March.')).toEqual(['2022-11', '2023-03']);
  expect(values('It is open Monday through Friday at 9 a.m.')).toEqual(['2022-06-20', '2022-06-24T09:00']);
  expect(values('It will open between now and May 3.')).toEqual(['PRESENT_REF', '2023-05-03']);
});

describe('nothing in', () => {
  test.each([
    'She lives on the 15th floor.',
    'About 1/2 of them left.',
    'She lives at 10 Downing Street.',
    'Mortgages were at 6.45 percent.',
    'The Sun shone, and she may march.',
    'The second one won.',
    'She spoke of Jan Smith.',
    'The code is 133-03-03-2020.',
    'Between 5 and 6 men stood in the square.',
    'February 30',
    'He said so at length, by far and from afar.',
  ])('%s', (text) => {
    expect(values(text)).toEqual([]);
  });
});
