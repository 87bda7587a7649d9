// What tables that are written as plain objects list for a word of a text.

/** What `table` lists for `word`; undefined for none, and for `constructor`, which every object has without being asked. */
export function listed<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
