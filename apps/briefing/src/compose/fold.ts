// Text in the form in which two spellings compare equal.

/** Lower case, without accents, white space made one. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** True when `term` stands in `text` as whole words; both are folded. */
export function hasWords(text: string, term: string): boolean {
  if (term === '') return false;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const isOpen = !/[\p{L}\p{N}]$/u.test(text.slice(0, at).slice(-2));
    const isClosed = !/^[\p{L}\p{N}]/u.test(text.slice(at + term.length, at + term.length + 2));
    if (isOpen && isClosed) return true;
  }
  return false;
}
