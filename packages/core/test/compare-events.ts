// Scheduled events beside their gold.

import type { ScheduledEvent } from '../src/reading.ts';
import { overlaps } from '../src/text/span.ts';
import { around, type Differences } from './compare.ts';
import { accepts, acceptsPart, type GoldArticle, type GoldEvent } from './gold.ts';

/** Each event once, with all that the text says of it: one line for each difference. */
export function compareEvents({ text, gold }: GoldArticle, found: readonly ScheduledEvent[]): Differences {
  const left = new Set(found);
  const pairs = new Map<GoldEvent, ScheduledEvent>();
  for (const isNear of [isSameDay, isSameSentence])
    for (const wanted of [...gold.events].sort((a, b) => Number(!!a.optional) - Number(!!b.optional))) {
      const hit = pairs.has(wanted) ? undefined : [...left].find((event) => isNear(wanted, event));
      if (!hit || (wanted.optional && isNear === isSameSentence)) continue;
      left.delete(hit);
      pairs.set(wanted, hit);
    }
  const missing = gold.events
    .filter((wanted) => !wanted.optional && !pairs.has(wanted))
    .map((wanted) => `missing: ${wanted.start} ${wanted.titleIncludes.join(' ')} · ${wanted.evidence.text}`);
  const spurious = [...left].map(
    (event) => `spurious: ${event.start}/${event.end} ${event.title} · ${around(text, event.evidence)}`,
  );
  const wrong = [...pairs].flatMap(([wanted, event]) => eventDifferences(wanted, event));
  return [...missing, ...spurious, ...wrong];
}

function isSameDay(wanted: GoldEvent, event: ScheduledEvent): boolean {
  return (
    isSameSentence(wanted, event) && accepts(wanted.start, event.start) && accepts(wanted.end, event.end)
  );
}

function isSameSentence(wanted: GoldEvent, event: ScheduledEvent): boolean {
  return [wanted.evidence, ...(wanted.alsoAt ?? [])].some((sentence) => overlaps(sentence, event.evidence));
}

function eventDifferences(wanted: GoldEvent, event: ScheduledEvent): Differences {
  if (wanted.free?.includes('details')) return [];
  const sentences = [wanted.evidence, ...(wanted.alsoAt ?? [])].map(({ text }) => text);
  const places = [wanted.place ?? 'null', ...(wanted.placeOptional ? ['null', ...wanted.placeOptional] : [])];
  const wrong: (readonly [string, unknown, unknown])[] = [];
  const expectThat = (right: boolean, ...difference: (typeof wrong)[number]): void => {
    if (!right) wrong.push(difference);
  };
  for (const words of wanted.titleIncludes)
    expectThat(acceptsPart(words, event.title), 'title', event.title, words);
  expectThat(accepts(wanted.start, event.start), 'start', event.start, wanted.start);
  expectThat(accepts(wanted.end, event.end), 'end', event.end, wanted.end);
  expectThat(wanted.time === event.time, 'time', event.time, wanted.time);
  expectThat(accepts(places.join('|'), event.place), 'place', event.place, wanted.place);
  expectThat(accepts(wanted.status, event.status), 'status', event.status, wanted.status);
  expectThat(sentences.includes(event.evidence.text), 'evidence', event.evidence.text, wanted.evidence.text);
  expectThat(isDatedBy(wanted, event), 'dateText', event.dateText?.text, wanted.dateText?.text);
  return [
    ...wrong.map(([part, is, should]) => `wrong ${part}: ${is}, not ${should}: ${wanted.evidence.text}`),
    ...partyDifferences(wanted, event),
  ];
}

function isDatedBy(wanted: GoldEvent, { dateText }: ScheduledEvent): boolean {
  if (!wanted.dateText || !dateText) return wanted.dateText === dateText;
  return [wanted.dateText, ...(wanted.alsoDates ?? [])].some((words) => overlaps(words, dateText));
}

function partyDifferences(wanted: GoldEvent, { participants, evidence }: ScheduledEvent): Differences {
  const known = [...wanted.participants, ...(wanted.participantsOptional ?? [])];
  const missing = wanted.participants
    .filter((party) => !participants.some((name) => accepts(party, name)))
    .map((party) => `missing participant: ${party}: ${evidence.text}`);
  const spurious = participants
    .filter((name) => !known.some((party) => accepts(party, name)))
    .map((name) => `spurious participant: ${name}: ${evidence.text}`);
  return [...missing, ...spurious];
}
