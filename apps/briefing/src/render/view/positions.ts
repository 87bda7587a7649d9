// Who wants what: a party, and what it demands, offers or refuses, with the sentence that tells it.

import type { PartyPositions } from '../../model/edition.ts';
import { isIssueLanguage, languages } from '../phrases/languages.ts';
import { cleanText, clipText } from '../text/clean.ts';
import { foreignLanguage, nameOf, type ViewContext } from './context.ts';
import { viewEvidence } from './evidence.ts';
import type { PartyView, PositionView } from './view.ts';

export function viewParty({ who, positions }: PartyPositions, context: ViewContext): PartyView {
  const shown = positions.slice(0, context.limits.positions);
  const name = nameOf(who);
  return {
    who: name.charAt(0).toLocaleUpperCase('en') + name.slice(1),
    lines: shown.map((position) => viewPosition(position, context)),
  };
}

/** The verb is in the language of the article, whose words follow; in the readers' where no words of that one are kept. */
function viewPosition(
  { several, kind, text, language, evidence }: PartyPositions['positions'][number],
  context: ViewContext,
): PositionView {
  const { phrases, limits } = context;
  const { position } = language !== null && isIssueLanguage(language) ? languages[language] : phrases;
  const [newest] = evidence;
  return {
    text: `${position[kind][several ? 1 : 0]}: ${clipText(cleanText(text), limits.sentence)}`,
    language: foreignLanguage(language, context),
    evidence: newest === undefined ? null : viewEvidence(newest, context),
    more: evidence.length > 1 ? phrases.moreSources(evidence.length - 1) : null,
  };
}
