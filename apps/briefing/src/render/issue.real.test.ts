// What only a browser can tell: contrast as painted, what fits on a phone, a page that runs its own script and no other.

import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../model/edition.ts';
import * as editions from './fixtures/editions.ts';
import { renderIssue } from './issue.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
const why = executablePath === undefined ? ' (skipped: no Chromium on this machine)' : '';

const cases: readonly (readonly [string, Edition])[] = [
  ['plain', editions.plainEdition],
  ['mixed', editions.mixedEdition],
  ['long', editions.longEdition],
  ['foreign', editions.foreignEdition],
];
const render = (edition: Edition) =>
  renderIssue(edition, {
    language: 'nl',
    zone: 'Europe/Amsterdam',
    pageUrl: 'https://briefing.example/',
    unsubscribe: 'https://briefing.example/u',
  });

describe.skipIf(executablePath === undefined)(`in a browser${why}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    if (executablePath !== undefined)
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(() => browser?.close());

  interface Look {
    readonly width: number;
    readonly colorScheme?: 'light' | 'dark';
    /** What the page's clock shows; now when it is not given. */
    readonly at?: string;
  }

  async function open(html: string, look: Look): Promise<Page> {
    const viewport = { width: look.width, height: 667 };
    const context = await browser.newContext({ viewport, colorScheme: look.colorScheme ?? 'light' });
    const page = await context.newPage();
    await page.route('**/*', (route) => route.abort());
    if (look.at !== undefined) await page.clock.setFixedTime(look.at);
    await page.setContent(html);
    return page;
  }

  /** The page's own policy keeps injected script elements out; evaluation from outside is not the page's. */
  async function axeFaults(page: Page): Promise<readonly string[]> {
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
    });
  }

  const schemes = ['light', 'dark'] as const;
  const parts = ['html', 'page'] as const;
  const table = cases.flatMap(([name, edition]) =>
    parts.flatMap((part) => schemes.map((colorScheme) => [name, part, colorScheme, edition] as const)),
  );

  test.each(table)('%s %s, %s: nothing that axe finds', async (_, part, colorScheme, edition) => {
    const page = await open((await render(edition))[part], { width: 375, colorScheme, at: edition.at });
    const violations = await axeFaults(page);
    // Landmarks are for pages; a mail reader has its own around the message.
    const landmarks = /^(?:region|landmark-one-main|page-has-heading-one)/u;
    expect(part === 'page' ? violations : violations.filter((line) => !landmarks.test(line))).toEqual([]);
    await page.context().close();
  });

  test.each(cases)('%s fits from 320 to 800 pixels', async (_, edition) => {
    const issue = await render(edition);
    for (const part of parts)
      for (const width of [320, 375, 480, 600, 800]) {
        const page = await open(issue[part], { width });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        await page.context().close();
      }
  });

  const week: Edition = { ...editions.fullEdition, countdowns: editions.fullEdition.countdowns.slice(0, 14) };
  const tall: Edition = {
    ...editions.plainEdition,
    countdowns: editions.plainEdition.countdowns.map((countdown) => ({
      ...countdown,
      evidence: countdown.evidence.map((one) => ({ ...one, sentence: `${one.sentence} `.repeat(4) })),
    })),
  };
  test.each([
    ['three', editions.plainEdition],
    ['three tall', tall],
    ['five of all kinds', editions.mixedEdition],
    ['fourteen', week],
  ])('the first screen of a phone holds %s countdowns', async (_, edition) => {
    const page = await open((await render(edition)).html, { width: 375 });
    for (const { name } of edition.countdowns) {
      const box = await page.getByText(name, { exact: true }).first().boundingBox();
      expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(667);
    }
    await page.context().close();
  });

  test('a page whose events are over is as easy to read', async () => {
    const page = await open((await render(editions.mixedEdition)).page, {
      width: 800,
      at: '2030-01-01T00:00:00Z',
    });
    expect(await page.locator('.card.past').count()).toBe(4);
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });

  test('the page runs its clock, and no script of an article', async () => {
    const page = await open((await render(editions.foreignEdition)).page, { width: 800 });
    expect(await page.locator('.past').count()).toBeGreaterThan(0);
    expect(await page.locator('.live').isVisible()).toBe(true);
    const injected = `(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      document.body.append(script);
      return 'ran' in globalThis;
    })()`;
    expect(await page.evaluate(injected)).toBe(false);
    await page.context().close();
  });
});
