import { type Rule, rule } from '../../../time/rule.ts';

/** Now, once and soon. */
export const references: readonly Rule[] = [
  rule('at this time', { kind: 'reference', reference: 'PRESENT_REF' }),
  rule('{to} date', { kind: 'reference', reference: 'PRESENT_REF' }),
  rule(
    '([right] now|currently|presently|nowadays|the present|present day|present-day)',
    { kind: 'reference', reference: 'PRESENT_REF' },
    ['It is now quiet.', 'PRESENT_REF'],
  ),
  rule('current', { kind: 'reference', reference: 'PRESENT_REF' }, ['the current government', 'PRESENT_REF']),
  rule('(at the|at this|this) moment', { kind: 'reference', reference: 'PRESENT_REF' }),
  rule('(recently|recent|lately|formerly)', { kind: 'reference', reference: 'PAST_REF' }, [
    'It stood empty recently.',
    'PAST_REF',
  ]),
  rule('the [recent] past', { kind: 'reference', reference: 'PAST_REF' }),
  rule(
    '(the [near|foreseeable|distant|immediate]|near) future',
    { kind: 'reference', reference: 'FUTURE_REF' },
    ['in the near future', 'FUTURE_REF'],
  ),
  rule('(soon|shortly)', { kind: 'reference', reference: 'FUTURE_REF', only: 'future' }, [
    'It will soon open.',
    'FUTURE_REF',
  ]),
  rule('(soon|shortly) (after|before|as|afterward|afterwards|thereafter)', { kind: 'nothing' }),
  rule('as soon as', { kind: 'nothing' }),
];
