// Time zones: which names are one, and which was probably meant.

import { nearest } from './nearest.ts';

/** True for an IANA zone name (`Europe/Amsterdam`, `UTC`); a bare offset is none: it knows no summer time. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,60}$/u.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export function zoneHint(name: string): string {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = name.replaceAll(' ', '_').toLowerCase();
  const meant = zones.find((zone) => zone.toLowerCase().endsWith(`/${city}`)) ?? nearest(name, zones);
  return meant === null
    ? 'Write an IANA zone, such as Europe/Amsterdam'
    : `Did you mean "${meant}"? Zones are IANA names`;
}
