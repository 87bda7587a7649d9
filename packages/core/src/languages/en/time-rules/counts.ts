import { type Rule, rule } from '../../../time/rule.ts';

/** How long and how often. */
export const counts: readonly Rule[] = [
  rule(
    "{'}<count> <units>",
    { kind: 'duration' },
    ["They gave the club '50 days to pay', she said.", 'P50D'],
    ["She sang in '48 Hours'."],
  ),
  rule('<count>[-] quarters of', { kind: 'nothing' }, ['three quarters of the farms']),
  rule('a quarter of', { kind: 'nothing' }, ['a quarter of the farms']),
  rule('a quarter (of a century|century)', { kind: 'duration', count: 25, unit: 'year' }, [
    'a quarter of a century',
    'P25Y',
  ]),
  rule('a quarter of an hour', { kind: 'duration', count: 15, unit: 'minute' }, [
    'It lasted a quarter of an hour.',
    'PT15M',
  ]),
  rule('three[-] quarters of an hour', { kind: 'duration', count: 45, unit: 'minute' }),
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
  rule(
    '<count> <units> [and] <count> <units>',
    { kind: 'duration' },
    ['two hours and 30 minutes', 'PT2H30M'],
    ['a year and three months', 'P1Y3M'],
    ['two days and five weeks', 'P2D', 'P5W'],
  ),
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
  rule('[<the>] (<dayNumber>|<nth>) <weekday> (of|in) (each|every|the) month', { kind: 'set' }, [
    'on the first Monday of each month',
    'XXXX-WXX-1',
  ]),
  rule('(each|every) (<ordinal>|<nth>) <weekday> [of the month]', { kind: 'set' }, [
    'every second Sunday of the month',
    'XXXX-WXX-7',
  ]),
  rule('{(once|twice|times)} (a|an) <unit>', { kind: 'set' }, ['She trains twice a week.', 'P1W']),
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
