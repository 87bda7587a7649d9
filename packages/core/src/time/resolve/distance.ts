// `two weeks ago`, `over drie dagen`, `een dag eerder`: so many units from the anchor.

import { addMonths, type Day, isoDate, pad2 } from '../../calendar/date.ts';
import { type Resolved, type Setting, toMention, toPublication, UNANCHORED } from '../anchor.ts';
import type { Mention } from '../discourse.ts';
import type { AheadMeaning, DistanceMeaning, SameMeaning, Unit } from '../meaning.ts';
import { durationValue } from '../read/quantity.ts';
import { baseOf, mentionFor, unitAt } from './shift.ts';

export function resolveDistance(meaning: DistanceMeaning, setting: Setting): Resolved {
  const { unit, count, sign, from } = meaning;
  const base = baseOf(from, unit, setting);
  if (count === null || base.day === null) return open(sign, base.anchor);
  const minutes = MINUTES[unit];
  if (minutes !== undefined) return momentAway(sign * count * minutes, meaning, setting);
  const value = quarterAway(meaning, setting) ?? away(unit, base.day, sign * count);
  return { type: 'DATE', value, anchor: base.anchor, confidence: 0.9 };
}

const MINUTES: Readonly<Partial<Record<Unit, number>>> = { hour: 60, minute: 1, second: 1 / 60 };

const DAY = 24 * 60;

/**
 * A time of day, from that of the publication or of the moment last spoken of. Where none is known, `two hours later`
 * says how much later, and `two hours ago` stays open.
 */
function momentAway(
  minutes: number,
  { sign, from, unit, count }: DistanceMeaning,
  setting: Setting,
): Resolved {
  const { discourse, publication, clock } = setting;
  const told = from === 'discourse' ? momentTold(discourse.day) : null;
  const anchor = told === null ? toPublication(setting) : toMention(discourse.day);
  const fromNow = from === 'discourse' && discourse.day ? null : clock;
  const base = told ?? (publication === null || fromNow === null ? null : publication * DAY + fromNow);
  if (base === null && from === 'discourse')
    return { type: 'DURATION', value: durationValue([{ count, unit }]), anchor: UNANCHORED, confidence: 0.7 };
  if (base === null) return open(sign, anchor);
  const moment = Math.floor(base + minutes);
  const day = Math.floor(moment / DAY);
  const time = moment - day * DAY;
  const value = `${isoDate(day)}T${pad2(Math.floor(time / 60))}:${pad2(time % 60)}`;
  return { type: 'TIME', value, anchor, confidence: 0.9 };
}

function momentTold(mention: Mention | null): number | null {
  const match = /T(\d\d):(\d\d)$/.exec(mention?.value ?? '');
  return mention && match ? mention.from * DAY + Number(match[1]) * 60 + Number(match[2]) : null;
}

/** `a year earlier` behind `the third quarter` is that quarter of the year before. */
function quarterAway({ unit, count, sign }: DistanceMeaning, { discourse }: Setting): string | null {
  const { quarter } = discourse;
  if (unit !== 'year' || count === null || !quarter) return null;
  return `${Number(quarter.value.slice(0, 4)) + sign * count}${quarter.value.slice(4)}`;
}

/** `in two weeks` is two weeks from now in the future tense, else how long something took. */
export function resolveAhead({ unit, count }: AheadMeaning, setting: Setting): Resolved {
  const duration = durationValue([{ count, unit }]);
  const lasts: Resolved = { type: 'DURATION', value: duration, anchor: UNANCHORED, confidence: 0.9 };
  if (setting.narrative || setting.publication === null || setting.tense() !== 'future') return lasts;
  const moment = resolveDistance(
    { kind: 'distance', unit, count, sign: 1, from: 'publication', within: false },
    setting,
  );
  return moment.value === 'FUTURE_REF' ? lasts : moment;
}

/** A moment that cannot be told: it lies behind or ahead. */
export function open(sign: -1 | 1, anchor: Resolved['anchor']): Resolved {
  return { type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', anchor, confidence: 0.6 };
}

/** Weeks count in days; a part of a year in months. */
function away(unit: Unit, day: Day, by: number): string {
  if (unit === 'decade' || unit === 'century')
    return unitAt('year', day, by * (unit === 'decade' ? 10 : 100));
  if (unit === 'week') return isoDate(day + Math.round(by * 7));
  if (Number.isInteger(by)) return unitAt(unit, day, by);
  if (unit === 'year') return unitAt('month', addMonths(day, Math.round(by * 12)), 0);
  return unitAt(unit, day, Math.round(by));
}

/** `that day`, `hetzelfde jaar`: the unit that the text last spoke of, without one that of the publication. */
export function resolveSame({ unit }: SameMeaning, setting: Setting): Resolved {
  if (unit === 'quarter') return sameQuarter(setting);
  const mention = mentionFor(unit, setting);
  if (mention)
    return {
      type: 'DATE',
      value: unitAt(unit, mention.from, 0),
      anchor: toMention(mention),
      confidence: 0.8,
    };
  const { day, anchor } = baseOf('publication', unit, setting);
  if (day === null || setting.narrative) return { type: 'DATE', value: 'XXXX', anchor, confidence: 0.3 };
  return { type: 'DATE', value: unitAt(unit, day, 0), anchor, confidence: 0.6 };
}

/** The quarter last spoken of; else the last one that is over, which is what companies report on. */
function sameQuarter(setting: Setting): Resolved {
  const told = setting.discourse.quarter;
  if (told) return { type: 'DATE', value: told.value, anchor: toMention(told), confidence: 0.8 };
  const { day, anchor } = baseOf('publication', 'quarter', setting);
  if (day === null) return { type: 'DATE', value: 'XXXX-QX', anchor, confidence: 0.3 };
  return { type: 'DATE', value: unitAt('quarter', day, -1), anchor, confidence: 0.5 };
}
