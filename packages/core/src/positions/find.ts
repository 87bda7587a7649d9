// The positions of an article: who demands, offers, denies, threatens or decides what, in which sentence.

import type { Article } from '../article.ts';
import type { Report } from '../quotes/attribution.ts';
import type { Range } from '../quotes/indirect.ts';
import type { Place, Story } from '../quotes/memory.ts';
import type { Phrase } from '../quotes/noun-phrase.ts';
import { type Frame, finiteVerb } from '../quotes/subjects.ts';
import { flagsOf, itemAt, quotationOf, type Unit, wordOf } from '../quotes/units.ts';
import { spanOf } from '../quotes/voices.ts';
import { CONJUNCTION, DETERMINER, DIGITS, THAT } from '../quotes/words.ts';
import type { Position } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Span, type TextSpan, textSpan } from '../text/span.ts';
import { contentOf, passiveContent } from './content.ts';
import { type PositionCue, positionCueAt } from './cues.ts';
import { isTaken } from './fact.ts';
import { framesOf } from './frames.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { nounPosition } from './nouns.ts';
import type { PositionTables } from './tables.ts';
import { type Taker, takerOf } from './taker.ts';

/** In reading order; `told` are the article's units as the quotes finder read them. Linear; never throws. */
export function findPositions(article: Article, told: Story, tables: PositionTables): Position[] {
  const lexicon = lexiconOf(tables);
  const openers = lexicon.openers.ofEach(article.tokens);
  const found: Position[] = [];
  for (let index = 0; index < told.reports.length; index++)
    for (const position of positionsIn({ story: told, index }, lexicon, openers)) found.push(position);
  return found;
}

function positionsIn(place: Place, lexicon: Lexicon, openers: Int32Array): Position[] {
  const { unit, frames } = place.story.reports[place.index] as Report;
  const { tokens } = unit.page.article;
  const cues: PositionCue[] = [];
  for (let i = 0; i < unit.length; i++) {
    const item = itemAt(unit, i) as number;
    const found =
      item >= 0 && openers[tokens.id[item] as number] === 1 ? positionCueAt(unit, i, lexicon) : null;
    if (!found) continue;
    cues.push(found);
    i = found.cue.last - 1;
  }
  if (cues.length === 0) return [];
  const own = framesOf(unit, frames, cues);
  const all = [...frames, ...own.values()].sort((a, b) => a.cue.first - b.cue.first);
  return cues.flatMap((cue) => positionsBy(place, cue, { frames: all, own, tables: lexicon.tables }));
}

interface Surroundings {
  readonly frames: readonly Frame[];
  readonly own: ReadonlyMap<PositionCue, Frame>;
  readonly tables: PositionTables;
}

/** One for each of those who take it together. */
function positionsBy(place: Place, found: PositionCue, { frames, own, tables }: Surroundings): Position[] {
  const { unit } = place.story.reports[place.index] as Report;
  const { cue, isNoun } = found;
  const others = frames.filter((frame) => frame.cue.first !== cue.first);
  const evidence = sentenceAt(unit.page.article, spanOf(unit, cue.first, cue.last));
  const end = itemsUntil(unit, cue.first, evidence.end);
  const subject = own.get(found)?.subject ?? null;
  const taken = isNoun
    ? nounPosition(unit, { cue, frames: others, tables, end })
    : subject && isTaken(unit, cue, tables)
      ? { subject, content: verbContent(unit, { cue, subject, frames: others, tables, end }) }
      : null;
  const content = taken?.content;
  if (!taken || !content) return [];
  return partnersOf(unit, taken.subject).flatMap((subject) => {
    const taker = takerOf(unit, subject, { place, tables });
    return taker && suits(unit, found, { taker, content, tables })
      ? [write(unit, { found, taker, content, evidence })]
      : [];
  });
}

/** `Latvia and Estonia`: each by itself. */
function partnersOf(unit: Unit, subject: Phrase): readonly Phrase[] {
  for (let link = subject.first + 1; link < subject.coreLast - 1; link++) {
    if ((flagsOf(unit, link) & CONJUNCTION) === 0) continue;
    const before = { ...subject, coreLast: link, last: link };
    return [before, { ...subject, first: link + 1 }];
  }
  return [subject];
}

function verbContent(unit: Unit, clause: Parameters<typeof contentOf>[1]): Range | null {
  return finiteVerb(unit, clause.cue).isPassive
    ? passiveContent(unit, clause.cue, clause.tables)
    : contentOf(unit, clause);
}

interface Taken {
  readonly taker: Taker;
  readonly content: Range;
}

/** Some verbs say less than a position of some who act in them: shops offer, things threaten to happen. */
function suits(
  unit: Unit,
  { kind, cue, isNoun }: PositionCue,
  { taker, content, tables }: Taken & { readonly tables: PositionTables },
): boolean {
  if (isNoun) return true;
  const verb = wordOf(unit, cue.first);
  const hasInfinitive = holdsInfinitive(unit, content, tables);
  const isPolitical = taker.nature !== 'body' && taker.nature !== 'group';
  if (tables.plain.has(verb) && taker.nature !== 'group' && !unit.page.lexicon.tables.verbSecond)
    return false;
  if (kind === 'refuses' && isStated(unit, content)) return false;
  if (tables.wishes.has(verb))
    return isWish(unit, { cue, content, hasInfinitive }) || (!hasInfinitive && isWant(unit, content, taker));
  if (tables.foretelling.has(verb) && hasInfinitive) return isPolitical && taker.nature !== 'country';
  if (tables.everyday.has(verb))
    return isPolitical || hasInfinitive || (flagsOf(unit, content.first) & DIGITS) !== 0;
  if (kind === 'decides' && content.last - content.first < 2) return false;
  return kind !== 'decides' || quotationOf(itemAt(unit, content.first)) < 0;
}

/** Behind `dat`, `that`. */
function isStated(unit: Unit, { first }: Range): boolean {
  return (flagsOf(unit, first - 1) & THAT) !== 0;
}

/** `wil dat X vertrekt`, `wants X to leave`; never `wil vertrekken`, `wants to leave`. */
function isWish(
  unit: Unit,
  { cue, content, hasInfinitive }: { cue: PositionCue['cue']; content: Range; hasInfinitive: boolean },
): boolean {
  const isClause = content.first > cue.last && isStated(unit, content);
  if (unit.page.lexicon.tables.verbSecond) return isClause;
  return (
    isClause || (hasInfinitive && !unit.page.lexicon.tables.infinitives.has(wordOf(unit, content.first)))
  );
}

/** `The union wants a pay rise`: what a body wants it demands; Dutch cannot tell it from `wil een akkoord sluiten`. */
function isWant(unit: Unit, { first }: Range, { nature }: Taker): boolean {
  if (unit.page.lexicon.tables.verbSecond || (nature !== 'body' && nature !== 'group')) return false;
  return (flagsOf(unit, first) & (DETERMINER | DIGITS)) !== 0;
}

function holdsInfinitive(unit: Unit, { first, last }: Range, { infinitives }: PositionTables): boolean {
  for (let i = first - 1; i < last; i++) if (infinitives.has(wordOf(unit, i))) return true;
  return false;
}

function write(
  unit: Unit,
  { found, taker, content, evidence }: Taken & { readonly found: PositionCue; readonly evidence: TextSpan },
): Position {
  const { article, quotations } = unit.page;
  const quotation = quotations[quotationOf(itemAt(unit, content.first))];
  const isQuoted = quotation !== undefined && content.last === content.first + 1;
  const span = isQuoted ? quotation.inner : spanOf(unit, content.first, content.last);
  const cue = spanOf(unit, found.cue.first, found.cue.last);
  return {
    ...textSpan(article.text, span.start, span.end),
    who: taker.name,
    several: taker.several,
    kind: found.kind,
    evidence,
    cue: textSpan(article.text, cue.start, cue.end),
  };
}

/** The item behind the last one that begins before `offset`. */
function itemsUntil(unit: Unit, from: number, offset: number): number {
  let i = from;
  while (i < unit.length && spanOf(unit, i, i + 1).start < offset) i++;
  return i;
}

/** The sentence that the cue stands in. Binary search. */
function sentenceAt({ sentences, text }: Article, { start, end }: Span): TextSpan {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).end <= start) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found ? textSpan(text, found.start, found.end) : textSpan(text, start, end);
}
