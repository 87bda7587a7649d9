// A run that dies by `kill -9` at a chosen step, as a program of its own: `node crash.fixture.ts '{…}'`.

import type { Ledger } from '../memory/ledger.ts';
import { openSqlite } from '../memory/sqlite.ts';
import type { Delivery } from '../model/delivery.ts';
import { deliver } from './deliver.ts';
import { deliveringTo } from './delivering.fixture.ts';
import { recipientsOf } from './issue.fixture.ts';
import { openSmtp, type Transport } from './transport.ts';

/** Where the run dies: before or after the write of a state, before or after the message is handed over. */
export interface Death {
  readonly side: 'before' | 'after';
  readonly step: Delivery['state'] | 'begin' | 'send' | 'end' | 'never';
  /** How many such steps it lives through first. */
  readonly survives: number;
}

export interface CrashRun {
  readonly url: string;
  readonly ledger: string;
  readonly recipients: number;
  readonly connections: number;
  readonly death: Death;
}

if (process.argv[1] === import.meta.filename) await run(JSON.parse(process.argv[2] ?? '') as CrashRun);

async function run({ url, ledger, recipients, connections, death }: CrashRun): Promise<void> {
  let left = death.survives;
  const dieAt = (side: Death['side'], step: Death['step']) => {
    if (side !== death.side || step !== death.step || left-- > 0) return;
    process.kill(process.pid, 'SIGKILL');
  };
  const around = async <T>(step: Death['step'], work: () => Promise<T>): Promise<T> => {
    dieAt('before', step);
    const result = await work();
    dieAt('after', step);
    return result;
  };
  const delivering = deliveringTo(url, {
    recipients: recipientsOf(recipients),
    ledger: mortal(openSqlite(ledger), around),
  });
  await deliver({
    ...delivering,
    settings: { ...delivering.settings, connections },
    openTransport: () => mortalTransport(openSmtp(url, { connections }), around),
  });
}

type Around = <T>(step: Death['step'], work: () => Promise<T>) => Promise<T>;

function mortal(ledger: Ledger, around: Around): Ledger {
  return {
    ...ledger,
    async begin(start) {
      const run = await around('begin', () => ledger.begin(start));
      return {
        ...run,
        claim: (deliveries) => around('claimed', () => run.claim(deliveries)),
        write: (delivery) => around(delivery.state, () => run.write(delivery)),
        end: (at) => around('end', () => run.end(at)),
      };
    },
  };
}

function mortalTransport(transport: Transport, around: Around): Transport {
  return { ...transport, send: (mailing) => around('send', () => transport.send(mailing)) };
}
