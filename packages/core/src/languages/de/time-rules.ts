import { type Rule, rule } from '../../time/rule.ts';

const MONTH = '(<month>|<monthShort>[.])';
const WEEKDAY = '(<weekday>|<weekdayShort>[.])[,]';
const LIST = '(und|oder|sowie|bis|bis zum|und am|sowie am|,|, am|-|/|, und|, und am)';

const dates: readonly Rule[] = [
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

const relative: readonly Rule[] = [
  rule('von heute auf morgen', { kind: 'nothing' }, ['Das geht nicht von heute auf morgen.']),
  rule('auch heute noch', { kind: 'reference', reference: 'PRESENT_REF' }, [
    'Das ist auch heute noch so.',
    'PRESENT_REF',
  ]),
  rule(
    '<dayWord>',
    { kind: 'shift' },
    ['heute', '2022-06-15'],
    ['Gestern regnete es.', '2022-06-14'],
    ['Morgen beginnt die Messe.', '2022-06-16'],
    ['übermorgen', '2022-06-17'],
    ['vorgestern', '2022-06-13'],
  ),
  rule('heuer', { kind: 'shift', by: 0, unit: 'year' }, ['Heuer ist es trocken.', '2022']),
  rule('[<the>] (vorjahr|vorjahres|vorjahrs)', { kind: 'shift', by: -1, unit: 'year' }, [
    'im Vorjahr',
    '2021',
  ]),
  rule('[<the>] vorwoche', { kind: 'shift', by: -1, unit: 'week' }, ['in der Vorwoche', '2022-W23']),
  rule('[<the>] (vormonat|vormonats)', { kind: 'shift', by: -1, unit: 'month' }, ['im Vormonat', '2022-05']),
  rule('[<the>] (vortag|vortages|vortags)', { kind: 'shift', by: -1, unit: 'day', from: 'discourse' }, [
    'Am 3. Mai schneite es, am Vortag nicht.',
    '2022-05-03',
    '2022-05-02',
  ]),
  rule('[<the>] (folgejahr|folgejahres)', { kind: 'shift', by: 1, unit: 'year', from: 'discourse' }),
  rule('[<the>] (folgetag|folgetages)', { kind: 'shift', by: 1, unit: 'day', from: 'discourse' }),
  rule('[<the>] <ahead> tag', { kind: 'shift', by: 1, unit: 'day', from: 'discourse' }, [
    'Am 3. Mai fiel die Regierung. Am nächsten Tag gab es eine neue.',
    '2022-05-03',
    '2022-05-04',
  ]),
  rule('[<the>] <following> <unit>', { kind: 'shift', by: 1, from: 'discourse' }, [
    '1998 war es nass, im folgenden Jahr trocken.',
    '1998',
    '1999',
  ]),
  rule('(diesem|diesen) tag', { kind: 'same', unit: 'day' }, [
    'Am 3. Mai 2021 trat sie ab. An diesem Tag regnete es.',
    '2021-05-03',
    '2021-05-03',
  ]),
  rule('<same> <unit>', { kind: 'same' }, ['2010 gewann sie, im selben Jahr auch er.', '2010', '2010']),
  rule(
    '[<the>] <direction> <unit>',
    { kind: 'shift' },
    ['letzte Woche', '2022-W23'],
    ['vergangenes Jahr', '2021'],
    ['im nächsten Monat', '2022-07'],
    ['noch in diesem Jahr', '2022'],
    ['das laufende Quartal', '2022-Q2'],
    ['im vorigen Jahrhundert', '19'],
    ['am kommenden Wochenende', '2022-W25-WE'],
  ),
  rule('[<the>] <twoBehind> <unit>', { kind: 'shift', by: -2 }, ['vorletzte Woche', '2022-W22']),
  rule('[<the>] <twoAhead> <unit>', { kind: 'shift', by: 2 }, ['im übernächsten Jahr', '2024']),
  rule('[<the>] (wochenende|wochenendes)', { kind: 'shift', by: 0, unit: 'weekend' }, [
    'Am Wochenende wird gewählt.',
    '2022-W24-WE',
  ]),
  rule('tags (darauf|danach)', { kind: 'shift', by: 1, unit: 'day', from: 'discourse' }, [
    'Am 3. Mai 2021 begann es, tags darauf war Schluss.',
    '2021-05-03',
    '2021-05-04',
  ]),
  rule('tags (zuvor|davor)', { kind: 'shift', by: -1, unit: 'day', from: 'discourse' }),
  rule('[<the>] <unit> (darauf|danach)', { kind: 'shift', by: 1, from: 'discourse' }, [
    '1998 war es nass, im Jahr darauf trocken.',
    '1998',
    '1999',
  ]),
  rule('[<the>] <unit> (davor|zuvor)', { kind: 'shift', by: -1, from: 'discourse' }, [
    '1998 war es nass, im Jahr zuvor trocken.',
    '1998',
    '1997',
  ]),
  rule(
    'vor [<mod>|genau|ziemlich genau|fast genau] <count> <units>',
    { kind: 'distance', sign: -1, from: 'publication' },
    ['vor zwei Jahren', '2020'],
    ['vor rund drei Monaten', '2022-03'],
    ['vor fünf Tagen', '2022-06-10'],
    ['vor einigen Wochen', 'PAST_REF'],
  ),
  rule(
    'vor (mehr als|über) <count> <units>',
    { kind: 'distance', sign: -1, from: 'publication', mod: 'MORE_THAN' },
    ['vor mehr als zehn Jahren', '2012'],
  ),
  rule('vor <plural>', { kind: 'distance', sign: -1, from: 'publication', count: null }, [
    'Vor Jahren wohnte sie hier.',
    'PAST_REF',
  ]),
  rule(
    'in [<mod>] <count> <units>',
    { kind: 'distance', sign: 1, from: 'publication', within: true },
    ['In drei Tagen ist es so weit.', '2022-06-18'],
    ['in zwei Wochen', '2022-06-29'],
    ['In zwei Jahren baute sie ein Haus.', 'P2Y'],
  ),
  rule('<count> <units> (später|danach|darauf)', { kind: 'distance', sign: 1, from: 'discourse' }, [
    'Am 3. Mai 2020 begann es. Zwei Tage später war es vorbei.',
    '2020-05-03',
    '2020-05-05',
  ]),
  rule('<count> <units> (zuvor|davor|vorher|früher)', { kind: 'distance', sign: -1, from: 'discourse' }, [
    '2010 gewann sie, zehn Jahre zuvor er.',
    '2010',
    '2000',
  ]),
  rule(
    '<the> <unit>',
    { kind: 'same', weak: true },
    ['am Ende des Jahres', '2022'],
    ['Anfang der Woche', '2022-W24'],
    ['am letzten Tag des Jahres', '2022-12-31'],
    ['Sie ist Sportlerin des Jahres.'],
  ),
  rule(
    '[<the>] (<ordinal>|<nth>) <unit>',
    { kind: 'unitOf' },
    ['in der letzten Woche des März 2022', '2022-W13'],
    ['am ersten Tag des Mai 2022', '2022-05-01'],
    ['Die zweite Woche war hart.'],
  ),
];

const stretches: readonly Rule[] = [
  rule(
    '[<the>] <dayNumber> <unitPart>',
    { kind: 'yearPart' },
    ['im ersten Quartal 2009', '2009-Q1'],
    ['im zweiten Halbjahr 2009', '2009-H2'],
    ['im 2. Quartal des vergangenen Jahres', '2021-Q2'],
  ),
  rule('Q<digits> [<year>]', { kind: 'yearPart' }),
  rule(
    '[<the>] <direction> <season>',
    { kind: 'yearPart' },
    ['nächsten Sommer', '2023-SU'],
    ['im vergangenen Winter', '2021-WI'],
  ),
  rule(
    '[<the>] <season> [<year>[/<digits2>]]',
    { kind: 'yearPart' },
    ['im Frühjahr 2009', '2009-SP'],
    ['im Sommer des Jahres 2005', '2005-SU'],
    ['im Winter 2015/16', '2015-WI'],
  ),
  rule('[<the>] <season>-', { kind: 'nothing' }, ['der Winter-Sport']),
  rule(
    "[<the>] (<decadeDigits>|'<decadeDigits>)er[-] (jahre|jahren)",
    { kind: 'decade' },
    ['die 80er Jahre', '198'],
    ['in den 90er-Jahren', '199'],
  ),
  rule('[<the>] <decadeYear>er[-] (jahre|jahren)', { kind: 'decade' }, ['in den 1980er Jahren', '198']),
  rule(
    '[<the>] <decadeWord> (jahre|jahren)',
    { kind: 'decade' },
    ['achtziger Jahre', '198'],
    ['Mitte der fünfziger Jahre', '195'],
  ),
  rule(
    '<the> <decadeWord>',
    { kind: 'decade' },
    ['in den Sechzigern', '196'],
    ['in den Siebzigerjahren', '197'],
  ),
  rule(
    '[<the>] <dayNumber> (jahrhundert|jahrhunderts|jahrhundertes)',
    { kind: 'century' },
    ['im 19. Jahrhundert', '18'],
    ['Anfang des siebzehnten Jahrhunderts', '16'],
  ),
  rule('(woche|kw) <weekNumber>', { kind: 'week' }, ['Woche 12 des Jahres 2022', '2022-W12']),
  rule('<weekNumber>. (kalenderwoche|kw)', { kind: 'week' }, ['in der 12. Kalenderwoche 2022', '2022-W12']),
  rule('(<dayWord>|<weekday>) (<dayPart>|<dayPartOften>)', { kind: 'dayPart' }, [
    'gestern Abend',
    '2022-06-14TEV',
  ]),
  rule('(<dayWord>|<weekday>) früh', { kind: 'dayPart', part: 'MO' }, ['morgen früh', '2022-06-16TMO']),
  rule('[{am}|<the>] [<direction>] <weekdayCompound>', { kind: 'dayPart' }, [
    'Er kam am Montagabend an.',
    '2022-06-13TEV',
  ]),
  rule('[<the>] <direction> <dayPart>', { kind: 'dayPart' }, ['in der vergangenen Nacht', '2022-06-14TNI']),
  rule('(am <dayPart>|in der nacht)', { kind: 'dayPart' }, [
    'Am 3. Mai 2021 trat sie auf, am Abend sang sie.',
    '2021-05-03',
    '2021-05-03TEV',
  ]),
  rule('<the> <dayPart>', { kind: 'dayPart', alone: true }, ['Der Abend war lang.']),
];

const counts: readonly Rule[] = [
  rule(
    '<count> [lange|volle|ganze|knappes] <units> [lang]',
    { kind: 'duration' },
    ['27 Jahre', 'P27Y'],
    ['ein halbes Jahr', 'P6M'],
    ['dreißig Minuten', 'PT30M'],
    ['mehrere Jahre', 'PXY'],
    ['seit zehn Jahren', 'P10Y'],
    ['dreiundzwanzig Tage', 'P23D'],
    ['zweieinhalb Jahre', 'P2.5Y'],
    ['zwei Millionen Jahre', 'P2000000Y'],
    ['1.200 Tage', 'P1200D'],
    ['fünf Tage lang', 'P5D'],
  ),
  rule('<count> <units> und <count> <units>', { kind: 'duration' }, ['drei Jahre und vier Monate', 'P3Y4M']),
  rule('{seit|in|über|nach|für|während|binnen} <plural>', { kind: 'duration', count: null }, [
    'Sie warten seit Wochen.',
    'PXW',
  ]),
  rule('all (diese|die) <plural>', { kind: 'duration', count: null }, ['all diese Jahre', 'PXY']),
  rule('<plural> lang', { kind: 'duration', count: null }, ['Jahre lang war es still.', 'PXY']),
  rule(
    '[<the>] (<direction>|<following>|<ordinal>|ganzen|beiden) <count> <units>',
    { kind: 'duration' },
    ['die letzten zehn Jahre', 'P10Y'],
    ['in den kommenden vier Jahren', 'P4Y'],
  ),
  rule('[<the>] <behind> <plural>', { kind: 'duration', count: null }, ['in den vergangenen Jahren', 'PXY']),
  rule('[<the>] <ahead> <plural>', { kind: 'reference', reference: 'FUTURE_REF' }, [
    'in den kommenden Tagen',
    'FUTURE_REF',
  ]),
  rule('<durationCompound>', { kind: 'duration' }, ['die fünftägige Messe', 'P5D'], ['dreijährig', 'P3Y']),
  rule('<count>-(jährig|jährige|jährigen|jähriger|jähriges|jährigem)', { kind: 'nothing' }, [
    'Ein 27-Jähriger lief vorbei.',
  ]),
  rule(
    '((alter|altersgrenze) von|mit|ab|unter) <count> (jahren|monaten)',
    { kind: 'nothing' },
    ['Mit 17 Jahren zog sie aus.'],
    ['Eintritt ab 16 Jahren'],
  ),
  rule('zwischen <count> und <count> (jahren|monaten)', { kind: 'nothing' }, [
    'Kinder zwischen sechs und elf Jahren',
  ]),
  rule('<count> (jahre|monate|wochen|tage) (alt|alte|alten|alter|altes)', { kind: 'nothing' }, [
    'Sie ist elf Jahre alt.',
  ]),
  rule('<count>-<unitAdjective>', { kind: 'duration' }, ['nach 100-tägiger Reise', 'P100D']),
  rule('<count>-<units>{-}', { kind: 'duration' }, ['die 35-Stunden-Woche', 'PT35H']),
  rule(
    '<longUnit>',
    { kind: 'duration', count: null },
    ['ein jahrzehntelanger Streit', 'PXDE'],
    ['jahrelang', 'PXY'],
    ['langjährige Kontakte', 'PXY'],
  ),
  rule('[<article>] viertelstunde', { kind: 'duration', count: 15, unit: 'minute' }, [
    'eine Viertelstunde',
    'PT15M',
  ]),
  rule('[<article>] dreiviertelstunde', { kind: 'duration', count: 45, unit: 'minute' }),
  rule('<setWord>', { kind: 'set' }, ['das jährliche Treffen', 'P1Y'], ['täglich', 'P1D']),
  rule(
    '<every> [<ordinal>] (<weekdayCompound>|<weekday>)',
    { kind: 'set' },
    ['jeden Montag', 'XXXX-WXX-1'],
    ['jeden zweiten Freitagabend', 'XXXX-WXX-5TEV'],
  ),
  rule(
    '<every> (<unit>|<month>|<season>|<dayPart>)',
    { kind: 'set' },
    ['jedes Jahr', 'P1Y'],
    ['jeden Mai', 'XXXX-05'],
    ['jeden Abend', 'XXXX-XX-XXTEV'],
  ),
  rule('alle <count> <units>', { kind: 'set' }, ['alle drei Jahre', 'P3Y']),
  rule('(pro|je) <unit>', { kind: 'set' }, ['zehn Mal pro Tag', 'P1D']),
  rule('(einmal|zweimal|dreimal|mal) (im|in der|am) <unit>', { kind: 'set' }, ['einmal im Monat', 'P1M']),
  rule('{euro|franken|dollar|prozent|stunden|menschen} (im|am|in der) <unit>', { kind: 'set' }, [
    'Sie verdient 400 Euro im Monat.',
    'P1M',
  ]),
  rule('jahr (für|um) jahr', { kind: 'set', value: 'P1Y' }, ['Jahr für Jahr', 'P1Y']),
  rule('tag (für|um) tag', { kind: 'set', value: 'P1D' }),
  rule('woche (für|um) woche', { kind: 'set', value: 'P1W' }),
  rule('(<weekdays>|<weekday> <dayPartOften>)', { kind: 'set' }, ['montags geschlossen', 'XXXX-WXX-1']),
  rule('<dayPartOften>', { kind: 'set' }, ['Nachts schläft sie.', 'XXXX-XX-XXTNI']),
];

const ZONE = '[(<zone>|ortszeit)]';
const clocks: readonly Rule[] = [
  rule(
    `<hour>(.|:)<minute> uhr ${ZONE}`,
    { kind: 'clock' },
    ['heute um 18.30 Uhr', '2022-06-15T18:30'],
    ['am Freitag, 17. Juni, um 18:00 Uhr MESZ', '2022-06-17T18:00+02:00'],
  ),
  rule(`<hour>:<minute> ${ZONE}`, { kind: 'clock' }),
  rule(
    `(<hour>|<number>) uhr [<minute>] ${ZONE}`,
    { kind: 'clock' },
    ['Es beginnt heute um 18 Uhr.', '2022-06-15T18:00'],
    ['heute um 8 Uhr 45', '2022-06-15T08:45'],
  ),
  rule('(<hour>|<number>) uhr (abends|nachmittags)', { kind: 'clock', half: 'pm' }, [
    'heute um acht Uhr abends',
    '2022-06-15T20:00',
  ]),
  rule('(<hour>|<number>) uhr (morgens|früh|vormittags)', { kind: 'clock', half: 'am' }),
  rule('{von|zwischen} <hour> {(bis|und) <hour> uhr}', { kind: 'clock' }, [
    'heute von 10 bis 15 Uhr',
    '2022-06-15T10:00',
    '2022-06-15T15:00',
  ]),
  rule(
    '(um|gegen|ab) <hour>.<minute> (prozent|punkte|punkten|euro|dollar|franken|meter)',
    { kind: 'nothing' },
    ['Der Kurs stieg um 12.15 Prozent.'],
  ),
  rule('{um|gegen|ab} <hour>.<minute>', { kind: 'clock' }, [
    'Heute um 12.15 geht es los.',
    '2022-06-15T12:15',
  ]),
  rule('{um|gegen|ab|bis} halb (<number>|<hour>)', { kind: 'clock', add: -30 }, [
    'heute um halb acht',
    '2022-06-15T07:30',
  ]),
  rule('viertel nach (<number>|<hour>)', { kind: 'clock', add: 15 }),
  rule('viertel vor (<number>|<hour>)', { kind: 'clock', add: -15 }),
  rule('mitternacht', { kind: 'clock', hour: 0 }),
];

const references: readonly Rule[] = [
  rule(
    '(<now>|<today>)',
    { kind: 'reference', reference: 'PRESENT_REF' },
    ['Derzeit ist es still.', 'PRESENT_REF'],
    ['die heutige Regierung', 'PRESENT_REF'],
  ),
  rule(
    '(zur zeit|die gegenwart|der gegenwart|dieser tage|diesen tagen|{von} heute)',
    { kind: 'reference', reference: 'PRESENT_REF' },
    ['Zur Zeit ist es still.', 'PRESENT_REF'],
    ['die Kinder von heute', 'PRESENT_REF'],
  ),
  rule('{von} heute {an}', { kind: 'shift', by: 0, unit: 'day' }, ['von heute an', '2022-06-15']),
  rule(
    '<lately>',
    { kind: 'reference', reference: 'PAST_REF' },
    ['Kürzlich stand es leer.', 'PAST_REF'],
    ['Damals war sie jung.', 'PAST_REF'],
  ),
  rule('vor (kurzem|langem)', { kind: 'reference', reference: 'PAST_REF' }, ['vor Kurzem', 'PAST_REF']),
  rule('zu (dieser|jener) zeit', { kind: 'reference', reference: 'PAST_REF' }),
  rule('(<the>|zur) [jüngsten|jüngeren|fernen] vergangenheit', { kind: 'reference', reference: 'PAST_REF' }, [
    'in der Vergangenheit',
    'PAST_REF',
  ]),
  rule('(<behind>|früheren|jüngster) (zeit|zeiten)', { kind: 'reference', reference: 'PAST_REF' }, [
    'in letzter Zeit',
    'PAST_REF',
  ]),
  rule('<soon>', { kind: 'reference', reference: 'FUTURE_REF' }, ['Bald öffnet die Brücke.', 'FUTURE_REF']),
  rule('früher oder später', { kind: 'nothing' }, ['Früher oder später fällt es.']),
  rule('([<the>] zukunft|<ahead> zeit|in kürze)', { kind: 'reference', reference: 'FUTURE_REF' }, [
    'in Zukunft',
    'FUTURE_REF',
  ]),
];

const modifiers: readonly Rule[] = [
  rule('<mod>', { kind: 'modifier' }, ['Anfang 2009', '2009'], ['Ende nächsten Jahres', '2023']),
  rule('(mehr|länger) als', { kind: 'modifier', mod: 'MORE_THAN' }, ['mehr als eine Woche', 'P1W']),
  rule('(weniger|kürzer) als', { kind: 'modifier', mod: 'LESS_THAN' }, ['weniger als zwei Wochen', 'P2W']),
  rule('nicht weniger als', { kind: 'modifier', mod: 'EQUAL_OR_MORE' }),
  rule('(bis zu|nicht mehr als)', { kind: 'modifier', mod: 'EQUAL_OR_LESS' }, ['bis zu zwei Jahre', 'P2Y']),
];

/** German rules of time. The values of their examples hold for Wednesday 15 June 2022. */
export const rules: readonly Rule[] = [
  ...dates,
  ...stretches,
  ...relative,
  ...counts,
  ...clocks,
  ...references,
  ...modifiers,
];
