// Dates as a terminal shows them, always the same: `Sun 9 January`, `9–10 January`.

const zone = 'UTC';
const dayFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'short',
  day: 'numeric',
  month: 'long',
});
const fullFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** `Sun 9 January`, with the year when it is not that of `today`. What is coarser than a day as it is called: `March 2022`. */
export function showDay(date: string, today: string): string {
  if (!isDay(date)) return showValue(date);
  const day = dayFormat.format(utc(date)).replace(',', '');
  return date.slice(0, 4) === today.slice(0, 4) ? day : `${day} ${date.slice(0, 4)}`;
}

export function showDays(start: string, end: string, today: string): string {
  if (start === end) return showDay(start, today);
  return `${showDay(start, today)} – ${showDay(end, today)}`;
}

/** `Sunday 2 January 2022` */
export function showFullDay(date: string): string {
  return fullFormat.format(utc(date)).replace(',', '');
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const weekdayFormat = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'long' });
const monthFormat = new Intl.DateTimeFormat('en-GB', { timeZone: zone, month: 'long', year: 'numeric' });
const seasons: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

/** In the column of a diary, at most 14 wide: `9–10 Jan`, `28 Sep–3 Oct`; what is coarser than a day as it is called. */
export function showDiaryDate(start: string, end: string, today: string): string {
  if (!isDay(start) || !isDay(end)) {
    return start === end ? showValue(start) : `${showValue(start)} –\n${showValue(end)}`;
  }
  const [year, month, day] = partsOf(start);
  const [lastYear, lastMonth, lastDay] = partsOf(end);
  const inYear = lastYear === today.slice(0, 4) && year === lastYear ? '' : `\n${lastYear}`;
  if (start === end) return `${day} ${month}${inYear}`;
  const first = month === lastMonth && year === lastYear ? day : `${day} ${month}`;
  return `${first}–${lastDay} ${lastMonth}${inYear}`;
}

/** `Sunday`, `Sun – Mon`; empty for what is no day. */
export function showWeekdays(start: string, end: string): string {
  if (!isDay(start) || !isDay(end)) return '';
  const [first, last] = [start, end].map((date) => weekdayFormat.format(utc(date))) as [string, string];
  return start === end ? first : `${first.slice(0, 3)} – ${last.slice(0, 3)}`;
}

/** A TIMEX3 value in words where it has short ones: `Sunday 9 January 2022`, `March 2022`, `week 3 of 2022`; else as it is. */
export function showValue(value: string): string {
  if (isDay(value)) return showFullDay(value);
  const [, year = '', part = ''] = /^(\d{4})-(\d{2}|W\d{2}|SP|SU|FA|WI)$/u.exec(value) ?? [];
  if (part === '') return value;
  if (part.startsWith('W') && part !== 'WI') return `week ${Number(part.slice(1))} of ${year}`;
  const season = seasons[part];
  return season ? `${season} ${year}` : monthFormat.format(utc(`${value}-01`));
}

function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(date) && !Number.isNaN(utc(date));
}

function partsOf(date: string): readonly [string, string, string] {
  return [date.slice(0, 4), months[Number(date.slice(5, 7)) - 1] ?? '', String(Number(date.slice(8)))];
}

function utc(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}
