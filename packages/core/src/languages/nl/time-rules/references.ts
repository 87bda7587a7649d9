import { type Rule, rule } from '../../../time/rule.ts';

/** Now, once and soon. */
export const references: readonly Rule[] = [
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
