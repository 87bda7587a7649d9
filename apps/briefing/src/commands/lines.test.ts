// Bytes as lines, however they arrive.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function lines(text: string, size = 3): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const line of linesOf(inPieces(Buffer.from(text), size))) found.push(line);
  return found;
}

test.each([
  ['a\nb\n', ['a', 'b']],
  ['a\r\nb', ['a', 'b']],
  ['\n\n', ['', '']],
  ['', []],
  ['Genève\nOekraïne 🇺🇦', ['Genève', 'Oekraïne 🇺🇦']],
  ['a\u2028b\u2029c\u0085d', ['a\u2028b\u2029c\u0085d']],
])('%j', async (text, expected) => {
  expect(await lines(text)).toEqual(expected);
});

test('pieces of any size give the same lines', async () => {
  const text = fc.string({ unit: 'binary' }).map((part) => part.replaceAll('\r', ''));
  await fc.assert(
    fc.asyncProperty(fc.array(text), fc.integer({ min: 1, max: 9 }), async (parts, size) => {
      const whole = parts.join('\n').toWellFormed().replaceAll('\uFEFF', '');
      const expected = whole === '' ? [] : whole.replace(/\n$/u, '').split('\n');
      expect(await lines(whole, size)).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});
