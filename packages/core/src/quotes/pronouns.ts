// Pronouns that can only mean one person: the one whom the sentence, or the one before, is about, with nobody else who could be meant.

import type { Mention } from '../mention.ts';
import type { Report } from './attribution.ts';
import { firstPhrase } from './clauses.ts';
import { senseOf } from './details.ts';
import { type Place, type Scene, type Story, sceneOf } from './memory.ts';
import type { PronounSense } from './tables.ts';
import { detailsOf, flagsOf, itemAt, nextWith, type Unit } from './units.ts';
import { agrees, spanOf, type Voice } from './voices.ts';
import { FLAG } from './words.ts';

const { CAPITAL, PRONOUN, SPEAKER } = FLAG;

/** The mentions by pronoun outside quotations, in reading order; whoever is not certain is left out. */
export function findPronouns(story: Story): Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index < story.reports.length; index++) {
    const { unit } = story.reports[index] as Report;
    if ((unit.kinds & PRONOUN) === 0) continue;
    for (let at = nextWith(unit, PRONOUN, 0); at < unit.length; at = nextWith(unit, PRONOUN, at + 1)) {
      const sense = senseOf(detailsOf(unit, at));
      // All others may mean several, a body, or whoever tells the story.
      if (sense !== 'he' && sense !== 'she') continue;
      const { start, end } = spanOf(unit, at, at + 1);
      const entity = certainAt({ story, index, found }, { at, start, sense });
      const { text } = unit.page.article;
      if (entity !== null) found.push({ start, end, text: text.slice(start, end), entity, form: 'pronoun' });
    }
  }
  return found;
}

interface Context extends Place {
  /** The certain ones so far. */
  readonly found: readonly Mention[];
}

interface Pointing {
  readonly at: number;
  readonly start: number;
  readonly sense: PronounSense;
}

function certainAt({ story, index, found }: Context, { at, start, sense }: Pointing): number | null {
  const { unit } = story.reports[index] as Report;
  const scene = sceneOf(story, index);
  const own = scene.lead;
  const isFirst = own?.start === start;
  if (!own || (own.end > start && !isFirst)) return null;
  const before = index > 0 ? story.reports[index - 1]?.unit : undefined;
  const isNear = before !== undefined && unit.paragraph - before.paragraph <= 1;
  const near = isNear ? sceneOf(story, index - 1) : null;
  const lead = isFirst
    ? before && near && firstPhrase(unit, 0, at) === null
      ? ledBy(before, near)
      : null
    : own;
  if (!lead || !isKnown(lead, found) || namesAnother(unit, lead, at)) return null;
  const { page } = unit;
  const isRival = (voice: Voice): boolean => voice.entity !== lead.entity && agrees(page, voice, sense);
  const isCertain =
    agrees(page, lead, sense) &&
    !scene.others.some((voice) => voice.end <= start && isRival(voice)) &&
    !(near?.lead && (isRival(near.lead) || near.others.some(isRival)));
  return isCertain ? lead.entity : null;
}

/** Whom a sentence is about, when it names nobody before them: `A man stood trial for threats to mayor Ann Lee` is about the man. */
function ledBy(unit: Unit, { lead }: Scene): Voice | null {
  if (!lead) return null;
  const { tokens } = unit.page.article;
  let at = 0;
  while (at < unit.length && !((tokens.start[itemAt(unit, at) ?? -1] ?? -1) >= lead.start)) at++;
  at--;
  while ((flagsOf(unit, at) & (SPEAKER | CAPITAL)) !== 0) at--;
  for (; at >= 0; at--) if ((flagsOf(unit, at) & (SPEAKER | CAPITAL)) === SPEAKER) return null;
  return lead;
}

/** True for a person by name or by a pronoun that was certain itself. */
function isKnown({ start, entity, nature, antecedent }: Voice, found: Context['found']): boolean {
  if (entity === null || nature !== 'person') return false;
  if (antecedent?.of !== 'pronoun') return true;
  for (let i = found.length - 1; i >= 0 && (found[i] as Mention).start >= start; i--)
    if ((found[i] as Mention).start === start) return (found[i] as Mention).entity === entity;
  return false;
}

/** `Lee said his son thought he`: another who may be meant stands between. */
function namesAnother(unit: Unit, lead: Voice, at: number): boolean {
  const { tokens } = unit.page.article;
  for (let i = at - 1; i >= 0; i--) {
    const item = itemAt(unit, i) ?? -1;
    if (item >= 0 && (tokens.start[item] as number) < lead.end) return false;
    if ((flagsOf(unit, i) & (SPEAKER | CAPITAL)) === SPEAKER) return true;
  }
  return false;
}
