// Each written form once, kept from text to text: a word that was read before is neither cut out nor hashed again.

import { hasCapital } from './characters.ts';
import { type Draft, hashOf } from './draft.ts';

/** A written form. */
export interface Form {
  readonly written: string;
  readonly lower: string;
  /** The same word in small letters; null when it is written so. */
  readonly small: Form | null;
  /** No other form ever has the same; the next form made has the next. */
  readonly number: number;
  /** True when it begins with a capital letter. */
  readonly isCapitalised: boolean;
}

/** Longer ones, in small letters, stand in no table of words: they are forgotten behind their text. */
const LONGEST = 64;
/** When so many were made, those that are kept are forgotten before the next text, at some 300 bytes each and what is noted of them. */
const KEPT = 50_000;
/** Forms made to fall into one slot are not all tried. */
const TRIED = 16;

const kept = new Map<string, Form>();
const long = new Map<string, Form>();
let texts = 0;
let made = 0;
let first = 0;
/** Those not yet forgotten, by place: their number less that of the first. */
const forms: Form[] = [];

/**
 * The way to them that needs no string to be cut, nor looked at: memory is slower than all else here, so sixteen slots
 * share a cache line. A slot holds a place plus one, 0 when it is free, and above it bits of the hash.
 */
const FEWEST = 1 << 13;
let slots = new Int32Array(FEWEST);
const PLACE_BITS = 20;
const MOST_PLACES = (1 << PLACE_BITS) - 1;

/**
 * What each text asks of a form, by place, in one cache line: number of the text it was last seen in, its id there, its
 * length, the place of its form in small letters, its hash, and its first letters, two to a number.
 */
const RECORD = 16;
const TEXT = 0;
const ID = 1;
const LENGTH = 2;
const SMALL = 3;
const HASH = 4;
const LETTERS = 10;
const LETTERS_HELD = 22;
let records = new Int32Array(FEWEST);
let letters = new Uint16Array(records.buffer);

/** The draft whose tokens are identified. */
const NONE: Pick<Draft, 'text' | 'units'> = { text: '', units: new Uint16Array(0) };
let draft = NONE;

/**
 * Gives each token of a draft its id and each id the place of its form; how many ids there are. Until `endText` the
 * same form has the same place. What is seldom is left to `placeAt`, so that the rest calls nothing and stays fast.
 */
export function identify(cut: Draft): number {
  const { units, count, start, length, hash, id, place } = cut;
  draft = cut;
  if (made - first > KEPT) forget();
  let at = slots;
  let tables = records;
  let begins = letters;
  let ids = 0;
  texts++;
  for (let i = 0; i < count; i++) {
    const first = start[i] as number;
    const size = length[i] as number;
    const mixed = Math.imul(hash[i] as number, MIXER);
    const held = at[(mixed >>> MIXED_LOW) & (at.length - 1)] as number;
    let found = (held & MOST_PLACES) - 1;
    let record = found * RECORD;
    let same = 0;
    if (held !== 0 && (held ^ mixed) >>> PLACE_BITS === 0 && tables[record + LENGTH] === size)
      while (
        same < size &&
        same < LETTERS_HELD &&
        begins[record * 2 + LETTERS + same] === units[first + same]
      )
        same++;
    if (same < size) {
      found = placeAt(first, size, hash[i] as number);
      record = found * RECORD;
      at = slots;
      tables = records;
      begins = letters;
    }
    if (tables[record + TEXT] !== texts) {
      tables[record + TEXT] = texts;
      tables[record + ID] = ids;
      place[ids++] = found;
    }
    id[i] = tables[record + ID] as number;
  }
  return ids;
}

function placeAt(start: number, length: number, hash: number): number {
  const mixed = Math.imul(hash, MIXER);
  let slot = slotOf(mixed);
  for (let tried = 0; tried < TRIED; tried++) {
    const held = slots[slot] as number;
    if (held === 0) break;
    const place = (held & MOST_PLACES) - 1;
    if ((held ^ mixed) >>> PLACE_BITS === 0 && isWritten(place, start, length)) return place;
    slot = nextSlot(slot);
  }
  return find(draft.text.slice(start, start + length), hash).number - first;
}

function isWritten(place: number, start: number, length: number): boolean {
  const record = place * RECORD;
  if (records[record + LENGTH] !== length) return false;
  const from = record * 2 + LETTERS;
  const held = length < LETTERS_HELD ? length : LETTERS_HELD;
  for (let i = 0; i < held; i++) if (letters[from + i] !== draft.units[start + i]) return false;
  if (length === held) return true;
  const { written } = formAt(place);
  for (let i = held; i < length; i++) if (written.charCodeAt(i) !== draft.units[start + i]) return false;
  return true;
}

function find(slice: string, hash: number): Form {
  const known = kept.get(slice) ?? long.get(slice);
  if (known) return known;
  const written = slice.length > LONGEST ? slice : unsliced(slice);
  const lower = written.toLowerCase();
  // `İ` has two small letters: a form is not kept longer than the one it points to.
  const isLong = lower.length > LONGEST;
  const small = lower === written ? null : find(lower, hashOf(lower));
  const form: Form = { written, lower, small, number: made++, isCapitalised: hasCapital(written) };
  (isLong ? long : kept).set(written, form);
  const place = forms.push(form) - 1;
  fillRecord(form, place, hash);
  if (isLong) return form;
  if (forms.length * 2 > slots.length) widenSlots();
  else fillSlot(place);
  return form;
}

function fillRecord({ written, lower, small }: Form, place: number, hash: number): void {
  const record = place * RECORD;
  if (record >= records.length) {
    const narrow = records;
    makeRecords(narrow.length * 2);
    records.set(narrow);
  }
  records[record + TEXT] = 0;
  // That of a long one is never asked for but to leave it out of the slots.
  records[record + LENGTH] = lower.length > LONGEST ? lower.length : written.length;
  records[record + HASH] = hash;
  records[record + SMALL] = small ? small.number - first : place;
  const held = Math.min(written.length, LETTERS_HELD);
  for (let i = 0; i < held; i++) letters[record * 2 + LETTERS + i] = written.charCodeAt(i);
}

function makeRecords(length: number): void {
  records = new Int32Array(length);
  letters = new Uint16Array(records.buffer);
}

function fillSlot(place: number): void {
  if (place >= MOST_PLACES) return;
  const mixed = Math.imul(records[place * RECORD + HASH] as number, MIXER);
  let slot = slotOf(mixed);
  for (let tried = 0; tried < TRIED; tried++) {
    if (slots[slot] === 0) {
      slots[slot] = (mixed & ~MOST_PLACES) | (place + 1);
      return;
    }
    slot = nextSlot(slot);
  }
}

function widenSlots(): void {
  slots = new Int32Array(slots.length * 2);
  for (const [place, form] of forms.entries()) if (kept.get(form.written) === form) fillSlot(place);
}

/** A hash is multiplied, so that all its bits tell on the highest. */
const MIXER = 0x9e3779b1;
/** Below these bits of it slots are not told apart. */
const MIXED_LOW = 8;

/** The first slot for a hash that was mixed. */
function slotOf(mixed: number): number {
  return (mixed >>> MIXED_LOW) & (slots.length - 1);
}

function nextSlot(slot: number): number {
  return (slot + 1) & (slots.length - 1);
}

/** A slice holds the whole text that it was cut from in memory; cut from a string of its own, it holds only that. */
function unsliced(slice: string): string {
  return ` ${slice}`.slice(1);
}

/** The form at a place. */
export function formAt(place: number): Form {
  return forms[place] as Form;
}

/** The id of the small-letter form of the form at a place, in the text that was identified last; -1 when it has none there. */
export function smallIdAt(place: number): number {
  const record = (records[place * RECORD + SMALL] as number) * RECORD;
  return records[record + TEXT] === texts ? (records[record + ID] as number) : -1;
}

/** The number of the first form that is not yet forgotten: whatever is kept of those below may be let go. */
export function firstKept(): number {
  return first;
}

/** Forgets what is too much to keep. */
function forget(): void {
  first = made;
  kept.clear();
  forms.length = 0;
  slots = new Int32Array(FEWEST);
  makeRecords(FEWEST);
}

/** To be called behind each text: forgets what is too long to keep. */
export function endText(): void {
  draft = NONE;
  if (long.size === 0) return;
  for (const { number } of long.values()) forms[number - first] = FORGOTTEN;
  long.clear();
}

const FORGOTTEN: Form = { written: '', lower: '', small: null, number: -1, isCapitalised: false };
