// Each written form once, kept from text to text: a word that was read before is neither cut out nor hashed again.

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

/** Longer ones stand in no table of words: they are forgotten behind their text. */
const LONGEST = 64;
/** When so many were made, those that are kept are forgotten before the next text, at some 300 bytes each and what is noted of them. */
const KEPT = 50_000;
/** Forms made to fall into one slot are not all tried. */
const TRIED = 16;

const kept = new Map<string, Form>();
const long = new Map<string, Form>();
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

/** The text that was begun, and its code units: a string looks up of what kind it is for each of them. */
let begun = '';
let units = new Uint16Array(FEWEST);
/** Longer ones are not kept behind their text. */
const UNITS_KEPT = 1 << 20;

/** The place of the form of such a hash at `start` of the text that was begun. Until `endText` the same form has the same place. */
export function placeAt(start: number, length: number, hash: number): number {
  const mixed = mix(hash);
  let slot = slotOf(mixed);
  for (let tried = 0; tried < TRIED; tried++) {
    const held = slots[slot] as number;
    if (held === 0) break;
    const place = (held & MOST_PLACES) - 1;
    if ((held ^ mixed) >>> PLACE_BITS === 0 && isWritten(place, start, length)) return place;
    slot = nextSlot(slot);
  }
  return find(begun.slice(start, start + length), hash).number - first;
}

function isWritten(place: number, start: number, length: number): boolean {
  const record = place * RECORD;
  if (records[record + LENGTH] !== length) return false;
  const from = record * 2 + LETTERS;
  const held = length < LETTERS_HELD ? length : LETTERS_HELD;
  for (let i = 0; i < held; i++) if (letters[from + i] !== units[start + i]) return false;
  if (length === held) return true;
  const { written } = formAt(place);
  for (let i = held; i < length; i++) if (written.charCodeAt(i) !== units[start + i]) return false;
  return true;
}

function find(slice: string, hash: number): Form {
  const isLong = slice.length > LONGEST;
  const known = (isLong ? long : kept).get(slice);
  if (known) return known;
  const written = isLong ? slice : unsliced(slice);
  const lower = written.toLowerCase();
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

function hasCapital(written: string): boolean {
  const initial = written.charAt(0);
  return initial !== initial.toLowerCase() || /^\p{Lu}/u.test(written);
}

function fillRecord({ written, small }: Form, place: number, hash: number): void {
  const record = place * RECORD;
  if (record >= records.length) {
    const narrow = records;
    makeRecords(narrow.length * 2);
    records.set(narrow);
  }
  records[record + TEXT] = 0;
  records[record + LENGTH] = written.length;
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
  const mixed = mix(records[place * RECORD + HASH] as number);
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
  for (let place = 0; place < forms.length; place++)
    if ((records[place * RECORD + LENGTH] as number) <= LONGEST) fillSlot(place);
}

/** Multiplied, all bits of a hash tell on the highest. */
function mix(hash: number): number {
  return Math.imul(hash, 0x9e3779b1);
}

/** The first slot for a hash that was mixed. */
function slotOf(mixed: number): number {
  return (mixed >>> 8) & (slots.length - 1);
}

function nextSlot(slot: number): number {
  return (slot + 1) & (slots.length - 1);
}

/** The hash of a form that goes on with `unit`; that of its first code unit is the unit itself. */
export function hashed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

function hashOf(written: string): number {
  let hash = written.charCodeAt(0);
  for (let i = 1; i < written.length; i++) hash = hashed(hash, written.charCodeAt(i));
  return hash;
}

/** A slice holds the whole text that it was cut from in memory; cut from a string of its own, it holds only that. */
function unsliced(slice: string): string {
  return ` ${slice}`.slice(1);
}

/** The form at a place. */
export function formAt(place: number): Form {
  return forms[place] as Form;
}

/** The id that was given to the form at a place in text number `text`; -1 when none was. */
export function idAt(place: number, text: number): number {
  const record = place * RECORD;
  return records[record + TEXT] === text ? (records[record + ID] as number) : -1;
}

/** The same of its form in small letters. */
export function smallIdAt(place: number, text: number): number {
  return idAt(records[place * RECORD + SMALL] as number, text);
}

/** Gives the form at a place its id in text number `text`. */
export function setIdAt(place: number, text: number, id: number): void {
  const record = place * RECORD;
  records[record + TEXT] = text;
  records[record + ID] = id;
}

/** The number of the first form that is not yet forgotten: whatever is kept of those below may be let go. */
export function firstKept(): number {
  return first;
}

/**
 * To be called before each text: forgets what is too much to keep. Gives the code units of the text, which may be more
 * than it has, until the next one is begun.
 */
export function startText(text: string): Uint16Array {
  begun = text;
  if (text.length > units.length) units = new Uint16Array(Math.max(text.length, units.length * 2));
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  if (made - first > KEPT) forget();
  return units;
}

function forget(): void {
  first = made;
  kept.clear();
  forms.length = 0;
  slots = new Int32Array(FEWEST);
  makeRecords(FEWEST);
}

/** To be called behind each text: forgets what is too long to keep. */
export function endText(): void {
  begun = '';
  if (units.length > UNITS_KEPT) units = new Uint16Array(FEWEST);
  if (long.size === 0) return;
  for (const { number } of long.values()) forms[number - first] = FORGOTTEN;
  long.clear();
}

const FORGOTTEN: Form = { written: '', lower: '', small: null, number: -1, isCapitalised: false };
