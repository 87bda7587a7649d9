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
  for (const timex of timexes) {
    if (timex.type !== 'TIME' || timex.why.anchor.kind !== 'discourse') continue;
    if (!startsSomething(scene, timex)) continue;
    const at = mentionBefore(scene, mentions, timex);
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

/** Which mention the sentence of an hour goes on with: the last before it, near and in its paragraph; -1 when none is. */
function mentionBefore({ article }: Scene, mentions: readonly EventMention[], { start }: Timex): number {
  const at = mentions.findLastIndex(({ date, evidence }) => evidence.start < start && date?.time === null);
  const mention = mentions[at];
  if (!mention) return -1;
  const { sentences } = article;
  const [told, own] = [mention.evidence.start, start].map((offset) => firstFrom(sentences, offset + 1) - 1);
  const isNear = own !== undefined && told !== undefined && own - told <= NEAR;
  return isNear && sentences[own]?.paragraph === sentences[told]?.paragraph ? at : -1;
}
