// Each written form once, kept from text to text: a word that was read before is neither cut out nor hashed again.

import { DIGIT, kindOf, LETTER } from './characters.ts';

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
 * The way to them that needs no string to be cut, nor looked at: memory is slower than all else here, so that what is
 * compared lies side by side. A slot holds a hash, a place plus one (0 when it is free), a length and first letters.
 */
const FEWEST = 1 << 12;
let slots = new Int32Array(FEWEST);
let units = new Uint16Array(slots.buffer);
const SLOT = 8;
const LENGTH = 4;
const LETTERS = 5;
const LETTERS_HELD = 11;

/** What each text asks of a form, by place: number of the text it was last seen in, its id there, its length, its place in small letters. */
let facts = new Int32Array(FEWEST);
const FACTS = 4;

/**
 * The place of the form that begins at `start` of `text`: a run of letters or digits, or one mark. Until `endText` the
 * same form has the same place.
 */
export function placeAt(text: string, start: number, kind: number): number {
  const isRun = kind === LETTER || kind === DIGIT;
  let end = isRun ? start + 1 : markEnd(text, start);
  let hash = text.charCodeAt(start);
  for (; isRun && end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (kindOf(unit) !== kind) break;
    hash = hashed(hash, unit);
  }
  const length = end - start;
  let slot = slotOf(hash);
  for (let tried = 0; tried < TRIED; tried++) {
    const place = (slots[slot + 1] as number) - 1;
    if (place < 0) break;
    const isAlike = slots[slot] === hash && units[slot * 2 + LENGTH] === length;
    if (isAlike && isWritten(slot, text, start)) return place;
    slot = nextSlot(slot);
  }
  return find(text.slice(start, end), hash).number - first;
}

/** A mark is one code unit, or both halves of a surrogate pair. */
function markEnd(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  const next = text.charCodeAt(start + 1);
  return unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff ? start + 2 : start + 1;
}

function isWritten(slot: number, text: string, start: number): boolean {
  const from = slot * 2;
  const length = units[from + LENGTH] as number;
  const held = Math.min(length, LETTERS_HELD);
  for (let i = 0; i < held; i++) if (units[from + LETTERS + i] !== text.charCodeAt(start + i)) return false;
  return length === held || text.startsWith(formAt((slots[slot + 1] as number) - 1).written, start);
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
  noteFacts(form, place);
  if (isLong) return form;
  if (forms.length * SLOT * 2 > slots.length) widenSlots();
  fillSlot(form, place, hash);
  return form;
}

function hasCapital(written: string): boolean {
  const initial = written.charAt(0);
  return initial !== initial.toLowerCase() || /^\p{Lu}/u.test(written);
}

function noteFacts({ written, small }: Form, place: number): void {
  const at = place * FACTS;
  if (at >= facts.length) {
    const wide = new Int32Array(facts.length * 2);
    wide.set(facts);
    facts = wide;
  }
  facts[at] = 0;
  facts[at + 1] = 0;
  facts[at + 2] = written.length;
  facts[at + 3] = small ? small.number - first : place;
}

function fillSlot({ written }: Form, place: number, hash: number): void {
  let slot = slotOf(hash);
  for (let tried = 0; tried < TRIED; tried++) {
    if (slots[slot + 1] === 0) {
      slots[slot] = hash;
      slots[slot + 1] = place + 1;
      units[slot * 2 + LENGTH] = written.length;
      for (let i = 0; i < LETTERS_HELD; i++) units[slot * 2 + LETTERS + i] = written.charCodeAt(i);
      return;
    }
    slot = nextSlot(slot);
  }
}

function widenSlots(): void {
  const old = slots;
  makeSlots(old.length * 2);
  for (let slot = 0; slot < old.length; slot += SLOT) {
    const place = (old[slot + 1] as number) - 1;
    if (place >= 0) fillSlot(formAt(place), place, old[slot] as number);
  }
}

function makeSlots(length: number): void {
  slots = new Int32Array(length);
  units = new Uint16Array(slots.buffer);
}

/** Where the first slot for a hash begins. Multiplied, all bits of a hash tell on those taken: the highest. */
function slotOf(hash: number): number {
  return ((Math.imul(hash, 0x9e3779b1) >>> 8) & (slots.length / SLOT - 1)) * SLOT;
}

function nextSlot(slot: number): number {
  return slot + SLOT === slots.length ? 0 : slot + SLOT;
}

function hashed(hash: number, unit: number): number {
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

/** How many code units the form at a place has. */
export function lengthAt(place: number): number {
  return facts[place * FACTS + 2] as number;
}

/** The id that was given to the form at a place in text number `text`; -1 when none was. */
export function idAt(place: number, text: number): number {
  return facts[place * FACTS] === text ? (facts[place * FACTS + 1] as number) : -1;
}

/** The same of its form in small letters. */
export function smallIdAt(place: number, text: number): number {
  return idAt(facts[place * FACTS + 3] as number, text);
}

/** Gives the form at a place its id in text number `text`. */
export function setIdAt(place: number, text: number, id: number): void {
  facts[place * FACTS] = text;
  facts[place * FACTS + 1] = id;
}

/** The number of the first form that is not yet forgotten: whatever is kept of those below may be let go. */
export function firstKept(): number {
  return first;
}

/** To be called before each text: forgets what is too much to keep. */
export function startText(): void {
  if (made - first <= KEPT) return;
  first = made;
  kept.clear();
  forms.length = 0;
  facts = new Int32Array(FEWEST);
  makeSlots(FEWEST);
}

/** To be called behind each text: forgets what is too long to keep. */
export function endText(): void {
  if (long.size === 0) return;
  for (const { number } of long.values()) forms[number - first] = FORGOTTEN;
  long.clear();
}

const FORGOTTEN: Form = { written: '', lower: '', small: null, number: -1, isCapitalised: false };
