// `pnpm bench NAME --shared DIR`: measures the reading on corpora that lie in a folder outside the project.

import { parseArgs } from 'node:util';
import type { Bench } from './bench.ts';
import { benchEvents } from './events.ts';
import { benchPeers } from './peers.ts';
import { benchQuotes } from './quotes.ts';
import { benchRead } from './read.ts';
import { benchSpeed } from './speed.ts';
import { benchTalks } from './talks.ts';
import { benchTime } from './time.ts';

const benches: Readonly<Record<string, Bench>> = {
  talks: benchTalks,
  time: benchTime,
  speed: benchSpeed,
  events: benchEvents,
  quotes: benchQuotes,
  peers: benchPeers,
  read: benchRead,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { shared: { type: 'string' }, errors: { type: 'boolean', default: false } },
});
const bench = benches[positionals[0] ?? ''];
if (!bench || !values.shared) {
  console.error(`usage: pnpm bench ${Object.keys(benches).join('|')} --shared DIR [--errors]`);
  process.exitCode = 2;
} else {
  process.exitCode = (await bench({ shared: values.shared, errors: values.errors })) ? 0 : 1;
}
