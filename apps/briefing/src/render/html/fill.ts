// A view as fills: the same names for the email's template and the page's.

import type {
  CardView,
  EvidenceView,
  Foot,
  PartyView,
  SourceView,
  StoryView,
  UndatedView,
  View,
} from '../view/view.ts';
import { fitsFirstScreen } from './first-screen.ts';
import { escapeText, type Html, linkHtml, textHtml } from './markup.ts';
import type { Fill } from './template.ts';

/** Where the cards are too many or too tall for the first screen, a list of all countdowns comes before them. */
export function fillDocument(view: View): Fill {
  const { headings, cards, undated, positions, stories, left } = view;
  const hasGlance = !fitsFirstScreen(cards);
  return {
    language: escapeText(view.language),
    dir: escapeText(view.dir),
    subject: escapeText(view.subject),
    preheader: textHtml(view.preheader),
    name: textHtml(view.name),
    asOf: textHtml(view.asOf),
    live: textHtml(view.liveWords.note),
    liveWords: escapeText(JSON.stringify(view.liveWords)),
    glance: hasGlance ? [{ heading: textHtml(headings.glance), rows: cards.map(fillRow) }] : [],
    coming: section(headings.coming, { cards: cards.map(fillCard) }, left.events),
    nothing: optional(cards.length === 0 ? headings.nothingComing : null),
    undated: section(headings.undated, { events: undated.map(fillUndated) }, left.undated),
    positions: section(headings.positions, { parties: positions.map(fillParty) }, left.parties),
    stories: section(headings.stories, { articles: stories.map(fillStory) }, left.stories),
    ...fillFoot(view.foot),
  };
}

/** A heading over a list of one kind; nothing without any. */
function section(
  heading: string,
  list: Readonly<Record<string, readonly Fill[]>>,
  more: string | null,
): readonly Fill[] {
  if (Object.values(list).every((fills) => fills.length === 0)) return [];
  return [{ heading: textHtml(heading), ...list, more: optional(more) }];
}

/** A block that stands once, with the slot `text`, or not at all. */
function optional(text: string | null): readonly Fill[] {
  return text === null ? [] : [{ text: textHtml(text) }];
}

function langHtml(language: string | null): Html {
  return (language === null ? '' : ` lang="${escapeText(language)}"`) as Html;
}

function fillRow({ count, name, nameLanguage, glance, live }: CardView): Fill {
  return {
    count: textHtml(count.value),
    unit: textHtml(count.kind === 'days' ? count.unit : ''),
    name: textHtml(name),
    lang: langHtml(nameLanguage),
    date: textHtml(glance),
    ...fillLive(live),
  };
}

function fillCard(card: CardView): Fill {
  const { count, title, details } = card;
  const isLong = count.value.length > 2;
  const number = [{ text: textHtml(count.value) }];
  return {
    days: count.kind === 'days' && !isLong ? number : [],
    manyDays: count.kind === 'days' && isLong ? number : [],
    word: count.kind === 'word' ? number : [],
    unit: optional(count.unit || null),
    name: textHtml(card.name),
    lang: langHtml(card.nameLanguage),
    status: optional(card.status),
    relative: optional(card.relative),
    date: optional(card.isOff ? null : card.date),
    formerDate: optional(card.isOff ? card.date : null),
    notes: card.notes.map((note) => ({ text: textHtml(note) })),
    details: optional([title, details].filter((part) => part !== null).join(' · ') || null),
    evidence: card.evidence.map((evidence, index) =>
      fillEvidence(evidence, index === card.evidence.length - 1 ? card.moreEvidence : null),
    ),
    ...fillLive(card.live),
  };
}

/** For the page's clock. */
function fillLive(live: CardView['live']): Fill {
  if (live === null) return { live: '' as Html };
  const { start, end, zone, startsAtMs } = live;
  const attributes = { start, end, zone, at: String(startsAtMs) };
  const written = Object.entries(attributes).map(([name, value]) => ` data-${name}="${escapeText(value)}"`);
  return { live: written.join('') as Html };
}

function fillEvidence({ sentence, language, source }: EvidenceView, more: string | null): Fill {
  return {
    sentence: textHtml(sentence),
    lang: langHtml(language),
    source: source === null ? [] : [fillSource(source)],
    more: optional(more),
  };
}

function fillSource({ label, url, published }: SourceView): Fill {
  const href = linkHtml(url);
  return {
    linked: href === null ? [] : [{ href, label: textHtml(label) }],
    plain: href === null ? [{ label: textHtml(label) }] : [],
    published: optional(published),
  };
}

function fillUndated({ title, language, note, details, evidence }: UndatedView): Fill {
  return {
    title: textHtml(title),
    lang: langHtml(language),
    note: textHtml(note),
    details: optional(details),
    evidence: [fillEvidence(evidence, null)],
  };
}

function fillParty({ who, lines }: PartyView): Fill {
  return {
    who: textHtml(who),
    lines: lines.map(({ text, language, evidence, more }) => ({
      text: textHtml(text),
      lang: langHtml(language),
      evidence: evidence === null ? [] : [fillEvidence(evidence, more)],
    })),
  };
}

function fillStory({ title, language, source, keySentences, quotes }: StoryView): Fill {
  const href = linkHtml(source.url);
  return {
    lang: langHtml(language),
    linkedTitle: href === null ? [] : [{ href, title: textHtml(title) }],
    plainTitle: href === null ? [{ title: textHtml(title) }] : [],
    source: [fillSource(source)],
    sentences: keySentences.map((text) => ({ text: textHtml(text) })),
    quotes: quotes.map(({ text, speaker }) => ({ text: textHtml(text), speaker: textHtml(speaker) })),
  };
}

function fillFoot({ coverage, problems, composed, why, calendar, page, unsubscribe }: Foot): Fill {
  return {
    coverage: textHtml(coverage),
    problems:
      problems === null
        ? []
        : [
            {
              heading: textHtml(problems.heading),
              lines: problems.lines.map((line) => ({ text: textHtml(line) })),
            },
          ],
    composed: textHtml(composed),
    why: textHtml(why),
    calendar: optional(calendar),
    page: fillLink(page),
    unsubscribe: fillLink(unsubscribe),
  };
}

function fillLink(link: Foot['page']): readonly Fill[] {
  const href = linkHtml(link?.url ?? null);
  return link === null || href === null ? [] : [{ href, label: textHtml(link.label) }];
}
