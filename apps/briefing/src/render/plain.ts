// The plain-text part: written for a reader, in 76 columns, with the number of days in the margin.

import { linkHtml } from './html/markup.ts';
import { isolateText } from './text/clean.ts';
import { columns, wrapText } from './text/wrap.ts';
import type {
  CardView,
  EvidenceView,
  Foot,
  PartyView,
  SourceView,
  StoryView,
  UndatedView,
  View,
} from './view/view.ts';

const width = 76;
/** The number of days stands right-aligned before this column. */
const margin = 9;

/** Lines end in `\n`; an address that has more than 76 columns has its line to itself. */
export function renderPlain(view: View): string {
  const { headings, cards, undated, positions, stories, left } = view;
  const parts = [
    [...paragraph(view.name), ...paragraph(view.asOf), '='.repeat(width)],
    cards.length === 0 ? paragraph(headings.nothingComing) : [],
    section(headings.coming, cards.map(writeCard), left.events),
    section(headings.undated, undated.map(writeUndated), left.undated),
    section(headings.positions, positions.map(writeParty), left.parties),
    section(headings.stories, stories.map(writeStory), left.stories),
    ['='.repeat(width), ...writeFoot(view.foot)],
  ];
  const text = parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return `${text}\n`;
}

function section(
  heading: string,
  items: readonly (readonly string[])[],
  more: string | null,
): readonly string[] {
  if (items.length === 0) return [];
  const title = heading.toLocaleUpperCase('en');
  const body = items.flatMap((lines) => ['', ...lines]);
  return [title, '-'.repeat(columns(title)), ...body, ...(more === null ? [] : ['', ...paragraph(more)])];
}

/** Each line is isolated by itself: a line's end is where a reader's isolate ends, whatever was opened. */
function paragraph(text: string, indent = 0): readonly string[] {
  const space = ' '.repeat(indent);
  return wrapText(text, width - indent).map((line) => `${space}${isolateText(line)}`);
}

function writeCard(card: CardView): readonly string[] {
  const { count, name, relative, date, status, title, details } = card;
  const when = [relative, date, status].filter((part) => part !== null).join(' · ');
  const right = [
    ...paragraph(name, margin),
    ...paragraph(when, margin),
    ...[title, details].flatMap((part) => (part === null ? [] : paragraph(part, margin))),
    ...card.notes.flatMap((note) => paragraph(note, margin)),
    ...card.evidence.flatMap((evidence) => ['', ...writeEvidence(evidence)]),
    ...(card.moreEvidence === null ? [] : paragraph(card.moreEvidence, margin)),
  ];
  return beside(right, [count.value, count.unit]);
}

/** The words of the margin, right-aligned, on the first lines. */
function beside(lines: readonly string[], words: readonly string[]): readonly string[] {
  return lines.map((line, index) => {
    const word = words[index] ?? '';
    const room = margin - 2 - columns(word);
    const isFitting = word !== '' && room >= 0 && line.startsWith(' '.repeat(margin));
    return isFitting ? `${' '.repeat(room)}${word}${line.slice(margin - 2)}` : line;
  });
}

function writeEvidence(
  { sentence, source }: EvidenceView,
  { indent, more }: { readonly indent: number; readonly more: string | null } = {
    indent: margin,
    more: null,
  },
): readonly string[] {
  const from =
    source === null ? [] : paragraph(`– ${[sourceLine(source), more].filter(Boolean).join(', ')}`, indent);
  return [...paragraph(sentence, indent), ...from];
}

function sourceLine({ label, published }: SourceView): string {
  return published === null ? label : `${label}, ${published}`;
}

function writeUndated({ title, note, details, evidence }: UndatedView): readonly string[] {
  const lines = [title, note, details].filter((line) => line !== null);
  return [...lines.flatMap((line) => paragraph(line, margin)), '', ...writeEvidence(evidence)];
}

function writeParty({ who, lines }: PartyView): readonly string[] {
  return [
    ...paragraph(who),
    ...lines.flatMap(({ text, evidence, more }) => [
      '',
      ...paragraph(text, 2),
      ...(evidence === null ? [] : writeEvidence(evidence, { indent: 4, more })),
    ]),
  ];
}

function writeStory({ title, source, keySentences, quotes }: StoryView): readonly string[] {
  const isLinked = source.url !== null && linkHtml(source.url) !== null;
  return [
    ...paragraph(title),
    ...paragraph(sourceLine(source)),
    ...(isLinked && source.url !== null ? [new URL(source.url).href] : []),
    ...keySentences.flatMap((text) => ['', ...paragraph(text, 2)]),
    ...quotes.flatMap(({ text, speaker }) => ['', ...paragraph(text, 4), ...paragraph(`– ${speaker}`, 4)]),
  ];
}

function writeFoot(foot: Foot): readonly string[] {
  const links = [foot.page, foot.unsubscribe].flatMap((link) =>
    link === null || linkHtml(link.url) === null
      ? []
      : ['', ...paragraph(`${link.label}:`), new URL(link.url).href],
  );
  return [
    ...paragraph(foot.coverage),
    ...(foot.problems === null ? [] : paragraph(foot.problems.heading)),
    ...(foot.problems?.lines ?? []).flatMap((line) => paragraph(`- ${line}`, 2)),
    ...paragraph(foot.composed),
    ...(foot.calendar === null ? [] : paragraph(foot.calendar)),
    ...paragraph(foot.why),
    ...links,
  ];
}
