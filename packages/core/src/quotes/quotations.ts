// Pairs the marks of each paragraph into quotations; a mark without its pair stays in its paragraph.

import type { Article } from '../article.ts';
import { bySpan, type Span } from '../text/span.ts';
import { formOf, type Tokens } from '../text/tokens.ts';
import { CLOSERS, isSingle, type Mark, markAt } from './marks.ts';

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
export function paragraphsOf({ sentences, tokens, text }: Article): Paragraph[] {
  const areWrapped = isWrapped(text, sentences);
  const paragraphs: { first: number; last: number }[] = [];
  let before: (typeof sentences)[number] | null = null;
  for (const sentence of sentences) {
    const open = paragraphs.at(-1);
    const isLine = before !== null && !areWrapped && holdsLineEnd(text, before.end, sentence.start);
    if (open && before?.paragraph === sentence.paragraph && !isLine) open.last = sentence.last;
    else paragraphs.push({ first: sentence.first, last: sentence.last });
    before = sentence;
  }
  return paragraphs.filter(({ first, last }) => first < last && last <= tokens.count);
}

/** True when a line ends inside a sentence. */
function isWrapped(text: string, sentences: Article['sentences']): boolean {
  let i = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    while (i < sentences.length && (sentences[i] as Span).end <= at) i++;
    const sentence = sentences[i];
    if (!sentence || sentence.start <= at) return sentence !== undefined;
  }
  return false;
}

function holdsLineEnd(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === LINE_END) return true;
  return false;
}

const LINE_END = 10;

/** All quotations that stand in no other, in reading order. */
export function findQuotations(
  tokens: Tokens,
  paragraphs: readonly Paragraph[],
  elisions: ReadonlySet<string>,
): Quotation[] {
  const found: Quotation[] = [];
  let leftOpen: string | null = null;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const range = paragraphs[paragraph] as Paragraph;
    const marks = readMarks(tokens, range, elisions);
    if (marks.length === 0) {
      leftOpen = null;
      continue;
    }
    const { pairs, open } = pairMarks(marks);
    const isContinued = leftOpen !== null && isOpenedBy(leftOpen, markAt(tokens, range.first, elisions));
    const next = paragraphs[paragraph + 1];
    const goesOn =
      open !== null &&
      next !== undefined &&
      mayGoOn(open, range) &&
      isOpenedBy(open.form, markAt(tokens, next.first, elisions));
    leftOpen = goesOn ? open.form : null;
    const whole = goesOn ? [...pairs, { open, close: null }] : pairs;
    const here = whole.map((pair) =>
      quotation(tokens, pair, {
        paragraph,
        isContinued: isContinued && pair.open.first === range.first,
        end: range.last,
      }),
    );
    for (const each of outermost(here)) found.push(each);
  }
  return found;
}

/** A single mark is an apostrophe as often; it goes on only from the paragraph's first word. */
function mayGoOn({ form, first }: Mark, range: Paragraph): boolean {
  return !isSingle(form) || (form === '‘' && first === range.first);
}

function isOpenedBy(form: string, mark: Mark | null): boolean {
  return mark?.form === form && mark.role !== 'closes';
}

const NO_MARKS: readonly Mark[] = [];

function readMarks(tokens: Tokens, range: Paragraph, elisions: ReadonlySet<string>): readonly Mark[] {
  let marks: Mark[] | null = null;
  for (let i = range.first; i < range.last; i++) {
    const mark = markAt(tokens, i, elisions);
    if (!mark || mark.last > range.last) continue;
    marks ??= [];
    if (mark.role === 'closes' && isPossessive(tokens, mark)) marks.push({ ...mark, role: 'either' });
    else marks.push(mark);
    i = mark.last - 1;
  }
  return marks ?? NO_MARKS;
}

/** `the players' union`, `Lukas' boek`: may close a quotation, or only be an apostrophe; 'either' says so. */
function isPossessive(tokens: Tokens, { form, first }: Mark): boolean {
  return isSingle(form) && /[sxz]$/i.test(formOf(tokens, first - 1));
}

interface Pair {
  readonly open: Mark;
  /** Null when the quotation goes on in the next paragraph. */
  readonly close: Mark | null;
}

/** `open`: the outermost mark that was left without its pair. */
function pairMarks(marks: readonly Mark[]): { readonly pairs: readonly Pair[]; readonly open: Mark | null } {
  const stack: Mark[] = [];
  const pairs: Pair[] = [];
  marks.forEach((mark, i) => {
    const at = mark.role === 'opens' ? -1 : closedBy(stack, mark.form);
    const isApostrophe = mark.role === 'either' && isSingle(mark.form) && closesLater(marks, i);
    const partner = at >= 0 && !isApostrophe ? stack[at] : undefined;
    if (partner) {
      pairs.push({ open: partner, close: mark });
      stack.length = at;
    } else if (mark.role !== 'closes' && !(isSingle(mark.form) && mark.role === 'either')) {
      const same = stack.findIndex(({ form }) => form === mark.form);
      if (same >= 0) stack.length = same;
      stack.push(mark);
    }
  });
  return { pairs, open: stack[0] ?? null };
}

function closedBy(stack: readonly Mark[], form: string): number {
  for (let i = stack.length - 1; i >= 0; i--) if (CLOSERS[(stack[i] as Mark).form]?.includes(form)) return i;
  return -1;
}

/** True when another sign could close before the next one opens. */
function closesLater(marks: readonly Mark[], i: number): boolean {
  const next = marks.slice(i + 1, i + 4).find(({ form }) => isSingle(form));
  return next !== undefined && next.role !== 'opens';
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

/** Those with something between their marks that stand in no other. */
function outermost(quotations: readonly Quotation[]): Quotation[] {
  const kept: Quotation[] = [];
  for (const item of quotations.filter(({ innerFirst, innerLast }) => innerFirst < innerLast).sort(bySpan))
    if (item.start >= (kept.at(-1)?.end ?? 0)) kept.push(item);
  return kept;
}
