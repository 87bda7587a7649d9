// Dutch verbs of saying, in every form; those in two parts with both.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const saidParticiples = words(`
  gezegd verteld verklaard gemeld geschreven gesteld gevraagd geantwoord gereageerd benadrukt gewaarschuwd erkend
  ontkend beloofd beweerd betoogd bevestigd verzekerd herhaald gewezen geklaagd gedreigd geëist aangekondigd toegevoegd
  toegegeven uitgelegd meegedeeld medegedeeld vastgesteld voorgesteld aangegeven opgeroepen aangedrongen afgewezen
  toegezegd tegengesproken weersproken genoemd bestempeld omschreven veroordeeld bekritiseerd bepleit gepleit
  beschuldigd verweten geconcludeerd opgemerkt gesproken geroepen gehoopt gevreesd gewild gezworen gegarandeerd
  getwitterd onderstreept toegelicht verzucht geprezen gehekeld afgekeurd verworpen geweigerd besloten voorspeld
`);

/** Past participles: they speak beside `heeft`, `had`; the last ones only with their other half (`duidelijk gemaakt`). */
export const participles: ReadonlySet<string> = new Set([
  ...saidParticiples,
  ...words('gemaakt gebracht gedrukt'),
]);

/** Each line: present singular, plural or infinitive, past singular, past plural. */
export const speech = new Set([
  ...saidParticiples,
  ...words(`
  zegt zeggen zei zeiden
  vertelt vertellen vertelde vertelden
  verklaart verklaren verklaarde verklaarden
  meldt melden meldde meldden
  schrijft schrijven schreef schreven
  stelt stellen stelde stelden
  vraagt vragen vroeg vroegen
  antwoordt antwoorden antwoordde antwoordden
  reageert reageren reageerde reageerden
  benadrukt benadrukken benadrukte benadrukten
  herinnert herinneren herinnerde herinnerden
  waarschuwt waarschuwen waarschuwde waarschuwden
  erkent erkennen erkende erkenden
  ontkent ontkennen ontkende ontkenden
  belooft beloven beloofde beloofden
  beweert beweren beweerde beweerden
  betoogt betogen betoogde betoogden
  bevestigt bevestigen bevestigde bevestigden
  verzekert verzekeren verzekerde verzekerden
  herhaalt herhalen herhaalde herhaalden
  klaagt klagen klaagde klaagden
  dreigt dreigen dreigde dreigden
  roept roepen riep riepen
  schreeuwt schreeuwen schreeuwde schreeuwden
  fluistert fluisteren fluisterde fluisterden
  lacht lachen lachte lachten
  grapt grappen grapte
  grijnst grijnsde
  glimlacht glimlachte
  verzucht verzuchten verzuchtte verzuchtten
  zucht zuchtte
  moppert mopperde
  concludeert concluderen concludeerde concludeerden
  constateert constateren constateerde constateerden
  vervolgt vervolgde
  besluit besloot
  oordeelt oordelen oordeelde oordeelden
  meent menen meende meenden
  vindt vinden vond vonden
  denkt denken dacht dachten
  gelooft geloven geloofde geloofden
  twittert twitterde twitterden
  tweet tweette
  voorspelt voorspellen voorspelde voorspelden
  onderstreept onderstrepen onderstreepte onderstreepten
  suggereert suggereren suggereerde suggereerden
  redeneert redeneerde
  motiveert motiveerde
  verduidelijkt verduidelijkte
  preciseert preciseerde
  adviseert adviseren adviseerde adviseerden
  spreekt spreken sprak spraken
  juicht juichte juichten
  jubelt jubelde
  luidt luidde
  citeert citeerde
  repliceert repliceerde
  argumenteert argumenteerde
  memoreert memoreerde
  bezweert bezweren bezwoer
  zweert zweren zwoer zwoeren
  garandeert garandeerde
  rapporteert rapporteerde rapporteerden
  eist eisen eiste eisten
  bekent bekennen bekende bekenden
  `),
]);

export const acts = words(`
  noemt noemen noemde noemden
  bestempelt bestempelen bestempelde bestempelden
  omschrijft omschrijven omschreef omschreven
  beschrijft beschrijven beschreef beschreven
  typeert typeren typeerde typeerden
  karakteriseert karakteriseerde
  beschuldigt beschuldigen beschuldigde beschuldigden
  verwijt verwijten verweet verweten
  bekritiseert bekritiseren bekritiseerde bekritiseerden
  hekelt hekelen hekelde hekelden
  veroordeelt veroordelen veroordeelde veroordeelden
  prijst prijzen prees prezen
  verwerpt verwerpen verwierp verwierpen
  pleit pleiten pleitte pleitten
  verwijst verwijzen verwees verwezen
  verdedigt verdedigen verdedigde verdedigden
  vergelijkt vergelijken vergeleek vergeleken
  betreurt betreuren betreurde betreurden
  bespot bespotte
  verwelkomt verwelkomde verwelkomden
  betitelt betitelde
  bedankt bedankte bedankten
  kwalificeert kwalificeerde
  toont toonde toonden
  belooft beloven beloofde beloofden
  eist eisen eiste eisten
  ontkent ontkennen ontkende ontkenden
  erkent erkennen erkende erkenden
  bevestigt bevestigen bevestigde bevestigden
  bekent bekennen bekende bekenden
  garandeert garandeerde
`);

export const stances = words(`
  wil willen wilde wilden
  hoopt hopen hoopte hoopten
  vreest vrezen vreesde vreesden
  verwacht verwachten verwachtte verwachtten
  weigert weigeren weigerde weigerden
  weet wist wisten
  steunt steunen steunde steunden
  betwijfelt betwijfelde
  overweegt overwegen overwoog
`);

/** Heads in every form, and the tail that makes the verb; an auxiliary may stand between. */
export const splitVerbs: readonly (readonly [ReadonlySet<string>, string])[] = [
  [words('kondigt kondigen kondigde kondigden'), 'aan'],
  [words('voegt voegen voegde voegden'), 'toe'],
  [words('geeft geven gaf gaven'), 'toe'],
  [words('geeft geven gaf gaven'), 'aan'],
  [words('legt leggen legde legden'), 'uit'],
  [words('licht lichten lichtte lichtten'), 'toe'],
  [words('deelt delen deelde deelden'), 'mee'],
  [words('stelt stellen stelde stelden'), 'vast'],
  [words('stelt stellen stelde stelden'), 'voor'],
  [words('roept roepen riep riepen'), 'op'],
  [words('roept roepen riep riepen'), 'uit'],
  [words('dringt dringen drong drongen'), 'aan'],
  [words('wijst wijzen wees wezen'), 'af'],
  [words('wijst wijzen wees wezen'), 'erop'],
  [words('zegt zeggen zegde zei'), 'toe'],
  [words('spreekt spreken sprak spraken'), 'tegen'],
  [words('merkt merken merkte merkten'), 'op'],
  [words('houdt houden hield hielden'), 'vol'],
  [words('haalt halen haalde haalden'), 'uit'],
  [words('vult vullen vulde vulden'), 'aan'],
  [words('brengt brengen bracht brachten'), 'naar voren'],
  [words('laat laten liet lieten'), 'weten'],
  [words('laat laten liet lieten'), 'optekenen'],
  [words('maakt maken maakte maakten'), 'bekend'],
  [words('maakt maken maakte maakten'), 'duidelijk'],
  [words('doet doen deed deden'), 'af als'],
  [words('keurt keuren keurde keurden'), 'af'],
  [words('raadt raden raadde raadden'), 'aan'],
  [words('drukt drukken drukte drukten'), 'op het hart'],
  [new Set(['op het hart']), 'gedrukt'],
  [new Set(['naar voren']), 'gebracht'],
  [words('bekend'), 'gemaakt'],
  [words('duidelijk'), 'gemaakt'],
  [words('laten'), 'weten'],
  [new Set(['op het hart']), 'naar voren'],
];

export const phrases = [
  'is van mening',
  'zijn van mening',
  'was van mening',
  'is ervan overtuigd',
  'zijn ervan overtuigd',
];
