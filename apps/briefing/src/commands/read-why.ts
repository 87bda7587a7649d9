// `runup read --why NAME`: finds what is asked about, by its number or by words that only it has.

import type { Reading } from '@runup/core';
import { type ProblemDetail, RunupError } from '../problem.ts';
import { numberOf } from '../terminal/reading/page.ts';
import { type Finding, titleOf } from '../terminal/why.ts';

/** `e2`, `q3`, `t4`, or words of a title, quote or time expression. @throws RunupError FINDING_UNKNOWN */
export function findingCalled(name: string, reading: Reading): Finding {
  const all = findingsOf(reading);
  const asked = folded(name);
  if (/^[eqt]\d+$/u.test(asked)) {
    return all.find(({ id }) => id === asked) ?? unknown(`There is no ${asked} in it`, nearestOf(asked, all));
  }
  const found = foundBy(asked, all);
  const [only] = found;
  if (only && found.length === 1) return only;
  const said = `"${name.slice(0, 60)}"`;
  return found.length === 0
    ? unknown(`No event, quote or time has the words ${said}`, all)
    : unknown(`${found.length.toLocaleString('en-GB')} findings have the words ${said}`, found);
}

/** Whose title is what was asked; else whose title has it, else events in whose sentence it stands. */
function foundBy(asked: string, all: readonly Finding[]): readonly Finding[] {
  if (asked === '') return [];
  const exact = all.filter((finding) => folded(titleOf(finding)) === asked);
  if (exact.length > 0) return exact;
  const titled = all.filter((finding) => folded(titleOf(finding)).includes(asked));
  if (titled.length > 0) return titled;
  return all.filter((one) => one.kind === 'event' && folded(one.event.evidence.text).includes(asked));
}

function findingsOf({ events, quotes, timexes }: Reading): readonly Finding[] {
  return [
    ...events.map((event, i): Finding => ({ kind: 'event', id: numberOf('e', i), event })),
    ...quotes.map((quote, i): Finding => ({ kind: 'quote', id: numberOf('q', i), quote })),
    ...timexes.map((timex, i): Finding => ({ kind: 'time', id: numberOf('t', i), timex })),
  ];
}

/** Those of the kind that was asked for; all when there are none. */
function nearestOf(asked: string, all: readonly Finding[]): readonly Finding[] {
  const ofKind = all.filter(({ id }) => id.startsWith(asked.charAt(0)));
  return ofKind.length > 0 ? ofKind : all;
}

/** Small letters without accents, in single spaces. */
function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}

const mostListed = 12;

function unknown(message: string, candidates: readonly Finding[]): never {
  const listed = candidates.slice(0, mostListed).map((finding): ProblemDetail => {
    return { where: finding.id, message: titleOf(finding), hint: '' };
  });
  const rest = candidates.length - listed.length;
  const hint =
    candidates.length === 0
      ? 'Nothing was found in this article'
      : `Name one by its number${rest > 0 ? `; runup read lists ${rest.toLocaleString('en-GB')} more` : ''}`;
  throw new RunupError({ code: 'FINDING_UNKNOWN', message, where: '--why', hint, details: listed });
}
