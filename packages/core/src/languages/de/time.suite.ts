// The closed sets of German, for the suite that every language runs.

import type { TimeSuite } from '../../time/suite.ts';
import { de } from './index.ts';

const list = (words: string): string[][] => words.split(' ').map((word) => word.split('/'));

const units = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const teens = 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const tens = '  zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

interface Style {
  /** `einhundert`, or `hundert` alone. */
  readonly one: string;
  /** Behind `hundert`. */
  readonly and: string;
}

function belowHundred(n: number): string {
  if (n < 10) return units[n] as string;
  if (n < 20) return teens[n - 10] as string;
  const unit = units[n % 10] as string;
  return `${unit}${unit ? 'und' : ''}${tens[Math.floor(n / 10)]}`;
}

function belowThousand(n: number, { one, and }: Style): string {
  const hundreds = Math.floor(n / 100);
  if (hundreds === 0) return belowHundred(n);
  const rest = belowHundred(n % 100);
  return `${hundreds > 1 ? units[hundreds] : one}hundert${rest ? and + rest : ''}`;
}

function whole(n: number, style: Style): string {
  const [thousands, rest] = [Math.floor(n / 1000), n % 1000];
  if (thousands === 0) return belowThousand(n, style);
  return `${thousands > 1 ? belowThousand(thousands, style) : style.one}tausend${belowThousand(rest, style)}`;
}

/** `fünf` is also typed `fuenf`, `dreißig` in Switzerland `dreissig`. */
function typed(word: string): string {
  return word.replaceAll('ü', 'ue').replaceAll('ö', 'oe').replaceAll('ß', 'ss');
}

function spell(n: number): string[] {
  if (n === 1_000_000) return ['eine Million'];
  const styles = ['', 'ein'].flatMap((one) => ['', 'und'].map((and) => ({ one, and })));
  const words = styles.map((style) => whole(n, style));
  return [...new Set(words.flatMap((word) => [word, typed(word)]))];
}

const ORDINALS =
  'erst zweit dritt viert fünft sechst siebt/siebent acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst/dreissigst einunddreißigst';

/** German, to be run. */
export const suite: TimeSuite = {
  language: de,
  months: {
    frame: 'im % 1999',
    names: list(
      'Januar/Jänner/Jan. Februar/Feber/Feb. März/Maerz April/Apr. Mai Juni/Jun. Juli/Jul. August/Aug. September/Sept. Oktober/Okt. November/Nov. Dezember/Dez.',
    ),
  },
  weekdays: {
    frame: 'Sie sagte das am %.',
    names: list('Montag Dienstag Mittwoch Donnerstag Freitag Samstag/Sonnabend Sonntag'),
  },
  ordinals: {
    frame: 'am % März 1999',
    names: list(ORDINALS).map((stems) =>
      stems.flatMap((stem) => ['e', 'en', 'er', 'em', 'es'].map((ending) => stem + ending)),
    ),
  },
  dayFigures: { frame: 'am % März 1999', write: (day) => [`${day}`, `${day}.`] },
  hour: 'heute um %.15 Uhr',
  units: {
    second: { one: ['eine Sekunde', 'einer Sekunde'], three: ['drei Sekunden'] },
    minute: { one: ['eine Minute', 'einer Minute'], three: ['drei Minuten'] },
    hour: { one: ['eine Stunde', 'einer Stunde'], three: ['drei Stunden'] },
    day: { one: ['ein Tag', 'einen Tag', 'eines Tages'], three: ['drei Tage', 'drei Tagen'] },
    weekend: { one: ['ein Wochenende'], three: ['drei Wochenenden'] },
    week: { one: ['eine Woche', 'einer Woche'], three: ['drei Wochen'] },
    month: { one: ['ein Monat', 'einem Monat', 'eines Monats'], three: ['drei Monate', 'drei Monaten'] },
    quarter: { one: ['ein Quartal'], three: ['drei Quartale', 'drei Quartalen'] },
    half: { one: ['ein Halbjahr'], three: ['drei Halbjahre', 'drei Halbjahren'] },
    year: { one: ['ein Jahr', 'einem Jahr', 'eines Jahres'], three: ['drei Jahre', 'drei Jahren'] },
    decade: { one: ['ein Jahrzehnt', 'eine Dekade'], three: ['drei Jahrzehnte', 'drei Dekaden'] },
    century: { one: ['ein Jahrhundert'], three: ['drei Jahrhunderte', 'drei Jahrhunderten'] },
  },
  numbers: { frame: '% Tage', spell },
  nothing: [
    'ein Tagebuch',
    'die Montage',
    'der dritte Mann',
    'So war es nicht.',
    'das Jahrbuch',
    'Frau Sommer',
  ],
};
