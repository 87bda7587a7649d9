// Settings from a file: what is used of them, and every fault at once.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RunupError } from '../problem.ts';
import type { Environment } from './environment.ts';
import { loadSettings } from './load.ts';
import type { Purpose, Settings } from './settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runup-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

function load(text: string, env: Environment = {}, purpose: Purpose = 'compose'): Promise<Settings> {
  write('runup.yaml', text);
  return loadSettings(join(folder, 'runup.yaml'), { env, languages: ['nl', 'en'], purpose });
}

/** `4:7 what is wrong`, without the folder. */
async function faultsOf(text: string, env: Environment = {}, purpose: Purpose = 'compose') {
  const problem = await load(text, env, purpose).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(problem instanceof RunupError)) throw new Error('there is no fault');
  expect(problem.code).toBe('SETTINGS_INVALID');
  for (const { hint } of problem.details) expect(hint).not.toBe('');
  return problem.details.map(({ where, message }) => `${where.replace(`${folder}/`, '')} ${message}`);
}

const least = `name: Test
zone: Europe/Amsterdam
from: briefing@example.org
sources: [{ file: "a.txt" }]
`;

describe('what is used', () => {
  test('defaults fill what is not written', async () => {
    expect(await load(least)).toEqual({
      file: join(folder, 'runup.yaml'),
      name: 'Test',
      language: 'nl',
      zone: 'Europe/Amsterdam',
      from: 'briefing@example.org',
      smtp: null,
      sources: [{ kind: 'file', pattern: 'a.txt', folder }],
      watch: [],
      recipients: null,
      ledger: { kind: 'sqlite', file: join(folder, '.runup/ledger.sqlite') },
      delivery: { connections: 5, perSecond: 50, retryUnknown: 'never', dkim: null },
      unsubscribe: null,
      page: null,
    });
  });

  test('the name of a watched event is one of the words that match', async () => {
    const { watch } = await load(
      `${least}watch: [{ name: Genève, match: [Geneva, Genève] }, { name: NAVO }]`,
    );
    expect(watch).toEqual([
      { name: 'Genève', match: ['Genève', 'Geneva'] },
      { name: 'NAVO', match: ['NAVO'] },
    ]);
  });

  test.each([
    ['.runup/l.sqlite', 'sqlite'],
    ['branch:runup-state', 'branch'],
    ['postgres://localhost/runup', 'postgres'],
    ['postgresql://localhost/runup', 'postgres'],
  ])('a ledger %s is kept in %s', async (ledger, kind) => {
    expect((await load(`${least}ledger: "${ledger}"`)).ledger.kind).toBe(kind);
  });

  test('recipients come from a file beside the settings, or from a variable that holds the same text', async () => {
    write('r.csv', 'email,name,language,zone\njan@example.org,Jan,en,Europe/London\n');
    const jan = { email: 'jan@example.org', name: 'Jan', language: 'en', zone: 'Europe/London' };
    expect((await load(`${least}recipients: r.csv`)).recipients).toEqual([jan]);
    const env = { LIST: 'jan@example.org,Jan,en,Europe/London' };
    expect((await load(`${least}recipients: env:LIST`, env)).recipients).toEqual([jan]);
  });
});

describe('values from the environment', () => {
  test('stand anywhere, numbers too', async () => {
    const env = { WHO: 'news@example.org', MANY: '7', SMTP: 'smtp://mail.example.org:587' };
    const text = least.replace('briefing@example.org', 'env:WHO');
    const settings = await load(`${text}smtp: env:SMTP\ndelivery: { connections: env:MANY }`, env);
    expect(settings).toMatchObject({ from: 'news@example.org', smtp: 'smtp://mail.example.org:587' });
    expect(settings.delivery.connections).toBe(7);
  });

  test('what only sending needs may lack for composing', async () => {
    const text = `${least}smtp: env:SMTP\nrecipients: env:LIST\nledger: env:LEDGER`;
    expect(await load(text)).toMatchObject({ smtp: null, recipients: null, ledger: { kind: 'sqlite' } });
    expect(await faultsOf(text, { SMTP: '' }, 'send')).toEqual([
      'runup.yaml:5:1 The environment variable SMTP is not set',
      'runup.yaml:6:1 The environment variable LIST is not set',
      'runup.yaml:7:1 The environment variable LEDGER is not set',
    ]);
  });

  test('what every run needs is told once', async () => {
    expect(await faultsOf(least.replace('name: Test', 'name: env:NAME'))).toEqual([
      'runup.yaml:1:1 The environment variable NAME is not set',
    ]);
  });

  test('names of the prototype are no variables', async () => {
    expect(await faultsOf(least.replace('name: Test', 'name: env:constructor'))).toHaveLength(1);
  });
});

describe('faults', () => {
  test('are told all at once, each where it stands', async () => {
    write(
      'r.csv',
      'email,name,language,zone\njan@example.org,Jan,nl,\n"piet\n@example.org",Piet,fr,Mars/North\n',
    );
    const text = `name: Test
langauge: nl
zone: Europe/Amstredam
from: "Runup <briefing@example.org"
sources:
  - fil: a.txt
  - file: a.txt
    feed: "ftp://example.org/"
  - page: env:PAGE
watch:
  - match: [a, 3]
recipients: r.csv
delivery: { connections: 0, retryUnknown: twice }
ledger: mysql://x
`;
    expect(await faultsOf(text)).toEqual([
      'runup.yaml:2:1 There is no key "langauge"',
      'runup.yaml:3:1 zone: "Europe/Amstredam" is not a time zone',
      'runup.yaml:4:1 from: the part before the @ is not an address',
      'runup.yaml:6:5 There is no key "fil"',
      'runup.yaml:6:5 sources[0]: it names nothing',
      'runup.yaml:7:5 sources[1]: it is file and feed at once',
      'runup.yaml:8:5 sources[1].feed: an address of this kind is not read here',
      'runup.yaml:9:5 The environment variable PAGE is not set',
      'runup.yaml:11:5 watch[0].name: it is missing',
      'runup.yaml:11:16 watch[0].match[1]: this should be text',
      'runup.yaml:13:13 delivery.connections: this should be 1 or more',
      'runup.yaml:13:29 delivery.retryUnknown: this should be never or once',
      'runup.yaml:14:1 ledger: a ledger is not kept in mysql://',
      'r.csv:3:1 An address has a line break, control or invisible character',
      'r.csv:3:1 "fr" is not a language of Runup',
      'r.csv:3:1 "Mars/North" is not a time zone',
    ]);
  });

  test('of the YAML itself have their line', async () => {
    expect(await faultsOf('name: [a\nzone: "x\n')).toEqual([
      expect.stringMatching(/^runup\.yaml:2:1 /u),
      expect.stringMatching(/^runup\.yaml:3:1 /u),
    ]);
  });

  test.each([
    ['name: Test', ['from', 'sources', 'zone']],
    ['just words', ['The file']],
    ['- a\n- b', ['The file']],
    [`${least}name: Again`, ['unique']],
    [
      `${least}from: "a@example.org\\nBcc: b@example.org"`.replace('from: briefing@example.org\n', ''),
      ['line break'],
    ],
    [least.replace('{ file: "a.txt" }', ''), ['the list is empty']],
    [`${least}watch: [{ name: A }, { name: a }]`, ['Two entries']],
    [`${least}unsubscribe: {}`, ['no way to leave']],
    [`${least}unsubscribe: { page: "http://example.org" }`, ['kind is not read here']],
    [`${least}smtp: "https://example.org"`, ['kind is not read here']],
    [`${least}smtp: "smtp://"`, ['address']],
    [`${least}ledger: "branch:-x y"`, ['not the name of a branch']],
    [`${least}recipients: none.csv`, ['recipients: the file is not there']],
    [least.replace('Europe/Amsterdam', '"+01:00"'), ['not a time zone']],
    [least.replace('name: Test', 'name: "a\\u2028b"'), ['line break']],
  ])('%s', async (text, expected) => {
    const faults = (await faultsOf(text)).sort();
    for (const part of expected)
      expect(faults.some((fault) => fault.toLowerCase().includes(part.toLowerCase()))).toBe(true);
    expect(faults).toHaveLength(expected.length);
  });

  test('a file of a few lines that would fill the memory is refused', async () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    expect(await faultsOf(lines.join('\n'))).toHaveLength(1);
  });

  test('an address with a password in it is refused, and the password not told', async () => {
    const text = `${least}page: "https://jan:geheim@example.org/{edition}"`;
    const [fault, ...others] = await faultsOf(text);
    expect(fault).toMatch(/ page: the address holds a user or password$/u);
    expect(others).toEqual([]);
  });

  test.each(['a: &a [*a]', 'name: &n { b: { c: *n } }'])(
    'a value inside itself is refused: %s',
    async (text) => {
      expect(await faultsOf(text)).toEqual(['runup.yaml:1:1 A value holds itself']);
    },
  );

  test('sending without recipients or server', async () => {
    expect(await faultsOf(least, {}, 'send')).toEqual([
      'runup.yaml:1:1 smtp: sending needs it and it is missing',
      'runup.yaml:1:1 recipients: sending needs it and it is missing',
    ]);
    write('r.csv', '# nobody\nemail,name\n');
    const text = `${least}recipients: r.csv\nsmtp: smtp://mail.example.org`;
    expect(await faultsOf(text, {}, 'send')).toEqual(['r.csv:1:1 Nobody is on the list']);
  });

  test('a missing settings file says how to get one', async () => {
    const loading = loadSettings(join(folder, 'none.yaml'), {
      env: {},
      languages: ['nl'],
      purpose: 'compose',
    });
    await expect(loading).rejects.toMatchObject({
      code: 'FILE_MISSING',
      hint: expect.stringContaining('runup init'),
    });
  });

  test('whatever the file holds, it is settings or a problem', async () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'name: x',
        'zone: UTC',
        'sources:',
        '  - file: a',
        'watch: [',
        '__proto__: {}',
        '? [a]: b',
        '&a *a',
        '<<: *a',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (lines) => {
        const loaded = await load(lines.join('\n')).catch((error: unknown) => error);
        expect(loaded instanceof RunupError || Object.hasOwn(Object(loaded), 'zone')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
