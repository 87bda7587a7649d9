// A stream of bytes as lines. Only a line feed ends one: JSON may hold any other line separator inside its texts.

/** Without their line ends; the last one counts also without it. Memory is that of the longest line. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let open: Uint8Array[] = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
      yield textOf([...open, chunk.subarray(from, to)]);
      open = [];
      from = to + 1;
    }
    if (from < chunk.length) open.push(chunk.subarray(from));
  }
  if (open.length > 0) yield textOf(open);
}

/** Bytes that are not UTF-8 become U+FFFD; the line is then judged as it is. */
function textOf(parts: readonly Uint8Array[]): string {
  return new TextDecoder().decode(Buffer.concat(parts)).replace(/\r$/u, '');
}
