// A short name for a text, to tell whether it is still the same one.

/** 64 bits of FNV-1a, in hexadecimal. Against oversight, not against attack. */
export function digestText(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}
