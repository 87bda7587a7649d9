import { type Rule, rule } from '../../../time/rule.ts';

/** Parts of the year, decades, centuries and parts of the day. */
export const stretches: readonly Rule[] = [
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
  rule('[<the>] nacht (zum|zu|auf) [<the>] <weekday>', { kind: 'dayPart', part: 'NI' }, [
    'In der Nacht zum Sonntag brannte es.',
    '2022-06-12TNI',
  ]),
  rule('(diesem|jenem|selben|diesen) <dayPart>', { kind: 'dayPart', day: 0, from: 'discourse' }, [
    'Am 3. Mai 2021 trat sie ab, am selben Abend sang sie.',
    '2021-05-03',
    '2021-05-03TEV',
  ]),
  rule('(jener|derselben) <dayPart>', { kind: 'dayPart', day: 0, from: 'discourse' }),
  rule('<the> <dayPart>', { kind: 'dayPart', alone: true }, ['Der Abend war lang.']),
];
