import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notesOf } from './notes.ts';
import { tokenize } from './tokens.ts';

test('a form is looked up once, whichever texts it stands in', () => {
  const looked: string[] = [];
  const notes = notesOf(({ written }) => looked.push(written));
  const first = notes.ofEach(tokenize('wij gaan, wij gaan'));
  expect([...notes.ofEach(tokenize('gaan wij'))]).toEqual([first[1], first[0]]);
  expect(looked).toEqual(['wij', 'gaan', ',']);
});

test('notes are taken in the room that is given, as far as it goes', () => {
  const notes = notesOf(({ written }) => written.length);
  const room = new Int32Array(4);
  expect(notes.ofEach(tokenize('wij gaan'), room)).toBe(room);
  expect([...room]).toEqual([3, 4, 0, 0]);
  expect([...notes.ofEach(tokenize('een twee drie vier vijf'), room)]).toEqual([3, 4, 4, 4, 4]);
});

test('notes are right for forms of every text, also of those that were forgotten since', () => {
  const notes = notesOf(({ written }) => written.length);
  const early = tokenize('een vroege tekst');
  const many = tokenize(Array.from({ length: 60_000 }, (_, i) => `w${letters(i)}`).join(' '));
  const late = tokenize(`een late tekst ${'a'.repeat(100)}`);
  for (const tokens of [many, early, late, many])
    expect([...notes.ofEach(tokens)]).toEqual(tokens.forms.map(({ written }) => written.length));
});

test('every number of 32 bits can be a note', () => {
  fc.assert(
    fc.property(fc.integer(), (note) => {
      const notes = notesOf(() => note);
      const tokens = tokenize('a b a');
      expect([...notes.ofEach(tokens), ...notes.ofEach(tokens)]).toEqual([note, note, note, note]);
    }),
  );
});

function letters(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}
