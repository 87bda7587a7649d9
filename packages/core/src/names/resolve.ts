// Descriptions joined to the people they can only mean; the rest stays unjoined.

import type { PersonDraft } from './people.ts';
import type { DescriptionSpot, Naming, Spot } from './spot.ts';

/** Among more office holders than this no description is certain. */
const MOST_RANKED = 200;

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
  if (!spots.some(({ kind }) => kind === 'description')) return described;
  const ranked = people.filter(({ role }) => role !== null);
  if (ranked.length === 0 || ranked.length > MOST_RANKED) return described;
  const owners = people.flatMap((person) => person.spots.map(({ first }) => ({ first, person })));
  owners.sort((a, b) => a.first - b.first);
  let named = 0;
  for (const spot of spots) {
    if (spot.kind !== 'description') continue;
    while (named < owners.length && (owners[named]?.first ?? 0) < spot.first) named++;
    const owner = owners[named - 1]?.person ?? null;
    const person = spot.sense === 'colleague' ? colleagueAt(owner, ranked, spot) : holderAt(ranked, spot);
    if (!person) continue;
    person.country ??= spot.country;
    const naming: Naming = { first: spot.first, last: spot.last, form: 'description' };
    const known = described.get(person);
    if (known) known.push(naming);
    else described.set(person, [naming]);
  }
  return described;
}

/** The one person who can be a colleague, of a given country, of whom the sentence spoke last. */
function colleagueAt(
  owner: PersonDraft | null,
  ranked: readonly PersonDraft[],
  spot: DescriptionSpot,
): PersonDraft | null {
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
