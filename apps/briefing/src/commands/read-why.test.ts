// What `--why` takes for a name.

import { read } from '@runup/core';
import { nl } from '@runup/core/languages/nl';
import { expect, test } from 'vitest';
import { RunupError } from '../problem.ts';
import { findingCalled } from './read-why.ts';

const text =
  'date 2022-01-02\n\nDe ministers vergaderen op 9 januari in Genève met de Russische president.\n\n“Wij gaan door”, zei minister Anna Bos.\n';
const reading = read(text, { languages: [nl] });

test.each([
  ['e1', 'e1'],
  ['E1 ', 'e1'],
  ['overleg', 'e1'],
  ['GENÈVE', 'e1'],
  ['geneve', 'e1'],
  ['vergaderen op', 'e1'],
  ['q1', 'q1'],
  ['wij gaan', 'q1'],
  ['t2', 't2'],
  ['9 januari', 't2'],
])('%j is %s', (name, id) => {
  expect(findingCalled(name, reading).id).toBe(id);
});

test.each([
  ['e7', 'There is no e7 in it', ['e1']],
  ['verkiezing', 'No event, quote or time has the words "verkiezing"', ['e1', 'q1', 't1', 't2']],
  ['i', '3 findings have the words "i"', ['e1', 'q1', 't2']],
  ['', 'No event, quote or time has the words ""', ['e1', 'q1', 't1', 't2']],
])('%j is nothing alone', (name, message, listed) => {
  const problem = problemOf(name);
  expect(problem).toMatchObject({ code: 'FINDING_UNKNOWN', where: '--why', message });
  expect(problem.details.map(({ where }) => where)).toEqual(listed);
});

function problemOf(name: string): RunupError {
  try {
    findingCalled(name, reading);
  } catch (error) {
    if (error instanceof RunupError) return error;
  }
  return expect.unreachable();
}
