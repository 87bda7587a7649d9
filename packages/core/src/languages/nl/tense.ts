import type { TenseTables } from '../../text/verbs.ts';
import { text } from './text.ts';
import { pastForms, presentForms } from './verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Dutch verbs, as far as their tense shows. */
export const tense: TenseTables = {
  future: set('zal zult zullen gaat gaan wil willen zou zouden'),
  negated: set(''),
  planned: set(
    'gepland ingepland aanstaande verwacht voorzien agenda verplaatst verschoven uitgesteld verdaagd verlengd',
  ),
  plannedTo: set(''),
  planFor: '',
  infinitive: 'te',
  past: set(`was waren had hadden werd werden kon konden moest moesten mocht mochten wilde wilden wou deed deden
    zei zeiden ging gingen kwam kwamen gaf gaven nam namen zag zagen stond stonden lag lagen liep liepen bleef bleven
    bleek bleken sprak spraken schreef schreven kreeg kregen hield hielden liet lieten vond vonden begon begonnen
    sloot sloten won wonnen verloor verloren vertrok vertrokken overleed overleden stierf stierven viel vielen
    steeg stegen daalde daalden trad traden bracht brachten dacht dachten kocht kochten verkocht verkochten zocht
    wist wisten werkte hief riep riepen ontving ontvingen besloot besloten verscheen verschenen vroeg vroegen
    trok trokken vloog vlogen reed reden brak braken greep grepen koos kozen bood boden dwong ving hing zat zaten
    las lazen at reisde bezocht bezochten ontmoette ontmoetten toonde leidde leidden meldde meldden zette zetten
    haalde stelde stelden telde wees wezen bewees beloofde eiste eisten verbood bereikte bereikten stemde stemden
    ondertekende liet verklaarde verklaarden weigerde weigerden opende openden vertelde vertelden leed
    bevond ontstond ontstonden hief sneed schoot schoten verliet verlieten verbleef herhaalde noemde noemden
    legde legden maakte maakten raakte raakten zakte klom klommen duurde duurden volgde volgden vertoonde betrof
    verdween verdwenen sliep sliepen leek leken schoof schoven dreef dreven sneden wierp wierpen stak bezweek
    bezweken vocht vochten schrok schrokken klonk klonken hielp hielpen sloeg sloegen droeg droegen overviel
    overvielen bestond bestonden ontbrak ontbraken onderging ondergingen sprong sprongen zong zongen zonk zonken
    bewoog bewogen genoot genoten trof troffen onderbrak onderbraken verwees verwezen ondernam ondernamen bezat
    bezaten hingen stootte ontsnapte ontsnapten doodde heropende aldus ${pastForms.join(' ')}`),
  perfect: set('heeft hebben heb is zijn ben'),
  present:
    set(`wordt worden bestaat moet moeten kan kunnen mag mogen staat staan komt komen begint beginnen vindt
    vinden houdt houden zegt zeggen blijft blijven geeft geven bereiden bereidt doet doen neemt nemen loopt lopen ligt
    liggen gaat volgt volgen eindigt opent sluit start vertrekt reist verschijnt treedt zitten zit weet denkt vergadert
    ontmoet ontmoeten spreekt spreken ${presentForms.join(' ')}`),
  doubtful: { verbs: set('staken dient testen'), inverts: true, subjects: ['en', 's'], objects: set('') },
  pastEndings: [
    'eerde',
    'eerden',
    'igde',
    'igden',
    'elde',
    'elden',
    'erde',
    'erden',
    'aakte',
    'aakten',
    'okte',
    'okten',
    'ikte',
    'ikten',
    'ekte',
    'ekten',
    'uikte',
    'uikten',
    'apte',
    'apten',
    'opte',
    'opten',
    'afte',
    'aatste',
    'oorde',
    'oorden',
    'aarde',
    'ierde',
    'ierden',
    'uurde',
    'uurden',
    'agde',
    'agden',
    'egde',
    'egden',
    'oemde',
    'oemden',
    'oonde',
    'oonden',
    'ende',
    'aalde',
    'aalden',
    'eurde',
    'eurden',
    'oegde',
    'oegden',
    'eegde',
    'eegden',
    'aagde',
    'aagden',
    'oogde',
    'oogden',
    'eefde',
    'eefden',
    'oofde',
    'oofden',
    'eidde',
    'eidden',
    'eelde',
    'eelden',
    'ijfde',
    'ijfden',
    'eekte',
    'eekten',
    'eukte',
    'oekte',
    'oekten',
  ],
  notPast:
    set(`laatste vierde derde eerde aarde waarde wereld helden velden gelden beelden bedelde gewelde wederde
    komende volgende lopende bekende ellende bende lente morgende hoeveelheden aanstaande onderde moorde noorden
    woorden oorden harde aarden duizende talrijke geheelde voorwaarde meerwaarde einde honderden`),
  participles: set('geweest gegaan gedaan gezien gestaan gezegd'),
  participlePrefixes: [
    'ge',
    'be',
    'ver',
    'ont',
    'her',
    'over',
    'onder',
    'aange',
    'afge',
    'opge',
    'uitge',
    'inge',
    'toege',
    'voorge',
    'doorge',
    'omge',
    'terugge',
    'bijge',
    'medege',
    'neerge',
    'wegge',
    'vastge',
    'bekendge',
    'gepubli',
    'plaatsge',
    'om',
    'goedge',
  ],
  participleEndings: ['d', 't', 'en'],
  notParticiples:
    set(`gezin getuigen gewonden geruchten gerecht gerechten gewicht geweten gevaren gegevens gesprek gesprekken gebied gebieden gevolg gevolgen gebouw gebouwen geld geweld gezicht gezichten
    geval gezinnen getallen geluid geluiden gelegenheid geneesmiddelen gemeenten generaal gesteld geduld geschut
    beleid begin besluit besluiten bestand bezoek bezoeken bericht berichten bedrag bedragen berg bergen beeld beelden
    belang belangen bewijs bewijzen verdrag verdragen verlies verliezen verslag verslagen verband verkeer verleden
    verschil verschillen verkiezingen overheid overleg onderwerpen onderzoek onderzoeken herfst hert omvang omgeving
    wegen weekend westen plaats plaatsen overheden begroting beurt bord`),
  carriers: set(''),
  inGroup: null,
  abbreviations: text.abbreviations,
  openers: set(
    'en dat die omdat doordat terwijl toen als of voordat nadat waarin waarop waarbij zodat hoewel maar want',
  ),
  saying: set(
    'zei zeiden vertelde vertelden verklaarde verklaarden meldde meldden liet stelde aldus schreef maakte',
  ),
};
