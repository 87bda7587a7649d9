// Who said what: quotations and reported statements of an article, each with its speaker and its cue.

import type { Article } from '../article.ts';
import type { Names } from '../mention.ts';
import type { Quote, QuoteWhy, Speaker, SpeakerRule } from '../reading.ts';
import { bySpan, textSpan } from '../text/span.ts';
import { type Report, readReport, type Tie, tieOf } from './attribution.ts';
import { findStatements } from './indirect.ts';
import { formOfQuotation } from './kind.ts';
import { memoryOf, readScene, type Story, sceneOf, storyOf, whoIs } from './memory.ts';
import { markNames } from './named.ts';
import type { Phrase } from './noun-phrase.ts';
import { findQuotations, paragraphsOf, type Quotation } from './quotations.ts';
import { newSheet } from './rows.ts';
import type { QuoteTables } from './tables.ts';
import { cutUnits, itemAt, nextWith, type Page, quotationOf } from './units.ts';
import { spanOf, type Voice } from './voices.ts';
import { kindOfForm, tieRule, whyOfQuote } from './why.ts';
import { FLAG, lexiconOf } from './words.ts';

const { QUOTED } = FLAG;

/**
 * `quotes`: all of the article's body, in reading order. Quotations never overlap each other; a reported statement may
 * hold quoted words. `speaker` is null when the text does not say who speaks. `told`: its units, for finders that go on
 * from there; it holds until the next article's quotes are found. Linear; never throws.
 */
export function findQuotes(
  article: Article,
  names: Names,
  tables: QuoteTables,
): { readonly quotes: readonly Quote[]; readonly told: Story } {
  const lexicon = lexiconOf(tables);
  const { tokens } = article;
  const paragraphs = paragraphsOf(article);
  const sheet = newSheet(tokens, lexicon);
  const page: Page = {
    article,
    names,
    lexicon,
    quotations: findQuotations(tokens, paragraphs, { details: sheet.details, elisions: tables.elisions }),
    flags: sheet.flags,
    details: sheet.details,
    genders: new Array(names.entities.length),
    memo: { called: null },
  };
  const units = cutUnits(page, sheet, paragraphs);
  markNames(names, tokens, sheet);
  const reports: Report[] = [];
  for (const unit of units) reports.push(readReport(unit));
  const story = storyOf(reports);
  return { quotes: shareSpeakers(page, quotesOf(story)), told: story };
}

/** Somebody, and the unit that has them. */
interface Met {
  readonly voice: Voice;
  readonly unit: number;
}

interface Teller {
  readonly story: Story;
  /** Who spoke the last quotation. */
  last: Met | null;
  /** Whom the last sentence about anybody was about, of the units before `read`. */
  lead: Met | null;
  read: number;
}

function quotesOf(story: Story): Quote[] {
  const { reports } = story;
  const quotes: Quote[] = [];
  const teller: Teller = { story, last: null, lead: null, read: 0 };
  for (let index = 0; index < reports.length; index++) {
    const report = reports[index] as Report;
    const isQuoting = (report.unit.kinds & QUOTED) !== 0;
    if (!isQuoting && report.frames.length === 0) continue;
    const direct = isQuoting ? quotesIn(reports, index, teller) : NO_QUOTES;
    const reported = report.frames.length > 0 ? findStatements({ story, index }, direct) : NO_QUOTES;
    let at = 0;
    for (const quote of direct) {
      while (at < reported.length && bySpan(reported[at] as Quote, quote) < 0)
        quotes.push(reported[at++] as Quote);
      quotes.push(quote);
    }
    while (at < reported.length) quotes.push(reported[at++] as Quote);
  }
  return quotes;
}

const NO_QUOTES: readonly Quote[] = [];

/** A quotation that goes on over paragraphs has one speaker: whom a cue beside a later part names. */
function shareSpeakers({ quotations }: Page, quotes: readonly Quote[]): readonly Quote[] {
  if (!quotations.some(({ isContinued }) => isContinued)) return quotes;
  const continued = new Set(quotations.filter(({ isContinued }) => isContinued).map(({ start }) => start));
  const shared = [...quotes];
  for (let i = shared.length - 2; i >= 0; i--) {
    const quote = shared[i] as Quote;
    const next = shared.slice(i + 1, i + 1 + NEAR_PARTS).find(({ kind }) => kind !== 'indirect');
    if (quote.kind === 'indirect' || quote.cue || !next?.cue || !continued.has(next.start)) continue;
    shared[i] = { ...quote, speaker: next.speaker, cue: next.cue, ...laterPart(quote.why, next.why) };
  }
  return shared;
}

const NEAR_PARTS = 4;

function laterPart(own: QuoteWhy | undefined, next: QuoteWhy | undefined): Pick<Quote, 'why'> {
  return own && next ? { why: { ...next, rule: 'later part', form: own.form } } : {};
}

/** Whom the last unit before `index` that is about anybody who speaks is about. Units up to the last speaker's are not asked. */
function leadBefore(teller: Teller, index: number): Voice | null {
  const { story, last } = teller;
  for (let i = Math.max(teller.read, last ? last.unit + 1 : 0); i < index; i++) {
    const subject = reportedBy(story, i) ?? sceneOf(story, i).lead;
    if (subject && isSpeaking(subject)) teller.lead = { voice: subject, unit: i };
  }
  teller.read = index;
  return teller.lead && teller.lead.unit > (last?.unit ?? -1) ? teller.lead.voice : null;
}

/** `Volgens de woordvoerster is …`: a sentence that passes on what somebody says is that one's, whoever acts in it. */
function reportedBy(story: Story, index: number): Voice | null {
  const { unit, frames } = story.reports[index] as Report;
  const frame = frames[0];
  if (frame?.cue.kind !== 'source' || frame.cue.first > 1 || !frame.subject) return null;
  return whoIs(frame.subject, unit, { story, index });
}

function isSpeaking({ nature }: Voice): boolean {
  return nature === 'person' || nature === 'unknown' || nature === 'several';
}

function quotesIn(reports: readonly Report[], index: number, teller: Teller): Quote[] {
  const { unit } = reports[index] as Report;
  const { text } = unit.page.article;
  const quotes: Quote[] = [];
  for (let at = nextWith(unit, QUOTED, 0); at < unit.length; at = nextWith(unit, QUOTED, at + 1)) {
    const quotation = unit.page.quotations[quotationOf(itemAt(unit, at))] as Quotation;
    const tie = tieOf(reports, index, at);
    const form = formOfQuotation(unit, at, tie);
    if (!form) continue;
    const { voice, rule } = voiceOfTie(teller, index, { tie, at });
    if (voice) teller.last = { voice, unit: index };
    quotes.push({
      start: quotation.start,
      end: quotation.end,
      text: text.slice(quotation.start, quotation.end),
      kind: kindOfForm(form),
      speaker: speakerOf(voice),
      cue: cueOf(tie),
      why: whyOfQuote(tie.kind === 'none' ? unit : tie.unit, { rule, form, voice, subject: subjectOf(tie) }),
    });
  }
  return quotes;
}

function speakerOf(voice: Voice | null): Speaker | null {
  return voice && { name: voice.name, start: voice.start, end: voice.end };
}

function cueOf(tie: Tie): Quote['cue'] {
  if (tie.kind !== 'cue') return null;
  const { start, end } = spanOf(tie.unit, tie.frame.cue.first, tie.frame.cue.last);
  return textSpan(tie.unit.page.article.text, start, end);
}

function subjectOf(tie: Tie): Phrase | null {
  if (tie.kind === 'none') return null;
  return tie.kind === 'cue' ? tie.frame.subject : tie.subject;
}

interface Tied {
  readonly tie: Tie;
  /** The quotation's item. */
  readonly at: number;
}

interface Attributed {
  readonly voice: Voice | null;
  readonly rule: SpeakerRule;
}

function voiceOfTie(teller: Teller, index: number, { tie, at }: Tied): Attributed {
  const { story } = teller;
  const subject = subjectOf(tie);
  if (tie.kind === 'none' || !subject) return impliedVoice(teller, index);
  const { unit } = story.reports[index] as Report;
  return { voice: whoIs(subject, tie.unit, { story, index }), rule: tieRule(unit, at, tie) };
}

/**
 * Nobody is named beside the quotation. Whoever came last speaks: the last speaker, or the one a later sentence is
 * about; at the head of an article the one that the next sentence is about.
 */
function impliedVoice(teller: Teller, index: number): Attributed {
  const { story, last } = teller;
  const { reports } = story;
  const lead = leadBefore(teller, index);
  if (lead) return { voice: lead, rule: 'last sentence' };
  if (last) return { voice: last.voice, rule: 'last speaker' };
  const memory = memoryOf(story, index);
  const next = reports[index + 1];
  const isBeside = next?.unit.paragraph === reports[index]?.unit.paragraph;
  const ahead = next && isBeside ? readScene(next, memory).lead : null;
  if (ahead) return { voice: ahead, rule: 'next sentence' };
  const named = memory.find(({ nature }) => nature === 'person') ?? null;
  return { voice: named, rule: named ? 'last named' : 'nobody' };
}
