// Why a time expression has its value: what it counts from, in which tense, by which rule.

import type { Timex } from '@runup/core';
import { showFullDay, showValue } from '../dates.ts';
import type { Line } from '../flow.ts';
import { row, type Sentence, type WhyPage } from './words.ts';

type Dated = Pick<Timex, 'start' | 'end' | 'text' | 'value' | 'why'>;

/** `“vrijdag” (3:5) counts from the publication date, Wednesday 15 June 2022; the clause is in the future tense: Friday …` */
export function countedSentence(timex: Dated, text: string): Sentence {
  const { value, why } = timex;
  const tense =
    why.tense === 'open' || why.anchor.kind === 'none' ? '' : `; the clause is in the ${why.tense} tense`;
  return [timex, ...anchorOf(timex, text), `${tense}: ${showValue(value)}.`];
}

function anchorOf({ value, why: { anchor } }: Dated, text: string): Sentence {
  if (anchor.kind === 'none') return [' says it by itself'];
  const apart = distance(anchor.date, value);
  if (anchor.kind === 'publication')
    return [` counts from the publication date, ${showValue(anchor.date)}${apart}`];
  const { start, end, date } = anchor;
  return [' counts from ', { start, end, text: text.slice(start, end) }, `, ${showValue(date)}${apart}`];
}

const DAY_MS = 86_400_000;

/** `, 2 days on` between two days; nothing between what is coarser, or the same. */
function distance(from: string, to: string): string {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  const areDays = [from, to].every((date) => /^\d{4}-\d{2}-\d{2}$/u.test(date));
  if (!areDays || !Number.isInteger(days) || days === 0) return '';
  const size = Math.abs(days);
  return `, ${size.toLocaleString('en-GB')} ${size === 1 ? 'day' : 'days'} ${days > 0 ? 'on' : 'back'}`;
}

export function whyTime(timex: Timex, page: WhyPage): readonly Line[] {
  const { value, type, mod, from, to, confidence, why } = timex;
  const days =
    from === null || to === null
      ? ''
      : `, ${from === to ? showFullDay(from) : `${showFullDay(from)} to ${showFullDay(to)}`}`;
  return [
    ...row('Value', [[`${type} ${value}${mod === null ? '' : ` ${mod}`}${days}.`]], page),
    ...row('Because', [countedSentence(timex, page.text)], page),
    ...row('Certainty', [[certainty(confidence)]], page),
    ...row('Rule', [[why.rule]], page),
  ];
}

function certainty(confidence: number): string {
  return confidence === 1
    ? 'The words alone decide it.'
    : `${Math.round(confidence * 100)} of 100: tense, what was said before or the publication date had to help.`;
}
