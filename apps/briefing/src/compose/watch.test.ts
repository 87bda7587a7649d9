// Which watched name an event belongs to.

import { expect, test } from 'vitest';
import { candidatesOf } from './candidate.ts';
import { articleOf, type EventFacts, world } from './reading.fixture.ts';
import { watchedAs } from './watch.ts';

const watched = (facts: EventFacts, ...terms: readonly string[]) =>
  watchedAs(
    candidatesOf(articleOf({ id: 'a', events: [facts] }), world),
    terms.map((term) => ({ name: term, match: [term] })),
    world,
  )?.name ?? null;

test.each<[string, EventFacts]>([
  ['Genève', { place: 'Genève' }],
  ['geneve', { place: 'Genève' }],
  ['Genève', { place: 'Geneva' }],
  ['Geneva', { title: 'Topoverleg in Genève' }],
  ['NAVO', { parties: ['NATO'] }],
  ['NAVO', { title: 'NAVO-top' }],
  ['OSCE', { parties: ['de lidstaten van de OVSE'] }],
  ['Rusland', { parties: ['Russische delegatie'] }],
  ['klimaattop', { title: 'De Klimaattop begint' }],
])('%s is watched in %j', (term, facts) => {
  expect(watched(facts, term)).toBe(term);
});

test.each<[string, EventFacts]>([
  ['Genève', { place: 'Wenen' }],
  ['NAVO', { title: 'Bonavo-feest' }],
  ['EU', { title: 'Europacup' }],
  ['top', { title: 'Stoptrein rijdt' }],
  ['Amsterdam Zuid', { place: 'Amsterdam' }],
])('%s is not watched in %j', (term, facts) => {
  expect(watched(facts, term)).toBeNull();
});

test('the first of several entries counts', () => {
  expect(watched({ place: 'Genève', parties: ['NAVO'] }, 'NAVO', 'Genève')).toBe('NAVO');
  expect(watched({ place: 'Genève', parties: ['NAVO'] }, 'Genève', 'NAVO')).toBe('Genève');
});
