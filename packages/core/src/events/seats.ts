// The town of a court or a town council that its own sentence leaves out: of the one court the article names, else of the dateline.

import { textSpan } from '../text/span.ts';
import { formOf, isCapitalised, lowerOf, type Tokens, WORD } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { Setting } from './discourse.ts';
import { datelineOf } from './lead.ts';
import { placeOf } from './places.ts';
import { COURT, firstRole } from './roles.ts';
import type { EventPlace, Scene } from './scene.ts';
import { oneLine } from './spacing.ts';
import { namedAt, type Standing, standingOn } from './standing.ts';
import type { EventFamily } from './tables.ts';
import { flagsAt, WHERE } from './words.ts';

/** What a town council does where it is. */
const SITTING: ReadonlySet<EventFamily> = new Set(['meeting', 'vote', 'hearing', 'presentation']);

/** Where the court or the council of a clause sits; null when the article names several courts, or neither court nor dateline. */
export function seatPlace(scene: Scene, setting: Setting): EventPlace | null {
  const { clause, family } = setting;
  if (!SITTING.has(family)) return null;
  if (family === 'hearing' || firstRole(scene, clause, COURT) >= 0) return courtOf(scene, setting);
  for (let i = clause.first; i < clause.last; i++)
    if (scene.tables.municipal.has(lowerOf(scene.article.tokens, i))) return datelineOf(scene);
  return null;
}

function courtOf(scene: Scene, { clause }: Setting): EventPlace | null {
  const { memo } = scene;
  if (memo.court === undefined) memo.court = findCourt(scene);
  if (memo.court === 'several') return null;
  return memo.court ?? (firstRole(scene, clause, COURT) < 0 ? null : datelineOf(scene));
}

/** The court that the article names with its town, wherever it does; `several` when it names more of them. */
function findCourt(scene: Scene): EventPlace | 'several' | null {
  const all = { first: 0, last: scene.article.tokens.count };
  let court: EventPlace | null = null;
  for (let i = firstRole(scene, all, COURT); i >= 0; i = firstRole(scene, { ...all, first: i + 1 }, COURT)) {
    const found = courtAt(scene, i);
    if (!found) continue;
    if (court && court.name !== found.name) return 'several';
    court ??= found;
  }
  return court;
}

/** `Leeds Crown Court`, `de rechtbank in Delft`, `de rechtbank Delft`: what says which court it is. */
function courtAt(scene: Scene, i: number): EventPlace | null {
  const [house] = standingOn(scene, i);
  const isName = house?.mention.form === 'name';
  if (house && !isName) return null;
  const town = townBehind(scene, house?.last ?? i + 1);
  if (town) return placeOf(scene, town, 'court of the article');
  const first = firstOfName(scene, house?.first ?? i);
  return first < i ? placeIn(scene, { first, last: house?.last ?? i + 1 }) : null;
}

function townBehind(scene: Scene, behind: number): Standing | null {
  const town = namedAt(scene, (flagsAt(scene, behind) & WHERE) !== 0 ? behind + 1 : behind);
  return town?.entity.kind === 'place' && town.mention.form !== 'adjective' ? town : null;
}

/** In tokens: `Old Town Crown Court`. */
const LONGEST_NAME = 4;

/** Where the capitals before the word of a court begin. */
function firstOfName({ article: { tokens } }: Scene, i: number): number {
  let first = i;
  while (i - first < LONGEST_NAME && isCapitalised(tokens, i) && isNameWord(tokens, first - 1)) first--;
  return first;
}

function isNameWord(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === WORD && isCapitalised(tokens, i) && formOf(tokens, i) !== 'The';
}

function placeIn(scene: Scene, { first, last }: Clause): EventPlace {
  const { tokens, text } = scene.article;
  const span = textSpan(text, tokens.start[first] as number, tokens.end[last - 1] as number);
  const [named] = standingOn(scene, last - 1);
  const { entity } = named ?? { entity: null };
  const name = oneLine(span.text);
  return { name, zone: entity?.zone ?? null, entity: entity?.id ?? null, span, rule: 'court of the article' };
}
