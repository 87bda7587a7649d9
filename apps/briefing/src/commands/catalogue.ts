// All commands with their options: what is accepted, and what the usage texts say.

export interface OptionSpec {
  /** What stands behind it; null for one that is only given or not. */
  readonly value: string | null;
  /** All that may stand behind it, where that is a few words. */
  readonly only?: readonly string[];
  readonly says: string;
}

export interface CommandSpec {
  readonly name: CommandName;
  /** One line, for the list of commands. */
  readonly says: string;
  /** What stands behind the name, options aside. */
  readonly takes: string;
  readonly most: number;
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly examples: readonly string[];
}

export type CommandName = 'read' | 'brief' | 'preview' | 'send' | 'ledger' | 'check' | 'init';

const config = { value: 'FILE', says: 'settings; runup.yaml when left out' };
const at = {
  value: 'WHEN',
  says: '2022-01-02 or 2022-01-02T07:00 in the zone of the settings; now when left out',
};
const out = {
  value: 'FOLDER',
  says: 'where editions are written, each in a folder of its own; out when left out',
};
const json = { value: null, says: 'for machines: one JSON object instead of text' };
const onlyLanguage = {
  value: 'nl|en',
  says: 'this language alone; all that the recipients read when left out',
};

export const commands: readonly CommandSpec[] = [
  {
    name: 'read',
    says: 'read one article and show what is in it',
    takes: 'FILE|URL|-',
    most: 1,
    options: {
      date: { value: 'DATE', says: 'when it was published, 2022-01-02 or 2022-01' },
      language: { value: 'nl|en', says: 'its language; the text decides when left out' },
      why: {
        value: 'NAME',
        says: 'why an event, quote or time was found: its number (e2, q3, t4) or words that only it has',
      },
      json,
      jsonl: { value: null, says: 'articles as JSON on the standard input, one a line; a reading a line' },
    },
    examples: [
      'runup read article.txt',
      'runup read article.txt --why e2',
      'runup read article.txt --color always | less -R',
      'runup read - --json < article.txt',
      'runup read --jsonl < articles.jsonl',
    ],
  },
  {
    name: 'brief',
    says: 'compose the edition and write its files; sends nothing',
    takes: '',
    most: 0,
    options: { config, at, out, language: onlyLanguage, json },
    examples: ['runup brief', 'runup brief --at 2022-01-02T07:00 --out out'],
  },
  {
    name: 'preview',
    says: 'compose the edition and look at it',
    takes: '',
    most: 0,
    options: {
      config,
      at,
      out,
      language: onlyLanguage,
      open: { value: null, says: 'open it in the browser' },
      serve: { value: null, says: 'serve it on this machine, composed anew at each reload' },
      port: { value: 'NUMBER', says: 'serve it on this port' },
      json,
    },
    examples: ['runup preview --open', 'runup preview --serve --port 8080'],
  },
  {
    name: 'send',
    says: 'compose the edition and mail it to those who do not have it',
    takes: '',
    most: 0,
    options: {
      config,
      at,
      'dry-run': { value: null, says: 'say who would get what; no connection, nothing written' },
      only: { value: 'ADDRESS', says: 'to this recipient alone' },
      json,
    },
    examples: ['runup send --dry-run', 'runup send --only jan@example.org', 'runup send'],
  },
  {
    name: 'ledger',
    says: 'show what was sent to whom, and decide about what nobody can tell',
    takes: 'show [EDITION] | resolve EDITION ADDRESS accepted|retry',
    most: 4,
    options: { config, json },
    examples: ['runup ledger show 2022-01-02', 'runup ledger resolve 2022-01-02 jan@example.org retry'],
  },
  {
    name: 'check',
    says: 'ask settings, sources, recipients, ledger and mail server; sends nothing',
    takes: '',
    most: 0,
    options: { config, json },
    examples: ['runup check --config briefing/runup.yaml'],
  },
  {
    name: 'init',
    says: 'write a folder to start from',
    takes: '[FOLDER]',
    most: 1,
    options: { language: { value: 'nl|en', says: 'of the settings and the example' }, json },
    examples: ['runup init my-briefing'],
  },
];

/** Options of every command. */
export const everywhere: Readonly<Record<string, OptionSpec>> = {
  color: {
    value: 'WHEN',
    only: ['always', 'never', 'auto'],
    says: 'always, never, or auto: where a person watches and NO_COLOR is not set',
  },
  'no-color': { value: null, says: 'the same as --color never' },
  help: { value: null, says: 'this text' },
  debug: { value: null, says: 'a problem with its stack' },
};
