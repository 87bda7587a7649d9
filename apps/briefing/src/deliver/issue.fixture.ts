// An issue and its readers, for tests that care for the envelope more than for the letter.

import type { Issue } from '../model/issue.ts';
import type { Recipient } from '../model/recipient.ts';
import type { Dispatch } from './message.ts';

export const dispatch: Dispatch = {
  edition: { id: '2022-01-02', name: 'Havens', at: '2022-01-02T07:00:00+01:00' },
  from: 'Havenbericht <bericht@example.org>',
  unsubscribe: null,
};

export const issue: Issue = {
  edition: '2022-01-02',
  language: 'nl',
  subject: 'Havens: nog 7 dagen tot Genève',
  preheader: 'Over zeven dagen begint het overleg.',
  html: `<!doctype html><html lang="nl"><body><p>Genève, over 7 dagen ${'– lang – '.repeat(200)}</p></body></html>`,
  text: 'Genève\nover 7 dagen · zo 9 januari\n.\n..een regel met punten\n',
  page: '<!doctype html>',
  calendar: ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'SUMMARY:Genève', 'END:VEVENT', 'END:VCALENDAR', ''].join(
    '\r\n',
  ),
  summary: '',
};

export function recipientOf(email: string, name = ''): Recipient {
  return { email, name, language: 'nl', zone: 'Europe/Amsterdam' };
}

export function recipientsOf(count: number): Recipient[] {
  return Array.from({ length: count }, (_, index) => recipientOf(`lezer${index + 1}@example.org`));
}
