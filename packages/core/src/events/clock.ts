// The hour of an event: which half of the day it is in, whose clock it is told on, and where only the next sentence gives it.

import { listed } from '../text/listed.ts';
import { firstFrom, startingIn } from '../text/span.ts';
import { isGlued, lowerOf, NUMBER, tokenAt } from '../text/tokens.ts';
import type { Timex } from '../time/timex.ts';
import { dateOf, type EventDate } from './dates.ts';
import type { EventMention } from './mention.ts';
import type { Scene } from './scene.ts';

/** In tokens: from the hour to the name (`21.00 uur`). */
const REACH = 3;

/** The date with its hour as the words mean it, and the zone they give. */
export function onClock(scene: Scene, date: EventDate): EventDate {
  return date.time === null ? date : withZone(scene, { ...date, time: spoken(scene, date, date.time) });
}

/** The date with the zone that stands behind its hour (`9 p.m. EDT`, `21.00 uur Nederlandse tijd`); as it is when none
 * does, or it is that of a place with several. */
function withZone({ article: { tokens }, names, tables }: Scene, date: EventDate): EventDate {
  if (date.zone !== null) return date;
  for (let i = date.first; i < date.last; i++) {
    const zone = listed(tables.clockZones, lowerOf(tokens, i));
    if (zone !== undefined) return { ...date, zone };
  }
  const end = tokens.end[Math.min(date.last + REACH, tokens.count) - 1] ?? date.end;
  for (const mention of startingIn(names.mentions, { start: date.start, end })) {
    const behind = tokenAt(tokens, mention.end - 1) + 1;
    const zone = names.entities[mention.entity]?.zone ?? null;
    if (zone !== null && tables.clockNouns.has(lowerOf(tokens, behind))) return { ...date, zone };
  }
  return date;
}

/** Nothing that is announced begins so early without the words saying so. */
const MORNING = '07:00';
const MIDNIGHT = '00:00';

/** `zaterdag om half twee`, `at four o’clock`: an hour of twelve in words is of the afternoon unless they say otherwise. */
function spoken({ article: { tokens }, tables }: Scene, { first, last }: EventDate, time: string): string {
  if (time >= MORNING || time === MIDNIGHT) return time;
  for (let i = first; i < last; i++) {
    const isHour =
      tokens.kind[i] === NUMBER && (isGlued(tokens, i + 1) || tables.hourWords.has(lowerOf(tokens, i + 1)));
    if (isHour || tables.nightWords.has(lowerOf(tokens, i))) return time;
  }
  return `${Number(time.slice(0, 2)) + 12}${time.slice(2)}`;
}

/** In sentences: further behind its event an hour belongs to something else. */
const NEAR = 2;

/** The mentions, those on one day with the hour that a sentence behind them gives: `De zitting begint om 10.00 uur.` */
export function withHours(
  scene: Scene,
  mentions: readonly EventMention[],
  timexes: readonly Timex[],
): readonly EventMention[] {
  let told: EventMention[] | null = null;
  let behind = 0;
  for (const timex of timexes) {
    while (behind < mentions.length && (mentions[behind] as EventMention).evidence.start < timex.start)
      behind++;
    if (timex.type !== 'TIME' || timex.why.anchor.kind !== 'discourse') continue;
    if (!startsSomething(scene, timex)) continue;
    const at = mentionBefore(scene, mentions, { behind, start: timex.start });
    const mention = mentions[at];
    const day = mention?.date;
    const said = day ? dateOf(scene.article, timex) : null;
    if (!day || said === null || said.time === null || day.from !== said.from || day.to !== said.to) continue;
    const { time, zone } = onClock(scene, said);
    told ??= [...mentions];
    told[at] = { ...mention, date: { ...day, time, zone, timexes: [...day.timexes, timex] } };
  }
  return told ?? mentions;
}

/** In tokens, before the hour and behind it: so near stands the word that says that something begins. */
const START_REACH = 5;

function startsSomething({ article: { tokens }, tables }: Scene, { start, end }: Timex): boolean {
  const [first, last] = [tokenAt(tokens, start), tokenAt(tokens, end)];
  for (let i = Math.max(0, first - START_REACH); i < last + 2; i++)
    if (tables.startWords.has(lowerOf(tokens, i))) return true;
  return false;
}

/** Which mention the sentence of an hour goes on with: the last one without an hour of those before `behind`, near and in
 * its paragraph; -1 when none is. */
function mentionBefore(
  { article: { sentences } }: Scene,
  mentions: readonly EventMention[],
  { behind, start }: { readonly behind: number; readonly start: number },
): number {
  const own = firstFrom(sentences, start + 1) - 1;
  for (let at = behind - 1; at >= 0; at--) {
    const { date, evidence } = mentions[at] as EventMention;
    const said = firstFrom(sentences, evidence.start + 1) - 1;
    if (own - said > NEAR || sentences[own]?.paragraph !== sentences[said]?.paragraph) return -1;
    if (date?.time === null) return at;
  }
  return -1;
}
