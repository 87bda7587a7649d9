// An issue: an edition rendered in one language, for readers of one zone.

export interface Issue {
  /** `Edition.id`. */
  readonly edition: string;
  /** `nl`, `en`. */
  readonly language: string;
  readonly subject: string;
  /** The line an inbox shows behind the subject. */
  readonly preheader: string;
  /** The email. */
  readonly html: string;
  /** The email's plain-text part, made by hand. */
  readonly text: string;
  /** The page for a browser: the same content, with a live countdown. */
  readonly page: string;
  /** All dated events, RFC 5545. */
  readonly calendar: string;
  /** Markdown for a job summary. */
  readonly summary: string;
}
