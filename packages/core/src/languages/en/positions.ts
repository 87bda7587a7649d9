// English words by which somebody takes a position.

import type { PositionTables } from '../../positions/tables.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const set = (text: string): ReadonlySet<string> => new Set(words(text));

/** Each verb before the same small word: `calls for`, `called for`. */
const before = (verbs: string, word: string): readonly string[] =>
  words(verbs).map((verb) => `${verb} ${word}`);

export const positions: PositionTables = {
  verbs: {
    demands: [
      ...words('demands demand demanded demanding urges urge urged urging wants want wanted'),
      ...before('calls call called calling', 'on'),
      ...before('insists insist insisted insisting', 'that'),
      ...before('presses press pressed pressing', 'for'),
    ],
    offers: [
      ...before('offers offer offered offering', 'to'),
      ...words('offers offer offered offering'),
      ...before('is are was were', 'ready to'),
      ...before('is are was were', 'willing to'),
    ],
    promises: [
      ...words('promises promise promised promising pledges pledge pledged pledging vows vow vowed vowing'),
      ...before('commits commit committed committing', 'to'),
    ],
    proposes: [...words('proposes propose proposed proposing'), ...before('put puts putting', 'forward')],
    agrees: [...before('agrees agree agreed agreeing', 'to'), ...words('accepts accept accepted accepting')],
    denies: words('denies deny denied denying disputes dispute disputed disputing'),
    refuses: [
      ...words('refuses refuse refused refusing rejects reject rejected rejecting'),
      ...before('rules rule ruled ruling', 'out'),
      ...before('turns turn turned turning', 'down'),
    ],
    threatens: words('threatens threaten threatened threatening'),
    decides: [
      ...words('decides decide decided deciding approves approve approved approving'),
      ...before('rules rule ruled ruling', 'that'),
      ...before('votes vote voted voting', 'to'),
    ],
  },
  splitVerbs: [
    { kind: 'demands', heads: words('calls call called calling'), tail: 'for', governs: true },
    { kind: 'demands', heads: words('insists insist insisted insisting'), tail: 'on', governs: true },
    {
      kind: 'threatens',
      heads: words('threatens threaten threatened threatening'),
      tail: 'with',
      governs: true,
    },
  ],
  participles: new Set(),
  gerunds: set(`
    demanding urging calling insisting pressing offering promising pledging vowing committing proposing putting agreeing
    accepting denying disputing refusing rejecting ruling turning threatening deciding approving voting
  `),
  nouns: {
    demands: words('demand demands call'),
    offers: words('offer'),
    promises: words('promise pledge vow'),
    proposes: words('proposal'),
    refuses: words('refusal'),
    denies: words('denial'),
    threatens: words('threat'),
    decides: words('decision'),
  },
  wishes: set('wants want wanted'),
  foretelling: new Set(),
  everyday: set('offers offer offered offering accepts accept accepted accepting'),
  unreal: set('will would can could may might shall should must d ll to if'),
  negations: set('not never no nothing nobody without n’t t cannot'),
  habits: set('often always usually sometimes typically routinely regularly generally frequently'),
  conditions: set('if unless whenever'),
  infinitives: set('to'),
  stating: set('that'),
  owning: set('of by from'),
  plain: set(`
    demand urge want call insist press offer promise pledge vow commit propose put agree accept deny dispute refuse reject
    rule turn threaten decide approve vote
  `),
  vague: set(
    'some many several few one others any his her their its my our no every each people nobody everyone',
  ),
  otherwise: set('comment comments'),
};
