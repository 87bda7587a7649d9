// What an event's own sentence leaves out: who and where, from the sentences before, the same event elsewhere, the dateline and the lead.

import { formOf, lowerOf, WORD } from '../text/tokens.ts';
import { isLawyer } from './accused.ts';
import type { Clause } from './clauses.ts';
import { mayEndCue } from './cues.ts';
import { isLocative } from './locative.ts';
import { hasKey, isPossessor, NOBODY, partiesIn } from './parties.ts';
import { isPerson } from './people.ts';
import { placeOf } from './places.ts';
import { DEFINITE, rolesAt } from './roles.ts';
import type { EventPlace, Party, Scene } from './scene.ts';
import { type Standing, standingAt, standingIn } from './standing.ts';
import type { EventFamily } from './tables.ts';
import { houseIn, housePlace } from './venues.ts';
import { DETERMINER, flagsAt, PREPOSITION, WHERE } from './words.ts';

/** How many sentences back who acts, and the house that holds it, are looked for. */
const LOOK_BACK = 3;
/** How many sentences the lead has. */
const LEAD = 2;
const MOST_IMPLIED = 4;

/** Families that the actors of the sentences around may belong to, and who of them: people, at least two, or bodies and no people (nobody strikes alone). */
const IMPLYING: Readonly<Partial<Record<EventFamily, Wanted>>> = {
  hearing: 'people',
  ceremony: 'people',
  visit: 'people',
  meeting: 'several',
  match: 'several',
  presentation: 'any',
  action: 'bodies',
  other: 'bodies',
};

type Wanted = 'people' | 'several' | 'any' | 'bodies';

/** Who the next sentence adds when it goes on about the same event: `The debate will be led by …`. */
export function addedBehind(scene: Scene, sentence: number, word: string): readonly Party[] {
  const next = scene.article.sentences[sentence + 1];
  if (!next || word === '') return [];
  const goesOn =
    (rolesAt(scene, next.first) & DEFINITE) !== 0 && lowerOf(scene.article.tokens, next.first + 1) === word;
  return goesOn ? actorsOf(scene, sentence + 1, { rule: 'sentence behind', family: 'other' }) : [];
}

/** Who acted last before the sentence, else in the lead, as far as such an event may be theirs; empty when nobody fits. */
export function impliedParties(scene: Scene, sentence: number, family: EventFamily): readonly Party[] {
  const wanted = IMPLYING[family] ?? (pointsBack(scene, sentence) ? 'bodies' : undefined);
  if (!wanted) return [];
  for (let s = sentence - 1; s >= 0 && s >= sentence - LOOK_BACK; s--) {
    const found = fitting(scene, actingIn(scene, s, { rule: 'sentence before', family }), wanted);
    if (found.length > 0) return found.slice(0, MOST_IMPLIED);
  }
  // A lead names many; what is presented or called for is theirs only when they acted right before.
  if (wanted === 'any' || wanted === 'bodies') return [];
  const lead: Party[] = [];
  for (let s = 0; s < Math.min(LEAD, sentence); s++)
    for (const party of actingIn(scene, s, { rule: 'lead', family }))
      if (!hasKey(lead, party.key)) lead.push(party);
  return fitting(scene, lead, wanted).slice(0, MOST_IMPLIED);
}

/** `This deal will be completed in May`: theirs who were named right before. */
function pointsBack({ article, tables }: Scene, sentence: number): boolean {
  const first = article.sentences[sentence]?.first ?? 0;
  return tables.demonstratives.has(lowerOf(article.tokens, first));
}

function fitting(scene: Scene, parties: readonly Party[], wanted: Wanted): readonly Party[] {
  if (wanted === 'people') return parties.filter((party) => isPerson(scene, party));
  if (wanted === 'bodies') return parties.filter((party) => !isPerson(scene, party));
  return wanted === 'any' || parties.length > 1 ? parties : [];
}

interface Acting {
  readonly rule: Party['rule'];
  readonly family: EventFamily;
}

/** But for lawyers and judges, where somebody else is heard. */
function actingIn(scene: Scene, sentence: number, acting: Acting): Party[] {
  const actors = actorsOf(scene, sentence, acting);
  return acting.family === 'hearing' ? actors.filter((party) => !isLawyer(scene, party)) : actors;
}

function actorsOf(scene: Scene, sentence: number, { rule, family }: Acting): Party[] {
  const at = scene.article.sentences[sentence];
  const teams = family === 'match';
  return at ? partiesIn(scene, { clause: at, head: at.first, rule, teams, reporters: NOBODY }) : [];
}

export interface Setting {
  readonly clause: Clause;
  /** Index into the article's sentences. */
  readonly sentence: number;
  readonly near: number;
  readonly family: EventFamily;
  /** The word that names the event, lower case. */
  readonly word: string;
}

/** Families that a chamber or a court holds. */
const HOUSED: Readonly<Partial<Record<EventFamily, readonly ('chamber' | 'court')[]>>> = {
  vote: ['chamber'],
  hearing: ['court', 'chamber'],
  meeting: ['chamber'],
  presentation: ['chamber'],
};

/** The chamber that votes or debates, the court that hears: in the clause, else shortly before. */
export function hostPlace(scene: Scene, setting: Setting): EventPlace | null {
  const { clause, sentence, near, family } = setting;
  const kinds = HOUSED[family];
  if (!kinds || isElection(scene, setting)) return null;
  const { sentences } = scene.article;
  const furthest = family === 'hearing' ? Math.max(0, sentence - LOOK_BACK) : sentence;
  for (let s = sentence + 1; s >= furthest; s--) {
    const stretch = s > sentence ? clause : (sentences[s] as Clause);
    for (const kind of kinds) {
      const hit = houseIn(scene, stretch, { near, kind });
      if (hit) return housePlace(scene, hit);
    }
  }
  return null;
}

/** A vote of the people: no chamber holds it. */
function isElection({ tables: { elections, compounds } }: Scene, { family, word }: Setting): boolean {
  if (family !== 'vote') return false;
  return elections.some((noun) => noun === word || (compounds && word.endsWith(noun)));
}

/** In tokens: `Norway's next general election`, `Norway will hold early elections`. */
const VOTE_REACH = 8;

/** `De Belgische verkiezingen` are in Belgium: the country before what votes, by its adjective or by name. */
export function votingCountry(scene: Scene, setting: Setting): EventPlace | null {
  const { clause, near, family } = setting;
  if (family !== 'vote') return null;
  for (const name of standingIn(scene, clause)) {
    const { entity, mention, last } = name;
    if (entity.kind !== 'place' || last > near) continue;
    if (mention.form === 'adjective' && near - last <= 2)
      return { ...placeOf(scene, name, 'country that votes'), name: entity.name };
    const isCountry = entity.world !== null && entity.world === entity.country && mention.form === 'name';
    if (isCountry && near - last <= VOTE_REACH && isElection(scene, setting) && isVoter(scene, name))
      return placeOf(scene, name, 'country of who holds it');
  }
  return null;
}

/** `Norway's election`, `Norway will hold`: no country behind a comma or preposition. */
function isVoter(scene: Scene, name: Standing): boolean {
  if (isPossessor(scene, name)) return true;
  const before = name.first - 1;
  return formOf(scene.article.tokens, before) !== ',' && (flagsAt(scene, before) & PREPOSITION) === 0;
}

/** Families that people do not travel for. */
const AT_HOME: ReadonlySet<EventFamily> = new Set(['meeting', 'presentation', 'action', 'hearing', 'other']);

/** The country of `Norway’s minister will meet the farmers`: nobody else is named who could hold it elsewhere. */
export function ownCountry(scene: Scene, { clause, family, near, sentence }: Setting): EventPlace | null {
  const at = scene.article.sentences[sentence];
  if (!at || !AT_HOME.has(family)) return null;
  const stretch = { first: at.first, last: clause.last };
  const names = standingIn(scene, stretch);
  if (!names.some((name) => isPossessor(scene, name))) return null;
  const parties = partiesIn(scene, { clause: stretch, head: near, rule: 'named in the clause' });
  const [owner, held, ...others] = parties;
  if (owner?.rule !== 'possessor' || others.length > 0 || held?.rule === 'possessor') return null;
  const country = names.find(({ mention }) => mention.start === owner.span.start);
  return country ? placeOf(scene, country, 'country of who holds it') : null;
}

/** Where the same word stands with its place (`het overleg in Genève`); null when it does nowhere. */
export function placeElsewhere(scene: Scene, { word }: Setting): EventPlace | null {
  if (word === '') return null;
  scene.memo.elsewhere ??= wordsWithPlaces(scene);
  return scene.memo.elsewhere.get(word) ?? null;
}

function wordsWithPlaces(scene: Scene): Map<string, EventPlace> {
  const { tokens } = scene.article;
  const found = new Map<string, EventPlace>();
  for (let index = 0; index < scene.names.mentions.length; index++) {
    if (!isPlaceName(scene, index)) continue;
    const name = standingAt(scene, index);
    let i = name.first - 1;
    while ((flagsAt(scene, i) & (DETERMINER | WHERE)) !== 0) i--;
    if (tokens.kind[i] !== WORD || !mayEndCue(scene, i) || !isLocative(scene, name)) continue;
    const word = lowerOf(tokens, i);
    if (!found.has(word)) found.set(word, placeOf(scene, name, 'same event elsewhere'));
  }
  return found;
}

function isPlaceName({ names }: Scene, index: number): boolean {
  const mention = names.mentions[index];
  return mention?.form === 'name' && names.entities[mention.entity]?.kind === 'place';
}
