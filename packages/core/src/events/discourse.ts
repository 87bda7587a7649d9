// What an event's own sentence leaves out: who and where, from the sentences before, the same event elsewhere, the dateline and the lead.

import type { Mention } from '../mention.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, overlapping, startingIn } from '../text/span.ts';
import { formOf, lowerOf, tokenAt, WORD } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { isLocative } from './locative.ts';
import { isPossessor, mentionsIn, NOBODY, partiesIn } from './parties.ts';
import { isPerson } from './people.ts';
import { placeOf } from './places.ts';
import type { EventPlace, Party, PlaceRule, Scene } from './scene.ts';
import type { EventFamily } from './tables.ts';
import { type HouseHit, houseIn, housePlace } from './venues.ts';

/** How many sentences back who acts, and the house that holds it, are looked for. */
const LOOK_BACK = 3;
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
};

type Wanted = 'people' | 'several' | 'any' | 'bodies';

/** Who the next sentence adds when it goes on about the same event: `The debate will be led by …`. */
export function addedBehind(scene: Scene, sentence: number, word: string): readonly Party[] {
  const next = scene.article.sentences[sentence + 1];
  if (!next || word === '') return [];
  const { tokens } = scene.article;
  const goesOn =
    scene.tables.definite.has(lowerOf(tokens, next.first)) && lowerOf(tokens, next.first + 1) === word;
  return goesOn ? actorsOf(scene, sentence + 1, { rule: 'sentence behind', family: 'other' }) : [];
}

/** Who acted last before the sentence, else in the lead, as far as such an event may be theirs; empty when nobody fits. */
export function impliedParties(scene: Scene, sentence: number, family: EventFamily): readonly Party[] {
  const wanted = IMPLYING[family];
  if (!wanted) return [];
  for (let s = sentence - 1; s >= 0 && s >= sentence - LOOK_BACK; s--) {
    const found = fitting(scene, actorsOf(scene, s, { rule: 'sentence before', family }), wanted);
    if (found.length > 0) return found.slice(0, MOST_IMPLIED);
  }
  // A lead names many; what is presented or called for is theirs only when they acted right before.
  if (wanted === 'any' || wanted === 'bodies') return [];
  const lead = [0, 1]
    .filter((s) => s < sentence)
    .flatMap((s) => actorsOf(scene, s, { rule: 'lead', family }));
  const once = lead.filter(({ key }, i) => lead.findIndex((other) => other.key === key) === i);
  return fitting(scene, once, wanted).slice(0, MOST_IMPLIED);
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
export function hostPlace(scene: Scene, { clause, sentence, near, family }: Setting): EventPlace | null {
  const kinds = HOUSED[family] ?? [];
  const stretches = [clause, scene.article.sentences[sentence] as Clause];
  if (family === 'hearing')
    for (let s = sentence - 1; s >= 0 && s >= sentence - LOOK_BACK; s--)
      stretches.push(scene.article.sentences[s] as Clause);
  for (const stretch of stretches) {
    for (const kind of kinds) {
      const hit: HouseHit | null = houseIn(scene, stretch, { near, kind });
      if (hit) return housePlace(scene, hit);
    }
  }
  return null;
}

/** `De Belgische verkiezingen` are in Belgium: the country's adjective right before what votes. */
export function votingCountry(scene: Scene, { clause, near, family }: Setting): EventPlace | null {
  if (family !== 'vote') return null;
  const { tokens } = scene.article;
  for (const mention of mentionsIn(scene, clause)) {
    const entity = scene.names.entities[mention.entity];
    const last = tokenAt(tokens, mention.end - 1);
    if (mention.form !== 'adjective' || entity?.kind !== 'place' || last >= near || near - last > 3) continue;
    return { ...placeOf(scene, mention, 'country that votes'), name: entity.name };
  }
  return null;
}

/** Families that people do not travel for. */
const AT_HOME: ReadonlySet<EventFamily> = new Set(['meeting', 'presentation', 'action', 'hearing', 'other']);

/** The country of `Norway’s minister will meet the farmers`: nobody else is named who could hold it elsewhere. */
export function ownCountry(scene: Scene, { clause, family, near, sentence }: Setting): EventPlace | null {
  const at = scene.article.sentences[sentence];
  if (!at || !AT_HOME.has(family)) return null;
  const stretch = { first: at.first, last: clause.last };
  if (!mentionsIn(scene, stretch).some((mention) => isPossessor(scene, mention))) return null;
  const parties = partiesIn(scene, { clause: stretch, head: near, rule: 'named in the clause' });
  const [owner, held, ...others] = parties;
  if (owner?.rule !== 'possessor' || others.length > 0 || held?.rule === 'possessor') return null;
  const mention = mentionsIn(scene, stretch).find(({ start }) => start === owner.span.start);
  return mention ? placeOf(scene, mention, 'country of who holds it') : null;
}

/** Where the same word stands with its place (`het overleg in Genève`); null when it does nowhere. */
export function placeElsewhere(scene: Scene, { word }: Setting): EventPlace | null {
  scene.memo.elsewhere ??= wordsWithPlaces(scene);
  return scene.memo.elsewhere.get(word) ?? null;
}

function wordsWithPlaces(scene: Scene): Map<string, EventPlace> {
  const { tokens } = scene.article;
  const found = new Map<string, EventPlace>();
  for (const mention of scene.names.mentions) {
    if (!isPlaceName(scene, mention) || !isLocative(scene, mention)) continue;
    let i = tokenAt(tokens, mention.start) - 1;
    while (scene.tables.determiners.has(lowerOf(tokens, i)) || scene.tables.where.has(lowerOf(tokens, i)))
      i--;
    if (tokens.kind[i] === WORD && !found.has(lowerOf(tokens, i)))
      found.set(lowerOf(tokens, i), placeOf(scene, mention, 'same event elsewhere'));
  }
  return found;
}

function isPlaceName({ names }: Scene, { entity, form }: Mention): boolean {
  return names.entities[entity]?.kind === 'place' && form === 'name';
}

/** Families that happen where the article is set, and those that do where it is written. */
const SET_IN: ReadonlySet<EventFamily> = new Set(['hearing', 'action', 'match']);
const AT_DATELINE: ReadonlySet<EventFamily> = new Set(['match']);

/** The dateline's place, else the one place behind a preposition in the lead; null when it names none or several. */
export function scenePlace(scene: Scene, { family, sentence }: Setting): EventPlace | null {
  const lead = SET_IN.has(family) ? leadOf(scene) : null;
  if (!lead) return null;
  const dateline = AT_DATELINE.has(family) ? datelinePlace(scene, lead) : null;
  if (dateline || lead === scene.article.sentences[sentence]) return dateline;
  const places = mentionsIn(scene, lead).filter(
    (mention) => isPlaceName(scene, mention) && isLocative(scene, mention),
  );
  const [only] = places;
  return only && places.length === 1 ? withSurrounding(scene, only, 'scene of the lead') : null;
}

/** The first sentence that names anything: where the first name of the body stands. */
function leadOf({ article, names }: Scene): Sentence | null {
  for (const mention of names.mentions) {
    const lead = overlapping(article.sentences, mention).find((sentence) => contains(sentence, mention));
    if (lead) return lead;
  }
  return null;
}

/** `MADRID — …`, `BRUSSEL (ANP) - …`: a place in capitals that opens the article. */
function datelinePlace(scene: Scene, lead: Clause): EventPlace | null {
  const { tokens, text } = scene.article;
  const [mention] = mentionsIn(scene, lead);
  if (!mention || !isPlaceName(scene, mention) || tokenAt(tokens, mention.start) !== lead.first) return null;
  const behind = text.slice(mention.end, mention.end + DATELINE);
  const isDateline = mention.text === mention.text.toUpperCase() && /^[^.\n]*?\s?[-–—:]\s/.test(behind);
  return isDateline ? withEntityName(scene, mention) : null;
}

/** In code units: `, Ohio (Reuters) – `. */
const DATELINE = 30;

function withEntityName(scene: Scene, mention: Mention): EventPlace {
  const name = scene.names.entities[mention.entity]?.name ?? mention.text;
  return { ...placeOf(scene, mention, 'dateline'), name };
}

/** `Charlottesville, Virginia`: the place with the one around it, as written. */
function withSurrounding(scene: Scene, mention: Mention, rule: PlaceRule): EventPlace {
  const place = placeOf(scene, mention, rule);
  const { tokens, text } = scene.article;
  const behind = tokenAt(tokens, mention.end - 1) + 1;
  if (formOf(tokens, behind) !== ',') return place;
  const start = tokens.start[behind + 1] as number;
  const [next] = startingIn(scene.names.mentions, { start, end: start + 1 });
  if (!next || !isPlaceName(scene, next)) return place;
  const span = { start: place.span.start, end: next.end, text: text.slice(place.span.start, next.end) };
  return { ...place, name: span.text, span };
}
