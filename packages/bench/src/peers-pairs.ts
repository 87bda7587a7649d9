// What comparisons of a peer's value with ours share: stretches, the reference, what the words leave open.

import type { Found, Pair } from './peers-cases.ts';
import { DAY, type Stretch, stretchOf } from './peers-values.ts';

/** Ours alone, or the moment behind its day (`today before 4 p.m.` is two expressions where a word stands between). */
export function one({ ours }: Pair): Found | null {
  const [first, second] = ours;
  if (first && second && ours.length === 2) {
    const [day, moment] = first.value.length < second.value.length ? [first, second] : [second, first];
    const part = /T(MO|AF|EV|NI)$/.test(day.value);
    const date = part ? day.value.slice(0, -2) : `${day.value}T`;
    return moment.value.startsWith(date) ? moment : null;
  }
  return first && !second ? first : null;
}

export function stretches(pair: Pair): readonly [gold: Stretch, ours: Stretch] | null {
  const found = one(pair);
  const [gold, mine] = [stretchOf(pair.value), found && stretchOf(found.value)];
  return gold && mine ? [gold, mine] : null;
}

/** The two ends of a range as stretches, either null where it is open. */
export function ends(value: string): readonly [Stretch | null, Stretch | null] | null {
  const at = value.indexOf('/');
  return at < 0 ? null : [stretchOf(value.slice(0, at)), stretchOf(value.slice(at + 1))];
}

export const reference = ({ reference: said }: Pair): number => stretchOf(said)?.from ?? 0;

export const dayOf = (at: number): number => Math.floor(at / DAY);

export function hourOf(at: number): number {
  return Math.floor((((at % DAY) + DAY) % DAY) / 60);
}

export const HALF_SAID =
  /\b[ap]\.?\s?m\b|[ap]m\b|ochtend|morgen|middag|avond|nacht|morning|afternoon|evening|night|noon/i;

export const BY = /\b(by|in|within|until|till|tot|voor|binnen)\b/i;

const DIRECTED =
  /\b(next|last|past|previous|this|coming|upcoming|volgende?|vorige?|afgelopen|laatste|komende?|deze|dit)\b/i;

export const NEXT_WEEKDAY =
  /\b(next|last|previous|volgende|vorige|komende|past|coming|this)( week)? (mon|tues|wednes|thurs|fri|satur|sun|maan|dins|woens|donder|vrij|zater|zon)da/i;

/** Without a clause, a direction or a year. */
export function isAlone({ text, gold }: Pair): boolean {
  const alone = text.trim().length - gold.text.length <= 2;
  return alone && !DIRECTED.test(text) && !/\d{4}/.test(text);
}

/** Days by which an expression without a clause may lie elsewhere. */
export function sidesOf(pair: Pair): readonly number[] {
  if (!isAlone(pair)) return [0];
  return [0, ...[7, 363, 364, 365, 366, 371].flatMap((days) => [days * DAY, -days * DAY])];
}

export function halvesOf(pair: Pair, timed: boolean): readonly number[] {
  if (!timed) return [0];
  return HALF_SAID.test(pair.text) ? [0, DAY] : [0, DAY / 2, DAY, DAY * 1.5];
}

/** A time that says its zone, in that of Duckling's reference. */
export function inZone(value: string, at: number): number {
  const [, sign, hours, minutes] = /(Z|[+-])(?:(\d\d):(\d\d))?$/.exec(value) ?? [];
  if (!sign || (sign !== 'Z' && !hours) || !value.includes('T')) return at;
  const east = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return at - (sign === '-' ? -east : east) - 120;
}
