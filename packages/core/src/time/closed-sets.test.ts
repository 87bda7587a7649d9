import { describe, expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { tagTimes } from './index.ts';

const PUBLISHED = '2022-06-15';

function value(text: string, language: typeof nl): string | undefined {
  return tagTimes(text, { published: PUBLISHED, language })[0]?.value;
}

const two = (n: number) => String(n).padStart(2, '0');
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

const MONTHS = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const WEEKDAYS = {
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};
const ORDINALS = {
  nl: 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste tweeëntwintigste drieëntwintigste vierentwintigste vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste negenentwintigste dertigste eenendertigste'.split(
    ' ',
  ),
  en: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  ),
};

describe.each([nl, en])('$code', (language) => {
  const code = language.code as 'nl' | 'en';
  test.each(upTo(12))('month %i', (month) => {
    expect(value(`in ${MONTHS[code][month - 1]} 1999`, language)).toBe(`1999-${two(month)}`);
  });
  test.each(upTo(7))('weekday %i', (weekday) => {
    const day = weekday <= 3 ? 12 + weekday : 5 + weekday;
    const said = code === 'nl' ? 'Zij zei dat' : 'She said so';
    expect(value(`${said} ${WEEKDAYS[code][weekday - 1]}.`, language)).toBe(`2022-06-${two(day)}`);
  });
  test.each(upTo(31))('ordinal %i', (day) => {
    const ordinal = ORDINALS[code][day - 1];
    const words = code === 'nl' ? `op de ${ordinal} maart 1999` : `on the ${ordinal} of March 1999`;
    expect(value(words, language)).toBe(`1999-03-${two(day)}`);
  });
  test.each(upTo(31))('day %i in figures, with its ending', (day) => {
    const endings = {
      nl: 'e',
      en: (['th', 'st', 'nd', 'rd'] as const)[day % 10 > 3 || (day > 10 && day < 14) ? 0 : day % 10],
    };
    const words = code === 'nl' ? `de ${day}${endings.nl} maart 1999` : `March ${day}${endings.en}, 1999`;
    expect(value(words, language)).toBe(`1999-03-${two(day)}`);
  });
  test.each(upTo(23))('hour %i', (hour) => {
    const words = code === 'nl' ? `vandaag om ${hour}.15 uur` : `today at ${hour}:15`;
    expect(value(words, language)).toBe(`2022-06-15T${two(hour)}:15`);
  });
});

describe('numbers in words', () => {
  const units = ' een twee drie vier vijf zes zeven acht negen'.split(' ');
  const tens = [
    '',
    '',
    'twintig',
    'dertig',
    'veertig',
    'vijftig',
    'zestig',
    'zeventig',
    'tachtig',
    'negentig',
  ];
  const teens = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
  const dutch = (n: number): string => {
    if (n < 10) return n === 1 ? 'één' : (units[n] as string);
    if (n < 20) return teens[n - 10] as string;
    const unit = units[n % 10] as string;
    const ten = tens[Math.floor(n / 10)] as string;
    return unit ? `${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}` : ten;
  };
  const whole = (n: number): string => {
    if (n >= 1000)
      return `${n >= 2000 ? whole(Math.floor(n / 1000)) : ''}duizend${n % 1000 ? whole(n % 1000) : ''}`;
    if (n >= 100)
      return `${n >= 200 ? dutch(Math.floor(n / 100)) : ''}honderd${n % 100 ? whole(n % 100) : ''}`;
    return dutch(n);
  };
  test('every Dutch number to 999, and samples to a million, with and without diaeresis', () => {
    const numbers = [...upTo(999), ...upTo(90).map((i) => i * 1111)];
    const wrong = numbers.filter((n) => {
      const word = whole(n);
      const plain = word.replaceAll('ë', 'e');
      return value(`${word} dagen`, nl) !== `P${n}D` || value(`${plain} dagen`, nl) !== `P${n}D`;
    });
    expect(wrong).toEqual([]);
  });
  test('every English number to 999', () => {
    const small =
      ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' ',
      );
    const tensEn = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
    const below = (n: number): string =>
      n < 20 ? (small[n] as string) : `${tensEn[Math.floor(n / 10)]}${n % 10 ? `-${small[n % 10]}` : ''}`;
    const english = (n: number): string =>
      n < 100 ? below(n) : `${small[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${below(n % 100)}` : ''}`;
    expect(upTo(999).filter((n) => value(`${english(n)} days`, en) !== `P${n}D`)).toEqual([]);
  });
});
