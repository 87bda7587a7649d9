// Gold readings of whole articles: what a careful person finds in them, and how much of it a text leaves open.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span, TextSpan } from '../src/text/span.ts';
import type { TimexMod } from '../src/time/timex.ts';

/**
 * One or more accepted answers, parted by `|`; the word `null` among them accepts none. A plain null accepts none
 * alone.
 */
export type Answers = string | null;

/** `optional`: right when found, not wrong when left out. `free`: aspects that the text does not decide. */
interface Leeway {
  readonly optional?: boolean;
  readonly free?: readonly ('span' | 'value' | 'role' | 'acronym' | 'cue' | 'details' | 'mod')[];
}

export interface GoldTimex extends TextSpan, Leeway {
  readonly type: string;
  readonly value: Answers;
  readonly mod: TimexMod | null;
}

export interface GoldEvent extends Leeway {
  /** Each stands in the title, in any case: the words an editor's title must hold. */
  readonly titleIncludes: readonly string[];
  readonly start: Answers;
  readonly end: Answers;
  readonly time: string | null;
  readonly place: Answers;
  /** Places that the discourse, not the sentence, gives. */
  readonly placeOptional?: readonly string[];
  readonly participants: readonly string[];
  readonly participantsOptional?: readonly string[];
  readonly status: string;
  readonly evidence: TextSpan;
  /** Other sentences that announce the same event. */
  readonly alsoAt?: readonly TextSpan[];
  readonly dateText: TextSpan | null;
  /** Other words that date it. */
  readonly alsoDates?: readonly TextSpan[];
}

export interface GoldQuote extends TextSpan, Leeway {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** The span is the mention that ties them; without one no mention is near. */
  readonly speaker: ({ readonly name: string } & Partial<Span>) | null;
  readonly cue: TextSpan | null;
}

type Range = readonly [number, number];

export interface GoldName extends Leeway {
  readonly name: string;
  readonly role?: Answers;
  readonly acronym?: Answers;
  readonly zone?: Answers;
  readonly mentions: readonly Range[];
  /** Descriptions and parts of longer names that may be counted as mentions. */
  readonly alsoMentions?: readonly Range[];
}

export interface GoldPosition extends Leeway {
  readonly who: string;
  /** One or more kinds, parted by `|`. */
  readonly kind: string;
  /** Words that what is demanded, offered, denied must hold. */
  readonly words: string;
  /** Words of the sentence. */
  readonly evidence: string;
}

export interface Gold {
  /** Where the article stands, when not in `article.txt` beside the gold. */
  readonly article?: string;
  readonly given: { readonly published?: string };
  readonly language: string;
  readonly title: string | null;
  readonly published: {
    readonly from: string;
    readonly to: string;
    readonly best: string;
    readonly stated: string;
  };
  readonly timexes: readonly GoldTimex[];
  readonly events: readonly GoldEvent[];
  /** Direct and mixed quotations, all of them. */
  readonly quotes: readonly GoldQuote[];
  /** Some indirect statements: where one is found, its speaker must be right. */
  readonly indirect: readonly GoldQuote[];
  /** All of them. */
  readonly positions: readonly GoldPosition[];
  readonly people: readonly GoldName[];
  readonly organisations: readonly GoldName[];
  readonly places: readonly GoldName[];
  /** Of each group under `required` every editor keeps one sentence or more; `alternates` some would keep. */
  readonly keySentences: {
    readonly required: readonly (readonly string[])[];
    readonly alternates: readonly string[];
  };
}

export interface GoldArticle {
  readonly slug: string;
  readonly text: string;
  readonly gold: Gold;
}

const folder = join(import.meta.dirname, 'articles');

/** Every article with a gold reading, by name. */
export function goldArticles(): readonly GoldArticle[] {
  return readdirSync(folder)
    .sort()
    .map((slug) => {
      const gold = JSON.parse(readFileSync(join(folder, slug, 'gold.json'), 'utf8')) as Gold;
      const text = readFileSync(join(folder, slug, gold.article ?? 'article.txt'), 'utf8');
      return { slug, text, gold };
    });
}

/** True when `actual` is among the accepted answers, in any case. */
export function accepts(answers: Answers, actual: string | null): boolean {
  const accepted = (answers ?? 'null').toLowerCase().split('|');
  return accepted.includes(actual === null ? 'null' : actual.toLowerCase());
}

/** True when `text` holds one of the accepted words, in any case. */
export function acceptsPart(answers: Answers, text: string | null): boolean {
  if (answers === null || text === null) return accepts(answers, text);
  const lower = text.toLowerCase();
  return answers
    .toLowerCase()
    .split('|')
    .some((answer) => lower.includes(answer));
}
