import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyUnits } from './units.ts';

const copied = (text: string) => {
  const units = new Uint16Array(text.length);
  copyUnits(text, units);
  return [...units];
};
const unitsOf = (text: string) => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

test('the units of any text are those of its string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(copied(text)).toEqual(unitsOf(text));
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
      expect(copied(String.fromCharCode(...units))).toEqual(units);
    }),
  );
});

test('a long text is copied in parts that part no pair', () => {
  for (const text of [
    'é“a\u{1f600}'.repeat(20_000),
    `a${'\u{1f600}'.repeat(20_000)}`,
    '\ud83d'.repeat(20_000),
  ])
    expect(copied(text)).toEqual(unitsOf(text));
});
