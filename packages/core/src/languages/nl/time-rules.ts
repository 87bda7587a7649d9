import { type Rule, rule } from '../../time/rule.ts';

const LIST = '(en|of|,|-|tot|tot en met|t/m)';

const dates: readonly Rule[] = [
  rule(
    '[(<weekday>|<weekdayShort>[.])[,]] [de] <dayNumber> (<month>|<monthShort>[.]) [<year>]',
    { kind: 'calendar' },
    ['Het debat was op 3 mei.', '2022-05-03'],
    ['op vrijdag 1 juli 2022', '2022-07-01'],
    ["Op 12 sept. '99 opende de brug.", '1999-09-12'],
    ['Op 4 augustus begint het festival.', '2022-08-04'],
  ),
  rule(
    `([<weekday>] <dayNumber> ${LIST}){1,4} [<weekday>] <dayNumber> (<month>|<monthShort>[.]) [<year>]`,
    { kind: 'dates' },
    ['op 2 en 3 juli', '2022-07-02', '2022-07-03'],
    ['van 3 tot en met 7 mei 2021', '2021-05-03', '2021-05-07'],
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
  rule('<weekday> (jl|jongstleden)[.]', { kind: 'calendar', direction: -1 }, ['maandag jl.', '2022-06-13']),
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

const MONTH = '(<month>|<monthShort>[.])';

/** Dates in figures, and what is said of a day besides its month. */
const figures: readonly Rule[] = [
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

const relative: readonly Rule[] = [
  rule('vandaag de dag', { kind: 'reference', reference: 'PRESENT_REF' }, [
    'Vandaag de dag is dat gewoon.',
    'PRESENT_REF',
  ]),
  rule(
    '[later|eerder] <dayWord>',
    { kind: 'shift' },
    ['vandaag', '2022-06-15'],
    ['Gisteren regende het.', '2022-06-14'],
    ['overmorgen', '2022-06-17'],
    ['eergisteren', '2022-06-13'],
  ),
  rule('[<the>] (volgende|eerstvolgende) dag', { kind: 'shift', by: 1, unit: 'day', from: 'discourse' }, [
    'Op 3 mei viel het kabinet. De volgende dag kwam er een nieuw.',
    '2022-05-03',
    '2022-05-04',
  ]),
  rule('[<the>] (vorige|voorgaande) dag', { kind: 'shift', by: -1, unit: 'day', from: 'discourse' }),
  rule(
    '[later|eerder] [<the>] <direction> <unit>',
    { kind: 'shift' },
    ['vorige week', '2022-W23'],
    ['volgende maand', '2022-07'],
    ['later dit jaar', '2022'],
    ['vorig jaar', '2021'],
    ['dit kwartaal', '2022-Q2'],
    ['volgend weekend', '2022-W25-WE'],
    ['de vorige eeuw', '19'],
  ),
  rule('[<the>] <unit> (erna|daarna|daarop|nadien)', { kind: 'shift', by: 1, from: 'discourse' }, [
    'Op 3 mei viel het kabinet. De dag erna was er niets.',
    '2022-05-03',
    '2022-05-04',
  ]),
  rule('[<the>] <unit> (ervoor|daarvoor|tevoren)', { kind: 'shift', by: -1, from: 'discourse' }, [
    'In 1998 was het nat, het jaar daarvoor droog.',
    '1998',
    '1997',
  ]),
  rule('[<the>] daaropvolgende <unit>', { kind: 'shift', by: 1, from: 'discourse' }),
  rule('(<unit>|<plural>) op <unit>', { kind: 'nothing' }, ['De prijs stijgt jaar op jaar.']),
  rule(
    '<count> <units> geleden',
    { kind: 'distance', sign: -1, from: 'publication' },
    ['twee jaar geleden', '2020'],
    ['drie maanden geleden', '2022-03'],
    ['vijf dagen geleden', '2022-06-10'],
    ['enkele weken geleden', 'PAST_REF'],
  ),
  rule('<plural> geleden', { kind: 'distance', sign: -1, from: 'publication', count: null }, [
    'Jaren geleden woonde ze hier.',
    'PAST_REF',
  ]),
  rule(
    'over <count> <units>',
    { kind: 'distance', sign: 1, from: 'publication' },
    ['Over twee weken is het zover.', '2022-06-29'],
    ['over drie jaar', '2025'],
  ),
  rule('<count> <units> (later|daarna|nadien)', { kind: 'distance', sign: 1, from: 'discourse' }, [
    'Op 3 mei 2020 begon het. Twee dagen later was het voorbij.',
    '2020-05-03',
    '2020-05-05',
  ]),
  rule(
    '<count> <units> (eerder|daarvoor|ervoor|tevoren)',
    { kind: 'distance', sign: -1, from: 'discourse' },
    ['Zij sprak op 3 mei, een dag eerder dan hij.', '2022-05-03', '2022-05-02'],
    ['In 2010 won zij, tien jaar eerder hij.', '2010', '2000'],
  ),
  rule('(die|dat|diezelfde|hetzelfde|dezelfde) <unit>', { kind: 'same' }, [
    'Op 3 mei 2021 trad zij af. Die dag regende het.',
    '2021-05-03',
    '2021-05-03',
  ]),
  rule('(deze|dezelfde) dag', { kind: 'same', unit: 'day' }),
  rule('de dag', { kind: 'same', unit: 'day', weak: true }),
  rule('het (weekend|weekeinde)', { kind: 'shift', by: 0, unit: 'weekend' }),
  rule(
    'het jaar',
    { kind: 'same', unit: 'year', weak: true },
    ['aan het eind van het jaar', '2022'],
    ['Dat was het jaar niet.'],
  ),
  rule('het kwartaal', { kind: 'same', unit: 'quarter' }),
  rule('de week', { kind: 'same', unit: 'week', weak: true }),
  rule('de maand', { kind: 'same', unit: 'month', weak: true }),
  rule(
    '[<the>] (<ordinal>|<nth>) <unit>',
    { kind: 'unitOf' },
    ['in de laatste week van maart 2022', '2022-W13'],
    ['de eerste dag van mei 2022', '2022-05-01'],
    ['De tweede week was zwaar.'],
  ),
  rule(
    '[<the>] (<ordinal>|<nth>) helft',
    { kind: 'unitOf', unit: 'half' },
    ['in de tweede helft van 2009', '2009-H2'],
    ['In de tweede helft scoorde zij.'],
  ),
];

/** Distances and neighbours that are said in more words. */
const distances: readonly Rule[] = [
  rule('over [een] kwartier', { kind: 'distance', sign: 1, from: 'publication', unit: 'minute', count: 15 }, [
    'over een kwartier',
    'FUTURE_REF',
  ]),
  rule(
    '[een] kwartier geleden',
    { kind: 'distance', sign: -1, from: 'publication', unit: 'minute', count: 15 },
    ['een kwartier geleden', 'PAST_REF'],
  ),
  rule('[een] kwartier later', { kind: 'distance', sign: 1, from: 'discourse', unit: 'minute', count: 15 }),
  rule('[een] kwartier eerder', { kind: 'distance', sign: -1, from: 'discourse', unit: 'minute', count: 15 }),
  rule('[<the>] (huidige|huidig) jaar <year>', { kind: 'calendar' }, ['in het huidige jaar 2022', '2022']),
  rule('<monthShort>[.] {(tot|-|t/m|en) [<day>] (<month>|<monthShort>)}', { kind: 'calendar' }),

  rule('[<the>] <coming> (weekend|weekeinde)', { kind: 'shift', by: 0, unit: 'weekend' }, [
    'komend weekend',
    '2022-W24-WE',
  ]),
  rule('<count> (aankomende|komende|volgende|afgelopen) <plural>', { kind: 'duration' }, [
    'in de vijf komende jaren',
    'P5Y',
  ]),
  rule('[<the>] aankomende <count> <units>', { kind: 'duration' }),
  rule('(vroeg|laat|later) in de <dayPart>', { kind: 'dayPart' }, ['laat in de avond', '2022-06-15TEV']),
  rule('(vroeg|laat|later) deze <dayPart>', { kind: 'dayPart', day: 0 }),

  rule('<count> <units> vanaf (nu|vandaag)', { kind: 'distance', sign: 1, from: 'publication' }, [
    'tien dagen vanaf nu',
    '2022-06-25',
  ]),
  rule('<weekday> over een week', { kind: 'calendar', weekShift: 1 }, [
    'dinsdag over een week',
    '2022-06-21',
  ]),
  rule('(deze|de) (<direction>) <weekday>', { kind: 'calendar' }, ['deze komende vrijdag', '2022-06-17']),
  rule('later op de dag', { kind: 'shift', by: 0, unit: 'day' }, [
    'Later op de dag regende het.',
    '2022-06-15',
  ]),
  rule('(eerder|later) in (de|het) (<unit>)', { kind: 'shift', by: 0 }, [
    'Dat zou later in het jaar gebeuren.',
    '2022',
  ]),
  rule('[<the>] hele <unit>', { kind: 'duration', count: 1 }, ['Het regende de hele week.', 'P1W']),
  rule('(voorafgaande|voorgaande) <unit>', { kind: 'shift', by: -1, from: 'discourse' }),
  rule('deze <dayPart>', { kind: 'dayPart', day: 0 }, ['deze avond', '2022-06-15TEV']),
  rule('<dayWord> <dayPart>', { kind: 'dayPart' }, ['vandaag namiddag', '2022-06-15TAF']),
  rule(
    'de <dayPart>',
    { kind: 'dayPart', alone: true },
    ['dinsdag in de ochtend', '2022-06-14TMO'],
    ['De avond viel.'],
  ),
];

const stretches: readonly Rule[] = [
  rule(
    '[<the>] <dayNumber> <unitPart>',
    { kind: 'yearPart' },
    ['het eerste kwartaal van 2009', '2009-Q1'],
    ['het tweede kwartaal van vorig jaar', '2021-Q2'],
    ['in het eerste halfjaar', '2022-H1'],
  ),
  rule('<partLetter><digits> [<year>]', { kind: 'yearPart' }, ['Q3 2021', '2021-Q3'], ['H1 2020', '2020-H1']),
  rule(
    '[<the>] <direction> <season>',
    { kind: 'yearPart' },
    ['volgende zomer', '2023-SU'],
    ['afgelopen winter', '2021-WI'],
  ),
  rule(
    '[<the>] <season> [<year>]',
    { kind: 'yearPart' },
    ['in de lente van 2009', '2009-SP'],
    ['zomer 2012', '2012-SU'],
  ),
  rule(
    "[<the>] jaren (<number>|'<decadeDigits>|<decadeDigits>|<decadeYear>)",
    { kind: 'decade' },
    ['de jaren tachtig', '198'],
    ["de jaren '90", '199'],
  ),
  rule('[<the>] <decadeWord> jaren', { kind: 'decade' }, ['de zeventiger jaren', '197']),
  rule('<decadeWord> {en <decadeWord> jaren}', { kind: 'decade' }, [
    'zeventiger en tachtiger jaren',
    '197',
    '198',
  ]),
  rule(
    '[<the>] <dayNumber> eeuw [(<before>|voor Christus)]',
    { kind: 'century' },
    ['in de 19e eeuw', '18'],
    ['de zeventiende eeuw', '16'],
  ),
  rule('[de] week <weekNumber>', { kind: 'week' }, ['week 12 van 2022', '2022-W12']),
  rule('[<the>] <dayPart> van <weekday> {op <weekday>}', { kind: 'dayPart' }, [
    'Het brandde in de nacht van vrijdag op zaterdag.',
    '2022-06-10TNI',
    '2022-06-11',
  ]),
  rule('[<the>] (vroege|late) <dayPart>', { kind: 'dayPart', alone: true }, [
    'in de vroege ochtend van 3 mei 2021',
    '2021-05-03TMO',
  ]),
  rule(
    '<dayPartNow>',
    { kind: 'dayPart', day: 0 },
    ['vanochtend', '2022-06-15TMO'],
    ['vannacht', '2022-06-15TNI'],
  ),
  rule(
    '<dayCompound>',
    { kind: 'dayPart' },
    ['gisteravond', '2022-06-14TEV'],
    ['morgenochtend', '2022-06-16TMO'],
  ),
  rule('<weekdayCompound>', { kind: 'dayPart' }, ['Hij kwam maandagochtend aan.', '2022-06-13TMO']),
  rule("'s <dayPartOften>", { kind: 'dayPart' }),
];

const counts: readonly Rule[] = [
  rule(
    '<count> <units>',
    { kind: 'duration' },
    ['27 jaar', 'P27Y'],
    ['een half jaar', 'P6M'],
    ['dertig minuten', 'PT30M'],
    ['enkele jaren', 'PXY'],
    ['drieëntwintig dagen', 'P23D'],
    ['tweeëneenhalf jaar', 'P2.5Y'],
    ['bijna een uur', 'PT1H'],
    ['1.200 dagen', 'P1200D'],
  ),
  rule('<count> (uur|jaar|maanden) en <count> <units>', { kind: 'duration' }),
  rule('{na|in|tijdens|voor|gedurende} die <count> <units>', { kind: 'duration' }, [
    'Na die twee dagen was het stil.',
    'P2D',
  ]),
  rule('al <plural>', { kind: 'duration', count: null }, ['Zij wachten al weken.', 'PXW']),
  rule('{in|sinds|na|voor|gedurende} <plural>', { kind: 'duration', count: null }, [
    'het hoogste niveau in jaren',
    'PXY',
  ]),
  rule(
    '[<the>] (afgelopen|voorbije|laatste|komende|volgende|eerste|eerstvolgende) <count> <units>',
    { kind: 'duration' },
    ['de afgelopen tien jaar', 'P10Y'],
    ['de komende vier jaar', 'P4Y'],
  ),
  rule('[<the>] (afgelopen|voorbije|laatste) <plural>', { kind: 'duration', count: null }, [
    'de afgelopen jaren',
    'PXY',
  ]),
  rule('[<the>] (komende|volgende|eerstkomende) <plural>', { kind: 'reference', reference: 'FUTURE_REF' }, [
    'de komende dagen',
    'FUTURE_REF',
  ]),
  rule('<durationCompound>', { kind: 'duration' }, ['de vierdaagse mars', 'P4D'], ['de zevenjarige', 'P7Y']),
  rule('<count>-<unitAdjective>', { kind: 'duration' }, ['de 27-jarige', 'P27Y']),
  rule(
    '<longUnit>',
    { kind: 'duration', count: null },
    ['een decennialange strijd', 'PXDE'],
    ['jarenlang', 'PXY'],
  ),
  rule('[een] kwartier', { kind: 'duration', count: 15, unit: 'minute' }, ['een kwartier', 'PT15M']),
  rule('[een] halfuur', { kind: 'duration', count: 30, unit: 'minute' }),
  rule('[een] halfjaar', { kind: 'duration', count: 6, unit: 'month' }),
  rule('<setWord>', { kind: 'set' }, ['de jaarlijkse conferentie', 'P1Y'], ['dagelijks', 'P1D']),
  rule(
    '(elk|elke|ieder|iedere) (<unit>|<weekdayCompound>|<weekday>|<month>|<season>|<dayPart>)',
    { kind: 'set' },
    ['elke maandag', 'XXXX-WXX-1'],
    ['ieder jaar', 'P1Y'],
  ),
  rule('om de <count> <units>', { kind: 'set' }, ['om de drie jaar', 'P3Y']),
  rule('per <unit>', { kind: 'set' }, ['tien keer per dag', 'P1D']),
  rule("'s <weekdays>", { kind: 'set' }),
  rule('{op} <weekdays>', { kind: 'set' }),
];

const ZONE = '[(<zone>|(lokale|plaatselijke|Nederlandse) tijd)]';
const HOUR = '(<hour>|<number>)';
const PART = "('s <dayPartOften>|in de <dayPart>)";
const TO = '(tot|en|-)';
const clocks: readonly Rule[] = [
  rule(
    `<hour>(.|:)<minute>[(.|:)<minute>] (uur|u) ${ZONE}`,
    { kind: 'clock' },
    ['vrijdag 17 juni om 18.00 uur UTC', '2022-06-17T18:00Z'],
    ['vandaag om 20.15u', '2022-06-15T20:15'],
  ),
  rule(`<hour>:<minute>[:<minute>] ${ZONE}`, { kind: 'clock' }),
  rule(`<hour>(u|h)[<minute>] ${ZONE}`, { kind: 'clock' }, ['vandaag om 17u30', '2022-06-15T17:30']),
  rule(`<hour>:<minute>h`, { kind: 'clock' }),
  rule(
    `{om|rond|vanaf|tegen|tot|tussen|na|omstreeks} <hour>.<minute> ${ZONE}`,
    { kind: 'clock' },
    ['Het begint vandaag om 19.45.', '2022-06-15T19:45'],
    ['Dat kost 19.45 per stuk.'],
  ),
  rule('<hour>.<minute> {vandaag|morgen|gisteren}', { kind: 'clock' }),
  rule('{<month>|<monthShort>} <hour>.<minute>', { kind: 'clock' }),
  rule(
    `[van|tussen] <hour>.<minute> [uur] ${TO} <hour>.<minute> [uur]`,
    { kind: 'times' },
    ['vandaag van 14.00 tot 14.30', '2022-06-15T14:00', '2022-06-15T14:30'],
    ['Dat kost 14.00.'],
  ),
  rule(`{om|rond|vanaf|tegen|tot|omstreeks} ${HOUR} uur ${ZONE}`, { kind: 'clock' }, [
    'Het begint vandaag om 20 uur.',
    '2022-06-15T20:00',
  ]),
  rule(
    `${HOUR} (uur|u) [<minute>] ${PART}`,
    { kind: 'clock' },
    ["vandaag om acht uur 's avonds", '2022-06-15T20:00'],
    ['vandaag 4 uur in de middag', '2022-06-15T16:00'],
    ['Zij sliep die nacht 4 uur.', 'PT4H'],
  ),
  rule(`[van|tussen] ${HOUR} ${TO} ${HOUR} [uur] ${PART}`, { kind: 'times' }, [
    "vandaag tussen 3 en 4 uur 's middags",
    '2022-06-15T15:00',
    '2022-06-15T16:00',
  ]),
  rule(
    `({tussen} (${HOUR} [uur]|<hour>.<minute>) en|{van|vanaf|rond|om} (${HOUR} [uur]|<hour>.<minute>) (tot|-)) ${HOUR} uur`,
    { kind: 'times' },
    ['vandaag van negen tot elf uur', '2022-06-15T09:00', '2022-06-15T11:00'],
  ),
  rule(
    `half (${HOUR}|<one>) [uur] [${PART}]`,
    { kind: 'clock', add: -30 },
    ['vandaag om half vier', '2022-06-15T03:30'],
    ["morgen om half acht 's avonds", '2022-06-16T19:30'],
    ['Half december regende het.', '2021-12'],
  ),
  rule(`kwart over (${HOUR}|<one>) [uur] [${PART}]`, { kind: 'clock', add: 15 }, [
    'vandaag om kwart over drie',
    '2022-06-15T03:15',
  ]),
  rule(`kwart voor (${HOUR}|<one>) [uur] [${PART}]`, { kind: 'clock', add: -15 }, [
    'vandaag om kwart voor vijf',
    '2022-06-15T04:45',
  ]),
  rule(
    `(<count> minuten|<clockMinutes>) over (${HOUR}|<one>) [uur] [${PART}]`,
    { kind: 'clock', spoken: 1 },
    ['vandaag om tien over vier', '2022-06-15T04:10'],
    ['Zij sprak tien minuten over de brug.', 'PT10M'],
  ),
  rule(
    `(<count> minuten|<clockMinutes>) voor (${HOUR}|<one>) [uur] [${PART}]`,
    { kind: 'clock', spoken: -1 },
    ['vandaag om vijf voor twaalf', '2022-06-15T11:55'],
  ),
  rule(
    `(<count> [minuten]|<clockMinutes>) voor half (${HOUR}|<one>) [${PART}]`,
    { kind: 'clock', add: -30, spoken: -1 },
    ['vandaag om vijf voor half vier', '2022-06-15T03:25'],
  ),
  rule(
    `(<count> [minuten]|<clockMinutes>) over half (${HOUR}|<one>) [${PART}]`,
    { kind: 'clock', add: -30, spoken: 1 },
    ['vandaag om vijf over half vier', '2022-06-15T03:35'],
  ),
  rule('([het] middaguur|{rond|tegen} de middag)', { kind: 'clock', hour: 12 }),
  rule(`{tussen|van} <hour> (tot|en|-) <hour>(:|.)<minute> [uur]`, { kind: 'times' }, [
    'vandaag tussen 10 en 11:30',
    '2022-06-15T10:00',
    '2022-06-15T11:30',
  ]),
  rule('middernacht', { kind: 'clock', hour: 0 }),
];

const references: readonly Rule[] = [
  rule(
    '(nu|momenteel|thans|tegenwoordig|huidig|huidige|hedendaagse)',
    { kind: 'reference', reference: 'PRESENT_REF' },
    ['Momenteel is het stil.', 'PRESENT_REF'],
    ['de huidige regering', 'PRESENT_REF'],
  ),
  rule('(dit|het) moment', { kind: 'reference', reference: 'PRESENT_REF' }, ['op dit moment', 'PRESENT_REF']),
  rule('in de huidige (omstandigheden|situatie|context)', { kind: 'nothing' }, [
    'in de huidige omstandigheden',
  ]),
  rule(
    '(onlangs|recentelijk|recent|recente|vroeger|voorheen|laatst|kortgeleden)',
    { kind: 'reference', reference: 'PAST_REF' },
    ['Onlangs stond het leeg.', 'PAST_REF'],
  ),
  rule('de (laatste|afgelopen) tijd', { kind: 'reference', reference: 'PAST_REF' }, [
    'Het is de laatste tijd stil.',
    'PAST_REF',
  ]),
  rule('de komende tijd', { kind: 'reference', reference: 'FUTURE_REF' }),
  rule('kort geleden', { kind: 'reference', reference: 'PAST_REF' }),
  rule('het [recente] verleden', { kind: 'reference', reference: 'PAST_REF' }),
  rule('(de|nabije|verre) [nabije|verre] toekomst', { kind: 'reference', reference: 'FUTURE_REF' }, [
    'in de toekomst',
    'FUTURE_REF',
  ]),
  rule('(binnenkort|spoedig|weldra)', { kind: 'reference', reference: 'FUTURE_REF' }, [
    'Binnenkort opent de brug.',
    'FUTURE_REF',
  ]),
];

const modifiers: readonly Rule[] = [
  rule('<mod>', { kind: 'modifier' }, ['begin 2009', '2009'], ['eind vorig jaar', '2021']),
  rule('[<the>] <mod> van', { kind: 'modifier' }, ['het eind van dit jaar', '2022']),
  rule('half {<month>}', { kind: 'modifier', mod: 'MID' }, ['half december 2021', '2021-12']),
  rule('in de loop van', { kind: 'modifier', mod: 'MID' }),
  rule('(meer|langer) dan', { kind: 'modifier', mod: 'MORE_THAN' }, ['meer dan een week', 'P1W']),
  rule('(minder|korter) dan', { kind: 'modifier', mod: 'LESS_THAN' }, ['minder dan twee weken', 'P2W']),
  rule("zo'n", { kind: 'modifier', mod: 'APPROX' }),
  rule('(ten minste|niet minder dan)', { kind: 'modifier', mod: 'EQUAL_OR_MORE' }),
  rule('(niet meer dan|ten hoogste)', { kind: 'modifier', mod: 'EQUAL_OR_LESS' }),
  rule('(meer|minder) dan eens', { kind: 'nothing' }, ['meer dan eens']),
];

/** Dutch rules of time. The values of their examples hold for Wednesday 15 June 2022. */
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
