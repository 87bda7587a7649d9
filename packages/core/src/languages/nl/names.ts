// Dutch words around names.

import type { NameTables } from '../../names/tables.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const dayParts = ['ochtend', 'morgen', 'voormiddag', 'middag', 'namiddag', 'avond', 'nacht'];

export const names: NameTables = {
  language: 'nl',
  adjectiveEndings: [
    ['ees', 'ese'],
    ['', 'e'],
  ],
  cityEndings: [
    ['en', 'se'],
    ['s', 'se'],
    ['e', 'se'],
    ['', 'se'],
  ],
  gluedGenitive: true,
  gluedRoles: true,
  verbSecond: true,
  functionWords: words(`
    de het een en of maar want dus doch noch al als dan toen toch ook nog niet geen wel nu net pas straks ooit nooit
    ik jij je u hij zij ze wij we jullie hun hen hem haar zijn mijn jouw uw ons onze hare zijne mij me zich elkaar
    dit dat deze die wie wat welk welke waar wanneer waarom hoe hoeveel waarin waarmee waarop waaronder waarbij
    er hier daar daarin daarmee daarom daarbij daarna daarnaast daarop daardoor daarvoor daarover daarentegen
    hierdoor hierbij hiermee hierop hiervoor hiervan ervan erop erin
    in op te ter ten aan bij van voor na naar met zonder om over onder tegen tot tussen uit door per via sinds sedert
    vanaf vanuit vanwege wegens volgens ondanks tijdens gedurende binnen buiten boven beneden achter naast langs rond
    rondom richting dankzij behalve inclusief exclusief omdat doordat zodat zodra terwijl hoewel ofschoon tenzij mits
    indien nadat voordat totdat aldus evenals alsof zoals echter bovendien verder tevens immers namelijk
    is was waren wordt werd worden werden ben bent heeft had hebben hadden heb hebt kan kon kunnen konden kun zal zou
    zullen zouden moet moest moeten moesten mag mocht mogen mochten wil wilde willen wilden gaat ging gaan gingen doet
    deed doen komt kwam komen blijft bleef laat liet lijkt leek staat stond zit zat ligt lag geeft gaf krijgt kreeg
    alle alles allen allemaal allebei ander andere anderen beide beiden elk elke ieder iedere iedereen iemand niemand
    niets iets enkele enige sommige sommigen veel vele velen weinig weinigen meer meest meeste minder minst genoeg
    zo zoveel zulk zulke zeer heel erg vrij bijna ruim circa ongeveer zeker misschien wellicht mogelijk waarschijnlijk
    vermoedelijk natuurlijk uiteraard helaas gelukkig kennelijk blijkbaar volgend volgende vorig vorige afgelopen
    komend komende eerder later laatste eerste tweede derde vierde vijfde nieuw nieuwe oud oude jong jonge groot grote
    klein kleine goed goede hoog hoge lang lange ja nee tja och ach hallo dag dank sorry kijk zie let hoor
    twee drie vier vijf zes zeven acht negen tien elf twaalf honderd duizend miljoen miljard tientallen honderden
    duizenden vandaag gisteren morgen overmorgen eergisteren vanochtend vanmorgen vanmiddag vanavond vannacht
    inmiddels intussen ondertussen vervolgens uiteindelijk eindelijk tenslotte tegelijk tegelijkertijd onlangs
    recent recente recentelijk momenteel voorlopig voortaan soms vaak meestal altijd weer steeds telkens samen alleen
    slechts zelfs juist precies vooral voornamelijk vooralsnog overigens trouwens kortom
    mensen men politie justitie onderzoek onderzoekers deskundigen experts critici bronnen analisten diplomaten
    mariniers arabieren tutsi's hutu's protestanten katholieken moslims joden christenen koerden soennieten sjiieten
    zowel evenmin ofwel hetzij einde begin oorlog artikel foto video lees bekijk reacties advertentie redactie
  `),
  surnames: words('lang lange klein kleine groot jong jonge oud goed kort vrij'),
  calendar: words(`
    ${weekdays.join(' ')} ${weekdays.flatMap((day) => dayParts.map((part) => day + part)).join(' ')} januari februari maart april mei juni juli augustus
    september oktober november december kerst kerstmis pasen pinksteren hemelvaart sinterklaas koningsdag prinsjesdag
    ramadan nieuwjaar oudjaar bevrijdingsdag dodenherdenking
    gmt utc cest edt
  `),
  particles: words(
    'van der den de ter ten te t von zu zur du des del della di da dos la le el al bin ibn ben st af arap bint',
  ),
  determiners: words('de het een deze die dit dat'),
  definite: words('de het'),
  possessives: words('zijn haar hun diens'),
  titles: words(
    'meneer mevrouw mijnheer heer dhr mevr mw mr drs dr ir ing prof ds sir lord lady dame baron barones jonkheer',
  ),
  saints: words(''),
  roles: words(`
    president vicepresident premier minister minister-president ministerpresident staatssecretaris kanselier bondskanselier
    staatshoofd regeringsleider regeringschef leider koning koningin prins prinses kroonprins keizer sultan emir sjeik paus kardinaal
    bisschop aartsbisschop gouverneur burgemeester wethouder gedeputeerde commissaris eurocommissaris ambassadeur
    consul gezant adviseur woordvoerder woordvoerster secretaris secretaris-generaal senator parlementariër
    parlementslid kamerlid europarlementariër fractievoorzitter fractieleider lijsttrekker partijleider voorzitter
    vicevoorzitter kandidaat informateur formateur verkenner diplomaat politicus politica activist oppositieleider
    generaal admiraal kolonel majoor kapitein luitenant commandant bevelhebber legerleider opperbevelhebber
    directeur topman topvrouw chairman chairwoman cfo coo medeoprichter bestuursvoorzitter baas ceo oprichter bestuurder ondernemer hoofdredacteur redacteur
    journalist verslaggever correspondent schrijver schrijfster auteur dichter columnist presentator presentatrice
    bokser zwemmer zwemster atleet atlete schaatsster wielrenster tennisster voetbalster turner turnster roeier roeister
    golfer skiër zeiler judoka marathonloper cabaretier komiek ontwerper ontwerpster architect fotograaf fotografe filmmaker
    piloot rechercheur notaris dominee imam rabbijn priester pastoor brigadier sergeant korporaal soldaat activiste
    strateeg geoloog bioloog natuurkundige filosoof theoloog jurist criminoloog epidemioloog microbioloog weerman meteoroloog
    chirurg cardioloog psychiater verpleegkundige apotheker dierenarts makelaar winkelier imker
    zanger zangeres acteur actrice regisseur kunstenaar componist dirigent rapper
    coach trainer bondscoach voetballer speler aanvoerder keeper spits wielrenner renner coureur tennisser schaatser
    advocaat advocate rechter officier procureur procureur-generaal aanklager hoofdaanklager raadsman raadsvrouw
    verdachte hoogleraar professor onderzoeker wetenschapper econoom hoofdeconoom historicus socioloog politicoloog
    dijkgraaf heemraad viroloog arts huisarts psycholoog analist expert deskundige docent leraar rector
    onderhandelaar bemiddelaar boer vakbondsleider vakbondsman inspecteur korpschef agent rebellenleider militieleider dictator collega
    echtgenote echtgenoot vrouw man zoon dochter broer zus vader moeder weduwe partner grootmoeder grootvader kleinzoon
    verdediger aanvaller middenvelder doelman doelvrouw vleugelspeler vleugelverdediger linksback rechtsback spelmaker
    topscorer landgenoot ploeggenoot teamgenoot clubgenoot programmamaker documentairemaker theatermaker
    tegenstander voorstander tegenstandster voorstandster inwoner inwoonster bewoner bewoonster medewerker medewerkster
    deelnemer deelneemster voorman voorvrouw kenner liefhebber strijder strijdster slachtoffer ooggetuige getuige buurman
    buurvrouw wijkagent boswachter brandweerman brandweercommandant bedrijfsleider teamleider projectleider
    podcastmaker winnares winnaar kampioen titelverdediger klokkenluider nabestaande
    kleindochter oom tante neef nicht vriendin vriend verloofde
  `),
  rolePlurals: words(
    'fractievoorzitters voorzitters kamerfractievoorzitters lijsttrekkers burgemeesters wethouders aanvallers verdedigers spelers trainers leiders presidenten premiers ministers koningen advocaten ambassadeurs senatoren kamerleden partijleiders astronauten',
  ),
  leaders: words(`
    president premier minister-president ministerpresident kanselier bondskanselier staatshoofd regeringsleider
    regeringschef koning koningin keizer emir sultan dictator
  `),
  crowns: words('koning koningin prins prinses kroonprins keizer emir sultan paus'),
  leaderWords: words('leider machthebber staatshoofd regeringsleider'),
  colleagues: words('collega ambtgenoot ambtgenote evenknie'),
  roleModifiers: words(`
    voormalig voormalige vroegere toenmalig toenmalige oud ex vice adjunct plaatsvervangend plaatsvervangende demissionair
    demissionaire waarnemend waarnemende aftredend aftredende vertrekkend vertrekkende nieuwe huidige zittende
    interim hoge hoogste eerste tweede militair militaire speciaal speciale liberale christendemocratische
    sociaaldemocratische conservatieve rechtse linkse populistische autoritaire
  `),
  roleLinks: words('van in bij voor namens'),
  portfolios: words(`
    buitenlandse binnenlandse zaken economische sociale financiën justitie veiligheid defensie onderwijs cultuur
    wetenschap volksgezondheid welzijn sport landbouw natuur voedselkwaliteit visserij infrastructuur waterstaat klimaat energie
    milieu werkgelegenheid wonen asiel migratie ontwikkelingssamenwerking handel binnenlands bestuur
    koninkrijksrelaties ruimte verkeer middenstand telecommunicatie begroting pensioenen mobiliteit overheidsbedrijven
    ambtenarenzaken institutionele hervormingen democratische vernieuwing maatschappelijke integratie volkshuisvesting
    jeugd digitalisering langdurige zorg medische media primair voortgezet
  `),
  conjunctions: words('en of'),
  firstNames: words(`
    Jan Piet Kees Hans Henk Willem Wim Mark Marc Maarten Martin Peter Paul Johan Johannes Joop Jaap Gerrit Geert
    Hugo Wouter Wopke Sigrid Rob Robert Bert Bart Bas Tom Tim Frans Frank Erik Eric Dick Dirk Arie Arjen Ard Ruud Ronald
    Max Lars Lukas Luc Louis Guy Didier Sven Stef Koen Kris Yves Klaas Jeroen Jesse Diederik Alexander
    Anna Anne Maria Marieke Marianne Els Ellen Carola Caroline Dilan Lilianne Liesje Kajsa Sandra Sophie
    Ingrid Karin Karel Linda Monique Tamara Femke Eva Emma Julia Laura Lisa Angela Olaf Emmanuel Joe Donald
    Barack Bill Hillary George John Michael David Daniel Vladimir Volodymyr Joeri Dmitri Viktor
    Robin Kim Ahmed Ali Mohammed Mohamed Fatima Omar Ibrahim Recep Benjamin Charles
    Florence Charlotte Victoria Virginia Sydney Austin Jordan Georgia Israel Paris Chelsea
    Adriaan Agnes Albert Alfred Alice Andre André Andrea Andreas Andrej Andrzej Annelies Annemarie Anton Antonio
    Antoine Barbara Bastiaan Bernard Bjorn Bruno Camille Carl Carlo Carlos Catharina Cees Chantal
    Claire Claude Claudia Clara Cornelis Daan Dennis Denise Desirée Diego Dieter Dominique Dorien Edith
    Eduard Edwin Eelco Elias Elisabeth Elise Emiel Emile Ernst Ewald Fabian Felix Fernando Filip Finn
    Floris Francesco Francis Franck François Françoise Frederik Fritz Gabriel Georg Georges Gerard Gert Gijs
    Gilles Giorgio Giorgia Giovanni Giuseppe Guido Gustav Guus Hannah Hanna Heinz Helen Helena Helga
    Helmut Hendrik Henri Herman Hubert Ida Ilse Inge Irene Isabel Isabelle Ivan Ivo Jacob Jacques Jasper
    Jean Jens Jerome Jette Joan Joanna Joel Joep Joke Jordi Jorge Joris Joseph Josep José
    Joost Juan Judith Jules Julian Julien Jürgen Justin Katja Katrien Katarina Khalid Klaus Konrad Kristina Leo
    Leon Leonardo Léon Lena Lieve Lorenzo Luca Lucas Lucia Luigi Luis Luuk Maaike Magda Manuel Marcel
    Marco Margaret Margot Marie Mario Marion Marit Marjan Marta Martha Martine Mathias Mathilde Matteo Matthias
    Maurice Maurits Mehmet Merel Michel Michiel Mieke Miguel Milos Mirjam Mohammad Monica Mustafa Nadia
    Natalia Natalie Natasja Nathalie Nelson Nicola Nicolas Nicole Niels Nikolai Nina Noah Norbert Oleg Oleksandr
    Olga Olivier Oscar Oskar Pablo Paola Pascal Patricia Patrick Paula Pauline Pavel Pedro Philip Philippe
    Pierre Pim Quinten Rachid Raoul Raymond Reinhard Remco René Renske Richard Roger Roland Rosalie
    Roel Rudolf Ruben Sabine Samira Sander Sara Saskia Sebastian Sebastiaan Sigmar Silvio Simon Sofia
    Sonja Stefan Stefano Stephan Steven Susanne Suzanne Sylvia Tatjana Teun Theo Theresa Thierry Thijs Thomas
    Tineke Tjeerd Uwe Valérie Veerle Vera Victor Vincent Volkert Walter Werner Wilfried Wilhelm Willy
    Xavier Youssef Yvonne Zdenek Zoë
  `),
  bodies: words(`
    comité actiegroep dagblad weekblad schouwburg ministerie waterschap leger bibliotheek universiteit hogeschool rechtbank gerechtshof hof hooggerechtshof parlement raad college partij vakbond bond
    vereniging stichting bank centrale commissie instituut federatie unie academie dienst inspectie autoriteit bureau
    agentschap organisatie genootschap museum ziekenhuis umc orkest theater fonds groep beweging
    n.v holding fc sc sv club kerk kamer senaat liga verbond front coalitie krant omroep ploeg centrum
    university group party institute foundation council press times post force airlines airways
    association agency committee commission office department airport systems motors partners holdings
    securities technologies entertainment electronics automotive industries brothers
    pharmaceuticals petroleum mutual
  `),
  trades: words(`
    branchegenoot     fabrikant bouwer vervoerder keten bedrijf concern verzekeraar leverancier aanbieder
    ontwikkelaar reus gigant moederbedrijf dochterbedrijf winkel aandelen aandeel warenhuis
  `),
  lonelyBodies: words('oranje congres senaat kamer doema hof'),
  bodyLinks: words('van voor der'),
  administrations: words('regering kabinet commissie coalitie ploeg'),
  things: words(`
    spelen cup toernooi kampioenschap kampioenschappen prijs award awards festival wet verdrag akkoord oorlog operatie
    orkaan storm project programma league divisie tour ronde race prix tijd verklaring boek film nota act war games
    olympische toespraak
  `),
  bodyTails: words(
    'dienst centrum maatschappij fonds partij kliniek museum universiteit ziekenhuis theater commissie vereniging federatie organisatie beweging vakbond centrale bond',
  ),
  siteTails: words('stadion zaal plein straat gracht polder vallei gebied haven'),
  tradeTails: words(`
    waakhond bureau maker brouwer verwerker investeerder krant zender website platform producent uitgever uitgeverij club
    vervoerder aanbieder handelaar groep merk blad weekblad dagblad magazine verzekeraar beheerder exploitant dienst
    winkelketen holding branchegenoot
  `),
  ordinary: words(`
    uitbater eigenaar beheerder exploitant investeerder verhuurder ontwikkelaar uitgever organisator initiatiefnemer
    grootaandeelhouder aandeelhouder branchegenoot concurrent stadgenoot partijgenoot nieuwkomer debutant titelverdediger
    koploper hekkensluiter promovendus tegenstander gastheer gastland buurland bondgenoot dorpsgenoot buurman buurvrouw
    zakenblad zakenkrant weekblad dagblad maandblad opinieblad tijdschrift magazine opsporing verzocht nieuws nieuwsuur
    avond ochtend dag week jaar maand weekend centraal stad dorp land wereld leefbaar lokaal algemeen algemene belang belangen
    nationaal nationale internationaal internationale koninklijk koninklijke nederlands nederlandse vlaams vlaamse europees
    europese landelijk landelijke regionaal regionale gemeentelijk gemeentelijke provinciaal provinciale openbaar openbare
    vrije vrijheid groene rode zwarte witte gouden zilveren gele blauwe open gesloten vaderland vaderlands boek boeken
    festival museum theater muziek film televisie radio krant blad koerier bode post sport voetbal hockey wielrennen
    schaatsen zwemmen tennis atletiek waterpolo volleybal handbal turnen hardlopen marathon ronde kampioen kampioenen
    eredivisie eerste tweede derde beker finale halve kwart aanval verdediging plan akkoord wetboek grondwet actie actieplan
    noodfonds steunfonds steun hulp zorg onderwijs verkeer vervoer veiligheid gezondheid milieu natuur energie water lucht
    bouw industrie handel markt marktplaats beurs bank verzekering verzekeringen pensioen belasting belastingdienst
    woningen wonen huis huizen kerk moskee synagoge school scholen ziekenhuis kliniek apotheek kinder kinderen jeugd
    ouderen vrouwen mannen mensen dieren partij dier samen toekomst democratie rechten recht dood leven liefde oorlog vrede
    verzet bevrijding herdenking koningsdag olympische paralympische spelen wereldkampioenschap eerlijke groot grote klein
    kleine oude nieuwe jonge beste mooiste slimste snelste
  `),
  neuter: words('het'),
  sites: words(`
    stadion plein straat gracht laan kade haven vliegveld luchthaven station brug park paleis kasteel eiland
    eilanden zee rivier kanaal meer berg dal arena square street avenue island beach airport stadium hall center
  `),
  settlements: words(`
    stad hoofdstad havenstad dorp plaats gemeente provincie regio deelstaat staat eiland badplaats wijk buurt
    burgemeester wethouder inwoners inwoner stadje dorpje kustplaats grensplaats oblast
  `),
  directions: words(
    'noord zuid oost west midden centraal noordoost noordwest zuidoost zuidwest noordelijk zuidelijk oostelijk westelijk',
  ),
  locatives: words('in te nabij vlakbij'),
  weakLocatives: words('bij naar uit vanuit rond richting buiten binnen'),
  citing: words(''),
  employers: words('namens bij'),
  speech: words(`
    zei zegt zeggen zeiden aldus vertelt vertelde verklaarde verklaart meldt meldde schrijft schreef stelt stelde vindt
    vond denkt dacht vraagt vroeg antwoordt antwoordde reageert reageerde benadrukt benadrukte waarschuwt waarschuwde
    noemt noemde erkent erkende ontkent ontkende belooft beloofde twitterde tweette
  `),
  deeds: words(`
    stapt reist vliegt glimlacht lacht zucht knikt huilt trouwt overlijdt vertelt woont
    stapte reisde vloog glimlachte lachte zuchtte knikte huilde trouwde overleed vertelde woonde
  `),
  sharedDeeds: words(''),
  plainAcronyms: words(`
    TV DNA ID OK HIV AIDS COVID LGBT LHBTI LHBTIQ CEO CFO BBP BTW UTC GMT CET PDF WK EK OS PC IT ICT AI CO CV DJ HBO VWO MBO
    II III IV VI VII USB SMS GPS IQ USD EUR VMBO HAVO IC GBP GHz MHz AOW WAO WW OZB CAO SUV MKB BV NV EHBO PCR RNA
  `),
};
