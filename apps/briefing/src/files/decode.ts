// Bytes become text: UTF-8, or UTF-16 that says so by its mark; anything else is no text.

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-text'; readonly why: string };

/** A byte order mark is dropped. Text of white space alone is empty. Never throws. */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) return binary;
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return { kind: 'not-text', why: `it is not ${encoding.toUpperCase()}` };
  }
  if (text.includes('\0'))
    return { kind: 'not-text', why: 'it holds NUL bytes, as programs and pictures do' };
  return text.trim() === '' ? { kind: 'empty' } : { kind: 'text', text };
}

const binary: Decoded = { kind: 'not-text', why: 'it holds NUL bytes, as programs and pictures do' };

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
