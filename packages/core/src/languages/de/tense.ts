import type { TenseTables } from '../../text/verbs.ts';
import { text } from './text.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** German verbs, as far as their tense shows. */
export const tense: TenseTables = {
  future: set('wird werden werde wirst werdet will wollen soll sollen'),
  negated: set(''),
  planned: set('geplant vorgesehen angesetzt bevorsteht bevorstehende bevorstehenden anberaumt terminiert'),
  plannedTo: set(''),
  planFor: '',
  infinitive: 'zu',
  past: set(`baute bauten war waren wurde wurden hatte hatten konnte konnten musste mussten mußte mußten durfte durften wollte
    wollten sollte sollten mochte ging gingen kam kamen gab gaben nahm nahmen sah sahen stand standen lag lagen lief
    liefen blieb blieben sprach sprachen schrieb schrieben hielt hielten ließ ließen fand fanden begann begannen schloss
    schlossen gewann gewannen verlor verloren starb starben fiel fielen stieg stiegen trat traten brachte brachten dachte
    dachten kaufte wusste wußte rief riefen verschwand erschien erschienen bat baten zog zogen flog fuhr fuhren brach
    brachen griff griffen wählte trug trugen traf trafen hieß hießen bekam bekamen erhielt erhielten beschloss beschlossen
    bot boten saß saßen las aß half halfen warf warfen schlug schlugen lud luden schien schienen entstand entstanden
    übernahm übernahmen unterschrieb verließ verließen betrug betrugen wuchs sank sanken ergab fing hing bewies entschied
    entschieden schied sagte sagten legte legten setzte setzten machte machten`),
  perfect: set('hat haben habe sei seien ist sind bin'),
  present:
    set(`wird muss müssen kann können darf dürfen mag mögen gibt geht gehen kommt kommen beginnt beginnen findet
    finden hält halten sagt sagen bleibt bleiben steht stehen liegt liegen nimmt nehmen läuft laufen gilt gelten folgt
    endet enden öffnet schließt startet starten reist tritt treten trifft treffen sitzt weiß denkt spricht sprechen zeigt
    zeigen heißt macht machen lädt spielt spielen feiert feiern erwartet plant planen tagt tagen
    stimmt stimmen entscheidet wählt berät fährt fahren fliegt bringt stellt legt setzt zieht verlässt übernimmt erhält bekommt empfängt kehrt wechselt
    steigt sinkt fällt wächst gewinnt verliert löst hofft rechnet ruft warnt fordert kündigt lässt streikt wirbt singt liest arbeitet sucht kämpft`),
  doubtful: { verbs: set(''), inverts: false, subjects: [], objects: set('') },
  pastEndings: [
    ...[
      'ierte',
      'ierten',
      'erte',
      'erten',
      'elte',
      'elten',
      'igte',
      'igten',
      'chte',
      'chten',
      'llte',
      'llten',
    ],
    ...['tete', 'teten', 'dete', 'deten', 'nete', 'neten', 'hnte', 'hnten', 'hrte', 'hrten', 'ärte', 'ärten'],
    ...['agte', 'agten', 'egte', 'egten', 'eilte', 'eilten', 'utzte', 'ützte', 'etzte', 'etzten', 'eugte'],
    ...[
      'aute',
      'auten',
      'eute',
      'euten',
      'iebte',
      'iebten',
      'olgte',
      'olgten',
      'orgte',
      'uerte',
      'auerten',
      'ebte',
      'ebten',
      'ubte',
      'ubten',
      'eiste',
      'eisten',
      'enkte',
      'enkten',
    ],
  ],
  notPast:
    set(`rechte rechten leichte leichten schlechte schlechten echte echten nachrichten nächte nächten mächte
    mächten früchte geschichte geschichten berichte berichten gerichte gerichten gewichte schichten schichte rechten
    möchte möchten könnte könnten würde würden letzte letzten vierte vierten achte achten werte werten experte experten
    konzerte konzerten märkte alte alten kälte hälfte zelte zelten welten anwälte angehörte sichten absichten
    pflichte pflichten höchste beste besten meiste meisten breiste geiste weiste gestalten verhalten erhalten halten
    spalten geschützte gesetzte fluchten richten einrichten achte verletzte verletzten geschätzte vorgesetzte
    drohte begleite seiten zeiten leuten heute`),
  participles: set('geworden gewesen gegangen getan gesehen gestanden gesagt passiert'),
  participlePrefixes: [
    ...['ge', 'be', 'ver', 'er', 'ent', 'zer', 'auf', 'ab', 'an', 'aus', 'ein', 'vor', 'zu', 'mit', 'nach'],
    ...['her', 'hin', 'über', 'unter', 'um', 'durch', 'wider', 'zurück', 'fest', 'statt', 'teil', 'bekannt'],
  ],
  participleEndings: ['t', 'en'],
  notParticiples:
    set(`gebiet gebieten gericht gerichten gesicht gesichten gesetzen gesprächen gebäuden geschäften geld
    gemeinden genossen gewalt gestalt gehalt geschenken gefallen bericht berichten besuchen besucht beitrag betten
    beamten bedarf bereit bereits behörden verkehr verein vereinen verdacht vertrag verträgen verhandlungen verband
    erst ersten ernst entwicklungen anderen allen abend arbeit anwalt angebot angeboten antwort ausgaben auszeiten ein
    einen eines einheit vorstand vorschlägen zukunft zustimmung nacht nachricht nachrichten mitte mitteln herbst unten
    unterschieden umwelt zeiten aufgaben aufträgen gut gegenden genehmigungen gesellschaften geschichten`),
  carriers: set(''),
  inGroup: null,
  abbreviations: text.abbreviations,
  openers: set(
    'und dass daß die der das weil wenn als ob bevor nachdem während wobei wodurch sodass obwohl aber denn sondern',
  ),
  saying: set('sagte sagten sagt erklärte erklärten berichtete berichteten teilte teilten betonte meinte so'),
};
