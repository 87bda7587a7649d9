// Words of the text in one line.

const NO_BREAK_SPACE = 0xa0;
/** From here to the next special space stand letters only. */
const LETTERS = 0xc0;
const OGHAM_SPACE = 0x1680;
const SPACE = 32;

/** The words with one space wherever white space stands. Most have none but single spaces. */
export function oneLine(words: string): string {
  let before = 0;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    const isPlain =
      code > SPACE ? code < NO_BREAK_SPACE || (code >= LETTERS && code < OGHAM_SPACE) : code === SPACE;
    if (!isPlain || (code === SPACE && before === SPACE)) return words.replace(/\s+/g, ' ');
    before = code;
  }
  return words;
}
