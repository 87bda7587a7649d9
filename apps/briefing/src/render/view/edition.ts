// An edition in a reader's words: the view that every format is laid out from.

import type { Edition } from '../../model/edition.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { viewCard } from './card.ts';
import { nameOf, type ViewContext } from './context.ts';
import { type Addresses, viewFoot } from './foot.ts';
import { viewParty } from './positions.ts';
import { viewStory, viewUndated } from './story.ts';
import { writePreheader, writeSubject } from './subject.ts';
import type { Headings, LiveWords, View } from './view.ts';

export function viewEdition(edition: Edition, addresses: Addresses, context: ViewContext): View {
  const { phrases, dates, limits } = context;
  return {
    language: phrases.language,
    dir: phrases.dir,
    name: nameOf(edition.name) || 'Runup',
    subject: writeSubject(edition, phrases),
    preheader: writePreheader(edition, context),
    asOf: phrases.asOf(dates.fullDay(edition.id)),
    headings: viewHeadings(context),
    liveWords: viewLiveWords(phrases),
    cards: edition.countdowns.slice(0, limits.events).map((countdown) => viewCard(countdown, context)),
    undated: edition.undated.slice(0, limits.undated).map((event) => viewUndated(event, context)),
    positions: edition.positions.slice(0, limits.parties).map((party) => viewParty(party, context)),
    stories: edition.stories.slice(0, limits.stories).map((story) => viewStory(story, context)),
    left: {
      events: leftOver(edition.countdowns.length - limits.events, phrases.moreEvents),
      undated: leftOver(edition.undated.length - limits.undated, phrases.moreUndated),
      parties: leftOver(edition.positions.length - limits.parties, phrases.moreParties),
      stories: leftOver(edition.stories.length - limits.stories, phrases.moreStories),
    },
    foot: viewFoot(edition, addresses, context),
  };
}

function leftOver(count: number, say: (count: number) => string): string | null {
  return count > 0 ? say(count) : null;
}

/** The same phrases as the still text, with their numbers taken out again. */
function viewLiveWords(phrases: Phrases): LiveWords {
  const [many, more] = [222, 333];
  const open = (said: string) => said.replace(String(more), '##').replace(String(many), '#');
  return {
    note: phrases.liveNote,
    day: phrases.dayUnit(1),
    days: phrases.dayUnit(many),
    tomorrow: phrases.ahead(1),
    ahead: open(phrases.ahead(many)),
    today: phrases.today,
    dayOf: open(phrases.dayOf(many, more)),
    past: phrases.past,
    tick: open(phrases.tick(String(many), String(more))),
  };
}

function viewHeadings({ phrases }: ViewContext): Headings {
  const { glance, coming, undated, positions, stories, nothingComing } = phrases;
  return { glance, coming, undated, positions, stories, nothingComing };
}
