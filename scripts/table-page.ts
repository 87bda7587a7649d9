// A language's page: its closed sets, and each rule's examples with what the tagger makes of them.

import { type TimeLanguage, type Timex, tagTimes } from '../packages/core/src/time/index.ts';
import type { Rule } from '../packages/core/src/time/rule.ts';

const PUBLISHED = '2022-06-15';

type Words = Readonly<Record<string | number, string>>;

/** The page in Markdown. Every value on it was found by running the tagger. */
export function tablePage(name: string, language: TimeLanguage): string {
  return [
    `# ${name}: what the words say\n`,
    `Written by \`pnpm tables\`, which runs the tagger; do not edit. Please read it as a native speaker: is each word there, and is each value what an article published on **Wednesday 15 June 2022** means?\n`,
    LEGEND,
    '## The words\n',
    'A word written small is found in any case; one written with a capital only so. Numbers and ordinals that are not listed are made of those that are.\n',
    ...wordSections(language),
    otherWords(language),
    holidaySection(language),
    '## The rules\n',
    'What stands in **bold** is what is found. The pattern in the last column is the rule; it holds for the rows below it too, until the next.\n',
    ...ruleSections(language),
  ].join('\n');
}

const LEGEND = `| value | is read |
|---|---|
| \`2022-05-03\`, \`2022-05\`, \`2022\` | a day, a month, a year |
| \`2022-W23\`, \`2022-W23-WE\` | a week, its weekend |
| \`2022-Q2\`, \`2022-H1\`, \`2022-SU\` | a quarter, a half, a season (SP, SU, FA, WI) |
| \`198\`, \`18\` | the 1980s, the 19th century |
| \`2022-06-15T18:30\`, \`2022-06-15TEV\` | a time, a part of a day (MO, MI, AF, EV, NI) |
| \`P2W\`, \`PT3H\`, \`PXY\` | two weeks, three hours, some years |
| \`XXXX-WXX-1\`, \`P1Y\` | every Monday, every year |
| \`PAST_REF\`, \`PRESENT_REF\`, \`FUTURE_REF\` | once, now, some day |
| START, MID, END, APPROX, LESS_THAN, MORE_THAN … | the beginning of it, about, less than … |
`;

type WordSet = readonly [heading: string, classes: readonly string[], label: (key: string) => string];

/** Classes with a heading of their own, and what their values are called. */
const SETS: readonly WordSet[] = [
  ['Months', ['month', 'monthShort'], (key) => key],
  ['Weekdays', ['weekday', 'weekdayShort', 'weekdays'], (key) => key],
  ['Seasons', ['season', 'seasonShort'], (key) => key],
  ['Units', ['unit', 'plural'], (key) => key],
  ['Parts of the day', ['dayPart', 'dayPartNow', 'dayPartOften'], (key) => key],
  ['Days from today', ['dayWord'], (key) => (Number(key) > 0 ? `+${key}` : key)],
  ['Last, this, next', ['direction'], (key) => ({ '-1': 'last', 0: 'this', 1: 'next' })[key] ?? key],
  ['Numbers', ['number', 'half', 'pair'], (key) => key],
  ['Numbers left open', ['vague'], () => 'some'],
  ['Ordinals', ['ordinal', 'nth'], (key) => (key === '-1' ? 'last' : key)],
  ['Again and again', ['setWord'], (key) => key],
  ['Modifiers', ['mod', 'partMod'], (key) => key],
];

function wordSections({ time }: TimeLanguage): string[] {
  return SETS.map(([heading, classes, label]) => {
    const tables = classes.flatMap((name) => (time.words[name] ? [time.words[name]] : []));
    const rows = keysOf(tables).map(
      (key) => `| ${label(key)} | ${tables.map((table) => wordsOf(table, key)).join(' | ')} |`,
    );
    const columns = tables.map(() => '');
    return [
      `### ${heading}\n`,
      `| | ${columns.join(' | ')} |`,
      `|---|${columns.map(() => '---|').join('')}`,
      ...rows,
      '',
    ].join('\n');
  });
}

/** Numbers by size, codes in the order of the tables. */
function keysOf(tables: readonly Words[]): string[] {
  const keys = [...new Set(tables.flatMap((table) => Object.keys(table)))];
  return keys.every((key) => Number.isFinite(Number(key)))
    ? keys.sort((a, b) => Number(a) - Number(b))
    : keys;
}

/** `_dec` is found only in lower case: shown as it is written. */
function wordsOf(table: Words, key: string): string {
  return (table[key] ?? '')
    .split(' ')
    .map((word) => escaped(word.replace(/^_/, '')))
    .join(', ');
}

/** The classes without a heading of their own, and the endings that make new words of a class. */
function otherWords({ time }: TimeLanguage): string {
  const shown = new Set(SETS.flatMap(([, classes]) => classes));
  const rows = Object.entries(time.words)
    .filter(([name, table]) => !shown.has(name) && Object.keys(table).length > 0)
    .map(([name, table]) => {
      const entries = keysOf([table]).map((key) => (isSingle(table) ? '' : `${key}: `) + wordsOf(table, key));
      return `| ${name} | ${entries.join(' · ')} |`;
    });
  const joined = time.compounds.map(
    ({ stem, endings }) =>
      `| ${stem} + ending | ${Object.keys(endings)
        .map((key) => `${key}: …${wordsOf(endings, key)}`)
        .join(' · ')} |`,
  );
  return ['### Other words, and words made of two\n', '| | |', '|---|---|', ...rows, ...joined, ''].join(
    '\n',
  );
}

function isSingle(table: Words): boolean {
  return Object.keys(table).length === 1;
}

function holidaySection(language: TimeLanguage): string {
  const rows = language.time.holidays.map(([names]) => {
    const list = names.split(';').map((name) => name.trim());
    const [found] = tagged(`${shortest(list[0] ?? '')} 2022`, language);
    return `| ${list.map(escaped).join(', ')} | ${found ? `\`${found.value}\`` : 'nothing'} |`;
  });
  return ['### Holidays\n', '| | in 2022 |', '|---|---|', ...rows, ''].join('\n');
}

/** A phrase as it is written with nothing that may be left out: `(st|saint) [.] patrick's day` is `st patrick's day`. */
function shortest(phrase: string): string {
  return phrase
    .replace(/ ?\[[^\]]*\]/g, '')
    .replace(/\(([^|)]*)\|[^)]*\)/g, '$1')
    .trim();
}

type Group = readonly [heading: string, kinds: readonly Rule['means']['kind'][]];

/** Headings over the rules, by the kind of meaning; within one the order is the rules' own. */
const GROUPS: readonly Group[] = [
  ['Dates', ['calendar', 'dates', 'years', 'numericDate', 'nthWeekday']],
  ['Counted from a date', ['shift', 'distance', 'same', 'unitOf']],
  ['Parts of the year, weeks, decades, centuries', ['yearPart', 'week', 'decade', 'century', 'holiday']],
  ['Parts of the day and the clock', ['dayPart', 'clock']],
  ['How long', ['duration']],
  ['How often', ['set']],
  ['Once, now, some day', ['reference']],
  ['Begin, end, about, more than', ['modifier']],
  ['No expression of time', ['nothing']],
];

function ruleSections(language: TimeLanguage): string[] {
  const grouped = new Set(GROUPS.flatMap(([, kinds]) => kinds));
  const rest = language.time.rules.filter(({ means }) => !grouped.has(means.kind));
  const sections = GROUPS.map(([heading, kinds]) => ({
    heading,
    rules: language.time.rules.filter(({ means }) => kinds.includes(means.kind)),
  }));
  return [...sections, { heading: 'Others', rules: rest }]
    .filter(({ rules }) => rules.length > 0)
    .map(({ heading, rules }) =>
      [
        `### ${heading}\n`,
        '| words | value | days | rule |',
        '|---|---|---|---|',
        ...rules.flatMap((rule) => rowsOf(rule, language)),
        '',
      ].join('\n'),
    );
}

function rowsOf({ name, examples }: Rule, language: TimeLanguage): string[] {
  const pattern = `\`${name.replaceAll('|', '\\|')}\``;
  if (examples.length === 0) return [`| | | | ${pattern} |`];
  return examples.map(([text], i) => {
    const found = tagged(text, language);
    const values = found.map(({ value, mod }) => `\`${value}\`${mod ? ` ${mod}` : ''}`).join(', ');
    const days = found.flatMap((timex) => daysOf(timex)).join(', ');
    return `| ${marked(text, found)} | ${values || 'nothing'} | ${days} | ${i === 0 ? pattern : ''} |`;
  });
}

/** The days a value covers, where the value does not name them itself. */
function daysOf({ value, from, to }: Timex): string[] {
  if (!from || !to || value.startsWith(from)) return [];
  return [from === to ? from : `${from} – ${to}`];
}

function tagged(text: string, language: TimeLanguage): Timex[] {
  return tagTimes(text, { published: PUBLISHED, language });
}

function marked(text: string, found: readonly Timex[]): string {
  let at = 0;
  let out = '';
  for (const { start, end } of found) {
    out += `${escaped(text.slice(at, start))}**${escaped(text.slice(start, end))}**`;
    at = end;
  }
  return out + escaped(text.slice(at));
}

/** Nothing of it is Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replaceAll('\n', ' ');
}
