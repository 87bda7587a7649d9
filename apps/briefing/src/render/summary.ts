// The digest as Markdown, for the summary of a scheduled run.

import { linkHtml } from './html/markup.ts';
import type { Phrases } from './phrases/phrases.ts';
import { isolateText } from './text/clean.ts';
import type { CardView, SourceView, View } from './view/view.ts';

/** A table of the countdowns, the announcements, the stories' headlines and the coverage. */
export function renderSummary(view: View, { columns }: Phrases): string {
  const { days, event, date, place, source } = columns;
  const table = [
    row([days, event, date, place, source].map(escapeMarkdown)),
    '| ---: | :--- | :--- | :--- | :--- |',
    ...view.cards.map(writeRow),
  ];
  const parts = [
    `## ${escapeMarkdown(view.name)}`,
    escapeMarkdown(view.asOf),
    view.cards.length > 0 ? table.join('\n') : escapeMarkdown(view.headings.nothingComing),
    ...optional(view.left.events),
    ...list(
      view.headings.undated,
      view.undated.map(({ title, note, evidence }) => item([title, note], evidence.source)),
    ),
    ...optional(view.left.undated),
    ...list(
      view.headings.stories,
      view.stories.map(({ title, source: from }) => item([title], from)),
    ),
    ...optional(view.left.stories),
    [view.foot.coverage, view.foot.composed].map(escapeMarkdown).join(' '),
    ...problems(view),
  ];
  return `${parts.join('\n\n')}\n`;
}

/**
 * Text as Markdown that shows that text: every sign that Markdown, HTML or GitHub acts on (mentions, issue numbers,
 * bare addresses) as a character reference, which never makes structure.
 */
export function escapeMarkdown(text: string): string {
  return isolateText(text).replace(
    /[&<>"'`*_{}[\]#|~@\\$^]|:(?=\S)|^[-+=]|(?<=^\d{1,9})[.)]|(?<=www)\./giu,
    reference,
  );
}

function reference(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function writeRow({ count, name, date, status, notes, isOff, place, evidence }: CardView): string {
  const number = [count.value, count.kind === 'word' ? count.unit : '']
    .filter((part) => part !== '')
    .join(' ');
  const days = isOff ? `~~${escapeMarkdown(date)}~~` : escapeMarkdown(date);
  const standing = status === null ? days : `${days} · **${escapeMarkdown(status)}**`;
  const sources = evidence.map(({ source }) => source).filter((source) => source !== null);
  return row([
    escapeMarkdown(number),
    `**${escapeMarkdown(name)}**`,
    [standing, ...notes.map(escapeMarkdown)].join('<br>'),
    escapeMarkdown(place ?? ''),
    [...new Set(sources.map(writeSource))].join('<br>'),
  ]);
}

function writeSource({ label, url, published }: SourceView): string {
  const href = linkHtml(url);
  const target = href === null ? null : escapeAddress(new URL(url ?? '').href);
  const text = target === null ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](<${target}>)`;
  return published === null ? text : `${text}, ${escapeMarkdown(published)}`;
}

/** For a destination in angle brackets: what ends it, a table's cell or a span of code, and what starts a reference. */
function escapeAddress(href: string): string {
  const encode = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  return href.replace(/[<>|\\`$]/gu, encode).replaceAll('&', '&amp;');
}

function item(parts: readonly string[], source: SourceView | null): string {
  const said = parts.map(escapeMarkdown).join(' · ');
  return source === null ? `- ${said}` : `- ${said} (${writeSource(source)})`;
}

function list(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`### ${escapeMarkdown(heading)}`, items.join('\n')];
}

function optional(text: string | null): readonly string[] {
  return text === null ? [] : [escapeMarkdown(text)];
}

function problems({ foot }: View): readonly string[] {
  if (foot.problems === null) return [];
  const lines = foot.problems.lines.map((line) => `- ${escapeMarkdown(line)}`);
  return [escapeMarkdown(foot.problems.heading), lines.join('\n')];
}
