// Whose clock an hour is told on, where the words say so: `21.00 uur Nederlandse tijd`, `10 a.m. Moscow time`.

import { startingIn } from '../text/span.ts';
import { lowerOf, tokenAt } from '../text/tokens.ts';
import type { EventDate } from './dates.ts';
import type { Scene } from './scene.ts';

/** In tokens: from the hour to the name (`21.00 uur`). */
const REACH = 3;

/** The date with the zone of the place that stands behind its hour; as it is when no such place does, or it has several. */
export function withZone({ article: { tokens }, names, tables }: Scene, date: EventDate): EventDate {
  if (date.time === null || date.zone !== null) return date;
  const end = tokens.end[Math.min(date.last + REACH, tokens.count) - 1] ?? date.end;
  for (const mention of startingIn(names.mentions, { start: date.start, end })) {
    const behind = tokenAt(tokens, mention.end - 1) + 1;
    const zone = names.entities[mention.entity]?.zone ?? null;
    if (zone !== null && tables.clockNouns.has(lowerOf(tokens, behind))) return { ...date, zone };
  }
  return date;
}
