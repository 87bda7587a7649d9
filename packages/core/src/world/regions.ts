// Regions: continents, seas, parts of countries, states, provinces, territories; one row each.

/**
 * Columns: key | ISO 3166 country, empty when it crosses borders | IANA zone, empty when the region has several or
 * none | a column a language: `names; adjectives; inhabitants`, alternatives parted by commas, acronyms behind `=`.
 */
export const regions = `
key|country|zone|nl|en
europe|||Europa;Europees;Europeaan,Europeanen|Europe;European;Europeans
eastern-europe|||Oost-Europa;Oost-Europees;Oost-Europeanen|Eastern Europe;Eastern European;Eastern Europeans
western-europe|||West-Europa;West-Europees;West-Europeanen|Western Europe;Western European;Western Europeans
central-europe|||Midden-Europa,Centraal-Europa;Midden-Europees,Centraal-Europees;|Central Europe;Central European;
southern-europe|||Zuid-Europa;Zuid-Europees;|Southern Europe;Southern European;
northern-europe|||Noord-Europa;Noord-Europees;|Northern Europe;Northern European;
africa|||Afrika;Afrikaans;Afrikaan,Afrikanen|Africa;African;Africans
north-africa|||Noord-Afrika;Noord-Afrikaans;|North Africa;North African;
west-africa|||West-Afrika;West-Afrikaans;|West Africa;West African;
east-africa|||Oost-Afrika;Oost-Afrikaans;|East Africa;East African;
horn-of-africa|||Hoorn van Afrika;;|Horn of Africa;;
sahel|||Sahel;;
sahara|||Sahara;;
asia|||Azië;Aziatisch;Aziaten|Asia;Asian;Asians
central-asia|||Centraal-Azië;Centraal-Aziatisch;|Central Asia;Central Asian;
south-east-asia|||Zuidoost-Azië;Zuidoost-Aziatisch;|South-East Asia,Southeast Asia,South East Asia;Southeast Asian;
south-asia|||Zuid-Azië;Zuid-Aziatisch;|South Asia;South Asian;
east-asia|||Oost-Azië;Oost-Aziatisch;|East Asia;East Asian;
north-america|||Noord-Amerika;Noord-Amerikaans;|North America;North American;
south-america|||Zuid-Amerika;Zuid-Amerikaans;|South America;South American;
latin-america|||Latijns-Amerika;Latijns-Amerikaans;|Latin America;Latin American;
central-america|||Midden-Amerika,Centraal-Amerika;Midden-Amerikaans;|Central America;Central American;
caribbean|||Caribisch gebied,Caraïben;Caribisch;|Caribbean;;
oceania|||Oceanië;;|Oceania;;
antarctica|||Antarctica;;
arctic|||Noordpoolgebied,Arctis;Arctisch;|Arctic;;
middle-east|||Midden-Oosten;;|Middle East;Middle Eastern;
far-east|||Verre Oosten;;|Far East;;
balkans|||Balkan,Westelijke Balkan;;|Balkans,Western Balkans;Balkan;
baltic-states|||Baltische staten;Baltisch;Balten|Baltic states,Baltics;Baltic;
benelux|||Benelux;;
scandinavia|||Scandinavië;Scandinavisch;Scandinaviërs|Scandinavia;Scandinavian;Scandinavians
caucasus|||Kaukasus;Kaukasisch;|Caucasus;;
kashmir|||Kasjmir;Kasjmiri;|Kashmir;Kashmiri;
kurdistan|||Koerdistan;Koerdisch;Koerd,Koerden|Kurdistan;Kurdish;Kurds
indo-pacific|||Indo-Pacific,Indo-Pacifische regio;;|Indo-Pacific;;
mediterranean|||Middellandse Zee;;|Mediterranean,Mediterranean Sea;;
north-sea|||Noordzee;;|North Sea;;
baltic-sea|||Oostzee;;|Baltic Sea;;
black-sea|||Zwarte Zee;;|Black Sea;;
sea-of-azov|||Zee van Azov;;|Sea of Azov;;
caspian-sea|||Kaspische Zee;;|Caspian Sea;;
red-sea|||Rode Zee;;|Red Sea;;
dead-sea|||Dode Zee;;|Dead Sea;;
aegean|||Egeïsche Zee;;|Aegean Sea,Aegean;;
adriatic|||Adriatische Zee;;|Adriatic Sea,Adriatic;;
persian-gulf|||Perzische Golf,Golf van Oman;;|Persian Gulf;;
strait-of-hormuz|||Straat van Hormuz;;|Strait of Hormuz,Straits of Hormuz;;
taiwan-strait|||Straat van Taiwan;;|Taiwan Strait;;
south-china-sea|||Zuid-Chinese Zee;;|South China Sea;;
bab-el-mandeb|||Bab el-Mandeb;;
suez-canal|EG|Africa/Cairo|Suezkanaal;;|Suez Canal;;
panama-canal|PA|America/Panama|Panamakanaal;;|Panama Canal;;
english-channel|||Het Kanaal;;|English Channel;;
atlantic|||Atlantische Oceaan;;|Atlantic,Atlantic Ocean;;
pacific|||Grote Oceaan,Stille Oceaan;;|Pacific,Pacific Ocean;;
indian-ocean|||Indische Oceaan;;|Indian Ocean;;
gulf-of-mexico|||Golf van Mexico;;|Gulf of Mexico;;
alps|||Alpen;;|Alps;;
rhine|||Rijn;;|Rhine;;
danube|||Donau;;|Danube;;
amazon|||Amazonegebied,Amazone;;|Amazon rainforest,Amazon basin;;
himalaya|||Himalaya;;|Himalayas,Himalaya;;
wadden-sea|||Waddenzee;;|Wadden Sea;;
crimea|UA|Europe/Simferopol|Krim;;|Crimea;Crimean;Crimeans
donbas|UA|Europe/Kyiv|Donbas,Donbass;;
transnistria|MD|Europe/Chisinau|Transnistrië;;|Transnistria;;
abkhazia|GE|Asia/Tbilisi|Abchazië;Abchazisch;|Abkhazia;Abkhaz,Abkhazian;
south-ossetia|GE|Asia/Tbilisi|Zuid-Ossetië;;|South Ossetia;;
nagorno-karabakh|AZ|Asia/Baku|Nagorno-Karabach;;|Nagorno-Karabakh;;
chechnya|RU|Europe/Moscow|Tsjetsjenië;Tsjetsjeens;Tsjetsjenen|Chechnya;Chechen;Chechens
dagestan|RU|Europe/Moscow|Dagestan;;
siberia|RU||Siberië;Siberisch;|Siberia;Siberian;
gaza|PS|Asia/Gaza|Gazastrook,Gaza;;Gazanen|Gaza Strip,Gaza;Gazan;Gazans
west-bank|PS|Asia/Hebron|Westelijke Jordaanoever,Westoever;;|West Bank;;
golan|SY|Asia/Damascus|Golanhoogten,Golanhoogvlakte;;|Golan Heights;;
tibet|CN|Asia/Shanghai|Tibet;Tibetaans;Tibetanen|Tibet;Tibetan;Tibetans
xinjiang|CN|Asia/Shanghai|Xinjiang;;
tigray|ET|Africa/Addis_Ababa|Tigray;;
darfur|SD|Africa/Khartoum|Darfur,Darfoer;;|Darfur;;
western-sahara|EH|Africa/El_Aaiun|Westelijke Sahara;;|Western Sahara;;
somaliland|SO|Africa/Mogadishu|Somaliland;;
republika-srpska|BA|Europe/Sarajevo|Republika Srpska;;
northern-cyprus|CY|Asia/Famagusta|Noord-Cyprus;;|Northern Cyprus;;
england|GB|Europe/London|Engeland;Engels;Engelsman,Engelsen|England;English;
scotland|GB|Europe/London|Schotland;Schots;Schotten|Scotland;Scottish;Scots
wales|GB|Europe/London|Wales;Welsh;|Wales;Welsh;
northern-ireland|GB|Europe/London|Noord-Ierland;Noord-Iers;|Northern Ireland;Northern Irish;
cornwall|GB|Europe/London|Cornwall;;
flanders|BE|Europe/Brussels|Vlaanderen;Vlaams;Vlaming,Vlamingen|Flanders;Flemish;
wallonia|BE|Europe/Brussels|Wallonië;Waals;Waal,Walen|Wallonia;Walloon;Walloons
limburg|||Limburg;Limburgs;Limburgers|Limburg;;
west-flanders|BE|Europe/Brussels|West-Vlaanderen;West-Vlaams;|West Flanders;;
east-flanders|BE|Europe/Brussels|Oost-Vlaanderen;Oost-Vlaams;|East Flanders;;
noord-holland|NL|Europe/Amsterdam|Noord-Holland;Noord-Hollands;|North Holland,Noord-Holland;;
zuid-holland|NL|Europe/Amsterdam|Zuid-Holland;Zuid-Hollands;|South Holland,Zuid-Holland;;
noord-brabant|NL|Europe/Amsterdam|Noord-Brabant,Brabant;Brabants;Brabanders|North Brabant,Noord-Brabant;;
gelderland|NL|Europe/Amsterdam|Gelderland;Gelders;|Gelderland;;
overijssel|NL|Europe/Amsterdam|Overijssel;Overijssels;|Overijssel;;
drenthe|NL|Europe/Amsterdam|Drenthe;Drents;Drenten|Drenthe;;
friesland|NL|Europe/Amsterdam|Friesland,Fryslân;Fries;Friezen|Friesland;Frisian;Frisians
flevoland|NL|Europe/Amsterdam|Flevoland;;
zeeland|NL|Europe/Amsterdam|Zeeland;Zeeuws;Zeeuwen|Zeeland;;
holland|NL|Europe/Amsterdam|Holland;Hollands;Hollanders|;;
randstad|NL|Europe/Amsterdam|Randstad;;
achterhoek|NL|Europe/Amsterdam|Achterhoek;;
veluwe|NL|Europe/Amsterdam|Veluwe;;
twente|NL|Europe/Amsterdam|Twente;Twents;Tukkers|Twente;;
schiphol|NL|Europe/Amsterdam|Schiphol;;
texel|NL|Europe/Amsterdam|Texel;Texels;|Texel;;
terschelling|NL|Europe/Amsterdam|Terschelling;;
curacao|CW|America/Curacao|Curaçao;Curaçaos;|Curaçao,Curacao;;
aruba|AW|America/Aruba|Aruba;Arubaans;Arubanen|Aruba;Aruban;Arubans
sint-maarten|SX|America/Lower_Princes|Sint-Maarten,Sint Maarten;;|Sint Maarten,St. Maarten;;
bonaire|BQ|America/Kralendijk|Bonaire;Bonairiaans;|Bonaire;;
sint-eustatius|BQ|America/Kralendijk|Sint-Eustatius;;|Sint Eustatius;;
saba|BQ|America/Kralendijk|Saba;;
greenland|GL|America/Nuuk|Groenland;Groenlands;Groenlanders|Greenland;Greenlandic;Greenlanders
faroe-islands|FO|Atlantic/Faroe|Faeröer;Faeröers;|Faroe Islands;Faroese;
falklands|FK|Atlantic/Stanley|Falklandeilanden;;|Falkland Islands,Falklands;;
puerto-rico|PR|America/Puerto_Rico|Puerto Rico;Puerto Ricaans;Puerto Ricanen|Puerto Rico;Puerto Rican;Puerto Ricans
bermuda|BM|Atlantic/Bermuda|Bermuda;;
guam|GU|Pacific/Guam|Guam;;
azores|PT|Atlantic/Azores|Azoren;;|Azores;;
balearics|ES|Europe/Madrid|Balearen;;|Balearic Islands,Balearics;;
mallorca|ES|Europe/Madrid|Mallorca;;|Majorca,Mallorca;;
ibiza|ES|Europe/Madrid|Ibiza;;
canary-islands|ES|Atlantic/Canary|Canarische Eilanden;;|Canary Islands,Canaries;;
catalonia|ES|Europe/Madrid|Catalonië;Catalaans;Catalaan,Catalanen|Catalonia;Catalan;Catalans
basque-country|ES|Europe/Madrid|Baskenland;Baskisch;Basken|Basque Country;Basque;Basques
andalusia|ES|Europe/Madrid|Andalusië;Andalusisch;|Andalusia;Andalusian;
corsica|FR|Europe/Paris|Corsica;Corsicaans;Corsicanen|Corsica;Corsican;Corsicans
brittany|FR|Europe/Paris|Bretagne;Bretons;Bretons|Brittany;Breton;Bretons
normandy|FR|Europe/Paris|Normandië;Normandisch;|Normandy;;
new-caledonia|NC|Pacific/Noumea|Nieuw-Caledonië;;|New Caledonia;;
sicily|IT|Europe/Rome|Sicilië;Siciliaans;Sicilianen|Sicily;Sicilian;Sicilians
sardinia|IT|Europe/Rome|Sardinië;Sardijns;|Sardinia;Sardinian;
lampedusa|IT|Europe/Rome|Lampedusa;;
tuscany|IT|Europe/Rome|Toscane;Toscaans;|Tuscany;Tuscan;
crete|GR|Europe/Athens|Kreta;Kretenzisch;|Crete;Cretan;
lesbos|GR|Europe/Athens|Lesbos;;
bavaria|DE|Europe/Berlin|Beieren;Beiers;Beieren|Bavaria;Bavarian;Bavarians
saxony|DE|Europe/Berlin|Saksen;Saksisch;|Saxony;;
lower-saxony|DE|Europe/Berlin|Nedersaksen;;|Lower Saxony;;
north-rhine-westphalia|DE|Europe/Berlin|Noordrijn-Westfalen;;|North Rhine-Westphalia;;
thuringia|DE|Europe/Berlin|Thüringen;;|Thuringia;;
brandenburg|DE|Europe/Berlin|Brandenburg;;
hesse|DE|Europe/Berlin|Hessen;;|Hesse;;
bali|ID|Asia/Makassar|Bali;Balinees;|Bali;Balinese;
java|ID|Asia/Jakarta|Java;Javaans;Javanen|Java;Javanese;
aceh|ID|Asia/Jakarta|Atjeh,Aceh;;|Aceh;;
zanzibar|TZ|Africa/Dar_es_Salaam|Zanzibar;;
quebec|CA|America/Toronto|Quebec;;|Quebec,Québec;;
ontario|CA||Ontario;;
alberta|CA|America/Edmonton|Alberta;;
british-columbia|CA||British Columbia;;
nova-scotia|CA|America/Halifax|Nova Scotia;;
manitoba|CA|America/Winnipeg|Manitoba;;
queensland|AU|Australia/Brisbane|Queensland;;
new-south-wales|AU|Australia/Sydney|New South Wales;;
tasmania|AU|Australia/Hobart|Tasmanië;;|Tasmania;;
western-australia|AU|Australia/Perth|West-Australië;;|Western Australia;;
south-australia|AU|Australia/Adelaide|Zuid-Australië;;|South Australia;;
alabama|US|America/Chicago|Alabama;;
alaska|US||Alaska;;
arizona|US|America/Phoenix|Arizona;;
arkansas|US|America/Chicago|Arkansas;;
california|US|America/Los_Angeles|Californië;Californisch;Californiërs|California;Californian;Californians
colorado|US|America/Denver|Colorado;;
connecticut|US|America/New_York|Connecticut;;
delaware|US|America/New_York|Delaware;;
florida|US||Florida;;
georgia-state|US|America/New_York|Georgia;;|;;
hawaii|US|Pacific/Honolulu|Hawaï,Hawaii;Hawaïaans;|Hawaii;Hawaiian;Hawaiians
idaho|US||Idaho;;
illinois|US|America/Chicago|Illinois;;
indiana|US||Indiana;;
iowa|US|America/Chicago|Iowa;;
kansas|US||Kansas;;
kentucky|US||Kentucky;;
louisiana|US|America/Chicago|Louisiana;;
maine|US|America/New_York|Maine;;
maryland|US|America/New_York|Maryland;;
massachusetts|US|America/New_York|Massachusetts;;
michigan|US||Michigan;;
minnesota|US|America/Chicago|Minnesota;;
mississippi|US|America/Chicago|Mississippi;;
missouri|US|America/Chicago|Missouri;;
montana|US|America/Denver|Montana;;
nebraska|US||Nebraska;;
nevada|US||Nevada;;
new-hampshire|US|America/New_York|New Hampshire;;
new-jersey|US|America/New_York|New Jersey;;
new-mexico|US|America/Denver|New Mexico;;
new-york-state|US|America/New_York|;;|New York State;;
north-carolina|US|America/New_York|North Carolina,Noord-Carolina;;|North Carolina;;
north-dakota|US||North Dakota,Noord-Dakota;;|North Dakota;;
ohio|US|America/New_York|Ohio;;
oklahoma|US|America/Chicago|Oklahoma;;
oregon|US||Oregon;;
pennsylvania|US|America/New_York|Pennsylvania;;
rhode-island|US|America/New_York|Rhode Island;;
south-carolina|US|America/New_York|South Carolina,Zuid-Carolina;;|South Carolina;;
south-dakota|US||South Dakota,Zuid-Dakota;;|South Dakota;;
tennessee|US||Tennessee;;
texas|US||Texas;Texaans;Texanen|Texas;Texan;Texans
utah|US|America/Denver|Utah;;
vermont|US|America/New_York|Vermont;;
virginia|US|America/New_York|Virginia;;
washington-state|US|America/Los_Angeles|;;|Washington State;;
west-virginia|US|America/New_York|West Virginia;;
wisconsin|US|America/Chicago|Wisconsin;;
wyoming|US|America/Denver|Wyoming;;
manhattan|US|America/New_York|Manhattan;;
silicon-valley|US|America/Los_Angeles|Silicon Valley;;
soviet-union|||Sovjet-Unie;Sovjet;|Soviet Union=USSR;Soviet;Soviets
yugoslavia|||Joegoslavië;Joegoslavisch;|Yugoslavia;Yugoslav;
`;
