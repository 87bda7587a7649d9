// Who may import whom, as data: the first row that fits a file decides. Paths are relative to the package's src.

export interface Room {
  /** A folder with its slash, or a file. Empty: every other file. */
  readonly room: string;
  /** Files and folders, `node:` for Node's own modules, package names. `type` before one: types only. */
  readonly may: readonly string[];
}

/** What every finder reads: the text, what is on the ground floor, and time expressions as values. */
const ground = ['text/', 'article.ts', 'mention.ts', 'reading.ts', 'type time/timex.ts'];

const finders = ['names', 'quotes', 'positions', 'events', 'keysentences'];

export const coreRooms: readonly Room[] = [
  { room: 'text/', may: ['text/'] },
  { room: 'calendar/', may: ['calendar/'] },
  { room: 'time/', may: ['time/', 'text/', 'calendar/'] },
  { room: 'world/', may: ['world/'] },
  { room: 'names/', may: ['names/', 'world/', ...ground] },
  { room: 'quotes/', may: ['quotes/', ...ground] },
  // A position is read on the clauses that the quotes finder has cut; the one finder that goes on from another.
  { room: 'positions/', may: ['positions/', 'quotes/', ...ground] },
  { room: 'events/', may: ['events/', 'calendar/', ...ground] },
  { room: 'keysentences/', may: ['keysentences/', ...ground] },
  ...['nl', 'en', 'de'].map((code) => ({
    room: `languages/${code}/`,
    may: [
      `languages/${code}/`,
      'type language.ts',
      'type text/',
      'type time/',
      'time/rule.ts',
      ...finders.map((finder) => `${finder}/tables.ts`),
    ],
  })),
  {
    room: 'language.ts',
    may: ['type text/', 'type time/', ...finders.map((finder) => `type ${finder}/tables.ts`)],
  },
  { room: 'article.ts', may: ['text/'] },
  { room: 'mention.ts', may: ['text/'] },
  { room: 'quote-why.ts', may: ['type text/'] },
  {
    room: 'reading.ts',
    may: ['type quote-why.ts', 'type text/', 'type time/timex.ts', 'type time/publication-type.ts'],
  },
  { room: 'detect-language.ts', may: ['text/', 'type language.ts'] },
  { room: 'diary.ts', may: ['type language.ts', 'reading.ts'] },
  // Knows all finders and no language.
  {
    room: 'read.ts',
    may: [
      'text/',
      'time/',
      'names/',
      'quotes/',
      'positions/',
      'events/',
      'keysentences/',
      'world/',
      ...groundFloor(),
    ],
  },
  { room: 'index.ts', may: ['read.ts', 'diary.ts', 'world/', 'type text/', 'type time/', ...groundFloor()] },
];

export const appRooms: readonly Room[] = [
  {
    room: 'main.ts',
    may: [
      'commands/',
      'settings/',
      'terminal/',
      'problem.ts',
      'node:',
      '@runup/core',
      '@runup/core/',
      '../package.json',
    ],
  },
  { room: 'problem.ts', may: [] },
  { room: 'model/', may: ['model/', 'type @runup/core'] },
  { room: 'files/', may: ['files/', 'problem.ts', 'node:'] },
  // An address is read and kept by the rules it is sent under.
  {
    room: 'settings/',
    may: [
      'settings/',
      'files/',
      'model/',
      'problem.ts',
      'deliver/address.ts',
      'node:',
      'csv-parse/sync',
      'yaml',
      'zod',
    ],
  },
  {
    room: 'collect/',
    may: [
      'collect/',
      'files/',
      'model/',
      'problem.ts',
      'node:',
      '@mozilla/readability',
      'linkedom',
      'feedsmith',
      'type @runup/core',
    ],
  },
  { room: 'compose/', may: ['compose/', 'model/', 'date-fns', 'date-fns/', '@date-fns/tz', '@runup/core'] },
  {
    room: 'render/',
    may: [
      'render/',
      'model/',
      'date-fns',
      'date-fns/',
      '@date-fns/tz',
      'mjml',
      'ical-generator',
      'type @runup/core',
    ],
  },
  { room: 'deliver/transport.ts', may: ['deliver/', 'model/', 'problem.ts', 'node:', 'nodemailer'] },
  { room: 'deliver/', may: ['deliver/', 'model/', 'problem.ts', 'type memory/ledger.ts', 'node:'] },
  { room: 'memory/', may: ['memory/', 'model/', 'problem.ts', 'deliver/address.ts', 'node:'] },
  { room: 'terminal/', may: ['terminal/', 'files/', 'model/', 'problem.ts', 'node:', 'type @runup/core'] },
  // The one place that calls the steps in order; the languages come in from main.ts.
  {
    room: 'commands/',
    may: [
      ...[
        'commands/',
        'files/',
        'settings/',
        'collect/',
        'compose/',
        'render/',
        'deliver/',
        'memory/',
        'terminal/',
      ],
      ...['model/', 'problem.ts', 'node:', '@runup/core'],
    ],
  },
];

function groundFloor(): readonly string[] {
  return ['article.ts', 'mention.ts', 'reading.ts', 'language.ts', 'detect-language.ts'];
}
