// What each rule means, as a desk editor would say it. A rule without a row shows under its own name.

import type { EventFamily, EventRule, QuoteForm, SpeakerRule } from '@runup/core';

export const families: Readonly<Record<EventFamily, string>> = {
  meeting: 'a meeting',
  vote: 'a vote',
  hearing: 'a hearing',
  presentation: 'a presentation',
  ceremony: 'a ceremony',
  visit: 'a visit',
  action: 'an action',
  match: 'a match',
  deadline: 'a deadline',
  other: 'an event',
};

/** Behind the words that name the event. */
export const named: Readonly<Record<EventRule, string>> = {
  noun: ' is a noun that names',
  verb: ' is a verb that names',
  carrier: ' says that its subject happens, and that is',
  plan: ' is what somebody plans on that date, and that is',
  start: ' holds from that day on, and that is',
  agreed: ' is what the parties mean to hold, and that is',
  moved: ' is put off without a new date, and that is',
};

/** Where no words name it. */
export const unnamed: Readonly<Record<EventRule, string>> = {
  noun: 'A noun names',
  verb: 'A verb names',
  carrier: 'A verb says that its subject happens, and that is',
  plan: 'No word names it; signs of a plan beside a date make it',
  start: 'Something holds from that day on, and that is',
  agreed: 'The parties mean to meet, and that is',
  moved: 'It is put off without a new date, and that is',
};

export const signs: Readonly<Record<string, string>> = {
  planned: 'says that it is arranged',
  intended: 'says that somebody means to',
  bound: 'says that it must or would be so',
  upcoming: 'says that it lies ahead',
  hoped: 'says that they mean to if they can',
  tentative: 'says that it is not certain',
  expected: 'says that it is expected',
  postponed: 'says that it is put off',
  rescheduled: 'says that it is moved to another date',
  cancelled: 'says that it is called off',
  deadline: 'says that the date is the last',
  until: 'says that it lasts until then',
  starting: 'says that it holds from then on',
  since: 'says that it began then',
  condition: 'makes it hang on a condition',
  habit: 'says that it happens again and again',
  original: 'points at a date that no longer holds',
  negation: 'denies something',
};

export const parties: Readonly<Record<string, string>> = {
  'named in the clause': 'is named in the clause',
  'named in the sentence': 'is named in the sentence',
  possessor: 'is whose event it is',
  'group in the clause': 'is a group in the clause',
  pronoun: 'is whom a pronoun in the clause means',
  'speaker of the quotation': 'speaks the quotation that tells of it',
  'counted group': 'is a group that the clause counts',
  host: 'is the house that holds it',
  'who announces': 'announces it',
  'sentence before': 'acts in a sentence before it',
  'sentence behind': 'acts in the sentence behind it',
  candidate: 'is a candidate in it',
  'who is accused': 'is accused in it',
  lead: 'acts in the first sentences of the article',
};

export const places: Readonly<Record<string, string>> = {
  'behind a preposition in the clause': 'stands behind a preposition of place in the clause',
  'behind a preposition in the sentence': 'stands behind a preposition of place in the sentence',
  venue: 'is a building or ground behind a preposition of place',
  host: 'is the house that holds it',
  'country that votes': 'is the country that votes',
  'country of who holds it': 'is the country of who holds it',
  'capitals behind a preposition': 'is a name behind a preposition of place',
  'same event elsewhere': 'is named where the article tells of the same event elsewhere',
  dateline: 'is where the article was written',
  'scene of the lead': 'is where the first sentences of the article play',
};

/** What tied a quote to its speaker where no cue with a speaker did. */
export const implied: Readonly<Record<SpeakerRule, string>> = {
  'cue before': 'before it',
  'cue behind': 'behind it',
  'sentence before': 'in the sentence before, which opens it',
  'sentence behind': 'in the sentence behind, which only says who spoke',
  'later part': 'beside a later part of the same quotation',
  colon: ' stands before the colon that opens it.',
  dash: ' stands behind a dash at its end.',
  'last sentence': ' is whom the text spoke of last.',
  'last speaker': ' spoke last.',
  'next sentence': ' is whom the next sentence is about.',
  'last named': ' is the person who was named last.',
  nobody: 'Nobody is named beside it or before it.',
};

export const forms: Readonly<Record<QuoteForm, string>> = {
  alone: 'Direct: whole sentences stand between marks, with nothing beside them.',
  sentence: 'Direct: it begins like a sentence.',
  opens: 'Direct: it opens its sentence.',
  apart: 'Direct: it is a sentence apart from its cue.',
  colon: 'Direct: it stands behind a colon.',
  'second half': 'Direct: it goes on, behind the cue, with what was begun before.',
  introduced: 'Direct: it begins like a sentence, right behind the cue.',
  inside: 'Mixed: quoted words inside a sentence of the article.',
  that: 'Indirect: a clause that a conjunction (that, dat) opens behind the cue.',
  'before cue': 'Indirect: the clause before the cue, without marks.',
  'behind cue': 'Indirect: what follows the cue, without marks.',
  source: 'Indirect: what the sentence says beside its source, without marks.',
};
