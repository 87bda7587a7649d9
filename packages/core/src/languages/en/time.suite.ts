// The closed sets of English, for the suite that every language runs.

import type { TimeSuite } from '../../time/suite.ts';
import { en } from './index.ts';

const list = (words: string): string[][] => words.split(' ').map((word) => word.split('/'));

const small =
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

interface Style {
  /** Between ten and unit. */
  readonly hyphen: string;
  /** Behind `hundred`. */
  readonly and: string;
}

function belowHundred(n: number, { hyphen }: Style): string {
  if (n < 20) return small[n] as string;
  const unit = small[n % 10] as string;
  return `${tens[Math.floor(n / 10)]}${unit ? hyphen + unit : ''}`;
}

function belowThousand(n: number, style: Style): string {
  if (n < 100) return belowHundred(n, style);
  const rest = belowHundred(n % 100, style);
  return `${small[Math.floor(n / 100)]} hundred${rest ? style.and + rest : ''}`;
}

function whole(n: number, style: Style): string {
  const [thousands, rest] = [Math.floor(n / 1000), n % 1000];
  if (thousands === 0) return belowThousand(n, style);
  return `${belowThousand(thousands, style)} thousand${rest ? ` ${belowThousand(rest, style)}` : ''}`;
}

function spell(n: number): string[] {
  if (n === 1_000_000) return ['a million', 'one million'];
  const styles = ['-', ' '].flatMap((hyphen) => [' and ', ' '].map((and) => ({ hyphen, and })));
  const usual = styles.map((style) => whole(n, style));
  const articled = usual
    .filter((words) => /^one (hundred|thousand)/.test(words))
    .map((words) => `a${words.slice(3)}`);
  return [...new Set([...usual, ...articled])];
}

const endings = ['th', 'st', 'nd', 'rd'] as const;

/** English, to be run. */
export const suite: TimeSuite = {
  language: en,
  months: {
    frame: 'in % 1999',
    names: list(
      'January/Jan. February/Feb. March/Mar. April/Apr. May June/Jun. July/Jul. August/Aug. September/Sept./Sep. October/Oct. November/Nov. December/Dec.',
    ),
  },
  weekdays: {
    frame: 'She said so %.',
    names: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  },
  ordinals: {
    frame: 'on the % of March 1999',
    names: list(
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
    ),
  },
  dayFigures: {
    frame: 'March %, 1999',
    write: (day) => [
      `${day}`,
      `${day}${day % 10 > 3 || (day > 10 && day < 14) ? 'th' : (endings[day % 10] ?? 'th')}`,
    ],
  },
  hour: 'today at %:15',
  units: {
    // `a second` is mostly `another`.
    second: { one: [], three: ['three seconds'] },
    minute: { one: ['a minute'], three: ['three minutes'] },
    hour: { one: ['an hour'], three: ['three hours'] },
    day: { one: ['one day'], three: ['three days'] },
    weekend: { one: ['one weekend'], three: ['three weekends'] },
    week: { one: ['one week'], three: ['three weeks'] },
    month: { one: ['one month'], three: ['three months'] },
    quarter: { one: ['one quarter'], three: ['three quarters'] },
    // `half a year` counts a year by halves.
    half: { one: [], three: [] },
    year: { one: ['one year'], three: ['three years'] },
    decade: { one: ['a decade'], three: ['three decades'] },
    century: { one: ['a century'], three: ['three centuries'] },
  },
  numbers: { frame: '% days', spell },
  nothing: ['a daybook', 'the third man', 'They may march on.', 'the Sun shone', 'a secondhand shop'],
};
