// The files that `runup init` writes: settings with a comment for each key, one recipient, one article that is due.

import type { Moment } from '../compose/moment.ts';

export interface StarterOrder {
  readonly language: string;
  /** IANA zone of the machine. */
  readonly zone: string;
  readonly at: Moment;
}

export function starterFiles({ language, zone, at }: StarterOrder): ReadonlyMap<string, string> {
  const words = language === 'nl' ? dutch : english;
  const date = (days: number) => writeDate(at.ms + days * 86_400_000, language, zone);
  return new Map([
    ['runup.yaml', settings({ language, zone, words })],
    [
      'recipients.csv',
      `# email,name,language,zone; language and zone may be left out\nemail,name,language,zone\nyou@example.org,You,${language},${zone}\n`,
    ],
    ['articles/example.txt', words.article({ published: at.date, summit: date(9), vote: date(16) })],
    ['.gitignore', '.runup/\nout/\n'],
  ]);
}

/** `2 december`, `2 December`; the year only says itself when it changes, as in a newspaper. */
function writeDate(ms: number, language: string, zone: string): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: zone,
  }).format(ms);
}

interface Words {
  readonly name: string;
  readonly place: string;
  readonly match: string;
  readonly article: (dates: ArticleDates) => string;
}

interface ArticleDates {
  readonly published: string;
  readonly summit: string;
  readonly vote: string;
}

const english: Words = {
  name: 'My briefing',
  place: 'Lisbon',
  match: '[Lisbon, Lissabon, Lisboa]',
  article: ({ published, summit, vote }) => `date ${published}

Fisheries ministers look for a deal in Lisbon

The fisheries ministers of the European Union will meet in Lisbon on ${summit} to divide the catch of cod and sole. The European Parliament will vote on the outcome in Strasbourg on ${vote}.

“We are closer than we were a month ago,” said Marta Nogueira, who leads the talks. Spain and France want to fish more than biologists advise.
`,
};

const dutch: Words = {
  name: 'Mijn briefing',
  place: 'Lissabon',
  match: '[Lissabon, Lisbon, Lisboa]',
  article: ({ published, summit, vote }) => `date ${published}

Visserijministers zoeken in Lissabon naar een akkoord

De visserijministers van de Europese Unie vergaderen op ${summit} in Lissabon over de verdeling van de vangst van kabeljauw en tong. Het Europees Parlement stemt op ${vote} in Straatsburg over de uitkomst.

,,We zijn dichterbij dan een maand geleden'', zegt Marta Nogueira, die de gesprekken leidt. Spanje en Frankrijk willen meer vissen dan biologen adviseren.
`,
};

interface SettingsWords {
  readonly language: string;
  readonly zone: string;
  readonly words: Words;
}

function settings({ language, zone, words }: SettingsWords): string {
  return `# What the briefing is called.
name: ${words.name}
# The language of an issue, unless a recipient has another: nl or en.
language: ${language}
# What "today" means.
zone: ${zone}
# Who sends it.
from: "Runup <briefing@example.org>"
# The mail server, smtp://user:password@host:587; only sending needs it. Any value may be env:NAME.
smtp: env:RUNUP_SMTP_URL

# Where articles come from: file patterns, feeds and pages.
sources:
  - file: "articles/*.txt"
  # - feed: "https://example.org/rss"
  # - page: "https://example.org/news/1"

# Events that are always counted down to, under the name your readers use.
watch:
  - name: ${words.place}
    match: ${words.match}

# One line a recipient: email,name,language,zone.
recipients: recipients.csv
# What was sent to whom, so that nobody gets an edition twice.
ledger: .runup/ledger.sqlite
`;
}
