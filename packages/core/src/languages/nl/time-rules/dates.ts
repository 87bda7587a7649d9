import { type Rule, rule } from '../../../time/rule.ts';

const LIST = '(en|of|,|-|tot|tot en met|t/m)';

/** Dates by their names: days, months, years, and lists of them. */
export const dates: readonly Rule[] = [
  rule(
    '[(<weekday>|<weekdayShort>[.])[,]] [de] <dayNumber> (<month>|<monthShort>[.]) [<year>]',
    { kind: 'calendar' },
    ['Het debat was op 3 mei.', '2022-05-03'],
    ['op vrijdag 1 juli 2022', '2022-07-01'],
    ["Op 12 sept. '99 opende de brug.", '1999-09-12'],
    ['Op 4 augustus begint het festival.', '2022-08-04'],
    ['Op 20 februari begint het festival.', '2023-02-20'],
  ),
  rule(
    `([<weekday>] <dayNumber> ${LIST}){1,4} [<weekday>] <dayNumber> (<month>|<monthShort>[.]) [<year>]`,
    { kind: 'dates' },
    ['op 2 en 3 juli', '2022-07-02', '2022-07-03'],
    ['van 3 tot en met 7 mei 2021', '2021-05-03', '2021-05-07'],
    ['van vrijdag 5 tot en met zondag 14 augustus is er feest', '2022-08-05', '2022-08-14'],
    ['op 4, 5 en 6 augustus 2022', '2022-08-04', '2022-08-05', '2022-08-06'],
  ),
  rule(
    '[de maand] <month> [<year>]',
    { kind: 'calendar' },
    ['in oktober 2007', '2007-10'],
    ['in maart daalde de omzet', '2022-03'],
  ),
  rule('<monthShort>[.] <year>', { kind: 'calendar' }, ['sinds okt. 2019', '2019-10']),
  rule(
    '[<the>] <direction> (<month>|<weekday>)',
    { kind: 'calendar' },
    ['afgelopen vrijdag', '2022-06-10'],
    ['volgende maandag', '2022-06-20'],
    ['vorige maart', '2022-03'],
    ['verleden maandag', '2022-06-13'],
  ),
  rule('(diezelfde|dezelfde) <weekday>', { kind: 'calendar', from: 'discourse' }, [
    'Hij viel op vrijdag 6 mei. Diezelfde vrijdag regende het.',
    '2022-05-06',
    '2022-05-06',
  ]),
  rule(
    '[<the>] (daaropvolgende|eerstvolgende) <weekday>',
    { kind: 'calendar', from: 'discourse', direction: 1 },
    ['Het begon op 3 mei 2021 en eindigde de daaropvolgende maandag.', '2021-05-03', '2021-05-10'],
  ),
  rule('[<the>] (voorgaande|voorafgaande) <weekday>', { kind: 'calendar', from: 'discourse', direction: -1 }),
  rule('<weekday> (jl|jongstleden|ll|laatstleden)[.]', { kind: 'calendar', direction: -1 }, [
    'maandag jl.',
    '2022-06-13',
  ]),
  rule('<weekday> aanstaande', { kind: 'calendar', direction: 1 }, ['vrijdag aanstaande', '2022-06-17']),
  rule(
    '<weekday>',
    { kind: 'calendar' },
    ['Zij zei maandag nee.', '2022-06-13'],
    ['De raad zal vrijdag stemmen.', '2022-06-17'],
  ),
  rule(
    '[het jaar] <year>',
    { kind: 'calendar' },
    ['in 1998', '1998'],
    ['in het jaar 2000', '2000'],
    ['Er kwamen 2000 bezoekers.'],
  ),
  rule('<year>-<monthNumber>', { kind: 'calendar' }, ['2022-01', '2022-01']),
  rule(
    '<year4> -(<year4>|<digits2>)',
    { kind: 'years' },
    ['van 1914-1918', '1914', '1918'],
    ['in 1914-18', '1914', '1918'],
  ),
  rule('<digits>-<digits> <before>', { kind: 'years' }),
  rule('<year4>-<digits2>-<digits2>', { kind: 'numericDate', order: 'ymd' }, ['2022-01-09', '2022-01-09']),
  rule(
    '(<digits>-<digits>-|<digits>/<digits>/|<digits>.<digits>.)(<year4>|<digits2>)',
    { kind: 'numericDate', order: 'dmy' },
    ['op 3-4-2022', '2022-04-03'],
    ['op 03/04/22', '2022-04-03'],
    ['op 5.12.2021', '2021-12-05'],
  ),
  rule(
    '[<the>] (<dayNumber>|<nth>) <weekday> (van|in) <month> [<year>]',
    { kind: 'nthWeekday' },
    ['de tweede zondag van mei 2022', '2022-05-08'],
    ['de laatste vrijdag van november 2021', '2021-11-26'],
  ),
];
