// English words that tie what is said to who says it.

import { phrasesOf } from '../../positions/tables.ts';
import type { QuoteTables } from '../../quotes/tables.ts';
import { names } from './names.ts';
import { positions } from './positions.ts';
import { acts, gerunds, nounlike, participles, speech, splitVerbs, stances } from './quotes-verbs.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const quotes: QuoteTables = {
  speech,
  acts,
  stances,
  splitVerbs,
  participles,
  gerunds,
  phrases: [
    'made clear',
    'makes clear',
    'make clear',
    'made it clear',
    'makes it clear',
    'make it clear',
    'is of the opinion',
    'are of the opinion',
    'went on',
    'goes on',
    'put it',
    'puts it',
    'spoke of',
    'speaks of',
    'spoken of',
    'speaking of',
    'wondered aloud',
    'took to twitter',
    'pointed to',
    'pointing to',
    'points to',
    'said of',
    'says of',
    'weighed in',
    'fired back',
    'hit back',
    'shot back',
    'chimed in',
    'called for',
    'calls for',
    'calling for',
    'call for',
    'called on',
    'calls on',
    'calling on',
    'call on',
  ],
  sources: ['according to', 'in the words of', 'as per'],
  passives: words('is are was were be been being am get gets got'),
  agents: words('by'),
  auxiliaries: words(`
    has have had having is are was were be been being am do does did will would can could may might shall should must
    's 've 'd ’s ’ve ’d
  `),
  addressing: words('tell tells told telling inform informs informed notify notified'),
  clitics: words('s re ve d ll m'),
  nounlike,
  negations: words('not never'),
  complementisers: words('that whether if how why what'),
  infinitives: words('to'),
  subordinators: words(`
    because since while when where after before until unless although though as than so if whereas once whenever lest
  `),
  relatives: words('who which whom whose'),
  pronouns: { he: 'he', she: 'she', they: 'they', it: 'it', i: 'self', we: 'self', you: 'self' },
  objectPronouns: { him: 'he', her: 'she', them: 'they' },
  definite: words('the this that these those'),
  determiners: words(
    'the a an this that these those his her their its our my your some many several one two three four five both all most another other few no every each any',
  ),
  prepositions: words(`
    according of in on at to from with without for by about against among around behind between during into near off onto over
    through toward towards under upon via within inside outside beyond across along despite following including
    regarding concerning per amid versus like
  `),
  belongs: words('of for at in from with on'),
  conjunctions: words('and or but nor yet then'),
  adverbs: words(`
    also later then now again still already just even once often repeatedly recently earlier previously further
    subsequently reportedly simply only first finally publicly privately openly bluntly flatly not never always
    sometimes sarcastically angrily quietly jokingly sharply strongly famously initially immediately quickly
    personally directly specifically explicitly clearly falsely correctly wrongly rightly bitterly proudly briefly
    meanwhile however nevertheless instead too there here aloud incredulously anonymously similarly both back
    n't n’t
  `),
  times: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december today yesterday tomorrow tonight morning afternoon evening night week month
    year weekend days weeks months years hours minutes last next ago earlier later noon midnight mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec
  `),
  speakers: new Set([
    ...words(`
    spokesman spokeswoman spokesperson spokesmen spokespeople official officials police officer officers source sources
    analyst analysts expert experts critic critics observer observers diplomat diplomats aide aides adviser advisers
    advisor advisors lawyer lawyers attorney attorneys prosecutor prosecutors judge court witness witnesses reporter
    reporters journalist journalists commentator commentators researcher researchers scientist scientists economist
    economists author authors editor editors president minister ministers premier chancellor king queen prince senator
    senators congressman congresswoman representative representatives mayor governor leader leaders director manager
    chairman chairwoman chair chief executive executives head founder owner activist activists protester protesters supporter supporters
    opponent opponents republicans democrats republican democrat lawmaker lawmakers member members resident residents
    victim victims survivor survivors relative relatives friend friends colleague colleagues neighbor neighbors voter
    voters candidate candidates nominee governments ministries agencies companies parties unions government ministry department agency company firm group party committee
    commission council union association organization organisation office campaign team administration parliament
    congress senate house army military authorities authority report reports study studies statement poll polls survey
    letter article paper newspaper magazine site website memo document documents warning advisory ruling people man
    woman men women boy girl mother father son daughter wife husband brother sister professor doctor doctors nurse
    teacher teachers student students coach player businessman businesswoman businessmen worker workers employee
    employees producer actor actress singer director writer veteran general admiral captain colonel sheriff detective
    investigator investigators secretary ambassador pope bishop priest pastor rabbi imam coroner watchdog regulator
    bank insider insiders pundit pundits strategist strategists consultant pollster pollsters moderator host anchor
    opposition ally allies others someone everyone somebody anyone nobody many some outlet media
  `),
    ...names.roles,
    ...names.rolePlurals,
  ]),
  gluedSpeakers: false,
  male: words(`
    mr sir lord king prince spokesman chairman congressman businessman man boy father son husband brother uncle
    grandfather actor pope bishop priest
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
    steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas
    eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis
    jerry tyler aaron jose adam nathan henry peter kyle walter ethan jeremy harold keith christian roger noah gerald
    carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan
    juan wayne roy ralph randy eugene vincent russell louis bobby philip johnny bill barack bernie ted mike tim tom jim
    bob steve ben dan chris rick jeff greg matt tony ken ron don doug jimmy harry vladimir volodymyr emmanuel boris
    olaf joeri sergei sergey dmitry viktor recep benjamin mohammed muhammad ahmed ali omar hassan ibrahim carlos luis
    pedro miguel antonio mitt mitch newt rudy josh josé jared elijah hugh evan neil simon ian graham nigel keir rishi
  `),
  female: words(`
    mrs ms miss madam lady queen princess spokeswoman chairwoman congresswoman businesswoman woman girl mother daughter
    wife sister aunt grandmother actress
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
    kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy
    angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet
    catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith
    megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail
    alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany
    charlotte marie kayla alexis lori hillary chelsea ivanka melania kellyanne ava sonia ursula christine
    theresa jacinda liz kate katie claire anne jane ellen jill kim kamala susana maya lynn sheila barb
  `),
  plural: words(`
    officials officers police sources analysts experts critics observers diplomats aides advisers advisors lawyers
    attorneys prosecutors witnesses reporters journalists commentators researchers scientists economists authors editors
    ministers senators representatives leaders activists protesters supporters opponents republicans democrats lawmakers
    members residents victims survivors relatives friends colleagues neighbors voters candidates authorities allies people men
    women doctors teachers students workers employees investigators insiders pundits strategists pollsters others spokesmen spokespeople businessmen governments ministries agencies companies parties unions
  `),
  groups: words(`
    opposition government ministry department agency company firm party committee commission council union association organization
    organisation campaign team administration parliament congress senate court bank regulator newspaper army military
  `),
  ages: words('old olds'),
  lesser: words('vice former ex deputy acting assistant then elect president-elect past'),
  verbSecond: false,
  particles: words('van von de der den la le di da del al bin ibn el du dos mac st'),
  elisions: words('s t d ll re ve m em til cause tis twas n bout round nuff'),
  marked: phrasesOf(positions),
  titling: words(`
    titled entitled nicknamed dubbed known film movie book novel song album series play poem single show episode
    documentary painting sculpture question slogan motto word words term phrase hashtag so-called
  `),
};
