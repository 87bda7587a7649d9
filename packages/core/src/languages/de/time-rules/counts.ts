import { type Rule, rule } from '../../../time/rule.ts';

/** How long and how often. */
export const counts: readonly Rule[] = [
  rule(
    '<count> [lange|volle|ganze|knappes] <units> [lang]',
    { kind: 'duration' },
    ['27 Jahre', 'P27Y'],
    ['ein halbes Jahr', 'P6M'],
    ['dreißig Minuten', 'PT30M'],
    ['mehrere Jahre', 'PXY'],
    ['seit zehn Jahren', 'P10Y'],
    ['dreiundzwanzig Tage', 'P23D'],
    ['zweieinhalb Jahre', 'P2.5Y'],
    ['zwei Millionen Jahre', 'P2000000Y'],
    ['1.200 Tage', 'P1200D'],
    ['fünf Tage lang', 'P5D'],
  ),
  rule('<count> <units> und <count> <units>', { kind: 'duration' }, ['drei Jahre und vier Monate', 'P3Y4M']),
  rule('{seit|in|über|nach|für|während|binnen} <plural>', { kind: 'duration', count: null }, [
    'Sie warten seit Wochen.',
    'PXW',
  ]),
  rule('all (diese|die) <plural>', { kind: 'duration', count: null }, ['all diese Jahre', 'PXY']),
  rule('<plural> lang', { kind: 'duration', count: null }, ['Jahre lang war es still.', 'PXY']),
  rule(
    '[<the>] (<direction>|<following>|<ordinal>|ganzen|beiden) <count> <units>',
    { kind: 'duration' },
    ['die letzten zehn Jahre', 'P10Y'],
    ['in den kommenden vier Jahren', 'P4Y'],
  ),
  rule('[<the>] <behind> <plural>', { kind: 'duration', count: null }, ['in den vergangenen Jahren', 'PXY']),
  rule('[<the>] <ahead> <plural>', { kind: 'reference', reference: 'FUTURE_REF' }, [
    'in den kommenden Tagen',
    'FUTURE_REF',
  ]),
  rule('<durationCompound>', { kind: 'duration' }, ['die fünftägige Messe', 'P5D'], ['dreijährig', 'P3Y']),
  rule('<count>-(jährig|jährige|jährigen|jähriger|jähriges|jährigem)', { kind: 'nothing' }, [
    'Ein 27-Jähriger lief vorbei.',
  ]),
  rule(
    '((alter|altersgrenze) von|mit|ab|unter) <count> (jahren|monaten)',
    { kind: 'nothing' },
    ['Mit 17 Jahren zog sie aus.'],
    ['Eintritt ab 16 Jahren'],
  ),
  rule('zwischen <count> und <count> (jahren|monaten)', { kind: 'nothing' }, [
    'Kinder zwischen sechs und elf Jahren',
  ]),
  rule('<count> (jahre|monate|wochen|tage) (alt|alte|alten|alter|altes)', { kind: 'nothing' }, [
    'Sie ist elf Jahre alt.',
  ]),
  rule('<count>-<unitAdjective>', { kind: 'duration' }, ['nach 100-tägiger Reise', 'P100D']),
  rule('<count>-<units>{-}', { kind: 'duration' }, ['die 35-Stunden-Woche', 'PT35H']),
  rule(
    '<longUnit>',
    { kind: 'duration', count: null },
    ['ein jahrzehntelanger Streit', 'PXDE'],
    ['jahrelang', 'PXY'],
    ['langjährige Kontakte', 'PXY'],
  ),
  rule('[<article>] viertelstunde', { kind: 'duration', count: 15, unit: 'minute' }, [
    'eine Viertelstunde',
    'PT15M',
  ]),
  rule('[<article>] dreiviertelstunde', { kind: 'duration', count: 45, unit: 'minute' }),
  rule('<setWord>', { kind: 'set' }, ['das jährliche Treffen', 'P1Y'], ['täglich', 'P1D']),
  rule(
    '<every> [<ordinal>] (<weekdayCompound>|<weekday>)',
    { kind: 'set' },
    ['jeden Montag', 'XXXX-WXX-1'],
    ['jeden zweiten Freitagabend', 'XXXX-WXX-5TEV'],
  ),
  rule(
    '<every> (<unit>|<month>|<season>|<dayPart>)',
    { kind: 'set' },
    ['jedes Jahr', 'P1Y'],
    ['jeden Mai', 'XXXX-05'],
    ['jeden Abend', 'XXXX-XX-XXTEV'],
  ),
  rule('alle <count> <units>', { kind: 'set' }, ['alle drei Jahre', 'P3Y']),
  rule('(pro|je) <unit>', { kind: 'set' }, ['zehn Mal pro Tag', 'P1D']),
  rule('(einmal|zweimal|dreimal|mal) (im|in der|am) <unit>', { kind: 'set' }, ['einmal im Monat', 'P1M']),
  rule('{euro|franken|dollar|prozent|stunden|menschen} (im|am|in der) <unit>', { kind: 'set' }, [
    'Sie verdient 400 Euro im Monat.',
    'P1M',
  ]),
  rule('jahr (für|um) jahr', { kind: 'set', value: 'P1Y' }, ['Jahr für Jahr', 'P1Y']),
  rule('tag (für|um) tag', { kind: 'set', value: 'P1D' }),
  rule('woche (für|um) woche', { kind: 'set', value: 'P1W' }),
  rule('(<weekdays>|<weekday> <dayPartOften>)', { kind: 'set' }, ['montags geschlossen', 'XXXX-WXX-1']),
  rule('<dayPartOften>', { kind: 'set' }, ['Nachts schläft sie.', 'XXXX-XX-XXTNI']),
];
