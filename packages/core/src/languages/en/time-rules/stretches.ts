import { type Rule, rule } from '../../../time/rule.ts';

/** Parts of the year, decades, centuries and parts of the day. */
export const stretches: readonly Rule[] = [
  rule(
    '[<the>] [fiscal] <dayNumber>(-<unitPart>| <unitPart>)',
    { kind: 'yearPart' },
    ['the first quarter of 2009', '2009-Q1'],
    ['Third-quarter sales fell.', '2021-Q3'],
    ['the second quarter of last year', '2021-Q2'],
  ),
  rule(
    '<partLetter><digits> [[of] <year>]',
    { kind: 'yearPart' },
    ['Q3 2021', '2021-Q3'],
    ['in H1 of 2020', '2020-H1'],
  ),
  rule(
    '[<the>] <direction> (<season>|<seasonShort>)',
    { kind: 'yearPart' },
    ['next summer', '2023-SU'],
    ['last winter', '2021-WI'],
  ),
  rule(
    '[<the>] <season> [[of] <year>]',
    { kind: 'yearPart' },
    ['in the spring of 2009', '2009-SP'],
    ['summer 2012', '2012-SU'],
  ),
  rule('{(in|by|during|until|since|before|after)} the <seasonShort>', { kind: 'yearPart' }, [
    'It will open in the fall.',
    '2022-FA',
  ]),
  rule('(in|by|during|until|since|before|after) the <seasonShort> of', { kind: 'nothing' }, [
    'after the fall of Troy',
  ]),
  rule('[<the>] <seasonShort> [of] <year>', { kind: 'yearPart' }, ['the fall of 1998', '1998-FA']),
  rule('(that|the same|that same) <season>', { kind: 'yearPart', from: 'discourse' }, [
    'The summer of 1976 was dry; that summer it burnt.',
    '1976-SU',
    '1976-SU',
  ]),
  rule("[<the>] <decadeYear>[']s", { kind: 'decade' }, ['in the 1980s', '198']),
  rule(
    "(his|her|their|my|your|our) [early|mid-|mid|late] (<decadeDigits>|'<decadeDigits>)[']s",
    { kind: 'nothing' },
    ['a man in his late 60s'],
  ),
  rule("[<the>] (<decadeDigits>|'<decadeDigits>)[']s", { kind: 'decade' }, ["the '90s", '199']),
  rule('the <decadeWord>', { kind: 'decade' }, ['the sixties', '196']),
  rule(
    '[<the>] <dayNumber>(-century| century) [<before>]',
    { kind: 'century' },
    ['in the 19th century', '18'],
    ['the seventeenth century', '16'],
    ['the 4th century BC', 'BC03'],
  ),
  rule('tonight', { kind: 'dayPart', part: 'NI', day: 0 }, ['tonight', '2022-06-15TNI']),
  rule('last night', { kind: 'dayPart', part: 'NI', day: -1 }, ['last night', '2022-06-14TNI']),
  rule('[<the>] early [morning] hours', { kind: 'dayPart', part: 'MO', alone: true }, [
    'in the early hours of May 3, 2021',
    '2021-05-03TMO',
  ]),
  rule('overnight', { kind: 'dayPart', part: 'NI', alone: true }),
  rule('this <dayPart>', { kind: 'dayPart', day: 0 }, ['this morning', '2022-06-15TMO']),
  rule(
    '(<dayWord>|<weekday>) <dayPart>',
    { kind: 'dayPart' },
    ['yesterday evening', '2022-06-14TEV'],
    ['He arrived Monday morning.', '2022-06-13TMO'],
  ),
  rule('the (next|following) <dayPart>', { kind: 'dayPart', day: 1, from: 'discourse' }, [
    'It fell on May 3, 2021 and rose the next morning.',
    '2021-05-03',
    '2021-05-04TMO',
  ]),
  rule('{in} the <dayPart>', { kind: 'dayPart' }, [
    'On May 3, 2021 it fell; in the evening it rose.',
    '2021-05-03',
    '2021-05-03TEV',
  ]),
  rule('(that|the same) <dayPart>', { kind: 'dayPart', day: 0, from: 'discourse' }),
  rule(
    '[<the>] <dayPart>',
    { kind: 'dayPart', alone: true },
    ['the morning of May 5, 2020', '2020-05-05TMO'],
    ['Night fell.'],
  ),
];
