// Who can be meant: people, bodies and nameless speakers, under the fullest name that the article gives them.

import type { Entity, Mention, Names } from '../mention.ts';
import type { AntecedentKind } from '../reading.ts';
import { firstFrom, type Span } from '../text/span.ts';
import { DETAIL } from './details.ts';
import { type Gender, genderIn } from './named.ts';
import type { Phrase } from './noun-phrase.ts';
import { isWhite, standsAt } from './spelling.ts';
import type { PronounSense, QuoteTables } from './tables.ts';
import {
  detailsOf,
  flagsOf,
  holds,
  isComma,
  itemAt,
  mentionAt,
  type Page,
  type Unit,
  wordOf,
} from './units.ts';
import { FLAG } from './words.ts';

const { AGE, DEFINITE, GROUP, MAN, SEVERAL, WOMAN } = DETAIL;
const { CAPITAL, CONJUNCTION, DETERMINER, SPEAKER } = FLAG;

/** Somebody who may speak; the span is the words that name them here. */
export interface Voice {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Index into `Names.entities`; null for who has no name. */
  readonly entity: number | null;
  /** `unknown`: a word for those who speak, one or many; `thing`: any other. */
  readonly nature: 'person' | 'body' | 'several' | 'unknown' | 'thing';
  /** Of who has no name; of all others see `genderIn`. */
  readonly gender: Gender | null;
  /** Where the one meant was last named, when the words here are no name. */
  readonly antecedent: (Span & { readonly of: AntecedentKind }) | null;
}

/** True when a pronoun of this sense can mean `voice`. */
export function agrees(page: Page, voice: Voice, sense: PronounSense): boolean {
  const { nature } = voice;
  const isOne = nature === 'person' || nature === 'unknown';
  if (sense === 'he' || sense === 'she') return isOne && (genderOf(page, voice) ?? sense) === sense;
  if (sense === 'she-or-they')
    return isOne ? (genderOf(page, voice) ?? 'she') === 'she' : nature === 'several';
  const isBody = nature === 'body' || voice.gender === 'it';
  if (sense === 'they') return nature === 'several' || isBody;
  return sense === 'it' && (isBody || nature === 'thing');
}

function genderOf({ names, genders, lexicon }: Page, { entity, gender }: Voice): Gender | null {
  if (entity === null) return gender;
  return genderIn(genders, names.entities[entity] as Entity, lexicon.genders);
}

/** The offsets of items `first` to `last` (exclusive); none of them a quotation. */
export function spanOf(unit: Unit, first: number, last: number): Span {
  const { tokens } = unit.page.article;
  const { quotations } = unit.page;
  const from = itemAt(unit, first) as number;
  const to = itemAt(unit, last - 1) as number;
  return {
    start: from < 0 ? (quotations[-from - 1]?.start ?? 0) : (tokens.start[from] as number),
    end: to < 0 ? (quotations[-to - 1]?.end ?? 0) : (tokens.end[to] as number),
  };
}

/** The voice of a phrase that is no pronoun; without a known name it goes by its own words (`a spokesman`). */
export function voiceOf(unit: Unit, phrase: Phrase): Voice {
  const { names, article } = unit.page;
  const whole = spanOf(unit, phrase.first, phrase.last);
  const core = spanOf(unit, phrase.first, phrase.coreLast);
  const areSeveral = holds(unit, CONJUNCTION, { first: phrase.first, last: phrase.coreLast });
  if (!areSeveral) {
    const mention = headMention(names, core);
    const entity = mention ? names.entities[mention.entity] : undefined;
    if (entity) return voiceOfEntity(entity, core);
    const named = namedBehind(unit, phrase);
    if (named) return voiceOfEntity(named.entity, named);
    const known = describedEntity(unit, phrase);
    if (known)
      return voiceOfEntity(known.entity, core, { of: 'description', start: known.start, end: known.end });
  }
  const { nature, gender } = areSeveral ? SEVERAL_PEOPLE : natureOf(unit, phrase);
  return {
    name: article.text.slice(whole.start, whole.end),
    start: whole.start,
    end: whole.end,
    entity: null,
    nature,
    gender,
    antecedent: null,
  };
}

export function voiceOfEntity(
  { name, id, kind }: Entity,
  { start, end }: Span,
  antecedent: Voice['antecedent'] = null,
): Voice {
  return {
    name,
    start,
    end,
    entity: id,
    nature: kind === 'person' ? 'person' : 'body',
    gender: null,
    antecedent,
  };
}

/** The mention that the phrase ends on: the one who speaks in `Trump spokeswoman Ann Lee`, nobody in `Biden's aide` and `een Amerikaan`. */
function headMention({ entities, mentions }: Names, core: Span): Mention | null {
  let head: Mention | null = null;
  for (let i = firstFrom(mentions, core.start); i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    if (mention.start >= core.end) break;
    const { form } = mention;
    if (mention.end < core.end || form === 'adjective' || form === 'compound') continue;
    if (form !== 'description' || entities[mention.entity]?.kind === 'person') head = mention;
  }
  return head;
}

/** `its chief executive, Ann Lee`: the person who is named behind the comma. */
function namedBehind(unit: Unit, { last }: Phrase): Met | null {
  if (!isComma(unit, last)) return null;
  const { names } = unit.page;
  const at = mentionAt(unit, last + 1);
  if (at < 0) return null;
  const mention = names.mentions[at] as Mention;
  const entity = names.entities[mention.entity];
  if (mention.form !== 'name' || entity?.kind !== 'person') return null;
  return { start: mention.start, end: mention.end, entity };
}

/** `the commission`, `the mayor`: who was named before by that word, and where. */
function describedEntity(unit: Unit, { first, coreLast }: Phrase): Met | null {
  if (coreLast - first > 4 || (flagsOf(unit, first) & DETERMINER) === 0) return null;
  const flags = flagsOf(unit, coreLast - 1);
  if ((flags & SPEAKER) === 0 || (detailsOf(unit, first) & DEFINITE) === 0) return null;
  if ((flags & CAPITAL) !== 0 && coreLast - first > 2) return null;
  const head = wordOf(unit, coreLast - 1);
  if ((detailsOf(unit, coreLast - 1) & SEVERAL) !== 0 || !unit.page.lexicon.tables.speakers.has(head))
    return null;
  return latestKnownAs(unit.page, head, spanOf(unit, first, coreLast).start);
}

interface Met extends Span {
  readonly entity: Entity;
}

/** The entity whose name or role holds `word` and that was last named before `offset`. */
function latestKnownAs({ names, lexicon, memo }: Page, word: string, offset: number): Met | null {
  memo.called ??= new Map();
  let known = memo.called.get(word);
  if (!known) {
    known = mentionsCalled(word, names, lexicon.tables);
    memo.called.set(word, known);
  }
  const behind = firstFrom(known, offset);
  if (behind === 0) return null;
  const { entity, start, end } = known[behind - 1] as Mention;
  return { entity: names.entities[entity] as Entity, start, end };
}

const NO_MENTIONS: readonly Mention[] = [];

/** The mentions of those whom `the …` with that word may call, in reading order. Asked once for each word of the table at most. */
function mentionsCalled(
  word: string,
  { entities, mentions }: Names,
  tables: QuoteTables,
): readonly Mention[] {
  const isCalled = entities.map((entity) => mayCall(word, entity, tables));
  if (!isCalled.includes(true)) return NO_MENTIONS;
  const found: Mention[] = [];
  for (const mention of mentions) {
    if (mention.form === 'adjective' || mention.form === 'compound') continue;
    if (isCalled[mention.entity]) found.push(mention);
  }
  return found;
}

/** What `the …` may call an entity: words of a body's name, the office of a person but not a former one. */
function mayCall(word: string, { name, role, kind }: Entity, { lesser }: QuoteTables): boolean {
  if (kind === 'place') return false;
  if (kind !== 'person' && holdsWord(name, word)) return true;
  if (role === null || !holdsWord(role, word)) return false;
  for (const other of lesser) if (holdsWord(role, other)) return false;
  return true;
}

/** True when `word`, in lower case, is one of those that white space and hyphens part. */
function holdsWord(phrase: string, word: string): boolean {
  for (let at = 0; at + word.length <= phrase.length; at++)
    if (isGap(phrase, at - 1) && isGap(phrase, at + word.length) && standsAt(phrase, at, word)) return true;
  return false;
}

/** Nothing, white space or a hyphen: a name written with a soft hyphen or a joiner is still one word. */
function isGap(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return true;
  const unit = text.charCodeAt(at);
  return unit === 0x2d || isWhite(unit);
}

type Nature = Pick<Voice, 'nature' | 'gender'>;

const SEVERAL_PEOPLE: Nature = { nature: 'several', gender: null };

/** What the words of a phrase without a name or a conjunction say of whom they mean. */
function natureOf(unit: Unit, { first, coreLast }: Phrase): Nature {
  let gender: Gender | null = null;
  let isSpeaker = false;
  for (let i = first; i < coreLast; i++) {
    const calling = detailsOf(unit, i);
    if ((calling & SEVERAL) !== 0) return SEVERAL_PEOPLE;
    if ((calling & WOMAN) !== 0) gender = 'she';
    else if ((calling & MAN) !== 0) gender ??= 'he';
    else if ((calling & GROUP) !== 0) gender ??= 'it';
    if ((calling & AGE) !== 0 || (flagsOf(unit, i) & SPEAKER) !== 0) isSpeaker = true;
  }
  if (gender === 'it') return { nature: 'unknown', gender };
  if (gender) return { nature: 'person', gender };
  return { nature: isSpeaker ? 'unknown' : 'thing', gender };
}
