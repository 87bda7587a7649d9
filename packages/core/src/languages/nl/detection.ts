/** The commonest words, by which a text is recognised. */
export const detection: ReadonlySet<string> = new Set([]);
