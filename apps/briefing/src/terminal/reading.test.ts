// A reading as it is printed: whole ones byte for byte, and what no article may do to a terminal.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '@runup/core';
import { en } from '@runup/core/languages/en';
import { nl } from '@runup/core/languages/nl';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inMarks } from './reading/said.ts';
import { showReading } from './reading.ts';
import { lengthOf } from './text.ts';

const root = join(import.meta.dirname, '../../../..');
const readings = join(root, 'apps/briefing/test/readings');
const articles = [
  ['talks-nl', join(root, 'examples/geneva/articles/drie-gesprekken.txt')],
  ['talks-en', join(root, 'examples/geneva/articles/geneva-talks.txt')],
  ['moved-summit', join(root, 'packages/core/test/articles/moved-summit/article.txt')],
] as const;

interface Look {
  readonly hasColour: boolean;
  readonly columns: number;
}

function shown(text: string, look: Look): string {
  const reading = read(text, { languages: [nl, en], published: /^date /u.test(text) ? null : '2022-01-02' });
  return showReading(reading, { source: 'article.txt', text, terminal: look });
}

/** Without the styles that we set; any other escape sequence stays to be seen. */
function plain(text: string): string {
  const [first = '', ...rest] = text.split('\u001b');
  return (
    first + rest.map((part) => (isStyle(part) ? part.replace(/^\[\d+m/u, '') : `\u001b${part}`)).join('')
  );
}

function isStyle(part: string): boolean {
  return /^\[(?:[1-4]|2[234]|3[1239])m/u.test(part);
}

describe.each(articles)('%s', (name, file) => {
  const text = readFileSync(file, 'utf8');

  test.each([
    ['txt', { hasColour: false, columns: 80 }],
    ['ansi', { hasColour: true, columns: 80 }],
  ])('is as it was in %s', (ending, look) => {
    const golden = join(readings, `${name}.${ending}`);
    const printed = shown(text, look);
    if (process.env.GOLDEN === '1') writeFileSync(golden, printed);
    expect(printed).toBe(readFileSync(golden, 'utf8'));
  });

  test.each([60, 72, 80, 100, 120, 400])('fits in %d columns, at most 100', (columns) => {
    for (const line of plain(shown(text, { hasColour: true, columns })).split('\n'))
      expect(lengthOf(line), line).toBeLessThanOrEqual(Math.min(columns, 100));
  });

  test('says the same with colour as without, but for the text', () => {
    const coloured = plain(shown(text, { hasColour: true, columns: 80 }));
    const from = coloured.indexOf('\n  Text\n');
    const to = coloured.indexOf('\n  Coming\n');
    expect(from).toBeGreaterThan(0);
    expect(coloured.slice(0, from) + coloured.slice(to)).toBe(shown(text, { hasColour: false, columns: 80 }));
  });

  test('keeps every word of the text, in order', () => {
    const coloured = plain(shown(text, { hasColour: true, columns: 80 }));
    const part = coloured.slice(coloured.indexOf('\n  Text\n'), coloured.indexOf('\n  Coming\n'));
    const words = part
      .split('\n')
      .slice(4)
      .map((line) => line.slice(10))
      .join(' ');
    expect(words.split(/\s+/u).filter(Boolean)).toEqual(text.split(/\s+/u).filter(Boolean));
  });
});

test.each([
  [",,Wij gaan door''", '“Wij gaan door”'],
  ['„Wij gaan door”', '“Wij gaan door”'],
  ['« Wij gaan door »', '“Wij gaan door”'],
  ['‘een grap’', '“een grap”'],
  ['“We go on.', '“We go on.”'],
  ["''s Avonds niet'", "“'s Avonds niet”"],
  ['“The ‘last’ word,”', '“The ‘last’ word,”'],
  ['“A long one …', '“A long one …”'],
])('%s in our marks is %s', (words, shown) => {
  expect(inMarks(words)).toBe(shown);
});

describe('quotes', () => {
  const text =
    "Anna Bos zei dat de brug in mei opengaat. ,,Wij gaan door'', zei Anna Bos. Zij noemde het plan ‘dood’.";
  const said = (columns = 80) => shown(text, { hasColour: false, columns }).split('\n  Said\n')[1] ?? '';

  test('stand in marks when they stood in marks, and never when they were reported', () => {
    expect(said()).toContain('“Wij gaan door”');
    expect(said()).toContain('“dood”');
    expect(said()).toContain('indirectly: dat de brug in mei opengaat');
    expect(said()).not.toMatch(/“dat de brug/u);
  });

  test('have their speaker once', () => {
    expect(said().match(/^ {2}Anna Bos$/gmu)).toHaveLength(1);
  });
});

describe('hostile text', () => {
  const story = 'De ministers vergaderen op 9 januari in Genève met Anna Bos. ';

  test.each([
    ['escape sequences', `${story}\u001b[2J\u001b]0;titel\u0007 ${story}`],
    ['C1 controls', `${story}\u009b31m\u0085 ${story}`],
    ['text turned around', `${story}\u202eneboR\u2066 ${story}`],
    ['a carriage return', `${story}\rGewist ${story}`],
    ['backspaces in a name', 'De ministers vergaderen op 9 januari in Genève met Anna\u0008\u0008 Bos.'],
    ['half a character', `${story}\ud800 ${story}`],
  ])('%s never reaches the terminal', (_, text) => {
    for (const hasColour of [true, false]) {
      const printed = shown(text, { hasColour, columns: 80 });
      expect(plain(printed)).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\p{Cs}]/u);
      expect(printed).toContain('Genève');
    }
  });

  test('any text at all is shown without harm', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(story, '\u001b[31m', '“', '”', '\n\n', ' zei '),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const printed = shown(story + parts.join(''), { hasColour: true, columns: 60 });
        expect(plain(printed)).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\p{Cs}]/u);
      }),
      { numRuns: 25 },
    );
  });

  test('accents are not heaped on a letter without end', () => {
    const printed = shown(`${story}E${'\u0301'.repeat(5000)}n. ${story}`, { hasColour: true, columns: 80 });
    expect(printed).not.toMatch(/\u0301{5}/u);
  });

  test.each([
    ['one sentence after another', story.repeat(3000)],
    ['one word', `${story}${'x'.repeat(200_000)}`],
    ['one quotation', `${story},,${'Wij wachten en '.repeat(13_000)}'', zei Anna Bos.`],
  ])('two hundred kilobytes on one line, %s, is shown in part', (_, text) => {
    const printed = shown(text, { hasColour: true, columns: 80 });
    expect(printed.length).toBeLessThan(400_000);
    expect(printed).toMatch(/characters more/u);
    for (const line of plain(printed).split('\n')) expect(lengthOf(line)).toBeLessThanOrEqual(80);
  });
});
