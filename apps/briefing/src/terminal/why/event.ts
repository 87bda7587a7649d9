// Why an event is one: the words that name it, its dates with what they count from, who, where, and how certain.

import type { EventNameReason, EventWhy, ScheduledEvent } from '@runup/core';
import type { Line } from '../flow.ts';
import { families, named, parties, places, signs, unnamed } from './rules.ts';
import { countedSentence } from './time.ts';
import { row, type Sentence, valuesOf, type WhyPage } from './words.ts';

export function whyEvent(event: ScheduledEvent, page: WhyPage): readonly Line[] {
  const { why, evidence } = event;
  const source = row('Sentence', [[evidence]], page);
  if (!why) return source;
  return [
    ...row('What', [whatOf(event, why)], page),
    ...row('When', whenOf(event, why, page.text), page),
    ...row('Status', statusOf(event, why), page),
    ...row('Who', whoOf(why), page),
    ...row('Where', [whereOf(event, why)], page),
    ...source,
    ...row('Rules', [[rulesOf(why)]], page),
  ];
}

/** By the names that the program has for them, each once. */
function rulesOf({ rule, dates, parties: all, place }: EventWhy): string {
  const found = [rule, ...dates.map(({ why }) => why.rule), ...all.map((party) => party.rule)];
  return [...new Set(place ? [...found, place.rule] : found)].join(' · ');
}

function whatOf({ family }: ScheduledEvent, { rule, head }: EventWhy): Sentence {
  return head ? [head, `${named[rule]} ${families[family]}.`] : [`${unnamed[rule]} ${families[family]}.`];
}

function whenOf(
  { replaced, dateText, time, zone }: ScheduledEvent,
  { dates }: EventWhy,
  text: string,
): readonly Sentence[] {
  const counted = dates.map((date) => countedSentence(date, text));
  const clock = time === null ? [] : [[`The time is ${time}${zone === null ? '' : ` in ${zone}`}.`]];
  const former = replaced.map(
    (date): Sentence => [date, ` no longer holds: ${valuesOf(date.from, date.to)}.`],
  );
  if (counted.length > 0) return [...counted, ...clock, ...former];
  return [dateText ? [dateText, ' dates it.'] : ['The text gives no date.'], ...former];
}

function statusOf({ status }: ScheduledEvent, why: EventWhy): readonly Sentence[] {
  const seen = why.signs.map((sign): Sentence => [sign, ` ${signs[sign.sign] ?? sign.sign}.`]);
  const said = `It is ${status.replace('-', ' ')}`;
  if (seen.length > 0) return [[`${said}.`], ...seen];
  return [
    [status === 'planned' ? `${said}: no word says that it is uncertain, moved or called off.` : `${said}.`],
  ];
}

function whoOf({ parties: all }: EventWhy): readonly Sentence[] {
  if (all.length === 0) return [['The text names nobody who takes part.']];
  return all.map((party) => nameSentence(party, parties));
}

function whereOf({ zone }: ScheduledEvent, { place }: EventWhy): Sentence {
  if (!place) return ['The text names no place for it.'];
  const sentence = nameSentence(place, places);
  return zone === null ? sentence : [...sentence, ` Its zone is ${zone}.`];
}

function nameSentence(reason: EventNameReason, rules: Readonly<Record<string, string>>): Sentence {
  const because = rules[reason.rule] ?? reason.rule;
  return reason.text === reason.name
    ? [reason, ` ${because}.`]
    : [reason, ` stands for ${reason.name}; it ${because}.`];
}
