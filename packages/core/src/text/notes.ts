// What tables say of written forms: looked up once for each form, kept from text to text as numbers.
//
// The bits of such a number stand in one object (`export const FLAG = { … } as const`), and a module that tests them takes
// constants of its own out of it (`const { BODY } = FLAG`). V8 knows a module's own constants when it compiles a function;
// those of another module, by name or through `import *`, it loads and checks at each use, and these loops test millions.

import { compiledOnce } from './compiled.ts';
import { type Form, firstKept } from './forms.ts';
import type { Tokens } from './tokens.ts';

export interface Notes {
  /** What the table says of a form. */
  readonly of: (form: Form) => number;
  /** The same of token i, which is one of the text. */
  readonly at: (tokens: Tokens, i: number) => number;
  /** The same of every form of a text, by vocabulary id; in `room` where that is given and long enough. */
  readonly ofEach: (tokens: Pick<Tokens, 'forms' | 'numbers'>, room?: Int32Array) => Int32Array;
  /** To be called when the table says more than before: each note is then taken anew. */
  readonly renew: () => void;
}

/** A note of this value is taken anew each time. */
const UNREAD = 2 ** 31 - 1;
const FEW = 256;
/** The notes that so many tables take of one form lie side by side: they are asked for soon after one another. */
const WIDTH_BITS = 4;
const WIDTH = 1 << WIDTH_BITS;

/** Notes of several tables, row by row; the first row is that of form number `from`. */
interface Sheet {
  from: number;
  rows: Int32Array;
  /** How many tables have a column. */
  taken: number;
}

let last = newSheet();

function newSheet(): Sheet {
  return { from: firstKept(), rows: unread(FEW), taken: 0 };
}

/**
 * Notes that `look` takes, each once until its form is forgotten. `look` must hang on the form alone (and on tables
 * that never change): what was read before then tells nothing of what is read now. Numbers are 32 bits wide; what is
 * no number is noted as its place in a list. A form has one row of 64 bytes for sixteen tables.
 */
export function notesOf(look: (form: Form) => number): Notes {
  if (last.taken === WIDTH) last = newSheet();
  const sheet = last;
  const column = sheet.taken++;
  const learn = (form: Form): number => {
    const note = look(form);
    const row = form.number - sheet.from;
    if (row < 0) return note;
    const at = row * WIDTH + column;
    if (at >= sheet.rows.length) sheet.rows = widen(sheet.rows, row * 2);
    sheet.rows[at] = note;
    return note;
  };
  const noteAt = (number: number): number => {
    const row = number - sheet.from;
    const at = row * WIDTH + column;
    return row >= 0 && at < sheet.rows.length ? (sheet.rows[at] as number) : UNREAD;
  };
  const of = (form: Form): number => {
    if (sheet.from !== firstKept()) forget(sheet);
    const note = noteAt(form.number);
    return note === UNREAD ? learn(form) : note;
  };
  const at: Notes['at'] = ({ id, forms, numbers }, i) => {
    if (sheet.from !== firstKept()) forget(sheet);
    const note = noteAt(numbers[id[i] as number] as number);
    return note === UNREAD ? learn(forms[id[i] as number] as Form) : note;
  };
  const ofEach: Notes['ofEach'] = ({ forms, numbers }, room) => {
    if (sheet.from !== firstKept()) forget(sheet);
    const { length } = numbers;
    const notes = room && room.length >= length ? room : new Int32Array(length);
    const isRead = copyNotes({ sheet, column }, numbers, notes);
    for (let id = 0; !isRead && id < length; id++)
      if (notes[id] === UNREAD) notes[id] = of(forms[id] as Form);
    return notes;
  };
  const renew = (): void => {
    for (let i = column; i < sheet.rows.length; i += WIDTH) sheet.rows[i] = UNREAD;
  };
  return { of, at, ofEach, renew };
}

/** Writes what is noted of forms by their numbers; false when not all of it is known. Most texts bring no new form. */
function copyNotes(
  { sheet: { from, rows }, column }: { readonly sheet: Sheet; readonly column: number },
  numbers: Tokens['numbers'],
  notes: Int32Array,
): boolean {
  let isRead = true;
  // Fast as it calls nothing and cannot overflow; what was forgotten lies past the end.
  for (let id = 0; id < numbers.length; id++) {
    const at = ((((numbers[id] as number) - from) << WIDTH_BITS) | column) >>> 0;
    const note = at < rows.length ? (rows[at] as number) : UNREAD;
    notes[id] = note;
    if (note === UNREAD) isRead = false;
  }
  return isRead;
}

/** The same where several languages' tables are looked in, each with notes of its own. */
export function notesPer<Tables extends object>(
  look: (form: Form, tables: Tables) => number,
): (tables: Tables) => Notes {
  return compiledOnce((tables) => notesOf((form) => look(form, tables)));
}

function forget(sheet: Sheet): void {
  sheet.from = firstKept();
  sheet.rows = unread(FEW);
}

function unread(rows: number): Int32Array {
  return new Int32Array(rows * WIDTH).fill(UNREAD);
}

function widen(notes: Int32Array, rows: number): Int32Array {
  const wide = unread(rows);
  wide.set(notes);
  return wide;
}
