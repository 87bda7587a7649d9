// Remembers who an article speaks of, so that a pronoun or a quotation without a cue finds its speaker.

import type { Mention } from '../mention.ts';
import type { AntecedentKind } from '../reading.ts';
import type { Span } from '../text/span.ts';
import type { Report } from './attribution.ts';
import { firstPhrase } from './clauses.ts';
import type { Phrase } from './noun-phrase.ts';
import { flagsOf, itemAt, mentionAt, type Unit, wordOf } from './units.ts';
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
  if (!lead && others.length === 0) return memory;
  const voices: Voice[] = lead ? [lead] : [];
  for (const known of [others, memory])
    for (const voice of known)
      if (voices.length < LONGEST_MEMORY && !holds(voices, voice)) voices.push(voice);
  return voices;
}

function holds(voices: readonly Voice[], voice: Voice): boolean {
  for (const other of voices) if (isSame(other, voice)) return true;
  return false;
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
  const item = itemAt(unit, phrase.first) as number;
  const sense = senseOf(unit.page.article.tokens, item, unit.page.lexicon);
  if (!sense || sense === 'self') return null;
  const lead = scene?.lead && scene.lead.end <= span.start ? scene.lead : null;
  const found = lead && agrees(lead, sense) ? lead : memory.find((voice) => agrees(voice, sense));
  return found ? meant(found, 'pronoun', span) : null;
}

/** `voice` as the words at `span`, which are not its name, mean it. */
function meant(voice: Voice, of: AntecedentKind, { start, end }: Span): Voice {
  const named = voice.antecedent ?? voice;
  return { ...voice, start, end, antecedent: { of, start: named.start, end: named.end } };
}

/** `the 36-year-old` is the person last spoken of; every other phrase speaks for itself. */
function resolveDescription(unit: Unit, phrase: Phrase, memory: Memory): Voice {
  const voice = voiceOf(unit, phrase);
  const isDefinite = unit.page.lexicon.tables.definite.has(wordOf(unit, phrase.first));
  const isAge = isDefinite && (flagsOf(unit, phrase.coreLast - 1) & AGE) !== 0;
  const known = isAge ? memory.find(({ nature }) => nature === 'person') : undefined;
  return known ? meant(known, 'age', voice) : voice;
}

/** Reads whom a unit is about. `memory` is what was known before it. */
export function readScene({ unit, frames }: Report, memory: Memory): Scene {
  const { people, bodies, first } = mentionsIn(unit);
  const subject =
    frames.find(({ subject, cue }) => subject && cue.kind === 'verb' && !cue.isGerund)?.subject ?? null;
  const opening = subject?.isPronoun && first && first.item < subject.first ? first.voice : null;
  const known = opening ? { lead: opening, others: [] } : null;
  const meant = subject && resolve(unit, subject, { scene: known, memory });
  const spoken = opening && meant?.entity === opening.entity ? opening : meant;
  const pronoun = firstPronoun(unit, first?.item ?? unit.length, memory);
  const lead = (spoken?.nature === 'thing' ? null : spoken) ?? pronoun ?? first?.voice ?? nameless(unit);
  return { lead, others: othersThan(lead, [people, bodies, spoken?.nature === 'thing' ? [spoken] : []]) };
}

function othersThan(lead: Voice | null, all: readonly (readonly Voice[])[]): readonly Voice[] {
  const others: Voice[] = [];
  for (const voices of all)
    for (const voice of voices)
      if (others.length < MOST_OTHERS && (!lead || !isSame(voice, lead))) others.push(voice);
  return others;
}

/** `De buurvrouw zwaait.`: a sentence about somebody whose name it does not tell. */
function nameless(unit: Unit): Voice | null {
  const phrase = firstPhrase(unit, 0, Math.min(unit.length, FARTHEST_SUBJECT));
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

interface Mentioned {
  readonly people: readonly Voice[];
  readonly bodies: readonly Voice[];
  /** The first person that stands behind no preposition. */
  readonly first: { readonly voice: Voice; readonly item: number } | null;
}

/** People and bodies that the unit names outside quotations; of countries and their seats only one that opens it. */
function mentionsIn(unit: Unit): Mentioned {
  const { names } = unit.page;
  const people: Voice[] = [];
  const bodies: Voice[] = [];
  let first: Mentioned['first'] = null;
  for (let i = 0; i < unit.length; i++) {
    const at = mentionAt(unit, i);
    if (at < 0) continue;
    const mention = names.mentions[at] as Mention;
    const entity = names.entities[mention.entity];
    if (!entity || (entity.kind === 'place' && i > 0)) continue;
    if (mention.form === 'adjective' || mention.form === 'compound') continue;
    const voice = voiceOfEntity(unit, entity, mention);
    if (entity.kind === 'person') {
      people.push(voice);
      if (!first && (flagsOf(unit, i - 1) & PREPOSITION) === 0) first = { voice, item: i };
    } else bodies.push(voice);
  }
  return { people, bodies, first };
}
