// The article that the project began with, compared with its complete gold reading point by point.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Reading, read, type ScheduledEvent, type TextSpan } from '@runup/core';
import { en } from '@runup/core/languages/en';
import { nl } from '@runup/core/languages/nl';
import type { BenchOptions } from './bench.ts';
import { type Check, equal, holds, printChecks } from './report.ts';

interface Gold {
  readonly language: string;
  readonly headline: string | null;
  readonly publicationDate: { readonly possible: { from: string; to: string }; readonly mostLikely: string };
  readonly temporal: readonly GoldTimex[];
  readonly notTemporal: readonly TextSpan[];
  readonly scheduledEvents: readonly GoldEvent[];
  readonly quotes: readonly GoldQuote[];
  readonly people: readonly GoldName[];
  readonly organisations: readonly GoldName[];
  readonly places: readonly GoldName[];
  readonly keySentences: readonly { readonly n: number }[];
  readonly keySentencesAlternates: readonly number[];
  readonly sentences: readonly (TextSpan & { readonly n: number })[];
}

interface GoldTimex extends TextSpan {
  readonly type: string;
  readonly value: string;
  readonly mod?: string;
  readonly optional?: boolean;
  readonly parts?: readonly string[];
}

interface GoldEvent {
  readonly id: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: { readonly name: string } | null;
  readonly participants: readonly string[];
  readonly source: TextSpan;
}

interface GoldQuote extends TextSpan {
  readonly id: string;
  readonly speaker: string;
  readonly type: string;
}

interface GoldName {
  readonly name: string;
  readonly mentions: readonly number[];
}

/** Compares the reading of `articles/talks.nl.txt` with its gold; true when every point is right. */
export function benchTalks({ shared }: BenchOptions): boolean {
  const text = readFileSync(join(shared, 'articles/talks.nl.txt'), 'utf8');
  const gold: Gold = JSON.parse(readFileSync(join(shared, 'articles/talks.nl.gold.json'), 'utf8'));
  const reading = read(text, { languages: [nl, en] });
  return [
    printChecks('head', head(gold, reading)),
    printChecks('time expressions', timexes(gold, reading)),
    printChecks('events', events(gold, reading)),
    printChecks('quotes', quotes(gold, reading)),
    printChecks('names', names(gold, reading)),
    printChecks('key sentences', keySentences(gold, reading)),
  ].every(Boolean);
}

function head(gold: Gold, { language, title, published }: Reading): Check[] {
  const { possible, mostLikely } = gold.publicationDate;
  const interval = { ...possible, best: mostLikely };
  const { from, to, best } = published ?? {};
  return [
    equal('language', gold.language, language),
    equal('title', gold.headline, title),
    equal('publication date', interval, { from, to, best }),
    equal('its statement', '2022-01', published?.stated),
    holds('its evidence', (published?.evidence.length ?? 0) >= 2, `${published?.evidence.length} pieces`),
  ];
}

function timexes(gold: Gold, reading: Reading): Check[] {
  const wanted = gold.temporal.flatMap((timex) =>
    timex.parts
      ? timex.parts.map((value) => ({ ...timex, type: 'DATE', value, loose: true }))
      : [{ ...timex, loose: false }],
  );
  const checks = wanted
    .filter(({ optional }) => !optional)
    .map(({ start, end, text, type, value, mod, loose }) => {
      const found = reading.timexes.find(
        (timex) =>
          timex.value === value &&
          (loose ? timex.start >= start && timex.end <= end : timex.start === start && timex.end === end),
      );
      const there = reading.timexes.filter((timex) => timex.start < end && timex.end > start);
      const right = found !== undefined && found.type === type && (found.mod ?? null) === (mod ?? null);
      return holds(
        `${text} = ${value}`,
        right,
        JSON.stringify(there.map(({ text, type, value, mod }) => ({ text, type, value, mod }))),
      );
    });
  const spurious = reading.timexes.filter(
    (timex) => !gold.temporal.some(({ start, end }) => timex.start < end && timex.end > start),
  );
  return [
    ...checks,
    equal(
      'none besides',
      [],
      spurious.map(({ text, value }) => `${text} = ${value}`),
    ),
  ];
}

function events(gold: Gold, reading: Reading): Check[] {
  const checks = gold.scheduledEvents.flatMap((event) => {
    const found = reading.events.find(
      ({ start, evidence }) =>
        start === event.start && evidence.start < event.source.end && evidence.end > event.source.start,
    );
    return found ? eventChecks(event, found) : [holds(`${event.id} ${event.start}`, false, 'missing')];
  });
  const others = reading.events.length - gold.scheduledEvents.length;
  return [
    ...checks,
    holds('none besides', others === 0, reading.events.map(({ title }) => title).join(' | ')),
  ];
}

function eventChecks(event: GoldEvent, found: ScheduledEvent): Check[] {
  const missing = event.participants.filter(
    (name) => !found.participants.some((other) => sameName(name, other)),
  );
  return [
    equal(`${event.id} “${found.title}”, days`, [event.start, event.end], [found.start, found.end]),
    equal(`${event.id} place`, event.place?.name ?? null, found.place),
    equal(`${event.id} participants, of ${found.participants.join(', ')}; missing`, [], missing),
    equal(`${event.id} sentence`, event.source.text, found.evidence.text),
  ];
}

function sameName(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

function quotes(gold: Gold, reading: Reading): Check[] {
  const found = reading.quotes.filter(({ kind }) => kind !== 'indirect');
  const shape = (quote: { start: number; end: number }, kind: string, speaker: string | undefined) =>
    `${quote.start}-${quote.end} ${kind} ${speaker}`;
  return [
    ...gold.quotes.map((quote) => {
      const hit = found.find(({ start }) => start === quote.start);
      return equal(
        quote.id,
        shape(quote, quote.type, quote.speaker),
        hit && shape(hit, hit.kind, hit.speaker?.name),
      );
    }),
    equal(
      'none besides',
      [],
      found
        .filter(({ start }) => !gold.quotes.some((quote) => quote.start === start))
        .map(({ text }) => text),
    ),
  ];
}

function names(gold: Gold, reading: Reading): Check[] {
  const check = (kind: 'people' | 'organisations' | 'places') =>
    gold[kind].map(({ name, mentions }) => {
      const found = reading[kind].flatMap((entity) =>
        entity.mentions.map(([start, end]) => ({ start, end })),
      );
      const missed = mentions.filter((at) => !found.some(({ start, end }) => start <= at && at < end));
      return equal(`${name}, ${mentions.length} mentions; missed`, [], missed);
    });
  const people = gold.people.map(({ name }) => name).sort();
  return [
    ...check('people'),
    equal('no other people', people, reading.people.map(({ name }) => name).sort()),
    ...check('organisations'),
    ...check('places'),
  ];
}

const LEAST_KEY_SENTENCES = 5;

function keySentences(gold: Gold, reading: Reading): Check[] {
  const accepted = new Set([...gold.keySentences.map(({ n }) => n), ...gold.keySentencesAlternates]);
  const chosen = reading.keySentences.map(
    ({ start }) => gold.sentences.find((sentence) => sentence.start === start)?.n ?? 0,
  );
  const right = chosen.filter((n) => accepted.has(n)).length;
  return [
    holds('three to six', chosen.length >= 3 && chosen.length <= 6, `${chosen.length}`),
    holds(
      `sentences ${chosen.join(', ')}: at least ${LEAST_KEY_SENTENCES} are the editor's`,
      right >= LEAST_KEY_SENTENCES,
      `${right}`,
    ),
  ];
}
