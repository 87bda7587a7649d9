// The publication date: what is stated, narrowed by what the text's own dates demand.

import { type Day, isoDate } from '../../calendar/date.ts';
import type { Period } from '../../calendar/period.ts';
import { type TextSpan, textSpan } from '../../text/span.ts';
import type { Candidate, Scene } from '../candidate.ts';
import type { PublicationEvidence, Published } from '../publication-type.ts';
import type { TenseOf } from '../tense-of.ts';
import { type Constraint, gatherConstraints } from './constraints.ts';
import {
  type PublishedSaid,
  type Statement,
  statedByCaller,
  statedByDateLine,
  statedByHeader,
} from './stated.ts';

export interface PublicationSources {
  readonly candidates: readonly Candidate[];
  readonly scene: Scene;
  readonly tenseOf: TenseOf;
  readonly said: PublishedSaid;
  /** A header line that states it. */
  readonly header: TextSpan | null;
}

/** Null when nobody says when it was published: a date is never invented. */
export function inferPublication(sources: PublicationSources): Published | null {
  const statement = stated(sources);
  if (!statement) return null;
  const { from, to, evidence } = statement;
  if (from === to || to - from > LONGEST) return published(statement, { from, to, best: from }, evidence);
  const constraints = gatherConstraints(sources.candidates, { ...sources, within: statement });
  const fit = chooseRun(statement, constraints);
  const more = fit.used.map((constraint) => toEvidence(constraint, sources.scene));
  return published(statement, fit, [...evidence, ...more]);
}

/** The caller's word counts; without it a full day beats a month, and of two equals the header's. */
function stated({ candidates, scene, said, header }: PublicationSources): Statement | null {
  const called = statedByCaller(said);
  if (called) return called;
  const headed = statedByHeader(header);
  const dated = headed && said !== null ? null : statedByDateLine(scene.tokens, candidates);
  if (!headed || !dated) return headed ?? dated;
  const isDay = headed.from !== headed.to && dated.from >= headed.from && dated.to <= headed.to;
  return isDay ? dated : headed;
}

/** Beyond two years a statement is none that dates could narrow. */
const LONGEST = 732;

interface Fit extends Period {
  readonly best: Day;
}

function published(
  { stated }: Statement,
  { from, to, best }: Fit,
  evidence: readonly PublicationEvidence[],
): Published {
  return { from: isoDate(from), to: isoDate(to), best: isoDate(best), stated, evidence };
}

/** The run of days that all demands allow; of several, the one where most soft ones hold too. */
function chooseRun(
  statement: Period,
  constraints: readonly Constraint[],
): Fit & { readonly used: readonly Constraint[] } {
  const soft = constraints.filter(({ strength }) => strength === 'soft');
  const binding = bindingOf(statement, constraints);
  const days = daysThat(statement, binding);
  const score = (day: Day) => soft.filter(({ holds }) => holds(day)).length;
  const most = Math.max(...days.map(score));
  const best = days.find((day) => score(day) === most) ?? statement.from;
  const allowed = new Set(days);
  let [from, to] = [best, best];
  while (allowed.has(from - 1)) from--;
  while (allowed.has(to + 1)) to++;
  return { from, to, best, used: [...binding, ...soft.filter(({ holds }) => holds(best))] };
}

/** The hard and firm demands, without those that no day could meet together: the firm go first. */
function bindingOf(statement: Period, constraints: readonly Constraint[]): Constraint[] {
  const kept: Constraint[] = [];
  for (const strength of ['hard', 'firm'] as const)
    for (const constraint of constraints)
      if (constraint.strength === strength && daysThat(statement, [...kept, constraint]).length > 0)
        kept.push(constraint);
  return kept;
}

function daysThat({ from, to }: Period, constraints: readonly Constraint[]): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day++) if (constraints.every(({ holds }) => holds(day))) days.push(day);
  return days;
}

function toEvidence({ candidate, says }: Constraint, { tokens }: Scene): PublicationEvidence {
  const start = tokens.start[candidate.first] as number;
  const end = tokens.end[candidate.last - 1] as number;
  return { ...textSpan(tokens.text, start, end), says };
}
