// Bytes that are text, and bytes that are not.

import { expect, test } from 'vitest';
import { decodeText } from './decode.ts';

const utf16 = (text: string, mark: readonly number[]) => {
  const bytes = Buffer.from(text, 'utf16le');
  if (mark[0] === 0xfe) bytes.swap16();
  return Buffer.concat([Buffer.from(mark), bytes]);
};

test.each([
  ['UTF-8', Buffer.from('Genève')],
  ['UTF-8 with its mark', Buffer.from('\uFEFFGenève')],
  ['UTF-16, little end first', utf16('Genève', [0xff, 0xfe])],
  ['UTF-16, big end first', utf16('Genève', [0xfe, 0xff])],
])('%s', (_, bytes) => {
  expect(decodeText(bytes)).toEqual({ kind: 'text', text: 'Genève' });
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['white space', Buffer.from(' \n\t')],
  ['a mark alone', Buffer.from([0xef, 0xbb, 0xbf])],
])('%s is empty', (_, bytes) => {
  expect(decodeText(bytes)).toEqual({ kind: 'empty' });
});

test.each([
  ['NUL', Buffer.from('a\0b')],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0])],
  ['latin 1', Buffer.from('Genève', 'latin1')],
  ['half a character', Buffer.from('Genève').subarray(0, 4)],
  ['half a UTF-16 unit', Buffer.from([0xff, 0xfe, 0x41])],
])('%s is no text', (_, bytes) => {
  expect(decodeText(bytes)).toMatchObject({ kind: 'not-text' });
});
