// The shorter lists of a reading: positions, key sentences, names and time expressions.

import type { Position, Reading, Timex } from '@runup/core';
import { showValue } from '../dates.ts';
import { beside, flow, type Line, type Run } from '../flow.ts';
import { clip, excerpt, padEnd, printable } from '../text.ts';
import {
  dated,
  leftCell,
  leftOut,
  margin,
  mostEntries,
  numbered,
  numberOf,
  type Page,
  part,
} from './page.ts';

const plural: Readonly<Record<Position['kind'], string>> = {
  demands: 'demand',
  offers: 'offer',
  promises: 'promise',
  proposes: 'propose',
  agrees: 'agree',
  denies: 'deny',
  refuses: 'refuse',
  threatens: 'threaten',
  decides: 'decide',
};

/** In the article's own words: no quotation marks but those it sets itself. */
export function positions({ positions: all }: Reading, page: Page): readonly Line[] {
  const shown = all.slice(0, mostEntries);
  const entries = shown.flatMap(({ who, several, kind, text }) => {
    const verb = several ? plural[kind] : kind;
    return hanging(
      [{ text: printable(who), style: 'bold' }, { text: ` ${verb}: ${excerpt(text, 600)}` }],
      page,
    );
  });
  return part('Positions', [...entries, ...leftOut(all.length, shown.length)]);
}

export function keySentences({ keySentences: all }: Reading, page: Page): readonly Line[] {
  const shown = all.slice(0, mostEntries);
  return part(
    'What matters',
    shown.flatMap(({ text }) => hanging([{ text: excerpt(text, 600) }], page)),
  );
}

/** A paragraph behind a dash. */
function hanging(runs: readonly Run[], { columns }: Page): readonly Line[] {
  const indent = margin + 2;
  const lines = flow(runs, { width: Math.max(20, columns - indent), lines: 8 });
  return beside([leftCell({ text: '–', style: 'dim' })], lines, indent);
}

/** One row for each kind, in the order in which the article names them. */
export function names({ people, organisations, places }: Reading, page: Page): readonly Line[] {
  const rows = [
    ['People', people.map(({ name, role }) => [name, role] as const)],
    [
      'Organisations',
      organisations.map(({ name, acronym }) => [name, acronym === name ? null : acronym] as const),
    ],
    ['Places', places.map(({ name, zone }) => [name, zone] as const)],
  ] as const;
  const shown = rows.filter(([, entries]) => entries.length > 0);
  const lines = shown.flatMap(([kind, entries]) =>
    beside(
      [leftCell({ text: kind })],
      flow(listOf(entries), { width: Math.max(20, page.columns - dated) }),
      dated,
    ),
  );
  return part('Names', lines);
}

function listOf(entries: readonly (readonly [string, string | null])[]): readonly Run[] {
  const shown = entries.slice(0, mostEntries);
  const rest = entries.length - shown.length;
  const more: readonly Run[] =
    rest > 0 ? [{ text: ` · and ${rest.toLocaleString('en-GB')} more`, style: 'dim' }] : [];
  return [
    ...shown.flatMap(([name, beside], i): readonly Run[] => [
      ...(i > 0 ? [{ text: ' ' }] : []),
      { text: excerpt(name, 120) },
      ...(beside === null ? [] : [{ text: ` (${excerpt(beside, 120)})`, style: 'dim' } as const]),
      // A no-break space: no line begins with the point.
      ...(i < shown.length - 1 ? [{ text: '\u00a0·', style: 'dim' } as const] : []),
    ]),
    ...more,
  ];
}

const widestExpression = 30;

/** What each expression means: its value in words, as TIMEX3 where that says more. */
export function times({ timexes }: Reading, { columns }: Page): readonly Line[] {
  const shown = timexes.slice(0, mostEntries);
  const widest = Math.min(widestExpression, Math.max(0, ...shown.map(({ text }) => printable(text).length)));
  const entries = shown.map((timex, i): Line => {
    const words = padEnd(clip(excerpt(timex.text, 80), widest), widest);
    const value = clip(meaningOf(timex), Math.max(20, columns - numbered - widest - 2));
    return [
      ...leftCell({ text: numberOf('t', i).padEnd(numbered - margin), style: 'dim' }),
      { text: `${words}  ` },
      { text: value, style: 'dim' },
    ];
  });
  return part('Times', [...entries, ...leftOut(timexes.length, shown.length)]);
}

function meaningOf({ value, mod, type }: Timex): string {
  const words = showValue(value);
  return [
    words,
    words === value ? type.toLowerCase() : '',
    mod === null ? '' : mod.toLowerCase().replaceAll('_', ' '),
  ]
    .filter((one) => one !== '')
    .join(', ');
}
