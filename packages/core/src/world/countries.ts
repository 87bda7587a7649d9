// Countries: one row each, with zone, seat of government, names, adjectives and inhabitants in every language.

/**
 * Columns: ISO 3166 code | IANA zone, empty when the country has several | key of the city whose name stands for
 * the government | a column a language: `names; adjectives; inhabitants`, alternatives parted by commas, acronyms
 * behind `=`. Dutch adjectives stand uninflected. An empty last column repeats the one before.
 */
export const countries = `
code|zone|seat|nl|en
AF|Asia/Kabul|kabul|Afghanistan;Afghaans;Afghaan,Afghanen|Afghanistan;Afghan;Afghans
AL|Europe/Tirane|tirana|Albanië;Albanees,Albaans;Albanees,Albanezen|Albania;Albanian;Albanians
DZ|Africa/Algiers|algiers|Algerije;Algerijns;Algerijn,Algerijnen|Algeria;Algerian;Algerians
AD|Europe/Andorra|andorra-la-vella|Andorra;Andorrees;Andorrezen|Andorra;Andorran;Andorrans
AO|Africa/Luanda|luanda|Angola;Angolees;Angolees,Angolezen|Angola;Angolan;Angolans
AG|America/Antigua|saint-johns|Antigua en Barbuda;Antiguaans;Antiguanen|Antigua and Barbuda;Antiguan;Antiguans
AR|America/Argentina/Buenos_Aires|buenos-aires|Argentinië;Argentijns;Argentijn,Argentijnen|Argentina;Argentine,Argentinian;Argentines,Argentinians
AM|Asia/Yerevan|yerevan|Armenië;Armeens;Armeniër,Armeniërs|Armenia;Armenian;Armenians
AU||canberra|Australië;Australisch;Australiër,Australiërs|Australia;Australian;Australians
AT|Europe/Vienna|vienna|Oostenrijk;Oostenrijks;Oostenrijker,Oostenrijkers|Austria;Austrian;Austrians
AZ|Asia/Baku|baku|Azerbeidzjan,Azerbaidzjan;Azerbeidzjaans,Azerbaidzjaans,Azerisch;Azerbeidzjanen,Azeri's|Azerbaijan;Azerbaijani,Azeri;Azerbaijanis,Azeris
BS|America/Nassau|nassau|Bahama's;Bahamaans;Bahamanen|Bahamas,The Bahamas;Bahamian;Bahamians
BH|Asia/Bahrain|manama|Bahrein;Bahreins;Bahreini's|Bahrain;Bahraini;Bahrainis
BD|Asia/Dhaka|dhaka|Bangladesh;Bengalees,Bangladees;Bengalezen|Bangladesh;Bangladeshi;Bangladeshis
BB|America/Barbados|bridgetown|Barbados;Barbadiaans;Barbadianen|Barbados;Barbadian;Barbadians
BY|Europe/Minsk|minsk|Belarus,Wit-Rusland;Belarussisch,Wit-Russisch;Wit-Rus,Wit-Russen,Belarussen|Belarus;Belarusian,Belarussian;Belarusians,Belarussians
BE|Europe/Brussels|brussels|België;Belgisch;Belg,Belgen|Belgium;Belgian;Belgians
BZ|America/Belize|belmopan|Belize;Belizaans;Belizanen|Belize;Belizean;Belizeans
BJ|Africa/Porto-Novo|porto-novo|Benin;Benins;Beniners|Benin;Beninese;
BT|Asia/Thimphu|thimphu|Bhutan;Bhutaans;Bhutanen|Bhutan;Bhutanese;
BO|America/La_Paz|la-paz|Bolivia;Boliviaans;Boliviaan,Bolivianen|Bolivia;Bolivian;Bolivians
BA|Europe/Sarajevo|sarajevo|Bosnië en Herzegovina,Bosnië-Herzegovina,Bosnië;Bosnisch;Bosniër,Bosniërs|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia;Bosnian;Bosnians
BW|Africa/Gaborone|gaborone|Botswana;Botswaans;Botswanen|Botswana;Botswanan;Batswana
BR||brasilia|Brazilië;Braziliaans;Braziliaan,Brazilianen|Brazil;Brazilian;Brazilians
BN|Asia/Brunei|bandar-seri-begawan|Brunei;Bruneis;Bruneiers|Brunei;Bruneian;Bruneians
BG|Europe/Sofia|sofia|Bulgarije;Bulgaars;Bulgaar,Bulgaren|Bulgaria;Bulgarian;Bulgarians
BF|Africa/Ouagadougou|ouagadougou|Burkina Faso;Burkinees;Burkinezen|Burkina Faso;Burkinabe,Burkinabé;
BI|Africa/Bujumbura|gitega|Burundi;Burundees;Burundezen|Burundi;Burundian;Burundians
KH|Asia/Phnom_Penh|phnom-penh|Cambodja;Cambodjaans;Cambodjanen|Cambodia;Cambodian;Cambodians
CM|Africa/Douala|yaounde|Kameroen;Kameroens;Kameroener,Kameroeners|Cameroon;Cameroonian;Cameroonians
CA||ottawa|Canada;Canadees;Canadees,Canadezen|Canada;Canadian;Canadians
CV|Atlantic/Cape_Verde|praia|Kaapverdië;Kaapverdisch;Kaapverdiërs|Cape Verde,Cabo Verde;Cape Verdean;Cape Verdeans
CF|Africa/Bangui|bangui|Centraal-Afrikaanse Republiek;Centraal-Afrikaans;|Central African Republic=CAR;Central African;
TD|Africa/Ndjamena|ndjamena|Tsjaad;Tsjadisch;Tsjadiërs|Chad;Chadian;Chadians
CL||santiago|Chili;Chileens;Chileen,Chilenen|Chile;Chilean;Chileans
CN|Asia/Shanghai|beijing|China,Volksrepubliek China;Chinees;Chinees,Chinezen|China,People's Republic of China;Chinese;
CO|America/Bogota|bogota|Colombia;Colombiaans;Colombiaan,Colombianen|Colombia;Colombian;Colombians
KM|Indian/Comoro|moroni|Comoren;Comorees;Comorezen|Comoros;Comorian;Comorians
CG|Africa/Brazzaville|brazzaville|Congo-Brazzaville,Republiek Congo;;|Republic of the Congo,Congo-Brazzaville;;
CD||kinshasa|Democratische Republiek Congo,Congo,Congo-Kinshasa=DRC;Congolees;Congolees,Congolezen|Democratic Republic of the Congo,Democratic Republic of Congo,Congo=DRC;Congolese;
CR|America/Costa_Rica|san-jose-costa-rica|Costa Rica;Costa Ricaans;Costa Ricanen|Costa Rica;Costa Rican;Costa Ricans
CI|Africa/Abidjan|abidjan|Ivoorkust;Ivoriaans;Ivorianen|Ivory Coast,Côte d'Ivoire;Ivorian;Ivorians
HR|Europe/Zagreb|zagreb|Kroatië;Kroatisch;Kroaat,Kroaten|Croatia;Croatian;Croatians,Croats
CU|America/Havana|havana|Cuba;Cubaans;Cubaan,Cubanen|Cuba;Cuban;Cubans
CY|Asia/Nicosia|nicosia|Cyprus;Cypriotisch,Cyprisch;Cyprioot,Cyprioten|Cyprus;Cypriot;Cypriots
CZ|Europe/Prague|prague|Tsjechië,Tsjechische Republiek;Tsjechisch;Tsjech,Tsjechen|Czech Republic,Czechia;Czech;Czechs
DK|Europe/Copenhagen|copenhagen|Denemarken;Deens;Deen,Denen|Denmark;Danish;Danes,Dane
DJ|Africa/Djibouti||Djibouti;Djiboutiaans;Djiboutianen|Djibouti;Djiboutian;Djiboutians
DM|America/Dominica|roseau|Dominica;;|Dominica;;
DO|America/Santo_Domingo|santo-domingo|Dominicaanse Republiek;Dominicaans;Dominicanen|Dominican Republic;Dominican;Dominicans
TL|Asia/Dili|dili|Oost-Timor,Timor-Leste;Oost-Timorees;Oost-Timorezen|East Timor,Timor-Leste;East Timorese,Timorese;
EC||quito|Ecuador;Ecuadoraans,Ecuadoriaans;Ecuadoranen,Ecuadorianen|Ecuador;Ecuadorian,Ecuadorean;Ecuadorians,Ecuadoreans
EG|Africa/Cairo|cairo|Egypte;Egyptisch;Egyptenaar,Egyptenaren|Egypt;Egyptian;Egyptians
SV|America/El_Salvador|san-salvador|El Salvador;Salvadoraans;Salvadoranen|El Salvador;Salvadoran,Salvadorean;Salvadorans
GQ|Africa/Malabo|malabo|Equatoriaal-Guinea;Equatoriaal-Guinees;|Equatorial Guinea;Equatoguinean;
ER|Africa/Asmara|asmara|Eritrea;Eritrees;Eritreeër,Eritreeërs|Eritrea;Eritrean;Eritreans
EE|Europe/Tallinn|tallinn|Estland;Estisch,Ests;Ester,Esten|Estonia;Estonian;Estonians
SZ|Africa/Mbabane|mbabane|Eswatini,Swaziland;Swazisch;|Eswatini,Swaziland;Swazi;Swazis
ET|Africa/Addis_Ababa|addis-ababa|Ethiopië;Ethiopisch;Ethiopiër,Ethiopiërs|Ethiopia;Ethiopian;Ethiopians
FJ|Pacific/Fiji|suva|Fiji,Fiji-eilanden;Fijisch;Fijiërs|Fiji;Fijian;Fijians
FI|Europe/Helsinki|helsinki|Finland;Fins;Finnen|Finland;Finnish;Finns
FR|Europe/Paris|paris|Frankrijk;Frans;Fransman,Fransen|France;French;Frenchman,Frenchmen
GA|Africa/Libreville|libreville|Gabon;Gabonees;Gabonezen|Gabon;Gabonese;
GM|Africa/Banjul|banjul|Gambia;Gambiaans;Gambianen|Gambia,The Gambia;Gambian;Gambians
GE|Asia/Tbilisi|tbilisi|Georgië;Georgisch;Georgiër,Georgiërs|Georgia;Georgian;Georgians
DE|Europe/Berlin|berlin|Duitsland,Bondsrepubliek Duitsland,Bondsrepubliek;Duits;Duitser,Duitsers|Germany,Federal Republic of Germany;German;Germans
GH|Africa/Accra|accra|Ghana;Ghanees;Ghanees,Ghanezen|Ghana;Ghanaian;Ghanaians
GR|Europe/Athens|athens|Griekenland;Grieks;Griek,Grieken|Greece;Greek;Greeks
GD|America/Grenada|saint-georges|Grenada;;|Grenada;Grenadian;Grenadians
GT|America/Guatemala|guatemala-city|Guatemala;Guatemalteeks;Guatemalteken|Guatemala;Guatemalan;Guatemalans
GN|Africa/Conakry|conakry|Guinee;Guinees;Guineeërs|Guinea;Guinean;Guineans
GW|Africa/Bissau|bissau|Guinee-Bissau;;|Guinea-Bissau;;
GY|America/Guyana|georgetown|Guyana;Guyaans;Guyanen|Guyana;Guyanese;
HT|America/Port-au-Prince|port-au-prince|Haïti;Haïtiaans;Haïtianen|Haiti;Haitian;Haitians
HN|America/Tegucigalpa|tegucigalpa|Honduras;Hondurees;Hondurezen|Honduras;Honduran;Hondurans
HU|Europe/Budapest|budapest|Hongarije;Hongaars;Hongaar,Hongaren|Hungary;Hungarian;Hungarians
IS|Atlantic/Reykjavik|reykjavik|IJsland;IJslands;IJslander,IJslanders|Iceland;Icelandic;Icelanders
IN|Asia/Kolkata|new-delhi|India;Indiaas;Indiër,Indiërs|India;Indian;Indians
ID||jakarta|Indonesië;Indonesisch;Indonesiër,Indonesiërs|Indonesia;Indonesian;Indonesians
IR|Asia/Tehran|tehran|Iran;Iraans;Iraniër,Iraniërs|Iran;Iranian;Iranians
IQ|Asia/Baghdad|baghdad|Irak;Iraaks;Irakees,Irakezen|Iraq;Iraqi;Iraqis
IE|Europe/Dublin|dublin|Ierland;Iers;Ier,Ieren|Ireland,Republic of Ireland;Irish;Irishman,Irishmen
IL|Asia/Jerusalem|jerusalem|Israël;Israëlisch;Israëliër,Israëliërs,Israëli's|Israel;Israeli;Israelis
IT|Europe/Rome|rome|Italië;Italiaans;Italiaan,Italianen|Italy;Italian;Italians
JM|America/Jamaica|kingston|Jamaica;Jamaicaans;Jamaicaan,Jamaicanen|Jamaica;Jamaican;Jamaicans
JP|Asia/Tokyo|tokyo|Japan;Japans;Japanner,Japanners|Japan;Japanese;
JO|Asia/Amman|amman|Jordanië;Jordaans;Jordaniër,Jordaniërs|Jordan;Jordanian;Jordanians
KZ||astana|Kazachstan;Kazachs,Kazachstaans;Kazach,Kazachen|Kazakhstan;Kazakh,Kazakhstani;Kazakhs
KE|Africa/Nairobi|nairobi|Kenia;Keniaans;Keniaan,Kenianen|Kenya;Kenyan;Kenyans
KI||tarawa|Kiribati;;|Kiribati;;
KP|Asia/Pyongyang|pyongyang|Noord-Korea;Noord-Koreaans;Noord-Koreaan,Noord-Koreanen|North Korea,N. Korea;North Korean;North Koreans
KR|Asia/Seoul|seoul|Zuid-Korea;Zuid-Koreaans;Zuid-Koreaan,Zuid-Koreanen|South Korea;South Korean;South Koreans
XK|Europe/Belgrade|pristina|Kosovo;Kosovaars;Kosovaar,Kosovaren|Kosovo;Kosovan;Kosovars
KW|Asia/Kuwait|kuwait-city|Koeweit;Koeweits;Koeweiti's|Kuwait;Kuwaiti;Kuwaitis
KG|Asia/Bishkek|bishkek|Kirgizië,Kirgizstan;Kirgizisch;Kirgiezen|Kyrgyzstan;Kyrgyz;
LA|Asia/Vientiane|vientiane|Laos;Laotiaans;Laotianen|Laos;Lao,Laotian;Laotians
LV|Europe/Riga|riga|Letland;Lets;Letten|Latvia;Latvian;Latvians
LB|Asia/Beirut|beirut|Libanon;Libanees;Libanees,Libanezen|Lebanon;Lebanese;
LS|Africa/Maseru|maseru|Lesotho;;|Lesotho;Basotho;
LR|Africa/Monrovia|monrovia|Liberia;Liberiaans;Liberianen|Liberia;Liberian;Liberians
LY|Africa/Tripoli|tripoli|Libië;Libisch;Libiër,Libiërs|Libya;Libyan;Libyans
LI|Europe/Vaduz|vaduz|Liechtenstein;Liechtensteins;Liechtensteiners|Liechtenstein;;Liechtensteiners
LT|Europe/Vilnius|vilnius|Litouwen;Litouws;Litouwer,Litouwers|Lithuania;Lithuanian;Lithuanians
LU|Europe/Luxembourg|luxembourg-city|Luxemburg;Luxemburgs;Luxemburger,Luxemburgers|Luxembourg;Luxembourgish;Luxembourgers
MG|Indian/Antananarivo|antananarivo|Madagaskar;Malagassisch;Malagassiërs|Madagascar;Malagasy;
MW|Africa/Blantyre|lilongwe|Malawi;Malawisch;Malawiërs|Malawi;Malawian;Malawians
MY|Asia/Kuala_Lumpur|kuala-lumpur|Maleisië;Maleisisch;Maleisiër,Maleisiërs|Malaysia;Malaysian;Malaysians
MV|Indian/Maldives||Malediven,Maldiven;Maledivisch;|Maldives;Maldivian;Maldivians
ML|Africa/Bamako|bamako|Mali;Malinees;Malinees,Malinezen|Mali;Malian;Malians
MT|Europe/Malta|valletta|Malta;Maltees;Maltezer,Maltezers|Malta;Maltese;
MH||majuro|Marshalleilanden;;|Marshall Islands;Marshallese;
MR|Africa/Nouakchott|nouakchott|Mauritanië;Mauritaans;Mauritaniërs|Mauritania;Mauritanian;Mauritanians
MU|Indian/Mauritius|port-louis|Mauritius;Mauritiaans;Mauritianen|Mauritius;Mauritian;Mauritians
MX||mexico-city|Mexico;Mexicaans;Mexicaan,Mexicanen|Mexico;Mexican;Mexicans
FM||palikir|Micronesië;;|Micronesia;Micronesian;Micronesians
MD|Europe/Chisinau|chisinau|Moldavië;Moldavisch;Moldaviër,Moldaviërs|Moldova;Moldovan;Moldovans
MC|Europe/Monaco||Monaco;Monegaskisch;Monegasken|Monaco;Monégasque,Monegasque;
MN||ulaanbaatar|Mongolië;Mongools;Mongool,Mongolen|Mongolia;Mongolian;Mongolians
ME|Europe/Podgorica|podgorica|Montenegro;Montenegrijns;Montenegrijn,Montenegrijnen|Montenegro;Montenegrin;Montenegrins
MA|Africa/Casablanca|rabat|Marokko;Marokkaans;Marokkaan,Marokkanen|Morocco;Moroccan;Moroccans
MZ|Africa/Maputo|maputo|Mozambique;Mozambikaans;Mozambikanen|Mozambique;Mozambican;Mozambicans
MM|Asia/Yangon|naypyidaw|Myanmar,Birma;Myanmarees,Birmees;Birmees,Birmezen|Myanmar,Burma;Burmese;
NA|Africa/Windhoek|windhoek|Namibië;Namibisch;Namibiërs|Namibia;Namibian;Namibians
NR|Pacific/Nauru||Nauru;;|Nauru;Nauruan;Nauruans
NP|Asia/Kathmandu|kathmandu|Nepal;Nepalees;Nepalees,Nepalezen|Nepal;Nepali,Nepalese;Nepalis
NL|Europe/Amsterdam|the-hague|Nederland,Koninkrijk der Nederlanden;Nederlands;Nederlander,Nederlanders|Netherlands,The Netherlands,Holland;Dutch;Dutchman,Dutchmen
NZ|Pacific/Auckland|wellington|Nieuw-Zeeland;Nieuw-Zeelands;Nieuw-Zeelander,Nieuw-Zeelanders|New Zealand;New Zealand;New Zealanders
NI|America/Managua|managua|Nicaragua;Nicaraguaans;Nicaraguanen|Nicaragua;Nicaraguan;Nicaraguans
NE|Africa/Niamey|niamey|Niger;Nigerees;Nigerezen|Niger;Nigerien;Nigeriens
NG|Africa/Lagos|abuja|Nigeria;Nigeriaans;Nigeriaan,Nigerianen|Nigeria;Nigerian;Nigerians
MK|Europe/Skopje|skopje|Noord-Macedonië;Noord-Macedonisch,Macedonisch;Macedoniër,Macedoniërs|North Macedonia;Macedonian,North Macedonian;Macedonians
NO|Europe/Oslo|oslo|Noorwegen;Noors;Noor,Noren|Norway;Norwegian;Norwegians
OM|Asia/Muscat|muscat|Oman;Omaans;Omani's|Oman;Omani;Omanis
PK|Asia/Karachi|islamabad|Pakistan;Pakistaans;Pakistaan,Pakistanen,Pakistani|Pakistan;Pakistani;Pakistanis
PW|Pacific/Palau|ngerulmud|Palau;;|Palau;Palauan;Palauans
PS||ramallah|Palestina;Palestijns;Palestijn,Palestijnen|Palestine;Palestinian;Palestinians
PA|America/Panama|panama-city|Panama;Panamees;Panamees,Panamezen|Panama;Panamanian;Panamanians
PG||port-moresby|Papoea-Nieuw-Guinea;Papoea-Nieuw-Guinees;|Papua New Guinea;Papua New Guinean;Papua New Guineans
PY|America/Asuncion|asuncion|Paraguay;Paraguayaans;Paraguayanen|Paraguay;Paraguayan;Paraguayans
PE|America/Lima|lima|Peru;Peruaans;Peruaan,Peruanen|Peru;Peruvian;Peruvians
PH|Asia/Manila|manila|Filipijnen;Filipijns;Filipijn,Filipino's|Philippines,The Philippines;Philippine,Filipino;Filipinos
PL|Europe/Warsaw|warsaw|Polen;Pools;Polen|Poland;Polish;Poles
PT||lisbon|Portugal;Portugees;Portugees,Portugezen|Portugal;Portuguese;
QA|Asia/Qatar|doha|Qatar;Qatarees;Qatarezen|Qatar;Qatari;Qataris
RO|Europe/Bucharest|bucharest|Roemenië;Roemeens;Roemeen,Roemenen|Romania;Romanian;Romanians
RU||moscow|Rusland,Russische Federatie;Russisch;Rus,Russen|Russia,Russian Federation;Russian;Russians
RW|Africa/Kigali|kigali|Rwanda;Rwandees;Rwandees,Rwandezen|Rwanda;Rwandan;Rwandans
KN|America/St_Kitts|basseterre|Saint Kitts en Nevis;;|Saint Kitts and Nevis,St Kitts and Nevis;;
LC|America/St_Lucia|castries|Saint Lucia;;|Saint Lucia,St Lucia;;
VC|America/St_Vincent|kingstown|Saint Vincent en de Grenadines;;|Saint Vincent and the Grenadines;;
WS|Pacific/Apia|apia|Samoa;Samoaans;Samoanen|Samoa;Samoan;Samoans
SM|Europe/San_Marino||San Marino;;|San Marino;;
ST|Africa/Sao_Tome||Sao Tomé en Principe;;|São Tomé and Príncipe,Sao Tome and Principe;;
SA|Asia/Riyadh|riyadh|Saoedi-Arabië,Saudi-Arabië;Saoedisch,Saudisch,Saoedi-Arabisch,Saudi-Arabisch;Saoedi's,Saudi's|Saudi Arabia;Saudi,Saudi Arabian;Saudis
SN|Africa/Dakar|dakar|Senegal;Senegalees;Senegalees,Senegalezen|Senegal;Senegalese;
RS|Europe/Belgrade|belgrade|Servië;Servisch;Serviër,Serviërs,Serven|Serbia;Serbian,Serb;Serbians,Serbs
SC|Indian/Mahe||Seychellen;Seychels;|Seychelles;Seychellois;
SL|Africa/Freetown|freetown|Sierra Leone;Sierra Leoons;Sierra Leoners|Sierra Leone;Sierra Leonean;Sierra Leoneans
SG|Asia/Singapore||Singapore;Singaporees;Singaporezen|Singapore;Singaporean;Singaporeans
SK|Europe/Bratislava|bratislava|Slowakije,Slovakije;Slowaaks,Slovaaks;Slowaak,Slowaken|Slovakia,Slovak Republic;Slovak,Slovakian;Slovaks
SI|Europe/Ljubljana|ljubljana|Slovenië;Sloveens;Sloveen,Slovenen|Slovenia;Slovenian,Slovene;Slovenians,Slovenes
SB|Pacific/Guadalcanal|honiara|Salomonseilanden;;|Solomon Islands;;Solomon Islanders
SO|Africa/Mogadishu|mogadishu|Somalië;Somalisch;Somaliër,Somaliërs|Somalia;Somali;Somalis
ZA|Africa/Johannesburg|pretoria|Zuid-Afrika;Zuid-Afrikaans;Zuid-Afrikaan,Zuid-Afrikanen|South Africa;South African;South Africans
SS|Africa/Juba|juba|Zuid-Sudan,Zuid-Soedan;Zuid-Sudanees,Zuid-Soedanees;Zuid-Sudanezen,Zuid-Soedanezen|South Sudan;South Sudanese;
ES||madrid|Spanje;Spaans;Spanjaard,Spanjaarden|Spain;Spanish;Spaniard,Spaniards
LK|Asia/Colombo|colombo|Sri Lanka;Sri Lankaans;Sri Lankanen|Sri Lanka;Sri Lankan;Sri Lankans
SD|Africa/Khartoum|khartoum|Sudan,Soedan;Sudanees,Soedanees;Sudanezen,Soedanezen|Sudan;Sudanese;
SR|America/Paramaribo|paramaribo|Suriname;Surinaams;Surinamer,Surinamers|Suriname;Surinamese;
SE|Europe/Stockholm|stockholm|Zweden;Zweeds;Zweed,Zweden|Sweden;Swedish;Swede,Swedes
CH|Europe/Zurich|bern|Zwitserland;Zwitsers;Zwitser,Zwitsers|Switzerland;Swiss;
SY|Asia/Damascus|damascus|Syrië;Syrisch;Syriër,Syriërs|Syria;Syrian;Syrians
TW|Asia/Taipei|taipei|Taiwan;Taiwanees;Taiwanees,Taiwanezen|Taiwan;Taiwanese;
TJ|Asia/Dushanbe|dushanbe|Tadzjikistan;Tadzjieks;Tadzjieken|Tajikistan;Tajik;Tajiks
TZ|Africa/Dar_es_Salaam|dodoma|Tanzania;Tanzaniaans;Tanzanianen|Tanzania;Tanzanian;Tanzanians
TH|Asia/Bangkok|bangkok|Thailand;Thais,Thailands;Thai|Thailand;Thai;Thais
TG|Africa/Lome|lome|Togo;Togolees;Togolezen|Togo;Togolese;
TO|Pacific/Tongatapu|nukualofa|Tonga;Tongaans;Tonganen|Tonga;Tongan;Tongans
TT|America/Port_of_Spain|port-of-spain|Trinidad en Tobago;Trinidadiaans;|Trinidad and Tobago;Trinidadian;Trinidadians
TN|Africa/Tunis|tunis|Tunesië;Tunesisch;Tunesiër,Tunesiërs|Tunisia;Tunisian;Tunisians
TR|Europe/Istanbul|ankara|Turkije;Turks;Turk,Turken|Turkey,Türkiye,Turkiye;Turkish;Turk,Turks
TM|Asia/Ashgabat|ashgabat|Turkmenistan;Turkmeens;Turkmenen|Turkmenistan;Turkmen;Turkmens
TV|Pacific/Funafuti|funafuti|Tuvalu;;|Tuvalu;Tuvaluan;Tuvaluans
UG|Africa/Kampala|kampala|Oeganda,Uganda;Oegandees,Ugandees;Oegandezen|Uganda;Ugandan;Ugandans
UA|Europe/Kyiv|kyiv|Oekraïne;Oekraïens;Oekraïner,Oekraïners|Ukraine;Ukrainian;Ukrainians
AE|Asia/Dubai|abu-dhabi|Verenigde Arabische Emiraten,Emiraten=VAE;Emiraats,Emirati;Emirati's|United Arab Emirates=UAE,U.A.E.;Emirati;Emiratis
GB|Europe/London|london|Verenigd Koninkrijk,Groot-Brittannië=VK;Brits;Brit,Britten|United Kingdom,Great Britain,Britain=UK,U.K.;British;Britons,Briton,Brits
US||washington|Verenigde Staten,Verenigde Staten van Amerika,Amerika=VS,V.S.,USA;Amerikaans;Amerikaan,Amerikanen|United States,United States of America,America=US,U.S.,USA,U.S.A.;American;Americans
UY|America/Montevideo|montevideo|Uruguay;Uruguayaans;Uruguayanen|Uruguay;Uruguayan;Uruguayans
UZ||tashkent|Oezbekistan;Oezbeeks;Oezbeken|Uzbekistan;Uzbek;Uzbeks
VU|Pacific/Efate|port-vila|Vanuatu;;|Vanuatu;;
VA|Europe/Vatican||Vaticaanstad,Vaticaan;Vaticaans;|Vatican City,Vatican;;
VE|America/Caracas|caracas|Venezuela;Venezolaans;Venezolaan,Venezolanen|Venezuela;Venezuelan;Venezuelans
VN|Asia/Ho_Chi_Minh|hanoi|Vietnam;Vietnamees;Vietnamees,Vietnamezen|Vietnam;Vietnamese;
YE|Asia/Aden|sanaa|Jemen;Jemenitisch;Jemeniet,Jemenieten|Yemen;Yemeni;Yemenis
ZM|Africa/Lusaka|lusaka|Zambia;Zambiaans;Zambianen|Zambia;Zambian;Zambians
ZW|Africa/Harare|harare|Zimbabwe;Zimbabwaans;Zimbabwanen|Zimbabwe;Zimbabwean;Zimbabweans
`;
