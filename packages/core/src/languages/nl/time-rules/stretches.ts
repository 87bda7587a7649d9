import { type Rule, rule } from '../../../time/rule.ts';

/** Parts of the year, decades, centuries and parts of the day. */
export const stretches: readonly Rule[] = [
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
  rule('(die|diezelfde|dezelfde) <season>', { kind: 'yearPart', from: 'discourse' }, [
    "De zomer van '76 was droog; die zomer verdorde alles.",
    '1976-SU',
    '1976-SU',
  ]),
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
  rule('{die} morgen', { kind: 'shift', by: 1, unit: 'day' }, ['de man die morgen komt', '2022-06-16']),
  rule('{die} <dayCompound>', { kind: 'dayPart' }, ['de film die morgenavond draait', '2022-06-16TEV']),
  rule('(die|diezelfde|dezelfde) <dayPart>', { kind: 'dayPart', day: 0, from: 'discourse' }, [
    'Op 3 mei 2021 viel zij; diezelfde avond belde hij.',
    '2021-05-03',
    '2021-05-03TEV',
  ]),
  rule(
    '<dayCompound>',
    { kind: 'dayPart' },
    ['gisteravond', '2022-06-14TEV'],
    ['morgenochtend', '2022-06-16TMO'],
  ),
  rule(
    '<weekdayCompound>',
    { kind: 'dayPart' },
    ['Hij kwam maandagochtend aan.', '2022-06-13TMO'],
    ['Zij kwam dinsdagvoormiddag aan.', '2022-06-14TMO'],
  ),
  rule("'s <dayPartOften>", { kind: 'dayPart' }),
];
