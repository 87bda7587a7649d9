// The command as a whole: what it prints, what it leaves behind, and how it exits.

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { geneva, runup, start } from './commands/cli.fixture.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'runup-cli-'));
  cpSync(geneva, join(folder, 'geneva'), { recursive: true });
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  write(
    'article.txt',
    'date 2022-01-02\n\nDe ministers vergaderen op 9 januari in Genève met de Russische president.\n',
  );
  write('empty.txt', '\n');
  write('picture.txt', new Uint8Array([137, 80, 78, 71, 0, 0]));
  write('latin.txt', Buffer.from('Genève', 'latin1'));
  write('numbers.txt', '1 2 3 4 5');
  write('bad.yaml', 'nmae: x\nzone: Nowhere\nsources: []\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => runup(args, { cwd: folder });
const config = ['--config', 'geneva/runup.yaml'];

describe('read', () => {
  test('shows what is coming', async () => {
    const { code, out, err } = await run('read', 'article.txt');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/e1 {3}9 Jan .*\n {7}Sunday .*Genève/u);
    expect(out).not.toContain('\u001b');
  });

  test('leaves the text out where no colour tells its marks apart, and shows it where one does', async () => {
    const shown = async (...args: readonly string[]) => (await run('read', 'article.txt', ...args)).out;
    for (const plain of [await shown(), await shown('--no-color')]) {
      expect(plain).not.toContain('\u001b');
      expect(plain).not.toContain('Text');
      expect(plain).toContain('Coming');
    }
    const coloured = await shown('--color', 'always');
    expect(coloured).toContain('\u001b[4mText\u001b[24m');
    expect(coloured).toContain('date \u001b[31m2022-01-02\u001b[39m');
  });

  test('says why', async () => {
    const { code, out, err } = await run('read', 'article.txt', '--why', 'e1');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('“9 januari” (3:28)');
    expect(out).toMatch(/counts from the publication date,\s+Sunday\s+2\s+January\s+2022/u);
  });

  test('gives why as JSON', async () => {
    const { code, out } = await run('read', 'article.txt', '--why', 'e1', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'runup.why/1',
      kind: 'event',
      id: 'e1',
      event: { start: '2022-01-09', why: { rule: 'verb', head: { text: 'vergaderen' } } },
    });
  });

  test('lists what can be asked about', async () => {
    const { code, out, err } = await run('read', 'article.txt', '--why', 'verkiezing');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('FINDING_UNKNOWN --why: No event, quote or time has the words "verkiezing"');
    expect(err).toMatch(/\n {2}e1: /u);
    expect(err).toContain('Name one by its number');
  });

  test('gives a reading as JSON, from the standard input too', async () => {
    const text = readFileSync(join(folder, 'article.txt'));
    const { code, out } = await runup(['read', '-', '--json', '--language', 'nl'], { input: text });
    const reading = JSON.parse(out);
    expect(code).toBe(0);
    expect(reading).toMatchObject({
      schema: 'runup.reading/1',
      language: 'nl',
      published: { best: '2022-01-02' },
    });
    expect(reading.events[0]).toMatchObject({ start: '2022-01-09', place: 'Genève' });
  });

  test('streams lines in their order, broken ones too', async () => {
    const lines = [
      JSON.stringify({
        id: 'a',
        text: 'De ministers vergaderen op 9 januari in Genève.',
        date: '2022-01-02',
        language: 'nl',
      }),
      '{oops',
      JSON.stringify({
        id: 7,
        text: 'The ministers will meet in Geneva on 9 January.',
        date: '2022-01-02',
        language: 'en',
      }),
      JSON.stringify({ id: 'c' }),
    ];
    const { code, out } = await runup(['read', '--jsonl'], { input: `${lines.join('\n')}\n` });
    const read = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(read.map(({ id, language, problem }) => [id, language ?? problem.code])).toEqual([
      ['a', 'nl'],
      [null, 'INPUT_INVALID'],
      ['7', 'en'],
      ['c', 'INPUT_INVALID'],
    ]);
  });

  test('ends without a word when its reader has left', async () => {
    const line = `${JSON.stringify({ id: 'a', text: 'De ministers vergaderen op 9 januari. '.repeat(200), date: '2022-01-02' })}\n`;
    const child = start(['read', '--jsonl'], { cwd: folder });
    let err = '';
    child.stderr?.on('data', (text) => {
      err += String(text);
    });
    child.stdin?.on('error', () => {});
    child.stdout?.once('data', () => child.stdout?.destroy());
    child.stdin?.end(line.repeat(50));
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test.each([
    [['read', 'none.txt'], 1, 'FILE_MISSING none.txt:'],
    [['read', 'empty.txt'], 1, 'FILE_EMPTY empty.txt:'],
    [['read', 'picture.txt'], 1, 'FILE_NOT_TEXT picture.txt:'],
    [['read', 'latin.txt'], 1, 'FILE_NOT_TEXT latin.txt:'],
    [['read', '.'], 1, 'FILE_UNREADABLE .:'],
    [['read', 'numbers.txt'], 1, 'LANGUAGE_UNKNOWN numbers.txt:'],
    [['read'], 2, 'USAGE runup read:'],
    [['read', '--jsonl', 'article.txt'], 2, 'USAGE runup read: --jsonl reads the standard input'],
    [['read', '--jsonl', '--why', 'e1'], 2, 'USAGE runup read: --why asks about one article'],
    [['read', 'article.txt', '--color', 'red'], 2, 'USAGE runup read: --color is not "red"'],
    [['read', 'numbers.txt', '--why', 'e1'], 1, 'LANGUAGE_UNKNOWN numbers.txt:'],
    [['read', 'article.txt', '--date', 'maandag'], 2, 'USAGE --date:'],
    [['read', 'article.txt', '--language', 'fr'], 2, 'USAGE --language:'],
    [['raed', 'article.txt'], 2, 'USAGE runup: There is no command "raed". Did you mean "read"?'],
  ])('%j exits %d', async (args, expected, said) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err).toContain(said);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('shows a stack with --debug only', async () => {
    expect((await run('read', 'none.txt', '--debug')).err).toMatch(/\n\s+at [\s\S]*caused by Error: ENOENT/u);
  });
});

describe('brief', () => {
  const seven = [
    'edition.json',
    'events.ics',
    'issue.html',
    'issue.txt',
    'message.eml',
    'summary.md',
    'web.html',
  ];

  test('writes the files of each language, the same bytes each time, in any time zone', async () => {
    const args = ['brief', ...config, '--at', '2022-01-02T07:00', '--out'];
    const [first, again] = await Promise.all([
      run(...args, 'one'),
      runup([...args, 'two'], { cwd: folder, env: { TZ: 'Pacific/Auckland', LANG: 'nl_NL.UTF-8' } }),
    ]);
    expect([first.code, again.code, first.err]).toEqual([0, 0, '']);
    expect(first.out).toMatch(/7 days {2}Genève[\s\S]*10 days {2}NAVO[\s\S]*11 days {2}OVSE/u);
    const names = [...seven, 'en'].sort();
    expect(readdirSync(join(folder, 'one/2022-01-02')).sort()).toEqual(names);
    expect(readdirSync(join(folder, 'one/2022-01-02/en')).sort()).toEqual(seven);
    expect(readdirSync(join(folder, 'one'))).toEqual(['2022-01-02']);
    for (const name of [...seven, ...seven.map((file) => `en/${file}`)]) {
      const [a, b] = ['one', 'two'].map((out) => readFileSync(join(folder, out, '2022-01-02', name), 'utf8'));
      expect(a).toBe(b);
    }
  });

  test('tells machines in one object', async () => {
    const { out } = await run(
      'brief',
      ...config,
      '--at',
      '2022-01-09',
      '--out',
      'three',
      '--language',
      'en',
      '--json',
    );
    const told = JSON.parse(out);
    expect(told).toMatchObject({
      schema: 'runup.briefing/1',
      edition: '2022-01-09',
      isDue: true,
      languages: ['en'],
    });
    expect(told.countdowns[0]).toMatchObject({ name: 'Geneva', phase: { kind: 'today', day: 1, of: 2 } });
    expect([...told.files].sort()).toEqual(seven);
  });

  test('says in one line that nothing is due, and writes nothing', async () => {
    const { code, out, err } = await run('brief', ...config, '--at', '2022-01-14', '--out', 'none');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe('Oekraïne: nothing is due on Friday 14 January 2022, so no mail goes out.\n');
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  test('goes on with the sources that can be read', async () => {
    const text = readFileSync(join(folder, 'geneva/runup.yaml'), 'utf8');
    const extra = '  - file: none.txt\n  - file: "../*.txt"\n';
    writeFileSync(join(folder, 'geneva/more.yaml'), text.replace('sources:\n', `sources:\n${extra}`));
    const { code, out, err } = await run(
      'brief',
      '--config',
      'geneva/more.yaml',
      '--at',
      '2022-01-02',
      '--out',
      'four',
    );
    expect(code).toBe(0);
    expect(out).toContain('3 sources, 2 with a problem');
    expect(err.split('\n')[0]).toContain('FILE_MISSING none.txt:');
    expect(err.split('\n')[1]).toMatch(/^FILE_EMPTY \.\.\/\*\.txt: 3 of 5/u);
    const { sources } = JSON.parse(readFileSync(join(folder, 'four/2022-01-02/edition.json'), 'utf8'));
    expect(sources[0].problem.code).toBe('FILE_MISSING');
  });

  test('fails when no source can be read', async () => {
    writeFileSync(
      join(folder, 'nothing.yaml'),
      'name: x\nzone: UTC\nfrom: a@b.example\nsources: [{ file: no.txt }]\n',
    );
    const { code, err } = await run('brief', '--config', 'nothing.yaml');
    expect(code).toBe(1);
    expect(err).toContain('NOTHING_READ');
    expect(err).toContain('no.txt: no.txt: The file is not there');
  });

  test.each([
    [['brief', '--config', 'none.yaml'], 1, 'FILE_MISSING none.yaml:'],
    [['brief', '--config', 'bad.yaml'], 1, 'SETTINGS_INVALID bad.yaml: The settings have 5 faults.'],
    [['brief', ...config, '--at', 'tomorrow'], 2, 'USAGE --at:'],
    [['brief', ...config, '--at', '2022-01-02', '--out', 'article.txt'], 1, 'OUT_UNWRITABLE'],
  ])('%j exits %d', async (args, expected, said) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err).toContain(said);
  });
});

describe('init', () => {
  test('writes a folder whose edition is due, and never over another', async () => {
    const { code } = await run('init', 'new', '--language', 'en');
    expect(code).toBe(0);
    const { out } = await run('brief', '--config', 'new/runup.yaml', '--out', 'new/out', '--json');
    const told = JSON.parse(out);
    expect(told.countdowns[0]).toMatchObject({ name: 'Lisbon', watched: true });
    expect(told.sources).toEqual([{ source: 'articles/*.txt', articles: 1, problem: null }]);
    const before = readFileSync(join(folder, 'new/runup.yaml'), 'utf8');
    const again = await run('init', 'new');
    expect(again).toMatchObject({ code: 1, out: '', err: expect.stringContaining('FILE_EXISTS new:') });
    expect(readFileSync(join(folder, 'new/runup.yaml'), 'utf8')).toBe(before);
  });

  test('writes nothing where one of its files stands', async () => {
    mkdirSync(join(folder, 'half'));
    writeFileSync(join(folder, 'half/recipients.csv'), 'mine');
    expect((await run('init', 'half')).code).toBe(1);
    expect(readdirSync(join(folder, 'half'))).toEqual(['recipients.csv']);
  });
});

describe('check', () => {
  test('lists every part and every problem', async () => {
    const { code, out } = await run('check', ...config);
    expect(code).toBe(1);
    expect(out).toContain('✗ settings');
    expect(out).toContain('The environment variable RUNUP_SMTP_URL is not set');
    expect(out).toContain('✓ source       articles/*.txt  3 articles');
    expect(out).toContain('✓ recipients   2 addresses');
    expect(out).toContain('✓ ledger');
    expect(out).toMatch(/1 problem\. Nothing was sent\.\n$/u);
  });

  test('says that a mail server can not be reached', async () => {
    const env = { RUNUP_SMTP_URL: 'smtp://user:secret@127.0.0.1:1' };
    const { code, out, err } = await runup(['check', ...config, '--json'], { cwd: folder, env });
    const { results } = JSON.parse(out);
    expect(code).toBe(1);
    expect(results.at(-1)).toMatchObject({ what: 'mail server', problem: { code: 'SMTP_UNREACHABLE' } });
    expect(out + err).not.toContain('secret');
    expect(existsSync(join(folder, 'geneva/.runup'))).toBe(false);
  });
});

test.each([
  [['--help'], 'Exit codes'],
  [[], 'Exit codes'],
  [['send', '--help'], '--dry-run'],
  [['--version'], '0.1.0'],
])('%j is answered', async (args, said) => {
  const { code, out } = await run(...args);
  expect(code).toBe(0);
  expect(out).toContain(said);
});
