import { expect, test } from 'vitest';
import { makeArticle } from '../article.ts';
import { keysentences as tables } from '../languages/nl/keysentences.ts';
import { text as nl } from '../languages/nl/text.ts';
import type { Names } from '../mention.ts';
import type { Quote, ScheduledEvent } from '../reading.ts';
import { tokenize } from '../text/tokens.ts';
import { rankSentences } from './rank.ts';

const NO_NAMES: Names = { entities: [], mentions: [] };

interface Found {
  readonly events?: readonly ScheduledEvent[];
  readonly quotes?: readonly Quote[];
}

function keysOf(text: string, { events = [], quotes = [] }: Found = {}): string[] {
  const article = makeArticle(tokenize(text), nl);
  return rankSentences(article, { events, quotes, names: NO_NAMES, tables }).map((sentence) => sentence.text);
}

const FILLER =
  'Buiten scheen een bleke zon op natte daken. Een tram reed langzaam langs de gracht. De winkels waren nog niet open. ';

test('demands and dated events come before colour', () => {
  const planned = 'Het overleg begint op 9 april om tien uur.';
  const demand = 'De vakbond eist dat de lonen deze zomer stijgen.';
  const text = `${FILLER}${planned} ${FILLER}${demand}`;
  const start = text.indexOf(planned);
  const evidence = { start, end: start + planned.length, text: planned };
  const event = { end: '2026-04-09', evidence } as ScheduledEvent;
  expect(keysOf(text, { events: [event] })).toEqual([planned, demand]);
});

test('a quotation that nobody is said to have spoken is left out', () => {
  const text = `De bond dreigt met acties in de haven. „Wij eisen een akkoord over de lonen deze week.” ${FILLER}`;
  const start = text.indexOf('„');
  const quote: Quote = {
    start,
    end: text.indexOf('”') + 1,
    text: '',
    kind: 'direct',
    speaker: null,
    cue: null,
  };
  expect(keysOf(text, { quotes: [quote] })).toEqual(['De bond dreigt met acties in de haven.']);
});

test('a sentence that opens with a pronoun needs more than one that names who it is', () => {
  const text = 'De minister weigert een gesprek met de bond. Hij weigert een gesprek met de krant.';
  expect(keysOf(text)).toEqual(['De minister weigert een gesprek met de bond.']);
});

test('a sentence that ends in a colon or within a quotation is left out', () => {
  const text = `De bond eist dit:\n\n${FILLER}„Wij eisen een akkoord. Wij wachten niet”, zei de bond. ${FILLER}`;
  const start = text.indexOf('„');
  const end = text.indexOf('”') + 1;
  const speaker = { name: 'de bond', start: end + 6, end: end + 13 };
  const quote: Quote = { start, end, text: '', kind: 'direct', speaker, cue: null };
  expect(keysOf(text, { quotes: [quote] })).toEqual([]);
});

test('at most six, in reading order, none twice', () => {
  const text = Array.from({ length: 40 }, (_, i) => `De bond eist nummer ${i} van de lange lijst.`).join(' ');
  const keys = keysOf(text);
  expect(keys).toHaveLength(6);
  expect([...keys].sort((a, b) => text.indexOf(a) - text.indexOf(b))).toEqual(keys);
  expect(new Set(keys).size).toBe(6);
});

test('a sentence that the article repeats is kept once', () => {
  expect(keysOf('De bond eist een akkoord over de lonen. '.repeat(12))).toEqual([
    'De bond eist een akkoord over de lonen.',
  ]);
});

test('an empty article has none', () => {
  expect(keysOf('')).toEqual([]);
});
