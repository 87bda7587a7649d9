import { type Rule, rule } from '../../../time/rule.ts';

/** What counts from the publication or from the date last spoken of. */
export const relative: readonly Rule[] = [
  rule('von heute auf morgen', { kind: 'nothing' }, ['Das geht nicht von heute auf morgen.']),
  rule('auch heute noch', { kind: 'reference', reference: 'PRESENT_REF' }, [
    'Das ist auch heute noch so.',
    'PRESENT_REF',
  ]),
  rule(
    '<dayWord>',
    { kind: 'shift' },
    ['heute', '2022-06-15'],
    ['Gestern regnete es.', '2022-06-14'],
    ['Morgen beginnt die Messe.', '2022-06-16'],
    ['übermorgen', '2022-06-17'],
    ['vorgestern', '2022-06-13'],
  ),
  rule('heuer', { kind: 'shift', by: 0, unit: 'year' }, ['Heuer ist es trocken.', '2022']),
  rule('[<the>] (vorjahr|vorjahres|vorjahrs)', { kind: 'shift', by: -1, unit: 'year' }, [
    'im Vorjahr',
    '2021',
  ]),
  rule('[<the>] vorwoche', { kind: 'shift', by: -1, unit: 'week' }, ['in der Vorwoche', '2022-W23']),
  rule('[<the>] (vormonat|vormonats)', { kind: 'shift', by: -1, unit: 'month' }, ['im Vormonat', '2022-05']),
  rule('[<the>] (vortag|vortages|vortags)', { kind: 'shift', by: -1, unit: 'day', from: 'discourse' }, [
    'Am 3. Mai schneite es, am Vortag nicht.',
    '2022-05-03',
    '2022-05-02',
  ]),
  rule('[<the>] (folgejahr|folgejahres)', { kind: 'shift', by: 1, unit: 'year', from: 'discourse' }),
  rule('[<the>] (folgetag|folgetages)', { kind: 'shift', by: 1, unit: 'day', from: 'discourse' }),
  rule('[<the>] <ahead> tag', { kind: 'shift', by: 1, unit: 'day', from: 'discourse' }, [
    'Am 3. Mai fiel die Regierung. Am nächsten Tag gab es eine neue.',
    '2022-05-03',
    '2022-05-04',
  ]),
  rule('[<the>] <following> <unit>', { kind: 'shift', by: 1, from: 'discourse' }, [
    '1998 war es nass, im folgenden Jahr trocken.',
    '1998',
    '1999',
  ]),
  rule('(diesem|diesen) tag', { kind: 'same', unit: 'day' }, [
    'Am 3. Mai 2021 trat sie ab. An diesem Tag regnete es.',
    '2021-05-03',
    '2021-05-03',
  ]),
  rule('<same> <unit>', { kind: 'same' }, ['2010 gewann sie, im selben Jahr auch er.', '2010', '2010']),
  rule(
    '[<the>] (kommende|kommendes|kommenden|kommendem) (wochenende|wochenendes)',
    { kind: 'shift', by: 0, unit: 'weekend' },
    ['am kommenden Wochenende', '2022-W24-WE'],
  ),
  rule('[<the>] (jahresende|jahresanfang|jahresbeginn|jahresmitte)', { kind: 'shift', by: 0, unit: 'year' }, [
    'bis Jahresende',
    '2022',
  ]),
  rule(
    '[<the>] (monatsende|monatsanfang|monatsbeginn|monatsmitte)',
    { kind: 'shift', by: 0, unit: 'month' },
    ['bis Monatsende', '2022-06'],
  ),
  rule('[<the>] (wochenbeginn|wochenanfang|wochenmitte)', { kind: 'shift', by: 0, unit: 'week' }, [
    'zu Wochenbeginn',
    '2022-W24',
  ]),
  rule(
    '[<the>] <direction> <unit>',
    { kind: 'shift' },
    ['letzte Woche', '2022-W23'],
    ['vergangenes Jahr', '2021'],
    ['im nächsten Monat', '2022-07'],
    ['noch in diesem Jahr', '2022'],
    ['das laufende Quartal', '2022-Q2'],
    ['im vorigen Jahrhundert', '19'],
    ['am nächsten Wochenende', '2022-W25-WE'],
  ),
  rule('[<the>] <twoBehind> <unit>', { kind: 'shift', by: -2 }, ['vorletzte Woche', '2022-W22']),
  rule('[<the>] <twoAhead> <unit>', { kind: 'shift', by: 2 }, ['im übernächsten Jahr', '2024']),
  rule('[<the>] (wochenende|wochenendes)', { kind: 'shift', by: 0, unit: 'weekend' }, [
    'Am Wochenende wird gewählt.',
    '2022-W24-WE',
  ]),
  rule('tags (darauf|danach)', { kind: 'shift', by: 1, unit: 'day', from: 'discourse' }, [
    'Am 3. Mai 2021 begann es, tags darauf war Schluss.',
    '2021-05-03',
    '2021-05-04',
  ]),
  rule('tags (zuvor|davor)', { kind: 'shift', by: -1, unit: 'day', from: 'discourse' }),
  rule('[<the>] <unit> (darauf|danach)', { kind: 'shift', by: 1, from: 'discourse' }, [
    '1998 war es nass, im Jahr darauf trocken.',
    '1998',
    '1999',
  ]),
  rule('[<the>] <unit> (davor|zuvor)', { kind: 'shift', by: -1, from: 'discourse' }, [
    '1998 war es nass, im Jahr zuvor trocken.',
    '1998',
    '1997',
  ]),
  rule(
    'vor [<mod>|genau|ziemlich genau|fast genau] <count> <units>',
    { kind: 'distance', sign: -1, from: 'publication' },
    ['vor zwei Jahren', '2020'],
    ['vor rund drei Monaten', '2022-03'],
    ['vor fünf Tagen', '2022-06-10'],
    ['vor einigen Wochen', 'PAST_REF'],
  ),
  rule(
    'vor (mehr als|über) <count> <units>',
    { kind: 'distance', sign: -1, from: 'publication', mod: 'MORE_THAN' },
    ['vor mehr als zehn Jahren', '2012'],
  ),
  rule('vor <plural>', { kind: 'distance', sign: -1, from: 'publication', count: null }, [
    'Vor Jahren wohnte sie hier.',
    'PAST_REF',
  ]),
  rule(
    'in [<mod>] <count> <units>',
    { kind: 'distance', sign: 1, from: 'publication', within: true },
    ['In drei Tagen ist es so weit.', '2022-06-18'],
    ['in zwei Wochen', '2022-06-29'],
    ['In zwei Jahren baute sie ein Haus.', 'P2Y'],
  ),
  rule('<count> <units> (später|danach|darauf)', { kind: 'distance', sign: 1, from: 'discourse' }, [
    'Am 3. Mai 2020 begann es. Zwei Tage später war es vorbei.',
    '2020-05-03',
    '2020-05-05',
  ]),
  rule('<count> <units> (zuvor|davor|vorher|früher)', { kind: 'distance', sign: -1, from: 'discourse' }, [
    '2010 gewann sie, zehn Jahre zuvor er.',
    '2010',
    '2000',
  ]),
  rule(
    '<the> <unit>',
    { kind: 'same', weak: true },
    ['am Ende des Jahres', '2022'],
    ['Anfang der Woche', '2022-W24'],
    ['am letzten Tag des Jahres', '2022-12-31'],
    ['Sie ist Sportlerin des Jahres.'],
  ),
  rule(
    '[<the>] (<ordinal>|<nth>) <unit>',
    { kind: 'unitOf' },
    ['in der letzten Woche des März 2022', '2022-W13'],
    ['am ersten Tag des Mai 2022', '2022-05-01'],
    ['Die zweite Woche war hart.'],
  ),
];
