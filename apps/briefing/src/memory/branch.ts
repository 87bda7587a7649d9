// The ledger on a branch of the repository, for runs whose machine is gone afterwards: claimed by a push that only one
// run can win, before the first message leaves; the outcomes follow at the end.

import { randomUUID } from 'node:crypto';
import type { Delivery } from '../model/delivery.ts';
import { RunupError } from '../problem.ts';
import { codesOf, type Entry, hashRecipient, readEdition, writeEdition } from './edition-file.ts';
import { type GitSurroundings, openGit } from './git.ts';
import { asUnknown, byEditionAndRecipient, type Ledger, type LedgerRun, type RunStart } from './ledger.ts';
import { openStateBranch, type StateBranch } from './state-branch.ts';

export interface BranchSettings extends GitSurroundings {
  readonly branch: string;
  /** The secret that hides addresses, at least 16 characters. */
  readonly key: string;
}

/** A run that has not reported for so long is dead: GitHub ends a job after six hours. */
const longestRunMs = 6 * 60 * 60 * 1000;
/** Every lost race means that another run got on, so this many in a row do not happen by chance. */
const mostRaces = 20;
const shortestKey = 16;

/**
 * Opens nothing yet. The branch knows a claim as `sending`: it is not written again until the end of the run, so
 * whatever a dead run had claimed may have been sent.
 *
 * @throws RunupError LEDGER_UNSUPPORTED for a name that no branch can have; LEDGER_KEY_MISSING
 */
export function openBranch({ branch, key, ...surroundings }: BranchSettings): Ledger {
  const where = `branch:${branch}`;
  if (!isBranchName(branch)) throw nameless(where);
  if (key.length < shortestKey) throw keyMissing(where);
  const home: Home = { branch: openStateBranch(openGit(surroundings), branch), key };
  return {
    where,
    keyOf: (edition, email) => hashRecipient(key, edition, email),
    read: (edition) => readAll(home, edition),
    begin: (start) => begin(home, start),
  };
}

interface Home {
  readonly branch: StateBranch;
  readonly key: string;
}

async function begin(home: Home, { edition, at }: RunStart): Promise<LedgerRun> {
  const { entries } = await load(home, edition);
  const found = entries.map((entry) => seenAt(entry, at));
  const id = randomUUID();
  const mine = new Map<string, Entry>();
  return {
    found,
    async claim(deliveries) {
      if (deliveries.length === 0) return [];
      const granted = await claim(home, { edition, id, at, deliveries, found });
      for (const entry of granted) mine.set(entry.recipient, entry);
      return granted.map(toDelivery);
    },
    async write(delivery) {
      mine.set(delivery.recipient, { ...delivery, run: id, answer: codesOf(delivery.answer) });
    },
    decide: (delivery) => decide(home, { edition, id, at, delivery, found }),
    async end() {
      if (mine.size > 0) await report(home, { edition, id, mine });
    },
  };
}

interface Claim {
  readonly edition: string;
  readonly id: string;
  readonly at: Date;
  readonly deliveries: readonly Delivery[];
  readonly found: readonly Delivery[];
}

/** Grants what stands on the branch as this run found it, and nothing that another has taken since. */
async function claim(home: Home, { edition, id, at, deliveries, found }: Claim): Promise<readonly Entry[]> {
  const expected = new Map(found.map((delivery) => [delivery.recipient, delivery]));
  return await race(home, edition, (entries) => {
    const current = new Map(entries.map((entry) => [entry.recipient, entry]));
    const granted = deliveries
      .filter(({ recipient }) => {
        const entry = current.get(recipient);
        // A push whose answer was lost on the way: the claim is there, and it is ours.
        if (entry?.run === id) return true;
        return isFree(entry && seenAt(entry, at), expected.get(recipient));
      })
      .map(
        (delivery): Entry => ({ ...delivery, state: 'sending', run: id, answer: null, at: at.toISOString() }),
      );
    return { changes: granted, message: `Claim ${messages(granted)} of ${edition}` };
  });
}

interface DecisionToWrite extends Omit<Claim, 'deliveries'> {
  readonly delivery: Delivery;
}

async function decide(home: Home, { edition, id, at, delivery, found }: DecisionToWrite): Promise<boolean> {
  const expected = found.find(({ recipient }) => recipient === delivery.recipient);
  const written = await race(home, edition, (entries) => {
    const entry = entries.find(({ recipient }) => recipient === delivery.recipient);
    const isOpen = entry?.run === id || isFree(entry && seenAt(entry, at), expected);
    const decided = { ...delivery, run: id, answer: codesOf(delivery.answer) };
    return { changes: isOpen ? [decided] : [], message: `Decide about 1 message of ${edition}` };
  });
  return written.length === 1;
}

interface Report {
  readonly edition: string;
  readonly id: string;
  readonly mine: ReadonlyMap<string, Entry>;
}

/** Outcomes go to the rows that this run still has; a row that was taken from it as dead is another's by now. */
async function report(home: Home, { edition, id, mine }: Report): Promise<void> {
  await race(home, edition, (entries) => {
    const changes = entries.flatMap((entry) => {
      const outcome = entry.run === id ? mine.get(entry.recipient) : undefined;
      return outcome === undefined ? [] : [outcome];
    });
    return { changes, message: `Record what became of ${messages(changes)} of ${edition}` };
  });
}

interface Proposal {
  readonly changes: readonly Entry[];
  readonly message: string;
}

/** Reads, changes and pushes, again and again until nobody came between. Returns what was changed. */
async function race(
  home: Home,
  edition: string,
  propose: (entries: readonly Entry[]) => Proposal,
): Promise<readonly Entry[]> {
  for (let lost = 0; lost < mostRaces; lost++) {
    const { head, entries } = await load(home, edition);
    const { changes, message } = propose(entries);
    if (changes.length === 0) return [];
    const rows = new Map([...entries, ...changes].map((entry) => [entry.recipient, entry]));
    const text = writeEdition(home.key, edition, [...rows.values()]);
    if (await home.branch.write({ head, name: fileOf(edition), text, message })) return changes;
  }
  throw restless(home.branch.where);
}

async function load(
  home: Home,
  edition: string,
): Promise<{ head: string | null; entries: readonly Entry[] }> {
  const head = await home.branch.head();
  return { head, entries: await loadFile(home, head, fileOf(edition)) };
}

async function loadFile({ branch, key }: Home, head: string | null, file: string): Promise<readonly Entry[]> {
  const text = await branch.read(head, file);
  return text === null ? [] : readEdition(key, `${branch.where}:${file}`, text);
}

async function readAll(home: Home, edition: string | null): Promise<readonly Delivery[]> {
  const head = await home.branch.head();
  const files = edition === null ? await home.branch.list(head) : [fileOf(edition)];
  const entries: Entry[] = [];
  for (const file of files) entries.push(...(await loadFile(home, head, file)));
  return entries.map(toDelivery).sort(byEditionAndRecipient);
}

function messages(entries: readonly Entry[]): string {
  return entries.length === 1 ? '1 message' : `${entries.length} messages`;
}

function fileOf(edition: string): string {
  if (!/^[\w-]{1,64}$/.test(edition)) throw new TypeError(`An edition is named ${JSON.stringify(edition)}`);
  return `${edition}.jsonl`;
}

function isDead(entry: Entry, at: Date): boolean {
  return entry.state === 'sending' && at.getTime() - Date.parse(entry.at) > longestRunMs;
}

/** A row as a run sees it: what a dead run had in hand is unknown, written or not. */
function seenAt(entry: Entry, at: Date): Delivery {
  const delivery = toDelivery(entry);
  return isDead(entry, at) ? asUnknown(delivery, at) : delivery;
}

/** A live run's rows are nobody else's to take. */
function isFree(current: Delivery | undefined, expected: Delivery | undefined): boolean {
  if (current?.state === 'sending') return false;
  return current?.state === expected?.state && current?.unknowns === expected?.unknowns;
}

function toDelivery({ edition, recipient, state, messageId, at, unknowns, answer }: Entry): Delivery {
  return { edition, recipient, state, messageId, at, unknowns, answer };
}

/** Stricter than git: nothing that a command could take for an option or a pattern. */
function isBranchName(name: string): boolean {
  return /^\w[\w-]*(?:[./]\w[\w-]*)*$/u.test(name) && !name.endsWith('.lock') && name.length <= 100;
}

function nameless(where: string): RunupError {
  const message = 'The ledger names a branch that can not be one';
  const hint = 'Use letters, digits, - and /, such as branch:runup-state';
  return new RunupError({ code: 'LEDGER_UNSUPPORTED', message, where, hint });
}

function keyMissing(where: string): RunupError {
  const message = `A ledger on a branch needs RUNUP_LEDGER_KEY, a secret of at least ${shortestKey} characters`;
  const hint = 'Make one with: openssl rand -hex 32, and keep it: whoever has it can tell who was mailed';
  return new RunupError({ code: 'LEDGER_KEY_MISSING', message, where, hint });
}

function restless(where: string): RunupError {
  const message = `Others pushed to the branch ${mostRaces} times in a row`;
  const hint = 'Let only one workflow send at a time, and run again';
  return new RunupError({ code: 'LEDGER_UNREACHABLE', message, where, hint });
}
