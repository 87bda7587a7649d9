// Descriptions joined to the people they can only mean; the rest stays unjoined.

import type { PersonDraft } from './drafts.ts';
import type { DescriptionSpot, Naming, Role, Spot } from './spot.ts';

/** Among more office holders than this no description is certain. */
const MOST_RANKED = 200;

/**
 * The descriptions of each person, in reading order: `de Russische leider` is the one leader said to be of that
 * country, `zijn Russische collega` the one other person of the same office who can be. A colleague's country is
 * learnt on the way. Null when nobody is described.
 */
export function resolveDescriptions(
  people: readonly PersonDraft[],
  spots: readonly Spot[],
): Map<PersonDraft, Naming[]> | null {
  let described: Map<PersonDraft, Naming[]> | null = null;
  let ranked: readonly Ranked[] | null = null;
  let owners: Owners | null = null;
  let reach = 0;
  for (let i = 0; i < spots.length; i++) {
    const spot = spots[i] as Spot;
    if (spot.kind !== 'description') continue;
    ranked ??= rankedOf(people);
    if (ranked.length === 0 || ranked.length > MOST_RANKED) return null;
    reach = Math.max(reach, spot.first);
    let person: PersonDraft | null;
    if (spot.sense === 'colleague') {
      owners ??= { spots: ownersOf(people), named: 0 };
      person = colleagueAt(ownerAt(owners, reach), ranked, spot);
    } else person = holderAt(ranked, spot);
    if (!person) continue;
    person.country ??= spot.country;
    const naming: Naming = { first: spot.first, last: spot.last, form: 'description' };
    described ??= new Map();
    const known = described.get(person);
    if (known) known.push(naming);
    else described.set(person, [naming]);
  }
  return described;
}

/** A person who holds an office. */
interface Ranked {
  readonly person: PersonDraft;
  readonly role: Role;
  /** The first token of all that name them. */
  readonly first: number;
}

function rankedOf(people: readonly PersonDraft[]): Ranked[] {
  const ranked: Ranked[] = [];
  for (const person of people) {
    if (!person.role) continue;
    let least = Number.MAX_SAFE_INTEGER;
    for (const { first } of person.spots) if (first < least) least = first;
    ranked.push({ person, role: person.role, first: least });
  }
  return ranked;
}

/** Who is named where, in reading order, and how many of them the descriptions have passed. */
interface Owners {
  readonly spots: readonly { readonly first: number; readonly person: PersonDraft }[];
  named: number;
}

function ownersOf(people: readonly PersonDraft[]): Owners['spots'] {
  const owners = people.flatMap((person) => person.spots.map(({ first }) => ({ first, person })));
  return owners.sort((a, b) => a.first - b.first);
}

/** Who was last named before token `first`. */
function ownerAt(owners: Owners, first: number): PersonDraft | null {
  const { spots } = owners;
  while (owners.named < spots.length && (spots[owners.named]?.first ?? 0) < first) owners.named++;
  return spots[owners.named - 1]?.person ?? null;
}

/** The one person who can be a colleague, of a given country, of whom the sentence spoke last. */
function colleagueAt(
  owner: PersonDraft | null,
  ranked: readonly Ranked[],
  spot: DescriptionSpot,
): PersonDraft | null {
  const rank = owner?.role;
  if (!rank) return null;
  return onlyOne(
    ranked,
    ({ person, role, first }) =>
      person !== owner &&
      first < spot.first &&
      (person.country === null || person.country === spot.country) &&
      (role.noun === rank.noun || (role.leads && rank.leads)),
  );
}

/** The one person named so far who holds the office that a description names. */
function holderAt(
  ranked: readonly Ranked[],
  { first: at, noun, country, sense }: DescriptionSpot,
): PersonDraft | null {
  return onlyOne(
    ranked,
    ({ person, role, first }) =>
      first < at &&
      (country === null || person.country === country) &&
      (sense === 'leader' ? role.leads : role.noun === noun),
  );
}

function onlyOne(ranked: readonly Ranked[], isMeant: (one: Ranked) => boolean): PersonDraft | null {
  let only: PersonDraft | null = null;
  for (const one of ranked) {
    if (!isMeant(one)) continue;
    if (only) return null;
    only = one.person;
  }
  return only;
}
