import { describe, expect, test } from 'vitest';
import { cities } from './cities.ts';
import { countries } from './countries.ts';
import { type Sense, surfacesOf } from './gazetteer.ts';
import { institutions } from './institutions.ts';
import { organisations } from './organisations.ts';
import { regions } from './regions.ts';
import { readRows } from './row.ts';

const plain = { adjective: () => [], city: () => [] };
const languages = ['nl', 'en'];
const rows = {
  countries: readRows(countries),
  regions: readRows(regions),
  cities: readRows(cities),
  institutions: readRows(institutions),
  organisations: readRows(organisations),
};
const countryCodes = new Set(rows.countries.map(({ key }) => key));
const territories = new Set('HK MO CW AW SX BQ GL GI PR FO FK GU NC EH BM'.split(' '));
const isKnownCode = (code: string): boolean => countryCodes.has(code) || territories.has(code);

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

describe.each(Object.entries(rows))('the table of %s', (_, table) => {
  test('has a column for every cell and each key once', () => {
    const keys = table.map(({ key }) => key);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(keys.filter((key) => !/^[A-Za-z0-9-]+$/.test(key))).toEqual([]);
  });

  test('names only zones that exist', () => {
    const zones = table.flatMap(({ facts: { zone } }) => zone || []);
    expect(zones.filter((zone) => !isZone(zone))).toEqual([]);
  });

  test('names only known countries', () => {
    const codes = table.flatMap(({ facts: { country } }) => country || []);
    expect(codes.filter((code) => !isKnownCode(code))).toEqual([]);
  });

  test('has no empty, padded or unseparated name', () => {
    const words = table.flatMap((row) =>
      Object.values(row.words).flatMap(({ names, acronyms, adjectives, people }) => [
        ...names,
        ...acronyms,
        ...adjectives,
        ...people,
      ]),
    );
    expect(words.filter((word) => word !== word.trim() || word === '' || /[|;=]/.test(word))).toEqual([]);
  });
});

test('no key stands in two tables', () => {
  const keys = Object.values(rows).flatMap((table) => table.map(({ key }) => key));
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test('every country has a name in every language and a seat that is a city of its own', () => {
  const cityCountry = new Map(rows.cities.map(({ key, facts }) => [key, facts.country]));
  expect(rows.countries.length).toBeGreaterThanOrEqual(193);
  for (const { key, facts, words } of rows.countries) {
    expect(key).toMatch(/^[A-Z]{2}$/);
    for (const language of languages) expect(words[language]?.names[0], key).toBeTruthy();
    if (facts.seat) expect(cityCountry.get(facts.seat), facts.seat).toBe(key);
  }
});

test('every city has a zone, its own or its country’s', () => {
  const senses = [...surfacesOf('nl', plain).values()].flat();
  expect(
    senses.filter(({ entry }) => entry.kind === 'city' && !entry.zone).map(({ entry }) => entry.key),
  ).toEqual([]);
});

/** Words that mean two things on purpose; the first sense wins, the words around it decide the rest. */
const ambiguous: Readonly<Record<string, readonly string[]>> = {
  nl: ['Luxemburg', 'Kameroen'],
  en: ['New Zealand', 'IS'],
};

test.each(languages)('no surface form of %s contradicts another', (language) => {
  const names = (senses: readonly Sense[]): string[] => [...new Set(senses.map(({ entry }) => entry.key))];
  const doubles = [...surfacesOf(language, plain)]
    .filter(([surface, senses]) => names(senses).length > 1 && !ambiguous[language]?.includes(surface))
    .map(([surface, senses]) => `${surface}: ${names(senses)}`);
  expect(doubles).toEqual([]);
});

test.each([
  ['nl', 'Genève', 'geneva', 'Europe/Zurich', 'CH'],
  ['nl', 'Genf', 'geneva', 'Europe/Zurich', 'CH'],
  ['en', 'Geneva', 'geneva', 'Europe/Zurich', 'CH'],
  ['nl', 'Moskou', 'moscow', 'Europe/Moscow', 'RU'],
  ['en', 'Kyiv', 'kyiv', 'Europe/Kyiv', 'UA'],
  ['nl', 'Krim', 'crimea', 'Europe/Simferopol', 'UA'],
  ['en', 'The Hague', 'the-hague', 'Europe/Amsterdam', 'NL'],
  ['nl', 'Straatsburg', 'strasbourg', 'Europe/Paris', 'FR'],
  ['nl', 'Zwarte Zee', 'black-sea', null, null],
  ['nl', 'Rusland', 'RU', null, 'RU'],
])('%s: %s is %s in zone %s of %s', (language, surface, key, zone, country) => {
  expect(surfacesOf(language, plain).get(surface)?.[0]?.entry).toMatchObject({ key, zone, country });
});

test.each([
  ['nl', 'NAVO', 'NATO'],
  ['nl', 'Navo', 'NATO'],
  ['en', 'Nato', 'NATO'],
  ['nl', 'OVSE', 'OSCE'],
  ['en', 'OSCE', 'OSCE'],
  ['nl', 'VN', 'UN'],
  ['en', 'UN', 'UN'],
  ['nl', 'VS', 'US'],
])('%s: the acronym %s is %s', (language, acronym, key) => {
  expect(surfacesOf(language, plain).get(acronym)?.[0]).toMatchObject({ form: 'acronym', entry: { key } });
});

test('adjectives are a language’s own, in every form that it makes', () => {
  const nl = surfacesOf('nl', { adjective: (word) => [`${word}e`], city: (name) => [`${name}se`] });
  expect(nl.get('Russische')?.[0]).toMatchObject({ form: 'adjective', entry: { key: 'RU' } });
  expect(nl.get('Amsterdamse')?.[0]).toMatchObject({ form: 'adjective', entry: { key: 'amsterdam' } });
  expect(nl.get('Russian')).toBeUndefined();
});
