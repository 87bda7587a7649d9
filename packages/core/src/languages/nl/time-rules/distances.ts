import { type Rule, rule } from '../../../time/rule.ts';

/** Distances and neighbours that are said in more words. */
export const distances: readonly Rule[] = [
  rule('over [een] kwartier', { kind: 'distance', sign: 1, from: 'publication', unit: 'minute', count: 15 }, [
    'over een kwartier',
    'FUTURE_REF',
  ]),
  rule(
    '[een] kwartier geleden',
    { kind: 'distance', sign: -1, from: 'publication', unit: 'minute', count: 15 },
    ['een kwartier geleden', 'PAST_REF'],
  ),
  rule('[een] kwartier later', { kind: 'distance', sign: 1, from: 'discourse', unit: 'minute', count: 15 }),
  rule('[een] kwartier eerder', { kind: 'distance', sign: -1, from: 'discourse', unit: 'minute', count: 15 }),
  rule('[<the>] (huidige|huidig) jaar <year>', { kind: 'calendar' }, ['in het huidige jaar 2022', '2022']),
  rule('<monthShort>[.] {(tot|-|t/m|en) [<day>] (<month>|<monthShort>)}', { kind: 'calendar' }),
  rule('[<the>] <coming> (weekend|weekeinde)', { kind: 'shift', by: 0, unit: 'weekend' }, [
    'komend weekend',
    '2022-W24-WE',
  ]),
  rule('<count> (aankomende|komende|volgende|afgelopen) <plural>', { kind: 'duration' }, [
    'in de vijf komende jaren',
    'P5Y',
  ]),
  rule('[<the>] aankomende <count> <units>', { kind: 'duration' }),
  rule('(vroeg|laat|later) in de <dayPart>', { kind: 'dayPart' }, ['laat in de avond', '2022-06-15TEV']),
  rule('(vroeg|laat|later) deze <dayPart>', { kind: 'dayPart', day: 0 }),
  rule('<count> <units> vanaf (nu|vandaag)', { kind: 'distance', sign: 1, from: 'publication' }, [
    'tien dagen vanaf nu',
    '2022-06-25',
  ]),
  rule('<weekday> over een week', { kind: 'calendar', weekShift: 1 }, [
    'dinsdag over een week',
    '2022-06-21',
  ]),
  rule('(deze|de) (<direction>) <weekday>', { kind: 'calendar' }, ['deze komende vrijdag', '2022-06-17']),
  rule('later op de dag', { kind: 'shift', by: 0, unit: 'day' }, [
    'Later op de dag regende het.',
    '2022-06-15',
  ]),
  rule('(eerder|later) in (de|het) (<unit>)', { kind: 'shift', by: 0 }, [
    'Dat zou later in het jaar gebeuren.',
    '2022',
  ]),
  rule('[<the>] hele <unit>', { kind: 'duration', count: 1 }, ['Het regende de hele week.', 'P1W']),
  rule('(voorafgaande|voorgaande) <unit>', { kind: 'shift', by: -1, from: 'discourse' }),
  rule('deze <dayPart>', { kind: 'dayPart', day: 0 }, ['deze avond', '2022-06-15TEV']),
  rule('<dayWord> <dayPart>', { kind: 'dayPart' }, ['vandaag namiddag', '2022-06-15TAF']),
  rule(
    'de <dayPart>',
    { kind: 'dayPart', alone: true },
    ['dinsdag in de ochtend', '2022-06-14TMO'],
    ['De avond viel.'],
  ),
];
