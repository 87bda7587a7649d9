// Each kind of meaning to the file that resolves it.

import { civilOf, isoYear, pad2 } from '../../calendar/date.ts';
import { isoWeek } from '../../calendar/week.ts';
import { type Resolved, type Setting, toPublication, UNANCHORED } from '../anchor.ts';
import type { Meaning } from '../meaning.ts';
import { durationValue } from '../read/quantity.ts';
import { resolveAway } from './away.ts';
import { resolveCalendar } from './calendar.ts';
import { resolveDaytime } from './daytime.ts';
import { resolveAhead, resolveDistance, resolveSame } from './distance.ts';
import { resolveShift } from './shift.ts';
import { resolveUnitOf } from './unit-of.ts';
import { discourseYear, publicationYear, yearOf } from './year.ts';
import { resolveHoliday, resolveNthWeekday, resolveYearPart } from './year-part.ts';

/** The TIMEX3 type and value of a meaning; null when it has none. */
export function resolve(meaning: Meaning, setting: Setting): Resolved | null {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, setting);
    case 'shift':
      return resolveShift(meaning, setting);
    case 'clock':
    case 'dayPart':
      return resolveDaytime(meaning, setting, resolveDate);
    case 'ahead':
      return resolveAhead(meaning, setting);
    case 'away':
      return resolveAway(meaning, setting, resolveDate);
    case 'unitOf':
      return resolveUnitOf(meaning, setting, resolveDate);
    case 'distance':
      return meaning.within && setting.tense() === 'past'
        ? plain('DURATION', durationValue([meaning]))
        : resolveDate(meaning, setting);
    case 'duration':
      return plain('DURATION', durationValue(meaning.parts));
    case 'set':
      return plain('SET', meaning.value);
    case 'reference':
      return meaning.only === 'future' && setting.tense() === 'past' ? null : resolveDate(meaning, setting);
    case 'modifier':
    case 'nothing':
      return null;
    default:
      return resolveDate(meaning, setting);
  }
}

function plain(type: Resolved['type'], value: string): Resolved {
  return { type, value, anchor: UNANCHORED, confidence: 1 };
}

const NOWHERE: Resolved = { type: 'DATE', value: 'XXXX', anchor: UNANCHORED, confidence: 0.2 };

function resolveDate(meaning: Meaning, setting: Setting): Resolved {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, setting);
    case 'yearPart':
      return resolveYearPart(meaning, setting);
    case 'holiday':
      return resolveHoliday(meaning, setting);
    case 'nthWeekday':
      return resolveNthWeekday(meaning, setting);
    case 'shift':
      return resolveShift(meaning, setting);
    case 'distance':
      return resolveDistance(meaning, setting);
    case 'same':
      return resolveSame(meaning, setting);
    case 'reference':
      return { ...plain('DATE', meaning.reference), anchor: toPublication(setting) };
    default:
      return resolveStretch(meaning, setting) ?? NOWHERE;
  }
}

function resolveStretch(meaning: Meaning, setting: Setting): Resolved | null {
  switch (meaning.kind) {
    case 'week': {
      const year = yearOf(meaning.year, setting) ?? publicationYear(setting);
      return plain('DATE', year === null ? `XXXX-W${meaning.week}` : isoWeek({ year, week: meaning.week }));
    }
    case 'decade':
      return plain('DATE', decadeValue(meaning, setting));
    case 'century':
      return plain('DATE', `${meaning.before ? 'BC' : ''}${pad2(meaning.century - 1)}`);
    default:
      return null;
  }
}

/** `de jaren twintig`: of the century the text speaks of, or the last one that has begun. */
function decadeValue({ decade, shortened }: Extract<Meaning, { kind: 'decade' }>, setting: Setting): string {
  if (!shortened) return String(decade);
  const told = setting.narrative ? discourseYear(setting) : null;
  const now = told ?? (setting.publication === null ? null : civilOf(setting.publication).year);
  if (now === null) return `XX${decade}`;
  const century = Math.floor(now / 100);
  const own = Number(`${century}${decade}`);
  return isoYear(told !== null || own * 10 <= now ? own : own - 10).slice(-3);
}
