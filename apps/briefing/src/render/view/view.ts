// A view: an edition in a reader's words, before any format. Every string is clean text and escaped by nobody yet.

export interface View {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly name: string;
  readonly subject: string;
  readonly preheader: string;
  /** "Stand van zondag 2 januari 2022" */
  readonly asOf: string;
  readonly headings: Headings;
  readonly liveWords: LiveWords;
  readonly cards: readonly CardView[];
  readonly undated: readonly UndatedView[];
  readonly positions: readonly PartyView[];
  readonly stories: readonly StoryView[];
  /** How many of each the edition has beyond these. */
  readonly left: Left;
  readonly foot: Foot;
}

export interface Headings {
  readonly glance: string;
  readonly coming: string;
  readonly undated: string;
  readonly positions: string;
  readonly stories: string;
  readonly nothingComing: string;
}

/** Lines that say how many were left out; null when none was. */
export interface Left {
  readonly events: string | null;
  readonly undated: string | null;
  readonly parties: string | null;
  readonly stories: string | null;
}

export interface CardView {
  readonly id: string;
  readonly name: string;
  /** Of the name, where it is not the issue's. */
  readonly nameLanguage: string | null;
  /** Large: a number of days, or the word for today. */
  readonly count: { readonly kind: 'days' | 'word'; readonly value: string; readonly unit: string };
  /** "over 7 dagen"; null for what is off. */
  readonly relative: string | null;
  /** "zo 9 – ma 10 januari" */
  readonly date: string;
  /** "zo 9 januari", where it starts; for what is off, how it stands. */
  readonly glance: string;
  /** Null when the name is the title. */
  readonly title: string | null;
  readonly place: string | null;
  /** "Brussel · de NAVO en Rusland": where and who, as far as name and title don't say it. */
  readonly details: string | null;
  /** Null for what is plainly planned. */
  readonly status: string | null;
  /** It will not be on that day. */
  readonly isOff: boolean;
  /** What it was set for before, and who says otherwise: a quiet line each. */
  readonly notes: readonly string[];
  readonly evidence: readonly EvidenceView[];
  readonly moreEvidence: string | null;
  /** Null for what is off, or stands in no calendar. */
  readonly live: LiveView | null;
}

/** The words a running clock puts its numbers into: `#` stands for the first, `##` for the second. */
export interface LiveWords {
  readonly note: string;
  readonly day: string;
  readonly days: string;
  readonly tomorrow: string;
  readonly ahead: string;
  readonly today: string;
  readonly dayOf: string;
  readonly past: string;
  readonly tick: string;
}

/** What a running clock needs: civil days for counting, instants for ticking. */
export interface LiveView {
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  readonly startsAtMs: number;
}

export interface EvidenceView {
  /** In quotation marks. */
  readonly sentence: string;
  readonly language: string | null;
  readonly source: SourceView | null;
}

export interface SourceView {
  readonly label: string;
  /** http(s) address, not yet checked. */
  readonly url: string | null;
  /** "za 1 januari" */
  readonly published: string | null;
}

export interface UndatedView {
  readonly title: string;
  /** Of the title, where it is not the issue's. */
  readonly language: string | null;
  readonly note: string;
  readonly details: string | null;
  readonly evidence: EvidenceView;
}

export interface PartyView {
  readonly who: string;
  readonly lines: readonly PositionView[];
}

export interface PositionView {
  /** "eist: schriftelijke garanties", in the article's language. */
  readonly text: string;
  readonly language: string | null;
  /** The newest sentence that says it; null when the edition has none. */
  readonly evidence: EvidenceView | null;
  /** "en 2 andere vermeldingen" */
  readonly more: string | null;
}

export interface StoryView {
  readonly title: string;
  readonly language: string | null;
  readonly source: SourceView;
  readonly keySentences: readonly string[];
  readonly quotes: readonly { readonly text: string; readonly speaker: string }[];
}

export interface Foot {
  readonly coverage: string;
  readonly problems: { readonly heading: string; readonly lines: readonly string[] } | null;
  readonly composed: string;
  readonly why: string;
  readonly calendar: string | null;
  readonly page: { readonly label: string; readonly url: string } | null;
  readonly unsubscribe: { readonly label: string; readonly url: string } | null;
}

/** How much of an edition a format shows; lengths in code points. */
export interface Limits {
  readonly events: number;
  readonly undated: number;
  readonly stories: number;
  readonly evidence: number;
  readonly sentence: number;
  readonly keySentences: number;
  readonly quotes: number;
  /** How many parties, and how many positions of each. */
  readonly parties: number;
  readonly positions: number;
}
