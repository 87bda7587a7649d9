// English.

import type { PositionKind } from '@runup/core';
import { enGB as locale } from 'date-fns/locale/en-GB';
import { capitalised, count, inBrackets, joined, joinedBy, listed } from './grammar.ts';
import type { Phrases } from './phrases.ts';

/** What one does, and what several do. */
const position: Readonly<Record<PositionKind, readonly [string, string]>> = {
  demands: ['demands', 'demand'],
  offers: ['offers', 'offer'],
  promises: ['promises', 'promise'],
  proposes: ['proposes', 'propose'],
  agrees: ['agrees', 'agree'],
  denies: ['denies', 'deny'],
  refuses: ['refuses', 'refuse'],
  threatens: ['threatens', 'threaten'],
  decides: ['decides', 'decide'],
};

export const en: Phrases = {
  language: 'en',
  dir: 'ltr',
  locale,
  shortWeekday: 'abbreviated',

  day: ({ day, year }, { weekdayShort, month }) => joined(weekdayShort, day, month, year),
  fullDay: ({ day, year }, { weekday, month }) => joined(weekday, day, month, year),
  clock: (time) => time,
  clockElsewhere: (there, here) => `${there} local time (${here} your time)`,
  within: (period) => `in ${period}`,
  between: (from, to) => `between ${from} and ${to}`,

  dayUnit: (days) => (days === 1 ? 'day' : 'days'),
  ahead: (days) => (days === 1 ? 'tomorrow' : `in ${days} days`),
  today: 'today',
  dayOf: (day, of) => `day ${day} of ${of}`,
  liveNote: 'live',
  past: 'over',
  tick: (days, clock) => `${days} d ${clock}`,
  status: {
    planned: null,
    tentative: 'tentative',
    expected: 'expected',
    postponed: 'postponed',
    rescheduled: 'moved',
    cancelled: 'cancelled',
    deadline: 'deadline',
    'in-progress': 'under way',
  },

  was: (days, source, published) => `Was ${days} (${joinedBy(', ', source, published)})`,
  according: (said, source, published) =>
    `${capitalised(said)}, according to ${inBrackets(source, published)}`,
  called: { off: 'cancelled', later: 'postponed' },
  onDays: (days) => `on ${days}`,
  inPlace: (place) => `in ${place}`,
  atTime: (clock) => `at ${clock}`,
  standing: { off: 'cancelled', later: 'postponed', on: 'going ahead' },

  asOf: (day) => `As of ${day}`,
  glance: 'At a glance',
  coming: 'What is coming',
  undated: 'Announced',
  dateNotNamed: 'no date given',
  dayNotNamed: 'no day given',
  positions: 'Who wants what',
  stories: 'From the articles',
  untitled: 'Without a headline',
  nothingComing: 'Nothing with a date is on the agenda.',

  list: (items) => listed(items, ' and '),
  others: (number) => `${number} ${number === 1 ? 'other' : 'others'}`,
  moreEvents: (number) => `And ${count(number, 'more event', 'more events')}.`,
  moreUndated: (number) => `And ${count(number, 'more announcement', 'more announcements')}.`,
  moreParties: (number) => `And ${count(number, 'more party', 'more parties')}.`,
  moreStories: (number) => `And ${count(number, 'more article', 'more articles')}.`,
  moreSources: (number) => `and ${count(number, 'more mention', 'more mentions')}`,
  quote: (text) => `“${text}”`,
  position,

  coverage: (articles, sources) =>
    `${count(articles, 'article', 'articles')} read from ${count(sources, 'source', 'sources')}.`,
  problems: (number) => `${count(number, 'source', 'sources')} with a problem:`,
  composed: (day, time, zone) => `Composed on ${day} at ${time} (${zone}).`,
  why: (name) => `You receive this because you are on the list of “${name}”.`,
  calendar: 'The dates are attached as a calendar file (events.ics).',
  unsubscribe: 'Unsubscribe',
  onThePage: 'Read this in the browser, with a running clock',

  subject: {
    daysTo: (days, name) => (days === 1 ? `tomorrow: ${name}` : `${days} days to ${name}`),
    today: (name, dayOf) => (dayOf === null ? `today: ${name}` : `today: ${name}, ${dayOf}`),
    status: (name, status) => `${name} ${status}`,
    undated: (number) => count(number, 'announcement', 'announcements'),
    nothing: 'nothing scheduled',
  },

  columns: { days: 'Days', event: 'Event', date: 'Date', place: 'Place', source: 'Source' },
};
