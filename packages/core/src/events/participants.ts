// Who takes part: the first of several ways to read it that finds anybody.

import { overlaps } from '../text/span.ts';
import { lowerOf } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { mentionsIn, namedParty, partiesIn } from './parties.ts';
import { countedParties, groupAsParty, groupsIn, meantBy, pronounParties } from './people.ts';
import type { EventPlace, Party } from './scene.ts';
import type { SentenceScene } from './schedule.ts';
import type { EventFamily } from './tables.ts';

export interface Taking {
  readonly clause: Clause;
  readonly head: number;
  readonly family: EventFamily;
  readonly place: EventPlace | null;
}

/** The parties that the sentence gives, each once; empty when it names nobody. */
export function participantsOf(scene: SentenceScene, taking: Taking): Party[] {
  const { head, place, family } = taking;
  const sentence = { first: scene.sentence.first, last: scene.sentence.last };
  const teams = family === 'match';
  const steps = [
    () => clauseParties(scene, taking),
    () => announcers(scene),
    () => partiesIn(scene, { clause: sentence, head, rule: 'named in the sentence', teams }),
  ];
  for (const step of steps) {
    const found = once(step()).filter((party) => !isPlace(party, place));
    if (found.length > 0) return once([...found, ...hostParty(scene, taking)]);
  }
  return hostParty(scene, taking);
}

function isPlace({ entity, span }: Party, place: EventPlace | null): boolean {
  return place !== null && ((entity !== null && entity === place.entity) || overlaps(span, place.span));
}

function clauseParties(scene: SentenceScene, { clause, head, family }: Taking): Party[] {
  const teams = family === 'match';
  const subject = subjectClause(scene, clause);
  const stretches = subject ? [subject, clause] : [clause];
  const named = stretches.flatMap((stretch) =>
    partiesIn(scene, { clause: stretch, head, rule: 'named in the clause', teams }),
  );
  const stood = pronounParties(scene, { clause, sentence: scene.index });
  const known = [...stood, ...named];
  const groups = stretches.flatMap((stretch) => groupsIn(scene, stretch));
  const counted = known.length > 0 ? [] : groups.flatMap((hit) => countedParties(scene, hit, scene.index));
  if (counted.length > 0) return counted;
  const meant = known.length > 0 ? groups.flatMap((hit) => meantBy(scene, hit, scene.index)) : [];
  if (meant.length > 0) return [...meant, ...known];
  const unnamed = groups.filter(({ joined }) => joined || known.length === 0);
  return [...known, ...unnamed.map((hit) => groupAsParty(scene, hit))];
}

/** Where the subject of a clause stands that goes on behind a relative or an apposition (`X, the minister, will meet`). */
function subjectClause({ article, clauses, tables }: SentenceScene, clause: Clause): Clause | null {
  const main = clauses[0];
  const resumes = tables.finite.has(lowerOf(article.tokens, clause.first));
  return resumes && main && main.first < clause.first ? main : null;
}

/** The chamber that votes or debates takes part. */
function hostParty(scene: SentenceScene, { place, family }: Taking): Party[] {
  if (place?.rule !== 'host' || (family === 'hearing' && !isChamber(scene, place))) return [];
  const entity = place.entity === null ? undefined : scene.names.entities[place.entity];
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

function isChamber({ tables }: SentenceScene, { name }: EventPlace): boolean {
  return tables.chambers.some((phrase) => phrase === name.toLowerCase());
}

/** `X confirmed that a vote will be held`: who announces it when nobody else is named. */
function announcers(scene: SentenceScene): Party[] {
  const { text } = scene.article;
  const said = scene.reporters.filter(({ cue }) =>
    [
      ...text
        .slice(cue.start, cue.end)
        .toLowerCase()
        .matchAll(/\p{L}+/gu),
    ].some(([word]) => scene.tables.announcing.has(word)),
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
