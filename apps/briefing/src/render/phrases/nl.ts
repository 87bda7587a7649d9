// Dutch.

import type { PositionKind } from '@runup/core';
import { nl as locale } from 'date-fns/locale/nl';
import { count, inBrackets, joined, joinedBy, listed } from './grammar.ts';
import type { Phrases } from './phrases.ts';

/** What one does, and what several do. */
const position: Readonly<Record<PositionKind, readonly [string, string]>> = {
  demands: ['eist', 'eisen'],
  offers: ['biedt aan', 'bieden aan'],
  promises: ['belooft', 'beloven'],
  proposes: ['stelt voor', 'stellen voor'],
  agrees: ['gaat akkoord', 'gaan akkoord'],
  denies: ['ontkent', 'ontkennen'],
  refuses: ['weigert', 'weigeren'],
  threatens: ['dreigt', 'dreigen'],
  decides: ['besluit', 'besluiten'],
};

export const nl: Phrases = {
  language: 'nl',
  dir: 'ltr',
  locale,
  shortWeekday: 'short',

  day: ({ day, year }, { weekdayShort, month }) => joined(weekdayShort, day, month, year),
  fullDay: ({ day, year }, { weekday, month }) => joined(weekday, day, month, year),
  clock: (time) => `${time.replace(':', '.')} uur`,
  clockElsewhere: (there, here) => `${there} plaatselijke tijd (${here} bij u)`,
  within: (period) => `in ${period}`,
  between: (from, to) => `tussen ${from} en ${to}`,

  dayUnit: (days) => (days === 1 ? 'dag' : 'dagen'),
  ahead: (days) => (days === 1 ? 'morgen' : `over ${days} dagen`),
  today: 'vandaag',
  dayOf: (day, of) => `dag ${day} van ${of}`,
  liveNote: 'loopt mee',
  past: 'geweest',
  tick: (days, clock) => `${days} d ${clock}`,
  status: {
    planned: null,
    tentative: 'onder voorbehoud',
    expected: 'verwacht',
    postponed: 'uitgesteld',
    rescheduled: 'verplaatst',
    cancelled: 'gaat niet door',
    deadline: 'uiterste datum',
    'in-progress': 'is bezig',
  },

  was: (days, source, published) => `Was ${days} (${joinedBy(', ', source, published)})`,
  according: (said, source, published) => `Volgens ${inBrackets(source, published)} ${said}`,
  called: { off: 'afgelast', later: 'uitgesteld' },
  onDays: (days) => `op ${days}`,
  inPlace: (place) => `in ${place}`,
  atTime: (clock) => `om ${clock}`,
  standing: { off: 'gaat het niet door', later: 'is het uitgesteld', on: 'gaat het door' },

  asOf: (day) => `Stand van ${day}`,
  glance: 'In één oogopslag',
  coming: 'Wat er komt',
  undated: 'Aangekondigd',
  dateNotNamed: 'datum niet genoemd',
  dayNotNamed: 'dag niet genoemd',
  positions: 'Wie wil wat',
  stories: 'Uit de artikelen',
  untitled: 'Zonder kop',
  nothingComing: 'Er staat niets met een datum op de agenda.',

  list: (items) => listed(items, ' en '),
  others: (number) => `${number} ${number === 1 ? 'ander' : 'anderen'}`,
  moreEvents: (number) => `En nog ${count(number, 'gebeurtenis', 'gebeurtenissen')}.`,
  moreUndated: (number) => `En nog ${count(number, 'aankondiging', 'aankondigingen')}.`,
  moreParties: (number) => `En nog ${count(number, 'partij', 'partijen')}.`,
  moreStories: (number) => `En nog ${count(number, 'artikel', 'artikelen')}.`,
  moreSources: (number) => `en ${count(number, 'andere vermelding', 'andere vermeldingen')}`,
  quote: (text) => `‘${text}’`,
  position,

  coverage: (articles, sources) =>
    `${count(articles, 'artikel', 'artikelen')} gelezen uit ${count(sources, 'bron', 'bronnen')}.`,
  problems: (number) => `${count(number, 'bron', 'bronnen')} met een probleem:`,
  composed: (day, time, zone) => `Samengesteld op ${day} om ${time} (${zone}).`,
  why: (name) => `U krijgt dit bericht omdat u op de lijst van ‘${name}’ staat.`,
  calendar: 'De data zitten als agendabestand (events.ics) bij dit bericht.',
  unsubscribe: 'Afmelden',
  onThePage: 'Lees dit in de browser, met een lopende klok',

  subject: {
    daysTo: (days, name) => (days === 1 ? `morgen ${name}` : `nog ${days} dagen tot ${name}`),
    today: (name, dayOf) => (dayOf === null ? `vandaag ${name}` : `vandaag ${name}, ${dayOf}`),
    status: (name, status) => `${name} ${status}`,
    undated: (number) => count(number, 'aankondiging', 'aankondigingen'),
    nothing: 'niets gepland',
  },

  columns: { days: 'Dagen', event: 'Gebeurtenis', date: 'Datum', place: 'Plaats', source: 'Bron' },
};
