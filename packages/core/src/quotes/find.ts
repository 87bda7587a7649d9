// Who said what: quotations and reported statements of an article, each with its speaker and its cue.

import type { Article } from '../article.ts';
import type { Names } from '../mention.ts';
import type { Quote, QuoteWhy, Speaker, SpeakerRule } from '../reading.ts';
import { bySpan, textSpan } from '../text/span.ts';
import { type Report, readReport, type Tie, tieOf } from './attribution.ts';
import { findStatements } from './indirect.ts';
import { formOfQuotation } from './kind.ts';
import { type Memory, readScene, remember, resolve, type Scene } from './memory.ts';
import { markNames } from './named.ts';
import type { Phrase } from './noun-phrase.ts';
import { findQuotations, paragraphsOf, type Quotation } from './quotations.ts';
import type { QuoteTables } from './tables.ts';
import { cutUnits, flagsOf, itemAt, type Page, quotationOf } from './units.ts';
import { spanOf, type Voice } from './voices.ts';
import { kindOfForm, tieRule, whyOfQuote } from './why.ts';
import { lexiconOf, QUOTED } from './words.ts';

/** A unit as it was read, for finders that go on from there. */
export interface Told {
  readonly report: Report;
  readonly scene: Scene;
  /** Whom a pronoun could mean before it. */
  readonly memory: Memory;
}

/**
 * `quotes`: all of the article's body, in reading order. Quotations never overlap each other; a reported statement may
 * hold quoted words. `speaker` is null when the text does not say who speaks. `told`: its units in order. Linear;
 * never throws.
 */
export function findQuotes(
  article: Article,
  names: Names,
  tables: QuoteTables,
): { readonly quotes: readonly Quote[]; readonly told: readonly Told[] } {
  const lexicon = lexiconOf(tables);
  const paragraphs = paragraphsOf(article);
  const page: Page = {
    article,
    names,
    lexicon,
    flags: lexicon.flags.ofEach(article.tokens),
    named: markNames(names, article.tokens, tables),
    quotations: findQuotations(article.tokens, paragraphs, tables.elisions),
    memo: {},
  };
  const reports = cutUnits(page, paragraphs).map(readReport);
  return tell(reports);
}

/** Somebody, and the unit that has them. */
interface Met {
  readonly voice: Voice;
  readonly unit: number;
}

interface Teller {
  memory: Memory;
  /** Who spoke the last quotation. */
  last: Met | null;
  /** Whom the last sentence about anybody was about. */
  lead: Met | null;
  /** What the unit behind `unit` is about, once asked for. */
  ahead: { readonly unit: number; readonly scene: Scene } | null;
}

function tell(reports: readonly Report[]): ReturnType<typeof findQuotes> {
  const quotes: Quote[] = [];
  const told: Told[] = [];
  const teller: Teller = { memory: [], last: null, lead: null, ahead: null };
  reports.forEach((report, index) => {
    const scene = readScene(report, teller.memory);
    told.push({ report, scene, memory: teller.memory });
    const here = quotesIn(reports, index, { teller, scene });
    for (const quote of here) quotes.push(quote);
    if (report.frames.length > 0)
      for (const quote of findStatements(report, { scene, memory: teller.memory, direct: here }))
        quotes.push(quote);
    const subject = reportedBy(report, scene, teller.memory) ?? scene.lead;
    if (subject && isSpeaking(subject)) teller.lead = { voice: subject, unit: index };
    teller.memory = remember(teller.memory, scene);
  });
  return { quotes: shareSpeakers(quotes.sort(bySpan), reports), told };
}

/** A quotation that goes on over paragraphs has one speaker: whom a cue beside a later part names. */
function shareSpeakers(quotes: readonly Quote[], reports: readonly Report[]): readonly Quote[] {
  const page = reports[0]?.unit.page;
  const continued = new Set(
    page?.quotations.filter(({ isContinued }) => isContinued).map(({ start }) => start),
  );
  if (continued.size === 0) return quotes;
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

/** `Volgens de woordvoerster is …`: a sentence that passes on what somebody says is that one's, whoever acts in it. */
function reportedBy({ unit, frames }: Report, scene: Scene, memory: Memory): Voice | null {
  const [frame] = frames;
  if (frame?.cue.kind !== 'source' || frame.cue.first > 1 || !frame.subject) return null;
  return resolve(unit, frame.subject, { scene, memory });
}

function isSpeaking({ nature }: Voice): boolean {
  return nature === 'person' || nature === 'unknown' || nature === 'several';
}

interface Circumstances {
  readonly teller: Teller;
  readonly scene: Scene;
}

function quotesIn(reports: readonly Report[], index: number, circumstances: Circumstances): Quote[] {
  const { unit } = reports[index] as Report;
  const quotes: Quote[] = [];
  for (let at = 0; at < unit.length; at++) {
    if ((flagsOf(unit, at) & QUOTED) === 0) continue;
    const quotation = unit.page.quotations[quotationOf(itemAt(unit, at))] as Quotation;
    const tie = tieOf(reports, index, at);
    const form = formOfQuotation(unit, at, tie);
    if (!form) continue;
    const { voice, rule } = voiceOfTie(reports, index, { ...circumstances, tie, at });
    if (voice) circumstances.teller.last = { voice, unit: index };
    const { text } = unit.page.article;
    quotes.push({
      ...textSpan(text, quotation.start, quotation.end),
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

interface Tied extends Circumstances {
  readonly tie: Tie;
  /** The quotation's item. */
  readonly at: number;
}

interface Attributed {
  readonly voice: Voice | null;
  readonly rule: SpeakerRule;
}

function voiceOfTie(reports: readonly Report[], index: number, tied: Tied): Attributed {
  const { tie, teller, scene, at } = tied;
  const subject = subjectOf(tie);
  if (tie.kind === 'none' || !subject) return impliedVoice(reports, index, tied);
  const { unit } = reports[index] as Report;
  const known = { scene: tie.unit === unit ? scene : null, memory: teller.memory };
  return { voice: resolve(tie.unit, subject, known), rule: tieRule(unit, at, tie) };
}

/**
 * Nobody is named beside the quotation. Whoever came last speaks: the last speaker, or the one a later sentence is
 * about; at the head of an article the one that the next sentence is about.
 */
function impliedVoice(reports: readonly Report[], index: number, { teller }: Tied): Attributed {
  const { last, lead, memory } = teller;
  const { unit } = reports[index] as Report;
  if (lead && lead.unit > (last?.unit ?? -1)) return { voice: lead.voice, rule: 'last sentence' };
  if (last) return { voice: last.voice, rule: 'last speaker' };
  const next = reports[index + 1];
  const ahead = next?.unit.paragraph === unit.paragraph ? readScene(next, memory).lead : null;
  if (ahead) return { voice: ahead, rule: 'next sentence' };
  const named = memory.find(({ nature }) => nature === 'person') ?? null;
  return { voice: named, rule: named ? 'last named' : 'nobody' };
}
