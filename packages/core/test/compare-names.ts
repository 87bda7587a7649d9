// People, organisations and places beside their gold.

import { around, type Differences } from './compare.ts';
import { accepts, acceptsPart, type GoldArticle, type GoldName } from './gold.ts';

/** What a reading lists, whichever of the three lists it stands in. */
export interface Listed {
  readonly name: string;
  readonly role?: string | null;
  readonly acronym?: string | null;
  readonly zone?: string | null;
  readonly mentions: readonly (readonly [number, number])[];
}

/** Each entity once, under its name, with all its mentions: one line for each difference. */
export function compareNames(
  { text }: GoldArticle,
  gold: readonly GoldName[],
  found: readonly Listed[],
): Differences {
  const left = new Set(found);
  const differences: string[] = [];
  for (const wanted of gold) {
    const hit = [...left].find((entity) => accepts(wanted.name, entity.name));
    if (hit) {
      left.delete(hit);
      differences.push(...nameDifferences(wanted, hit, text));
    } else if (!wanted.optional) differences.push(`missing: ${wanted.name} · ${aroundFirst(text, wanted)}`);
  }
  for (const entity of left) differences.push(`spurious: ${entity.name} · ${aroundFirst(text, entity)}`);
  return differences;
}

function nameDifferences(wanted: GoldName, entity: Listed, text: string): Differences {
  const { free } = wanted;
  const differences: string[] = [];
  if (wanted.role !== undefined && !free?.includes('role') && !acceptsPart(wanted.role, entity.role ?? null))
    differences.push(`wrong role of ${entity.name}: ${entity.role}, not ${wanted.role}`);
  if (wanted.zone !== undefined && !accepts(wanted.zone, entity.zone ?? null))
    differences.push(`wrong zone of ${entity.name}: ${entity.zone}, not ${wanted.zone}`);
  const acronymCounts = wanted.acronym !== undefined && !free?.includes('acronym');
  if (acronymCounts && !accepts(wanted.acronym ?? null, entity.acronym ?? null))
    differences.push(`wrong acronym of ${entity.name}: ${entity.acronym}, not ${wanted.acronym}`);
  return [...differences, ...mentionDifferences(wanted, entity, text)];
}

type Range = readonly [number, number];

function mentionDifferences(wanted: GoldName, { name, mentions }: Listed, text: string): Differences {
  const isMatch = wanted.free?.includes('span') ? meets : isSame;
  const allowed = [...wanted.mentions, ...(wanted.alsoMentions ?? [])];
  const missing = wanted.mentions.filter((range) => !mentions.some((mention) => isMatch(range, mention)));
  const spurious = mentions.filter((mention) => !allowed.some((range) => isMatch(range, mention)));
  return [
    ...missing.map((range) => `missing mention of ${name}: ${aroundRange(text, range)}`),
    ...spurious.map((range) => `spurious mention of ${name}: ${aroundRange(text, range)}`),
  ];
}

function isSame([start, end]: Range, other: Range): boolean {
  return start === other[0] && end === other[1];
}

function meets([start, end]: Range, other: Range): boolean {
  return start < other[1] && other[0] < end;
}

function aroundFirst(text: string, { mentions: [first] }: Pick<Listed, 'mentions'>): string {
  return first ? aroundRange(text, first) : 'nowhere';
}

function aroundRange(text: string, [start, end]: Range): string {
  return `"${text.slice(start, end)}" ${around(text, { start, end })}`;
}
