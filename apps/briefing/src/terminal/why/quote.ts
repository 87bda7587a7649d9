// Why a quote is one, and whose: the cue, who goes with it, whom a pronoun meant, and what decided its kind.

import type { Quote, QuoteWhy } from '@runup/core';
import type { Line } from '../flow.ts';
import { forms, implied } from './rules.ts';
import { row, type Sentence, type WhyPage } from './words.ts';

export function whyQuote(quote: Quote, page: WhyPage): readonly Line[] {
  const { why, speaker } = quote;
  const words = row('Words', [[quote]], page);
  if (!why) return words;
  const name = speaker ? [[`${speaker.name}.`]] : [['Nobody who is named.']];
  return [
    ...row('Speaker', [...name, ...tieOf(quote, why), ...meaningOf(quote, why)], page),
    ...row('Kind', [[forms[why.form]]], page),
    ...words,
    ...row('Rules', [[`${why.rule} · ${why.form}`]], page),
  ];
}

function tieOf({ cue }: Quote, { rule, subject }: QuoteWhy): readonly Sentence[] {
  if (rule === 'nobody') return [[implied.nobody]];
  if (!subject) return [];
  if (rule === 'colon' || rule === 'dash') return [[subject, implied[rule]]];
  const isCued = ['cue before', 'cue behind', 'sentence before', 'sentence behind', 'later part'].includes(
    rule,
  );
  if (isCued && cue) return [['The cue is ', cue, `, ${implied[rule]}; `, subject, ' goes with it.']];
  const bare: Sentence = cue
    ? ['The cue is ', cue, ', and nobody goes with it: ']
    : ['Nobody is named beside it: '];
  return [[...bare, subject, implied[rule]]];
}

function meaningOf({ speaker }: Quote, { subject, antecedent }: QuoteWhy): readonly Sentence[] {
  if (!subject) return [];
  if (!speaker) return [[subject, ' fits nobody who was named before.']];
  if (!antecedent) return subject.text === speaker.name ? [] : [[subject, ` is ${speaker.name} by name.`]];
  if (antecedent.of === 'age') return [[subject, ' is the person spoken of last: ', antecedent, '.']];
  const how = antecedent.of === 'pronoun' ? ' is a pronoun; it fits ' : ' describes ';
  return [[subject, how, antecedent, ', named last.']];
}
