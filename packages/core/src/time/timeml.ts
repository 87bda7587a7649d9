// Time expressions as a TimeML 1.2.1 document, which other TimeML tools read.

import type { Timex } from './timex.ts';

export interface TimeMLOptions {
  /** TIMEX3 value of the document creation time: `2022-06-15`, `2022-06`. Null or unsaid: `XXXX-XX-XX`. */
  readonly published?: string | null;
  /** What the document is called. */
  readonly id?: string;
  readonly title?: string;
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
`;

const UNKNOWN = 'XXXX-XX-XX';

/**
 * The document in TempEval-3's shape: DOCID, DCT, TITLE, TEXT. The content of TEXT is `text`, code unit for code
 * unit, but for characters that XML 1.0 cannot hold: each of those becomes one U+FFFD, so that all offsets hold.
 * `timexes` are those of `text`, in reading order and not overlapping, as `tagTimes` gives them.
 */
export function toTimeML(
  text: string,
  timexes: readonly Timex[],
  { published = null, id = 'document', title }: TimeMLOptions = {},
): string {
  const parts = [HEAD, `<DOCID>${escapeText(id)}</DOCID>\n`, creationTime(published ?? UNKNOWN)];
  if (title !== undefined) parts.push(`<TITLE>${escapeText(title)}</TITLE>\n`);
  parts.push('<TEXT>', inline(text, timexes), '</TEXT>\n</TimeML>\n');
  return parts.join('');
}

function creationTime(value: string): string {
  const type = value.includes('T') ? 'TIME' : 'DATE';
  const attributes = `tid="t0" type="${type}" value="${escapeAttribute(value)}" temporalFunction="false" functionInDocument="CREATION_TIME"`;
  return `<DCT><TIMEX3 ${attributes}>${escapeText(value)}</TIMEX3></DCT>\n`;
}

function inline(text: string, timexes: readonly Timex[]): string {
  const ids = new Map(timexes.map(({ start }, i) => [start, `t${i + 1}`]));
  const parts: string[] = [];
  let at = 0;
  for (const timex of timexes) {
    const words = escapeText(text.slice(timex.start, timex.end));
    parts.push(
      escapeText(text.slice(at, timex.start)),
      `<TIMEX3 ${attributesOf(timex, ids)}>${words}</TIMEX3>`,
    );
    at = timex.end;
  }
  return parts.join('') + escapeText(text.slice(at));
}

function attributesOf(timex: Timex, ids: ReadonlyMap<number, string>): string {
  const anchor = anchorId(timex, ids);
  const attributes = [
    ['tid', ids.get(timex.start)],
    ['type', timex.type],
    ['value', timex.value],
    ['mod', timex.mod],
    ['temporalFunction', String(anchor !== null)],
    ['anchorTimeID', anchor],
    ['functionInDocument', 'NONE'],
  ] as const;
  return attributes
    .flatMap(([name, value]) => (value ? [`${name}="${escapeAttribute(value)}"`] : []))
    .join(' ');
}

/** The id of the time that the expression counts from; null when its words alone decide. */
function anchorId({ why: { anchor } }: Timex, ids: ReadonlyMap<number, string>): string | null {
  if (anchor.kind === 'publication') return 't0';
  return anchor.kind === 'discourse' ? (ids.get(anchor.start) ?? null) : null;
}

/** All that XML 1.0 forbids, one code unit each: control characters, half surrogate pairs, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A carriage return is written as a reference: a parser would make it a line feed, and two characters one. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

function escapeText(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? character);
}

function escapeAttribute(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"\r\n\t]/g, (character) => ESCAPES[character] ?? character);
}
