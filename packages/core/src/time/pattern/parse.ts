// A pattern's text -> its tree.

export type Node =
  | {
      readonly kind: 'leaf';
      /** A class name, or `=word` for the word itself. */
      readonly symbol: string;
      /** Nothing may stand between it and the token before. */
      readonly glued: boolean;
      /** It must stand there, but is no part of the expression. */
      readonly beside: boolean;
      /** Name of the phrase it belongs to, with a number that tells two uses apart; null outside phrases. */
      readonly phrase: Phrase | null;
    }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'either'; readonly parts: readonly Node[] }
  | { readonly kind: 'optional'; readonly part: Node };

export interface Phrase {
  readonly name: string;
  readonly use: number;
}

interface Reader {
  readonly text: string;
  readonly phrases: Readonly<Record<string, string>>;
  at: number;
  uses: number;
  beside: boolean;
  phrase: Phrase | null;
}

/**
 * Parses a pattern (see `Rule`). `phrases` are patterns that it may name like a class.
 * @throws Error when a bracket is not closed: a fault in a language's table.
 */
export function parsePattern(text: string, phrases: Readonly<Record<string, string>>): Node {
  const reader: Reader = { text, phrases, at: 0, uses: 0, beside: false, phrase: null };
  const node = parseEither(reader, '', false);
  if (reader.at < text.length) throw new Error(`pattern "${text}": unexpected ${text[reader.at]}`);
  return node;
}

function parseEither(reader: Reader, close: string, glued: boolean): Node {
  const parts = [parseSequence(reader, close, glued)];
  while (reader.text[reader.at] === '|') {
    reader.at++;
    parts.push(parseSequence(reader, close, glued));
  }
  if (close && reader.text[reader.at++] !== close)
    throw new Error(`pattern "${reader.text}": missing ${close}`);
  return parts.length === 1 ? (parts[0] as Node) : { kind: 'either', parts };
}

/** The first part stands as its group does; each further part is glued unless a space stands before it. */
function parseSequence(reader: Reader, close: string, groupGlued: boolean): Node {
  const parts: Node[] = [];
  let glued = groupGlued;
  while (reader.at < reader.text.length) {
    const character = reader.text[reader.at] as string;
    if (character === '|' || character === close) break;
    if (character === ' ') {
      reader.at++;
      glued = false;
      continue;
    }
    parts.push(...parseRepeated(reader, glued));
    glued = true;
  }
  return { kind: 'sequence', parts };
}

/** A part, as many times as the `{1,3}` behind it says; repeated parts stand apart unless they begin glued. */
function parseRepeated(reader: Reader, glued: boolean): Node[] {
  const start = reader.at;
  const node = parsePart(reader, glued);
  const repetition = /^\{(\d),(\d)\}/.exec(reader.text.slice(reader.at, reader.at + 5));
  if (!repetition) return [node];
  const [least, most] = [Number(repetition[1]), Number(repetition[2])];
  const nodes = [node];
  for (let i = 1; i < most; i++) {
    reader.at = start;
    nodes.push(parsePart(reader, false));
  }
  reader.at += 5;
  return nodes.map((part, i) => (i < least ? part : { kind: 'optional', part }));
}

function parsePart(reader: Reader, glued: boolean): Node {
  const character = reader.text[reader.at++] as string;
  if (character === '[') return { kind: 'optional', part: parseEither(reader, ']', glued) };
  if (character === '(') return parseEither(reader, ')', glued);
  if (character === '{') return parseBeside(reader, glued);
  if (character === '<') return parseClass(reader, glued);
  return leaf(reader, `=${wordFrom(reader, character)}`, glued);
}

function parseBeside(reader: Reader, glued: boolean): Node {
  reader.beside = true;
  const node = parseEither(reader, '}', glued);
  reader.beside = false;
  return node;
}

function parseClass(reader: Reader, glued: boolean): Node {
  const end = reader.text.indexOf('>', reader.at);
  if (end < 0) throw new Error(`pattern "${reader.text}": missing >`);
  const name = reader.text.slice(reader.at, end);
  reader.at = end + 1;
  const phrase = reader.phrases[name];
  return phrase === undefined ? leaf(reader, name, glued) : parsePhrase(reader, { name, phrase, glued });
}

/** A phrase's pattern in the place of its name; a phrase inside a phrase belongs to the outer one. */
function parsePhrase(
  reader: Reader,
  { name, phrase, glued }: { readonly name: string; readonly phrase: string; readonly glued: boolean },
): Node {
  const inner: Reader = {
    ...reader,
    text: phrase,
    at: 0,
    phrase: reader.phrase ?? { name, use: reader.uses++ },
  };
  return parseEither(inner, '', glued);
}

function wordFrom(reader: Reader, first: string): string {
  if (!/\p{L}/u.test(first)) return first;
  const rest = /^\p{L}*/u.exec(reader.text.slice(reader.at))?.[0] ?? '';
  reader.at += rest.length;
  return first + rest;
}

function leaf({ beside, phrase }: Reader, symbol: string, glued: boolean): Node {
  return { kind: 'leaf', symbol, glued, beside, phrase };
}
