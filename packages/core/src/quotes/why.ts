// Tells why a quote is one: the rule that gave it a speaker, the words that stand for them, and what made its kind.

import type { QuoteForm, QuoteKind, QuoteWhy, SpeakerRule } from '../reading.ts';
import { type Span, textSpan } from '../text/span.ts';
import type { Tie } from './attribution.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Unit } from './units.ts';
import { spanOf, type Voice } from './voices.ts';

/** The kind that a form of quotation between marks makes. */
export function kindOfForm(form: QuoteForm): Exclude<QuoteKind, 'indirect'> {
  return form === 'inside' ? 'mixed' : 'direct';
}

interface Grounds {
  readonly rule: SpeakerRule;
  readonly form: QuoteForm;
  readonly voice: Voice | null;
  /** Who acts in the cue, or is named beside the quotation; an item range of `unit`. */
  readonly subject: Phrase | null;
}

/** `unit`: where the cue stands. */
export function whyOfQuote(unit: Unit, { rule, form, voice, subject }: Grounds): QuoteWhy {
  const { text } = unit.page.article;
  const words = voice ?? (subject && spanOf(unit, subject.first, subject.last));
  const named = voice?.antecedent;
  return {
    rule,
    form,
    subject: words && textSpan(text, words.start, words.end),
    antecedent: named
      ? { of: named.of, start: named.start, end: named.end, text: text.slice(named.start, named.end) }
      : null,
  };
}

/** The rule of a tie by a cue or a name; `unit` is the quotation's own, `at` its item. */
export function tieRule(unit: Unit, at: number, tie: Exclude<Tie, { kind: 'none' }>): SpeakerRule {
  if (tie.kind === 'name') return tie.unit === unit && tie.subject.first > at ? 'dash' : 'colon';
  if (tie.unit === unit) return tie.side === 'before' ? 'cue before' : 'cue behind';
  return tie.side === 'before' ? 'sentence before' : 'sentence behind';
}

/** The rule of a reported statement, which always has its cue in its own sentence. */
export function cueRule(cue: Span, statement: Span): SpeakerRule {
  return cue.start < statement.start ? 'cue before' : 'cue behind';
}
