// What a table says of written forms: looked up once for each form, kept from text to text as numbers.

import { type Form, firstKept } from './forms.ts';
import type { Tokens } from './tokens.ts';

export interface Notes {
  /** What the table says of a form. */
  readonly of: (form: Form) => number;
  /** The same of every form of a text, by vocabulary id. */
  readonly ofEach: (tokens: Pick<Tokens, 'forms' | 'numbers'>) => Int32Array;
}

/** A note of this value is taken anew each time. */
const UNREAD = 2 ** 31 - 1;
const FEW = 1024;

/**
 * Notes that `look` takes, each once until its form is forgotten. `look` must hang on the form alone (and on tables
 * that never change): what was read before then tells nothing of what is read now. Numbers are 32 bits wide; what is
 * no number is noted as its place in a list. Four bytes a form.
 */
export function notesOf(look: (form: Form) => number): Notes {
  let from = firstKept();
  let notes = unread(FEW);
  const learn = (form: Form): number => {
    const note = look(form);
    const at = form.number - from;
    if (at < 0) return note;
    if (at >= notes.length) notes = widen(notes, at * 2);
    notes[at] = note;
    return note;
  };
  const forget = (): void => {
    from = firstKept();
    notes = unread(FEW);
  };
  const of = (form: Form): number => {
    if (from !== firstKept()) forget();
    const note = noteAt(notes, form.number - from);
    return note === UNREAD ? learn(form) : note;
  };
  const ofEach: Notes['ofEach'] = ({ forms, numbers }) => {
    if (from !== firstKept()) forget();
    const column = new Int32Array(numbers.length);
    let known = notes;
    for (let id = 0; id < column.length; id++) {
      const note = noteAt(known, (numbers[id] as number) - from);
      column[id] = note === UNREAD ? learn(forms[id] as Form) : note;
      known = note === UNREAD ? notes : known;
    }
    return column;
  };
  return { of, ofEach };
}

function noteAt(notes: Int32Array, at: number): number {
  return at >= 0 && at < notes.length ? (notes[at] as number) : UNREAD;
}

function unread(length: number): Int32Array {
  return new Int32Array(length).fill(UNREAD);
}

function widen(notes: Int32Array, length: number): Int32Array {
  const wide = unread(length);
  wide.set(notes);
  return wide;
}
