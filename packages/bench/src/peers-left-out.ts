// Classes of the peers' cases that make no sense in prose: each told by the words and labels of a case, with a reason.

import type { Gold, Peer, PeerCase } from './peers-cases.ts';

export interface LeftOut {
  readonly name: string;
  readonly reason: string;
  readonly holds: (one: PeerCase, peer: Peer) => boolean;
}

const FEASTS =
  /\b(eid|id ul|bakr|ramadan|ashura|jamat|isra|prophet's|ascension to heaven|night of power|sacrifice feast|han\w*kk?ah|passover|succos|shemini|simchat|tisha|yom|rosh|tu bishvat|chinese|parsi|jamshedi|\w*rayodashi|diwali|deepavali|saptami|dussehra|vijayadashami|durga|karva|ratha|rakhi|jayanti|sankr\w*|pandigai|pongal|baisakhi|vais?h?akhi|vasakhi|onam|panchami|holi|janmashtami|vesak|buddha|guru|diwas|ganesh|yugadi|samvatsaradi|chaitra|orthodox|clean monday|lazarus)\b/i;

const CAUSES =
  /\b(boss's|civil rights day|vegan day|youth service|earth hour|covenant thu|branch sunday|holy spirit|ides of)\b/i;

const SHORTHAND =
  /\b\d{1,2}(\.\d+)?\s?(m|h|hr|hrs|d|w|y|mo|mon|min|mins|s|sec|"|[ap](?!\.?\s?m\b))(?![\p{L}\d'’])|\d+h\d+|\d\d+[ -]?\d ?h\b|["~]|@ ?\d|\b(EO[MYD]|BO[MY]|otd|tonite|yr|qtr|[cs]y\d\d|\d\dq\d|oclock|a min|the min|xmas|w\/c|(today|tomorrow) [ap]m|pt)\b|(\d|noon)ish\b|\b\d{3,4} ?[ap]\.?m|\b(at|tonight|approximately) \d{3,4}\b|between \d{3,4}-0?\d{3}\b|\b(mar|dec|feb|sep)\d|\dmaart/iu;

const FORMULA = /^[<>]? ?= ?\d|hoger|greater/i;

/** A day and a month in figures without a year, and no weekday before it: `on 9/11` is one day of history, `op 3-2` a score. */
const BARE_DATE =
  /(^|\b(op|on|van|tussen|deze|this|next|volgende|between|from|for) )\d{1,2} ?[/-] ?\d{1,2}(?![\d/]|-\d|\.\d| ?[ap]\.?m\b| (jan|feb|ma|me|apr|ju|aug|sep|o|nov|dec)\p{L}+)|\d\/\d{1,2}-\d{1,2}\/\d|\b(op|on) \d{1,2}\.\d{1,2}(?![\d.:])|\d+\/(okt|jan)\b(?!\/)|(Oct|Jan)\/\d$/iu;

const CAPITALS_LOST = /\b(march|may|mon|fri|sat|sun|aug|nov|dec|tues|q\d|gmt|pst|cst|ist)\b/;

const ZONE_LOST = / (gmt|pst|cst)\b/;

const ARITHMETIC =
  /\b(second|third|\d(nd|rd|th)) last\b|\bclosest\b|\b(march|\w+day) after next\b|\b\w+days (from now|back)\b|giving (in )?\d+ (months|years?)( from now| ago)?$|\b(third|derde) \w+da[yg] (after|na)\b|(today|days|christmas) on \w+day|\w+day (two|\d) weeks (from|after)|from right now/i;

const MACHINE =
  /\b\d{8}\b|\d{4}\/\d\d\/\p{L}|(^|\s)\d\d-\d{4}(-\p{L}|$)|(?<![-\d])\d{4}-\d(?= |$)|^\d\/\d{4}$|(?<!\d )\b(dec|Dec), \d{4}/u;

const UNGRAMMATICAL =
  /\b(two|2) upcoming (week|day|month|quarter|year)$|upcoming (two|2) (week|day|month|quarter|year)$|\b(and an half|and half|of around|untill|in the PM|week end|mid (night|day)|the remaining of|in morning|in nineties|jan feb|\d+ ste)\b/i;

const WEEKDAY_CUT = /^(ma|di|wo|do|vr|za|zo|zat|zon|woe|mon|sat|sun|fri)\.?$|\bzat\. /i;

const HOUR_WORD = '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

/** Hours and minutes in words, letters apart, ordinals without their hyphen, years in words. */
const DICTATED = new RegExp(
  [
    `\\b${HOUR_WORD}[ -](o|oh|ou|zero|ten|fifteen|twenty|thirty|forty)\\b(?!'| (of|day|year|thousand))`,
    String.raw`\d [ap] m\b|\b[a-z]+ a m\b|p \. m|\bat \d+ \d\d$|half three|minutes past \d+h|\w+-\w+ minutes`,
    String.raw`\b(twenty|thirty) (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b`,
    String.raw`nineteen \w+ \w+|two thousand( and)? \w+`,
  ].join('|'),
  'i',
);

const MEALS = /\b(lunch|lunchtime|lunchtijd|ontbijt|breakfast|school year|schooljaar|seasons?)\b/i;

/** Numbers that a unit, a month, an ending or the mark of a clock explains. */
const EXPLAINED =
  /\d+[:.]\d\d(:\d\d)?|(\d+([.,]\d+)?|\p{L}+) ?(more |coming |upcoming |last |next |past |komende |volgende )*((sec|min|hour|day|week|month|quarter|year|night|jan|feb|mar|maa|apr|may|mei|jun|jul|aug|sep|okt|oct|nov|dec|dagen|dag|uur|uren|jaar|maand|kwart)\p{L}*|st|nd|rd|th|e|de|of|van)(?!\p{L})|(jan|feb|mar|apr|may|mei|jun|jul|aug|sep|oct|okt|nov|dec)\p{L}*\.? \d+(-\d+)?|\d+[/-]\d+[/-]\d+|\d\d?[-/]\d\d?(?= (om|at|between|tussen))/giu;

const CLOCK_SAID =
  /\d\s?[ap]\.?\s?m\b|\b[ap]\.?m\b|\buu?r\b|\du\b|\du\d|o'?clock|noon|midnight|mid night|middernacht|half|kwart|quarter|(past|over|voor|to) \w+|morning|afternoon|evening|night|ochtend|morgens|middag|avond|nacht|\d:\d\d|\d\.\d\d/i;

const DURATION_ALONE =
  /^(for |voor |give it |wait |set .* )?(for |voor )?(\d+|an?|een|half)?( \w+)? ?(seconds?|seconden|minut\w*|hours?|uur|uit|days?|dagen|months?)( out| uit)?(,? (and )?\d+ \w+)*$/i;

const UNIT_ALONE =
  /^(morning|evening|night)$|^(voor )?(the|de|het) (day|week|month|year|dag|maand|jaar|fortnight)$/i;

const ENGLISH =
  /\b(show|king's|st\. patrick)\b|\d [ap]m\b|(^|[-–] |\p{L} )(april|juli|aug|november) \d{1,2}(?![\d:])/iu;

/** A year, month and day that stand in no calendar, or a value that is no date at all. */
function standsNowhere({ value }: Gold): boolean {
  const [, year, month, day] = /^(\d{4}|XXXX)-(\d\d)-(\d\d)/.exec(value) ?? [];
  if (!day) return value.startsWith('(');
  const date = new Date(Date.UTC(year === 'XXXX' ? 2000 : Number(year), Number(month) - 1, Number(day)));
  return date.getUTCDate() !== Number(day);
}

const RELATIVE = /\b(next|last|this|volgende|vorige)\b/i;

const WEEKDAYS = [
  /\b(sunday|zondag)\b/i,
  /\b(monday|maandag)\b/i,
  /\b(tuesday|dinsdag|di)\b/i,
  /\b(wednesday|woensdag)\b/i,
  /\b(thursday|donderdag)\b/i,
  /\b(friday|vrijdag)\b/i,
  /\b(saturday|zaterdag)\b/i,
];

/** A day of the month on another weekday than the words say. */
function isOtherWeekday(text: string, value: string): boolean {
  const said = WEEKDAYS.findIndex((word) => word.test(text));
  const dated = /^\d{4}-\d\d-\d\d$/.test(value) && /\d/.test(text) && !/\d (week|day|dagen|weken)/.test(text);
  return dated && said >= 0 && new Date(`${value}T00:00Z`).getUTCDay() !== said;
}

/** An earlier year than the one that the words say, or one far from the reference that no word says. */
function contradicts({ text, value }: Gold, reference: string): boolean {
  if (isOtherWeekday(text, value)) return true;
  const said = /\b[12]\d{3}\b/.exec(text)?.[0];
  const labelled = /^\d{4}/.exec(value)?.[0];
  if (!labelled) return false;
  if (said) return !value.includes(said) && labelled < said;
  return RELATIVE.test(text) && Math.abs(Number(labelled) - Number(reference.slice(0, 4))) > 5;
}

const NUMBER =
  /(^|[\s-])(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|drie|vier|vijf|zes|zeven|acht|negen)(?=$|[\s.,?-])/i;

/** `9 tomorrow`, `8am until 6`, `morning 6-8`: one of the hours is a number alone. */
const HALF_BARE =
  /^(\d+|eight),? (tonight|tomorrow)|(\d ?am|:\d\d)( ?-| to| until) ?\d{1,2}(?![:\d.]| ?[ap]\.?m|\d)|morning \d-\d|morgen \d-\d|this (morning|afternoon) at 12|(evening|tonight) (at 2(?!\d| ?[ap]m)|around)/i;

/** `20.10` without a word that makes it a time. */
const DECIMAL =
  /(?<!\b(om|van|tot|tussen|rond|na|voor|en|tegen|vanaf|dan|at|between)) (?<!- )\d{1,2}\.\d\d(?![\d.:]| ?uur|u\b| ?[ap]\.?m| vandaag)|^\d\d\.\d\d :|- \d\d\.\d\d -/;

function isTimed({ value }: Gold): boolean {
  return /T\d\d|^\/?\d\d:/.test(value);
}

/** An hour that nothing but its number tells. */
function bareHour(gold: Gold): boolean {
  if (!isTimed(gold)) return false;
  const { text } = gold;
  return HALF_BARE.test(text) || (NUMBER.test(text.replace(EXPLAINED, ' ')) && !CLOCK_SAID.test(text));
}

/** The class that holds cases without a label; all others hold labelled ones. */
const UNREAD = 'expressions the peer does not read';

export const LEFT_OUT: readonly LeftOut[] = [
  {
    name: 'no such date',
    reason: 'the label is a day that stands in no calendar (30 February)',
    holds: ({ timexes }) => timexes.some(standsNowhere),
  },
  {
    name: 'label against its words',
    reason:
      'the label has another year or weekday than the words, or counts from another day than the reference',
    holds: ({ timexes, reference }) => timexes.some((gold) => contradicts(gold, reference)),
  },
  {
    name: 'no time expression',
    reason: 'the label is a zone alone, or has no words',
    holds: ({ timexes }) => timexes.some(({ type, text }) => /timezone/.test(type) || text === ''),
  },
  {
    name: 'feasts of other calendars',
    reason:
      'Jewish, Muslim, Hindu, Sikh, Chinese and Orthodox feasts follow calendars that we do not compute',
    holds: ({ text }) => FEASTS.test(text),
  },
  {
    name: 'days of a trade or cause',
    reason: 'observances and old names that a newspaper explains when it prints them',
    holds: ({ text }) => CAUSES.test(text),
  },
  {
    name: 'formulas and filters',
    reason: 'conditions of a query, not sentences',
    holds: ({ text }) => FORMULA.test(text),
  },
  {
    name: 'shorthand',
    reason: 'abbreviations of chat and calendars (2m, 3w, 7p, EOM, 11ish, 0730), which no newspaper prints',
    holds: ({ text }) => SHORTHAND.test(text),
  },
  {
    name: 'dictated times',
    reason: 'transcribed speech (ten oh five, twenty fourth, nineteen ninety nine)',
    holds: ({ text }) => DICTATED.test(text),
  },
  {
    name: 'meals and terms',
    reason: 'a meal, a school or fiscal year has no hours or days of its own',
    holds: ({ text }) => MEALS.test(text),
  },
  {
    name: 'bare numbers as hours',
    reason: 'a number with nothing that says it is an hour (9 tomorrow, Friday 10-4)',
    holds: ({ text, timexes }) =>
      timexes.some((gold) => bareHour(gold) || (isTimed(gold) && DECIMAL.test(text))),
  },
  {
    name: 'bare numbers as dates',
    reason: 'two numbers with nothing that says they are a date (8/10, 2-15)',
    holds: ({ text }) => BARE_DATE.test(text),
  },
  {
    name: 'durations as moments',
    reason: 'how long something lasts, labelled as the moment when it will be over (wait for 5 minutes)',
    holds: ({ text, timexes }) =>
      DURATION_ALONE.test(text.trim()) && timexes.some(({ type }) => type !== 'DURATION'),
  },
  {
    name: UNREAD,
    reason:
      'no label for a duration, a bare year, a weekday or `current` that prose has as a time expression',
    holds: ({ text }, peer) =>
      peer === 'chrono' &&
      /^(\d{4}( to \d{4}|-\d\d)?|tuesday|jan|\d+ (days|dagen)|\d+ (uur|hours) \d+ min|a few hour|the second half)$/i.test(
        text.trim(),
      ),
  },
  {
    name: 'a unit alone',
    reason: 'the week, morning: commands mean the present one, prose mostly none',
    holds: ({ timexes }) => timexes.some(({ text }) => UNIT_ALONE.test(text)),
  },
  {
    name: 'date arithmetic',
    reason: 'so many Sundays from now, the third week from the end: reckoned as no sentence says it',
    holds: ({ text }) => ARITHMETIC.test(text),
  },
  {
    name: 'formats of machines',
    reason: 'year, month and day in the order of a file name or an export (20240131)',
    holds: ({ text }) => MACHINE.test(text),
  },
  {
    name: 'broken grammar',
    reason: 'misspelt or not inflected (untill, two coming week): no editor lets it through',
    holds: ({ text }) => UNGRAMMATICAL.test(text),
  },
  {
    name: 'capitals lost',
    reason: 'march, sun, sat, gmt: in small letters other words or none, which a newspaper does not print so',
    holds: ({ lang, text }) => (lang === 'en' ? CAPITALS_LOST : ZONE_LOST).test(text),
  },
  {
    name: 'a weekday cut short',
    reason: 'zo., di., sat. alone: without a date beside it any other word or abbreviation',
    holds: ({ text }) => WEEKDAY_CUT.test(text),
  },
  {
    name: 'another language',
    reason: 'English words in the Dutch cases',
    holds: ({ lang, text }) => lang === 'nl' && ENGLISH.test(text),
  },
];

/** The first class that a case falls in; null when it is kept. */
export function leftOutAs(one: PeerCase, peer: Peer): string | null {
  const label = one.timexes.length > 0;
  return LEFT_OUT.find(({ name, holds }) => label !== (name === UNREAD) && holds(one, peer))?.name ?? null;
}
