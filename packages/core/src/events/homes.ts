// The country an article is set in, as the place of what only a country holds: elections, strikes, oaths of office.

import type { Entity, Mention } from '../mention.ts';
import { lowerOf } from '../text/tokens.ts';
import type { Setting } from './discourse.ts';
import { isLocative } from './locative.ts';
import { kindOf, partiesIn } from './parties.ts';
import { placeOf } from './places.ts';
import type { EventPlace, Party, Scene } from './scene.ts';
import { type Standing, standingAt } from './standing.ts';
import type { EventFamily } from './tables.ts';
import { firstOf, flagsAt, NATIONWIDE, WHOLE } from './words.ts';

/** How often an article must name a country and what lies in it, and for which part of all countries it must stand. */
const FEWEST = 3;
const MOST_OF = 0.6;

/** Families of events that the whole country shares. */
const SHARED: ReadonlySet<EventFamily> = new Set(['vote', 'action']);

/**
 * The country that the article is set in, when its own bodies hold the event or it is said to be everywhere in it; null
 * when the article is set in none.
 */
export function homePlace(scene: Scene, setting: Setting): EventPlace | null {
  const { family } = setting;
  const isShared = SHARED.has(family) || isOath(scene, setting) || isEverywhere(scene, setting);
  if (!isShared && family !== 'other') return null;
  const home = homeOf(scene);
  if (!home || !(isShared || isDomestic(scene, setting, home))) return null;
  return { ...placeOf(scene, home, 'country of the article'), name: home.entity.name };
}

/** In tokens: `be sworn in`. */
const OATH = 3;

function isOath({ article: { tokens }, tables }: Scene, { family, near }: Setting): boolean {
  if (family !== 'ceremony') return false;
  for (let i = near; i < near + OATH; i++) if (tables.oaths.has(lowerOf(tokens, i))) return true;
  return false;
}

/** The first mention of the country that most names of the article lie in; null when none does so clearly, or it is never named. */
function homeOf(scene: Scene): Standing | null {
  const { memo } = scene;
  if (memo.home === undefined) memo.home = findHome(scene);
  return memo.home;
}

function findHome(scene: Scene): Standing | null {
  const { entities, mentions } = scene.names;
  if (entities.every(({ kind, country }) => kind !== 'place' || country === null)) return null;
  const counts = new Map<string, number>();
  let all = 0;
  for (const { entity } of mentions) {
    const { kind, country } = entities[entity] as Entity;
    if (kind !== 'place' || country === null) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    all++;
  }
  let most = '';
  for (const [country, count] of counts) if (count > (counts.get(most) ?? 0)) most = country;
  const count = counts.get(most) ?? 0;
  if (count < FEWEST || count < all * MOST_OF) return null;
  const index = mentions.findIndex(({ entity }) => entities[entity]?.world === most);
  return index < 0 ? null : standingAt(scene, index);
}

/** `in heel het land`, `nationwide`. */
function isEverywhere(scene: Scene, { sentence }: Setting): boolean {
  const { tokens, sentences } = scene.article;
  const at = sentences[sentence];
  if (!at) return false;
  if (firstOf(scene, { first: at.first - 2, last: at.last }, NATIONWIDE | WHOLE) < 0) return false;
  for (let i = at.first; i < at.last; i++) {
    if ((flagsAt(scene, i) & NATIONWIDE) !== 0) return true;
    const isWhole = (flagsAt(scene, i - 2) & WHOLE) !== 0;
    if (isWhole && scene.tables.nationwide.has(`${lowerOf(tokens, i - 1)} ${lowerOf(tokens, i)}`))
      return true;
  }
  return false;
}

/** What a body does that bears the country's name. */
function isDomestic(scene: Scene, { clause, near }: Setting, home: Standing): boolean {
  const [only, ...others] = partiesIn(scene, { clause, head: near, rule: 'named in the clause' });
  return only !== undefined && others.length === 0 && bearsName(scene, only, home);
}

/** `Bank of Canada`. */
function bearsName(scene: Scene, party: Party, { entity }: Standing): boolean {
  return kindOf(scene, party) === 'organisation' && ` ${party.name} `.includes(` ${entity.name} `);
}

/** Families whose people come together in a house. */
const IN_HOUSES: ReadonlySet<EventFamily> = new Set(['meeting', 'ceremony', 'visit']);

/** `in het Catshuis`, `at the White House`: the one house of a government that the article says people are in; null for none or several. */
export function houseOfArticle(scene: Scene, { family }: Setting): EventPlace | null {
  if (!IN_HOUSES.has(family)) return null;
  if (scene.memo.house === undefined) scene.memo.house = findHouse(scene);
  return scene.memo.house;
}

function findHouse(scene: Scene): EventPlace | null {
  if (!scene.names.entities.some(({ world }) => world !== null && HOUSES.has(world))) return null;
  let house: Standing | null = null;
  for (let index = 0; index < scene.names.mentions.length; index++) {
    if (!isHouse(scene, scene.names.mentions[index] as Mention)) continue;
    const name = standingAt(scene, index);
    if (!isLocative(scene, name)) continue;
    if (house && house.entity !== name.entity) return null;
    house ??= name;
  }
  return house ? placeOf(scene, house, 'house of the article') : null;
}

/** Houses of heads of state and government, by their keys in the world's tables. */
const HOUSES: ReadonlySet<string> = new Set(
  'white-house kremlin downing-street buckingham-palace elysee matignon catshuis torentje binnenhof berlaymont blue-house chancellery'.split(
    ' ',
  ),
);

function isHouse({ names }: Scene, { entity }: Mention): boolean {
  return HOUSES.has(names.entities[entity]?.world ?? '');
}
