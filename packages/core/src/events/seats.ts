// Where those are at home who hold an event: the town of a council, the country that votes, the museum that opens something.

import { textSpan } from '../text/span.ts';
import { formOf, isCapitalised, lowerOf, WORD } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { Setting } from './discourse.ts';
import { placeOf } from './places.ts';
import type { EventPlace, Scene } from './scene.ts';
import type { SentenceScene } from './schedule.ts';
import { oneLine } from './spacing.ts';
import { type Standing, standingIn, standingOn } from './standing.ts';
import type { EventFamily } from './tables.ts';
import { CHAMBER, DETERMINER, flagsAt, GENITIVE, PREPOSITION, VENUE, WITH } from './words.ts';

/** The place of who holds it; null when nobody of the clause is at home in one. */
export function seatOf(scene: Scene, setting: Setting): EventPlace | null {
  if (SITTING.has(setting.family)) return bodySeat(scene, setting) ?? ownHouse(scene, setting);
  return setting.family === 'vote'
    ? (bodySeat(scene, setting) ?? voters(scene, setting))
    : ownHouse(scene, setting);
}

/** Families of events that a body holds where it sits. */
const SITTING: ReadonlySet<EventFamily> = new Set(['meeting', 'hearing']);

/** In tokens: `the board of supervisors of Cork`. */
const BODY = 2;

/** `De gemeenteraad van Breda vergadert`: the place that a body before the event is of. */
function bodySeat(scene: Scene, { clause, near }: Setting): EventPlace | null {
  for (const name of standingIn(scene, clause)) {
    if (name.first > near || !isPlace(name)) continue;
    const at = (flagsAt(scene, name.first - 1) & DETERMINER) !== 0 ? name.first - 2 : name.first - 1;
    if ((flagsAt(scene, at) & GENITIVE) === 0) continue;
    for (let i = at - 1; i >= at - BODY; i--)
      if (scene.tables.councils.has(lowerOf(scene.article.tokens, i))) return placeOf(scene, name, SEAT);
  }
  return null;
}

/** `Colombia votes`, `Spain will hold elections`: the country that does it, behind no preposition. */
function voters(scene: Scene, { sentence, near, clause }: Setting): EventPlace | null {
  const at = scene.article.sentences[sentence];
  if (!at) return null;
  for (const name of standingIn(scene, { first: at.first, last: clause.last })) {
    if (name.first > near) return null;
    const hangs = (flagsAt(scene, name.first - 1) & (PREPOSITION | WITH | GENITIVE)) !== 0;
    if (isPlace(name) && !hangs && isCountry(name)) return placeOf(scene, name, SEAT);
  }
  return null;
}

/** `The Old Cork Gallery will open a show`: a house with its own word in its name shows and opens things there. */
function ownHouse(scene: Scene, { clause, near, family }: Setting): EventPlace | null {
  if (family !== 'other' && family !== 'presentation') return null;
  const { tokens, text } = scene.article;
  const first = (flagsAt(scene, clause.first) & DETERMINER) !== 0 ? clause.first + 1 : clause.first;
  let last = first;
  while (last < near && tokens.kind[last] === WORD && isCapitalised(tokens, last)) last++;
  if (last - first < HOUSE || (flagsAt(scene, last - 1) & VENUE) === 0) return null;
  const span = textSpan(text, tokens.start[first] as number, tokens.end[last - 1] as number);
  const entity = standingOn(scene, last - 1)[0]?.entity ?? null;
  return {
    name: oneLine(span.text),
    zone: entity?.zone ?? null,
    entity: entity?.id ?? null,
    span,
    rule: SEAT,
  };
}

/** In tokens: `Cork Gallery`. */
const HOUSE = 2;

const SEAT = 'seat of who holds it';

function isPlace({ entity, mention }: Standing): boolean {
  return entity.kind === 'place' && mention.form === 'name';
}

function isCountry({ entity }: Standing): boolean {
  return entity.country !== null && entity.world === entity.country;
}

/** In tokens: further from its event a place belongs to something else. */
const FARTHEST = 14;
/** In tokens: `Old Mill Street Hall`. */
const LONGEST = 4;

/** `in de Vaartkom`, `at Polar Place`: capitalised words behind a preposition of place, of no name that is known. */
export function unlistedPlace(scene: SentenceScene, { clause, near }: Setting): EventPlace | null {
  const { tokens, text } = scene.article;
  let best: Clause | null = null;
  for (let i = clause.first; i < clause.last; i++) {
    if (!scene.tables.inside.has(lowerOf(tokens, i)) || Math.abs(i - near) > FARTHEST) continue;
    const first = (flagsAt(scene, i + 1) & DETERMINER) !== 0 ? i + 2 : i + 1;
    const last = endOfName(scene, first, clause.last);
    if (last === first || (best && Math.abs(best.first - near) <= Math.abs(first - near))) continue;
    best = { first, last };
  }
  if (!best) return null;
  const span = textSpan(text, tokens.start[best.first] as number, tokens.end[best.last - 1] as number);
  return { name: oneLine(span.text), zone: null, entity: null, span, rule: 'capitals behind a preposition' };
}

/** Behind the capitalised words from token `first` on; `first` itself when none stands there, or a name or date does. */
function endOfName(scene: SentenceScene, first: number, end: number): number {
  const { tokens } = scene.article;
  let last = first;
  while (last < end && last - first < LONGEST && isNameWord(scene, last)) last++;
  const isChamber = (flagsAt(scene, first) & CHAMBER) !== 0;
  if (last === first || isChamber || lowerOf(tokens, first).length < SHORTEST) return first;
  return formOf(tokens, first) === formOf(tokens, first).toUpperCase() ? first : last;
}

/** In letters: `UN` and `EU` are no places. */
const SHORTEST = 4;

function isNameWord(scene: SentenceScene, i: number): boolean {
  const { tokens } = scene.article;
  if (tokens.kind[i] !== WORD || !isCapitalised(tokens, i) || standingOn(scene, i).length > 0) return false;
  const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
  return !scene.timexes.some((timex) => timex.start < end && timex.end > start);
}

/** `in het wijkcentrum Uitwijk`: a venue with the name right behind it. */
export function withName(scene: SentenceScene, venue: EventPlace): EventPlace {
  const { tokens, text } = scene.article;
  if (venue.rule !== 'venue') return venue;
  let i = scene.sentence.first;
  while (i < scene.sentence.last && (tokens.start[i] as number) < venue.span.end) i++;
  let last = i;
  while (last < scene.sentence.last && last - i < LONGEST && isNamePart(scene, last)) last++;
  if (last === i) return venue;
  const span = textSpan(text, venue.span.start, tokens.end[last - 1] as number);
  return { ...venue, name: oneLine(span.text), span };
}

/** Whatever name it is taken for, right behind a venue it is the venue's. */
function isNamePart(scene: SentenceScene, i: number): boolean {
  if (isNameWord(scene, i)) return true;
  const { kind } = scene.article.tokens;
  return kind[i] === WORD && standingOn(scene, i).some(({ mention }) => mention.form === 'name');
}
