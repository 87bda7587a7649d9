// The ledger in a SQLite file: the default, for one machine. Every write is on the disk before its promise is kept.

import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { addressKey } from '../deliver/address.ts';
import type { Delivery, DeliveryState } from '../model/delivery.ts';
import { asUnknown, type Ledger, type LedgerRun, type RunStart } from './ledger.ts';
import { guard, notALedger } from './sqlite-problem.ts';

/** `Rnup`, so that `file` and we know our own. */
const applicationId = 0x526e7570;
const version = 1;

const schema = `
  CREATE TABLE delivery (
    edition TEXT NOT NULL,
    recipient TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('claimed', 'sending', 'accepted', 'rejected', 'deferred', 'unknown')),
    message_id TEXT,
    at TEXT NOT NULL,
    unknowns INTEGER NOT NULL,
    answer TEXT,
    PRIMARY KEY (edition, recipient)
  ) STRICT, WITHOUT ROWID;
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${version};`;

const columns = 'edition, recipient, state, message_id, at, unknowns, answer';

/** The ledger at `path`, made with its folder at the first run. Opens nothing yet. */
export function openSqlite(path: string): Ledger {
  return {
    where: path,
    keyOf: (_edition, email) => addressKey(email),
    read: async (edition) => guard(path, () => readFile(path, edition)),
    begin: async (start) => guard(path, () => begin(path, start)),
  };
}

function begin(path: string, { edition, at }: RunStart): LedgerRun {
  mkdirSync(dirname(path), { recursive: true });
  const lock = takeLock(path);
  let database: DatabaseSync | null = null;
  try {
    const open = openForWriting(path);
    database = open;
    const write = writer(open);
    inTransaction(open, () => {
      for (const row of select(open, edition)) if (row.state === 'sending') write(asUnknown(row, at));
    });
    return run({ path, edition, database: open, lock });
  } catch (error) {
    database?.close();
    lock.close();
    throw error;
  }
}

interface OpenRun {
  readonly path: string;
  readonly edition: string;
  readonly database: DatabaseSync;
  readonly lock: DatabaseSync;
}

function run({ path, edition, database, lock }: OpenRun): LedgerRun {
  const write = writer(database);
  return {
    found: select(database, edition),
    claim: async (deliveries) =>
      guard(path, () => {
        const claimed = deliveries.map((delivery): Delivery => ({ ...delivery, state: 'claimed' }));
        inTransaction(database, () => claimed.forEach(write));
        return claimed;
      }),
    write: async (delivery) => guard(path, () => write(delivery)),
    decide: async (delivery) =>
      guard(path, () => {
        write(delivery);
        return true;
      }),
    end: async () =>
      guard(path, () => {
        database.close();
        lock.close();
      }),
  };
}

/**
 * Held as long as the run lives and not a moment longer, however it ends: the system takes it from a dead process.
 * It stands in a file of its own because every write to the ledger ends a transaction, and a lock with it.
 */
function takeLock(path: string): DatabaseSync {
  const lock = new DatabaseSync(`${path}.lock`);
  try {
    // Without a journal in memory, SQLite would leave one beside the lock that outlives a kill.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    throw error;
  }
}

function openForWriting(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 1000 });
  try {
    // WAL with FULL puts one sync on each commit; a rollback journal needs four for the same promise.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    if (isEmpty(database)) inTransaction(database, () => database.exec(schema));
    checkSchema(database, path);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Reads without leaving a trace. A WAL that lies there belongs to a run that lives or died: then the file is opened as
 * its readers are; else it is whole, and `immutable` keeps SQLite from laying a WAL beside it.
 */
function readFile(path: string, edition: string | null): readonly Delivery[] {
  if (!existsSync(path)) return [];
  const url = pathToFileURL(path);
  if (!existsSync(`${path}-wal`)) url.searchParams.set('immutable', '1');
  const database = new DatabaseSync(url, { readOnly: true, timeout: 1000 });
  try {
    if (isEmpty(database)) return [];
    checkSchema(database, path);
    return select(database, edition);
  } finally {
    database.close();
  }
}

function isEmpty(database: DatabaseSync): boolean {
  return number(database.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n) === 0;
}

function checkSchema(database: DatabaseSync, path: string): void {
  const id = number(database.prepare('PRAGMA application_id').get()?.application_id);
  const found = number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (id !== applicationId) throw notALedger(path, 'is a database of another program');
  if (found !== version) throw notALedger(path, `has version ${found}, and this program knows ${version}`);
}

function select(database: DatabaseSync, edition: string | null): readonly Delivery[] {
  const statement = database.prepare(
    `SELECT ${columns} FROM delivery WHERE ?1 IS NULL OR edition = ?1 ORDER BY edition, recipient`,
  );
  return statement.all(edition).map(toDelivery);
}

function writer(database: DatabaseSync): (delivery: Delivery) => void {
  const statement = database.prepare(
    `INSERT OR REPLACE INTO delivery (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  return ({ edition, recipient, state, messageId, at, unknowns, answer }) => {
    statement.run(edition, recipient, state, messageId, at, unknowns, answer);
  };
}

function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function toDelivery(row: Record<string, SQLOutputValue>): Delivery {
  return {
    edition: String(row.edition),
    recipient: String(row.recipient),
    state: String(row.state) as DeliveryState,
    messageId: row.message_id === null ? null : String(row.message_id),
    at: String(row.at),
    unknowns: number(row.unknowns),
    answer: row.answer === null ? null : String(row.answer),
  };
}

function number(value: SQLOutputValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}
