// What a name's own form says about what it names, and with the words around it.

import { formOf, NUMBER } from '../text/tokens.ts';
import { isDateline } from './brackets.ts';
import { addBefore, addBehind, type Setting } from './context.ts';
import { FLAG } from './lexicon.ts';
import { noVotes, VOTE, type Votes, votesFor } from './spot.ts';
import { isAcronymic, TRAIT } from './traits.ts';
import type { Unit } from './units.ts';
import { neuterVotes } from './wording.ts';
import { flagsAt, traitsAt, type Words } from './words.ts';

const { ACRONYM, BODY, CAPITAL, DETERMINER, DIRECTION, FIRST_NAME, PORTFOLIO, SETTLEMENT, SITE, THING } =
  FLAG;
const {
  ACRONYMIC,
  AMPERSAND,
  COMMA,
  HYPHEN,
  JUNIOR,
  OPEN_BRACKET,
  PLAIN,
  ROMAN,
  SINGLE,
  SMALL_TAIL,
  STOP,
  STRESSED,
} = TRAIT;

/** Votes of form and context for the name that units spell. */
export function weigh(words: Words, setting: Setting): Votes {
  const { units, listed, isApposed, sentence } = setting;
  const { first } = units[0] as Unit;
  if (first === sentence.first && isDateline(words, first, (units.at(-1) as Unit).last)) return ofDateline;
  const form = formVotes(words, units);
  const neuter = neuterVotes(words, first);
  const tally = {
    person: form.person + listed.person + neuter.person + (isApposed ? 3 * VOTE : 0),
    organisation: form.organisation + listed.organisation + neuter.organisation,
    place: form.place + listed.place + neuter.place,
  };
  addBehind(tally, words, setting);
  addBefore(tally, words, setting);
  return tally;
}

export const ofDateline = votesFor({ person: -99, place: 40 });

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
  const isThing = (all & THING) !== 0;
  if (isThing && ((head.flags & FIRST_NAME) === 0 || isNamedThing(units))) return nothing;
  const tail = tailFlags(words, units.at(-1) as Unit);
  if ((tail & SITE) !== 0) return ofSite;
  if ((tail & BODY) !== 0) return ofBody;
  return isAlone ? loneVotes(words, head) : fullVotes(words, units, all);
}

/** `Anna Smit Morning Show`: a thing that is called after somebody. */
function isNamedThing(units: readonly Unit[]): boolean {
  return units.length > 2 && ((units.at(-1) as Unit).flags & THING) !== 0;
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
    if (isJoined(words, unit)) return ofFirm;
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

/** The `& T` of `AT & T`. */
function isJoined(words: Words, { first, core }: Unit): boolean {
  return core > first && (traitsAt(words, first) & AMPERSAND) !== 0;
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
  if (isPartyTag(words, core)) return true;
  if (!isAlone && (traits & ROMAN) !== 0) return false;
  if ((traits & PLAIN) !== 0) return true;
  if (isAlone && (flags & ACRONYM) !== 0 && (traits & STRESSED) !== 0) return true;
  return (traits & SINGLE) !== 0 && last > core + 1 && words.tokens.kind[core + 1] === NUMBER;
}

/** The `R-Ohio` of `Senator Ann Lee, R-Ohio,`. */
function isPartyTag(words: Words, core: number): boolean {
  if ((traitsAt(words, core) & SINGLE) === 0 || (traitsAt(words, core + 1) & HYPHEN) === 0) return false;
  return (traitsAt(words, core - 1) & (COMMA | OPEN_BRACKET)) !== 0;
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
