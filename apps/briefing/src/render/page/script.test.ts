// Runs the page's script on the page itself, at times of our choice.

import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../model/edition.ts';
import { mixedEdition, plainEdition } from '../fixtures/editions.ts';
import { renderIssue } from '../issue.ts';
import { pageScript } from './script.ts';

async function openPage(edition: Edition, now: string, language: 'nl' | 'en' = 'nl') {
  const { page } = await renderIssue(edition, { language, zone: 'Europe/Amsterdam' });
  const { document } = parseHTML(page);
  class Clock extends Date {
    static override now() {
      return Date.parse(now);
    }
  }
  const run = new Function('document', 'Date', 'setInterval', pageScript);
  run(document, Clock, () => 0);
  const read = (card: number, name: string) =>
    document.querySelectorAll('.card')[card]?.querySelector(`[data-${name}]`)?.textContent ?? null;
  return { page, document, read };
}

describe('days are counted anew', () => {
  test.each([
    ['2022-01-02T07:00:00+01:00', '7', 'dagen', 'over 7 dagen', '6 d 17:00:00'],
    ['2022-01-07T23:59:59+01:00', '2', 'dagen', 'over 2 dagen', '1 d 00:00:01'],
    ['2022-01-08T00:00:00+01:00', '1', 'dag', 'morgen', '1 d 00:00:00'],
    ['2022-01-08T22:58:57+01:00', '1', 'dag', 'morgen', '01:01:03'],
    ['2022-01-09T00:00:01+01:00', 'vandaag', 'dag 1 van 2', 'vandaag, dag 1 van 2', ''],
    ['2022-01-10T23:00:00+01:00', 'vandaag', 'dag 2 van 2', 'vandaag, dag 2 van 2', ''],
    ['2022-01-11T00:00:00+01:00', '–', '', 'geweest', ''],
  ])('at %s', async (now, count, unit, relative, tick) => {
    const { read } = await openPage(plainEdition, now);
    expect([read(0, 'count'), read(0, 'unit'), read(0, 'relative'), read(0, 'tick')]).toEqual([
      count,
      unit,
      relative,
      tick,
    ]);
  });
});

test("what the script says at the edition's own time is what the page says without it", async () => {
  for (const language of ['nl', 'en'] as const) {
    const { document, read } = await openPage(plainEdition, '2022-01-02T07:00:00+01:00', language);
    const still = parseHTML(
      (await renderIssue(plainEdition, { language, zone: 'Europe/Amsterdam' })).page,
    ).document;
    for (const [index, card] of [...still.querySelectorAll('.card')].entries())
      for (const name of ['count', 'unit', 'relative'])
        expect(read(index, name)).toBe(card.querySelector(`[data-${name}]`)?.textContent);
    expect(document.querySelector('.live')?.hasAttribute('hidden')).toBe(false);
  }
});

test('days change where the event is, not where the reader is', async () => {
  const { read } = await openPage(mixedEdition, '2022-01-14T03:00:00+01:00');
  expect(read(2, 'relative')).toBe('morgen');
});

test('what is off is not counted', async () => {
  const { read, document } = await openPage(mixedEdition, '2022-01-09T07:00:00+01:00');
  expect(read(3, 'count')).toBe('—');
  expect(document.querySelectorAll('.card')[3]?.hasAttribute('data-at')).toBe(false);
});

test('the policy names the script and the style, and the page has nothing else to run', async () => {
  const { document, page } = await openPage(plainEdition, '2022-01-02T07:00:00+01:00');
  const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
  for (const element of ['script', 'style']) {
    const source = document.querySelector(element)?.textContent ?? '';
    expect(policy).toContain(`'sha256-${createHash('sha256').update(source).digest('base64')}'`);
  }
  expect(policy).not.toContain('unsafe');
  expect(page).not.toMatch(/ style=| on\w+=|src=/u);
});
