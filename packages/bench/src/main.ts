// `pnpm bench NAME --shared DIR`: measures the reading on corpora that lie in a folder outside the project.

import { parseArgs } from 'node:util';
import type { Bench } from './bench.ts';
import { benchEvents } from './events.ts';
import { benchPeers } from './peers.ts';
import { benchQuotes } from './quotes.ts';
import { benchRead } from './read.ts';
import { benchSpeed } from './speed.ts';
import { benchStream } from './stream.ts';
import { benchTalks } from './talks.ts';
import { benchTime } from './time.ts';

const benches: Readonly<Record<string, Bench>> = {
  talks: benchTalks,
  time: benchTime,
  speed: benchSpeed,
  events: benchEvents,
  quotes: benchQuotes,
  stream: benchStream,
  peers: benchPeers,
  read: benchRead,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    shared: { type: 'string' },
    errors: { type: 'boolean', default: false },
    articles: { type: 'string' },
  },
});
const bench = benches[positionals[0] ?? ''];
const articles = Number(values.articles ?? Number.NaN);
if (!bench || (!values.shared && bench !== benchStream)) {
  console.error(`usage: pnpm bench ${Object.keys(benches).join('|')} --shared DIR [--errors] [--articles N]`);
  process.exitCode = 2;
} else {
  process.exitCode = (await bench({
    shared: values.shared ?? '',
    errors: values.errors,
    ...(articles > 0 ? { articles } : {}),
  }))
    ? 0
    : 1;
}
