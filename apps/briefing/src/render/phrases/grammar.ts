// How words go together, for every language that does it with a space, a comma and a plural after one.

export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The words that are there, with spaces between. */
export function joined(...words: readonly (string | number | null)[]): string {
  return words.filter((word) => word !== null).join(' ');
}

export function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** The words that are there, with a sign between. */
export function joinedBy(sign: string, ...words: readonly (string | null)[]): string {
  return words.filter((word) => word !== null).join(sign);
}

/** "a (b)"; "a" where there is no b. */
export function inBrackets(word: string, more: string | null): string {
  return more === null ? word : `${word} (${more})`;
}

/** "a", "a en b", "a, b en c"; empty for nothing. */
export function listed(items: readonly string[], last: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')}${last}${items.at(-1)}`;
}
