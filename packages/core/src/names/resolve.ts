// Descriptions joined to the people they can only mean; the rest stays unjoined.

import type { Naming } from './entities.ts';
import type { PersonDraft } from './people.ts';
import type { DescriptionSpot, Spot } from './spot.ts';

/**
 * The descriptions of each person, in reading order: `de Russische leider` is the one leader said to be of that
 * country, `zijn Russische collega` the one other person of the same office who can be. A colleague's country is
 * learnt on the way.
 */
export function resolveDescriptions(
  people: readonly PersonDraft[],
  spots: readonly Spot[],
): Map<PersonDraft, Naming[]> {
  const described = new Map<PersonDraft, Naming[]>();
  const ranked = people.filter(({ role }) => role !== null);
  if (ranked.length === 0) return described;
  for (const spot of spots) {
    if (spot.kind !== 'description') continue;
    const person = spot.sense === 'colleague' ? colleagueAt(people, ranked, spot) : holderAt(ranked, spot);
    if (!person) continue;
    person.country ??= spot.country;
    const naming: Naming = { first: spot.first, last: spot.last, form: 'description' };
    described.set(person, [...(described.get(person) ?? []), naming]);
  }
  return described;
}

/** The one person who can be a colleague, of a given country, of whom the sentence spoke last. */
function colleagueAt(
  people: readonly PersonDraft[],
  ranked: readonly PersonDraft[],
  spot: DescriptionSpot,
): PersonDraft | null {
  const owner = lastNamed(people, spot.first);
  if (!owner?.role) return null;
  const rank = owner.role;
  return onlyOne(
    ranked.filter(
      ({ spots, role, country }) =>
        spots !== owner.spots &&
        isNamedBefore(spots, spot.first) &&
        (country === null || country === spot.country) &&
        (role?.noun === rank.noun || (role?.leads === true && rank.leads)),
    ),
  );
}

/** The one person named so far who holds the office that a description names. */
function holderAt(
  ranked: readonly PersonDraft[],
  { first, noun, country, sense }: DescriptionSpot,
): PersonDraft | null {
  return onlyOne(
    ranked.filter(
      (person) =>
        isNamedBefore(person.spots, first) &&
        (country === null || person.country === country) &&
        (sense === 'leader' ? person.role?.leads === true : person.role?.noun === noun),
    ),
  );
}

function onlyOne<Item>(items: readonly Item[]): Item | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

function isNamedBefore(spots: PersonDraft['spots'], first: number): boolean {
  return spots.some((spot) => spot.first < first);
}

function lastNamed(people: readonly PersonDraft[], first: number): PersonDraft | null {
  let best: PersonDraft | null = null;
  let at = -1;
  for (const person of people) {
    for (const spot of person.spots) {
      if (spot.first >= first || spot.first <= at) continue;
      best = person;
      at = spot.first;
    }
  }
  return best;
}
