// Dated events as countdowns: where the edition stands in each of them.

import type { Countdown } from '../model/edition.ts';
import { dateIn, phaseOf } from './days.ts';
import { identify } from './identity.ts';
import type { Gathering } from './merge.ts';
import { type Telling, type TellOptions, tell } from './telling.ts';
import { type Watch, watchedAs } from './watch.ts';

export interface CountdownOptions extends TellOptions {
  /** The edition's instant. */
  readonly ms: number;
  /** Zone of an event whose own is unknown. */
  readonly zone: string;
  /** The language in which the watch list is written; its names are translated for readers of another. */
  readonly homeLanguage: string;
  readonly watch: readonly Watch[];
}

/** Today's and those ahead, soonest first; of one day the watched ones first, then by name. Past ones are left out. */
export function countdownsOf(
  gatherings: readonly Gathering[],
  options: CountdownOptions,
): readonly Countdown[] {
  const events = gatherings.map((gathering) => ({
    gathering,
    watch: watchedAs(gathering.candidates, options.watch, options.world),
  }));
  // Past events too: whether two ids are alike must not depend on which day it is.
  const ids = identify(events);
  const todays = new Map<string, string>();
  const todayIn = (zone: string) => {
    const today = todays.get(zone) ?? dateIn(zone, options.ms);
    todays.set(zone, today);
    return today;
  };
  return events
    .flatMap((event, i) => countdownOf({ ...event, id: ids[i] ?? '', todayIn }, options) ?? [])
    .sort(
      (a, b) =>
        compare(a.start, b.start) ||
        Number(b.watched) - Number(a.watched) ||
        compare(a.end, b.end) ||
        compare(a.time ?? '', b.time ?? '') ||
        compare(a.id, b.id),
    );
}

interface Known {
  readonly id: string;
  readonly gathering: Gathering;
  readonly watch: Watch | null;
  /** The date in a zone at the edition's instant. */
  readonly todayIn: (zone: string) => string;
}

function countdownOf({ id, gathering, watch, todayIn }: Known, options: CountdownOptions): Countdown | null {
  const { candidates, settled } = gathering;
  const days = { start: settled.start, end: settled.end };
  const told = tell(candidates, settled, options);
  const zone = told.zone ?? options.zone;
  const phase = phaseOf(days, todayIn(zone));
  if (phase === null) return null;
  return { id, ...nameOf(told, watch, options), ...days, ...factsOf(told), zone, phase };
}

function nameOf(told: Telling, watch: Watch | null, options: CountdownOptions) {
  const { title, titleLanguage } = told;
  const marked = titleLanguage === null ? {} : { titleLanguage };
  if (!watch) return { name: title, title, ...marked, watched: false };
  const { language, homeLanguage, world } = options;
  const translated = language === homeLanguage ? null : world.translate(watch.name, language);
  return { name: translated ?? watch.name, title, ...marked, watched: true };
}

function factsOf({ time, place, participants, status, history, disagreements, evidence }: Telling) {
  return { time, place, participants, status, history, disagreements, evidence };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
