// A stage on which runs die and are run again, with a server that counts what arrives.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { openSqlite } from '../memory/sqlite.ts';
import type { DeliveryResult } from '../model/delivery.ts';
import type { CrashRun, Death } from './crash.fixture.ts';
import { deliver } from './deliver.ts';
import { deliveringTo } from './delivering.fixture.ts';
import { recipientsOf } from './issue.fixture.ts';
import type { RetryUnknown } from './plan.ts';
import { type MailServer, startMailServer } from './smtp-server.fixture.ts';

export const people = 6;
const everybody = recipientsOf(people).map(({ email }) => email);
const program = fileURLToPath(new URL('./crash.fixture.ts', import.meta.url));

export interface Stage {
  readonly server: MailServer;
  /** Replaced by a test that wants to know, or to keep the server from answering. */
  readonly hooks: { whenReceived: () => void; answer: () => Promise<void> };
  start(death: Death, connections: number): ReturnType<typeof spawn>;
  /** Runs until the death, which must come. */
  die(death: Death, connections: number): Promise<void>;
  runAgain(retryUnknown: RetryUnknown): Promise<readonly DeliveryResult[]>;
  /** How many messages each of the recipients got. */
  copies(): number[];
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'runup-crash-'));
  const ledger = join(folder, 'ledger.sqlite');
  const hooks: Stage['hooks'] = { whenReceived: () => {}, answer: async () => {} };
  const server = await startMailServer({
    onReceived: () => hooks.whenReceived(),
    answerAfter: () => hooks.answer(),
  });
  const start: Stage['start'] = (death, connections) => {
    const run: CrashRun = { url: server.url, ledger, recipients: people, connections, death };
    return spawn(process.execPath, [program, JSON.stringify(run)], {
      stdio: 'ignore',
    });
  };
  return {
    server,
    hooks,
    start,
    async die(death, connections) {
      const [code, signal] = await once(start(death, connections), 'exit');
      expect(process.platform === 'win32' ? code : signal).toBe(process.platform === 'win32' ? 1 : 'SIGKILL');
    },
    async runAgain(retryUnknown) {
      const delivering = deliveringTo(server.url, {
        recipients: recipientsOf(people),
        ledger: openSqlite(ledger),
      });
      return deliver({ ...delivering, settings: { ...delivering.settings, retryUnknown } });
    },
    copies: () => everybody.map((email) => server.received.filter(({ to }) => to.includes(email)).length),
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Every step that a run takes, each a place to die, for messages that come after `survived` others. */
export function deathsAfter(...survived: readonly number[]): readonly Death[] {
  const once: Death[] = (['begin', 'claimed', 'end'] as const).flatMap((step) => [
    { side: 'before', step, survives: 0 },
    { side: 'after', step, survives: 0 },
  ]);
  const perMessage: Death[] = (['sending', 'send', 'accepted'] as const).flatMap((step) =>
    survived.flatMap((survives): Death[] => [
      { side: 'before', step, survives },
      { side: 'after', step, survives },
    ]),
  );
  return [...once, ...perMessage];
}

/** Dies, runs again twice, and counts: what the promise allows, and not one message more. */
export async function expectPromiseKept(stage: Stage, death: Death, how: Policy): Promise<void> {
  const { retryUnknown, connections } = how;
  await stage.die(death, connections);
  const results = await stage.runAgain(retryUnknown);
  const unknown = results.filter(({ state }) => state === 'unknown').length;
  const twice = stage.copies().filter((count) => count > 1).length;
  const missing = stage.copies().filter((count) => count === 0).length;
  if (retryUnknown === 'never') expect(twice).toBe(0);
  else expect({ unknown, missing }).toEqual({ unknown: 0, missing: 0 });
  expect(twice).toBeLessThanOrEqual(connections);
  expect(unknown).toBeLessThanOrEqual(connections);
  expect(missing).toBeLessThanOrEqual(unknown);
  expect(Math.max(...stage.copies())).toBeLessThanOrEqual(2);
  const before = stage.server.received.length;
  await stage.runAgain(retryUnknown);
  expect(stage.server.received).toHaveLength(before);
}

export interface Policy {
  readonly retryUnknown: RetryUnknown;
  readonly connections: number;
}
