// What an event is known by from one edition to the next, however it is worded.

import type { Gathering } from './merge.ts';
import type { Watch } from './watch.ts';

export interface Identified {
  readonly gathering: Gathering;
  readonly watch: Watch | null;
}

/**
 * One id each: the day it was first set for, and the watched name, else the place, the first of who takes part or the
 * title: `2022-01-09-geneve`. No wording of an article is in it, and an event that moves keeps it for as long as an
 * article of the old date is among the sources. Where two would be alike, all who take part are added.
 */
export function identify(events: readonly Identified[]): readonly string[] {
  const taken = new Set<string>();
  return events.map((event) => {
    const short = slug(`${event.gathering.firstSetFor} ${anchorOf(event)}`);
    const long = slug(`${short} ${partiesOf(event.gathering).join(' ')}`);
    let id = taken.has(short) ? long : short;
    for (let count = 2; taken.has(id); count++) id = `${long}-${count}`;
    taken.add(id);
    return id;
  });
}

function anchorOf({ gathering, watch }: Identified): string {
  if (watch) return watch.name;
  // The oldest article's: a newer one that names another must not change what it is known by.
  const places = [...gathering.candidates].reverse().flatMap(({ placeKey }) => placeKey ?? []);
  const titles = gathering.candidates.map(({ event }) => event.title);
  return places[0] ?? partiesOf(gathering)[0] ?? titles.sort()[0] ?? '';
}

function partiesOf({ candidates }: Gathering): readonly string[] {
  return [...new Set(candidates.flatMap(({ partyKeys }) => partyKeys))].sort();
}

const longest = 80;

function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longest)
    .toWellFormed()
    .replace(/^-+|[-\ufffd]+$/gu, '');
}
