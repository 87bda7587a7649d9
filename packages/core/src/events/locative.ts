// Whether a name says where: by the preposition before it.

import { formOf, lowerOf, WORD } from '../text/tokens.ts';
import { isApostrophe } from './apostrophe.ts';
import { firstRole, rolesAt, VISITING } from './roles.ts';
import type { Scene } from './scene.ts';
import { NOT_ASKED, type Standing, standingOn } from './standing.ts';
import { DETERMINER, flagsAt, MOTION, PLACE_NOUN, PREPOSITION, WHERE, WHOLE } from './words.ts';

/** True behind a preposition of place: `in Genève`, `in de Zwitserse stad Genève`, `in heel België`, `in the district of Cork`. */
export function isLocative(scene: Scene, name: Standing): boolean {
  name.isLocative ??= saysWhere(scene, name);
  return name.isLocative;
}

function saysWhere(scene: Scene, name: Standing): boolean {
  const at = prepositionOf(scene, name);
  if ((flagsAt(scene, at) & WHERE) !== 0) return true;
  return name.entity.kind === 'place' && ((rolesAt(scene, at) & VISITING) !== 0 || isVisited(scene, name));
}

/** `visits Paris`, `bezoekt vrijdag Parijs`, `bezoekt Polen en Litouwen`: the object of the verb, whatever stands between. */
function isVisited(scene: Scene, { first }: Standing): boolean {
  const { tokens } = scene.article;
  if (firstRole(scene, { first: first - VISIT_REACH, last: first }, VISITING) < 0) return false;
  for (let i = first - 1; i >= 0; i--) {
    if ((rolesAt(scene, i) & VISITING) !== 0) return true;
    if (tokens.kind[i] !== WORD && !/^\d+$/.test(lowerOf(tokens, i))) return false;
    if ((flagsAt(scene, i) & PREPOSITION) !== 0 && !/^\d/.test(lowerOf(tokens, i + 1))) return false;
  }
  return false;
}

/** In tokens: `bezoekt op 3 mei Frankrijk en Italië`. */
const VISIT_REACH = 7;

/** True behind a preposition of direction: `naar Genève`, `from Paris`. */
export function isTowards(scene: Scene, name: Standing): boolean {
  return (flagsAt(scene, prepositionOf(scene, name)) & MOTION) !== 0;
}

/** True behind a preposition before where a departure begins: `the launch from Kourou`. */
export function isLeaving(scene: Scene, name: Standing): boolean {
  return scene.tables.leaving.has(lowerOf(scene.article.tokens, prepositionOf(scene, name)));
}

/** The house of `at Trinity College`: an organisation that says where, and does nothing. */
export function isSeat(scene: Scene, name: Standing): boolean {
  return name.mention.form === 'name' && isLocative(scene, name);
}

/** How many words may describe a place between its preposition and its name. */
const DESCRIPTION = 5;

/** The token before a name and what belongs to it: the preposition that it hangs on, if it hangs on one. */
function prepositionOf(scene: Scene, name: Standing): number {
  if (name.preposition === NOT_ASKED) name.preposition = findPreposition(scene, name.first);
  return name.preposition;
}

function findPreposition(scene: Scene, first: number): number {
  let i = first - 1;
  if ((flagsAt(scene, i) & PREPOSITION) !== 0 && (flagsAt(scene, i - 1) & PLACE_NOUN) !== 0) i--;
  const described = (flagsAt(scene, i) & PLACE_NOUN) !== 0;
  if (described || isAdjective(scene, i)) {
    for (let n = 0; n < DESCRIPTION && (flagsAt(scene, i) & PREPOSITION) === 0; n++) i--;
    return i;
  }
  i = beforePlace(scene, beforePossessor(scene, i));
  if ((flagsAt(scene, i) & (WHOLE | PREPOSITION)) === WHOLE) i--;
  return (flagsAt(scene, i) & DETERMINER) !== 0 ? i - 1 : i;
}

/** `at the U.S. Trade Mission`: over a place right before the name. */
function beforePlace(scene: Scene, i: number): number {
  const [place] = standingOn(scene, i);
  return place?.entity.kind === 'place' && place.mention.form === 'name' ? place.first - 1 : i;
}

/** `at Boston’s Symphony Hall`: over the possessor. */
function beforePossessor(scene: Scene, i: number): number {
  const { tokens } = scene.article;
  if (lowerOf(tokens, i) !== 's' || !isApostrophe(formOf(tokens, i - 1))) return i;
  const [owner] = standingOn(scene, i - 2);
  return owner ? owner.first - 1 : i;
}

function isAdjective(scene: Scene, i: number): boolean {
  return standingOn(scene, i).some(({ mention }) => mention.form === 'adjective');
}
