import { type Rule, rule } from '../../../time/rule.ts';

/** What early, about and more than do to a value. */
export const modifiers: readonly Rule[] = [
  rule('[<the>] <mod>', { kind: 'modifier' }, ['early 2009', '2009'], ['late last year', '2021']),
  rule(
    '[<the>] mid-',
    { kind: 'modifier', mod: 'MID' },
    ['mid-October 2020', '2020-10'],
    ['in the mid-1980s', '198'],
  ),
  rule('over {(the|these|those|last|next|past)}', { kind: 'nothing' }, ['over the last ten years', 'P10Y']),
  rule('[<the>] (rest|remainder) of', { kind: 'modifier', mod: 'END' }, ['the rest of this year', '2022']),
  rule('[<the>] <partMod> of', { kind: 'modifier' }, ['the end of this year', '2022']),
  rule('(more|longer) than', { kind: 'modifier', mod: 'MORE_THAN' }, ['more than a week', 'P1W']),
  rule('(less|fewer) than', { kind: 'modifier', mod: 'LESS_THAN' }, ['less than two weeks', 'P2W']),
  rule('at least', { kind: 'modifier', mod: 'EQUAL_OR_MORE' }),
  rule('(at most|up to|no more than)', { kind: 'modifier', mod: 'EQUAL_OR_LESS' }),
];
