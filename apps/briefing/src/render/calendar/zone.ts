// A VTIMEZONE (RFC 5545, 3.6.5) for a zone and the years that are needed: one observance for each change of the clock.

import { tzOffset, tzScan } from '@date-fns/tz';

export interface ZoneYears {
  readonly zone: string;
  readonly from: number;
  readonly to: number;
}

/** Lines end in `\n`. Begins with what holds a year before, so that no date stands before the first observance. */
export function writeTimezone({ zone, from, to }: ZoneYears): string {
  const start = new Date(Date.UTC(from - 1, 0, 1));
  const end = new Date(Date.UTC(to + 1, 0, 1));
  const first = tzOffset(zone, start);
  const changes = tzScan(zone, { start, end });
  const standard = Math.min(first, ...changes.map(({ offset }) => offset));
  const observances = [
    observance({ atMs: start.getTime(), before: first, after: first, standard }),
    ...changes.map(({ date, change, offset }) =>
      observance({ atMs: date.getTime(), before: offset - change, after: offset, standard }),
    ),
  ];
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances.flat(), 'END:VTIMEZONE'].join('\n');
}

interface Observance {
  readonly atMs: number;
  /** Minutes east of UTC before and after. */
  readonly before: number;
  readonly after: number;
  readonly standard: number;
}

function observance({ atMs, before, after, standard }: Observance): readonly string[] {
  const kind = after > standard ? 'DAYLIGHT' : 'STANDARD';
  // The onset is what the clock would have shown without the change.
  const local = new Date(atMs + before * 60_000).toISOString().replace(/[-:]|\.\d+Z$/gu, '');
  return [
    `BEGIN:${kind}`,
    `DTSTART:${local}`,
    `TZOFFSETFROM:${writeOffset(before)}`,
    `TZOFFSETTO:${writeOffset(after)}`,
    `END:${kind}`,
  ];
}

function writeOffset(minutes: number): string {
  const size = Math.abs(Math.round(minutes));
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}${pad(size % 60)}`;
}
