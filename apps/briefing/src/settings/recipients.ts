// The list of recipients, CSV: `email,name,language,zone`, one a line; all its faults at once.

import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { addressKey, parseAddress } from '../deliver/address.ts';
import type { Recipient } from '../model/recipient.ts';
import type { Fault } from './fault.ts';
import { suggest } from './nearest.ts';
import { isZone, zoneHint } from './zone.ts';

export interface RecipientsOptions {
  /** What faults call the list: its file, or `env:NAME`. */
  readonly shown: string;
  readonly languages: readonly string[];
  /** For lines that leave them out. */
  readonly language: string;
  readonly zone: string;
}

export interface RecipientList {
  readonly recipients: readonly Recipient[];
  readonly faults: readonly Fault[];
}

const columns = ['email', 'name', 'language', 'zone'] as const;
type Column = (typeof columns)[number];

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The first line may name the columns; without it they are in the order above. Parted by commas, semicolons or tabs;
 * empty lines and lines that begin with # are no recipients. Faults never show an address: lists live in secrets.
 */
export function readRecipients(text: string, options: RecipientsOptions): RecipientList {
  const { rows, faults: broken } = readRows(text, options.shown);
  if (broken.length > 0) return { recipients: [], faults: broken };
  const head = readHead(rows[0], options.shown);
  const seen = new Map<string, number>();
  const recipients: Recipient[] = [];
  const faults: Fault[] = [...head.faults];
  for (const row of head.faults.length > 0 ? [] : rows.slice(head.isRow ? 1 : 0)) {
    const read = readRecipient(row, head.order, options);
    const key = addressKey(read.recipient.email);
    const before = seen.get(key);
    seen.set(key, before ?? row.line);
    const twice = before === undefined || read.faults.length > 0 ? [] : [again(row, before, options.shown)];
    faults.push(...read.faults, ...twice);
    if (read.faults.length === 0 && before === undefined) recipients.push(read.recipient);
  }
  return { recipients, faults };
}

interface Rows {
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
}

/** What the library gives with `info`: its types know only the cells. */
const csvRecords = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

function readRows(text: string, shown: string): Rows {
  const first = text.split(/\r?\n/u).find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  const delimiter = [',', ';', '\t'].find((mark) => first.includes(mark)) ?? ',';
  try {
    // Else a line break of two characters inside quotation marks counts as two lines.
    const records = parse(text.replaceAll('\r\n', '\n'), {
      bom: true,
      comment: '#',
      comment_no_infix: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    const rows = csvRecords.parse(records).map(({ record, info }) => {
      return { line: firstLine(info.lines, record), cells: record };
    });
    return { rows, faults: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    const message = 'The list can not be read from here on: quotation marks that do not pair';
    const hint = 'Write a " inside quotation marks twice';
    return { rows: [], faults: [fault({ shown, line, message, hint })] };
  }
}

/** The reader counts the last line of a record; a quoted cell with line breaks began earlier. */
function firstLine(last: number, cells: readonly string[]): number {
  return last - cells.reduce((sum, cell) => sum + (cell.match(/\n/gu)?.length ?? 0), 0);
}

interface Head {
  readonly order: readonly Column[];
  readonly isRow: boolean;
  readonly faults: readonly Fault[];
}

function readHead(row: Row | undefined, shown: string): Head {
  const cells = row?.cells.map((cell) => cell.toLowerCase()) ?? [];
  if (!row || cells.some((cell) => cell.includes('@'))) return { order: columns, isRow: false, faults: [] };
  const order = cells.filter((cell): cell is Column => columns.some((column) => column === cell));
  const faults = cells
    .filter((cell) => !order.some((column) => column === cell))
    .map((cell) =>
      fault({
        shown,
        line: row.line,
        message: `There is no column "${cell.slice(0, 40)}"`,
        hint: suggest(cell, columns),
      }),
    );
  if (order.includes('email')) return { order, isRow: true, faults };
  const message = 'No column is called email';
  return {
    order,
    isRow: true,
    faults: [
      ...faults,
      fault({ shown, line: row.line, message, hint: 'Begin with: email,name,language,zone' }),
    ],
  };
}

interface ReadRecipient {
  readonly recipient: Recipient;
  readonly faults: readonly Fault[];
}

function readRecipient(row: Row, order: readonly Column[], options: RecipientsOptions): ReadRecipient {
  const cell = (column: Column): string => row.cells[order.indexOf(column)] ?? '';
  const address = parseAddress(cell('email'));
  const language = cell('language') || options.language;
  const zone = cell('zone') || options.zone;
  const found: { message: string; hint: string }[] = [];
  if (address.kind === 'fault') found.push(address);
  if (/[\p{Cc}\u2028\u2029]/u.test(cell('name'))) {
    found.push({
      message: 'A name has a line break or control character',
      hint: 'Write the name on one line',
    });
  }
  if (!options.languages.includes(language)) {
    const message = `"${language.slice(0, 40)}" is not a language of Runup`;
    found.push({ message, hint: suggest(language, options.languages) });
  }
  if (!isZone(zone))
    found.push({ message: `"${zone.slice(0, 40)}" is not a time zone`, hint: zoneHint(zone) });
  if (row.cells.length > order.length) {
    const message = `There are ${row.cells.length} values for ${order.length} columns`;
    found.push({ message, hint: 'Put a value with a comma in it between quotation marks' });
  }
  const email = address.kind === 'address' ? address.email : '';
  return {
    recipient: { email, name: cell('name'), language, zone },
    faults: found.map(({ message, hint }) => fault({ shown: options.shown, line: row.line, message, hint })),
  };
}

function again(row: Row, before: number, shown: string): Fault {
  const message = `The same address stands on line ${before}`;
  return fault({ shown, line: row.line, message, hint: 'Keep one of the two' });
}

interface LineFault {
  readonly shown: string;
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

function fault({ shown, line, message, hint }: LineFault): Fault {
  return { message, hint, at: { kind: 'line', text: shown, line, column: 1 } };
}
