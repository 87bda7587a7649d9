import { type Rule, rule } from '../../../time/rule.ts';

/** What early, about and more than do to a value. */
export const modifiers: readonly Rule[] = [
  rule('<mod>', { kind: 'modifier' }, ['begin 2009', '2009'], ['eind vorig jaar', '2021']),
  rule('[<the>] <mod> van', { kind: 'modifier' }, ['het eind van dit jaar', '2022']),
  rule('half {<month>}', { kind: 'modifier', mod: 'MID' }, ['half december 2021', '2021-12']),
  rule('in de loop van', { kind: 'modifier', mod: 'MID' }),
  rule('(meer|langer) dan', { kind: 'modifier', mod: 'MORE_THAN' }, ['meer dan een week', 'P1W']),
  rule('(minder|korter) dan', { kind: 'modifier', mod: 'LESS_THAN' }, ['minder dan twee weken', 'P2W']),
  rule("zo'n", { kind: 'modifier', mod: 'APPROX' }),
  rule('ca.', { kind: 'modifier', mod: 'APPROX' }, ['Zij bleef ca. drie weken.', 'P3W']),
  rule('een (goede|dikke)', { kind: 'modifier', mod: 'MORE_THAN' }, ['een dikke twee uur', 'PT2H']),
  rule('een (kleine|krappe)', { kind: 'modifier', mod: 'LESS_THAN' }, ['een kleine twee jaar', 'P2Y']),
  rule("(ten minste|tenminste|op (zijn|z'n) minst|niet minder dan)", {
    kind: 'modifier',
    mod: 'EQUAL_OR_MORE',
  }),
  rule('(niet meer dan|ten hoogste)', { kind: 'modifier', mod: 'EQUAL_OR_LESS' }),
  rule('(meer|minder) dan eens', { kind: 'nothing' }, ['meer dan eens']),
];
