// Fetched bytes become text in the encoding that the server, or the text itself, names.

import type { Fetched } from './fetch.ts';

/** Never throws: bytes that are not in the encoding become U+FFFD, as in a browser. */
export function decodeFetched({ bytes, charset }: Fetched): string {
  const mark = markedEncoding(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = /<\?xml[^>]{0,200}\bencoding=["']([\w-]+)|<meta[^>]{0,200}\bcharset=["']?([\w-]+)/iu.exec(
    head,
  );
  return decoderFor(mark ?? charset ?? named?.[1] ?? named?.[2] ?? 'utf-8').decode(bytes);
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

function decoderFor(name: string): TextDecoder {
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder('utf-8');
  }
}
