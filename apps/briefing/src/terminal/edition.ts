// An edition in a terminal: the countdowns large, where they come from small, and where the files are.

import type { Countdown, Edition, SourceReport } from '../model/edition.ts';
import { showDays, showFullDay } from './dates.ts';
import { showWarning } from './problem.ts';
import { type Paint, paintFor, type Terminal } from './terminal.ts';
import { clip, count, lengthOf, padEnd, padStart, printable, wrap } from './text.ts';

export interface EditionView {
  /** Where its files were written. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly terminal: Terminal;
}

const mostCountdowns = 20;
const mostUndated = 5;

export function showEdition(edition: Edition, { folder, files, terminal }: EditionView): string {
  const paint = paintFor(terminal);
  const columns = Math.min(terminal.columns, 100);
  const shown = edition.countdowns.slice(0, mostCountdowns);
  const more = edition.countdowns.length - shown.length;
  const lines = [
    '',
    head(edition, paint),
    '',
    ...shown.map((countdown) => showCountdown(countdown, { edition, paint, columns })),
    ...(more > 0 ? [paint('dim', `${' '.repeat(indent)}and ${more} more`), ''] : []),
    ...showUndated(edition, paint, columns),
    showCoverage(edition, paint),
    showFiles(folder, files, paint),
    '',
  ];
  return `${lines.join('\n')}\n`;
}

/** One line: nothing goes out, and that is all right. */
export function showNothingDue(edition: Edition, terminal: Terminal): string {
  const paint = paintFor(terminal);
  const name = paint('bold', printable(edition.name));
  return `${name}: nothing is due on ${showFullDay(edition.id)}, so no mail goes out.\n`;
}

/** Sources that gave nothing, or not all; empty when all went well. */
export function showWarnings(sources: readonly SourceReport[], terminal: Terminal): string {
  const paint = paintFor(terminal);
  return sources
    .flatMap(({ source, problem }) =>
      problem === null ? [] : [`${showWarning({ where: source, ...problem }, paint)}\n`],
    )
    .join('');
}

function head({ name, id, at, zone }: Edition, paint: Paint): string {
  return `  ${paint('bold', printable(name))}  ${showFullDay(id)} ${paint('dim', `${at.slice(11, 16)} ${zone}`)}`;
}

interface CardOptions {
  readonly edition: Edition;
  readonly paint: Paint;
  readonly columns: number;
}

const indent = 14;

/** The number of days stands right-aligned in a column of its own, so that the eye runs down it. */
function showCountdown(countdown: Countdown, { edition, paint, columns }: CardOptions): string {
  const { name, title, start, end, time, status, evidence, place, participants } = countdown;
  const when = [showDays(start, end, edition.id), time ?? ''].filter((part) => part !== '').join(', ');
  const state = status === 'planned' ? '' : ` ${paint('yellow', status)}`;
  const called = printable(name);
  const details = [
    title === name ? '' : printable(title),
    place === null || title.includes(place) || name === place ? '' : printable(place),
    participants.map(printable).join(', '),
  ].filter((part) => part !== '');
  const lines = [
    `${showCount(countdown, paint)}${paint('bold', clip(called, columns - indent - lengthOf(when) - 2))}  ${when}${state}`,
    ...(details.length === 0 ? [] : [wrap(details.join(' · '), { columns, indent, lines: 2 })]),
  ];
  const [first] = evidence;
  if (first) lines.push(paint('dim', wrap(`“${printable(first.sentence)}”`, { columns, indent, lines: 3 })));
  return `${lines.join('\n')}\n`;
}

function showCount({ phase }: Countdown, paint: Paint): string {
  if (phase.kind === 'ahead') {
    const unit = padEnd(phase.days === 1 ? 'day' : 'days', 4);
    return `${paint(['red', 'bold'], padStart(String(phase.days), indent - 7))} ${paint('dim', unit)}  `;
  }
  const said = phase.of > 1 ? `day ${phase.day} of ${phase.of}` : 'today';
  const width = indent - 2;
  return `${paint(['red', 'bold'], padStart(said.slice(0, width), width))}  `;
}

function showUndated({ undated }: Edition, paint: Paint, columns: number): readonly string[] {
  if (undated.length === 0) return [];
  const lines = undated.slice(0, mostUndated).map(({ title, when }) => {
    const said = when === null ? 'no date yet' : printable(when.said);
    return `${padStart('·', indent - 2)}  ${clip(printable(title), columns - 30)}  ${paint('dim', said)}`;
  });
  const more = undated.length - lines.length;
  return [...lines, ...(more > 0 ? [paint('dim', `${' '.repeat(indent)}and ${more} more`)] : []), ''];
}

function showCoverage({ sources, stories }: Edition, paint: Paint): string {
  const troubled = sources.filter(({ problem }) => problem !== null).length;
  const trouble = troubled === 0 ? '' : `, ${troubled} with a problem`;
  const read = `${count(stories.length, 'article')} from ${count(sources.length, 'source')}${trouble}`;
  return paint('dim', `  ${read}. Nothing was sent.`);
}

/** Files at the top by name; those of other languages by their folder. */
function showFiles(folder: string, files: readonly string[], paint: Paint): string {
  const top = files.filter((file) => !file.includes('/'));
  const folders = [...new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]))];
  const others = folders.map((name) => `${name}/`);
  return `  ${paint('bold', folder)}  ${[...top, ...others].join('  ')}`;
}
