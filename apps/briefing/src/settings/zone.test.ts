// Names of time zones.

import { expect, test } from 'vitest';
import { isZone, zoneHint } from './zone.ts';

test.each(['Europe/Amsterdam', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+1'])(
  '%s is a zone',
  (name) => {
    expect(isZone(name)).toBe(true);
  },
);

test.each(['', '+01:00', 'Europe/Amstredam', 'Amsterdam', 'Europe/Amsterdam\n', '../etc', 'x'.repeat(1000)])(
  '%j is none',
  (name) => {
    expect(isZone(name)).toBe(false);
  },
);

test.each([
  ['Amsterdam', 'Europe/Amsterdam'],
  ['new york', 'America/New_York'],
  ['Europe/Amstredam', 'Europe/Amsterdam'],
])('%s probably means %s', (name, zone) => {
  expect(zoneHint(name)).toContain(`"${zone}"`);
});
