// What the words around a name say about what it names.

import type { Sentence } from '../text/sentences.ts';
import { formOf, lowerOf, NUMBER } from '../text/tokens.ts';
import * as lexicon from './lexicon.ts';
import { hasAge, type Office } from './roles.ts';
import * as spot from './spot.ts';
import { noVotes, type Votes, votesFor } from './spot.ts';
import * as traits from './traits.ts';
import { isAcronymic } from './traits.ts';
import type { Unit } from './units.ts';
import { flagsAt, traitsAt, type Words, worldAt } from './words.ts';

const {
  ACRONYM,
  BODY,
  BODY_LINK,
  CAPITAL,
  DETERMINER,
  DIRECTION,
  FIRST_NAME,
  LOCATIVE,
  PORTFOLIO,
  SETTLEMENT,
  SITE,
  SPEECH,
  THING,
  TRADE,
  WEAK_LOCATIVE,
} = lexicon;
const { VOTE } = spot;
const {
  ACRONYMIC,
  COMMA,
  DEED,
  EMPLOYER,
  ENDS_IN_S,
  HYPHEN,
  JUNIOR,
  PLAIN,
  ROMAN,
  SHARED_DEED,
  SINGLE,
  SMALL_TAIL,
  STOP,
  STRESSED,
} = traits;

export interface Setting {
  readonly units: readonly Unit[];
  readonly sentence: Sentence;
  readonly office: Office;
  readonly isApposed: boolean;
  /** What the name before it in a list says. */
  readonly listed: Votes;
}

/** Votes while they are counted. */
type Tally = { -readonly [Kind in keyof Votes]: number };

/** Votes of form and context for the name that units spell. */
export function weigh(words: Words, setting: Setting): Votes {
  const { units, listed, isApposed } = setting;
  const form = formVotes(words, units);
  const tally = {
    person: form.person + listed.person + (isApposed ? 3 * VOTE : 0),
    organisation: form.organisation + listed.organisation,
    place: form.place + listed.place,
  };
  addBehind(tally, words, units);
  addBefore(tally, words, setting);
  return tally;
}

/** Outweighs whatever the context says. */
const nothing = votesFor({ person: -99, organisation: -99, place: -99 });
const ofSite = votesFor({ person: -99, place: 6 });
const ofBody = votesFor({ person: -99, organisation: 6 });
const ofJunior = votesFor({ person: 6 });
const ofFirm = votesFor({ person: -4, organisation: 5 });

function formVotes(words: Words, units: readonly Unit[]): Votes {
  const head = units[0] as Unit;
  const isAlone = units.length === 1;
  let all = 0;
  for (let u = 0; u < units.length; u++) {
    const unit = units[u] as Unit;
    if (isPlain(words, unit, isAlone)) return nothing;
    all |= unit.flags;
  }
  if ((head.flags & FIRST_NAME) === 0 && (all & THING) !== 0) return nothing;
  const tail = tailFlags(words, units.at(-1) as Unit);
  if ((tail & SITE) !== 0) return ofSite;
  if ((tail & BODY) !== 0) return ofBody;
  return isAlone ? loneVotes(words, head) : fullVotes(words, units, all);
}

/** Those of a name of several units whose flags are `all` together. */
function fullVotes(words: Words, units: readonly Unit[], all: number): Votes {
  const head = units[0] as Unit;
  if ((traitsAt(words, (units.at(-1) as Unit).core) & JUNIOR) !== 0) return ofJunior;
  if (isThing(words, units)) return nothing;
  if (isLegalForm(words, units)) return ofFirm;
  const isNamed = (head.flags & FIRST_NAME) !== 0;
  const isBody = !isNamed && (all & BODY) !== 0 && units.some(isBodyWord);
  let person = isNamed ? 3 : isBody ? -2 : 0;
  if (units.length > 4) person -= 2;
  for (let u = 0; u < units.length; u++) {
    const unit = units[u] as Unit;
    if (unit.core > unit.first) person += isArticle(words, unit.first) ? 1 : 2;
    else if (isInitial(words, unit)) person += 3;
    else if ((unit.flags & PORTFOLIO) !== 0 || isAcronym(words, unit)) person -= 2;
  }
  const isSite = (all & (SITE | SETTLEMENT)) !== 0;
  return { person: person * VOTE, organisation: isBody ? 2 * VOTE : 0, place: isSite ? 4 * VOTE : 0 };
}

function isBodyWord({ flags, first, core }: Unit): boolean {
  return (flags & BODY) !== 0 && first === core;
}

/** `Vickers VC-10`, `Core Duo-processoren`: a number in the name, or a small word glued to the last of its words. */
function isThing(words: Words, units: readonly Unit[]): boolean {
  for (let u = 0; u < units.length; u++) {
    const { core, last } = units[u] as Unit;
    const end = last - 1;
    if (words.tokens.kind[end] === NUMBER) return true;
    const isGluedOn = end > core && (traitsAt(words, end - 1) & HYPHEN) !== 0;
    if (isGluedOn && (traitsAt(words, end) & SMALL_TAIL) !== 0) return true;
  }
  return false;
}

/** The `De` of `De Jonge` and of the newspaper `De Avond`. */
function isArticle(words: Words, i: number): boolean {
  return (flagsAt(words, i) & (DETERMINER | CAPITAL)) === (DETERMINER | CAPITAL);
}

/** `Erbamont N.V.`: initials behind a name. */
function isLegalForm(words: Words, units: readonly Unit[]): boolean {
  if (units.length < 3) return false;
  return isInitial(words, units.at(-1) as Unit) && isInitial(words, units.at(-2) as Unit);
}

/** Of the small word glued to the name's end by a hyphen: `Abe Smit-stadion`, `Henri Dunant-kliniek`. */
function tailFlags(words: Words, { core, last: end }: Unit): number {
  const last = end - 1;
  if (last <= core || (traitsAt(words, last - 1) & HYPHEN) === 0) return 0;
  const flags = flagsAt(words, last);
  if ((flags & CAPITAL) !== 0) return 0;
  const { bodyTails, siteTails } = words.lexicon.tables;
  const tail = formOf(words.tokens, last);
  return flags | (bodyTails.has(tail) ? BODY : 0) | (siteTails.has(tail) ? SITE : 0);
}

const ofOrganisation = votesFor({ organisation: 3 });
const ofPlace = votesFor({ place: 3 });

function loneVotes(words: Words, unit: Unit): Votes {
  if ((unit.flags & DIRECTION) !== 0) return nothing;
  if ((unit.flags & BODY) !== 0 || isAcronym(words, unit)) return ofOrganisation;
  return (unit.flags & SITE) !== 0 ? ofPlace : noVotes;
}

/** `TV`, `COVID-19`, a lone initial, a road number: capitals that name nobody. */
function isPlain(words: Words, { core, last, flags }: Unit, isAlone: boolean): boolean {
  const traits = traitsAt(words, core);
  if (!isAlone && (traits & ROMAN) !== 0) return false;
  if ((traits & PLAIN) !== 0) return true;
  if (isAlone && (flags & ACRONYM) !== 0 && (traits & STRESSED) !== 0) return true;
  return (traits & SINGLE) !== 0 && last > core + 1 && words.tokens.kind[core + 1] === NUMBER;
}

function isInitial(words: Words, { core, last }: Unit): boolean {
  return (
    last - core === 2 && (traitsAt(words, core + 1) & STOP) !== 0 && (traitsAt(words, core) & SINGLE) !== 0
  );
}

/** True for `KLM`, `B&W`, `ProRail`: written like the name of an organisation. */
export function isAcronym(words: Words, { core, last, flags }: Unit): boolean {
  if (last - core === 1) return (flags & ACRONYM) !== 0 && (traitsAt(words, core) & ACRONYMIC) !== 0;
  const { tokens, lexicon } = words;
  const start = tokens.start[core] as number;
  const end = tokens.end[last - 1] as number;
  return isAcronymic(tokens.text.slice(start, end), lexicon.tables.plainAcronyms);
}

function addBehind(tally: Tally, words: Words, units: readonly Unit[]): void {
  const { last } = units.at(-1) as Unit;
  const next = flagsAt(words, last);
  if ((next & SPEECH) !== 0) tally.person += 2 * VOTE;
  if (hasAge(words, last)) tally.person += 4 * VOTE;
  if (doesDeed(words, units)) tally.person += VOTE;
  if ((next & TRADE) !== 0) tally.organisation += 2 * VOTE;
  if ((traitsAt(words, last) & COMMA) !== 0 && isInside(words, last + 1)) tally.place += 2 * VOTE;
}

/** The `Texas` of `Austin, Texas`. */
function isInside(words: Words, i: number): boolean {
  const hit = worldAt(words, i);
  if (!hit) return false;
  return hit.senses.some(
    ({ entry, form }) => form === 'name' && (entry.kind === 'region' || entry.kind === 'country'),
  );
}

/** `Smit stapt op`, `Gisteren stapte Smit op`, `Smit resigned`: what only a person does; a form that many take needs a name that is no plural. */
export function doesDeed(words: Words, units: readonly Unit[]): boolean {
  const head = units[0] as Unit;
  const behind = traitsAt(words, (units.at(-1) as Unit).last);
  if ((behind & DEED) !== 0) return true;
  if ((behind & SHARED_DEED) !== 0) return (traitsAt(words, head.core) & ENDS_IN_S) === 0;
  return words.lexicon.tables.verbSecond && (traitsAt(words, head.first - 1) & DEED) !== 0;
}

/** A name without any context to tell is one all the same when the article uses it more than once. */
const HINT = 0.35 * VOTE;

function addBefore(tally: Tally, words: Words, { units, office, sentence }: Setting): void {
  if (office.kind !== 'none' && !isGluedBody(words, units)) {
    tally.person += 5 * VOTE;
    return;
  }
  const at = (units[0] as Unit).first - 1;
  if (at < sentence.first) return;
  const flags = flagsAt(words, at);
  const isAlone = units.length === 1;
  const isLinked = (flags & BODY_LINK) !== 0;
  if ((flags & SPEECH) !== 0) tally.person += 2 * VOTE;
  if ((traitsAt(words, at) & EMPLOYER) !== 0) tally.organisation += VOTE;
  if ((flags & DETERMINER) !== 0) {
    tally.person -= 3 * VOTE;
    if (!isAlone) tally.organisation += VOTE;
  } else if (isAlone && isLinked) tally.organisation += HINT;
  else if (isAlone) tally.person += HINT;
  if ((flags & (BODY | TRADE)) !== 0) tally.organisation += 3 * VOTE;
  if ((flags & LOCATIVE) !== 0) tally.place += 2 * VOTE;
  if ((flags & WEAK_LOCATIVE) !== 0) tally.place += VOTE;
  const isTied = isLinked && (flagsAt(words, at - 1) & SETTLEMENT) !== 0;
  if ((flags & (SETTLEMENT | SITE)) !== 0 || isTied) tally.place += 3 * VOTE;
}

/** `directeur-generaal Bestuursdienst`: where somebody holds the office, not who. */
function isGluedBody({ tokens, lexicon }: Words, units: readonly Unit[]): boolean {
  const unit = units[0] as Unit;
  if (units.length > 1 || (unit.flags & BODY) === 0) return false;
  return ((lexicon.flags.get(lowerOf(tokens, unit.core)) ?? 0) & BODY) === 0;
}
