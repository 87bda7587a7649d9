import type { TenseTables } from '../../text/verbs.ts';
import { text } from './text.ts';
import { presentForms } from './verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Forms of the present that name an event as often. */
const doubtful = set(
  'vote votes strike strikes play plays host hosts face faces march marches rally rallies debate debates rule open reopen',
);

/** English verbs, as far as their tense shows. */
export const tense: TenseTables = {
  future: set('will shall ll would'),
  negated: set('won'),
  planned:
    set(`scheduled expected planned due slated plans plan expects expect intends intend aims aim hopes hope going planning
    upcoming`),
  plannedTo: set(
    'set agreed ready about likely hoped vowed promised decided refused wanted intended threatened headed asked told urged advised invited ordered',
  ),
  planFor: 'for',
  infinitive: 'to',
  past: set(`was were had did could might said told went came gave took saw stood lay ran became got made held let
    found began shut won lost left died fell rose brought thought bought sold sought knew wrote spoke met paid sent
    spent built kept led felt heard stood understood drew flew drove broke chose froze grew threw shook struck swore
    tore wore wound withdrew overthrew sank sang swam dealt meant slept swept fought caught taught hung shot slid
    arose awoke bore beat bent bit bled blew bred cost cut dug drank ate fed fled forbade forgot forgave hid hit
    hurt laid lent lit rode rang set shed shone shrank split spread sprang stole stuck stung strode undertook upheld
    wept withstood quit read put`),
  perfect: set('has have having'),
  present:
    set(`is are am says say can may must should does do calls wants needs remains stands begins starts opens
    meets runs takes makes goes comes gets gives holds keeps seems shows thinks believes knows looks works braces faces prepares awaits readies heads seeks vows debuts premieres airs play expires resumes convenes ${presentForms.filter((form) => !doubtful.has(form)).join(' ')}`),
  doubtful: {
    verbs: doubtful,
    inverts: false,
    subjects: ['s', 'people', 'staff', 'men', 'women', 'police', 'team'],
    objects: set('the a an its his her their'),
  },
  pastEndings: ['ed'],
  notPast:
    set(`need indeed speed feed seed proceed exceed hundred united limited based related detailed wanted naked red
    armed so-called bed wed ted fred embed hatred sacred wicked rugged noted advanced accused deed breed greed weed`),
  participles: set(
    'been done gone seen taken given made held known shown won lost begun become come run met set put',
  ),
  participlePrefixes: [''],
  participleEndings: ['ed', 'en', 'wn'],
  notParticiples: set(
    'children women men then when even seven open often green eleven ten garden golden citizen kitchen town down own unknown brown crown hundred indeed need red',
  ),
  carriers: set('be been being'),
  inGroup: set(
    'not also now then still already never ever always again once just only being since n t so far newly formally officially reportedly immediately',
  ),
  abbreviations: text.abbreviations,
  openers: set(
    'and that which who whom whose when while because although though if before after whether as but until',
  ),
  saying: set('said told says announced reported added stated'),
};
