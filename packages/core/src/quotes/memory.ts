// Remembers who an article speaks of, so that a pronoun or a quotation without a cue finds its speaker.

import type { Mention } from '../mention.ts';
import type { Report } from './attribution.ts';
import { firstPhrase } from './clauses.ts';
import type { Phrase } from './noun-phrase.ts';
import { flagsOf, type Unit, wordOf } from './units.ts';
import { agrees, spanOf, type Voice, voiceOf, voiceOfEntity } from './voices.ts';
import { AGE, PREPOSITION, PRONOUN, senseOf } from './words.ts';

/** Who a unit is about: the one that acts in it first, and the others it names. */
export interface Scene {
  readonly lead: Voice | null;
  readonly others: readonly Voice[];
}

/** Whom a pronoun may mean, the likeliest first. */
export type Memory = readonly Voice[];

const LONGEST_MEMORY = 10;
const FARTHEST_SUBJECT = 20;
const MOST_OTHERS = 6;

/** The memory after a unit: its lead on top, then the others, then what was known before. */
export function remember(memory: Memory, { lead, others }: Scene): Memory {
  const fresh = lead ? [lead, ...others] : others;
  if (fresh.length === 0) return memory;
  const isNew = (voice: Voice, i: number, all: readonly Voice[]) =>
    all.findIndex((other) => isSame(other, voice)) === i;
  return [...fresh, ...memory].filter(isNew).slice(0, LONGEST_MEMORY);
}

function isSame(a: Voice, b: Voice): boolean {
  return a.entity !== null ? a.entity === b.entity : b.entity === null && a.name === b.name;
}

/** Whom the phrase means. A pronoun takes the scene's lead before it, then who was last spoken of; null when nobody fits. */
export function resolve(
  unit: Unit,
  phrase: Phrase,
  { scene, memory }: { scene: Scene | null; memory: Memory },
): Voice | null {
  if (!phrase.isPronoun) return resolveDescription(unit, phrase, memory);
  const span = spanOf(unit, phrase.first, phrase.last);
  const item = unit.items[phrase.first] as number;
  const sense = senseOf(unit.page.article.tokens, item, unit.page.lexicon);
  if (!sense || sense === 'self') return null;
  const lead = scene?.lead && scene.lead.end <= span.start ? [scene.lead] : [];
  const found = [...lead, ...memory].find((voice) => agrees(voice, sense));
  return found ? { ...found, start: span.start, end: span.end } : null;
}

/** `the 36-year-old` is the person last spoken of; every other phrase speaks for itself. */
function resolveDescription(unit: Unit, phrase: Phrase, memory: Memory): Voice {
  const voice = voiceOf(unit, phrase);
  const isDefinite = unit.page.lexicon.tables.definite.has(wordOf(unit, phrase.first));
  const isAge = isDefinite && (flagsOf(unit, phrase.coreLast - 1) & AGE) !== 0;
  const known = isAge ? memory.find(({ nature }) => nature === 'person') : undefined;
  return known ? { ...known, start: voice.start, end: voice.end } : voice;
}

/** Reads whom a unit is about. `memory` is what was known before it. */
export function readScene({ unit, frames }: Report, memory: Memory): Scene {
  const named = mentionsIn(unit);
  const people = named.filter(({ isPerson }) => isPerson);
  const subject =
    frames.find(({ subject, cue }) => subject && cue.kind === 'verb' && !cue.isGerund)?.subject ?? null;
  const first = people.find(({ hangs }) => !hangs);
  const opening = subject?.isPronoun && first && first.item < subject.first ? first.voice : null;
  const known = opening ? { lead: opening, others: [] } : null;
  const meant = subject && resolve(unit, subject, { scene: known, memory });
  const spoken = opening && meant?.entity === opening.entity ? opening : meant;
  const pronoun = firstPronoun(unit, first?.item ?? unit.items.length, memory);
  const lead = (spoken?.nature === 'thing' ? null : spoken) ?? pronoun ?? first?.voice ?? nameless(unit);
  const bodies = named.filter(({ isPerson }) => !isPerson);
  const rest = [...people, ...bodies].map(({ voice }) => voice);
  if (spoken?.nature === 'thing') rest.push(spoken);
  const others = rest.filter((voice) => !lead || !isSame(voice, lead)).slice(0, MOST_OTHERS);
  return { lead, others };
}

/** `De buurvrouw zwaait.`: a sentence about somebody whose name it does not tell. */
function nameless(unit: Unit): Voice | null {
  const phrase = firstPhrase(unit, 0, Math.min(unit.items.length, FARTHEST_SUBJECT));
  const voice = phrase && !phrase.isPronoun ? voiceOf(unit, phrase) : null;
  return voice && (voice.nature === 'person' || voice.nature === 'unknown' || voice.nature === 'several')
    ? voice
    : null;
}

function firstPronoun(unit: Unit, end: number, memory: Memory): Voice | null {
  for (let i = 0; i < end; i++) {
    if ((flagsOf(unit, i) & PRONOUN) === 0) continue;
    const phrase = { first: i, coreLast: i + 1, last: i + 1, isPronoun: true };
    const voice = resolve(unit, phrase, { scene: null, memory });
    if (voice?.nature === 'person') return voice;
  }
  return null;
}

interface Named {
  readonly voice: Voice;
  readonly item: number;
  readonly isPerson: boolean;
  /** True behind a preposition. */
  readonly hangs: boolean;
}

/** People and bodies that the unit names outside quotations. */
function mentionsIn(unit: Unit): Named[] {
  const { names, article } = unit.page;
  const found: Named[] = [];
  let next = -1;
  unit.items.forEach((item, i) => {
    if (item < 0) return;
    const start = article.tokens.start[item] as number;
    if (next < 0) next = firstFrom(names.mentions, start);
    while (next < names.mentions.length && (names.mentions[next] as Mention).start < start) next++;
    const mention = names.mentions[next];
    const entity = mention && names.entities[mention.entity];
    if (mention?.start !== start || !entity || entity.kind === 'place') return;
    if (mention.form === 'adjective' || mention.form === 'compound') return;
    const hangs = (flagsOf(unit, i - 1) & PREPOSITION) !== 0;
    found.push({
      voice: voiceOfEntity(unit, entity, mention),
      item: i,
      isPerson: entity.kind === 'person',
      hangs,
    });
  });
  return found;
}

function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
