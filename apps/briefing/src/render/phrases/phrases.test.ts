import { describe, expect, test } from 'vitest';
import { languages } from './languages.ts';

const { nl, en } = languages;

describe('plurals', () => {
  test.each([
    [nl.dayUnit(1), 'dag'],
    [nl.dayUnit(2), 'dagen'],
    [en.dayUnit(1), 'day'],
    [en.dayUnit(11), 'days'],
    [nl.ahead(1), 'morgen'],
    [nl.ahead(7), 'over 7 dagen'],
    [en.ahead(1), 'tomorrow'],
    [en.ahead(7), 'in 7 days'],
    [nl.coverage(1, 1), '1 artikel gelezen uit 1 bron.'],
    [nl.coverage(0, 2), '0 artikelen gelezen uit 2 bronnen.'],
    [en.coverage(1, 1), '1 article read from 1 source.'],
    [nl.moreStories(1), 'En nog 1 artikel.'],
    [en.moreStories(5), 'And 5 more articles.'],
    [nl.moreEvents(2), 'En nog 2 gebeurtenissen.'],
    [en.moreUndated(1), 'And 1 more announcement.'],
    [nl.moreSources(2), 'en 2 andere vermeldingen'],
    [en.moreSources(1), 'and 1 more mention'],
    [nl.problems(1), '1 bron met een probleem:'],
    [en.others(1), '1 other'],
    [nl.others(3), '3 anderen'],
    [nl.subject.daysTo(1, 'Genève'), 'morgen Genève'],
    [en.subject.daysTo(2, 'Geneva'), '2 days to Geneva'],
    [nl.subject.undated(1), '1 aankondiging'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a en b'],
  [['a', 'b', 'c'], 'a, b en c'],
])('a list of %j', (items, expected) => {
  expect(nl.list(items)).toBe(expected);
});

test.each(Object.entries(languages))(
  '%s says all statuses apart, and nothing for what is planned',
  (code, phrases) => {
    const said = Object.values(phrases.status);
    expect(phrases.language).toBe(code);
    expect(phrases.status.planned).toBeNull();
    expect(new Set(said).size).toBe(8);
  },
);

/** Every phrase of a language, called with numbers and names that can be found again. */
function sayAll(phrases: object): readonly string[] {
  return Object.entries(phrases).flatMap(([name, phrase]) => {
    if (typeof phrase === 'string') return [phrase];
    if (name === 'locale' || phrase === null) return [];
    if (typeof phrase === 'object') return sayAll(phrase);
    if (name === 'day' || name === 'fullDay' || name === 'list') return [];
    return [String(phrase(...['7', '8', '9'].slice(0, phrase.length)))];
  });
}

test('no phrase is the same in two languages but names and signs', () => {
  const shared = sayAll(nl).filter((said) => sayAll(en).includes(said));
  expect(shared).toEqual(['ltr', 'in 7', '7 d 8', 'Was 7 (8, 9)', 'in 7', '7 8']);
});

test.each(Object.entries(languages))('no phrase of %s is empty or left open', (_, phrases) => {
  for (const said of sayAll(phrases)) expect(said).toMatch(/^(?!.*(?:undefined|null|NaN)).*\S/u);
});
