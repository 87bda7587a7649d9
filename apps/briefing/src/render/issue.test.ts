import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../model/edition.ts';
import type { Issue } from '../model/issue.ts';
import * as editions from './fixtures/editions.ts';
import { renderIssue } from './issue.ts';
import { columns } from './text/wrap.ts';

const options = {
  zone: 'Europe/Amsterdam',
  pageUrl: 'https://briefing.example/2022-01-02/',
  unsubscribe: 'https://briefing.example/unsubscribe?who=1&list=2',
} as const;
const render = (edition: Edition, language: 'nl' | 'en' = 'nl') =>
  renderIssue(edition, { language, ...options });

const cases: readonly (readonly [string, Edition])[] = [
  ['plain', editions.plainEdition],
  ['mixed', editions.mixedEdition],
  ['single', editions.singleEdition],
  ['empty', editions.emptyEdition],
  ['full', editions.fullEdition],
  ['long', editions.longEdition],
  ['foreign', editions.foreignEdition],
];

const bytes = (text: string) => new TextEncoder().encode(text).length;
const longestLine = (text: string) => Math.max(...text.split(/\r?\n/u).map(bytes));

/** Valid HTML, without the rules about style, and without those that mail readers make impossible to keep. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-inline-style': 'off',
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'no-conditional-comment': 'off',
    'long-title': 'off',
    'no-deprecated-attr': 'off',
    'attribute-boolean-style': 'off',
    'presentation-role-style': 'off',
    'prefer-native-element': 'off',
  },
});

async function faults(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

describe.each(cases)('the %s edition', (_, edition) => {
  test('is valid HTML twice', async () => {
    const issue = await render(edition);
    expect(await faults(issue.html)).toEqual([]);
    expect(await faults(issue.page)).toEqual([]);
  });

  test('fits where it must', async () => {
    const { html, text, calendar, page } = await render(edition);
    expect(bytes(html)).toBeLessThan(102_000);
    for (const part of [html, text, calendar, page]) expect(longestLine(part)).toBeLessThanOrEqual(998);
    const wide = text.split('\n').filter((line) => columns(line) > 76 && !line.startsWith('http'));
    expect(wide).toEqual([]);
  });

  test('tells a machine its language, direction and which tables are none', async () => {
    const { html } = await render(edition, 'en');
    expect(html).toMatch(/<html lang="en" dir="ltr"/u);
    const bodyParts = html.match(/<div[^>]* lang="en"[^>]* dir="ltr"/gu);
    expect(bodyParts?.length).toBe(2);
    const tables = html.replace(/<!--[\s\S]*?-->/gu, '').match(/<table[^>]*>/gu) ?? [];
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) expect(table).toContain('role="presentation"');
  });

  test('gives the same bytes again', async () => {
    expect(await render(edition)).toEqual(await render(structuredClone(edition)));
  });

  test('has text without markup or gaps', async () => {
    const { text } = await render(edition);
    expect(text).not.toMatch(/&(?:#\d+|amp|lt|quot);|\n{3}|[ \t]$|undefined|null/mu);
    expect(text.endsWith('\n')).toBe(true);
  });
});

describe('the plain edition', () => {
  const parts = ['html', 'text', 'page'] as const satisfies readonly (keyof Issue)[];
  const shown = (html: string) =>
    html
      .replace(/<head[\s\S]*?<\/head>|<script[\s\S]*?<\/script>/gu, '')
      .replace(/<wbr\s*>/gu, '')
      .replace(/<\/?(?:a|b|span)\b[^>]*>/gu, '')
      .replace(/<[^>]*>/gu, ' ')
      .replace(/&nbsp;/gu, ' ')
      .replace(/\s+/gu, ' ');

  test.each(parts)('%s says what comes, when, where, who and from which sentence', async (part) => {
    const said = shown((await render(editions.plainEdition))[part]);
    for (const fact of [
      'Stand van zondag 2 januari 2022',
      'over 7 dagen · zo 9 – ma 10 januari',
      'over 10 dagen · wo 12 januari',
      'over 11 dagen · do 13 januari',
      'Brussel · de NAVO en Rusland',
      '‘Een dag later praten de 57 lidstaten van de OVSE in Wenen verder.’',
      'courant.example, za 1 januari',
      'datum niet genoemd',
      'Drie overleggen in vijf dagen over de troepen aan de grens',
      'Moskou wil schriftelijke toezeggingen',
      '‘Wij komen om te luisteren, niet om iets weg te geven’',
      'Marit de Boer, onderhandelaar namens de alliantie',
      'tussen do 30 december 2021 en za 1 januari',
      '3 artikelen gelezen uit 3 bronnen.',
      'De server antwoordt niet.',
      'Samengesteld op zondag 2 januari 2022 om 07.00 uur',
      'U krijgt dit bericht omdat',
    ])
      expect(said).toContain(fact);
  });

  test('puts the countdowns in order before the stories', async () => {
    const { html } = await render(editions.plainEdition);
    const places = [
      '>Genève<',
      '>NAVO-Rusland<',
      '>OVSE<',
      'Telefoongesprek',
      'Drie\noverleggen|Drie overleggen',
    ];
    const found = places.map((place) => html.search(new RegExp(place, 'u')));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
  });

  test('has one list at a glance only when cards alone would not fit', async () => {
    expect((await render(editions.plainEdition)).html).not.toContain('oogopslag');
    expect((await render(editions.mixedEdition)).html).toContain('oogopslag');
  });

  test('links where it should and nowhere else', async () => {
    const { html, text } = await render(editions.plainEdition);
    expect(html).toContain('href="https://briefing.example/unsubscribe?who=1&amp;list=2"');
    expect(text).toContain('https://briefing.example/unsubscribe?who=1&list=2');
    for (const [, address] of html.matchAll(/href="([^"]*)"/gu)) expect(address).toMatch(/^https:/u);
    expect(html).not.toMatch(/<img|src=|url\(|@import|<link/u);
  });

  test('speaks English, and marks what is Dutch', async () => {
    const { html, subject } = await render(editions.plainEdition, 'en');
    expect(subject).toBe('Oekraïne: 7 days to Genève');
    expect(shown(html)).toContain('in 7 days · Sun 9 – Mon 10 January');
    expect(html).toMatch(/<span dir="auto" lang="nl">/u);
  });

  test('says nothing of links it was not given', async () => {
    const { html, text } = await renderIssue(editions.plainEdition, { language: 'nl', zone: 'UTC' });
    expect(html + text).not.toMatch(/Afmelden|in de browser/u);
    expect(text).toContain('om 06.00 uur (UTC)');
  });
});

test('an announcement says as much of its date as the article', async () => {
  const { text, subject } = await render(editions.vagueEdition);
  expect(subject).toBe('Oekraïne: 3 aankondigingen');
  for (const note of [
    'in maart · dag niet genoemd',
    'tussen ma 10 januari en zo 16 januari · dag niet genoemd',
    'verwacht · in 2023 · dag niet genoemd',
  ])
    expect(text).toContain(note);
});

describe('too much', () => {
  test('leaves out the last and says how many', async () => {
    const { html, page } = await render(editions.fullEdition);
    const shownEvents = html.match(/Overleg nummer \d+<\/h3>/gu)?.length ?? 0;
    const shownStories = html.match(/Drie overleggen/gu)?.length ?? 0;
    expect(shownEvents).toBeGreaterThan(10);
    expect(shownStories).toBeGreaterThan(3);
    expect(html).toContain(`En nog ${90 - shownEvents} gebeurtenissen.`);
    expect(html).toContain(`En nog ${80 - shownStories} artikelen.`);
    expect(page).not.toContain('En nog');
  });

  test('even when every text is as long as can be', async () => {
    const text = '{'.repeat(5000);
    const { html } = await render({
      ...editions.editionSaying(text),
      stories: Array(40).fill(editions.editionSaying(text).stories[0]),
    });
    expect(bytes(html)).toBeLessThan(102_000);
    expect(longestLine(html)).toBeLessThanOrEqual(998);
  });
});
