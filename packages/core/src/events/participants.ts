// Who takes part: the first of several ways to read it that finds anybody.

import { overlaps } from '../text/span.ts';
import { lowerOf } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { mentionsIn, namedParty, partiesIn } from './parties.ts';
import { countedParties, groupAsParty, groupsIn, pronounParties } from './people.ts';
import type { SentenceScene } from './schedule.ts';
import type { EventPlace, Party } from './scene.ts';
import type { EventFamily } from './tables.ts';

export interface Taking {
  readonly clause: Clause;
  readonly head: number;
  readonly family: EventFamily;
  readonly place: EventPlace | null;
}

/** The parties that the sentence gives, each once; empty when it names nobody. */
export function participantsOf(scene: SentenceScene, taking: Taking): Party[] {
  const { head, place } = taking;
  const sentence = { first: scene.sentence.first, last: scene.sentence.last };
  const inClause = [...clauseParties(scene, taking), ...hostParty(scene, taking)];
  const steps = [
    () => inClause,
    () => announcers(scene),
    () => partiesIn(scene, { clause: sentence, head, rule: 'named in the sentence' }),
  ];
  for (const step of steps) {
    const found = once(step()).filter(({ entity }) => entity === null || !place || entity !== place.entity || place.rule === 'host');
    if (found.length > 0) return found;
  }
  return [];
}

function clauseParties(scene: SentenceScene, { clause, head }: Taking): Party[] {
  const named = partiesIn(scene, { clause, head, rule: 'named in the clause' });
  const known = named.length > 0 ? named : pronounParties(scene, { clause, sentence: scene.index });
  const groups = groupsIn(scene, clause);
  const counted = known.length > 0 ? [] : groups.flatMap((hit) => countedParties(scene, hit, scene.index));
  if (counted.length > 0) return counted;
  const unnamed = groups.filter(({ joined }) => joined || known.length === 0);
  return [...known, ...unnamed.map((hit) => groupAsParty(scene, hit))];
}

/** The chamber that votes or debates takes part. */
function hostParty({ names }: SentenceScene, { place, family }: Taking): Party[] {
  if (place?.rule !== 'host' || family === 'hearing') return [];
  const entity = place.entity === null ? undefined : names.entities[place.entity];
  return [
    {
      name: entity?.name ?? place.name,
      short: place.name,
      key: entity?.world ?? (entity ? `#${entity.id}` : `~${place.name.toLowerCase()}`),
      entity: place.entity,
      span: place.span,
      rule: 'host',
    },
  ];
}

/** `X confirmed that a vote will be held`: who announces it when nobody else is named. */
function announcers(scene: SentenceScene): Party[] {
  const { text } = scene.article;
  const said = scene.reporters.filter(({ cue }) =>
    [...text.slice(cue.start, cue.end).toLowerCase().matchAll(/\p{L}+/gu)].some(([word]) =>
      scene.tables.announcing.has(word),
    ),
  );
  if (said.length === 0) return [];
  return mentionsIn(scene, scene.sentence)
    .filter((mention) => said.some((reporter) => overlaps(reporter, mention)))
    .filter(({ form }) => form === 'name' || form === 'description')
    .map((mention) => namedParty(scene, mention, 'who announces'));
}

function once(parties: readonly Party[]): Party[] {
  return parties.filter(({ key }, i) => parties.findIndex((other) => other.key === key) === i);
}

/** `het WK`, `the G7`: what is written in capitals is the name of an event that everybody knows. */
export function isNameOfItsOwn({ article: { tokens } }: SentenceScene, first: number): boolean {
  const form = tokens.text.slice(tokens.start[first], tokens.end[first]);
  return form.length > 1 && form === form.toUpperCase() && lowerOf(tokens, first) !== form;
}
