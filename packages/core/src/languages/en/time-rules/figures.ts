import { type Rule, rule } from '../../../time/rule.ts';
import { MONTH } from './parts.ts';

/** Dates in figures, and what is said of a day besides its month. */
export const figures: readonly Rule[] = [
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
  rule('version <digits>.<digits>[.<digits>]', { kind: 'nothing' }, ['Version 3.4.2021 was pulled.']),
  rule('(flight|room|route|highway|page|channel|model|number) <year4>', { kind: 'nothing' }, [
    'Flight 1812 was full.',
  ]),
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
