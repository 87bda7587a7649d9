// The peers' own cases: which of them make sense in prose, and how many of those we read as they do.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '@runup/core/languages/en';
import { nl } from '@runup/core/languages/nl';
import { tagTimes } from '@runup/core/time';
import type { BenchOptions } from './bench.ts';
import type { Found, Gold, Peer, PeerCase } from './peers-cases.ts';
import { CONVENTIONS } from './peers-conventions.ts';
import { LEFT_OUT, leftOutAs } from './peers-left-out.ts';

const LANGUAGES = { nl, en } as const;
const FILES: readonly (readonly [Peer, string])[] = [
  ['chrono', 'chrono-tests'],
  ['duckling', 'duckling-corpus'],
  ['recognizers', 'recognizers-specs'],
];

/** Of a set's kept cases, so many percent must be right. */
const DEMANDED = 90;

/**
 * Prints for each set how many cases are kept and right, then by which conventions, and the classes left out; true when
 * all reach the mark.
 */
export function benchPeers({ shared, errors }: BenchOptions): boolean {
  console.log('set                      cases  left out  kept  right      %');
  const left = new Map<string, number>();
  const used = new Map<string, number>();
  const percents = (['nl', 'en'] as const).flatMap((code) =>
    FILES.map(([peer, file]) => {
      const path = join(shared, `corpora/time/${code}-${file}.json`);
      const cases: readonly PeerCase[] = JSON.parse(readFileSync(path, 'utf8'));
      return measure({ name: `${code}-${file}`, code, peer, cases, errors, left, used });
    }),
  );
  console.log('\nlabels met, by what is held to be the same');
  for (const { name } of CONVENTIONS) console.log(`${String(used.get(name) ?? 0).padStart(6)}  ${name}`);
  console.log('\nleft out');
  for (const { name, reason } of LEFT_OUT)
    console.log(`${String(left.get(name) ?? 0).padStart(6)}  ${name}: ${reason}`);
  return percents.every((percent) => percent >= DEMANDED);
}

interface PeerSet {
  readonly name: string;
  readonly code: keyof typeof LANGUAGES;
  readonly peer: Peer;
  readonly cases: readonly PeerCase[];
  readonly errors: boolean;
  /** Counts what is left out, by class. */
  readonly left: Map<string, number>;
  /** Counts the labels that are met, by convention. */
  readonly used: Map<string, number>;
}

function measure({ name, code, peer, cases, errors, left, used }: PeerSet): number {
  const wrong: string[] = [];
  let kept = 0;
  for (const one of cases) {
    const reason = leftOutAs(one, peer);
    if (reason) {
      left.set(reason, (left.get(reason) ?? 0) + 1);
      continue;
    }
    kept++;
    const found = tagTimes(one.text, { published: one.reference, language: LANGUAGES[code] });
    const names = conventionsOf(one, found, peer);
    if (!names) wrong.push(describe(one, found));
    for (const name of names ?? []) used.set(name, (used.get(name) ?? 0) + 1);
  }
  const percent = (100 * (kept - wrong.length)) / kept;
  const counts = [cases.length, cases.length - kept, kept, kept - wrong.length];
  const columns = counts.map((count, i) => String(count).padStart([7, 10, 6, 7][i] ?? 7));
  console.log(`${name.padEnd(23)}${columns.join('')}${percent.toFixed(1).padStart(7)}`);
  if (errors) for (const line of wrong) console.log(`    ${line}`);
  return percent;
}

/** Every label met by ours that overlap it, and nothing found that no label covers. */
export function isRight(one: PeerCase, found: readonly Found[], peer: Peer): boolean {
  return conventionsOf(one, found, peer) !== null;
}

/** For each label the name of the first convention by which ours means the same; null when the case is not right. */
export function conventionsOf(
  { text, reference, timexes }: PeerCase,
  found: readonly Found[],
  peer: Peer,
): readonly string[] | null {
  if (found.some((ours) => !timexes.some((gold) => overlap(gold, ours)))) return null;
  const names = timexes.map((gold) => {
    const ours = found.filter((one) => overlap(gold, one));
    const values = gold.alts ?? [gold.value];
    const pairs = values.map((value) => ({ peer, gold, value, ours, reference, text }));
    return CONVENTIONS.find(({ holds }) => pairs.some(holds))?.name ?? null;
  });
  return names.every((name) => name !== null) ? names : null;
}

function overlap(gold: Gold, ours: Found): boolean {
  return gold.start < ours.end && ours.start < gold.end;
}

function describe({ text, reference, timexes }: PeerCase, found: readonly Found[]): string {
  const expected = timexes.map((gold) => `${gold.text} = ${(gold.alts ?? [gold.value]).join(' or ')}`);
  const ours = found.map((one) => `${one.text} = ${one.value}${one.mod ? ` ${one.mod}` : ''}`);
  return `${reference} | ${text.trim()} | ${expected.join('; ') || 'nothing'} | ${ours.join('; ') || 'nothing'}`;
}
