// The tagger from end to end: candidates, publication date, values.

import { isoDate, parseIsoDate } from '../calendar/date.ts';
import { periodOf } from '../calendar/period.ts';
import type { TextTables } from '../text/sentences.ts';
import type { TextSpan } from '../text/span.ts';
import { type Tokens, tokenize } from '../text/tokens.ts';
import type { Resolved, Setting } from './anchor.ts';
import { besideNotes } from './beside.ts';
import type { Candidate, Scene } from './candidate.ts';
import { NO_DISCOURSE, remember } from './discourse.ts';
import { findCandidates } from './match.ts';
import type { Meaning } from './meaning.ts';
import { comingYears, isNarrative } from './narrative.ts';
import { inferPublication } from './publication/infer.ts';
import { clockOf, type PublishedSaid } from './publication/stated.ts';
import type { Published } from './publication-type.ts';
import { refine } from './refine/refine.ts';
import { resolve } from './resolve/resolve.ts';
import { spokenOn } from './speech.ts';
import type { TimeTables } from './tables.ts';
import { type TenseOf, tenseReader } from './tense-of.ts';
import type { Tense, Timex } from './timex.ts';

/** What of a language the tagger reads. */
export interface TimeLanguage {
  readonly code: string;
  readonly text: TextTables;
  readonly time: TimeTables;
}

export interface TagOptions {
  /** When the text was published, as far as the caller knows. */
  readonly published?: PublishedSaid;
  readonly language: TimeLanguage;
}

/**
 * The time expressions of a text, in reading order, not overlapping. Synchronous and pure; linear in the length of
 * the text; never throws on any text. Without `published` and without a date line, what hangs on it stays `XXXX`.
 */
export function tagTimes(text: string, { published = null, language }: TagOptions): Timex[] {
  return [...findTimes({ article: { tokens: tokenize(text), stated: null }, published, language }).timexes];
}

export interface FindOptions {
  readonly article: {
    readonly tokens: Tokens;
    /** The date that a header line states. */
    readonly stated: TextSpan | null;
  };
  readonly published: PublishedSaid;
  readonly language: TimeLanguage;
}

export interface FoundTimes {
  readonly timexes: readonly Timex[];
  /** Null when neither text nor caller says anything about it. */
  readonly published: Published | null;
}

/** The time expressions and the publication date of an article. */
export function findTimes({ article, published: said, language }: FindOptions): FoundTimes {
  const { tokens, stated: header } = article;
  const scene: Scene = { tokens, tables: language.time, beside: besideNotes(language.time) };
  const candidates = refine(findCandidates(tokens, language.time), scene);
  const tenseOf = tenseReader(scene, candidates);
  const published = inferPublication({ candidates, scene, tenseOf, said, header });
  return { timexes: resolveAll(candidates, { scene, tenseOf, published, clock: clockOf(said) }), published };
}

interface Resolving {
  readonly scene: Scene;
  readonly tenseOf: TenseOf;
  readonly published: Published | null;
  /** Minutes past midnight at which it was published. */
  readonly clock: number | null;
}

function resolveAll(candidates: readonly Candidate[], resolving: Resolving): Timex[] {
  const { scene, tenseOf, published, clock } = resolving;
  const publication = published ? parseIsoDate(published.best) : null;
  const isSure = !published || published.from === published.to;
  const narrative = isNarrative(candidates, published);
  const timexes: Timex[] = [];
  let discourse = NO_DISCOURSE;
  const years = narrative ? comingYears(candidates) : [];
  for (let place = 0; place < candidates.length; place++) {
    const candidate = candidates[place] as Candidate;
    const { meaning } = candidate;
    const coming = years[place] ?? null;
    const tense = () => tenseOf(place);
    const unspoken = { publication, clock, discourse, spoken: null, narrative, coming, tense };
    const setting = settingOf(candidates, place, { unspoken, resolving });
    const best = resolve(meaning, setting);
    if (!best) continue;
    const resolved = isSure ? best : doubted(best, meaning, { setting, published });
    const timex = toTimex(candidate, resolved, { tokens: scene.tokens, tense: tenseOf(place) });
    timexes.push(timex);
    const ofToday = narrative && resolved.anchor.kind === 'publication';
    if (ofToday) continue;
    const ahead = narrative && timex.why.tense === 'future';
    const { value, start, end } = timex;
    discourse = remember(discourse, { value, start, end, meaning, narrative, ahead });
  }
  return timexes;
}

interface Around {
  readonly unspoken: Setting;
  readonly resolving: Resolving;
}

function settingOf(candidates: readonly Candidate[], place: number, around: Around): Setting {
  const { unspoken, resolving } = around;
  const attributed = spokenOn(candidates, place, resolving.scene);
  return attributed < 0 ? unspoken : { ...unspoken, spoken: speechOf(candidates, attributed, around) };
}

/** The day that a quotation was spoken on, resolved as any other. */
function speechOf(
  candidates: readonly Candidate[],
  place: number,
  { unspoken, resolving }: Around,
): Setting['spoken'] {
  const { first, last, meaning } = candidates[place] as Candidate;
  const value = resolve(meaning, { ...unspoken, tense: () => resolving.tenseOf(place) })?.value ?? '';
  const day = parseIsoDate(value);
  if (day === null) return null;
  const { tokens } = resolving.scene;
  const start = tokens.start[first] as number;
  const end = tokens.end[last - 1] as number;
  return { day, anchor: { kind: 'discourse', date: value, start, end } };
}

/** Half as sure where the first and the last day it may have been published on give other values. */
function doubted(
  resolved: Resolved,
  meaning: Meaning,
  { setting, published }: { readonly setting: Setting; readonly published: Published | null },
): Resolved {
  if (!published || published.from === published.to || resolved.anchor.kind !== 'publication')
    return resolved;
  const sure = [published.from, published.to].every(
    (day) => resolve(meaning, { ...setting, publication: parseIsoDate(day) })?.value === resolved.value,
  );
  return sure ? resolved : { ...resolved, confidence: resolved.confidence / 2 };
}

function toTimex(
  { first, last, mod, rule }: Candidate,
  { type, value, anchor, confidence }: Resolved,
  { tokens, tense }: { readonly tokens: Tokens; readonly tense: Tense },
): Timex {
  const { text, start, end } = tokens;
  const from = start[first] as number;
  const to = end[last - 1] as number;
  const dated = (type === 'DATE' || type === 'TIME') && value[0] !== 'B';
  const period = dated ? periodOf(value) : null;
  return {
    start: from,
    end: to,
    text: text.slice(from, to),
    type,
    value,
    mod,
    from: period ? isoDate(period.from) : null,
    to: period ? isoDate(period.to) : null,
    confidence,
    why: { rule, anchor, tense },
  };
}
