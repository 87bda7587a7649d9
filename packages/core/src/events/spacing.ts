// Words of the text as a line of their own: in one line, with a capital.

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

const [UPPER_A, UPPER_Z] = [65, 90];

const [LOWER_A, LOWER_Z] = [97, 122];

/** True for words all in capitals, and for what has no letters. Most words show by their second letter that they are not. */
export function isInCapitals(words: string): boolean {
  const code = words.charCodeAt(1);
  return !(code >= LOWER_A && code <= LOWER_Z) && words === words.toUpperCase();
}

/** With a capital letter in front. */
export function capitalised(words: string): string {
  const code = words.charCodeAt(0);
  if (code >= UPPER_A && code <= UPPER_Z) return words;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
