// Whatever an article says arrives as text, in every part of an issue.

import fc from 'fast-check';
import ICAL from 'ical.js';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../model/issue.ts';
import { editionSaying } from './fixtures/editions.ts';
import { renderIssue } from './issue.ts';
import { cleanText } from './text/clean.ts';

const fragments = [
  '<script>alert(1)</script>',
  '</mj-text><mj-raw><b>',
  '{{7*7}}',
  '{{name}}',
  '<!--{cards-->',
  '<!--}cards-->',
  '[[x]]',
  '<img src=x onerror=alert(1)>',
  '"onmouseover="alert(1)',
  "' style='color:red",
  '--><!--[if mso]><b>',
  ']]>',
  '&lt;b&gt;',
  '&#60;',
  '`x`',
  '$& $1',
  '</title></style></script>',
  'font-family: Ubuntu',
  'javascript:alert(1)',
  '| a | b |',
  '](javascript:x)',
  '![x](y)',
  '**b** _i_ ~~s~~',
  '# h',
  '- [ ] x',
  '@octocat #12',
  '\\n\\,',
  'END:VCALENDAR',
  '\r\nATTENDEE:x',
  '\u0000\u0007\u001b[31m',
  '\u202edrow\u202c',
  '\u200fمرحبا',
  'שלום',
  '\ud800',
  '👩\u200d🚀',
  '\ufeff\ufffe',
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 8 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => [...parts.join(' ')].slice(0, 80).join(''));

const render = (text: string) =>
  renderIssue(editionSaying(text), {
    language: 'nl',
    zone: 'Europe/Amsterdam',
    pageUrl: text,
    unsubscribe: text,
  });

const squeeze = (text: string) => text.replace(/[\s\u2068\u2069]/gu, '');
/** Elements in their order; where words may break does not count. */
const elements = (html: string) =>
  [...parseHTML(html).document.querySelectorAll('*')]
    .map(({ localName }) => localName)
    .filter((name) => name !== 'wbr');
const textOf = (html: string) => parseHTML(html).document.body.textContent ?? '';
const unescapeMarkdown = (text: string) =>
  text.replace(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)));
const events = (calendar: string) => new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');

const harmless: Issue = await render('Genève');

async function checkIssue(text: string): Promise<void> {
  const issue = await render(text);
  const said = squeeze(cleanText(text));
  expect(squeeze(textOf(issue.html))).toContain(said);
  expect(squeeze(textOf(issue.page))).toContain(said);
  expect(squeeze(issue.text)).toContain(said);
  expect(squeeze(unescapeMarkdown(issue.summary))).toContain(said);
  expect(
    events(issue.calendar).map((event) => squeeze(String(event.getFirstPropertyValue('location') ?? ''))),
  ).toEqual([said, said]);
  checkStructure(issue, said === '');
}

function checkStructure(issue: Issue, isEmpty: boolean): void {
  if (!isEmpty) {
    expect(elements(issue.html)).toEqual(elements(harmless.html));
    expect(elements(issue.page)).toEqual(elements(harmless.page));
    expect(issue.summary.split('\n').length).toBe(harmless.summary.split('\n').length);
  }
  expect(issue.summary.replaceAll('<br>', '')).not.toMatch(/[<>`@\\]/u);
  expect(events(issue.calendar).length).toBe(2);
  for (const part of [issue.html, issue.page, issue.text, issue.summary])
    expect(part).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066\u2067]/u);
  expect(issue.calendar.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066\u2067]/u);
  expect(`${issue.subject}${issue.preheader}`).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  expect(issue.html).not.toContain('fonts.googleapis');
}

describe('text as text', () => {
  test.each(fragments)('%j', async (text) => {
    await checkIssue(text);
  });

  test('and together with anything', async () => {
    await fc.assert(fc.asyncProperty(hostile, checkIssue), { numRuns: 150 });
  });
});

test('an edition that came from a broken file renders all the same', async () => {
  const broken = editionSaying('x');
  const [countdown] = broken.countdowns;
  const edition = {
    ...broken,
    id: 'someday',
    at: 'never',
    zone: 'Nowhere',
    countdowns:
      countdown === undefined
        ? []
        : [{ ...countdown, start: '2022-02-30', end: '', zone: '', time: '99:99' }],
  };
  const issue = await renderIssue(edition, { language: 'en', zone: 'Nowhere' });
  expect(issue.html).toContain('2022-02-30');
  expect(events(issue.calendar)).toEqual([]);
});
