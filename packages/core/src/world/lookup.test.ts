// Names looked up across languages.

import { expect, test } from 'vitest';
import { openWorld } from './lookup.ts';

const world = openWorld(['nl', 'en']);

test.each([
  ['Genève', ['geneva']],
  ['Geneva', ['geneva']],
  ['Russische delegatie', ['RU']],
  ['Russian officials', ['RU']],
  ['the United States', ['US']],
  ['de Verenigde Staten en Rusland', ['US', 'RU']],
  ['de NAVO', ['NATO']],
  ['NATO', ['NATO']],
  ['Noord-Korea', ['KP']],
  ['ministers', []],
  ['', []],
])('%s names %j', (phrase, keys) => {
  expect(world.keysIn(phrase)).toEqual(keys);
});

test.each([
  ['Genève', 'en', 'Geneva'],
  ['Geneva', 'nl', 'Genève'],
  ['NAVO', 'en', 'NATO'],
  ['OVSE', 'en', 'OSCE'],
  ['OSCE', 'nl', 'OVSE'],
  ['Verenigde Staten', 'en', 'United States'],
  ['Rusland', 'nl', 'Rusland'],
  ['Russische', 'en', null],
  ['Russische delegatie', 'en', null],
  ['Genève', 'xx', null],
])('%s in %s is %s', (name, language, translation) => {
  expect(world.translate(name, language)).toBe(translation);
});

test('hostile phrases name nothing', () => {
  expect(world.keysIn('x '.repeat(100_000))).toEqual([]);
  expect(world.translate('__proto__', 'en')).toBeNull();
});

test.each([
  ['geneva', 'CH'],
  ['CH', 'CH'],
  ['OSCE', null],
  ['nowhere', null],
])('%s lies in %s', (key, country) => {
  expect(world.countryOf(key)).toBe(country);
});

test('a name that means two things is read as in the language that is given', () => {
  expect(world.keysIn('Georgia', 'en')).toEqual(['GE']);
  expect(world.translate('Georgia', 'nl', 'en')).toBe('Georgië');
});

test('a name of names is both; a name of the tables with a hyphen stays itself', () => {
  expect(world.keysIn('NATO-Russia Council')).toEqual(['NATO', 'RU']);
  expect(world.keysIn('Noord-Korea')).toEqual(['KP']);
  expect(world.keysIn('Trans-Russia')).toEqual([]);
});

test.each([
  ['moscow', 'RU'],
  ['geneva', null],
  ['RU', null],
  ['nowhere', null],
])('%s stands for the government of %s', (key, country) => {
  expect(world.governmentOf(key)).toBe(country);
});

test('a row has its zone', () => {
  expect([world.zoneOf('geneva'), world.zoneOf('NATO'), world.zoneOf('nowhere')]).toEqual([
    'Europe/Zurich',
    null,
    null,
  ]);
});
