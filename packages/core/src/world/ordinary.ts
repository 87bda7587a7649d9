// Everyday English words in which firms, works, products and plans are named all over the world, also in other languages' texts.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Lower case. Words in the names of things and bodies and in hardly anybody's own, wherever they stand in the name. */
export const ordinaryWords: ReadonlySet<string> = words(`
  access accident account accounts action active activity acute additional advance advanced advertising advisers
  advisors advisory aerospace agenda agent aggregates agreement agricultural aid air aircraft airlines airplane
  airplanes airport airways alert all alliance aluminium aluminum amateur ambulance america american ammunition
  analysis analytics animal annual antenna app apparel appeal apple applied arms army arts asset assets assistance
  associated associates atlantic atomic attack auction audio audit auditorium auto automatic automobile automotive
  autonomous avenue average aviation awareness baby banking barrier baseball basic basketball battery beauty beer
  beverage beverages bible bicycle billboard biology biotech board boat body bomb bonds book books border bottling
  boulevard box boxing brain branch brands brewery brewing bribery bridge broadband broadcast broadcasting brokerage
  budget builders building bulletin business businesses buyout cable calendar campaign campus canal cancer capital
  capitol car card cardinals care cargo cars case casino casualty celebration cell cellular cement census center
  central centre ceramics cereal certificate chain chair chamber champions championship change channel charity
  charter chartered chemical chemicals chief children choice christmas cinema circle circuit citizen citizens civic
  civil civilian claims classic classics clean clear climate clinic clinical clothing cloud club coal coalition coast
  coastal code coffee collection collective college colonial comedy comfort comics command commerce commercial
  commission commodity common commons commonwealth communication communications communist community compact companies
  company compensation competition complex components composite computer computers computing concert conference
  congress connection conservation consolidated constitution construction consultants consulting consumer consumers
  contact container containers contemporary content continental contract control controls convention cooperative
  copper core corporate corporation corps corridor corruption cosmetics cotton council country county course court
  courthouse cover creative credit crew crime crimes criminal crisis critical crown crude cruise cultural culture
  currency curtain customer customers customs cyber cycle cycling daily dairy dance danger dark data database deal
  death debt decade declaration deep defence defense delivery delta democracy democratic dental depot depression
  design designs desk developers development device diabetes dialogue diamond diesel digital diplomacy direct
  direction director directors directory disability disaster discount discovery disease distillery distribution
  district diversity division doctors document dollar domestic door draft drama dream dreams drive driver drug drugs
  duty dynamics eagle eagles earth east eastern easy eating economic economics economist economy edition editorial
  education educational effect efficiency elderly election elections electric electrical electricity electronic
  electronics elementary elite emergency emission emissions empire employees employment enemies energy enforcement
  engine engineering engineers english enterprise enterprises entertainment environment environmental epidemic
  equality equipment equity estate ethics evening event events evidence exchange executive exhibition expansion
  experience express extra eye fabric facility factor factory fair fall family fan fans farm farmers farms fashion
  fast federal federated federation feed fellowship female fertilizer festival fiber fiction fighters film films
  final finance financial fine fire first fisheries fishing fitness flag flagship flakes fleet flight floor flour
  flower flying food foods football footwear force forces foreign forest forestry forum foundation foundry framework
  freedom freight fresh friday friends frontier fruit fuel fuels fund funding funds furniture future galaxy gallery
  game games gaming garage garbage garden gardens garment gas gasoline gate gateway gazette gear gender general
  generation genetics giants global globe goods gourmet governance government graduate grain grammar grant graphics
  grass gravity grid grocery ground group growth grants guaranty guard guardian guide gulf guns gym harbor harbour hard
  hardware harvest hazard headquarters health healthcare healthy heart heat heating heavy hedge helicopter heritage
  high highway hockey holding holdings holiday holidays home homeland homeless homes honor horizon horizons hospice
  hospital hospitality hotel hotels house housing human humanities hunger hurricane identity image imaging
  immigration immunity impact imperial import income indemnity independence independent index indicator indices
  industrial industries industry infantry infinity information infrastructure initiative innovation innovations
  inquiry inside insider insights inspection inspector institute institution instrument instruments insurance
  insurgency integrated integrity intelligence interactive interest interests interior intermediate internal
  international internet interstate inventory investigation investigations investment investments investors ironworks
  island islands issues jet jets jewelry joint journal journalism journalists judicial judiciary jungle jurisdiction
  kids kitchen knowledge lab label labor laboratories laboratory labour lake land landmark lands landscape language
  laser launch laws leadership league leasing leather legacy legal legend legends legislative leisure lending
  liability liberation liberty libraries library licence license life lighting lightning limited line liner lines
  link liquid literary live livestock living loan loans local logistics looks loop lottery lounge lumber lunch luxury
  machine machinery machines magazine magic mail mainland mainstream maintenance mall management manager
  manufacturers manufacturing marathon marine maritime market marketing markets mass massacre master materials
  maternity mathematics matter measles measure measures meat mechanical media medical medicine medicines meeting mega
  membership memorial mental merchandise merchants mercury metal metals meteor method metro metropolitan micro
  microwave midnight migration militant military militia mineral minerals mines mini mining ministry minority mint
  mirror misdemeanors missile mission mobile mobility model models modern monetary money monitor monster monthly
  monument morning mortgage motion motor motorcycle motors mountains mouse movement movie movies multimedia municipal
  murder museum music musical mutual mystery nation national nations native natural nature naval navigation navy
  network networks neutral newspaper newspapers nickel nine nitrogen nonprofit northern nuclear number nurses nursing
  nutrition objective observatory observer ocean office officer offices official offshore oil oils olympic olympics
  online open opera operating operation operations opinion optical optics option options oral orange orbit orchestra
  order ordnance organic organization origin original orthodox outback outdoor outlook outreach overseas oxygen
  pacific package packaging pact paint paper papers paradise parental parking parliament parliamentary partnership
  parts party passage passenger passport patent patients patriot patriots patrol payments payroll peace peacekeeping
  pension pensions people people's performance performing period permanent personal petroleum pharma pharmaceutical
  pharmaceuticals pharmacy phase phone phones photo photography physics pictures pilgrim pilots pioneer pioneers pipe
  pipeline pipelines pirates pizza plan plane planet planetary planning plant plants plastic plastics platform
  platinum play players playground plaza pledge plus pocket podcast point police policy political politics poll
  pollution pool port portal portfolio postal poultry poverty practice precision preferred premium presbyterian
  preservation president presidential press pressure prevention preview pride primary prime print printing priority
  prison prisoners privacy private prize pro process processing product production productions products professional
  professionals profile program programme progress progressive project projects promise proof propaganda properties
  property prosecutor protection protein protest protocol provincial public publications publishers publishing pulp
  pump purchase purchasing quality quarter quarterly quest racing radar radiation radio rail railroad railway
  railways rally ranch ranger rapid rate rating ratings raw reaction reactor reader readiness real realty rebellion
  records recovery recycling reference refinery reform refugee refugees regiment region regional registry regulation
  regulatory rehabilitation reinsurance relations relay relief religious renewable renewal rent rental repair report
  reporter reporters republic republican rescue research reserve reserves resistance resort resorts resource
  resources response restaurant restaurants retail retirement return revenue review revolution revolutionary rewards
  rifle rights riot risk river road roads robot robotics rocket romance roof room route routes rubber rugby rule
  rules rural sacred safari safe safety sailing sale sales salvation sanctions sanitation satellite savings scheme
  scholarship school schools science sciences scientific scout scouts screen sea search season seat second secondary
  secret section sector securities security seed semiconductor semiconductors senate senior sensor sentinel series
  server service services session settlement shadow share shareholders shares shelter shield shift ship shipbuilding
  shipping ships shipyard shoe shoes shop shopping shops shore show shows shuttle sierra sign signal silicon sister
  site ski skies smart soccer social socialist society software soil solar solidarity solution solutions song sonic
  sound source south southern southwest space special specialists specialty species spirit sport sporting sports
  spring squad square stability stadium staff stage standard standards star stars start station stations statistics
  steam steel stem stocks storage store stores stories story strategic strategies strategy stream street strike
  structural student students studies studio studios study style subcommittee submarine suburban subway success sugar
  suit summit sunday super superior supermarket supermarkets supplement supplies supply support supreme surgery
  surgical surplus surveillance survey survival sustainable swimming switch symphony syndicate syndrome synthetic
  system systems table tablet tactical talent tank tankers tape target task tax taxi tea teachers team teams tech
  technical technique technologies technology teen telecom telecommunications telegraph telephone television tennis
  terminal terminals territorial territory terror terrorism test testing textile textiles theater theatre theme
  theory therapeutics therapy thing think thunder ticket timber time times tire tires title tobacco today toll tool
  tools topics tornado total touch tour tourism tourist tower towers town toy toys track tracking trade traders
  trades trading tradition traditional traffic trail trailer training transaction transfer transit transition
  translation transmission transport transportation trauma travel travelers treason treasury treatment treaty tree
  trees trial tribal tribe tribunal tribune tropical truck trucking trucks trust truth tube tunnel turbine turbo twin
  ultra underground union unit united units unity universal universe university uprising urban utilities utility
  vacation vaccine valley value values vegetable vehicle vehicles venture ventures verification version veterans
  victims victory video view village vintage violence virtual virus vision visual vital voice volunteer volunteers
  vote voter voters voting voyage wage walking wall wanted war warehouse warming warning warriors waste watch water
  wave waves way wealth weapon weapons wear weather web website wedding week weekend weekly weight welfare wellness
  western wheel wheels wholesale wild wilderness wildlife wind windows wine wing wings wire wireless wisdom witch
  witness women wool word work workers workforce working works workshop world worlds worldwide wrestling writers
  yacht yard year yearbook yellow yoga youth zero zone zoo zoological
`);

/** Lower case. Words with which a thing's name begins and no person's, though some are surnames. */
export const openingWords: ReadonlySet<string> = words(`
  aston atletico avenue big black blue born bread broken brown burning butter cheese chicken corn crazy
  crystal das dead dear deep der die dinamo dying dynamo east egg eggs el fallen false fast fish flying fort
  free fresh frozen funny get go golden goodbye grand great green happy hate hello hidden high holy honey how
  inner inter iron lake las les let little living lokomotiv long los lost love low lower lucky mad make meat mid
  middle milk mount new north nut old olympique outer pepper pink port pure purple quai quick racing real red
  rice rolling royal rue running saint sainte salt salty san santa short silver simple slow small smart south sparta
  spartak sporting start steel stone stop sweet the true upper welcome west what when where white who whose why
  wild
`);
