// Who takes part without a name: groups (`vakbonden`, `the police leadership`), pronouns and counted groups (`de vier partijen`).

import { overlapping, textSpan } from '../text/span.ts';
import { lowerOf, WORD } from '../text/tokens.ts';
import { bodyOf } from './bodies.ts';
import type { Clause } from './clauses.ts';
import { hasKey, kindOf, NOBODY, namedParty, partiesIn } from './parties.ts';
import { DEFINITE, rolesAt } from './roles.ts';
import type { Party, Scene } from './scene.ts';
import { oneLine } from './spacing.ts';
import { namedAt, standingIn } from './standing.ts';
import {
  DETERMINER,
  FINITE,
  firstOf,
  flagsAt,
  GENITIVE,
  PEOPLE,
  PREPOSITION,
  PRONOUN,
  STOP,
  WITH,
} from './words.ts';

export interface GroupHit {
  readonly first: number;
  readonly last: number;
  /** True behind `met`, `with`, `tussen`. */
  readonly joined: boolean;
}

const LONGEST_GROUP = 4;

/** Group nouns of a stretch that hang on no other noun: its subjects, and who they meet. */
export function groupsIn(scene: Scene, clause: Clause): GroupHit[] {
  const { tokens } = scene.article;
  const hits: GroupHit[] = [];
  const start = firstOf(scene, clause, PEOPLE);
  for (let i = start < 0 ? clause.last : start; i < clause.last; i++) {
    if ((flagsAt(scene, i) & PEOPLE) === 0 || tokens.kind[i] !== WORD) continue;
    if (i + 1 < clause.last && (flagsAt(scene, i + 1) & PEOPLE) !== 0) continue;
    let first = i;
    while (first > clause.first && i - first < LONGEST_GROUP && isInside(scene, first - 1)) first--;
    let before = first - 1;
    while (before >= clause.first && (flagsAt(scene, before) & DETERMINER) !== 0) before--;
    const word = before >= clause.first ? flagsAt(scene, before) : 0;
    const joined = (word & WITH) !== 0;
    if (((word & PREPOSITION) !== 0 && !joined) || isNamedNext(scene, i + 1)) continue;
    hits.push({ first, last: i + 1, joined });
  }
  return hits;
}

function isInside(scene: Scene, i: number): boolean {
  const { tokens } = scene.article;
  const stops = flagsAt(scene, i) & (DETERMINER | STOP | PREPOSITION);
  return tokens.kind[i] === WORD && stops === 0 && lowerOf(tokens, i).length > 1;
}

/** `informateurs Anna Holm en …`, `onderhandelaars van de Navo`: the name says who they are. */
function isNamedNext(scene: Scene, i: number): boolean {
  const at = (flagsAt(scene, i) & GENITIVE) !== 0 ? i + 1 : i;
  const next = (flagsAt(scene, at) & DETERMINER) !== 0 ? at + 1 : at;
  return namedAt(scene, next) !== null;
}

/** A group as a party under its own words. */
export function groupAsParty(scene: Scene, { first, last }: GroupHit): Party {
  const { tokens, text } = scene.article;
  const span = textSpan(text, tokens.start[first] as number, tokens.end[last - 1] as number);
  const name = oneLine(span.text);
  return {
    name,
    short: name,
    key: `~${lowerOf(tokens, last - 1)}`,
    entity: null,
    span,
    rule: 'group in the clause',
  };
}

/** How many sentences back a pronoun or a counted group is looked for. */
const LOOK_BACK = 3;

/** `de vier partijen`, `both leaders`: so many names of the sentences before; none unless as many stand there. */
export function countedParties(scene: Scene, hit: GroupHit, sentence: number): Party[] {
  const { tokens } = scene.article;
  const { counts } = scene.tables;
  const count = [hit.first, hit.first - 1]
    .map((i) => counts[lowerOf(tokens, i)])
    .find((n) => n !== undefined);
  if (count === undefined) return pointsBack(scene, hit) ? listBefore(scene, sentence) : [];
  const found: Party[] = [];
  for (let s = sentence - 1; s >= 0 && s >= sentence - LOOK_BACK && found.length < count; s--) {
    for (const party of namesOf(scene, s, 'counted group')) if (!hasKey(found, party.key)) found.push(party);
  }
  return found.length === count ? found : [];
}

/** `de partijen`, `the sides`: the bodies named together before, whoever else is named with them; empty when none are. */
export function meantBy(scene: Scene, hit: GroupHit, sentence: number): Party[] {
  return !hit.joined && pointsBack(scene, hit) ? listBefore(scene, sentence) : [];
}

function pointsBack(scene: Scene, { first, last }: GroupHit): boolean {
  const isDefinite = (rolesAt(scene, first - 1) & DEFINITE) !== 0;
  return isDefinite && scene.tables.anaphoric.has(lowerOf(scene.article.tokens, last - 1));
}

/** How many sentences back bodies that act together are looked for. */
const LIST_BACK = 8;

/** The names of the nearest sentence before that holds several. */
function listBefore(scene: Scene, sentence: number): Party[] {
  for (let s = sentence - 1; s >= 0 && s >= sentence - LIST_BACK; s--) {
    const found = namesOf(scene, s, 'counted group');
    const bodies = found.filter((party) => kindOf(scene, party) === 'organisation');
    if (bodies.length > 1) return bodies;
  }
  return [];
}

/** All names of a sentence that can act, those behind a preposition too. */
function namesOf(scene: Scene, sentence: number, rule: Party['rule']): Party[] {
  const at = scene.article.sentences[sentence];
  if (!at) return [];
  const parties: Party[] = [];
  for (const { entity, mention } of standingIn(scene, at))
    if (entity.kind !== 'place' && (mention.form === 'name' || mention.form === 'acronym'))
      parties.push(namedParty(scene, mention, rule));
  return parties;
}

export interface PronounSearch {
  readonly clause: Clause;
  /** Index into the article's sentences. */
  readonly sentence: number;
}

/** Whom the pronouns of a clause stand for: the subject before them, or the speaker of the quotation for `we`. */
export function pronounParties(scene: Scene, { clause, sentence }: PronounSearch): Party[] {
  const { tokens } = scene.article;
  const start = firstOf(scene, clause, PRONOUN);
  for (let i = start < 0 ? clause.last : start; i < clause.last; i++) {
    if ((flagsAt(scene, i) & PRONOUN) === 0) continue;
    const { one, many, either, own, ours, body } = scene.tables.pronouns;
    const word = lowerOf(tokens, i);
    if (own.has(word)) {
      const said = speakerAt(scene, tokens.start[i] as number);
      return ours.has(word) ? said.flatMap((party) => [party, ...bodyOf(scene, party.entity ?? -1)]) : said;
    }
    if (one.has(word)) return antecedents(scene, { before: i, sentence, wanted: 'one' });
    if (either.has(word)) return antecedents(scene, { before: i, sentence, wanted: 'either' });
    if (many.has(word)) return antecedents(scene, { before: i, sentence, wanted: 'many' });
    if (body.has(word) && isSubject(scene, i))
      return bodyBefore(scene, { before: i, sentence, wanted: 'body' });
  }
  return [];
}

interface Antecedent {
  readonly before: number;
  readonly sentence: number;
  readonly wanted: 'one' | 'many' | 'either' | 'body';
}

/** The first names before the pronoun in its sentence, else in the nearest sentence before that has any. */
function antecedents(scene: Scene, { before, sentence, wanted }: Antecedent): Party[] {
  for (let s = sentence; s >= 0 && s >= sentence - LOOK_BACK; s--) {
    const { first, last } = scene.article.sentences[s] as Clause;
    const stretch = { first, last: s === sentence ? Math.min(before, last) : last };
    if (stretch.last <= stretch.first) continue;
    const search = { clause: stretch, head: first, rule: 'pronoun', strict: s < sentence } as const;
    const named = partiesIn(scene, { ...search, reporters: NOBODY });
    const fitting = fittingFor(scene, named, wanted);
    if (fitting.length > 0) return fitting.slice(0, wanted === 'one' ? 1 : MOST);
  }
  return [];
}

const MOST = 4;

/** Who says it of themselves, else the body that was named last. */
function bodyBefore(scene: Scene, search: Antecedent): Party[] {
  const end = scene.article.tokens.start[search.before] as number;
  const { start } = scene.article.sentences[search.sentence] as { readonly start: number };
  const said = scene.reporters.filter((reporter) => reporter.start >= start && reporter.cue.end <= end);
  const named = said.flatMap((reporter) => overlapping(scene.names.mentions, reporter));
  const [speaker] = named.map((mention) => namedParty(scene, mention, 'pronoun'));
  return speaker && kindOf(scene, speaker) === 'organisation' ? [speaker] : antecedents(scene, search);
}

/** `it will buy`, not `it will be held`: a verb follows in which somebody acts. */
function isSubject(scene: Scene, i: number): boolean {
  const isVerb = (flagsAt(scene, i + 1) & FINITE) !== 0;
  return isVerb && !scene.tables.being.has(lowerOf(scene.article.tokens, i + 2));
}

/** One person for `he`, several people or a body for `they`, either for `ze`. */
function fittingFor(scene: Scene, named: readonly Party[], wanted: Antecedent['wanted']): readonly Party[] {
  if (wanted === 'one') return named.filter((party) => isPerson(scene, party));
  if (wanted === 'body') return named.filter((party) => kindOf(scene, party) === 'organisation').slice(0, 1);
  const alike = leading(scene, named);
  const isOne = alike.length === 1 && isPerson(scene, alike[0] as Party);
  return wanted === 'many' && isOne ? [] : alike;
}

/** Those of the first name's kind: `ze` behind two people and a chamber means the people. */
function leading(scene: Scene, parties: readonly Party[]): Party[] {
  const kind = kindOf(scene, parties[0]);
  return parties.filter((party) => kindOf(scene, party) === kind);
}

export function isPerson(scene: Scene, party: Party): boolean {
  return kindOf(scene, party) === 'person';
}

function speakerAt(scene: Scene, offset: number): Party[] {
  const quote = scene.quotes.find(({ start, end }) => start <= offset && offset < end);
  if (!quote?.speaker) return [];
  const [mention] = overlapping(scene.names.mentions, quote.speaker);
  if (!mention) return [];
  return [namedParty(scene, mention, 'speaker of the quotation')];
}
