// Dutch words by which somebody takes a position.

import type { PositionTables } from '../../positions/tables.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const set = (text: string): ReadonlySet<string> => new Set(words(text));

const bied = words('biedt bieden bood boden');
const dring = words('dringt dringen drong drongen');
const dreig = words('dreigt dreigen dreigde dreigden');
const ga = words('gaat gaan ging gingen');
const keur = words('keurt keuren keurde keurden');
const pleit = words('pleit pleiten pleitte pleitten');
const roep = words('roept roepen riep riepen');
const sluit = words('sluit sluiten sloot sloten');
const spreek = words('spreekt spreken sprak spraken');
const stel = words('stelt stellen stelde stelden');
const stem = words('stemt stemmen stemde stemden');
const vraag = words('vraagt vragen vroeg vroegen');
const wijs = words('wijst wijzen wees wezen');
const zeg = words('zegt zeggen zegde zegden');

export const positions: PositionTables = {
  verbs: {
    demands: [
      ...words(
        'eist eisen eiste eisten geëist verlangt verlangen verlangde verlangden wil willen wilde wilden',
      ),
      ...[
        'vraagt om',
        'vragen om',
        'vroeg om',
        'vroegen om',
        'gevraagd om',
        'aangedrongen op',
        'aandringt op',
      ],
      ...['opgeroepen', 'oproept', 'oproepen', 'opriep', 'opriepen'],
    ],
    offers: [
      ...words('aangeboden aanbiedt aanbood'),
      ...['is bereid', 'zijn bereid', 'was bereid', 'waren bereid'],
    ],
    promises: words(
      'belooft beloven beloofde beloofden beloofd toegezegd toezegde garandeert garandeerde garandeerden gegarandeerd',
    ),
    proposes: [
      ...words('voorgesteld voorstelt voorstelde oppert opperen opperde opperden'),
      ...['gepleit voor'],
    ],
    agrees: [
      ...words(
        'accepteert accepteren accepteerde accepteerden geaccepteerd aanvaardt aanvaardde aanvaardden aanvaard',
      ),
      ...['ingestemd met', 'instemt met', 'instemde met', 'akkoord gegaan met'],
    ],
    denies: words(
      'ontkent ontkennen ontkende ontkenden ontkend weerspreekt weerspreken weersprak weerspraken weersproken tegengesproken',
    ),
    refuses: words(
      'weigert weigeren weigerde weigerden geweigerd verwerpt verwerpen verwierp verwierpen verworpen afgewezen afwijst afwees',
    ),
    threatens: [...words('dreigt dreigen dreigde dreigden gedreigd'), ...['gedreigd met']],
    decides: words(
      'besluit besluiten besloot besloten beslist beslissen besliste beslisten goedgekeurd goedkeurt goedkeurde',
    ),
  },
  splitVerbs: [
    { kind: 'demands', heads: dring, tail: 'aan op', governs: false },
    { kind: 'demands', heads: dring, tail: 'op aan', governs: false },
    { kind: 'demands', heads: roep, tail: 'op', governs: false },
    { kind: 'demands', heads: roep, tail: 'op tot', governs: false },
    { kind: 'demands', heads: vraag, tail: 'om', governs: true },
    { kind: 'proposes', heads: pleit, tail: 'voor', governs: true },
    { kind: 'threatens', heads: dreig, tail: 'met', governs: true },
    { kind: 'offers', heads: bied, tail: 'aan', governs: false },
    { kind: 'promises', heads: zeg, tail: 'toe', governs: false },
    { kind: 'proposes', heads: stel, tail: 'voor', governs: false },
    { kind: 'agrees', heads: stem, tail: 'in met', governs: false },
    { kind: 'agrees', heads: ga, tail: 'akkoord met', governs: false },
    { kind: 'denies', heads: spreek, tail: 'tegen', governs: false },
    { kind: 'refuses', heads: wijs, tail: 'af', governs: false },
    { kind: 'refuses', heads: wijs, tail: 'van de hand', governs: false },
    { kind: 'refuses', heads: sluit, tail: 'uit', governs: false },
    { kind: 'decides', heads: keur, tail: 'goed', governs: false },
  ],
  participles: set(`
    geëist gevraagd aangedrongen opgeroepen aangeboden beloofd toegezegd gegarandeerd voorgesteld gepleit geaccepteerd
    aanvaard ingestemd akkoord ontkend weersproken tegengesproken geweigerd verworpen afgewezen gedreigd besloten
    goedgekeurd
  `),
  gerunds: new Set(),
  nouns: {
    demands: words('eis oproep'),
    offers: words('aanbod'),
    promises: words('belofte toezegging'),
    proposes: words('voorstel'),
    refuses: words('weigering'),
    threatens: words('dreigement'),
    decides: words('besluit beslissing'),
  },
  wishes: set('wil willen wilde wilden'),
  foretelling: set('dreigt dreigen dreigde dreigden'),
  everyday: set(
    'biedt bieden bood boden aangeboden accepteert accepteren accepteerde accepteerden garandeert garandeerde',
  ),
  unreal: set(`
    zou zouden kan kunnen kon konden moet moeten moest moesten mag mogen mocht mochten zal zullen wil willen wilde wilden
    hoeft hoeven gaat gaan te
  `),
  negations: set('niet geen nooit noch niets niemand'),
  habits: set('vaak altijd soms meestal steevast doorgaans geregeld regelmatig gewoonlijk telkens'),
  conditions: set('als indien tenzij mits wanneer mocht'),
  infinitives: set('om te'),
  stating: set('dat'),
  owning: set('van door'),
  plain: set(`
    eisen verlangen willen oproepen beloven garanderen opperen accepteren ontkennen weerspreken weigeren verwerpen dreigen
    besluiten beslissen bieden dringen gaan keuren roepen sluiten spreken stellen stemmen wijzen zeggen vragen pleiten
  `),
  vague: set(
    'sommige enkele diverse verschillende veel vele geen elke ieder iedere zijn haar hun mijn onze ons mijn jouw uw anderen sommigen velen iemand niemand iedereen mensen meesten',
  ),
  otherwise: set('levens leven slachtoffers doden tol mensenlevens dodental commentaar'),
};
