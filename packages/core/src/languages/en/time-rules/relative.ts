import { type Rule, rule } from '../../../time/rule.ts';

/** What counts from the publication or from the date last spoken of. */
export const relative: readonly Rule[] = [
  rule(
    '<dayWord>',
    { kind: 'shift' },
    ['today', '2022-06-15'],
    ['It rained yesterday.', '2022-06-14'],
    ['tomorrow', '2022-06-16'],
  ),
  rule('the day before yesterday', { kind: 'shift', by: -2, unit: 'day' }, [
    'the day before yesterday',
    '2022-06-13',
  ]),
  rule('the day after tomorrow', { kind: 'shift', by: 2, unit: 'day' }, [
    'the day after tomorrow',
    '2022-06-17',
  ]),
  rule('this day', { kind: 'same', unit: 'day' }),
  rule('the next day', { kind: 'shift', by: 1, unit: 'day', from: 'discourse' }),
  rule('[<the>] (past|coming) decade', { kind: 'duration', count: 1, unit: 'decade' }, [
    'over the past decade',
    'P1DE',
  ]),
  rule('[<the>] (past|coming) century', { kind: 'duration', count: 1, unit: 'century' }),
  rule(
    '[<the>] [earlier|later] <direction> [fiscal|calendar|financial|full] <unit>',
    { kind: 'shift' },
    ['the current fiscal year', '2022'],
    ['last week', '2022-W23'],
    ['next month', '2022-07'],
    ['later this year', '2022'],
    ['the past week', '2022-W23'],
    ['this quarter', '2022-Q2'],
    ['next weekend', '2022-W25-WE'],
  ),
  rule('the latest (quarter|period)', { kind: 'same', unit: 'quarter' }, [
    'in the latest quarter',
    '2022-Q1',
  ]),
  rule(
    '(earlier|later|early|late) in the <unit>',
    { kind: 'shift', by: 0 },
    ['later in the day', '2022-06-15'],
    ['earlier in the year', '2022'],
  ),
  rule('[the] fiscal year', { kind: 'shift', unit: 'year', by: 0 }, ['for the fiscal year', '2022']),
  rule('(year-end|year end|year’s end)', { kind: 'shift', unit: 'year', by: 0 }, [
    'It should close by year-end.',
    '2022',
  ]),
  rule('the (following|subsequent) <unit>', { kind: 'shift', by: 1, from: 'discourse' }, [
    'He fell on May 3. The next day he rose.',
    '2022-05-03',
    '2022-05-04',
  ]),
  rule('the (previous|preceding|prior) <unit>', { kind: 'shift', by: -1, from: 'discourse' }, [
    'In 1998 it rained, the previous year not.',
    '1998',
    '1997',
  ]),
  rule('the <unit> (before|earlier)', { kind: 'shift', by: -1, from: 'discourse' }),
  rule('the <unit> after', { kind: 'shift', by: 1, from: 'discourse' }),
  rule('<unit> (after|by|to|in) <unit>', { kind: 'nothing' }, ['Prices rise year after year.']),
  rule(
    '<count> <units> ago',
    { kind: 'distance', sign: -1, from: 'publication' },
    ['two years ago', '2020'],
    ['three months ago', '2022-03'],
    ['five days ago', '2022-06-10'],
    ['a few weeks ago', 'PAST_REF'],
  ),
  rule('[not] long ago', { kind: 'reference', reference: 'PAST_REF' }),
  rule('<plural> ago', { kind: 'distance', sign: -1, from: 'publication', count: null }, [
    'Years ago she lived here.',
    'PAST_REF',
  ]),
  rule('<count> <units> from (now|today)', { kind: 'distance', sign: 1, from: 'publication' }, [
    'two weeks from now',
    '2022-06-29',
  ]),
  rule(
    '(<count> <units>|<plural>) (later|afterward|afterwards)',
    { kind: 'distance', sign: 1, from: 'discourse' },
    ['It began on May 3, 2020. Two days later it was over.', '2020-05-03', '2020-05-05'],
  ),
  rule(
    '(<count> <units>|<plural>) (earlier|previously|before {.|,|;|:|and|but|when})',
    { kind: 'distance', sign: -1, from: 'discourse' },
    ['She spoke on May 3, a day earlier than him.', '2022-05-03', '2022-05-02'],
    ['The day before last Tuesday it rained.', '2022-06-13'],
    ['It opened on May 3. Two days before, it had burnt.', '2022-05-03', '2022-05-01'],
    ['They trained for two weeks before the race.', 'P2W'],
  ),
  rule('(that|the same|that same|this very) <unit>', { kind: 'same' }, [
    'She resigned on May 3, 2021. That day it rained.',
    '2021-05-03',
    '2021-05-03',
  ]),
  rule('the weekend', { kind: 'shift', by: 0, unit: 'weekend' }, [
    'It rained over the weekend.',
    '2022-W23-WE',
  ]),
  rule('the quarter', { kind: 'same', unit: 'quarter' }),
  rule(
    '[<the>|a] year-(earlier|ago) [(quarter|period|[<dayNumber>] quarter)]',
    { kind: 'distance', sign: -1, from: 'discourse', unit: 'year', count: 1 },
    ['In the third quarter of 2020 it fell from the year-earlier period.', '2020-Q3', '2019-Q3'],
  ),
  rule(
    'the <unit>',
    { kind: 'same', weak: true },
    ['at the end of the year', '2022'],
    ['Those were not the days.'],
  ),
  rule(
    '[<the>] (<ordinal>|<nth>) <unit>',
    { kind: 'unitOf' },
    ['in the last week of March 2022', '2022-W13'],
    ['the week of May 2, 2022', '2022-W18'],
    ['the first day of May 2022', '2022-05-01'],
    ['The second week was hard.'],
  ),
  rule(
    '[<the>] (<ordinal>|<nth>) half',
    { kind: 'unitOf', unit: 'half' },
    ['the second half of 2009', '2009-H2'],
    ['She scored in the second half.'],
  ),
];
