// Lists of recipients, as people and spreadsheets write them.

import { describe, expect, test } from 'vitest';
import { readRecipients } from './recipients.ts';

const options = { shown: 'r.csv', languages: ['nl', 'en'], language: 'nl', zone: 'Europe/Amsterdam' };
const read = (text: string) => readRecipients(text, options);
const jan = { email: 'jan@example.org', name: 'Jan', language: 'nl', zone: 'Europe/Amsterdam' };

describe('one recipient, however it is written', () => {
  test.each([
    ['with a head', 'email,name,language,zone\njan@example.org,Jan,nl,Europe/Amsterdam\n'],
    ['without a head', 'jan@example.org,Jan,nl,Europe/Amsterdam'],
    ['address and name alone', 'jan@example.org,Jan'],
    ['another order of columns', 'Name,Email\nJan,jan@example.org'],
    ['a spreadsheet of Dutch settings', 'email;name;language\r\njan@example.org;Jan;nl\r\n'],
    ['tabs', 'email\tname\njan@example.org\tJan'],
    ['a byte order mark', '\uFEFFemail,name\njan@example.org,Jan'],
    ['spaces, comments and empty lines', '# who\n\nemail , name\n\n  jan@example.org ,  Jan \n'],
    ['quotation marks', '"email","name"\n"jan@example.org","Jan"'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ recipients: [jan], faults: [] });
  });
});

describe('faults', () => {
  test.each([
    ['jan@example.org\nJAN@example.org', ['2 The same address stands on line 1']],
    ['email,nmae\njan@example.org,Jan', ['1 There is no column "nmae"']],
    ['name,language\nJan,nl', ['1 No column is called email']],
    ['jan@example.org,Jan,nl,Europe/Amsterdam,extra', ['1 There are 5 values for 4 columns']],
    ['email\njan', ['2 An address has 0 @ where one belongs']],
    [
      'email\n"jan@example.org',
      ['2 The list can not be read from here on: quotation marks that do not pair'],
    ],
    ['email,name\njan@example.org,"J\nan"', ['2 A name has a line break or control character']],
    [
      'email,name\n"jan@example.org\r\nBcc: x@example.org",Jan',
      ['2 An address has a line break, control or invisible character'],
    ],
    ['email\n\n\npiet@\nklaas@example.org', ['4 The part after the @ is not a domain']],
  ])('%j', (text, expected) => {
    const faults = read(text).faults.map(
      ({ at, message }) => `${at.kind === 'line' ? at.line : ''} ${message}`,
    );
    expect(faults).toEqual(expected);
  });

  test('show no address: lists live in secrets and faults in logs', () => {
    const { faults } = read('email,language\nsecret.person@example.org,xx\nsecret.person@example.org\n,nl');
    expect(faults.length).toBeGreaterThan(1);
    expect(JSON.stringify(faults)).not.toContain('secret.person');
  });
});

test('an empty list has nobody', () => {
  expect(read('')).toEqual({ recipients: [], faults: [] });
  expect(read('email,name\n')).toEqual({ recipients: [], faults: [] });
});
