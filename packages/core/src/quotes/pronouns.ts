// Pronouns that can only mean one person: the one whom the sentence, or the one before, is about, with nobody else who could be meant.

import type { Mention } from '../mention.ts';
import { textSpan } from '../text/span.ts';
import { firstPhrase } from './clauses.ts';
import type { Told } from './find.ts';
import type { PronounSense } from './tables.ts';
import { flagsOf, itemAt, type Unit } from './units.ts';
import { agrees, spanOf, type Voice } from './voices.ts';
import { CAPITAL, PRONOUN, SPEAKER, senseOf } from './words.ts';

/** The mentions by pronoun outside quotations, in reading order; whoever is not certain is left out. */
export function findPronouns(told: readonly Told[]): Mention[] {
  const found = new Map<number, Mention>();
  told.forEach((here, index) => {
    const { unit } = here.report;
    for (let at = 0; at < unit.length; at++) {
      const sense = (flagsOf(unit, at) & PRONOUN) === 0 ? null : oneOf(unit, at);
      if (!sense) continue;
      const { start, end } = spanOf(unit, at, at + 1);
      const entity = certainAt({ here, before: told[index - 1] ?? null, found }, { at, start, sense });
      const { text } = unit.page.article;
      if (entity !== null) found.set(start, { ...textSpan(text, start, end), entity, form: 'pronoun' });
    }
  });
  return [...found.values()];
}

/** `he` and `she` mean one; all others may mean several, a body, or whoever tells the story. */
function oneOf(unit: Unit, at: number): PronounSense | null {
  const { article, lexicon } = unit.page;
  const sense = senseOf(article.tokens, itemAt(unit, at) as number, lexicon);
  return sense === 'he' || sense === 'she' ? sense : null;
}

interface Context {
  readonly here: Told;
  readonly before: Told | null;
  /** The certain ones so far, by offset. */
  readonly found: ReadonlyMap<number, Mention>;
}

interface Pointing {
  readonly at: number;
  readonly start: number;
  readonly sense: PronounSense;
}

function certainAt({ here, before, found }: Context, { at, start, sense }: Pointing): number | null {
  const { unit } = here.report;
  const own = here.scene.lead;
  const isFirst = own?.start === start;
  if (!own || (own.end > start && !isFirst)) return null;
  const isNear = before !== null && unit.paragraph - before.report.unit.paragraph <= 1;
  const lead = isFirst ? (isNear && firstPhrase(unit, 0, at) === null ? ledBy(before) : null) : own;
  if (!lead || !isKnown(unit, lead, found) || namesAnother(unit, lead, at)) return null;
  const near = isNear && before.scene.lead ? [before.scene.lead, ...before.scene.others] : [];
  const rivals = [...here.scene.others.filter(({ end }) => end <= start), ...near];
  const isCertain =
    agrees(lead, sense) && rivals.every((voice) => !agrees(voice, sense) || voice.entity === lead.entity);
  return isCertain ? lead.entity : null;
}

/** Whom a sentence is about, when it names nobody before them: `A man stood trial for threats to mayor Ann Lee` is about the man. */
function ledBy({ report: { unit }, scene: { lead } }: Told): Voice | null {
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
function isKnown(unit: Unit, { start, end, entity, nature }: Voice, found: Context['found']): boolean {
  if (entity === null || nature !== 'person') return false;
  const { article, lexicon } = unit.page;
  const word = article.text.slice(start, end).toLowerCase();
  return !Object.hasOwn(lexicon.tables.pronouns, word) || found.get(start)?.entity === entity;
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
