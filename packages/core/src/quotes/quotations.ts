// Pairs the marks of each paragraph into quotations; a mark without its pair stays in its paragraph.

import type { Article } from '../article.ts';
import type { Span } from '../text/span.ts';
import { feedsBefore, MARK_TOKEN, type Tokens } from '../text/tokens.ts';
import { DETAIL } from './details.ts';
import { isSingle, isSingleOpening, type Mark, markAt, mayClose } from './marks.ts';

const SIGN = MARK_TOKEN;

/** A stretch of text between marks; the span holds the marks, `inner` what stands between. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** Token of the opening mark. */
  readonly first: number;
  /** Token behind the closing mark. */
  readonly last: number;
  /** Tokens between the marks. */
  readonly innerFirst: number;
  readonly innerLast: number;
  readonly paragraph: number;
  /** True when the paragraph before was left open and this one goes on with it. */
  readonly isContinued: boolean;
}

export interface Paragraph {
  readonly first: number;
  readonly last: number;
}

/** Token ranges that marks must not cross: paragraphs, and lines where lines are not wrapped. */
export function paragraphsOf({ sentences, tokens }: Article): Paragraph[] {
  let areWrapped: boolean | null = null;
  const paragraphs: { first: number; last: number }[] = [];
  let before: (typeof sentences)[number] | null = null;
  for (const sentence of sentences) {
    const open = paragraphs.at(-1);
    let isNext = before?.paragraph !== sentence.paragraph;
    if (!isNext && feedsBefore(tokens, sentence.first) > 0) {
      areWrapped ??= areLinesWrapped(tokens, sentences);
      isNext = !areWrapped;
    }
    if (open && !isNext) open.last = sentence.last;
    else paragraphs.push({ first: sentence.first, last: sentence.last });
    before = sentence;
  }
  return paragraphs.filter(({ first, last }) => first < last && last <= tokens.count);
}

/** True when a line ends inside a sentence. */
function areLinesWrapped(tokens: Tokens, sentences: Article['sentences']): boolean {
  for (const { first, last } of sentences)
    for (let i = first + 1; i < last; i++) if (feedsBefore(tokens, i) > 0) return true;
  return false;
}

interface Signs {
  /** By vocabulary id. */
  readonly details: Int32Array;
  readonly elisions: ReadonlySet<string>;
}

/** All quotations that stand in no other, in reading order. */
export function findQuotations(tokens: Tokens, paragraphs: readonly Paragraph[], signs: Signs): Quotation[] {
  const { elisions } = signs;
  const found: Quotation[] = [];
  let leftOpen: Mark | null = null;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const range = paragraphs[paragraph] as Paragraph;
    const marks = readMarks(tokens, range, signs);
    const before: Mark | null = leftOpen;
    leftOpen = null;
    if (marks.length === 0) continue;
    const { pairs, open } = pairMarks(marks);
    const isContinued = before !== null && isOpenedBy(before, markAt(tokens, range.first, elisions));
    const next = paragraphs[paragraph + 1];
    if (open && next && mayGoOn(open, range) && isOpenedBy(open, markAt(tokens, next.first, elisions))) {
      leftOpen = open;
      pairs.push({ open, close: null });
    }
    for (const pair of outermost(pairs, range.last)) {
      const isNext = isContinued && pair.open.first === range.first;
      found.push(quotation(tokens, pair, { paragraph, isContinued: isNext, end: range.last }));
    }
  }
  return found;
}

/** A single mark is an apostrophe as often; it goes on only from the paragraph's first word. */
function mayGoOn(mark: Mark, range: Paragraph): boolean {
  return !isSingle(mark) || (isSingleOpening(mark) && mark.first === range.first);
}

function isOpenedBy({ form }: Mark, mark: Mark | null): boolean {
  return mark?.form === form && mark.role !== 'closes';
}

const NO_MARKS: readonly Mark[] = [];
/** What never is a mark of quotation. */
const OTHER = DETAIL.STOP | DETAIL.COLON | DETAIL.SEMICOLON | DETAIL.HYPHEN | DETAIL.DASH;

function readMarks(tokens: Tokens, range: Paragraph, { details, elisions }: Signs): readonly Mark[] {
  const { kind, id } = tokens;
  let marks: Mark[] | null = null;
  for (let i = range.first; i < range.last; i++) {
    if (kind[i] !== SIGN || ((details[id[i] as number] as number) & OTHER) !== 0) continue;
    const mark = markAt(tokens, i, elisions);
    if (!mark || mark.last > range.last) continue;
    marks ??= [];
    if (mark.role === 'closes' && isPossessive(tokens, mark))
      marks.push({ form: mark.form, first: mark.first, last: mark.last, role: 'either' });
    else marks.push(mark);
    i = mark.last - 1;
  }
  return marks ?? NO_MARKS;
}

/** `the players' union`, `Lukas' boek`: may close a quotation, or only be an apostrophe; 'either' says so. */
function isPossessive({ text, end }: Tokens, mark: Mark): boolean {
  return isSingle(mark) && 'sxzSXZ'.includes(text.charAt((end[mark.first - 1] ?? 0) - 1) || ' ');
}

interface Pair {
  readonly open: Mark;
  /** Null when the quotation goes on in the next paragraph. */
  readonly close: Mark | null;
}

/** `open`: the outermost mark that was left without its pair. */
function pairMarks(marks: readonly Mark[]): { readonly pairs: Pair[]; readonly open: Mark | null } {
  const stack: Mark[] = [];
  const pairs: Pair[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    const isEitherSingle = mark.role === 'either' && isSingle(mark);
    const at =
      mark.role === 'opens' || (isEitherSingle && closesLater(marks, i)) ? -1 : closedBy(stack, mark);
    if (at >= 0) {
      pairs.push({ open: stack[at] as Mark, close: mark });
      cutTo(stack, at);
    } else if (mark.role !== 'closes' && !isEitherSingle) {
      let same = 0;
      while (same < stack.length && (stack[same] as Mark).form !== mark.form) same++;
      cutTo(stack, same);
      stack.push(mark);
    }
  }
  return { pairs, open: stack[0] ?? null };
}

function cutTo(stack: Mark[], length: number): void {
  while (stack.length > length) stack.pop();
}

function closedBy(stack: readonly Mark[], mark: Mark): number {
  for (let i = stack.length - 1; i >= 0; i--) if (mayClose(stack[i] as Mark, mark)) return i;
  return -1;
}

const NEAR_MARKS = 3;

/** True when another sign could close before the next one opens. */
function closesLater(marks: readonly Mark[], i: number): boolean {
  for (let at = i + 1; at < marks.length && at <= i + NEAR_MARKS; at++) {
    const next = marks[at] as Mark;
    if (isSingle(next)) return next.role !== 'opens';
  }
  return false;
}

interface Setting {
  readonly paragraph: number;
  readonly isContinued: boolean;
  /** Token behind the paragraph. */
  readonly end: number;
}

function quotation(tokens: Tokens, { open, close }: Pair, setting: Setting): Quotation {
  const { paragraph, isContinued, end } = setting;
  const last = close?.last ?? end;
  const innerLast = close?.first ?? end;
  const inner = {
    start: tokens.end[open.last - 1] as number,
    end: close ? (tokens.start[close.first] as number) : (tokens.end[end - 1] as number),
  };
  return {
    start: tokens.start[open.first] as number,
    end: tokens.end[last - 1] as number,
    inner,
    first: open.first,
    last,
    innerFirst: open.last,
    innerLast,
    paragraph,
    isContinued,
  };
}

/** Those with something between their marks that stand in no other. `last`: token behind the paragraph. */
function outermost(pairs: Pair[], last: number): readonly Pair[] {
  if (pairs.length > 1) pairs.sort((a, b) => a.open.first - b.open.first);
  let end = 0;
  return pairs.filter(({ open, close }) => {
    if (open.first < end || open.last >= (close?.first ?? last)) return false;
    end = close?.last ?? last;
    return true;
  });
}
