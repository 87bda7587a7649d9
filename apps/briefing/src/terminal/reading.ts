// A reading in a terminal: what is coming as a diary, who said what, and what matters.

import type { Position, Published, Quote, Reading, ScheduledEvent } from '@runup/core';
import { showDay, showDays } from './dates.ts';
import { type Paint, paintFor, type Terminal } from './terminal.ts';
import { count, padEnd, printable, wrap } from './text.ts';

export interface ReadingView {
  /** The file or address it came from. */
  readonly source: string;
  readonly terminal: Terminal;
}

interface Page {
  readonly paint: Paint;
  readonly columns: number;
  /** ISO date by which years are left out. */
  readonly today: string;
}

export function showReading(reading: Reading, { source, terminal }: ReadingView): string {
  const paint = paintFor(terminal);
  const columns = Math.min(terminal.columns, 100);
  const page: Page = { paint, columns, today: reading.published?.best ?? '' };
  const title = printable(reading.title ?? '') || printable(source);
  const blocks = [
    `${wrap(paint('bold', title), { columns, indent: 2 })}\n${paint('dim', `  ${factsOf(reading)}`)}`,
    showEvents(reading, page),
    showQuotes(reading, page),
    showPositions(reading, page),
    showKeySentences(reading, page),
    showNames(reading, page),
  ].filter((block) => block !== '');
  return `\n${blocks.join('\n\n')}\n\n`;
}

function factsOf({ language, published, timexes }: Reading): string {
  if (language === null) return 'in none of the languages that are read';
  const expressions = count(timexes.length, 'time expression');
  return [language, publishedOf(published), expressions].filter((part) => part !== '').join(' · ');
}

function publishedOf(published: Published | null): string {
  if (published === null) return 'publication date unknown';
  const { from, to, best, stated } = published;
  if (from === to) return `published ${showDay(from, '')}`;
  const said = stated === null ? '' : `, stated as ${stated}`;
  return `published ${showDay(best, '')}, at the earliest ${from}, at the latest ${to}${said}`;
}

function heading(text: string, { paint }: Page): string {
  return `  ${paint('underline', text)}`;
}

function showEvents({ events, language }: Reading, page: Page): string {
  if (language === null) return '';
  if (events.length === 0) return `${heading('Coming', page)}\n  Nothing that is scheduled.`;
  const dated = events.filter(({ start }) => start !== null);
  const sorted = dated.toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
  const undated = events.filter(({ start }) => start === null);
  const days = [...sorted, ...undated].map((event) => whenOf(event, page));
  const width = Math.max(...days.map((day) => day.length));
  const entries = [...sorted, ...undated].map((event, i) =>
    showEvent(event, days[i] ?? '', { ...page, width }),
  );
  return [heading('Coming', page), ...entries].join('\n');
}

function whenOf({ start, end, time }: ScheduledEvent, { today }: Page): string {
  if (start === null) return 'no date';
  const day = showDays(start, end ?? start, today);
  return time === null ? day : `${day}, ${time}`;
}

function showEvent(
  event: ScheduledEvent,
  when: string,
  { paint, columns, width }: Page & { readonly width: number },
) {
  const { title, place, participants, status, evidence } = event;
  const state = status === 'planned' ? '' : ` ${paint('yellow', status)}`;
  const details = [place, participants.join(', ')]
    .map((part) => printable(part ?? ''))
    .filter((part) => part !== '');
  const indent = width + 4;
  const lines = [`  ${paint('red', padEnd(when, width))}  ${paint('bold', printable(title))}${state}`];
  if (details.length > 0) lines.push(wrap(details.join(' · '), { columns, indent }));
  lines.push(paint('dim', wrap(`“${printable(evidence.text)}”`, { columns, indent, lines: 4 })));
  return lines.join('\n');
}

/** Direct and mixed ones: a paraphrase is not what somebody said. */
function showQuotes(reading: Reading, page: Page): string {
  const quotes = reading.quotes.filter(({ kind }) => kind !== 'indirect');
  if (quotes.length === 0) return '';
  const bySpeaker = Map.groupBy(quotes, ({ speaker }) => printable(speaker?.name ?? ''));
  const lines = [...bySpeaker].flatMap(([speaker, said]) => [
    `  ${page.paint('bold', speaker || 'Nobody is named')}${roleOf(reading, speaker)}`,
    ...said.map((quote) => showQuote(quote, page)),
  ]);
  return [heading('Said', page), ...lines].join('\n');
}

function roleOf({ people }: Reading, speaker: string): string {
  const role = people.find(({ name }) => printable(name) === speaker)?.role ?? '';
  return role === '' ? '' : `, ${printable(role)}`;
}

function showQuote({ text }: Quote, { columns }: Page): string {
  return wrap(printable(text), { columns, indent: 4 });
}

/** In the article's own words: no quotation marks but those it sets itself. */
function showPositions({ positions }: Reading, page: Page): string {
  if (positions.length === 0) return '';
  const lines = positions.map((position) => showPosition(position, page));
  return [heading('Positions', page), ...lines].join('\n');
}

function showPosition({ who, several, kind, text }: Position, { paint, columns }: Page): string {
  const verb = several ? plural[kind] : kind;
  return wrap(`${paint('bold', printable(who))} ${verb}: ${printable(text)}`, { columns, indent: 2 });
}

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

function showKeySentences({ keySentences }: Reading, page: Page): string {
  if (keySentences.length === 0) return '';
  const lines = keySentences.map(({ text }) =>
    wrap(`– ${printable(text)}`, { columns: page.columns, indent: 2 }).replaceAll('\n  ', '\n    '),
  );
  return [heading('What matters', page), ...lines].join('\n');
}

const mostNames = 12;

function showNames({ people, organisations, places }: Reading, { paint, columns }: Page): string {
  const rows = [
    ['people', people.map(({ name, role }) => (role === null ? name : `${name} (${role})`))],
    ['organisations', organisations.map(({ name }) => name)],
    ['places', places.map(({ name }) => name)],
  ] as const;
  return rows
    .filter(([, names]) => names.length > 0)
    .map(([kind, names]) => {
      const rest = names.length > mostNames ? `, and ${names.length - mostNames} more` : '';
      const listed = `${names.slice(0, mostNames).map(printable).join(', ')}${rest}`;
      return paint('dim', wrap(`${kind}: ${listed}`, { columns, indent: 2 }));
    })
    .join('\n');
}
