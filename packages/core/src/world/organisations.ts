// Organisations that the news takes for known: international bodies, parliaments, parties, agencies, companies.

/**
 * Columns: key | ISO 3166 country it belongs to, empty when international | a column a language:
 * `names=acronyms`, alternatives parted by commas, empty when like the one before | names read in every language.
 * Acronyms stand as they are written.
 */
export const organisations = `
key|country|nl|en|also
NATO||Noord-Atlantische Verdragsorganisatie,NAVO-raad=NAVO,Navo|North Atlantic Treaty Organization,North Atlantic Treaty Organisation=NATO,Nato
OSCE||Organisatie voor Veiligheid en Samenwerking in Europa=OVSE|Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe,Organisation for Security and Cooperation in Europe=OSCE
UN||Verenigde Naties=VN|United Nations=UN,U.N.|=UNO
UNSC||Veiligheidsraad,VN-Veiligheidsraad|Security Council,UN Security Council,U.N. Security Council,United Nations Security Council
UNGA||Algemene Vergadering van de Verenigde Naties,Algemene Vergadering van de VN|UN General Assembly,United Nations General Assembly
EU||Europese Unie=EU|European Union=EU,E.U.
EuropeanCommission||Europese Commissie|European Commission
EuropeanParliament||Europees Parlement,Europarlement|European Parliament
EUCO||Europese Raad|European Council
CouncilEU||Raad van de Europese Unie,Raad van de EU|Council of the European Union,Council of the EU
ECB||Europese Centrale Bank=ECB|European Central Bank=ECB
EIB||Europese Investeringsbank=EIB|European Investment Bank=EIB
CJEU||Europees Hof van Justitie,Hof van Justitie van de Europese Unie|European Court of Justice,Court of Justice of the European Union
ECHR||Europees Hof voor de Rechten van de Mens=EHRM|European Court of Human Rights=ECHR
CoE||Raad van Europa|Council of Europe
EMA||Europees Geneesmiddelenbureau=EMA|European Medicines Agency=EMA
Europol||Europol
Frontex||Frontex
Eurostat||Eurostat
Eurogroup||Eurogroep|Eurogroup
ICJ||Internationaal Gerechtshof|International Court of Justice=ICJ
ICC||Internationaal Strafhof|International Criminal Court=ICC
ICTY||Joegoslavië-tribunaal|=ICTY
PCA||Permanent Hof van Arbitrage|Permanent Court of Arbitration
IMF||Internationaal Monetair Fonds=IMF|International Monetary Fund=IMF
WorldBank||Wereldbank|World Bank
WTO||Wereldhandelsorganisatie=WTO|World Trade Organization,World Trade Organisation=WTO
WHO||Wereldgezondheidsorganisatie=WHO|World Health Organization,World Health Organisation=WHO
IAEA||Internationaal Atoomenergieagentschap,Internationaal Atoomagentschap=IAEA|International Atomic Energy Agency=IAEA
OPCW||Organisatie voor het Verbod op Chemische Wapens=OPCW|Organisation for the Prohibition of Chemical Weapons,Organization for the Prohibition of Chemical Weapons=OPCW
UNHCR||VN-vluchtelingenorganisatie=UNHCR|UN Refugee Agency,United Nations High Commissioner for Refugees=UNHCR
UNICEF||=Unicef,UNICEF
UNESCO||=Unesco,UNESCO
UNRWA||=UNRWA
WFP||Wereldvoedselprogramma=WFP|World Food Programme,World Food Program=WFP
FAO||Voedsel- en Landbouworganisatie=FAO|Food and Agriculture Organization=FAO
ILO||Internationale Arbeidsorganisatie=ILO|International Labour Organization=ILO
IOM||Internationale Organisatie voor Migratie=IOM|International Organization for Migration=IOM
IPCC||=IPCC
UNFCCC||=UNFCCC
OECD||Organisatie voor Economische Samenwerking en Ontwikkeling=OESO|Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development=OECD
OPEC||=OPEC,Opec|Organization of the Petroleum Exporting Countries=OPEC,Opec|=OPEC+
IEA||Internationaal Energieagentschap=IEA|International Energy Agency=IEA
G7||=G7,G-7
G8||=G8,G-8
G20||=G20,G-20
BRICS||=BRICS,Brics
AfricanUnion||Afrikaanse Unie=AU|African Union=AU
ECOWAS||=Ecowas,ECOWAS|Economic Community of West African States=ECOWAS,Ecowas
ArabLeague||Arabische Liga|Arab League
OIC||Organisatie van Islamitische Samenwerking|Organisation of Islamic Cooperation=OIC
ASEAN||=ASEAN,Asean|Association of Southeast Asian Nations=ASEAN,Asean
APEC||=APEC,Apec|Asia-Pacific Economic Cooperation=APEC,Apec
SCO||Shanghai-samenwerkingsorganisatie|Shanghai Cooperation Organisation,Shanghai Cooperation Organization=SCO
CSTO||Collectieve Veiligheidsverdragsorganisatie=CSTO|Collective Security Treaty Organization=CSTO
GCC||Samenwerkingsraad van de Golf|Gulf Cooperation Council=GCC
OAS||Organisatie van Amerikaanse Staten=OAS|Organization of American States=OAS
Mercosur||Mercosur
Commonwealth||Gemenebest|Commonwealth of Nations
AUKUS||=AUKUS,Aukus
Interpol||Interpol
RedCross||Rode Kruis,Internationale Rode Kruis|Red Cross,International Committee of the Red Cross=ICRC
RedCrescent||Rode Halve Maan|Red Crescent
MSF||Artsen zonder Grenzen|Doctors Without Borders,Médecins Sans Frontières=MSF
Amnesty||Amnesty International,Amnesty
HRW||Human Rights Watch=HRW
Greenpeace||Greenpeace
Oxfam||Oxfam Novib,Oxfam|Oxfam
IOC||Internationaal Olympisch Comité=IOC|International Olympic Committee=IOC
FIFA||=FIFA,Fifa
UEFA||=UEFA,Uefa
FIA||=FIA
WADA||=WADA
NOCNSF|NL|NOC*NSF
Hamas|PS|Hamas
Hezbollah|LB|Hezbollah,Hezbollah-beweging|Hezbollah,Hizbollah
Taliban|AF|Taliban
Houthis|YE|Houthi's,Houthi-rebellen|Houthis,Houthi
Fatah|PS|Fatah
PLO|PS|=PLO
PalestinianAuthority|PS|Palestijnse Autoriteit|Palestinian Authority
AlQaeda||Al Qaida,Al-Qaida,al-Qaida|Al Qaeda,Al-Qaeda,al-Qaeda
IslamicState||Islamitische Staat=IS|Islamic State=IS,ISIS
AlShabaab|SO|Al-Shabaab,al-Shabaab
BokoHaram|NG|Boko Haram
PKK|TR|=PKK
IRGC|IR|Revolutionaire Garde|Revolutionary Guards,Revolutionary Guard=IRGC
Wagner|RU|Wagner-groep,Wagnergroep|Wagner Group
FSB|RU|=FSB
Gazprom|RU|Gazprom
Rosneft|RU|Rosneft
Duma|RU|Doema,Staatsdoema|State Duma,Duma
FederationCouncil|RU|Federatieraad|Federation Council
Rada|UA|Verchovna Rada|Verkhovna Rada
Knesset|IL|Knesset
IDF|IL|=IDF|Israel Defense Forces,Israeli Defense Forces=IDF
Likud|IL|Likoed|Likud
Bundestag|DE|Bondsdag,Bundestag|Bundestag
Bundesrat|DE|Bondsraad,Bundesrat|Bundesrat
Bundesbank|DE|Bundesbank
BVerfG|DE|Constitutioneel Hof in Karlsruhe|Federal Constitutional Court
CDU|DE|=CDU
CSU|DE|=CSU
SPD|DE|=SPD
FDP|DE|=FDP
AfD|DE|Alternative für Deutschland=AfD|Alternative for Germany,Alternative für Deutschland=AfD
Bundeswehr|DE|Bundeswehr
AssembleeNationale|FR|Assemblée Nationale|Assemblée Nationale
NationalRally|FR|Rassemblement National|National Rally,Rassemblement National
HouseOfCommons|GB|Lagerhuis|House of Commons
HouseOfLords|GB|Hogerhuis|House of Lords
Labour|GB||Labour,Labour Party
Tories|GB|Conservatieve Partij,Tories|Conservative Party,Tories
LibDems|GB||Liberal Democrats,Lib Dems
SNP|GB||Scottish National Party=SNP
DUP|GB||Democratic Unionist Party=DUP
SinnFein|GB|Sinn Féin,Sinn Fein
BoE|GB|Bank of England
BBC|GB|=BBC
NHS|GB||National Health Service=NHS
MetPolice|GB|Scotland Yard|Metropolitan Police,Scotland Yard
USCongress|US|Amerikaanse Congres,Amerikaans Congres|US Congress,U.S. Congress,United States Congress
USHouse|US|Huis van Afgevaardigden|House of Representatives,US House of Representatives,U.S. House of Representatives,US House,U.S. House
USSenate|US|Amerikaanse Senaat|US Senate,U.S. Senate
SCOTUS|US|Amerikaanse Hooggerechtshof|US Supreme Court,U.S. Supreme Court,United States Supreme Court
Fed|US|Federal Reserve,Fed|Federal Reserve,US Federal Reserve,Fed
CIA|US|=CIA
FBI|US|=FBI
NSA|US|=NSA
NASA|US|=NASA
FDA|US||Food and Drug Administration=FDA
CDC|US||Centers for Disease Control and Prevention=CDC
SEC|US||Securities and Exchange Commission=SEC
EPA|US||Environmental Protection Agency=EPA
USDOJ|US|Amerikaanse ministerie van Justitie|US Department of Justice,U.S. Department of Justice,US Justice Department
StateDepartment|US|State Department
DHS|US||Department of Homeland Security=DHS
ICE|US||Immigration and Customs Enforcement=ICE
FEMA|US||Federal Emergency Management Agency=FEMA
Republicans|US|Republikeinse Partij|Republican Party=GOP
Democrats|US|Democratische Partij|Democratic Party
NYSE|US||New York Stock Exchange=NYSE
WallStreet|US|Wall Street
Nasdaq|US|Nasdaq
KMT|TW|Kuomintang|Kuomintang
CCP|CN|Communistische Partij van China|Chinese Communist Party,Communist Party of China=CCP
NPC|CN|Nationaal Volkscongres|National People's Congress
BoJ|JP|Bank van Japan,Bank of Japan|Bank of Japan
LDP|JP||Liberal Democratic Party
BJP|IN|=BJP|Bharatiya Janata Party=BJP
ANC|ZA|=ANC|African National Congress=ANC
AKP|TR|=AKP
PiS|PL|=PiS|Law and Justice=PiS
Fidesz|HU|Fidesz
TweedeKamer|NL|Tweede Kamer|Tweede Kamer,Dutch House of Representatives
EersteKamer|NL|Eerste Kamer|Eerste Kamer,Dutch Senate
StatenGeneraal|NL|Staten-Generaal|States General
RaadVanState|NL|Raad van State|Dutch Council of State
HogeRaad|NL|Hoge Raad
Rekenkamer|NL|Algemene Rekenkamer,Rekenkamer
PublicProsecution|NL|Openbaar Ministerie=OM|
Rijkswaterstaat|NL|Rijkswaterstaat
RIVM|NL|=RIVM
KNMI|NL|=KNMI
CBS|NL|Centraal Bureau voor de Statistiek=CBS|Statistics Netherlands
CPB|NL|Centraal Planbureau=CPB|
SCP|NL|Sociaal en Cultureel Planbureau=SCP|
DNB|NL|De Nederlandsche Bank,Nederlandsche Bank=DNB|
AFM|NL|Autoriteit Financiële Markten=AFM|
ACM|NL|Autoriteit Consument & Markt,Autoriteit Consument en Markt=ACM|
DataProtection|NL|Autoriteit Persoonsgegevens
COA|NL|=COA|
IND|NL|Immigratie- en Naturalisatiedienst=IND|
AIVD|NL|=AIVD
MIVD|NL|=MIVD
NCTV|NL|=NCTV
UWV|NL|=UWV
SVB|NL|Sociale Verzekeringsbank=SVB|
DUO|NL|=DUO|
Kiesraad|NL|Kiesraad
GGD|NL|=GGD
OMT|NL|Outbreak Management Team=OMT|
VNG|NL|Vereniging van Nederlandse Gemeenten=VNG|
SER|NL|Sociaal-Economische Raad=SER|
FNV|NL|=FNV
CNV|NL|=CNV
VNO-NCW|NL|VNO-NCW
LTO|NL|LTO Nederland=LTO
DutchRailways|NL|Nederlandse Spoorwegen=NS|
ProRail|NL|ProRail
KLM|NL|=KLM
ANP|NL|=ANP
NOS|NL|=NOS
NPO|NL|=NPO
RTL|NL|RTL Nieuws,RTL
VVD|NL|=VVD
PVV|NL|Partij voor de Vrijheid=PVV|Party for Freedom=PVV
CDA|NL|=CDA
D66|NL|=D66
PvdA|NL|Partij van de Arbeid=PvdA|Dutch Labour Party=PvdA
GroenLinks|NL|GroenLinks,GroenLinks-PvdA
SocialistPartyNL|NL|Socialistische Partij=SP|
ChristenUnie|NL|ChristenUnie=CU|ChristenUnie
SGP|NL|=SGP
PvdD|NL|Partij voor de Dieren=PvdD|
FvD|NL|Forum voor Democratie=FvD,FVD|Forum for Democracy
BBB|NL|BoerBurgerBeweging=BBB|
NSC|NL|Nieuw Sociaal Contract=NSC|
JA21|NL|=JA21
Volt|NL|Volt Nederland|
DENK|NL|=DENK
KNVB|NL|=KNVB
Ajax|NL|Ajax
Feyenoord|NL|Feyenoord
PSV|NL|=PSV
Philips|NL|Philips
ASML|NL|=ASML
ING|NL|=ING
ABNAMRO|NL|ABN AMRO,ABN Amro
Rabobank|NL|Rabobank
Ahold|NL|Ahold Delhaize,Ahold
Unilever|GB|Unilever
Shell|GB|Shell,Royal Dutch Shell
NVA|BE|=N-VA
VlaamsBelang|BE|Vlaams Belang
CDV|BE|=CD&V
OpenVld|BE|Open Vld,Open VLD
VRT|BE|=VRT
Belga|BE|Belga
Boeing|US|Boeing
Airbus|FR|Airbus
Twitter|US|Twitter
Facebook|US|Facebook
Meta|US|Meta Platforms
Google|US|Google
YouTube|US|YouTube
WhatsApp|US|WhatsApp
Instagram|US|Instagram
TikTok|CN|TikTok
Apple|US|Apple
Microsoft|US|Microsoft
Amazon|US|Amazon
Tesla|US|Tesla
SpaceX|US|SpaceX
OpenAI|US|OpenAI
Netflix|US|Netflix
Intel|US|Intel
Nvidia|US|Nvidia
IBM|US|=IBM
Huawei|CN|Huawei
Alibaba|CN|Alibaba
Samsung|KR|Samsung
Toyota|JP|Toyota
Volkswagen|DE|Volkswagen
Siemens|DE|Siemens
Lufthansa|DE|Lufthansa
BP|GB|=BP
HSBC|GB|=HSBC
ESA||Europese Ruimtevaartorganisatie=ESA|European Space Agency=ESA
CERN|CH|=CERN
WEF||Wereld Economisch Forum,World Economic Forum=WEF|World Economic Forum=WEF
Reuters|GB|Reuters
AFP|FR|=AFP|Agence France-Presse=AFP
AP-News|US||Associated Press
DPA|DE|=DPA
Bloomberg|US|Bloomberg
CNN|US|=CNN
NBC|US|=NBC
FoxNews|US|Fox News
NYT|US|New York Times,The New York Times
WaPo|US|Washington Post,The Washington Post
WSJ|US|Wall Street Journal,The Wall Street Journal
FinancialTimes|GB|Financial Times
Guardian|GB|The Guardian
Politico|US|Politico
TASS|RU|TASS,Tass
Interfax|RU|Interfax
RIA|RU|Ria Novosti|RIA Novosti
Xinhua|CN|Xinhua
AlJazeera|QA|Al Jazeera
DerSpiegel|DE|Der Spiegel
NRC|NL|=NRC
Volkskrant|NL|de Volkskrant,De Volkskrant,Volkskrant
Telegraaf|NL|De Telegraaf,Telegraaf
AlgemeenDagblad|NL|Algemeen Dagblad|
JPMorgan|US|JPMorgan Chase,JPMorgan,JP Morgan,J.P. Morgan
GoldmanSachs|US|Goldman Sachs
MorganStanley|US|Morgan Stanley
WellsFargo|US|Wells Fargo
BankOfAmerica|US|Bank of America
Citigroup|US|Citigroup,Citibank
BlackRock|US|BlackRock
BerkshireHathaway|US|Berkshire Hathaway
DeutscheBank|DE|Deutsche Bank
CreditSuisse|CH|Credit Suisse
Barclays|GB|Barclays
BNPParibas|FR|BNP Paribas
LockheedMartin|US|Lockheed Martin
NorthropGrumman|US|Northrop Grumman
Raytheon|US|Raytheon
GeneralMotors|US|General Motors
GeneralElectric|US|General Electric
RollsRoyce|GB|Rolls-Royce
BAESystems|GB|BAE Systems
JohnsonAndJohnson|US|Johnson & Johnson
ProcterAndGamble|US|Procter & Gamble
CocaCola|US|Coca-Cola
McDonalds|US|McDonald's
BenAndJerrys|US|Ben & Jerry's
Walmart|US|Walmart,Wal-Mart
ExxonMobil|US|ExxonMobil,Exxon Mobil
AstraZeneca|GB|AstraZeneca
Moderna|US|Moderna
BioNTech|DE|BioNTech
Novartis|CH|Novartis
MercedesBenz|DE|Mercedes-Benz,Daimler
AirFranceKLM|FR|Air France-KLM
AirFrance|FR|Air France
Ryanair|IE|Ryanair
easyJet|GB|EasyJet
Heineken|NL|Heineken
AkzoNobel|NL|AkzoNobel,Akzo Nobel
DSM|NL|=DSM
PostNL|NL|PostNL
TataSteel|IN|Tata Steel
HallOfFame|US||Rock and Roll Hall of Fame,Rock & Roll Hall of Fame,Baseball Hall of Fame,Hall of Fame
SaveTheChildren||Save the Children
AZAlkmaar|NL|AZ Alkmaar=AZ
Twente|NL|FC Twente
Groningen|NL|FC Groningen
FCUtrecht|NL|FC Utrecht
Heerenveen|NL|sc Heerenveen,SC Heerenveen
Vitesse|NL|Vitesse
SpartaRotterdam|NL|Sparta Rotterdam,Sparta
Heracles|NL|Heracles Almelo,Heracles
WillemII|NL|Willem II
GoAheadEagles|NL|Go Ahead Eagles,Go Ahead
NECNijmegen|NL|NEC Nijmegen=NEC
NAC|NL|NAC Breda=NAC
PECZwolle|NL|PEC Zwolle
RKC|NL|RKC Waalwijk=RKC
FortunaSittard|NL|Fortuna Sittard,Fortuna
Excelsior|NL|Excelsior
Cambuur|NL|SC Cambuur,Cambuur
DeGraafschap|NL|De Graafschap
HelmondSport|NL|Helmond Sport
ADODenHaag|NL|ADO Den Haag=ADO
RodaJC|NL|Roda JC,Roda
VVVVenlo|NL|VVV-Venlo=VVV
AlmereCity|NL|Almere City
Telstar|NL|Telstar
ClubBrugge|BE|Club Brugge
Anderlecht|BE|RSC Anderlecht
UnionSG|BE|Union Sint-Gillis|Union Saint-Gilloise
StandardLuik|BE|Standard Luik|Standard Liège
ZulteWaregem|BE|Zulte Waregem
CercleBrugge|BE|Cercle Brugge
KAAGent|BE|AA Gent,KAA Gent
KRCGenk|BE|KRC Genk,Racing Genk
ManchesterUnited|GB|Manchester United,Man United
ManchesterCity|GB|Manchester City,Man City
Tottenham|GB|Tottenham Hotspur,Tottenham
WestHam|GB|West Ham United,West Ham
AstonVilla|GB|Aston Villa
CrystalPalace|GB|Crystal Palace
NottinghamForest|GB|Nottingham Forest
Arsenal|GB|Arsenal
Everton|GB|Everton
Fulham|GB|Fulham
LeedsUnited|GB|Leeds United
NewcastleUnited|GB|Newcastle United
Celtic|GB|Celtic
RealMadrid|ES|Real Madrid
AtleticoMadrid|ES|Atlético Madrid,Atletico Madrid
RealSociedad|ES|Real Sociedad
FCBarcelona|ES|FC Barcelona
Juventus|IT|Juventus
InterMilan|IT|Inter Milan,Internazionale
ACMilan|IT|AC Milan
ASRoma|IT|AS Roma
Lazio|IT|Lazio Roma
BayernMunich|DE|Bayern München|Bayern Munich
BorussiaDortmund|DE|Borussia Dortmund
BayerLeverkusen|DE|Bayer Leverkusen
ParisSG|FR|Paris Saint-Germain=PSG
OlympiqueLyon|FR|Olympique Lyon|Olympique Lyonnais
OlympiqueMarseille|FR|Olympique Marseille
Galatasaray|TR|Galatasaray
Fenerbahce|TR|Fenerbahçe,Fenerbahce
Besiktas|TR|Besiktas,Beşiktaş
Benfica|PT|Benfica
SportingLisbon|PT|Sporting Lissabon|Sporting Lisbon
FCPorto|PT|FC Porto
Cavaliers|US|Cleveland Cavaliers
Lakers|US|Los Angeles Lakers
Celtics|US|Boston Celtics
Yankees|US|New York Yankees
RedSox|US|Boston Red Sox
DeStandaard|BE|De Standaard
DeMorgen|BE|De Morgen
HetLaatsteNieuws|BE|Het Laatste Nieuws=HLN
HetNieuwsblad|BE|Het Nieuwsblad
DeTijd|BE|De Tijd
Parool|NL|Het Parool
Trouw|NL|dagblad Trouw
FinancieeleDagblad|NL|Het Financieele Dagblad,Financieele Dagblad=FD
ReformatorischDagblad|NL|Reformatorisch Dagblad
NederlandsDagblad|NL|Nederlands Dagblad
OmroepBrabant|NL|Omroep Brabant
OmroepWest|NL|Omroep West
OmroepGelderland|NL|Omroep Gelderland
LeMonde|FR|Le Monde
LeFigaro|FR|Le Figaro
LesEchos|FR|Les Echos
ElPais|ES|El País,El Pais
ElMundo|ES|El Mundo
LaRepubblica|IT|La Repubblica
CorriereDellaSera|IT|Corriere della Sera
DieZeit|DE|Die Zeit
DieWelt|DE|Die Welt
Bild|DE|Bild-Zeitung
DagensNyheter|SE|Dagens Nyheter
Aftonbladet|SE|Aftonbladet
Economist|GB|The Economist
DailyMail|GB|Daily Mail,The Daily Mail
DailyTelegraph|GB|Daily Telegraph,The Daily Telegraph
TheTimes|GB|The Times
TheSun|GB|The Sun
TheIndependent|GB|The Independent
SkyNews|GB|Sky News
SkySports|GB|Sky Sports
MSNBC|US|=MSNBC
NewYorkPost|US|New York Post,The New York Post
LATimes|US|Los Angeles Times
USAToday|US|USA Today
RollingStone|US|Rolling Stone
VanityFair|US|Vanity Fair
NewYorker|US|The New Yorker
TheAtlantic|US|The Atlantic
HuffPost|US|Huffington Post,HuffPost
BuzzFeed|US|BuzzFeed News,BuzzFeed
ChinaDaily|CN|China Daily
GlobalTimes|CN|Global Times
TheHindu|IN|The Hindu
Haaretz|IL|Haaretz
JerusalemPost|IL|Jerusalem Post
MetEireann|IE|Met Éireann
SouthernCompany|US|Southern Company
PolitieNL|NL|Nationale Politie
RKI|DE|Robert Koch-Institut,Robert Koch Institut|Robert Koch Institute=RKI
`;
