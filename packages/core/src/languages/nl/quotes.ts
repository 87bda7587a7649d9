// Dutch words that tie what is said to who says it.

import { phrasesOf } from '../../positions/tables.ts';
import type { QuoteTables } from '../../quotes/tables.ts';
import { names } from './names.ts';
import { positions } from './positions.ts';
import { acts, participles, phrases, speech, splitVerbs, stances } from './quotes-verbs.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const quotes: QuoteTables = {
  speech,
  acts,
  stances,
  splitVerbs,
  participles,
  phrases,
  gerunds: new Set(),
  sources: [
    'volgens',
    'aldus',
    'in de woorden van',
    'naar zeggen van',
    'naar eigen zeggen van',
    'in de visie van',
    'blijkens',
  ],
  passives: words('wordt word worden werd werden geworden'),
  agents: words('door'),
  auxiliaries: words(`
    heeft heb hebt hebben had hadden gehad is zijn was waren ben bent geweest zal zullen zou zouden kan kunnen kon konden
    moet moeten moest moesten mag mogen mocht mochten wil willen wilde wilden wou durft durfde gaat gaan ging gingen
    laat liet lieten bleef blijft blijkt bleek
  `),
  addressing: words('vertelt vertellen vertelde vertelden verzekert verzekerde verzekerden'),
  clitics: new Set(),
  nounlike: words('zeggen schrijven eisen denken vragen dreigen roepen'),
  negations: words('niet nooit'),
  complementisers: words('dat of hoe waarom wat'),
  infinitives: words('te'),
  subordinators: words(`
    omdat doordat zodat opdat terwijl toen als wanneer indien nadat voordat totdat tot sinds zodra hoewel ofschoon tenzij
    mits waarbij waarin waarmee waarop waardoor waarna waarvan waarover alsof want
  `),
  relatives: words('die wie wiens wier'),
  pronouns: {
    hij: 'he',
    zij: 'she-or-they',
    ze: 'she-or-they',
    het: 'it',
    ik: 'self',
    wij: 'self',
    we: 'self',
    je: 'self',
    jij: 'self',
    u: 'self',
  },
  objectPronouns: { hem: 'he', haar: 'she', hen: 'they', hun: 'they' },
  definite: words('de het deze die dit dat'),
  determiners: words(
    'de het een deze die dit dat zijn haar hun onze ons mijn jouw uw sommige veel vele enkele diverse verschillende andere alle beide geen elke ieder iedere twee drie vier vijf',
  ),
  prepositions: words(`
    van in op te ter ten aan bij voor na naar met zonder om over onder tegen tot tussen uit door per via sinds vanaf
    vanuit vanwege wegens ondanks tijdens gedurende binnen buiten boven beneden achter naast langs rond rondom richting
    dankzij behalve namens jegens inzake omtrent volgens
  `),
  belongs: words('van voor bij in uit namens'),
  conjunctions: words('en of maar dus doch noch'),
  adverbs: words(`
    ook weliswaar later eerder toen nu weer nog al wel even net steeds dan daar hier er daarop daarna vervolgens verder echter
    immers zelfs alleen altijd nooit niet vaak soms juist vooral overigens bovendien tevens zo zojuist onlangs eens
    inmiddels intussen ondertussen tegelijk meteen direct zelf herhaaldelijk meermaals meermalen nadrukkelijk openlijk publiekelijk
    zich hem haar hen ons mij me hun daarbij daarover hierover
  `),
  times: words(`
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
    september oktober november december vandaag gisteren morgen overmorgen eergisteren vanochtend vanmorgen vanmiddag
    vanavond vannacht gisteravond gisterochtend gistermiddag gisternacht maandagavond dinsdagavond woensdagavond
    donderdagavond vrijdagavond zaterdagavond zondagavond maandagochtend dinsdagochtend woensdagochtend
    donderdagochtend vrijdagochtend zaterdagochtend zondagochtend maandagmiddag dinsdagmiddag woensdagmiddag
    donderdagmiddag vrijdagmiddag zaterdagmiddag zondagmiddag week weekend maand jaar dag ochtend middag avond nacht
    vorige vorig afgelopen komende komend volgende uur moment ogenblik keer middags avonds ochtends morgens nachts dagen weken maanden jaren minuten
  `),
  speakers: new Set([
    ...words(`
    regeringen ministeries vakbonden bonden bedrijven gemeenten
    woordvoerder woordvoerster woordvoerders zegsman zegsvrouw bron bronnen ingewijden ingewijde deskundige deskundigen
    expert experts analist analisten criticus critici waarnemer waarnemers diplomaat diplomaten commentator commentatoren
    politie justitie officier rechter rechters rechtbank hof advocaat advocaten advocate getuige getuigen verdachte
    aanklager aanklagers onderzoeker onderzoekers wetenschapper wetenschappers econoom economen hoogleraar hoogleraren
    president premier minister ministers kanselier koning koningin prins prinses staatssecretaris kamerlid kamerleden
    senator senatoren burgemeester burgemeesters wethouder wethouders gouverneur leider leiders directeur directrice
    voorzitter baas chef hoofd manager coach trainer bondscoach speler spelers renner renners aanvoerder activist
    activisten demonstranten demonstrant betogers betoger aanhangers tegenstanders voorstanders regering ministerie
    kabinet fractie fracties partij partijen coalitie oppositie commissie raad bond vakbond bestuur bedrijf concern
    onderneming organisatie organisaties stichting vereniging gemeente provincie parlement kamer leger krant persbureau
    zender omroep media pers kranten rapport onderzoek studie verklaring brief bericht persbericht bewoners inwoners bewoner inwoner buurman
    buurvrouw buren omwonenden slachtoffer slachtoffers familie nabestaanden vriend vriendin vrienden collega collega's
    kiezers kandidaat kandidaten lijsttrekker moeder vader zoon dochter vrouw man mannen vrouwen broer zus oom tante
    docent docente leraar lerares leraren student studenten arts artsen huisarts agent agenten brandweer
    boeren boer werknemers werkgevers medewerker medewerkers ambtenaar ambtenaren adviseur adviseurs ambassadeur
    generaal kolonel kapitein commandant schrijver schrijfster kunstenaar kunstenares zanger zangeres acteur actrice
    regisseur bisschop paus priester dominee imam rabbijn functionaris functionarissen autoriteiten meesten velen
    bondgenoot bondgenoten sommigen anderen iedereen iemand niemand mensen fans supporters toeschouwers
  `),
    ...names.roles,
    ...names.rolePlurals,
  ]),
  gluedSpeakers: true,
  male: words(`
    meneer dhr heer koning prins woordvoerder zegsman man jongen vader zoon broer oom opa acteur paus bisschop buurman
    jan piet kees hans henk willem wim mark marc maarten martin peter pieter paul johan johannes joop jaap gerrit geert
    hugo wouter wopke rob robert bert bart bas tom tim frans frank fred erik eric dick dirk arie arjen ruud ronald max
    lars lukas luc louis sven stef koen kris bram klaas jeroen jesse lodewijk diederik alexander karel theo michael
    joe donald barack bill george john james david daniel boris vladimir volodymyr sergej joeri dmitri viktor emmanuel
    olaf recep benjamin charles mohammed ahmed ali omar hassan ibrahim jurgen jorge erwin johan bernard gijs stefan
    thierry pim ivo ben ed ad cor sjaak chris nico leo simon sander rutger thomas kevin ronnie danny niels joost
  `),
  female: words(`
    mevrouw mevr mw koningin prinses woordvoerster zegsvrouw vrouw meisje moeder dochter zus tante oma actrice docente
    lerares schrijfster kunstenares zangeres advocate buurvrouw directrice vriendin
    anna anne maria marieke marianne els ellen esther carola caroline dilan lilian lilianne liesje kajsa sandra sophie
    ingrid karin linda monique tamara femke eva emma julia laura lisa ursula angela hillary mildred ineke
    máxima margriet beatrix wilhelmina amalia hanneke annemarie anneke marjolein mirjam miriam saskia petra yvonne
    jolande jacqueline christine elisabeth elizabeth fatima khadija kamala theresa liz sigrid mona renske corinne
    agnes rita annette annie truus bep ria wil tineke joke marja
  `),
  plural: words(`
    bondgenoten woordvoerders bronnen ingewijden deskundigen experts analisten critici waarnemers diplomaten commentatoren rechters
    advocaten getuigen aanklagers onderzoekers wetenschappers economen hoogleraren ministers kamerleden senatoren
    burgemeesters wethouders leiders spelers renners activisten demonstranten betogers aanhangers tegenstanders toeschouwers
    voorstanders fracties partijen organisaties bewoners inwoners buren omwonenden slachtoffers nabestaanden vrienden
    kiezers kandidaten mannen vrouwen leraren studenten artsen agenten boeren werknemers werkgevers medewerkers
    regeringen ministeries vakbonden bonden bedrijven gemeenten
    ambtenaren adviseurs functionarissen autoriteiten meesten velen sommigen anderen mensen fans supporters
  `),
  groups: words(`
    rechtbank hof regering ministerie kabinet fractie partij coalitie oppositie commissie bond vakbond bestuur bedrijf
    concern onderneming organisatie stichting vereniging gemeente parlement kamer leger krant persbureau zender omroep
  `),
  ages: words('jarige jarigen'),
  lesser: words(
    'vice voormalig voormalige vroegere oud ex waarnemend waarnemende adjunct toenmalig toenmalige',
  ),
  verbSecond: true,
  particles: words("van der den de het ter ten te 't von zu del della di da la le al bin ibn el st"),
  elisions: words('s t n k m r ns ie'),
  marked: phrasesOf(positions),
  titling: words(`
    getiteld genaamd genoemd zogenoemde zogenaamde zogeheten geheten bijgenaamd bijnaam heet heette film boek roman lied
    nummer album serie plaat toneelstuk gedicht single voorstelling documentaire schilderij woord woorden term begrip
    slogan motto titel predikaat
  `),
};
