// Filling a step's environment, and reading back what it set.

import { expect, test } from 'vitest';
import { fillEnvironment, readOutputs } from './expressions.ts';

test('fills expressions and leaves the rest', () => {
  const env = { A: '${{ inputs.at }}', B: 'branch:state', C: 'x-${{ a.b }}/${{a.c}}', D: 1 };
  expect(fillEnvironment(env, { 'inputs.at': '', 'a.b': '1', 'a.c': '2' })).toEqual({
    A: '',
    B: 'branch:state',
    C: 'x-1/2',
    D: '1',
  });
  expect(fillEnvironment(undefined, {})).toEqual({});
});

test('refuses an expression that nobody thought of', () => {
  expect(() => fillEnvironment({ A: '${{ secrets.NEW }}' }, {})).toThrow('secrets.NEW');
});

test.each([
  ['', {}],
  ['at=2022-01-02T07:00\n', { at: '2022-01-02T07:00' }],
  ['a=1\na=2\nb=x=y\n', { a: '2', b: 'x=y' }],
  ['a<<END\none\ntwo=2\nEND\nb=3\n', { a: 'one\ntwo=2', b: '3' }],
])('reads %j', (text, outputs) => {
  expect(readOutputs(text)).toEqual(outputs);
});
