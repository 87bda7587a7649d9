// Who is meant by a pronoun or a counted group (`de vier partijen`).

import { listed } from '../text/listed.ts';
import { overlapping } from '../text/span.ts';
import { lowerOf } from '../text/tokens.ts';
import { bodyOf } from './bodies.ts';
import type { Clause } from './clauses.ts';
import type { GroupHit } from './groups.ts';
import { hasKey, kindOf, NOBODY, namedParty, partiesIn } from './parties.ts';
import { DEFINITE, rolesAt } from './roles.ts';
import type { Party, Scene } from './scene.ts';
import { standingIn } from './standing.ts';
import { FINITE, firstOf, flagsAt, PRONOUN } from './words.ts';

/** How many sentences back a pronoun or a counted group is looked for. */
const LOOK_BACK = 3;

/** `de vier partijen`, `both leaders`: so many names of the sentences before; none unless as many stand there. */
export function countedParties(scene: Scene, hit: GroupHit, sentence: number): Party[] {
  const { tokens } = scene.article;
  const { counts } = scene.tables;
  const count = [hit.first, hit.first - 1]
    .map((i) => listed(counts, lowerOf(tokens, i)))
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
