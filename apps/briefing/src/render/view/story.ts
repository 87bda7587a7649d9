// What articles say: announcements without a date, and stories with who said what.

import type { Story, StoryQuote, UndatedEvent } from '../../model/edition.ts';
import { cleanText, clipText } from '../text/clean.ts';
import {
  foreignLanguage,
  nameOf,
  optionalName,
  type ViewContext,
  viewSource,
  writeNames,
} from './context.ts';
import { bareText, viewEvidence } from './evidence.ts';
import type { StoryView, UndatedView } from './view.ts';

export function viewUndated(event: UndatedEvent, context: ViewContext): UndatedView {
  const { phrases, dates } = context;
  const status = phrases.status[event.status] ?? null;
  const period = event.when === null ? null : dates.period(event.when.from, event.when.to);
  const notes = [status, period, period === null ? phrases.dateNotNamed : phrases.dayNotNamed];
  const title = nameOf(event.title) || phrases.untitled;
  const place = optionalName(event.place);
  const details = [place, writeNames(event.participants, event.evidence, context)].filter(
    (part) => part !== null,
  );
  return {
    title,
    language: foreignLanguage(event.titleLanguage ?? null, context),
    note: notes.filter((part) => part !== null).join(' · '),
    details: details.join(' · ') || null,
    evidence: viewEvidence(event.evidence, context),
  };
}

/** A story without a headline is called by its first key sentence. What is quoted is not said twice. */
export function viewStory(story: Story, context: ViewContext): StoryView {
  const { limits, phrases } = context;
  const sentences = story.keySentences.map(cleanText).filter((sentence) => sentence !== '');
  const title = optionalName(story.title) ?? clipText(sentences[0] ?? phrases.untitled, 140);
  const quotes = story.quotes.slice(0, limits.quotes);
  const said = quotes.map(({ text }) => bareText(text));
  return {
    title,
    language: foreignLanguage(story.language, context),
    source: viewSource(story, context),
    keySentences: sentences
      .filter((sentence) => sentence !== title && !said.some((text) => isMostOf(bareText(sentence), text)))
      .slice(0, limits.keySentences)
      .map((text) => clipText(text, limits.sentence)),
    quotes: quotes.map((quote) => viewQuote(quote, context)),
  };
}

/** The sentence is the quotation and who said it; what tells more beside it stays. */
function isMostOf(sentence: string, quoted: string): boolean {
  return quoted.length >= sentence.length / 2 && sentence.includes(quoted);
}

function viewQuote({ text, speaker, role }: StoryQuote, { phrases, limits }: ViewContext) {
  const who = [nameOf(speaker), optionalName(role)].filter((part) => part !== null && part !== '');
  return { text: phrases.quote(clipText(bareText(text), limits.sentence)), speaker: who.join(', ') };
}
