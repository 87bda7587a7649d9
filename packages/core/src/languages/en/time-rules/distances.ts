import { type Rule, rule } from '../../../time/rule.ts';

/** Distances and neighbours that are said in more words. */
export const distances: readonly Rule[] = [
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
