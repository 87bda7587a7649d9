import { type Rule, rule } from '../../../time/rule.ts';

const MONTH = '(<month>|<monthShort>[.])';

/** Dates in figures, and what is said of a day besides its month. */
export const figures: readonly Rule[] = [
  rule(
    '<year4>-<digits2>-<digits2>[ ](T|,| )<hour>:<minute>[:<minute>[.<digits>]] [<zone>|<sign><hour>:<minute>]',
    { kind: 'numericDate', order: 'ymd' },
    ['2022-01-09T18:00:00Z', '2022-01-09T18:00Z'],
  ),
  rule("<digits>(-<digits>-|/<digits>/|.<digits>.)'<digits2>", { kind: 'numericDate', order: 'dmy' }, [
    "op 5-3-'18",
    '2018-03-05',
  ]),
  rule(
    '[<direction>] (<weekday>|<weekdayShort>[.])[,] <digits>(-<digits>-(<year4>|<digits2>)|/<digits>[/(<year4>|<digits2>)])',
    { kind: 'numericDate', order: 'dmy' },
    ['op zondag 3-7-2022', '2022-07-03'],
    ['De brug gaat vrijdag 17/6 open.', '2022-06-17'],
  ),
  rule(
    '(<dayNumber>-(<month>|<monthShort>)-|<dayNumber>/(<month>|<monthShort>)/)(<year4>|<digits2>)',
    { kind: 'calendar' },
    ['05-aug-2016', '2016-08-05'],
  ),
  rule('(<month>|<monthShort>)(-|/| ,|, )<year4>', { kind: 'calendar' }, ['sep-2012', '2012-09']),
  rule('versie <digits>.<digits>[.<digits>]', { kind: 'nothing' }, ['Versie 10.2.2024 bevat een fout.']),
  rule('(vlucht|lijn|kamer|zaal|pagina|artikel|nummer) <year4>', { kind: 'nothing' }, [
    'Vlucht 1812 was vol.',
  ]),
  rule('<monthNumber>/<year4>', { kind: 'calendar' }, ['Gepubliceerd: 06/2004', '2004-06']),
  rule('<year4> (<month>|<monthShort>[.])', { kind: 'calendar' }, ['in 2017 april', '2017-04']),
  rule('<dayNumber> <monthShort> <digits2>', { kind: 'calendar' }, ['03 aug 96', '1996-08-03']),
  rule(`[de] <dayNumber> [dag] van ${MONTH}[[,] <year>]`, { kind: 'calendar' }, [
    'op de tweede van augustus',
    '2022-08-02',
  ]),
  rule(`[de] <dayNumber> ${MONTH}(,| van) <year>`, { kind: 'calendar' }, ['12 januari, 2016', '2016-01-12']),
  rule(`${MONTH} de <dayNumber>[[,] <year>]`, { kind: 'calendar' }, ['op maart de vijfde', '2022-03-05']),
  rule(
    '(<weekday>|<weekdayShort>[.]) de (<day><ordinalEnding>|<ordinal>)',
    { kind: 'calendar' },
    ['De show is op maandag de 27e.', '2022-06-27'],
    ['Dat was maandag de tweede keer.', '2022-06-13'],
  ),
  rule('<weekday> <day> {.|,|!|?|;}', { kind: 'calendar' }, ['De brug gaat vrijdag 24.', '2022-06-24']),
  rule(
    '{op|vanaf|tot|sinds|na|voor|rond} de <day><ordinalEnding>',
    { kind: 'calendar' },
    ['De brug gaat open op de 20e.', '2022-06-20'],
    ['Zij woont op de 15e verdieping.'],
  ),
  rule('[<the>] <dayNumber> [dag] van [<the>] <direction> maand', { kind: 'dayOfMonth' }, [
    'op de 15e van volgende maand',
    '2022-07-15',
  ]),
  rule('[<the>] (<ordinal>|<nth>) <weekday> (van|in) [<the>] <direction> maand', { kind: 'nthWeekday' }, [
    'de eerste maandag van volgende maand',
    '2022-07-04',
  ]),
  rule(
    '[<the>] <dayNumber> (tot|tot en met|t/m|en) [de] <dayNumber> [van] <month> [<year>]',
    { kind: 'dates' },
    ['van de 13e tot de 15e juli', '2022-07-13', '2022-07-15'],
  ),
  rule(`${MONTH} <dayNumber> (-|tot|en) <dayNumber>`, { kind: 'dates' }, [
    'van november 19-20',
    '2022-11-19',
    '2022-11-20',
  ]),
  rule(
    '(<partLetter><digits> van <year4>|<partLetter><digits>-<year4>|<year4>[-]<partLetter><digits>|<year4> <partLetter><digits>)',
    { kind: 'yearPart' },
    ['in H2-2019', '2019-H2'],
  ),
];
