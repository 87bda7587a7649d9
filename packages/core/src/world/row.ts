// What a row of the world tables says, and how the tables are read.

/** The words of one row in one language. */
export interface RowWords {
  readonly names: readonly string[];
  /** As written (`NAVO`, `Navo`, `U.S.`). */
  readonly acronyms: readonly string[];
  /** Uninflected (`Russisch`, `Russian`). */
  readonly adjectives: readonly string[];
  /** People of the place (`Rus`, `Russen`). */
  readonly people: readonly string[];
}

/** One row: facts by column name, words by language code; `also` holds words for every language. */
export interface Row {
  readonly key: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, RowWords>>;
}

const FACTS = new Set(['key', 'code', 'country', 'zone', 'seat']);

/**
 * Reads a table: a line of column names, then one line a row, columns parted by `|`. Columns that are no facts are
 * languages; one that is empty says the same as the language before it.
 */
export function readRows(table: string): Row[] {
  const [head = '', ...lines] = table.trim().split('\n');
  const columns = head.split('|');
  return lines.map((line) => readRow(columns, line.split('|')));
}

function readRow(columns: readonly string[], cells: readonly string[]): Row {
  const facts: Record<string, string> = {};
  const words: Record<string, RowWords> = {};
  let before = '';
  columns.forEach((column, i) => {
    const cell = cells[i] ?? '';
    if (FACTS.has(column)) {
      facts[column] = cell;
      return;
    }
    if (column === 'also') words[column] = readWords(cell);
    else {
      before = cell || before;
      words[column] = readWords(before);
    }
  });
  return { key: cells[0] ?? '', facts, words };
}

/** `names=acronyms;adjectives;people` */
function readWords(cell: string): RowWords {
  const [called = '', adjectives = '', people = ''] = cell.split(';');
  const [names = '', acronyms = ''] = called.split('=');
  return {
    names: list(names),
    acronyms: list(acronyms),
    adjectives: list(adjectives),
    people: list(people),
  };
}

function list(text: string): string[] {
  return text === '' ? [] : text.split(',');
}
