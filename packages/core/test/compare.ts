// A reading beside its gold: one line for each thing that is missing, spurious or wrong, with its sentence.

import type { KeySentence, Published, Quote, Reading } from '../src/reading.ts';
import { overlaps, type Span } from '../src/text/span.ts';
import type { Timex } from '../src/time/timex.ts';
import { accepts, type GoldArticle, type GoldQuote, type GoldTimex } from './gold.ts';

/** Differences, one line each; empty when reading and gold agree. */
export type Differences = readonly string[];

export function comparePublished({ gold }: GoldArticle, published: Published | null): Differences {
  if (!published) return ['missing: a publication date'];
  const wrong = (['from', 'to', 'best', 'stated'] as const)
    .filter((part) => published[part] !== gold.published[part])
    .map((part) => `wrong ${part}: ${published[part]}, not ${gold.published[part]}`);
  const unproven = gold.given.published === undefined && published.evidence.length === 0;
  return unproven ? [...wrong, 'missing: evidence of the publication date'] : wrong;
}

export function compareTimexes({ text, gold }: GoldArticle, found: readonly Timex[]): Differences {
  const pairs = pair(gold.timexes, found, text);
  const wrong = pairs.both.flatMap(([wanted, timex]) => timexDifferences(wanted, timex, text));
  return [...pairs.differences, ...wrong];
}

function timexDifferences(wanted: GoldTimex, timex: Timex, text: string): Differences {
  const where = `"${timex.text}" · ${around(text, timex)}`;
  const differences: string[] = [];
  const sameSpan = wanted.start === timex.start && wanted.end === timex.end;
  if (!sameSpan && !wanted.free?.includes('span'))
    differences.push(`wrong span: not "${wanted.text}": ${where}`);
  if (wanted.free?.includes('value')) return differences;
  if (!accepts(wanted.type, timex.type))
    differences.push(`wrong type: ${timex.type}, not ${wanted.type}: ${where}`);
  if (!accepts(wanted.value, timex.value))
    differences.push(`wrong value: ${timex.value}, not ${wanted.value}: ${where}`);
  if (wanted.mod !== timex.mod && !wanted.free?.includes('mod'))
    differences.push(`wrong mod: ${timex.mod}, not ${wanted.mod}: ${where}`);
  return differences;
}

/** Direct and mixed quotations are complete in a gold; of the indirect ones only the speakers are compared. */
export function compareQuotes({ text, gold }: GoldArticle, found: readonly Quote[]): Differences {
  const direct = found.filter(({ kind }) => kind !== 'indirect');
  const pairs = pair(gold.quotes, direct, text);
  const wrong = pairs.both.flatMap(([wanted, quote]) => quoteDifferences(wanted, quote, text));
  const indirect = found.filter(({ kind }) => kind === 'indirect');
  const misheard = pair(gold.indirect, indirect, text).both.flatMap(([wanted, quote]) =>
    speakerDifferences(wanted, quote, text),
  );
  return [...pairs.differences, ...wrong, ...misheard];
}

function quoteDifferences(wanted: GoldQuote, quote: Quote, text: string): Differences {
  const where = around(text, quote);
  const differences = [...speakerDifferences(wanted, quote, text)];
  if (wanted.start !== quote.start || wanted.end !== quote.end)
    differences.push(`wrong span: ${quote.text}, not ${wanted.text}: ${where}`);
  if (wanted.kind !== quote.kind) differences.push(`wrong kind: ${quote.kind}, not ${wanted.kind}: ${where}`);
  const sameCue =
    wanted.cue && quote.cue ? overlaps(wanted.cue, quote.cue) : wanted.cue === null && quote.cue === null;
  if (!sameCue && !wanted.free?.includes('cue'))
    differences.push(`wrong cue: ${quote.cue?.text ?? null}, not ${wanted.cue?.text ?? null}: ${where}`);
  return differences;
}

function speakerDifferences(wanted: GoldQuote, quote: Quote, text: string): Differences {
  const name = quote.speaker?.name ?? null;
  if (accepts(wanted.speaker?.name ?? null, name)) return [];
  return [`wrong speaker: ${name}, not ${wanted.speaker?.name ?? null}: ${around(text, quote)}`];
}

export function compareKeySentences({ gold }: GoldArticle, found: readonly KeySentence[]): Differences {
  const { required, alternates } = gold.keySentences;
  const kept = new Set(found.map(({ text }) => text));
  const missing = required
    .filter((group) => !group.some((text) => kept.has(text)))
    .map((group) => `missing: ${group.join(' or ')}`);
  const spurious = found
    .filter(({ text }) => !required.flat().includes(text) && !alternates.includes(text))
    .map(({ text }) => `spurious: ${text}`);
  return [...missing, ...spurious];
}

/** Every span of a reading holds the words it says it holds. */
export function compareSpans({ text }: GoldArticle, reading: Reading): Differences {
  const { timexes, events, quotes, keySentences, published } = reading;
  const spans = [
    ...timexes,
    ...quotes,
    ...quotes.flatMap(({ cue }) => cue ?? []),
    ...events.flatMap(({ evidence, dateText }) => [evidence, dateText ?? evidence]),
    ...keySentences,
    ...(published?.evidence ?? []),
  ];
  return spans
    .filter((span) => text.slice(span.start, span.end) !== span.text || span.text === '')
    .map((span) => `wrong span: ${span.start}-${span.end} is not "${span.text}"`);
}

interface Pairs<Wanted, Found> {
  readonly both: readonly (readonly [Wanted, Found])[];
  readonly differences: Differences;
}

type Wanted = Span & { readonly text: string; readonly optional?: boolean };

/** Pairs spans that overlap, the same ones first. What stays alone is missing or spurious. */
function pair<W extends Wanted, F extends Span & { readonly text: string }>(
  wanted: readonly W[],
  found: readonly F[],
  text: string,
): Pairs<W, F> {
  const both: [W, F][] = [];
  const free = new Set(found);
  for (const near of [isSame, overlaps])
    for (const want of wanted) {
      if (both.some(([known]) => known === want)) continue;
      const hit = [...free].find((candidate) => near(want, candidate));
      if (!hit) continue;
      free.delete(hit);
      both.push([want, hit]);
    }
  const missing = wanted
    .filter((want) => !want.optional && !both.some(([known]) => known === want))
    .map((want) => `missing: ${want.text} · ${around(text, want)}`);
  const spurious = [...free].map((left) => `spurious: ${left.text} · ${around(text, left)}`);
  return { both, differences: [...missing, ...spurious] };
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

const CONTEXT = 60;

/** The words around a span, on one line. */
export function around(text: string, { start, end }: Span): string {
  return `…${text.slice(Math.max(0, start - CONTEXT), end + CONTEXT).replace(/\s+/g, ' ')}…`;
}
