import { expect, test } from 'vitest';
import type { Html } from './markup.ts';
import { cutTemplate, type Fill, fillTemplate } from './template.ts';

const html = (text: string) => text as Html;

test.each<[string, string, Fill, string]>([
  ['a slot', 'a {{x}} b', { x: html('1') }, 'a 1 b'],
  ['a block, twice', '<!--{b-->[{{x}}]<!--}b-->', { b: [{ x: html('1') }, { x: html('2') }] }, '[1][2]'],
  ['a block, never', 'a<!--{b-->{{x}}<!--}b-->c', { b: [] }, 'ac'],
  [
    'blocks in blocks',
    '<!--{a--><!--{b-->{{x}}<!--}b-->;<!--}a-->',
    { a: [{ b: [{ x: html('1') }] }] },
    '1;',
  ],
  ['what is filled in is not filled', '{{x}}', { x: html('{{x}}<!--{b-->') }, '{{x}}<!--{b-->'],
  ['nor does it name a replacement', '{{x}}', { x: html('$& $1') }, '$& $1'],
])('%s', (_, template, fill, expected) => {
  expect(fillTemplate(cutTemplate(template), fill)).toBe(expected);
});

test.each([
  ['not closed', '<!--{a-->'],
  ['closed twice', '<!--}a-->'],
  ['crossed', '<!--{a--><!--{b--><!--}a--><!--}b-->'],
])('a block that is %s is a fault', (_, template) => {
  expect(() => cutTemplate(template)).toThrow('Template');
});

test.each<[string, string, Fill]>([
  ['a slot without text', '{{x}}', {}],
  ['a block without a list', '<!--{b--><!--}b-->', {}],
  ['a list for a slot', '{{x}}', { x: [] }],
  ['an outer name in a block', '<!--{b-->{{x}}<!--}b-->', { x: html('1'), b: [{}] }],
])('%s is a fault', (_, template, fill) => {
  expect(() => fillTemplate(cutTemplate(template), fill)).toThrow('Template');
});
