// Names of a clause that take no part in its event: who only tells it, what stands beside it, and the body in somebody's title.

import { formOf, isCapitalised, lowerOf, MARK_TOKEN, WORD } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { OFFICE, rolesAt, TOLD } from './roles.ts';
import type { Scene } from './scene.ts';
import { isInCapitals } from './spacing.ts';
import { namedAt, type Standing } from './standing.ts';
import { ASIDE, DETERMINER, FINITE, flagsAt, GENITIVE, SOURCE, STOP, THAT, TITLE, WITH } from './words.ts';

/** `volgens Kremlin-adviseur X`: tokens between the source word and its name. */
const SOURCE_REACH = 4;

/** `volgens de politie`, `(Reuters)`: who only tells it. */
export function isSource(scene: Scene, { first, last }: Standing, clause: Clause): boolean {
  if ((flagsAt(scene, last) & SOURCE) !== 0 || formOf(scene.article.tokens, first - 1) === '(') return true;
  for (let i = first - 1; i >= Math.max(clause.first, first - SOURCE_REACH); i--) {
    const word = flagsAt(scene, i);
    if ((word & THAT) !== 0) return false;
    if ((word & SOURCE) !== 0) return true;
    if ((word & (STOP | DETERMINER)) === STOP) break;
  }
  return isCited(scene, first, clause);
}

/** `according to a statement on Monday by X`: all up to the next comma. */
function isCited(scene: Scene, first: number, clause: Clause): boolean {
  const { citing } = scene.tables;
  if (citing.size === 0) return false;
  const { tokens } = scene.article;
  for (let i = first - 1; i >= clause.first; i--) {
    const kind = tokens.kind[i];
    if (kind === WORD && citing.has(lowerOf(tokens, i))) return true;
    if (kind === MARK_TOKEN && formOf(tokens, i) === ',') return false;
  }
  return false;
}

/** `the board announced that …`, also inside a quotation. */
export function isTeller(scene: Scene, { last }: Standing): boolean {
  return (flagsAt(scene, last + 1) & THAT) !== 0 && (rolesAt(scene, last) & TOLD) !== 0;
}

/** Behind `following the resignation of` stands nobody who takes part; `met`, `with` and a comma end that. */
export function isAside(scene: Scene, name: Standing, clause: Clause): boolean {
  const { tokens } = scene.article;
  for (let i = name.first - 1; i >= clause.first; i--) {
    const word = flagsAt(scene, i);
    if ((word & (WITH | FINITE)) !== 0 || (tokens.kind[i] === MARK_TOKEN && formOf(tokens, i) === ','))
      return false;
    if ((word & ASIDE) !== 0) return true;
  }
  return false;
}

/** The town that opens a message: `OSLO (AP) —`, in capitals at the head of a line. */
export function isDateline(
  { article: { text } }: Scene,
  { mention: { start, end, text: name } }: Standing,
): boolean {
  if (start > 0 && text[start - 1] !== '\n') return false;
  return isInCapitals(name) && DATELINE.test(text.slice(end, end + LONGEST_DATELINE));
}

const DATELINE = /^[^.\n]*?\s?[-–—:]\s/;
/** In code units: `, Ohio (Reuters) – `. */
const LONGEST_DATELINE = 30;

/** A title with a capital, as before a name: `President`. */
function isOfficeAt(scene: Scene, i: number): boolean {
  return (rolesAt(scene, i) & OFFICE) !== 0 && isCapitalised(scene.article.tokens, i);
}

/** The house of `the Senate Majority Leader`: part of a person's title. */
export function isOffice(scene: Scene, { last }: Standing): boolean {
  return isOfficeAt(scene, last) || isOfficeAt(scene, last + 1);
}

/** In tokens: `Deputy Secretary of State`. */
const LONGEST_OFFICE = 6;

/** The country or body of `US President Anna Holm`, `US Secretary of State Anna Holm`, `Acme director Anna Holm`. */
export function isOfPerson(scene: Scene, { last }: Standing): boolean {
  const { tokens } = scene.article;
  let isTitled = false;
  for (let i = last; i < last + LONGEST_OFFICE; i++) {
    if (isTitled && isPersonAt(scene, i)) return true;
    const word = flagsAt(scene, i);
    const isTitle = (word & TITLE) !== 0;
    const isInside = isTitle || formOf(tokens, i) === '-' || (word & GENITIVE) !== 0;
    if (!isInside && !(tokens.kind[i] === WORD && isCapitalised(tokens, i))) return false;
    if (!isTitle && (word & (STOP | GENITIVE)) === STOP) return false;
    isTitled ||= isTitle;
  }
  return false;
}

function isPersonAt(scene: Scene, i: number): boolean {
  return namedAt(scene, i)?.entity.kind === 'person';
}
