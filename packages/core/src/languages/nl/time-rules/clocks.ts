import { type Rule, rule } from '../../../time/rule.ts';

const ZONE = '[(<zone>|(lokale|plaatselijke|Nederlandse) tijd)]';
const HOUR = '(<hour>|<number>)';
const PART = "('s <dayPartOften>|in de <dayPart>)";
const TO = '(tot|en|-)';

/** Times of day. */
export const clocks: readonly Rule[] = [
  rule(
    `<hour>(.|:)<minute>[(.|:)<minute>] (uur|u) ${ZONE}`,
    { kind: 'clock' },
    ['vrijdag 17 juni om 18.00 uur UTC', '2022-06-17T18:00Z'],
    ['vandaag om 20.15u', '2022-06-15T20:15'],
  ),
  rule(`<hour>:<minute>[:<minute>] ${ZONE}`, { kind: 'clock' }),
  rule(`<hour>(u|h)[<minute>] ${ZONE}`, { kind: 'clock' }, ['vandaag om 17u30', '2022-06-15T17:30']),
  rule(`<hour>:<minute>h`, { kind: 'clock' }),
  rule(
    `{om|rond|vanaf|tegen|tot|tussen|na|omstreeks} <hour>.<minute> ${ZONE}`,
    { kind: 'clock' },
    ['Het begint vandaag om 19.45.', '2022-06-15T19:45'],
    ['Dat kost 19.45 per stuk.'],
  ),
  rule('<hour>.<minute> {vandaag|morgen|gisteren}', { kind: 'clock' }),
  rule('{<month>|<monthShort>} <hour>.<minute>', { kind: 'clock' }),
  rule(
    `[van|tussen] <hour>.<minute> [uur] ${TO} <hour>.<minute> [uur]`,
    { kind: 'times' },
    ['vandaag van 14.00 tot 14.30', '2022-06-15T14:00', '2022-06-15T14:30'],
    ['Dat kost 14.00.'],
  ),
  rule(`{om|rond|vanaf|tegen|tot|omstreeks} ${HOUR} uur ${ZONE}`, { kind: 'clock' }, [
    'Het begint vandaag om 20 uur.',
    '2022-06-15T20:00',
  ]),
  rule(
    `${HOUR} (uur|u) [<minute>] ${PART}`,
    { kind: 'clock' },
    ["vandaag om acht uur 's avonds", '2022-06-15T20:00'],
    ['vandaag 4 uur in de middag', '2022-06-15T16:00'],
    ['Zij sliep die nacht 4 uur.', '2022-06-15TNI', 'PT4H'],
  ),
  rule(`[van|tussen] ${HOUR} ${TO} ${HOUR} [uur] ${PART}`, { kind: 'times' }, [
    "vandaag tussen 3 en 4 uur 's middags",
    '2022-06-15T15:00',
    '2022-06-15T16:00',
  ]),
  rule(
    `({tussen} (${HOUR} [uur]|<hour>.<minute>) en|{van|vanaf|rond|om} (${HOUR} [uur]|<hour>.<minute>) (tot|-)) ${HOUR} uur`,
    { kind: 'times' },
    ['vandaag van negen tot elf uur', '2022-06-15T09:00', '2022-06-15T11:00'],
  ),
  rule(
    `half (${HOUR}|<one>) [uur] [${PART}]`,
    { kind: 'clock', add: -30 },
    ['vandaag om half vier', '2022-06-15T03:30'],
    ["morgen om half acht 's avonds", '2022-06-16T19:30'],
    ['Half december regende het.', '2021-12'],
  ),
  rule(`kwart over (${HOUR}|<one>) [uur] [${PART}]`, { kind: 'clock', add: 15 }, [
    'vandaag om kwart over drie',
    '2022-06-15T03:15',
  ]),
  rule(`kwart voor (${HOUR}|<one>) [uur] [${PART}]`, { kind: 'clock', add: -15 }, [
    'vandaag om kwart voor vijf',
    '2022-06-15T04:45',
  ]),
  rule(
    `(<count> minuten|<clockMinutes>) over (${HOUR}|<one>) [uur] [${PART}]`,
    { kind: 'clock', spoken: 1 },
    ['vandaag om tien over vier', '2022-06-15T04:10'],
    ['Zij sprak tien minuten over de brug.', 'PT10M'],
  ),
  rule(
    `(<count> minuten|<clockMinutes>) voor (${HOUR}|<one>) [uur] [${PART}]`,
    { kind: 'clock', spoken: -1 },
    ['vandaag om vijf voor twaalf', '2022-06-15T11:55'],
  ),
  rule(
    `(<count> [minuten]|<clockMinutes>) voor half (${HOUR}|<one>) [${PART}]`,
    { kind: 'clock', add: -30, spoken: -1 },
    ['vandaag om vijf voor half vier', '2022-06-15T03:25'],
  ),
  rule(
    `(<count> [minuten]|<clockMinutes>) over half (${HOUR}|<one>) [${PART}]`,
    { kind: 'clock', add: -30, spoken: 1 },
    ['vandaag om vijf over half vier', '2022-06-15T03:35'],
  ),
  rule('([het] middaguur|{rond|tegen} de middag)', { kind: 'clock', hour: 12 }),
  rule(`{tussen|van} <hour> (tot|en|-) <hour>(:|.)<minute> [uur]`, { kind: 'times' }, [
    'vandaag tussen 10 en 11:30',
    '2022-06-15T10:00',
    '2022-06-15T11:30',
  ]),
  rule('middernacht', { kind: 'clock', hour: 0 }),
];
