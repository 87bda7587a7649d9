// Remembers who an article speaks of, so that a pronoun or a quotation without a cue finds its speaker.

import type { Mention } from '../mention.ts';
import type { AntecedentKind } from '../reading.ts';
import type { Span } from '../text/span.ts';
import type { Report } from './attribution.ts';
import { firstPhrase } from './clauses.ts';
import { DETAIL, senseOf } from './details.ts';
import type { Phrase } from './noun-phrase.ts';
import { ROW } from './rows.ts';
import type { Frame } from './subjects.ts';
import { detailsOf, flagsOf, nextWith, type Unit } from './units.ts';
import { agrees, spanOf, type Voice, voiceOf, voiceOfEntity } from './voices.ts';
import { FLAG } from './words.ts';

const { AGE, DEFINITE } = DETAIL;
const { DETERMINER, PREPOSITION, PRONOUN } = FLAG;
const { MENTION, WIDTH } = ROW;

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

/** The units of an article in order, and what is known of whom they are about: only as far as somebody has asked. */
export interface Story {
  readonly reports: readonly Report[];
  /** Of the first units. */
  readonly scenes: Scene[];
  /** Before each of the first units. */
  readonly memories: Memory[];
}

/** Where in a story something is told: in which of its units. */
export interface Place {
  readonly story: Story;
  readonly index: number;
}

export function storyOf(reports: readonly Report[]): Story {
  return { reports, scenes: [], memories: [[]] };
}

/** Who unit `index` is about. All units are read once at most, in order. */
export function sceneOf(story: Story, index: number): Scene {
  const { reports, scenes, memories } = story;
  for (let i = scenes.length; i <= index; i++) {
    const memory = memories[i] as Memory;
    const scene = readScene(reports[i] as Report, memory);
    scenes.push(scene);
    memories.push(remember(memory, scene));
  }
  return scenes[index] as Scene;
}

/** Whom a pronoun could mean before unit `index`. */
export function memoryOf(story: Story, index: number): Memory {
  if (index > 0) sceneOf(story, index - 1);
  return story.memories[index] as Memory;
}

/** The memory after a unit: its lead on top, then the others, then what was known before. */
function remember(memory: Memory, { lead, others }: Scene): Memory {
  if (!lead && others.length === 0) return memory;
  const voices: Voice[] = lead ? [lead] : [];
  for (const voice of others) if (!holds(voices, voice, voices.length)) voices.push(voice);
  // Those known before all differ from each other.
  const fresh = voices.length;
  for (let i = 0; i < memory.length && voices.length < LONGEST_MEMORY; i++) {
    const voice = memory[i] as Voice;
    if (!holds(voices, voice, fresh)) voices.push(voice);
  }
  return voices;
}

/** True when one of the first `count` is `voice`. */
function holds(voices: readonly Voice[], voice: Voice, count: number): boolean {
  for (let i = 0; i < count; i++) if (isSame(voices[i] as Voice, voice)) return true;
  return false;
}

function isSame(a: Voice, b: Voice): boolean {
  return a.entity !== null ? a.entity === b.entity : b.entity === null && a.name === b.name;
}

/** Whom a phrase of `unit`, which is the one at the place or one beside it, means there; null when nobody fits. */
export function whoIs(phrase: Phrase, unit: Unit, { story, index }: Place): Voice | null {
  if (!phrase.isPronoun && !isByAge(unit, phrase)) return voiceOf(unit, phrase);
  const scene = story.reports[index]?.unit === unit ? sceneOf(story, index) : null;
  return resolve(unit, phrase, { scene, memory: memoryOf(story, index) });
}

/** Whom a phrase means. A pronoun takes the scene's lead before it, then who was last spoken of; null when nobody fits. */
function resolve(
  unit: Unit,
  phrase: Phrase,
  { scene, memory }: { scene: Scene | null; memory: Memory },
): Voice | null {
  if (!phrase.isPronoun) return resolveDescription(unit, phrase, memory);
  const sense = senseOf(detailsOf(unit, phrase.first));
  if (!sense || sense === 'self') return null;
  const { page } = unit;
  const span = spanOf(unit, phrase.first, phrase.last);
  const lead = scene?.lead && scene.lead.end <= span.start ? scene.lead : null;
  const found = lead && agrees(page, lead, sense) ? lead : memory.find((voice) => agrees(page, voice, sense));
  return found ? meant(found, 'pronoun', span) : null;
}

/** `voice` as the words at `span`, which are not its name, mean it. */
function meant(voice: Voice, of: AntecedentKind, { start, end }: Span): Voice {
  const { name, entity, nature, gender } = voice;
  const named = voice.antecedent ?? voice;
  const antecedent = { of, start: named.start, end: named.end };
  return { name, start, end, entity, nature, gender, antecedent };
}

/** `the 36-year-old` is the person last spoken of; every other phrase speaks for itself. */
function resolveDescription(unit: Unit, phrase: Phrase, memory: Memory): Voice {
  const voice = voiceOf(unit, phrase);
  const known = isByAge(unit, phrase) ? memory.find(({ nature }) => nature === 'person') : undefined;
  return known ? meant(known, 'age', voice) : voice;
}

function isByAge(unit: Unit, { first, coreLast }: Phrase): boolean {
  if ((flagsOf(unit, first) & DETERMINER) === 0 || (detailsOf(unit, coreLast - 1) & AGE) === 0) return false;
  return (detailsOf(unit, first) & DEFINITE) !== 0;
}

/** Reads whom a unit is about. `memory` is what was known before it. */
export function readScene({ unit, frames }: Report, memory: Memory): Scene {
  const { people, bodies, first } = mentionsIn(unit);
  const subject = subjectIn(frames);
  const opening = subject?.isPronoun && first && first.item < subject.first ? first.voice : null;
  const known = opening ? { lead: opening, others: [] } : null;
  const meant = subject && resolve(unit, subject, { scene: known, memory });
  const spoken = opening && meant?.entity === opening.entity ? opening : meant;
  const thing = spoken?.nature === 'thing' ? spoken : null;
  const lead =
    (thing ? null : spoken) ??
    firstPronoun(unit, first?.item ?? unit.length, memory) ??
    first?.voice ??
    nameless(unit);
  const others: Voice[] = [];
  addOthers(others, people, lead);
  addOthers(others, bodies, lead);
  if (thing) addOthers(others, [thing], lead);
  return { lead, others };
}

/** Who acts in the first verb that has somebody. */
function subjectIn(frames: readonly Frame[]): Phrase | null {
  for (const { subject, cue } of frames) if (subject && cue.kind === 'verb' && !cue.isGerund) return subject;
  return null;
}

function addOthers(others: Voice[], voices: readonly Voice[], lead: Voice | null): void {
  for (const voice of voices)
    if (others.length < MOST_OTHERS && (!lead || !isSame(voice, lead))) others.push(voice);
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
  if ((unit.kinds & PRONOUN) === 0) return null;
  for (let i = nextWith(unit, PRONOUN, 0); i < end; i = nextWith(unit, PRONOUN, i + 1)) {
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
  const { page, rows, length } = unit;
  const { names } = page;
  const people: Voice[] = [];
  const bodies: Voice[] = [];
  let first: Mentioned['first'] = null;
  for (let i = 0, row = unit.first * WIDTH; i < length; i++, row += WIDTH) {
    const at = rows[row + MENTION] as number;
    if (at < 0) continue;
    const mention = names.mentions[at] as Mention;
    const entity = names.entities[mention.entity];
    if (!entity || (entity.kind === 'place' && i > 0)) continue;
    if (mention.form === 'adjective' || mention.form === 'compound') continue;
    const voice = voiceOfEntity(entity, mention);
    if (entity.kind === 'person') {
      people.push(voice);
      if (!first && (flagsOf(unit, i - 1) & PREPOSITION) === 0) first = { voice, item: i };
    } else bodies.push(voice);
  }
  return { people, bodies, first };
}
