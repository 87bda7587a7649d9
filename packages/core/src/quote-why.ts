// Why a quote is one, and whose: the rules that gave it a speaker and a kind, with the words they went by.

import type { TextSpan } from './text/span.ts';

/**
 * What tied a quotation to its speaker: a cue in its own sentence, `cue before` or `cue behind`; a cue in the `sentence
 * before` (which ends in a colon) or the `sentence behind` (`Brown asked.`); a name before a `colon` or behind a `dash`,
 * without a verb; the cue beside a `later part` of a quotation that goes on over paragraphs. Where nobody is named beside
 * it: whom the text spoke of last (`last sentence`), who spoke last (`last speaker`), whom the `next sentence` is about,
 * or the person who was `last named`; `nobody` when there is none of these.
 */
export type SpeakerRule =
  | 'cue before'
  | 'cue behind'
  | 'sentence before'
  | 'sentence behind'
  | 'colon'
  | 'dash'
  | 'later part'
  | 'last sentence'
  | 'last speaker'
  | 'next sentence'
  | 'last named'
  | 'nobody';

/**
 * What its kind was decided by. Direct: whole sentences that stand `alone` between marks, one that begins like a
 * `sentence`, one that `opens` its sentence, one `apart` from its cue in a sentence of its own, one behind a `colon`, the
 * `second half` of another behind its cue, one right behind a cue of speech (`introduced`). Mixed: quoted words `inside`
 * a sentence. Indirect: a clause behind `that`, one `before cue`, one `behind cue` without a word between, what stands
 * beside a `source` (`volgens`).
 */
export type QuoteForm =
  | 'alone'
  | 'sentence'
  | 'opens'
  | 'apart'
  | 'colon'
  | 'second half'
  | 'introduced'
  | 'inside'
  | 'that'
  | 'before cue'
  | 'behind cue'
  | 'source';

/** How a quote was found: which rule gave it a speaker, by which words, and what made it direct, mixed or indirect. */
export interface QuoteWhy {
  readonly rule: SpeakerRule;
  readonly form: QuoteForm;
  /** The words that stand for the speaker, also where nobody fits them (`zij`); null when the text has none. */
  readonly subject: TextSpan | null;
  /** Whom those words mean, where they are no name; null when they speak for themselves or nobody fits. */
  readonly antecedent: Antecedent | null;
}

/** The words by which the one whom a pronoun (`hij`), description (`the mayor`) or age (`the 36-year-old`) means was last named. */
export interface Antecedent extends TextSpan {
  readonly of: AntecedentKind;
}

export type AntecedentKind = 'pronoun' | 'description' | 'age';
