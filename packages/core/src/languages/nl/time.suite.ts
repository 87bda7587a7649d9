// The closed sets of Dutch, for the suite that every language runs.

import type { TimeSuite } from '../../time/suite.ts';
import { nl } from './index.ts';

const list = (words: string): string[][] => words.split(' ').map((word) => word.split('/'));

const units = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const teens = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const tens = '  twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

function belowHundred(n: number): string {
  if (n < 10) return units[n] as string;
  if (n < 20) return teens[n - 10] as string;
  const unit = units[n % 10] as string;
  const ten = tens[Math.floor(n / 10)] as string;
  return unit ? `${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}` : ten;
}

function belowThousand(n: number): string {
  const hundreds = Math.floor(n / 100);
  if (hundreds === 0) return belowHundred(n);
  return `${hundreds > 1 ? units[hundreds] : ''}honderd${belowHundred(n % 100)}`;
}

function whole(n: number, gap: string): string {
  const [thousands, rest] = [Math.floor(n / 1000), n % 1000];
  if (thousands === 0) return belowThousand(n);
  const words = `${thousands > 1 ? belowThousand(thousands) : ''}duizend`;
  // Apart, the article would follow: `duizend één`.
  if (rest === 1 && gap) return `${words} één`;
  return rest ? words + gap + belowThousand(rest) : words;
}

function spell(n: number): string[] {
  if (n === 1_000_000) return ['een miljoen', 'één miljoen'];
  const usual = [whole(n, ''), whole(n, ' ')];
  const linked =
    n > 100 && n < 1000 && n % 100 > 0 && n % 100 <= 12 ? [usual[0]?.replace('honderd', 'honderden')] : [];
  const inHundreds =
    n > 1000 && n < 2000 && n % 100 === 0 && n % 1000 > 0 ? [`${belowHundred(n / 100)}honderd`] : [];
  const all = [...usual, ...linked, ...inHundreds].filter((word) => word !== undefined);
  return [...new Set(all.flatMap((word) => [word, word.replaceAll('ë', 'e')]))];
}

/** Dutch, to be run. */
export const suite: TimeSuite = {
  language: nl,
  months: {
    frame: 'in % 1999',
    names: list(
      'januari/jan. februari/feb. maart/mrt. april/apr. mei juni/jun. juli/jul. augustus/aug. september/sept. oktober/okt. november/nov. december/dec.',
    ),
  },
  weekdays: {
    frame: 'Zij zei dat %.',
    names: list('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
  },
  ordinals: {
    frame: 'op de % maart 1999',
    names: list(
      'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste tweeëntwintigste/tweeentwintigste drieëntwintigste/drieentwintigste vierentwintigste vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste negenentwintigste dertigste eenendertigste',
    ),
  },
  dayFigures: {
    frame: 'de % maart 1999',
    write: (day) => [`${day}`, `${day}e`, day === 1 || day === 8 || day >= 20 ? `${day}ste` : `${day}de`],
  },
  hour: 'vandaag om %.15 uur',
  units: {
    second: { one: ['een seconde'], three: ['drie seconden'] },
    minute: { one: ['een minuut'], three: ['drie minuten', 'drie minuutjes'] },
    hour: { one: ['een uur'], three: ['drie uur', 'drie uren'] },
    day: { one: ['een dag', 'een etmaal'], three: ['drie dagen', 'drie etmalen'] },
    weekend: {
      one: ['een weekend', 'een weekeinde'],
      three: ['drie weekends', 'drie weekenden', 'drie weekeinden'],
    },
    week: { one: ['een week'], three: ['drie weken'] },
    month: { one: ['een maand'], three: ['drie maanden'] },
    quarter: { one: ['een kwartaal'], three: ['drie kwartalen'] },
    // `drie halfjaren` is not said; the half year has a rule of its own.
    half: { one: ['een halfjaar'], three: [] },
    year: { one: ['een jaar'], three: ['drie jaar', 'drie jaren'] },
    decade: { one: ['een decennium'], three: ['drie decennia'] },
    century: { one: ['een eeuw'], three: ['drie eeuwen'] },
  },
  numbers: { frame: '% dagen', spell },
  nothing: ['Zij draait een etmaalteller.', 'een weekblad', 'de derde man', 'achtste-finale', 'zo en dan'],
};
