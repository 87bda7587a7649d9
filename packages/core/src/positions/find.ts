// The positions of an article: who demands, offers, denies, threatens or decides what, in which sentence.

import type { Article } from '../article.ts';
import type { Report } from '../quotes/attribution.ts';
import { DETAIL } from '../quotes/details.ts';
import type { Range } from '../quotes/indirect.ts';
import type { Place, Story } from '../quotes/memory.ts';
import type { Phrase } from '../quotes/noun-phrase.ts';
import type { Quotation } from '../quotes/quotations.ts';
import { type Frame, finiteVerb } from '../quotes/subjects.ts';
import { detailsOf, flagsOf, itemAt, nextWith, quotationOf, type Unit } from '../quotes/units.ts';
import { spanOf } from '../quotes/voices.ts';
import { FLAG } from '../quotes/words.ts';
import type { Position } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Span, type TextSpan, textSpan } from '../text/span.ts';
import { contentOf, passiveContent } from './content.ts';
import { type PositionCue, positionCueAt } from './cues.ts';
import { isTaken } from './fact.ts';
import { framesOf } from './frames.ts';
import { type Lexicon, lexiconOf, NOTE, noteAt } from './lexicon.ts';
import { nounPosition } from './nouns.ts';
import type { PositionTables } from './tables.ts';
import { type Taker, takerOf } from './taker.ts';

const { INFINITIVE: QUOTE_INFINITIVE } = DETAIL;
const { CONJUNCTION, DETERMINER, DIGITS, MARKED, THAT } = FLAG;
const { EVERYDAY, FORETELLING, INFINITIVE, PLAIN, WISH } = NOTE;

/** In reading order; `told` are the article's units as the quotes finder read them. Linear; never throws. */
export function findPositions(article: Article, told: Story, tables: PositionTables): Position[] {
  const lexicon = lexiconOf(tables);
  const found: Position[] = [];
  for (let index = 0; index < told.reports.length; index++) {
    const { unit, frames } = told.reports[index] as Report;
    if ((unit.kinds & MARKED) === 0) continue;
    const cues = cuesIn(unit, lexicon);
    if (!holdsPosition(unit, cues, lexicon)) continue;
    const own = framesOf(unit, frames, cues);
    const all = frames.slice();
    for (const frame of own) if (frame) all.push(frame);
    for (let i = 0; i < cues.length; i++) {
      const subject = own[i]?.subject ?? null;
      addPositions(found, cues[i] as PositionCue, {
        article,
        unit,
        subject,
        frames: all,
        lexicon,
        place: { story: told, index },
      });
    }
  }
  return found;
}

function holdsPosition(unit: Unit, cues: readonly PositionCue[], lexicon: Lexicon): boolean {
  for (const { cue, isNoun } of cues) if (isNoun || isTaken(unit, cue, lexicon)) return true;
  return false;
}

const NO_CUES: readonly PositionCue[] = [];

function cuesIn(unit: Unit, lexicon: Lexicon): readonly PositionCue[] {
  let cues: PositionCue[] | null = null;
  for (let i = nextWith(unit, MARKED, 0); i < unit.length; i = nextWith(unit, MARKED, i + 1)) {
    const found = positionCueAt(unit, i, lexicon);
    if (!found) continue;
    cues ??= [];
    cues.push(found);
    i = found.cue.last - 1;
  }
  return cues ?? NO_CUES;
}

interface Surroundings {
  readonly article: Article;
  readonly unit: Unit;
  /** Who acts in the verb. */
  readonly subject: Phrase | null;
  /** Of all cues of the unit. */
  readonly frames: readonly Frame[];
  readonly lexicon: Lexicon;
  readonly place: Place;
}

/** One for each of those who take it together. */
function addPositions(positions: Position[], found: PositionCue, surroundings: Surroundings): void {
  const { article, unit, subject, frames, lexicon, place } = surroundings;
  const { cue, isNoun } = found;
  if (!isNoun && !(subject && isTaken(unit, cue, lexicon))) return;
  const evidence = sentenceAt(article, spanOf(unit, cue.first, cue.last));
  const end = itemsUntil(unit, cue.first, evidence.end);
  const taken = subject
    ? { subject, content: verbContent(unit, { cue, subject, frames, lexicon, end }) }
    : nounPosition(unit, { cue, frames, lexicon, end });
  const content = taken?.content;
  if (!taken || !content) return;
  for (const partner of partnersOf(unit, taken.subject)) {
    const taker = takerOf(unit, partner, { place, lexicon });
    if (taker && suits(unit, found, { taker, content, lexicon }))
      positions.push(write(unit, { found, taker, content, evidence }));
  }
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
    ? passiveContent(unit, clause.cue, clause.lexicon)
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
  { taker, content, lexicon }: Taken & { readonly lexicon: Lexicon },
): boolean {
  if (isNoun) return true;
  const verb = noteAt(unit, cue.first, lexicon);
  const hasInfinitive = holdsInfinitive(unit, content, lexicon);
  const isPolitical = taker.nature !== 'body' && taker.nature !== 'group';
  if ((verb & PLAIN) !== 0 && taker.nature !== 'group' && !unit.page.lexicon.tables.verbSecond) return false;
  if (kind === 'refuses' && isStated(unit, content)) return false;
  if ((verb & WISH) !== 0)
    return isWish(unit, { cue, content, hasInfinitive }) || (!hasInfinitive && isWant(unit, content, taker));
  if ((verb & FORETELLING) !== 0 && hasInfinitive) return isPolitical && taker.nature !== 'country';
  if ((verb & EVERYDAY) !== 0)
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
  return isClause || (hasInfinitive && (detailsOf(unit, content.first) & QUOTE_INFINITIVE) === 0);
}

/** `The union wants a pay rise`: what a body wants it demands; Dutch cannot tell it from `wil een akkoord sluiten`. */
function isWant(unit: Unit, { first }: Range, { nature }: Taker): boolean {
  if (unit.page.lexicon.tables.verbSecond || (nature !== 'body' && nature !== 'group')) return false;
  return (flagsOf(unit, first) & (DETERMINER | DIGITS)) !== 0;
}

function holdsInfinitive(unit: Unit, { first, last }: Range, lexicon: Lexicon): boolean {
  for (let i = first - 1; i < last; i++) if ((noteAt(unit, i, lexicon) & INFINITIVE) !== 0) return true;
  return false;
}

function write(
  unit: Unit,
  { found, taker, content, evidence }: Taken & { readonly found: PositionCue; readonly evidence: TextSpan },
): Position {
  const { article, quotations } = unit.page;
  const quotation = quotationOf(itemAt(unit, content.first));
  const isQuoted = quotation >= 0 && content.last === content.first + 1;
  const span = isQuoted
    ? (quotations[quotation] as Quotation).inner
    : spanOf(unit, content.first, content.last);
  const cue = spanOf(unit, found.cue.first, found.cue.last);
  return {
    start: span.start,
    end: span.end,
    text: article.text.slice(span.start, span.end),
    who: taker.name,
    several: taker.several,
    kind: found.kind,
    evidence,
    cue: textSpan(article.text, cue.start, cue.end),
  };
}

/** The item behind the last one that begins before `offset`. */
function itemsUntil(unit: Unit, from: number, offset: number): number {
  if (startOf(unit, unit.length - 1) < offset) return unit.length;
  let i = from;
  while (i < unit.length && startOf(unit, i) < offset) i++;
  return i;
}

function startOf(unit: Unit, i: number): number {
  return spanOf(unit, i, i + 1).start;
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
