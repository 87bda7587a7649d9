import { expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { read } from '../read.ts';
import type { EventWhy } from '../reading.ts';

function whyOf(text: string, language: 'nl' | 'en'): EventWhy[] {
  const { events } = read(text, { languages: [nl, en], language, published: '2026-03-04' });
  return events.flatMap(({ why }) => (why ? [why] : []));
}

test('the rule, the head, the signs, the date with its anchor, the parties and the place are told', () => {
  const text = 'Anna Baker is expected to meet John Cole on Friday in Vienna.';
  const [why] = whyOf(text, 'en');
  expect(why).toMatchObject({
    rule: 'verb',
    head: { text: 'meet' },
    signs: [{ text: 'expected', sign: 'expected' }],
    dates: [
      { text: 'Friday', value: '2026-03-06', why: { anchor: { kind: 'publication', date: '2026-03-04' } } },
    ],
    replaced: [],
    parties: [
      { name: 'Anna Baker', text: 'Anna Baker', rule: 'named in the clause' },
      { name: 'John Cole', text: 'John Cole', rule: 'named in the clause' },
    ],
    place: { name: 'Vienna', text: 'Vienna', rule: 'behind a preposition in the clause' },
  });
});

test('every span is words of the text, and parties go with the participants', () => {
  const text = 'Anna Baker was found guilty. Sentencing is set for March 20. The summit is on June 2.';
  const { events } = read(text, { languages: [en], published: '2026-03-04' });
  expect(events).toHaveLength(2);
  for (const { why, participants } of events) {
    const spans = [
      why?.head,
      ...(why?.signs ?? []),
      ...(why?.dates ?? []),
      ...(why?.parties ?? []),
      why?.place,
    ];
    for (const span of spans) if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(why?.parties.map(({ name }) => name)).toEqual(participants);
  }
  expect(events[0]?.why?.parties).toMatchObject([{ name: 'Anna Baker', rule: 'sentence before' }]);
});

test.each([
  ['nl', 'De zitting is op 20 maart.', 'noun'],
  ['nl', 'Vanaf 20 april wordt Anna Bakker directeur.', 'start'],
  ['nl', 'De boeren zijn van plan vrijdag de haven te blokkeren.', 'plan'],
  ['nl', 'De zitting die op 10 maart gepland stond, is uitgesteld.', 'moved'],
  ['nl', 'President Duval wil met kanselier Brandt de begroting bespreken.', 'agreed'],
  ['en', 'Trading is to resume on Friday.', 'carrier'],
] as const)('%s %s: %s', (language, text, rule) => {
  expect(whyOf(text, language).map((why) => why.rule)).toEqual([rule]);
});

test('a date that no longer holds is remembered', () => {
  const [why] = whyOf('De top is verplaatst van 28 april naar 2 juni.', 'nl');
  expect(why?.replaced).toEqual(['2026-04-28']);
});
