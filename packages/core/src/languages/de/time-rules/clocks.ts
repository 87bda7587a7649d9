import { type Rule, rule } from '../../../time/rule.ts';

const ZONE = '[(<zone>|ortszeit)]';

/** Times of day. */
export const clocks: readonly Rule[] = [
  rule(
    `<hour>(.|:)<minute> uhr ${ZONE}`,
    { kind: 'clock' },
    ['heute um 18.30 Uhr', '2022-06-15T18:30'],
    ['am Freitag, 17. Juni, um 18:00 Uhr MESZ', '2022-06-17T18:00+02:00'],
  ),
  rule(`<hour>:<minute> ${ZONE}`, { kind: 'clock' }),
  rule(
    `(<hour>|<number>) uhr [<minute>] ${ZONE}`,
    { kind: 'clock' },
    ['Es beginnt heute um 18 Uhr.', '2022-06-15T18:00'],
    ['heute um 8 Uhr 45', '2022-06-15T08:45'],
  ),
  rule('(<hour>|<number>) uhr (abends|nachmittags)', { kind: 'clock', half: 'pm' }, [
    'heute um acht Uhr abends',
    '2022-06-15T20:00',
  ]),
  rule('(<hour>|<number>) uhr (morgens|früh|vormittags)', { kind: 'clock', half: 'am' }),
  rule('{von|zwischen} <hour> {(bis|und) <hour> uhr}', { kind: 'clock' }, [
    'heute von 10 bis 15 Uhr',
    '2022-06-15T10:00',
    '2022-06-15T15:00',
  ]),
  rule(
    '(um|gegen|ab) <hour>.<minute> (prozent|punkte|punkten|euro|dollar|franken|meter)',
    { kind: 'nothing' },
    ['Der Kurs stieg um 12.15 Prozent.'],
  ),
  rule('{um|gegen|ab} <hour>.<minute>', { kind: 'clock' }, [
    'Heute um 12.15 geht es los.',
    '2022-06-15T12:15',
  ]),
  rule('{um|gegen|ab|bis} halb (<number>|<hour>)', { kind: 'clock', add: -30 }, [
    'heute um halb acht',
    '2022-06-15T07:30',
  ]),
  rule('viertel nach (<number>|<hour>)', { kind: 'clock', add: 15 }),
  rule('viertel vor (<number>|<hour>)', { kind: 'clock', add: -15 }),
  rule('mitternacht', { kind: 'clock', hour: 0 }),
];
