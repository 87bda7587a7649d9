// What an event was before, and what sources say against each other, in a quiet line each.

import type { Countdown, Disagreement, Evidence } from '../../model/edition.ts';
import { optionalName, type ViewContext, viewSource } from './context.ts';

/** More than this nobody reads; edition.json has them all. */
const mostOfEach = 3;

/** "Was ma 26 mei (courant.example, di 13 mei)"; "Volgens bode.example (vr 9 mei) op do 22 mei" */
export function viewNotes({ history, disagreements }: Countdown, context: ViewContext): readonly string[] {
  const { phrases, dates } = context;
  const former = history
    .slice(0, mostOfEach)
    .map(({ was, status, evidence }) =>
      phrases.was(
        status === undefined
          ? dates.range(was.start, was.end)
          : phrases.called[status === 'postponed' ? 'later' : 'off'],
        ...sourceOf(evidence, context),
      ),
    );
  const others = disagreements.slice(0, mostOfEach).flatMap((one) => {
    const said = sayOther(one, context);
    return said === null ? [] : [phrases.according(said, ...sourceOf(one.evidence, context))];
  });
  return [...former, ...others];
}

function sayOther({ what, said }: Disagreement, { phrases, dates }: ViewContext): string | null {
  if (what === 'start') {
    const [start = '', end = start] = said.split('/');
    return phrases.onDays(dates.range(start, end));
  }
  if (what === 'time') return /^\d{2}:\d{2}$/u.test(said) ? phrases.atTime(phrases.clock(said)) : null;
  if (what === 'status') {
    if (said === 'postponed') return phrases.standing.later;
    return said === 'cancelled' ? phrases.standing.off : phrases.standing.on;
  }
  const place = optionalName(said);
  return place === null ? null : phrases.inPlace(place);
}

/** Its name and when it was published; of an article that is not in the edition what stands for no headline. */
function sourceOf({ article }: Evidence, context: ViewContext): readonly [string, string | null] {
  const story = context.articles.get(article);
  if (story === undefined) return [context.phrases.untitled, null];
  const { label, published } = viewSource(story, context);
  return [label, published];
}
