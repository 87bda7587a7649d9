// When a stream shows colour: what was asked for counts before the environment, and the environment before the stream.

import { expect, test } from 'vitest';
import { colourChoice, openTerminal } from './open.ts';

const stream = (isTTY: boolean) =>
  ({ write: () => true, on: () => stream(isTTY), isTTY, columns: 80 }) as never;

test.each([
  ['a person watches', true, {}, 'auto', true],
  ['a pipe', false, {}, 'auto', false],
  ['NO_COLOR', true, { NO_COLOR: '1' }, 'auto', false],
  ['an empty NO_COLOR, which is none', true, { NO_COLOR: '' }, 'auto', true],
  ['a dumb terminal', true, { TERM: 'dumb' }, 'auto', false],
  ['FORCE_COLOR in a pipe', false, { FORCE_COLOR: '1' }, 'auto', true],
  ['FORCE_COLOR=0 in a pipe', false, { FORCE_COLOR: '0' }, 'auto', false],
  ['--color always before NO_COLOR', false, { NO_COLOR: '1' }, 'always', true],
  ['--color never before FORCE_COLOR', true, { FORCE_COLOR: '1' }, 'never', false],
] as const)('%s', (_, isTTY, env, colour, expected) => {
  expect(openTerminal(stream(isTTY), { env, colour }).hasColour).toBe(expected);
});

test.each([
  ['read a', 'auto'],
  ['read a --color always', 'always'],
  ['read a --color=never', 'never'],
  ['read a --no-color', 'never'],
  ['read a --no-color --color auto', 'auto'],
  ['read a --color red', 'auto'],
  ['read -- --no-color', 'auto'],
  ['-- read a --no-color', 'never'],
])('%s', (line, expected) => {
  expect(colourChoice(line.split(' '))).toBe(expected);
});
