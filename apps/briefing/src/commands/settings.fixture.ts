// Settings with everything in them, for tests of commands that turn one thing about them.

import { join } from 'node:path';
import { dispatch, recipientOf } from '../deliver/issue.fixture.ts';
import type { Settings } from '../settings/settings.ts';

/** A briefing in `folder` with a reader of Dutch and one of English, and a server that nobody runs. */
export function settingsFor(folder: string, facts: Partial<Settings> = {}): Settings {
  return {
    file: join(folder, 'runup.yaml'),
    name: dispatch.edition.name,
    language: 'nl',
    zone: 'Europe/Amsterdam',
    from: dispatch.from,
    smtp: 'smtp://127.0.0.1:9',
    sources: [],
    watch: [],
    recipients: [
      recipientOf('jan@example.org', 'Jan'),
      { ...recipientOf('joan@example.com'), language: 'en' },
    ],
    ledger: { kind: 'sqlite', file: join(folder, 'ledger.sqlite') },
    delivery: { connections: 2, perSecond: 1000, retryUnknown: 'never', dkim: null },
    unsubscribe: null,
    page: null,
    ...facts,
  };
}
