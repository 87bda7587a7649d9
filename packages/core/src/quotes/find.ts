// Who said what: quotations and reported statements of an article, each with its speaker and its cue.

import type { Article } from '../article.ts';
import type { Names } from '../mention.ts';
import type { Quote, Speaker } from '../reading.ts';
import { bySpan, textSpan } from '../text/span.ts';
import { type Report, readReport, type Tie, tieOf } from './attribution.ts';
import type { Cue } from './cues.ts';
import { findStatements } from './indirect.ts';
import { kindOfQuotation } from './kind.ts';
import { type Memory, readScene, remember, resolve, type Scene } from './memory.ts';
import { findQuotations, paragraphsOf } from './quotations.ts';
import type { QuoteTables } from './tables.ts';
import { cutUnits, type Page, quotationOf } from './units.ts';
import { spanOf, type Voice } from './voices.ts';
import { lexiconOf, lookUp } from './words.ts';

/**
 * All quotes of the article's body, in reading order. Quotations never overlap each other; a reported statement may
 * hold quoted words. `speaker` is null when the text does not say who speaks. Linear; never throws.
 */
export function findQuotes(article: Article, names: Names, tables: QuoteTables): Quote[] {
  const lexicon = lexiconOf(tables);
  const paragraphs = paragraphsOf(article);
  const page: Page = {
    article,
    names,
    lexicon,
    flags: lookUp(article.tokens, lexicon),
    quotations: findQuotations(article.tokens, paragraphs, tables.elisions),
  };
  const reports = cutUnits(page, new Set(paragraphs.map(({ first }) => first))).map(readReport);
  return tell(reports).sort(bySpan);
}

interface Teller {
  memory: Memory;
  /** Who spoke the last quotation, and in which paragraph. */
  last: { readonly voice: Voice; readonly unit: number; readonly paragraph: number } | null;
}

function tell(reports: readonly Report[]): Quote[] {
  const quotes: Quote[] = [];
  const teller: Teller = { memory: [], last: null };
  const told = new Map<Cue, Voice | null>();
  reports.forEach((report, index) => {
    const scene = readScene(report, teller.memory);
    const here = quotesIn(reports, index, { teller, scene, told });
    quotes.push(...here);
    quotes.push(...findStatements(report, { scene, memory: teller.memory, direct: here }));
    teller.memory = remember(teller.memory, scene);
  });
  return quotes;
}

interface Circumstances {
  readonly teller: Teller;
  readonly scene: Scene;
  readonly told: Map<Cue, Voice | null>;
}

function quotesIn(reports: readonly Report[], index: number, circumstances: Circumstances): Quote[] {
  const { unit } = reports[index] as Report;
  const quotes: Quote[] = [];
  unit.items.forEach((item, at) => {
    const quotation = unit.page.quotations[quotationOf(item)];
    if (!quotation) return;
    const tie = tieOf(reports, index, at);
    const kind = kindOfQuotation(unit, at, tie);
    if (!kind) return;
    const voice = voiceOfTie(reports, index, { ...circumstances, tie });
    if (voice) circumstances.teller.last = { voice, unit: index, paragraph: unit.paragraph };
    const { text } = unit.page.article;
    quotes.push({
      ...textSpan(text, quotation.start, quotation.end),
      kind,
      speaker: speakerOf(voice),
      cue: cueOf(tie),
    });
  });
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

type Tied = Circumstances & { readonly tie: Tie };

function voiceOfTie(reports: readonly Report[], index: number, tied: Tied): Voice | null {
  const { tie, teller, scene } = tied;
  if (tie.kind === 'none') return impliedVoice(reports, index, tied);
  const subject = tie.kind === 'cue' ? tie.frame.subject : tie.subject;
  const own = tie.unit === (reports[index] as Report).unit;
  if (!subject) return impliedVoice(reports, index, tied);
  return resolve(tie.unit, subject, { scene: own ? scene : null, memory: teller.memory });
}

/** Nobody is named beside the quotation: the last speaker goes on, or the one spoken of just before or behind. */
function impliedVoice(reports: readonly Report[], index: number, { teller }: Tied): Voice | null {
  const { unit } = reports[index] as Report;
  const { last, memory } = teller;
  if (last && last.paragraph === unit.paragraph && last.unit >= index - 1) return last.voice;
  const before = reports[index - 1];
  if (before?.unit.paragraph === unit.paragraph) return leadOf(memory) ?? last?.voice ?? null;
  const next = reports[index + 1];
  if (next?.unit.paragraph === unit.paragraph && !last) return readScene(next, memory).lead ?? leadOf(memory);
  return last?.voice ?? leadOf(memory);
}

function leadOf(memory: Memory): Voice | null {
  return memory.find(({ nature }) => nature !== 'body') ?? memory[0] ?? null;
}
