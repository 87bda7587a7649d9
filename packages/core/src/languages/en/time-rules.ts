import { type Rule, rule } from '../../time/rule.ts';

const LIST = '(and|or|to|through|until|-|,|, and)';
const MONTH = '(<month>|<monthShort>[.])';

const dates: readonly Rule[] = [
  rule(
    `[(<weekday>|<weekdayShort>[.])[,]] ${MONTH} <dayNumber>[[,] <year>]`,
    { kind: 'calendar' },
    ['The vote was on May 3.', '2022-05-03'],
    ['on Friday, July 1, 2022', '2022-07-01'],
    ['It will open on Aug. 4.', '2022-08-04'],
    ['May 24 1920', '1920-05-24'],
  ),
  rule(
    `[(<weekday>|<weekdayShort>[.])[,]] [the] <dayNumber> [of] ${MONTH}[[,] <year>]`,
    { kind: 'calendar' },
    ['on 3 May 2021', '2021-05-03'],
    ['the 5th of November 1605', '1605-11-05'],
    ['the twenty-third of April', '2022-04-23'],
  ),
  rule(
    `${MONTH} (<dayNumber> ${LIST}){1,4} <dayNumber>[[,] <year>]`,
    { kind: 'dates' },
    ['on May 5 and 6, 1990', '1990-05-05', '1990-05-06'],
    ['March 24-27, 2021', '2021-03-24', '2021-03-27'],
  ),
  rule(
    `(<dayNumber> ${LIST}){1,4} <dayNumber> ${MONTH} [<year>]`,
    { kind: 'dates' },
    ['24-27 March 2021', '2021-03-24', '2021-03-27'],
    ['9 and 10 January 2022', '2022-01-09', '2022-01-10'],
  ),
  rule(
    '<month>[[,] <year>]',
    { kind: 'calendar' },
    ['in October 2007', '2007-10'],
    ['Sales fell in March.', '2022-03'],
    ['They may march on.'],
    ['The March on the capital failed.'],
    ['May I come in?'],
    ['He was freed in March on bail.', '2022-03'],
  ),
  rule('<month> of <year>', { kind: 'calendar' }, ['in March of 1998', '1998-03']),
  rule('<monthShort>[.] <year>', { kind: 'calendar' }, ['since Oct. 2019', '2019-10']),
  rule('<monthShort>.', { kind: 'calendar' }),
  rule(
    '<direction> (<month>|<weekday>)',
    { kind: 'calendar' },
    ['last Friday', '2022-06-10'],
    ['next Monday', '2022-06-20'],
    ['last March', '2022-03'],
  ),
  rule(
    '<weekday>',
    { kind: 'calendar' },
    ['She said Monday that it ended.', '2022-06-13'],
    ['The board will meet Friday.', '2022-06-17'],
  ),
  rule('[on] the <dayNumber> of (that|the same) month', { kind: 'calendar' }, [
    'It began on May 3, 2021 and ended on the 28th of that month.',
    '2021-05-03',
    '2021-05-28',
  ]),
  rule(
    '(that|the same|that same) (<weekday>|<month>)',
    { kind: 'calendar', from: 'discourse' },
    ['He fell on Friday, May 6. That Friday it rained.', '2022-05-06', '2022-05-06'],
    ['In 2010 it rained. That March was dry.', '2010', '2010-03'],
  ),
  rule('the (previous|preceding|prior) <weekday>', { kind: 'calendar', from: 'discourse', direction: -1 }, [
    'On Friday shares fell from the previous Friday.',
    '2022-06-10',
    '2022-06-03',
  ]),
  rule('the (following|next) <weekday>', { kind: 'calendar', from: 'discourse', direction: 1 }, [
    'It began on May 3, 2021 and ended the following Monday.',
    '2021-05-03',
    '2021-05-10',
  ]),
  rule(
    '[(the|fiscal|calendar) [year]] <year>',
    { kind: 'calendar' },
    ['in 1998', '1998'],
    ['the year 2000', '2000'],
    ['fiscal 1989', '1989'],
    ['in 44 B.C.', 'BC0044'],
    ['About 2000 people came.'],
  ),
  rule('<year>-<monthNumber>', { kind: 'calendar' }, ['2022-01', '2022-01']),
  rule(
    '<year4> -(<year4>|<digits2>)',
    { kind: 'years' },
    ['from 1914-1918', '1914', '1918'],
    ['in 1914-18', '1914', '1918'],
  ),
  rule('<digits> (to|-|–) <digits> <before>', { kind: 'years' }, ['240-238 BC', 'BC0240', 'BC0238']),
  rule('<year4>-<digits2>-<digits2>', { kind: 'numericDate', order: 'ymd' }, ['2022-01-09', '2022-01-09']),
  rule(
    '(<digits>-<digits>-|<digits>/<digits>/|<digits>.<digits>.)(<year4>|<digits2>)',
    { kind: 'numericDate', order: 'mdy' },
    ['on 3/4/2022', '2022-03-04'],
    ['11/02/89', '1989-11-02'],
  ),
  rule(
    '[<the>] (<dayNumber>|<nth>) <weekday> (of|in) <month> [<year>]',
    { kind: 'nthWeekday' },
    ['the second Sunday of May 2022', '2022-05-08'],
    ['the last Friday in November 2021', '2021-11-26'],
  ),
];

/** Dates in figures, and what is said of a day besides its month. */
const figures: readonly Rule[] = [
  rule(
    '<year4>-<digits2>-<digits2>[ ](T|,| )<hour>:<minute>[:<minute>[.<digits>]] [<zone>|<sign><hour>:<minute>]',
    { kind: 'numericDate', order: 'ymd' },
    ['2022-01-09T18:00:00Z', '2022-01-09T18:00Z'],
    ['2022-01-09T18:00+01:00', '2022-01-09T18:00+01:00'],
  ),
  rule('<year4>(-<digits>-|/<digits>/)<digits>', { kind: 'numericDate', order: 'ymd' }, [
    '2022/1/9',
    '2022-01-09',
  ]),
  rule(
    '[<direction>] (<weekday>|<weekdayShort>[.])[,] <digits>(-<digits>-(<year4>|<digits2>)|/<digits>[/(<year4>|<digits2>)])',
    { kind: 'numericDate', order: 'mdy' },
    ['on Sunday 7/3/2022', '2022-07-03'],
    ['It opens on Friday 6/17.', '2022-06-17'],
  ),
  rule(
    '(<dayNumber>-(<month>|<monthShort>)-|<dayNumber>/(<month>|<monthShort>)/)(<year4>|<digits2>)',
    { kind: 'calendar' },
    ['31-Oct-74', '1974-10-31'],
    ['8/Oct/2012', '2012-10-08'],
  ),
  rule('(<month>|<monthShort>)(-|/)<dayNumber>(-|/)<year4>', { kind: 'calendar' }, [
    'Sep-23-2020',
    '2020-09-23',
  ]),
  rule('(<month>|<monthShort>)(-|/)<year4>', { kind: 'calendar' }, ['Sep-2012', '2012-09']),
  rule(
    '<monthNumber>/<year4>',
    { kind: 'calendar' },
    ['Published: 06/2004', '2004-06'],
    ['Call 555-12-2004 today.', '2022-06-15'],
  ),
  rule('<year4> (<month>|<monthShort>[.]) [<dayNumber>]', { kind: 'calendar' }, [
    '2018 March 18',
    '2018-03-18',
  ]),
  rule('<dayNumber> <monthShort> <digits2>', { kind: 'calendar' }, ['3rd Feb 82', '1982-02-03']),
  rule(`${MONTH} the <dayNumber>[[,] <year>]`, { kind: 'calendar' }, ['on March the 5th', '2022-03-05']),
  rule(`${MONTH}, <day><ordinalEnding>[[,] <year>]`, { kind: 'calendar' }, [
    'on Sunday, March, 6th 2016',
    '2022-06-12',
    '2016-03-06',
  ]),
  rule('(<weekday>|<weekdayShort>[.]) the (<day><ordinalEnding>|<dayNumber>)', { kind: 'calendar' }, [
    'The show opens on Monday the 27th.',
    '2022-06-27',
  ]),
  rule('(<weekday>|<weekdayShort>[.]) <day><ordinalEnding>', { kind: 'calendar' }, [
    'It will open on Friday 24th.',
    '2022-06-24',
  ]),
  rule('<weekday> <day> {.|,|!|?|;|between|from|at}', { kind: 'calendar' }, [
    'It will open on Friday 24.',
    '2022-06-24',
  ]),
  rule(
    '{on|by|until|till|before|after|since|from|around|of} the <day><ordinalEnding>',
    { kind: 'calendar' },
    ['It will open on the 20th.', '2022-06-20'],
    ['She lives on the 15th floor.'],
  ),
  rule('[<the>] <dayNumber> [day] of [<the>] <direction> month', { kind: 'dayOfMonth' }, [
    'on the 15th of next month',
    '2022-07-15',
  ]),
  rule('[<the>] (<dayNumber>|<nth>) <weekday> (of|in) [<the>] <direction> month', { kind: 'nthWeekday' }, [
    'the first Monday of next month',
    '2022-07-04',
  ]),
  rule(
    '[from] [the] <dayNumber> (to|through|until|till|and) [the] <dayNumber> [of] <month> [<year>]',
    { kind: 'dates' },
    ['from the 13th to the 15th of July', '2022-07-13', '2022-07-15'],
  ),
  rule(
    '(<partLetter><digits>-<year4>|<year4>[-]<partLetter><digits>|<year4> <partLetter><digits>)',
    { kind: 'yearPart' },
    ['2018-Q4', '2018-Q4'],
    ['in 2019 H2', '2019-H2'],
  ),
];

const relative: readonly Rule[] = [
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

/** Distances and neighbours that are said in more words. */
const distances: readonly Rule[] = [
  rule('{time in} <count> [<extra>] <units>', { kind: 'duration' }, [
    'They will sing for the first time in ten years.',
    'P10Y',
  ]),
  rule(
    '{in|of|since|until|till|before|after|from|to|through|by} <monthShort>',
    { kind: 'calendar' },
    ['It will open after Feb, they said.', '2023-02'],
    ['She spoke of Jan Smith.'],
  ),
  rule(
    'one second',
    { kind: 'duration', count: 1, unit: 'second' },
    ['It took one second.', 'PT1S'],
    ['The second one won.'],
  ),
  rule('previous <weekday>', { kind: 'calendar', from: 'discourse', direction: -1 }),
  rule('{(by|before|until|at) [<the>] <partMod> of} <unit>', { kind: 'shift', by: 0 }, [
    'It must be ready by end of year.',
    '2022',
  ]),
  rule('[<the>] <dayNumber> of (each|every) month', { kind: 'set' }, [
    'on the 19th of every month',
    'XXXX-XX-19',
  ]),

  rule('[<the>] <dayNumber> day of the month', { kind: 'dayOfMonth', monthShift: 0 }),
  rule('[<the>] <weekLower> <weekNumber> [of <year4>]', { kind: 'week' }, ['in week 12 of 2022', '2022-W12']),
  rule('[<the>] (next|last|past|coming|previous|following) <count> <extra> <units>', { kind: 'duration' }, [
    'the next four business days',
    'P4D',
  ]),
  rule('<monthShort>[.] {(to|-|through|until|and) (<month>|<monthShort>)}', { kind: 'calendar' }),

  rule('(previous|preceding|prior) <unit>', { kind: 'shift', by: -1, from: 'discourse' }),
  rule('[<the>] <dayNumber> day (of|in) <month> [<year>]', { kind: 'calendar' }, [
    'on the third day of October',
    '2022-10-03',
  ]),
  rule('[<the>] <day><ordinalEnding> <unit>', { kind: 'unitOf' }, ['the 2nd month of 2021', '2021-02']),
  rule('{in|during|until|by|from|since} (early|late) <dayPart>', { kind: 'dayPart' }, [
    'It broke in late afternoon.',
    '2022-06-15TAF',
  ]),
  rule('every other (<unit>|<weekday>)', { kind: 'set', count: 2 }, ['every other week', 'P2W']),
  rule('<weekday> <dayParts>', { kind: 'set' }, ['on Friday mornings', 'XXXX-WXX-5TMO']),

  rule('[<the>] <count> (upcoming|coming|past|last|next|following|previous) <plural>', { kind: 'duration' }, [
    'the five coming years',
    'P5Y',
  ]),
  rule('[<the>] (upcoming|next|following) <count> <units>', { kind: 'duration' }),
  rule('(early|late|later) in the <dayPart>', { kind: 'dayPart' }, ['late in the evening', '2022-06-15TEV']),
  rule('<direction> (workweek|working week)', { kind: 'shift', unit: 'week' }, ['next workweek', '2022-W25']),
  rule('[a|an|one] <unit> and a half', { kind: 'duration', count: 1.5 }, ['an hour and a half', 'PT1H30M']),

  rule(
    '{in} <count> [more] <units>',
    { kind: 'ahead' },
    ['The bridge will open in two weeks.', '2022-06-29'],
    ['The bridge was built in two weeks.', 'P2W'],
    ['It was the worst storm in ten years.', 'P10Y'],
    ['She will sing in a day.', 'P1D'],
  ),
  rule('<count> <units> hence', { kind: 'distance', sign: 1, from: 'publication' }, [
    'It opens two weeks hence.',
    '2022-06-29',
  ]),
  rule('(a|one) fortnight ago', { kind: 'distance', sign: -1, from: 'publication', unit: 'week', count: 2 }, [
    'It opened a fortnight ago.',
    '2022-06-01',
  ]),
  rule('(a|one) fortnight (hence|from (now|today))', {
    kind: 'distance',
    sign: 1,
    from: 'publication',
    unit: 'week',
    count: 2,
  }),
  rule('(a|one) fortnight (later|after)', {
    kind: 'distance',
    sign: 1,
    from: 'discourse',
    unit: 'week',
    count: 2,
  }),
  rule('(a|one) fortnight (earlier|before)', {
    kind: 'distance',
    sign: -1,
    from: 'discourse',
    unit: 'week',
    count: 2,
  }),
  rule('[a|the] [next|last|past|coming] fortnight', { kind: 'duration', unit: 'week', count: 2 }, [
    'It lasted a fortnight.',
    'P2W',
  ]),
  rule('[the] <unit> after next', { kind: 'shift', by: 2 }, ['the week after next', '2022-W26']),
  rule('[the] following <unit>', { kind: 'shift', by: 1, from: 'discourse' }),
  rule('upcoming <unit>', { kind: 'shift', by: 1 }, ['the upcoming week', '2022-W25']),
  rule('this past <unit>', { kind: 'shift', by: -1 }, ['this past week', '2022-W23']),
  rule('this coming <unit>', { kind: 'shift', by: 1 }),
  rule('(this|the) (coming|upcoming) <weekday>', { kind: 'calendar', direction: 1 }, [
    'this coming Friday',
    '2022-06-17',
  ]),
  rule('(this|the) past <weekday>', { kind: 'calendar', direction: -1 }),
  rule('[<the>] <direction> <weekday> <dayPart>', { kind: 'dayPart' }, [
    'next Monday morning',
    '2022-06-20TMO',
  ]),
];

const stretches: readonly Rule[] = [
  rule(
    '[<the>] [fiscal] <dayNumber>(-<unitPart>| <unitPart>)',
    { kind: 'yearPart' },
    ['the first quarter of 2009', '2009-Q1'],
    ['Third-quarter sales fell.', '2021-Q3'],
    ['the second quarter of last year', '2021-Q2'],
  ),
  rule(
    '<partLetter><digits> [[of] <year>]',
    { kind: 'yearPart' },
    ['Q3 2021', '2021-Q3'],
    ['in H1 of 2020', '2020-H1'],
  ),
  rule(
    '[<the>] <direction> (<season>|<seasonShort>)',
    { kind: 'yearPart' },
    ['next summer', '2023-SU'],
    ['last winter', '2021-WI'],
  ),
  rule(
    '[<the>] <season> [[of] <year>]',
    { kind: 'yearPart' },
    ['in the spring of 2009', '2009-SP'],
    ['summer 2012', '2012-SU'],
  ),
  rule('{(in|by|during|until|since|before|after)} the <seasonShort>', { kind: 'yearPart' }, [
    'It will open in the fall.',
    '2022-FA',
  ]),
  rule('(in|by|during|until|since|before|after) the <seasonShort> of', { kind: 'nothing' }, [
    'after the fall of Troy',
  ]),
  rule('[<the>] <seasonShort> [of] <year>', { kind: 'yearPart' }, ['the fall of 1998', '1998-FA']),
  rule("[<the>] <decadeYear>[']s", { kind: 'decade' }, ['in the 1980s', '198'], ['the mid-1980s', '198']),
  rule("'<digits2> <units>", { kind: 'nothing' }, ["on CBS's '60 Minutes"]),
  rule("[<the>] [']<decadeDigits>[']s", { kind: 'decade' }, ["the '90s", '199']),
  rule('the <decadeWord>', { kind: 'decade' }, ['the sixties', '196']),
  rule(
    '[<the>] <dayNumber>(-century| century) [<before>]',
    { kind: 'century' },
    ['in the 19th century', '18'],
    ['the seventeenth century', '16'],
    ['the 4th century BC', 'BC03'],
  ),
  rule('tonight', { kind: 'dayPart', part: 'NI', day: 0 }, ['tonight', '2022-06-15TNI']),
  rule('last night', { kind: 'dayPart', part: 'NI', day: -1 }, ['last night', '2022-06-14TNI']),
  rule('[<the>] early [morning] hours', { kind: 'dayPart', part: 'MO', alone: true }, [
    'in the early hours of May 3, 2021',
    '2021-05-03TMO',
  ]),
  rule('overnight', { kind: 'dayPart', part: 'NI', alone: true }),
  rule('this <dayPart>', { kind: 'dayPart', day: 0 }, ['this morning', '2022-06-15TMO']),
  rule(
    '(<dayWord>|<weekday>) <dayPart>',
    { kind: 'dayPart' },
    ['yesterday evening', '2022-06-14TEV'],
    ['He arrived Monday morning.', '2022-06-13TMO'],
  ),
  rule('the (next|following) <dayPart>', { kind: 'dayPart', day: 1, from: 'discourse' }, [
    'It fell on May 3, 2021 and rose the next morning.',
    '2021-05-03',
    '2021-05-04TMO',
  ]),
  rule('{in} the <dayPart>', { kind: 'dayPart' }, [
    'On May 3, 2021 it fell; in the evening it rose.',
    '2021-05-03',
    '2021-05-03TEV',
  ]),
  rule('(that|the same) <dayPart>', { kind: 'dayPart', day: 0, from: 'discourse' }),
  rule(
    '[<the>] <dayPart>',
    { kind: 'dayPart', alone: true },
    ['the morning of May 5, 2020', '2020-05-05TMO'],
    ['Night fell.'],
  ),
];

const counts: readonly Rule[] = [
  rule('<count>[-] quarters of', { kind: 'nothing' }, ['three quarters of the farms']),
  rule('some quarters', { kind: 'nothing' }, ['Some quarters saw it coming.']),
  rule(
    '<count> [<extra>] <units>',
    { kind: 'duration' },
    ['ten more days', 'P10D'],
    ['another two weeks', 'P2W'],
    ['2 1/2 years', 'P2.5Y'],
    ['27 years', 'P27Y'],
    ['half a year', 'P6M'],
    ['thirty minutes', 'PT30M'],
    ['several years', 'PXY'],
    ['twenty-three days', 'P23D'],
    ['two and a half years', 'P2.5Y'],
    ['nearly an hour', 'PT1H'],
    ['1,200 days', 'P1200D'],
    ['a couple of years', 'P2Y'],
  ),
  rule('[a|an|one] year and a half', { kind: 'duration', count: 1.5, unit: 'year' }, [
    'a year and a half',
    'P1.5Y',
  ]),
  rule('<count> (hours|hour|years|year|months) and <count> <units>', { kind: 'duration' }),
  rule('{for|in|after|over|within} <plural>', { kind: 'duration', count: null }, [
    'It stood there for centuries.',
    'PXCE',
  ]),
  rule(
    '[<the>] (past|last|next|coming|first|final|following|previous|latest) <count> <units>',
    { kind: 'duration' },
    ['the past ten years', 'P10Y'],
    ['the next two weeks', 'P2W'],
  ),
  rule(
    'the [early|first|last|final] <plural> {(before|after|following|since|leading|that|between)}',
    { kind: 'duration', count: null },
    ['in the weeks before the vote', 'PXW'],
  ),
  rule('the [fiscal|financial] year {(ended|ending)}', { kind: 'duration', count: 1, unit: 'year' }, [
    'in the year ended March 31, 2021',
    'P1Y',
    '2021-03-31',
  ]),
  rule(
    '[<the>] (past|last|recent|previous|first|final|following|subsequent) <plural>',
    { kind: 'duration', count: null },
    ['in recent years', 'PXY'],
  ),
  rule('[<the>] (coming|next) <plural>', { kind: 'reference', reference: 'FUTURE_REF' }, [
    'in the coming days',
    'FUTURE_REF',
  ]),
  rule('the <count> <units>', { kind: 'duration' }, ['the nine months', 'P9M']),
  rule('[a] <count>-<units>-old', { kind: 'nothing' }, ['She met a 27-year-old man.']),
  rule('<count>-<units>', { kind: 'duration' }, ['a two-week trip', 'P2W']),
  rule('<longUnit>', { kind: 'duration', count: 1 }),
  rule('[the|a] <unit>-long', { kind: 'duration', count: 1 }, ['the year-long study', 'P1Y']),
  rule('[the|a] <plural>-long', { kind: 'duration', count: null }, ['a decades-long feud', 'PXDE']),
  rule('(to|will|would|could|might|may|can|must|not) last', { kind: 'nothing' }, [
    'It is expected to last six weeks.',
    'P6W',
  ]),
  rule('<setWord>', { kind: 'set' }, ['the annual fair', 'P1Y'], ['daily', 'P1D']),
  rule(
    '(each|every) (<unit>|<weekday>|<month>|<season>|<dayPart>)',
    { kind: 'set' },
    ['every Monday', 'XXXX-WXX-1'],
    ['each year', 'P1Y'],
  ),
  rule('every <count> <units>', { kind: 'set' }, ['every two years', 'P2Y']),
  rule('(a|per) <unit>', { kind: 'set' }, ['ten times per day', 'P1D']),
  rule('<weekdays>', { kind: 'set' }),
];

const HALF = '(<ampm>|<ampmLetter>.m.|<ampmLetter>.m)';
const ZONE = '[(<zone>|(local|eastern|pacific|central|mountain) [standard|daylight] time)]';
const HOUR = '(<hour>|<number>)';
const TO = '(to|-|and|until|till)';
const clocks: readonly Rule[] = [
  rule(
    `<hour>[(:|.)<minute>[:<minute>]] ${HALF} ${ZONE}`,
    { kind: 'clock' },
    ['10 p.m. Tuesday', '2022-06-14T22:00'],
    ['today at 9:30 a.m. EDT', '2022-06-15T09:30-04:00'],
    ['today at 8.45pm', '2022-06-15T20:45'],
  ),
  rule(`<hour>:<minute>[:<minute>] ${ZONE}`, { kind: 'clock' }, ['today at 18:00 GMT', '2022-06-15T18:00Z']),
  rule(`<number> ${HALF}`, { kind: 'clock' }, ['six p.m. Tuesday', '2022-06-14T18:00']),
  rule(`${HOUR} o'clock [${HALF}]`, { kind: 'clock' }, ["today at four o'clock", '2022-06-15T04:00']),
  rule('([12] noon|midday|12 midday)', { kind: 'clock', hour: 12 }, ['noon Saturday', '2022-06-11T12:00']),
  rule('(midnight|12 midnight)', { kind: 'clock', hour: 0 }),
  rule(`half past ${HOUR} [${HALF}]`, { kind: 'clock', add: 30 }, [
    'today at half past two p.m.',
    '2022-06-15T14:30',
  ]),
  rule(`[a] quarter past ${HOUR} [${HALF}]`, { kind: 'clock', add: 15 }, [
    'a quarter past 3pm today',
    '2022-06-15T15:15',
  ]),
  rule(`[a] quarter to ${HOUR} [${HALF}]`, { kind: 'clock', add: -15 }, [
    'It began at a quarter to eight today.',
    '2022-06-15T07:45',
  ]),
  rule('[a] quarter past (noon|midday)', { kind: 'clock', hour: 12, add: 15 }),
  rule('[a] quarter to (noon|midday)', { kind: 'clock', hour: 12, add: -15 }),
  rule('<count> [minutes] (to|before) (noon|midday)', { kind: 'clock', hour: 12, spoken: -1 }),
  rule(`<count> [minutes] past ${HOUR} [${HALF}]`, { kind: 'clock', spoken: 1 }, [
    'today at ten past nine',
    '2022-06-15T09:10',
  ]),
  rule(`<count> [minutes] (past|after) ${HOUR} ${HALF}`, { kind: 'clock', spoken: 1 }),
  rule(`<count> minutes to ${HOUR} [${HALF}]`, { kind: 'clock', spoken: -1 }),
  rule(
    `${HOUR}[(:|.)<minute>] [${HALF}] ${TO} ${HOUR}[(:|.)<minute>] ${HALF} ${ZONE}`,
    { kind: 'times' },
    ['from 5 to 6 p.m. today', '2022-06-15T17:00', '2022-06-15T18:00'],
    ['today between 9.30-4.30pm', '2022-06-15T09:30', '2022-06-15T16:30'],
  ),
  rule(
    `${HOUR}[:<minute>] ${TO} ${HOUR}[:<minute>] in the <dayPart>`,
    { kind: 'times' },
    ['today between 5 and 6 in the afternoon', '2022-06-15T17:00', '2022-06-15T18:00'],
    ['Between 5 and 6 men stood in the square.'],
  ),
  rule(`{between|from} <hour> ${TO} <hour>:<minute>`, { kind: 'times' }, [
    'today between 10 and 11:30',
    '2022-06-15T10:00',
    '2022-06-15T11:30',
  ]),
  rule('(<hour>|<number>) in the <dayPart>', { kind: 'clock' }, [
    'today at 4 in the afternoon',
    '2022-06-15T16:00',
  ]),
  rule(
    `{at|from|until|till|by} ${HOUR}`,
    { kind: 'clock', weak: true },
    ['It struck last night at 8.', '2022-06-14T20:00'],
    ['She lives at 10 Downing Street.'],
  ),
];

const references: readonly Rule[] = [
  rule('at this time', { kind: 'reference', reference: 'PRESENT_REF' }),
  rule('{to} date', { kind: 'reference', reference: 'PRESENT_REF' }),
  rule(
    '([right] now|currently|presently|nowadays|the present|present day|present-day)',
    { kind: 'reference', reference: 'PRESENT_REF' },
    ['It is now quiet.', 'PRESENT_REF'],
  ),
  rule('current', { kind: 'reference', reference: 'PRESENT_REF' }, ['the current government', 'PRESENT_REF']),
  rule('(at the|at this|this) moment', { kind: 'reference', reference: 'PRESENT_REF' }),
  rule('(recently|recent|lately|formerly)', { kind: 'reference', reference: 'PAST_REF' }, [
    'It stood empty recently.',
    'PAST_REF',
  ]),
  rule('the [recent] past', { kind: 'reference', reference: 'PAST_REF' }),
  rule(
    '(the [near|foreseeable|distant|immediate]|near) future',
    { kind: 'reference', reference: 'FUTURE_REF' },
    ['in the near future', 'FUTURE_REF'],
  ),
  rule('(soon|shortly)', { kind: 'reference', reference: 'FUTURE_REF', only: 'future' }, [
    'It will soon open.',
    'FUTURE_REF',
  ]),
  rule('(soon|shortly) (after|before|as|afterward|afterwards|thereafter)', { kind: 'nothing' }),
  rule('as soon as', { kind: 'nothing' }),
];

const modifiers: readonly Rule[] = [
  rule('[<the>] <mod>', { kind: 'modifier' }, ['early 2009', '2009'], ['late last year', '2021']),
  rule('mid-', { kind: 'modifier', mod: 'MID' }, ['mid-October 2020', '2020-10']),
  rule('[<the>] (rest|remainder) of', { kind: 'modifier', mod: 'END' }, ['the rest of this year', '2022']),
  rule('[<the>] <partMod> of', { kind: 'modifier' }, ['the end of this year', '2022']),
  rule('(more|longer) than', { kind: 'modifier', mod: 'MORE_THAN' }, ['more than a week', 'P1W']),
  rule('(less|fewer) than', { kind: 'modifier', mod: 'LESS_THAN' }, ['less than two weeks', 'P2W']),
  rule('at least', { kind: 'modifier', mod: 'EQUAL_OR_MORE' }),
  rule('(at most|up to|no more than)', { kind: 'modifier', mod: 'EQUAL_OR_LESS' }),
];

/** English rules of time. The values of their examples hold for Wednesday 15 June 2022. */
export const rules: readonly Rule[] = [
  ...figures,
  ...dates,
  ...stretches,
  ...distances,
  ...relative,
  ...counts,
  ...clocks,
  ...references,
  ...modifiers,
];
