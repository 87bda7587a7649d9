import { type Rule, rule } from '../../../time/rule.ts';

/** What early, about and more than do to a value. */
export const modifiers: readonly Rule[] = [
  rule('<mod>', { kind: 'modifier' }, ['Anfang 2009', '2009'], ['Ende nächsten Jahres', '2023']),
  rule('(mehr|länger) als', { kind: 'modifier', mod: 'MORE_THAN' }, ['mehr als eine Woche', 'P1W']),
  rule('(weniger|kürzer) als', { kind: 'modifier', mod: 'LESS_THAN' }, ['weniger als zwei Wochen', 'P2W']),
  rule('nicht weniger als', { kind: 'modifier', mod: 'EQUAL_OR_MORE' }),
  rule('(bis zu|nicht mehr als)', { kind: 'modifier', mod: 'EQUAL_OR_LESS' }, ['bis zu zwei Jahre', 'P2Y']),
];
