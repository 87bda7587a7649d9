import { type Rule, rule } from '../../../time/rule.ts';
import { MONTH } from './parts.ts';

const LIST = '(and|or|to|through|until|-|,|, and)';

/** Dates by their names: days, months, years, and lists of them. */
export const dates: readonly Rule[] = [
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
    '[<the>] <year4> -(<year4>|<digits2>)',
    { kind: 'years' },
    ['from 1914-1918', '1914', '1918'],
    ['in 1914-18', '1914', '1918'],
    ['the 1914-18 war', '1914', '1918'],
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
