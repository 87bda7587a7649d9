import { describe, expect, test } from 'vitest';
import { tagTimes } from '../../time/index.ts';
import { de } from './index.ts';

/** Wednesday. */
const PUBLISHED = '2022-06-15';

function found(text: string): string[] {
  return tagTimes(text, { published: PUBLISHED, language: de }).map(
    ({ text: words, value, mod }) => `${words} = ${value}${mod ? ` ${mod}` : ''}`,
  );
}

describe('German', () => {
  test.each([
    ['Sie treffen sich am 9. und 10. Juli in Bern.', ['9. = 2022-07-09', '10. Juli = 2022-07-10']],
    ['vom 24. bis 27. März 2021', ['24. = 2021-03-24', '27. März 2021 = 2021-03-27']],
    ['zwischen September und Oktober 2007', ['September = 2007-09', 'Oktober 2007 = 2007-10']],
    ['Anfang Oktober nächsten Jahres', ['Anfang Oktober nächsten Jahres = 2023-10 START']],
    ['Freitag nächster Woche', ['Freitag nächster Woche = 2022-06-24']],
    [
      'Am 12. Juli wird verhandelt. Am Tag darauf reist sie weiter.',
      ['12. Juli = 2022-07-12', 'Tag darauf = 2022-07-13'],
    ],
    ['Die Minister kommen am Donnerstag zusammen.', ['Donnerstag = 2022-06-16']],
    ['Der Rat stimmt am Donnerstag ab.', ['Donnerstag = 2022-06-16']],
    ['Die Minister kamen am Donnerstag zusammen.', ['Donnerstag = 2022-06-09']],
    ['Der Laden bleibt bis Samstag zu.', ['Samstag = 2022-06-18']],
    ['Es bleiben weniger als zwei Wochen.', ['weniger als zwei Wochen = P2W LESS_THAN']],
    ['mindestens drei Stunden', ['mindestens drei Stunden = PT3H EQUAL_OR_MORE']],
    ['rund zehn Tage', ['rund zehn Tage = P10D APPROX']],
    ['Vor knapp zwei Jahren zog sie um.', ['Vor knapp zwei Jahren = 2020 LESS_THAN']],
    ['In den 60er Jahren und im 17. Jahrhundert.', ['den 60er Jahren = 196', '17. Jahrhundert = 16']],
    ['am letzten Tag des Februar 2024', ['letzten Tag des Februar 2024 = 2024-02-29']],
    ['Ostermontag war es kalt.', ['Ostermontag = 2022-04-18']],
    ['Am Tag der Deutschen Einheit wird gefeiert.', ['Tag der Deutschen Einheit = 2022-10-03']],
    ['Zu Pfingsten 2023 ist frei.', ['Pfingsten 2023 = 2023-05-28']],
    ['zweihundertfünfunddreißig Tage', ['zweihundertfünfunddreißig Tage = P235D']],
    ['eine Million Jahre', ['eine Million Jahre = P1000000Y']],
    ['am einundzwanzigsten Mai', ['einundzwanzigsten Mai = 2022-05-21']],
    ['am Donnerstagabend um 20.30 Uhr', ['Donnerstagabend um 20.30 Uhr = 2022-06-09T20:30']],
    ['MORGEN FÄLLT DIE ENTSCHEIDUNG', ['MORGEN = 2022-06-16']],
    ['Er gewann 2007 Silber und 2011 Bronze.', ['2007 = 2007', '2011 = 2011']],
  ])('%s', (text, values) => {
    expect(found(text)).toEqual(values);
  });

  test.each([
    'So ist es nicht.',
    'Es standen dort 100.000 Soldaten und 2000 Menschen.',
    'Das kostete 1998 Euro und 1.998 Mark.',
    'Seit 1200 Metern geht es bergauf.',
    'Frau Sommer und Herr Freitag schwiegen.',
    'Sie ist 27 Jahre alt.',
    'Der 27-Jährige lief weg.',
    'Das Ende kam nicht.',
    'Tagebuch, Wochenblatt, Jahrbuch, Montage',
    '31. April',
    'die zweite Reihe',
    'früher oder später',
    'Das geht nicht von heute auf morgen.',
    'Er wohnt in der Straße des 17. Bataillons.',
    'um 12.15 Prozent',
    'caféuhr',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
