import { type Rule, rule } from '../../../time/rule.ts';

/** How long and how often. */
export const counts: readonly Rule[] = [
  rule(
    '<count> <units>',
    { kind: 'duration' },
    ['27 jaar', 'P27Y'],
    ['een half jaar', 'P6M'],
    ['dertig minuten', 'PT30M'],
    ['enkele jaren', 'PXY'],
    ['drieëntwintig dagen', 'P23D'],
    ['tweeëneenhalf jaar', 'P2.5Y'],
    ['bijna een uur', 'PT1H'],
    ['1.200 dagen', 'P1200D'],
  ),
  rule(
    '<count> <units> [en] <count> <units>',
    { kind: 'duration' },
    ['twee uur en 30 minuten', 'PT2H30M'],
    ['een jaar en drie maanden', 'P1Y3M'],
  ),
  rule('{na|in|tijdens|voor|gedurende} die <count> <units>', { kind: 'duration' }, [
    'Na die twee dagen was het stil.',
    'P2D',
  ]),
  rule('al <plural>', { kind: 'duration', count: null }, ['Zij wachten al weken.', 'PXW']),
  rule('{in|sinds|na|voor|gedurende} <plural>', { kind: 'duration', count: null }, [
    'het hoogste niveau in jaren',
    'PXY',
  ]),
  rule(
    '[<the>] (afgelopen|voorbije|laatste|komende|volgende|eerste|eerstvolgende) <count> <units>',
    { kind: 'duration' },
    ['de afgelopen tien jaar', 'P10Y'],
    ['de komende vier jaar', 'P4Y'],
  ),
  rule('[<the>] (afgelopen|voorbije|laatste) <plural>', { kind: 'duration', count: null }, [
    'de afgelopen jaren',
    'PXY',
  ]),
  rule('[<the>] (komende|volgende|eerstkomende) <plural>', { kind: 'reference', reference: 'FUTURE_REF' }, [
    'de komende dagen',
    'FUTURE_REF',
  ]),
  rule('<durationCompound>', { kind: 'duration' }, ['de vierdaagse mars', 'P4D'], ['de zevenjarige', 'P7Y']),
  rule('<count>-<unitAdjective>', { kind: 'duration' }, ['de 27-jarige', 'P27Y']),
  rule(
    '<longUnit>',
    { kind: 'duration', count: null },
    ['een decennialange strijd', 'PXDE'],
    ['jarenlang', 'PXY'],
  ),
  rule('[een] kwartier', { kind: 'duration', count: 15, unit: 'minute' }, ['een kwartier', 'PT15M']),
  rule('vijf kwartier', { kind: 'duration', count: 75, unit: 'minute' }),
  rule('drie kwartier', { kind: 'duration', count: 45, unit: 'minute' }, [
    'Zij wachtten drie kwartier.',
    'PT45M',
  ]),
  rule('[een] halfuur', { kind: 'duration', count: 30, unit: 'minute' }),
  rule('[een] halfjaar', { kind: 'duration', count: 6, unit: 'month' }),
  rule('(elk|elke|ieder|iedere) (<ordinal>|<nth>) <weekday> [van de maand]', { kind: 'set' }, [
    'Elke tweede zondag van de maand is er markt.',
    'XXXX-WXX-7',
  ]),
  rule('[<the>] (<ordinal>|<nth>) <weekday> van (de|elke|iedere) maand', { kind: 'set' }, [
    'Op de eerste maandag van de maand loeien de sirenes.',
    'XXXX-WXX-1',
  ]),
  rule('[<the>] <dayNumber> van (elke|iedere) maand', { kind: 'set' }, [
    'op de 15e van elke maand',
    'XXXX-XX-15',
  ]),
  rule(
    '(eens|een keer|één keer|twee keer|drie keer|eenmaal|tweemaal) in de <count> <units>',
    { kind: 'set' },
    ['De raad wordt eens in de vier jaar gekozen.', 'P4Y'],
  ),
  rule(
    '<setWord>',
    { kind: 'set' },
    ['de jaarlijkse conferentie', 'P1Y'],
    ['dagelijks', 'P1D'],
    ['een driemaandelijks blad', 'P3M'],
  ),
  rule(
    '(elk|elke|ieder|iedere) (<unit>|<weekdayCompound>|<weekday>|<month>|<season>|<dayPart>)',
    { kind: 'set' },
    ['elke maandag', 'XXXX-WXX-1'],
    ['ieder jaar', 'P1Y'],
  ),
  rule('om de <count> <units>', { kind: 'set' }, ['om de drie jaar', 'P3Y']),
  rule('per <unit>', { kind: 'set' }, ['tien keer per dag', 'P1D']),
  rule("'s <weekdays>", { kind: 'set' }),
  rule('{op} <weekdays>', { kind: 'set' }),
];
