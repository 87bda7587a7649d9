// Cities that host news: capitals, summit and court cities, big cities; one row each with names in every language.

/**
 * Columns: key | ISO 3166 country | IANA zone, empty for the country's only one | a column a language, alternatives
 * parted by commas and irregular adjectives behind `;`,
 * empty when like the one before | names from elsewhere, read in every language.
 */
export const cities = `
key|country|zone|nl|en|also
kabul|AF||Kabul
tirana|AL||Tirana
algiers|DZ||Algiers
andorra-la-vella|AD||Andorra la Vella
luanda|AO||Luanda
saint-johns|AG||Saint John's
buenos-aires|AR||Buenos Aires
yerevan|AM||Jerevan|Yerevan|Erevan
canberra|AU|Australia/Sydney|Canberra
sydney|AU|Australia/Sydney|Sydney
melbourne|AU|Australia/Melbourne|Melbourne
brisbane|AU|Australia/Brisbane|Brisbane
perth|AU|Australia/Perth|Perth
adelaide|AU|Australia/Adelaide|Adelaide
vienna|AT||Wenen;Weens|Vienna|Wien
salzburg|AT||Salzburg
graz|AT||Graz
innsbruck|AT||Innsbruck
alpbach|AT||Alpbach
baku|AZ||Bakoe|Baku
nassau|BS||Nassau
manama|BH||Manama
dhaka|BD||Dhaka,Dakka|Dhaka
bridgetown|BB||Bridgetown
minsk|BY||Minsk
brussels|BE||Brussel|Brussels|Bruxelles
antwerp|BE||Antwerpen|Antwerp|Anvers
ghent|BE||Gent|Ghent|Gand
bruges|BE||Brugge|Bruges
leuven|BE||Leuven|Leuven,Louvain|Louvain
liege|BE||Luik|Liège,Liege|Lüttich
namur|BE||Namur
charleroi|BE||Charleroi
mechelen|BE||Mechelen|Mechelen
hasselt|BE||Hasselt
genk|BE||Genk
oostende|BE||Oostende|Ostend|Ostende
kortrijk|BE||Kortrijk||Courtrai
mons|BE||Mons
zeebrugge|BE||Zeebrugge
belmopan|BZ||Belmopan
porto-novo|BJ||Porto-Novo
thimphu|BT||Thimphu
la-paz|BO||La Paz
sarajevo|BA||Sarajevo
banja-luka|BA||Banja Luka
srebrenica|BA||Srebrenica
gaborone|BW||Gaborone
brasilia|BR|America/Sao_Paulo|Brasilia|Brasília,Brasilia
rio-de-janeiro|BR|America/Sao_Paulo|Rio de Janeiro
sao-paulo|BR|America/Sao_Paulo|São Paulo,Sao Paulo
belem|BR|America/Belem|Belém
porto-alegre|BR|America/Sao_Paulo|Porto Alegre
bandar-seri-begawan|BN||Bandar Seri Begawan
sofia|BG||Sofia
ouagadougou|BF||Ouagadougou
gitega|BI||Gitega
bujumbura|BI||Bujumbura
phnom-penh|KH||Phnom Penh
yaounde|CM||Yaoundé
ottawa|CA|America/Toronto|Ottawa
toronto|CA|America/Toronto|Toronto
montreal|CA|America/Toronto|Montreal|Montreal,Montréal|Montréal
quebec-city|CA|America/Toronto|Quebec-Stad|Quebec City
vancouver|CA|America/Vancouver|Vancouver
calgary|CA|America/Edmonton|Calgary
edmonton|CA|America/Edmonton|Edmonton
kananaskis|CA|America/Edmonton|Kananaskis
winnipeg|CA|America/Winnipeg|Winnipeg
halifax|CA|America/Halifax|Halifax
praia|CV||Praia
bangui|CF||Bangui
ndjamena|TD||N'Djamena
santiago|CL|America/Santiago|Santiago
beijing|CN||Peking,Beijing|Beijing,Peking
shanghai|CN||Shanghai
wuhan|CN||Wuhan
shenzhen|CN||Shenzhen
guangzhou|CN||Guangzhou
tianjin|CN||Tianjin
bogota|CO||Bogota,Bogotá
medellin|CO||Medellín,Medellin
cartagena|CO||Cartagena
moroni|KM||Moroni
brazzaville|CG||Brazzaville
kinshasa|CD|Africa/Kinshasa|Kinshasa
goma|CD|Africa/Lubumbashi|Goma
san-jose-costa-rica|CR||San José|San José
abidjan|CI||Abidjan
yamoussoukro|CI||Yamoussoukro
zagreb|HR||Zagreb
dubrovnik|HR||Dubrovnik
havana|CU||Havana
nicosia|CY||Nicosia
prague|CZ||Praag|Prague|Praha
brno|CZ||Brno
copenhagen|DK||Kopenhagen|Copenhagen|København
aarhus|DK||Aarhus
roseau|DM||Roseau
santo-domingo|DO||Santo Domingo
dili|TL||Dili
quito|EC|America/Guayaquil|Quito
guayaquil|EC|America/Guayaquil|Guayaquil
cairo|EG||Caïro|Cairo
alexandria|EG||Alexandrië|Alexandria
sharm-el-sheikh|EG||Sharm-el-Sheikh,Sharm el-Sheikh,Sharm el Sheikh
san-salvador|SV||San Salvador
malabo|GQ||Malabo
asmara|ER||Asmara
tallinn|EE||Tallinn
mbabane|SZ||Mbabane
addis-ababa|ET||Addis Abeba|Addis Ababa
suva|FJ||Suva
helsinki|FI||Helsinki
tampere|FI||Tampere
paris|FR||Parijs|Paris
strasbourg|FR||Straatsburg|Strasbourg|Straßburg
marseille|FR||Marseille|Marseille,Marseilles
lyon|FR||Lyon|Lyon,Lyons
lille|FR||Rijsel,Lille|Lille
bordeaux|FR||Bordeaux
toulouse|FR||Toulouse
nantes|FR||Nantes
cannes|FR||Cannes
calais|FR||Calais
dunkirk|FR||Duinkerke,Duinkerken|Dunkirk|Dunkerque
biarritz|FR||Biarritz
evian|FR||Evian,Évian
versailles|FR||Versailles
rennes|FR||Rennes
grenoble|FR||Grenoble
libreville|GA||Libreville
banjul|GM||Banjul
tbilisi|GE||Tbilisi
berlin|DE||Berlijn|Berlin
munich|DE||München|Munich
hamburg|DE||Hamburg
frankfurt|DE||Frankfurt,Frankfurt am Main
cologne|DE||Keulen|Cologne|Köln
bonn|DE||Bonn
dusseldorf|DE||Düsseldorf|Düsseldorf,Dusseldorf
stuttgart|DE||Stuttgart
leipzig|DE||Leipzig
dresden|DE||Dresden
hannover|DE||Hannover|Hanover,Hannover
nuremberg|DE||Neurenberg|Nuremberg|Nürnberg
karlsruhe|DE||Karlsruhe
aachen|DE||Aken|Aachen
ramstein|DE||Ramstein
elmau|DE||Elmau
dortmund|DE||Dortmund
bremen|DE||Bremen
potsdam|DE||Potsdam
accra|GH||Accra
athens|GR||Athene|Athens
thessaloniki|GR||Thessaloniki
saint-georges|GD||Saint George's
guatemala-city|GT||Guatemala-Stad|Guatemala City
conakry|GN||Conakry
bissau|GW||Bissau
georgetown|GY||Georgetown
port-au-prince|HT||Port-au-Prince
tegucigalpa|HN||Tegucigalpa
budapest|HU||Boedapest|Budapest
reykjavik|IS||Reykjavik|Reykjavik,Reykjavík
new-delhi|IN||New Delhi,Delhi
mumbai|IN||Mumbai|Mumbai,Bombay
bangalore|IN||Bangalore,Bengaluru
kolkata|IN||Kolkata,Calcutta
chennai|IN||Chennai
jakarta|ID|Asia/Jakarta|Jakarta
nusa-dua|ID|Asia/Makassar|Nusa Dua
tehran|IR||Teheran|Tehran,Teheran
isfahan|IR||Isfahan
natanz|IR||Natanz
baghdad|IQ||Bagdad|Baghdad
mosul|IQ||Mosul
erbil|IQ||Erbil
basra|IQ||Basra
dublin|IE||Dublin
jerusalem|IL||Jeruzalem|Jerusalem
tel-aviv|IL||Tel Aviv
haifa|IL||Haifa
rome|IT||Rome|Rome|Roma
milan|IT||Milaan|Milan|Milano
venice|IT||Venetië|Venice|Venezia
turin|IT||Turijn|Turin|Torino
naples|IT||Napels|Naples|Napoli
florence|IT||Florence|Florence|Firenze
genoa|IT||Genua|Genoa|Genova
bologna|IT||Bologna
palermo|IT||Palermo
trieste|IT||Triëst|Trieste
cortina|IT||Cortina d'Ampezzo
kingston|JM||Kingston
tokyo|JP||Tokio,Tokyo|Tokyo
kyoto|JP||Kyoto,Kioto|Kyoto
osaka|JP||Osaka
hiroshima|JP||Hiroshima
nagasaki|JP||Nagasaki
fukushima|JP||Fukushima
amman|JO||Amman
astana|KZ|Asia/Almaty|Astana,Noer-Sultan|Astana,Nur-Sultan
almaty|KZ|Asia/Almaty|Almaty
nairobi|KE||Nairobi
mombasa|KE||Mombasa
tarawa|KI|Pacific/Tarawa|Tarawa
pyongyang|KP||Pyongyang
seoul|KR||Seoul,Seoel|Seoul
busan|KR||Busan
panmunjom|KR||Panmunjom
pristina|XK||Pristina
mitrovica|XK||Mitrovica
kuwait-city|KW||Koeweit-Stad|Kuwait City
bishkek|KG||Bisjkek|Bishkek
vientiane|LA||Vientiane
riga|LV||Riga
beirut|LB||Beiroet|Beirut
maseru|LS||Maseru
monrovia|LR||Monrovia
tripoli|LY||Tripoli
benghazi|LY||Benghazi
vaduz|LI||Vaduz
vilnius|LT||Vilnius
kaunas|LT||Kaunas
luxembourg-city|LU||Luxemburg-Stad|Luxembourg City
antananarivo|MG||Antananarivo
lilongwe|MW||Lilongwe
kuala-lumpur|MY|Asia/Kuala_Lumpur|Kuala Lumpur
bamako|ML||Bamako
timbuktu|ML||Timboektoe|Timbuktu
valletta|MT||Valletta
majuro|MH|Pacific/Majuro|Majuro
nouakchott|MR||Nouakchott
port-louis|MU||Port Louis
mexico-city|MX|America/Mexico_City|Mexico-Stad|Mexico City
tijuana|MX|America/Tijuana|Tijuana
cancun|MX|America/Cancun|Cancun,Cancún
palikir|FM|Pacific/Pohnpei|Palikir
chisinau|MD||Chisinau,Chișinău|Chisinau,Chișinău
tiraspol|MD||Tiraspol
monte-carlo|MC||Monte Carlo
ulaanbaatar|MN|Asia/Ulaanbaatar|Ulaanbaatar
podgorica|ME||Podgorica
rabat|MA||Rabat
casablanca|MA||Casablanca
marrakesh|MA||Marrakesh,Marrakech
maputo|MZ||Maputo
naypyidaw|MM||Naypyidaw
yangon|MM||Yangon,Rangoon
windhoek|NA||Windhoek
kathmandu|NP||Kathmandu
the-hague|NL||Den Haag,'s-Gravenhage;Haags|The Hague
amsterdam|NL||Amsterdam
rotterdam|NL||Rotterdam
utrecht|NL||Utrecht
eindhoven|NL||Eindhoven
groningen|NL||Groningen
tilburg|NL||Tilburg
almere|NL||Almere
breda|NL||Breda
nijmegen|NL||Nijmegen;Nijmeegs|Nijmegen
apeldoorn|NL||Apeldoorn
haarlem|NL||Haarlem
arnhem|NL||Arnhem
enschede|NL||Enschede
amersfoort|NL||Amersfoort
zaandam|NL||Zaandam
den-bosch|NL||Den Bosch,'s-Hertogenbosch
hoofddorp|NL||Hoofddorp
maastricht|NL||Maastricht
leiden|NL||Leiden
dordrecht|NL||Dordrecht
zoetermeer|NL||Zoetermeer
zwolle|NL||Zwolle
deventer|NL||Deventer
delft|NL||Delft
alkmaar|NL||Alkmaar
heerlen|NL||Heerlen
venlo|NL||Venlo
leeuwarden|NL||Leeuwarden
hilversum|NL||Hilversum
hengelo|NL||Hengelo
almelo|NL||Almelo
assen|NL||Assen
emmen|NL||Emmen
middelburg|NL||Middelburg
vlissingen|NL||Vlissingen|Vlissingen,Flushing
lelystad|NL||Lelystad
gouda|NL||Gouda
helmond|NL||Helmond
oss|NL||Oss
roermond|NL||Roermond
sittard|NL||Sittard
terneuzen|NL||Terneuzen
hardenberg|NL||Hardenberg
ommen|NL||Ommen
malieveld|NL||Malieveld
hoogeveen|NL||Hoogeveen
meppel|NL||Meppel
kampen|NL||Kampen
harderwijk|NL||Harderwijk
ede|NL||Ede
veenendaal|NL||Veenendaal
zeist|NL||Zeist
purmerend|NL||Purmerend
enkhuizen|NL||Enkhuizen
vlaardingen|NL||Vlaardingen
schiedam|NL||Schiedam
capelle|NL||Capelle aan den IJssel
roosendaal|NL||Roosendaal
bergen-op-zoom|NL||Bergen op Zoom
waalwijk|NL||Waalwijk
weert|NL||Weert
kerkrade|NL||Kerkrade
valkenburg|NL||Valkenburg
doetinchem|NL||Doetinchem
winterswijk|NL||Winterswijk
zutphen|NL||Zutphen
tiel|NL||Tiel
assendelft|NL||Assendelft
delfzijl|NL||Delfzijl
sneek|NL||Sneek
drachten|NL||Drachten
harlingen|NL||Harlingen
alphen|NL||Alphen aan den Rijn
maassluis|NL||Maassluis
scheveningen|NL||Scheveningen
katwijk|NL||Katwijk
volendam|NL||Volendam
ijmuiden|NL||IJmuiden
den-helder|NL||Den Helder
heerenveen|NL||Heerenveen
barneveld|NL||Barneveld
wageningen|NL||Wageningen
veldhoven|NL||Veldhoven
ter-apel|NL||Ter Apel
zandvoort|NL||Zandvoort
wellington|NZ||Wellington
auckland|NZ||Auckland
christchurch|NZ||Christchurch
managua|NI||Managua
niamey|NE||Niamey
abuja|NG||Abuja
lagos|NG||Lagos
skopje|MK||Skopje
ohrid|MK||Ohrid
oslo|NO||Oslo
trondheim|NO||Trondheim
muscat|OM||Muscat
islamabad|PK||Islamabad
karachi|PK||Karachi
lahore|PK||Lahore
peshawar|PK||Peshawar
ngerulmud|PW||Ngerulmud
ramallah|PS|Asia/Hebron|Ramallah
gaza-city|PS|Asia/Gaza|Gaza-Stad|Gaza City
rafah|PS|Asia/Gaza|Rafah
khan-younis|PS|Asia/Gaza|Khan Younis
hebron|PS|Asia/Hebron|Hebron
bethlehem|PS|Asia/Hebron|Bethlehem
jenin|PS|Asia/Hebron|Jenin
panama-city|PA||Panama-Stad|Panama City
port-moresby|PG|Pacific/Port_Moresby|Port Moresby
asuncion|PY||Asunción,Asuncion
lima|PE||Lima
manila|PH||Manila
warsaw|PL||Warschau|Warsaw|Warszawa
krakow|PL||Krakau|Krakow,Kraków|Kraków
gdansk|PL||Gdansk,Gdańsk
wroclaw|PL||Wroclaw,Wrocław
katowice|PL||Katowice
rzeszow|PL||Rzeszow,Rzeszów
lisbon|PT|Europe/Lisbon|Lissabon|Lisbon|Lisboa
porto|PT|Europe/Lisbon|Porto
sintra|PT|Europe/Lisbon|Sintra
doha|QA||Doha
bucharest|RO||Boekarest|Bucharest|București
moscow|RU|Europe/Moscow|Moskou|Moscow|Moskva
saint-petersburg|RU|Europe/Moscow|Sint-Petersburg,St. Petersburg,Leningrad|Saint Petersburg,St. Petersburg,St Petersburg,Leningrad
sochi|RU|Europe/Moscow|Sotsji|Sochi
kazan|RU|Europe/Moscow|Kazan
vladivostok|RU|Asia/Vladivostok|Vladivostok
kaliningrad|RU|Europe/Kaliningrad|Kaliningrad
belgorod|RU|Europe/Moscow|Belgorod
kursk|RU|Europe/Moscow|Koersk|Kursk
rostov|RU|Europe/Moscow|Rostov
yekaterinburg|RU|Asia/Yekaterinburg|Jekaterinenburg|Yekaterinburg
novosibirsk|RU|Asia/Novosibirsk|Novosibirsk
grozny|RU|Europe/Moscow|Grozny
kigali|RW||Kigali
basseterre|KN||Basseterre
castries|LC||Castries
kingstown|VC||Kingstown
apia|WS||Apia
riyadh|SA||Riyad,Riaad|Riyadh
jeddah|SA||Jeddah,Djedda|Jeddah
mecca|SA||Mekka|Mecca
dakar|SN||Dakar
belgrade|RS||Belgrado|Belgrade|Beograd
novi-sad|RS||Novi Sad
freetown|SL||Freetown
bratislava|SK||Bratislava
maribor|SI||Maribor
ljubljana|SI||Ljubljana
honiara|SB||Honiara
mogadishu|SO||Mogadishu
pretoria|ZA||Pretoria
johannesburg|ZA||Johannesburg
cape-town|ZA||Kaapstad|Cape Town
durban|ZA||Durban
sharpeville|ZA||Sharpeville
juba|SS||Juba
madrid|ES|Europe/Madrid|Madrid
barcelona|ES|Europe/Madrid|Barcelona
valencia|ES|Europe/Madrid|Valencia
seville|ES|Europe/Madrid|Sevilla|Seville|Sevilla
bilbao|ES|Europe/Madrid|Bilbao
malaga|ES|Europe/Madrid|Malaga,Málaga
granada|ES|Europe/Madrid|Granada
colombo|LK||Colombo
khartoum|SD||Khartoum,Khartoem|Khartoum
port-sudan|SD||Port Sudan
paramaribo|SR||Paramaribo
stockholm|SE||Stockholm
gothenburg|SE||Göteborg|Gothenburg|Göteborg
malmo|SE||Malmö
bern|CH||Bern|Bern,Berne
geneva|CH||Genève;Geneefs|Geneva|Genf,Geneve,Ginevra
zurich|CH||Zürich|Zurich,Zürich
davos|CH||Davos
lausanne|CH||Lausanne
basel|CH||Bazel|Basel,Basle
lugano|CH||Lugano
lucerne|CH||Luzern|Lucerne
burgenstock|CH||Bürgenstock
damascus|SY||Damascus
aleppo|SY||Aleppo
homs|SY||Homs
idlib|SY||Idlib
taipei|TW||Taipei,Taipeh|Taipei
dushanbe|TJ||Doesjanbe|Dushanbe
dodoma|TZ||Dodoma
dar-es-salaam|TZ||Dar es Salaam
arusha|TZ||Arusha
bangkok|TH||Bangkok
lome|TG||Lomé
nukualofa|TO||Nuku'alofa
port-of-spain|TT||Port of Spain
tunis|TN||Tunis
ankara|TR||Ankara
istanbul|TR||Istanbul,Istanboel|Istanbul
antalya|TR||Antalya
izmir|TR||Izmir
ashgabat|TM||Asjchabad|Ashgabat
funafuti|TV||Funafuti
kampala|UG||Kampala
entebbe|UG||Entebbe
kyiv|UA||Kiev,Kyiv,Kyjiv|Kyiv,Kiev
kharkiv|UA||Charkov,Charkiv,Kharkiv|Kharkiv,Kharkov
odesa|UA||Odessa,Odesa|Odesa,Odessa
lviv|UA||Lviv,Lvov|Lviv
dnipro|UA||Dnipro
mariupol|UA||Marioepol,Mariupol|Mariupol
kherson|UA||Cherson,Kherson|Kherson
zaporizhzhia|UA||Zaporizja,Zaporizjzja|Zaporizhzhia
bakhmut|UA||Bachmoet|Bakhmut
donetsk|UA||Donetsk
luhansk|UA||Loehansk,Loegansk|Luhansk,Lugansk
bucha|UA||Boetsja|Bucha
chernobyl|UA||Tsjernobyl|Chernobyl,Chornobyl
pokrovsk|UA||Pokrovsk
sevastopol|UA|Europe/Simferopol|Sebastopol,Sevastopol|Sevastopol
yalta|UA|Europe/Simferopol|Jalta|Yalta
abu-dhabi|AE||Abu Dhabi
dubai|AE||Dubai
sharjah|AE||Sharjah
london|GB||Londen|London
manchester|GB||Manchester
birmingham|GB||Birmingham
liverpool|GB||Liverpool
leeds|GB||Leeds
glasgow|GB||Glasgow
edinburgh|GB||Edinburgh
cardiff|GB||Cardiff
belfast|GB||Belfast
bristol|GB||Bristol
oxford|GB||Oxford
cambridge|GB||Cambridge
brighton|GB||Brighton
newcastle|GB||Newcastle
nottingham|GB||Nottingham
sheffield|GB||Sheffield
southampton|GB||Southampton
portsmouth|GB||Portsmouth
blackpool|GB||Blackpool
dover|GB||Dover
salisbury|GB||Salisbury
wimbledon|GB||Wimbledon
londonderry|GB||Londonderry
washington|US|America/New_York|Washington,Washington DC|Washington,Washington DC,Washington D.C.
new-york|US|America/New_York|New York,New York City|New York,New York City
los-angeles|US|America/Los_Angeles|Los Angeles
san-francisco|US|America/Los_Angeles|San Francisco
san-diego|US|America/Los_Angeles|San Diego
san-jose|US|America/Los_Angeles|San Jose
sacramento|US|America/Los_Angeles|Sacramento
oakland|US|America/Los_Angeles|Oakland
seattle|US|America/Los_Angeles|Seattle
portland|US|America/Los_Angeles|Portland
las-vegas|US|America/Los_Angeles|Las Vegas
phoenix|US|America/Phoenix|Phoenix
salt-lake-city|US|America/Denver|Salt Lake City
denver|US|America/Denver|Denver
albuquerque|US|America/Denver|Albuquerque
chicago|US|America/Chicago|Chicago
houston|US|America/Chicago|Houston
dallas|US|America/Chicago|Dallas
austin|US|America/Chicago|Austin
san-antonio|US|America/Chicago|San Antonio
new-orleans|US|America/Chicago|New Orleans
milwaukee|US|America/Chicago|Milwaukee
minneapolis|US|America/Chicago|Minneapolis
kansas-city|US|America/Chicago|Kansas City
oklahoma-city|US|America/Chicago|Oklahoma City
memphis|US|America/Chicago|Memphis
nashville|US|America/Chicago|Nashville
st-louis|US|America/Chicago|St. Louis,Saint Louis|St. Louis,St Louis
detroit|US|America/Detroit|Detroit
cleveland|US|America/New_York|Cleveland
pittsburgh|US|America/New_York|Pittsburgh
philadelphia|US|America/New_York|Philadelphia
boston|US|America/New_York|Boston
baltimore|US|America/New_York|Baltimore
atlanta|US|America/New_York|Atlanta
miami|US|America/New_York|Miami
orlando|US|America/New_York|Orlando
tampa|US|America/New_York|Tampa
charlottesville|US|America/New_York|Charlottesville
raleigh|US|America/New_York|Raleigh
annapolis|US|America/New_York|Annapolis
camp-david|US|America/New_York|Camp David
mar-a-lago|US|America/New_York|Mar-a-Lago
palm-beach|US|America/New_York|Palm Beach
cape-canaveral|US|America/New_York|Cape Canaveral
guantanamo|US|America/Havana|Guantánamo,Guantanamo,Guantánamo Bay,Guantanamo Bay
honolulu|US|Pacific/Honolulu|Honolulu
anchorage|US|America/Anchorage|Anchorage
montevideo|UY||Montevideo
punta-del-este|UY||Punta del Este
tashkent|UZ|Asia/Tashkent|Tasjkent|Tashkent
samarkand|UZ|Asia/Samarkand|Samarkand
port-vila|VU||Port Vila
caracas|VE||Caracas
hanoi|VN||Hanoi
ho-chi-minh-city|VN||Ho Chi Minhstad|Ho Chi Minh City
sanaa|YE||Sanaa
aden|YE||Aden
hodeida|YE||Hodeida|Hodeidah
lusaka|ZM||Lusaka
harare|ZW||Harare
hong-kong|HK|Asia/Hong_Kong|Hongkong,Hong Kong|Hong Kong
macau|MO|Asia/Macau|Macau
willemstad|CW|America/Curacao|Willemstad
oranjestad|AW|America/Aruba|Oranjestad
philipsburg|SX|America/Lower_Princes|Philipsburg
kralendijk|BQ|America/Kralendijk|Kralendijk
nuuk|GL|America/Nuuk|Nuuk
gibraltar|GI|Europe/Gibraltar|Gibraltar
san-juan|PR|America/Puerto_Rico|San Juan
`;
