// How an event is told to readers of one language: from an article in it where there is one, else translated names.

import type { EventStatus } from '@runup/core';
import type { Disagreement, Evidence, FormerPlan } from '../model/edition.ts';
import { type Candidate, publishedOn } from './candidate.ts';
import { evidenceOf } from './evidence.ts';
import type { Dispute, Settled } from './settle.ts';
import { isOff, statusOf } from './status.ts';
import { type Titling, titleFor } from './title.ts';
import { compare } from './weigh.ts';

export interface Telling {
  readonly title: string;
  /** Of the title, where it is not the readers'. */
  readonly titleLanguage: string | null;
  readonly place: string | null;
  readonly participants: readonly string[];
  readonly time: string | null;
  readonly zone: string | null;
  readonly status: EventStatus;
  readonly history: readonly FormerPlan[];
  readonly disagreements: readonly Disagreement[];
  readonly evidence: readonly Evidence[];
}

export type TellOptions = Titling;

/** `candidates` are one event, the newest article's first; `settled` is what holds of it. */
export function tell(candidates: readonly Candidate[], settled: Settled, options: TellOptions): Telling {
  const { backing, place, time, status, history, disputes } = settled;
  const rest = candidates.filter((one) => !backing.includes(one));
  const told = [...readFirst(backing, options), ...readFirst(rest, options)];
  const namer = namerOf(told, options);
  const placeName = place === null ? null : placeIn(place, told, options);
  const own = told.find((one) => isRead(one, options)) ?? null;
  const { title, language } = titleFor({ namer, own, settled, place: placeName }, options);
  return {
    title,
    titleLanguage: language,
    place: placeName,
    participants: partiesOf(namer, told, options),
    time,
    zone: (place ?? told.find(({ event }) => event.zone !== null))?.event.zone ?? null,
    status,
    history: history.map(({ start, end, movedBy, status: called }) => ({
      was: { start, end },
      ...(called === null ? {} : { status: called }),
      evidence: sentenceOf(movedBy),
    })),
    disagreements: disputes.map((dispute) => disagreementOf(dispute, options)),
    evidence: evidencesOf([...plainestFirst(backing, settled, options), ...readFirst(rest, options)]),
  };
}

function isRead({ from }: Candidate, { language }: TellOptions): boolean {
  return from.reading.language === language;
}

function readFirst(candidates: readonly Candidate[], options: TellOptions): readonly Candidate[] {
  const own = candidates.filter((one) => isRead(one, options));
  return [...own, ...candidates.filter((one) => !own.includes(one))];
}

function nameIn(name: string, from: Candidate, options: TellOptions): string {
  return isRead(from, options)
    ? name
    : (options.world.translate(name, options.language, from.from.reading.language) ?? name);
}

/** As an article in the readers' language writes it, where one does. */
function placeIn(place: Candidate, told: readonly Candidate[], options: TellOptions): string | null {
  const same = told.find((one) => one.placeKey === place.placeKey) ?? place;
  return same.event.place === null ? null : nameIn(same.event.place, same, options);
}

/**
 * Who tells best who takes part: of the articles in the readers' language, else of all, the one that names most parties that
 * another names, too; of those the one that names fewest that nobody else does, or where none is named twice, most.
 */
function namerOf(told: readonly Candidate[], options: TellOptions): Candidate {
  const named = told.filter(({ partyKeys }) => partyKeys.length > 0);
  const own = named.filter((one) => isRead(one, options));
  const [best] = rankNamers(own.length > 0 ? own : named, told);
  return best ?? (told.find((one) => isRead(one, options)) as Candidate) ?? (told[0] as Candidate);
}

function rankNamers(asked: readonly Candidate[], told: readonly Candidate[]): readonly Candidate[] {
  const count = new Map<string, number>();
  for (const key of told.flatMap(({ partyKeys }) => partyKeys)) count.set(key, (count.get(key) ?? 0) + 1);
  const shared = ({ partyKeys }: Candidate) => partyKeys.filter((key) => (count.get(key) ?? 0) > 1).length;
  return [...asked].sort((a, b) => {
    const fewer = a.partyKeys.length - b.partyKeys.length;
    return shared(b) - shared(a) || (shared(a) > 0 ? fewer : -fewer);
  });
}

/** An article in another language that names them all, where the readers' own names but some of them. */
function partiesOf(namer: Candidate, told: readonly Candidate[], options: TellOptions): readonly string[] {
  const [fullest = namer] = rankNamers(told, told);
  const isFuller =
    fullest.partyKeys.length > namer.partyKeys.length &&
    namer.partyKeys.every((key) => fullest.partyKeys.includes(key));
  const names = fullest.event.participants.map((name) =>
    options.world.translate(name, options.language, fullest.from.reading.language),
  );
  if (isFuller && names.every((name) => name !== null)) return names;
  return namer.event.participants.map((name) => nameIn(name, namer, options));
}

function disagreementOf({ what, said, by }: Dispute, options: TellOptions): Disagreement {
  const place = what === 'place' && by.event.place !== null ? nameIn(by.event.place, by, options) : null;
  return { what, said: place ?? said, evidence: sentenceOf(by) };
}

function sentenceOf({ from, event }: Candidate): Evidence {
  return evidenceOf(from, event.evidence);
}

/** What calls it off first; then the newest; of one day a sentence that tells of this event alone. */
function plainestFirst(
  candidates: readonly Candidate[],
  { status }: Settled,
  options: TellOptions,
): readonly Candidate[] {
  const toldBy = ({ from, event }: Candidate) =>
    from.reading.events.filter(({ evidence }) => evidence.start === event.evidence.start).length;
  const calls = (one: Candidate) => Number(isOff(status) && statusOf(one) === status);
  return [...candidates].sort(
    (one, other) =>
      calls(other) - calls(one) ||
      Number(isRead(other, options)) - Number(isRead(one, options)) ||
      compare(publishedOn(other.from), publishedOn(one.from)) ||
      toldBy(one) - toldBy(other),
  );
}

function evidencesOf(candidates: readonly Candidate[]): readonly Evidence[] {
  const seen = new Set<string>();
  return candidates.map(sentenceOf).filter(({ article, start }) => {
    const isNew = !seen.has(`${article} ${start}`);
    seen.add(`${article} ${start}`);
    return isNew;
  });
}
