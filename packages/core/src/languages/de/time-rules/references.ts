import { type Rule, rule } from '../../../time/rule.ts';

/** Now, once and soon. */
export const references: readonly Rule[] = [
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
