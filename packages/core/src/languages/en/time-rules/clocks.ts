import { type Rule, rule } from '../../../time/rule.ts';

const HALF = '(<ampm>|<ampmLetter>.m.|<ampmLetter>.m)';
const ZONE = '[(<zone>|(local|eastern|pacific|central|mountain) [standard|daylight] time)]';
const HOUR = '(<hour>|<number>)';
const TO = '(to|-|and|until|till)';

/** Times of day. */
export const clocks: readonly Rule[] = [
  rule(
    `<hour>[(:|.)<minute>[:<minute>]] ${HALF} ${ZONE}`,
    { kind: 'clock' },
    ['10 p.m. Tuesday', '2022-06-14T22:00'],
    ['today at 9:30 a.m. EDT', '2022-06-15T09:30-04:00'],
    ['today at 8.45pm', '2022-06-15T20:45'],
  ),
  rule(`<hour>:<minute>[:<minute>] ${ZONE}`, { kind: 'clock' }, ['today at 18:00 GMT', '2022-06-15T18:00Z']),
  rule(
    '{at|from|until|till|by|around|about|before|after} <digits4> <zone>',
    { kind: 'clock' },
    ['today at 1429 GMT', '2022-06-15T14:29Z'],
    ['It ran from 1975 GMT was told.', '1975'],
  ),
  rule(`<number> ${HALF}`, { kind: 'clock' }, ['six p.m. Tuesday', '2022-06-14T18:00']),
  rule(`${HOUR} o'clock [${HALF}]`, { kind: 'clock' }, ["today at four o'clock", '2022-06-15T04:00']),
  rule('([12] noon|midday|12 midday)', { kind: 'clock', hour: 12 }, ['noon Saturday', '2022-06-11T12:00']),
  rule('(midnight|12 midnight)', { kind: 'clock', hour: 0 }),
  rule(`half past ${HOUR} [${HALF}]`, { kind: 'clock', add: 30 }, [
    'today at half past two p.m.',
    '2022-06-15T14:30',
  ]),
  rule(`[a] quarter past ${HOUR} [${HALF}]`, { kind: 'clock', add: 15 }, [
    'a quarter past 3pm today',
    '2022-06-15T15:15',
  ]),
  rule(`[a] quarter to ${HOUR} [${HALF}]`, { kind: 'clock', add: -15 }, [
    'It began at a quarter to eight today.',
    '2022-06-15T07:45',
  ]),
  rule('[a] quarter past (noon|midday)', { kind: 'clock', hour: 12, add: 15 }),
  rule('[a] quarter to (noon|midday)', { kind: 'clock', hour: 12, add: -15 }),
  rule('<count> [minutes] (to|before) (noon|midday)', { kind: 'clock', hour: 12, spoken: -1 }),
  rule(`<count> [minutes] past ${HOUR} [${HALF}]`, { kind: 'clock', spoken: 1 }, [
    'today at ten past nine',
    '2022-06-15T09:10',
  ]),
  rule(`<count> [minutes] (past|after) ${HOUR} ${HALF}`, { kind: 'clock', spoken: 1 }),
  rule(`<count> minutes to ${HOUR} [${HALF}]`, { kind: 'clock', spoken: -1 }),
  rule(
    `${HOUR}[(:|.)<minute>] [${HALF}] ${TO} ${HOUR}[(:|.)<minute>] ${HALF} ${ZONE}`,
    { kind: 'times' },
    ['from 5 to 6 p.m. today', '2022-06-15T17:00', '2022-06-15T18:00'],
    ['today between 9.30-4.30pm', '2022-06-15T09:30', '2022-06-15T16:30'],
  ),
  rule(
    `${HOUR}[:<minute>] ${TO} ${HOUR}[:<minute>] in the <dayPart>`,
    { kind: 'times' },
    ['today between 5 and 6 in the afternoon', '2022-06-15T17:00', '2022-06-15T18:00'],
    ['Between 5 and 6 men stood in the square.'],
  ),
  rule(`{between|from} <hour> ${TO} <hour>:<minute>`, { kind: 'times' }, [
    'today between 10 and 11:30',
    '2022-06-15T10:00',
    '2022-06-15T11:30',
  ]),
  rule('(<hour>|<number>) in the <dayPart>', { kind: 'clock' }, [
    'today at 4 in the afternoon',
    '2022-06-15T16:00',
  ]),
  rule(
    `{at|from|until|till|by} ${HOUR}`,
    { kind: 'clock', weak: true },
    ['It struck last night at 8.', '2022-06-14T20:00'],
    ['She lives at 10 Downing Street.'],
  ),
];
