import { type Rule, rule } from '../../../time/rule.ts';

const MONTH = '(<month>|<monthShort>[.])';
const WEEKDAY = '(<weekday>|<weekdayShort>[.])[,]';
const LIST = '(und|oder|sowie|bis|bis zum|und am|sowie am|,|, am|-|/|, und|, und am)';

/** Dates by their names: days, months, years, and lists of them. */
export const dates: readonly Rule[] = [
  rule(
    `[${WEEKDAY}] [<the>] <dayNumber> ${MONTH} [<year>]`,
    { kind: 'calendar' },
    ['Der Rat tagte am 3. Mai 2021.', '2021-05-03'],
    ['am Freitag, dem 1. Juli 2022', '2022-07-01'],
    ['Am dritten Jänner wurde sie gewählt.', '2022-01-03'],
    ['Die Messe wird am 4. Aug. eröffnet.', '2022-08-04'],
  ),
  rule(
    `([${WEEKDAY}] [<the>] <dayNumber> ${LIST}){1,4} [${WEEKDAY}] <dayNumber> ${MONTH} [<year>]`,
    { kind: 'dates' },
    ['am 3./4. Mai 2021', '2021-05-03', '2021-05-04'],
    ['vom 5. bis zum 9. Juli 2022', '2022-07-05', '2022-07-09'],
    ['am 4., 5. und 6. August 2022', '2022-08-04', '2022-08-05', '2022-08-06'],
  ),
  rule(
    '[dem|den|der] [monat] <month> [<year>]',
    { kind: 'calendar' },
    ['im Oktober 2007', '2007-10'],
    ['Im März sank der Umsatz.', '2022-03'],
    ['im Juni des vergangenen Jahres', '2021-06'],
  ),
  rule('<monthShort>[.] <year>', { kind: 'calendar' }, ['seit Okt. 2019', '2019-10']),
  rule(
    '[<the>] <direction> (<month>|<weekday>)',
    { kind: 'calendar' },
    ['vergangenen Freitag', '2022-06-10'],
    ['am kommenden Montag', '2022-06-20'],
    ['letzten März', '2022-03'],
  ),
  rule('{<today>} <weekday>', { kind: 'calendar', direction: 0 }, ['am heutigen Mittwoch', '2022-06-15']),
  rule('<weekday> in einer woche', { kind: 'calendar', weekShift: 1 }, [
    'Freitag in einer Woche',
    '2022-06-24',
  ]),
  rule(
    '<weekday>',
    { kind: 'calendar' },
    ['Sie sagte am Montag ab.', '2022-06-13'],
    ['Der Rat wird am Freitag abstimmen.', '2022-06-17'],
    ['Am Sonnabend war Markt.', '2022-06-11'],
    ['Herr Freitag schwieg.'],
  ),
  rule(
    '[[<the>] (jahr|jahre|jahres)] <year>',
    { kind: 'calendar' },
    ['im Jahr 1998', '1998'],
    ['2009 wurde umgebaut.', '2009'],
    ['aus dem Jahre 1910', '1910'],
    ['im Jahr 44 v. Chr.', 'BC0044'],
    ['Es kamen 2000 Besucher.'],
    ['Die Agenda 2010 blieb.'],
  ),
  rule('<year>-<monthNumber>', { kind: 'calendar' }, ['2022-01', '2022-01']),
  rule(
    '<year4> (-|bis) (<year4>|<digits2>)',
    { kind: 'years' },
    ['von 1914-1918', '1914', '1918'],
    ['in der Saison 2007/08'],
    ['von 1983 bis 1990', '1983', '1990'],
  ),
  rule('<year4>-<digits2>-<digits2>', { kind: 'numericDate', order: 'ymd' }, ['2022-01-09', '2022-01-09']),
  rule(
    `[${WEEKDAY} [<the>]] (<digits>.<digits>.|<digits>/<digits>/|<digits>-<digits>-)(<year4>|<digits2>)`,
    { kind: 'numericDate', order: 'dmy' },
    ['am 3.5.2021', '2021-05-03'],
    ['am 05.12.21', '2021-12-05'],
    ['am Sonntag, dem 5.12.2021', '2021-12-05'],
  ),
  rule('<digits>. <digits>. <year4>', { kind: 'numericDate', order: 'dmy' }, [
    'am 23. 3. 1976',
    '1976-03-23',
  ]),
  rule('{am|vom|zum|bis|ab|seit} <digits>. <digits>.', { kind: 'numericDate', order: 'dmy' }, [
    'Das Fest war am 3.5. im Park.',
    '2022-05-03',
  ]),
  rule(
    '[<the>] (<ordinal>|<nth>) <weekday> (im|in|des) <month> [<year>]',
    { kind: 'nthWeekday' },
    ['am zweiten Sonntag im Mai 2022', '2022-05-08'],
    ['der letzte Freitag im November 2021', '2021-11-26'],
  ),
];
