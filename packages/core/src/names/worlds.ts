// Entities that the world tables know: their spots taken together, by row.

import type { Tokens } from '../text/tokens.ts';
import type { WorldEntry } from '../world/gazetteer.ts';
import { type Draft, draftOf } from './drafts.ts';
import { mayBeShouted, textOnLine } from './lines.ts';
import type { Spot, WorldSpot } from './spot.ts';

/** By row of the world: which of an article's entities it is, counted from 1; 0 for none, from article to article. */
const placeOfRow: number[] = [];

/** Adds the world's entities among the spots to the drafts, in reading order. */
export function draftWorld(drafts: Draft[], spots: readonly Spot[], tokens: Tokens): void {
  const found: WorldSpot[][] = [];
  for (let i = 0; i < spots.length; i++) {
    const spot = spots[i] as Spot;
    if (spot.kind !== 'world') continue;
    const place = placeOfRow[spot.entry.row] ?? 0;
    if (place > 0) (found[place - 1] as WorldSpot[]).push(spot);
    else placeOfRow[spot.entry.row] = found.push([spot]);
  }
  for (let i = 0; i < found.length; i++) {
    const members = found[i] as WorldSpot[];
    placeOfRow[(members[0] as WorldSpot).entry.row] = 0;
    drafts.push(worldDraft(members, tokens));
  }
}

function worldDraft(members: readonly WorldSpot[], tokens: Tokens): Draft {
  const { entry } = members[0] as WorldSpot;
  const name = nameIn(members, entry, tokens);
  const acronym = acronymIn(members, tokens) ?? entry.acronym;
  const isBody = entry.kind === 'organisation' || entry.kind === 'institution';
  const known = {
    name,
    acronym: acronym && isAlike(acronym, name) ? null : acronym,
    role: null,
    world: entry.key,
    country: entry.country,
    zone: isBody ? null : entry.zone,
  };
  return draftOf(isBody ? 'organisation' : 'place', known, members);
}

function acronymIn(members: readonly WorldSpot[], { text, start, end }: Tokens): string | null {
  for (let i = 0; i < members.length; i++) {
    const { form, first, last } = members[i] as WorldSpot;
    if (form === 'acronym') return text.slice(start[first], end[last - 1]);
  }
  return null;
}

/** The fullest name the article uses; its acronym when it uses no name; the table's when it uses neither. */
function nameIn(members: readonly WorldSpot[], entry: WorldEntry, tokens: Tokens): string {
  let name = '';
  let short = '';
  for (let i = 0; i < members.length; i++) {
    const { form, first, last } = members[i] as WorldSpot;
    const isName = form === 'name' || form === 'metonym';
    if (!isName && form !== 'acronym' && form !== 'compound') continue;
    if (lengthOf(tokens, first, last) <= (isName ? name : short).length) continue;
    const called = baseForm(textOnLine(tokens, first, last), entry);
    if (isName && called.length > name.length) name = called;
    if (!isName && called.length > short.length) short = called;
  }
  return name || short || entry.name;
}

function lengthOf({ start, end }: Tokens, first: number, last: number): number {
  return (end[last - 1] as number) - (start[first] as number);
}

/** A name out of capitals and genitive: `ROTTERDAM` and `Ruslands` as the table writes them. */
function baseForm(text: string, { name, kind }: WorldEntry): string {
  if (text === name) return text;
  if (text.length === name.length + 1 && text === `${name}s`) return name;
  const isShouted =
    kind !== 'organisation' && mayBeShouted(text) && text.toUpperCase() === text && isAlike(text, name);
  return isShouted ? name : text;
}

function isAlike(a: string, b: string): boolean {
  return a.length === b.length && a.toLowerCase() === b.toLowerCase();
}
