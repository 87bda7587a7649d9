import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKey, maskAddress, maskAddresses, parseAddress, parseMailbox } from './address.ts';

describe('an address', () => {
  test.each([
    ['jan@example.org', 'jan@example.org'],
    ['  jan@Example.ORG ', 'jan@example.org'],
    ["o'neill+diary@mail.example.org", "o'neill+diary@mail.example.org"],
    ['jan@bücher.example', 'jan@xn--bcher-kva.example'],
    ['zoë@example.org', 'zoë@example.org'],
    ['zoe\u0308@example.org', 'zoë@example.org'],
    ['用户@例子.example', '用户@xn--fsqu00a.example'],
    ['root@localhost', 'root@localhost'],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
  ])('%s', (text, email) => {
    expect(parseAddress(text)).toEqual({ kind: 'address', email });
  });

  test.each([
    ['', 'empty'],
    ['jan', '0 @'],
    ['jan@piet@example.org', '2 @'],
    ['jan@example.org\r\nBcc: all@example.org', 'line break'],
    ['jan@example.org\n', 'line break'],
    ['jan\u0000@example.org', 'control'],
    ['jan\u202e@example.org', 'invisible'],
    ['jan\u200b@example.org', 'invisible'],
    ['jan\u2028@example.org', 'line break'],
    ['jan@example.org, piet@example.org', 'more than one'],
    ['jan@example.org;piet@example.org', 'more than one'],
    ['Jan <jan@example.org>', 'before the @'],
    ['"jan smit"@example.org', 'before the @'],
    ['jan smit@example.org', 'before the @'],
    ['.jan@example.org', 'before the @'],
    ['jan..smit@example.org', 'before the @'],
    ['jan(work)@example.org', 'before the @'],
    ['@example.org', 'before the @'],
    ['jan@', 'domain'],
    ['jan@example', 'domain'],
    ['jan@example..org', 'domain'],
    ['jan@-example.org', 'domain'],
    ['jan@example.org.', 'domain'],
    ['jan@exam ple.org', 'domain'],
    ['jan@[127.0.0.1]', 'domain'],
    ['jan@127.0.0.1', 'domain'],
    ['jan@example.org/path', 'domain'],
    ['jan@example.org:25', 'domain'],
    [`${'a'.repeat(65)}@example.org`, 'longer'],
    [
      `jan@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(20)}.org`,
      'longer',
    ],
  ])('none: %j', (text, why) => {
    const parsed = parseAddress(text);
    expect(parsed.kind).toBe('fault');
    expect(parsed.kind === 'fault' && parsed.message).toContain(why);
    expect(parsed.kind === 'fault' && parsed.hint).toContain('jan@example.org');
  });

  test('whatever the text, an accepted address is one that SMTP can carry', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.emailAddress(),
      fc.tuple(fc.string(), fc.string()).map((p) => p.join('@')),
    );
    fc.assert(
      fc.property(text, (input) => {
        const parsed = parseAddress(input);
        if (parsed.kind === 'address') expect(parsed.email).toMatch(/^[^\s<>,;:"()\p{C}]+@[a-z0-9.-]+$/u);
      }),
    );
  });
});

describe('a sender', () => {
  test.each(
    [
      ['Runup <briefing@example.org>', 'Runup', 'briefing@example.org'],
      ['briefing@example.org', '', 'briefing@example.org'],
      ['<briefing@example.org>', '', 'briefing@example.org'],
      ['"Runup, daily" <briefing@example.org>', 'Runup, daily', 'briefing@example.org'],
      ['"De \\"Dag\\"" <briefing@example.org>', 'De "Dag"', 'briefing@example.org'],
      ['Oekraïne & co. <briefing@bücher.example>', 'Oekraïne & co.', 'briefing@xn--bcher-kva.example'],
    ].map(([text, name, email]) => [text ?? '', name ?? '', email ?? ''] as const),
  )('%s', (text, name, email) => {
    expect(parseMailbox(text)).toEqual({ kind: 'mailbox', name, email });
  });

  test.each([
    ['Runup'],
    ['Runup <briefing@example.org>, Other <other@example.org>'],
    ['Runup, daily <briefing@example.org>'],
    ['Runup <briefing@example.org>\r\nBcc: all@example.org'],
    ['Runup\r\n <briefing@example.org>'],
    ['Runup <briefing>'],
    ['Runup: <briefing@example.org>'],
    ['Runup <<briefing@example.org>>'],
    [`${'x'.repeat(201)} <briefing@example.org>`],
  ])('none: %j', (text) => {
    expect(parseMailbox(text).kind).toBe('fault');
  });
});

test('addresses that mail the same person have one key', () => {
  expect(addressKey(' Zoe\u0308@Example.ORG')).toBe(addressKey('zoë@example.org'));
});

test.each([
  ['jan@example.org', 'j•••@example.org'],
  ['𝒿an@example.org', '𝒿•••@example.org'],
  ['@example.org', '•••'],
  ['jan', '•••'],
])('%s is shown as %s', (email, shown) => {
  expect(maskAddress(email)).toBe(shown);
});

test('a server’s answer is shown without the addresses in it', () => {
  const answer = '550 5.1.1 <jan.smit@example.org>: no such user (ask postmaster@example.org)';
  expect(maskAddresses(answer)).toBe('550 5.1.1 <j•••@example.org>: no such user (ask p•••@example.org)');
});
