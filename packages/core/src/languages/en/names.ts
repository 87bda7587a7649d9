// English words around names.

import type { NameTables } from '../../names/tables.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const names: NameTables = {
  language: 'en',
  adjectiveEndings: [],
  cityEndings: [],
  gluedGenitive: false,
  gluedRoles: false,
  verbSecond: false,
  functionWords: words(`
    the a an and or but nor for yet so if as than then when while where why how who whom whose which what that this these
    those there here i you he she it we they me him her us them my your his its our their mine yours ours theirs myself
    himself herself itself themselves in on at to of by from with without about above below under over between among
    during before after since until till through throughout across against along around behind beneath beside besides
    beyond despite down except inside into near off onto out outside past per plus regarding toward towards up upon via
    within according although because unless whereas whether though even just only also too very still already again
    once never always often sometimes usually perhaps maybe probably possibly however moreover furthermore meanwhile
    therefore thus hence instead otherwise nevertheless nonetheless indeed
    is was are were be been being am has had have having do does did doing done will would shall should can could may
    might must ought let lets get gets got go goes went come comes came make makes made take takes took see saw say
    says said tell told ask asked give gave keep kept
    all any both each either every few many more most much neither no none not nothing one other others another several
    some someone something such same own least less enough half
    first second third last next new old young big small good great high long early late latest recent recently now today
    yesterday tomorrow tonight later earlier soon ago ahead finally eventually currently previously originally initially
    two three four five six seven eight nine ten eleven twelve hundred hundreds thousand thousands million billion dozens
    yes oh well ok okay please thanks thank hello sorry like unlike given following based speaking
    people police officials authorities experts critics analysts researchers scientists investors voters sources residents
    read watch click photo image video advertisement story correction updated breaking exclusive opinion analysis live
    previous democrat democrats democratic republican republicans conservative conservatives liberal liberals
    hispanics latinos latinas africans asians blacks whites evangelicals arabs marines catholic protestant muslim jewish christian islamic
    tutsis hutus protestants catholics muslims jews christians kurds sunnis shiites messrs cie corps associates
    ga wis ill ala ark kan ky md mont neb ore pa va vt wash okla tex ind calif conn fla ariz colo tenn minn mich nev wyo
    celsius fahrenheit mr mrs ms
  `),
  surnames: words('long young little good small high best marine'),
  calendar: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
    christmas easter ramadan thanksgiving halloween spring summer autumn winter eve am pm
    gmt utc bst cest edt est cdt cst mdt mst pdt pst aest aedt msk et
  `),
  particles: words(
    'van der den de ter ten von zu du des del della di da dos la le el al bin ibn ben af arap bint',
  ),
  determiners: words('the a an this that these those'),
  definite: words('the'),
  possessives: words('his her their its'),
  titles: words(
    'dep mr mrs ms miss dr sir lord lady dame madam prof rev st gen lt col sgt capt cmdr adm sen rep gov baroness baron hon',
  ),
  saints: words('st saint'),
  roles: words(`
    president premier minister chancellor leader king queen prince princess emperor sultan emir sheikh pope cardinal bishop
    archbishop governor mayor commissioner ambassador consul envoy adviser advisor spokesman spokeswoman spokesperson
    secretary senator congressman congresswoman representative rep sen gov lawmaker mp mep speaker whip chairman chairwoman chair
    chairperson candidate diplomat politician activist nominee undersecretary
    general admiral colonel major captain lieutenant sergeant commander chief officer sheriff detective inspector
    director ceo founder co-founder boss executive entrepreneur editor journalist reporter correspondent writer author
    poet columnist host presenter anchor singer actor actress filmmaker artist composer conductor rapper
    swimmer boxer golfer cyclist athlete gymnast sprinter skier jockey architect photographer designer comedian pilot priest
    rabbi imam pastor soldier biologist geologist philosopher epidemiologist meteorologist surgeon psychiatrist
    nurse pharmacist veterinarian criminologist
    coach manager striker midfielder defender goalkeeper quarterback player driver rider
    lawyer attorney judge prosecutor solicitor barrister defendant suspect counsel
    professor researcher scientist economist historian analyst expert strategist physician doctor teacher principal rector
    dictator administrator treasurer deputy superintendent astronaut negotiator mediator farmer colleague
    wife husband son daughter brother sister father mother widow partner grandmother grandfather grandson granddaughter
    stepmother stepfather uncle aunt cousin nephew niece girlfriend boyfriend fiancée
  `),
  rolePlurals: words(
    'representatives congressmen secretaries directors governors mayors presidents ministers leaders senators ambassadors astronauts candidates lawyers',
  ),
  leaders: words('president premier minister chancellor king queen emperor emir sultan dictator'),
  crowns: words('king queen prince princess emperor emir sultan pope'),
  leaderWords: words('leader strongman'),
  colleagues: words('counterpart colleague'),
  roleModifiers: words(`
    former prime vice deputy acting outgoing incoming interim late ex assistant associate senior chief foreign first
    second attorney major lieutenant executive special national general crown house senate majority minority press
    founding managing supreme veteran opposition right-wing left-wing conservative liberal republican democratic current
    then federal state district
  `),
  roleLinks: words('of in at for to'),
  portfolios: words(`
    foreign affairs home defense defence justice finance health education treasury trade commerce labor labour energy
    fisheries agriculture transport transportation interior state environment climate culture science development security
    homeland housing immigration veterans economy oversight reform research
  `),
  conjunctions: words('and or'),
  firstNames: words(`
    John Robert Michael William David Richard Joseph Joe Thomas Tom Charles Christopher Daniel Matthew Mark
    Anthony Tony Donald Steven Stephen Paul Andrew Kenneth George Ronald Timothy Tim
    Jeffrey Jeff Jacob Gary Eric Larry Justin Scott Brandon Benjamin Samuel Sam Gregory Frank
    Alexander Alex Patrick Dennis Jerry Tyler Aaron Jose Adam Henry Peter Walter Jeremy Harold
    Roger Ben Bill Jim Mike Mitch Keir Nigel Barack Antony Lloyd Jens Olaf Emmanuel Vladimir
    Volodymyr Sergey Dmitry Viktor Recep Xi Ali Mohammed Mohamed Ahmed Omar Ibrahim
    Mary Patricia Linda Barbara Sarah Lisa Nancy Betty Margaret Sandra Ashley
    Carol Amanda Dorothy Melissa Deborah Stephanie Sharon Laura Cynthia
    Amy Angela Anna Nicole Katherine Christine Emma Catherine Virginia
    Hillary Kamala Theresa Louise Louis Julia Maria Anne Kelly Alice
    Jordan Chad Georgia Israel Paris Chelsea Florence Sydney Austin Victoria Charlotte Jackson Lincoln Cuba Kenya
    Adriaan Agnes Albert Alfred Andre André Andrea Andreas Andrej Andrzej Annelies Annemarie Anton Antonio
    Antoine Bastiaan Bernard Bjorn Bruno Camille Carl Carlo Carlos Catharina Cees Chantal Claire
    Claude Claudia Clara Cornelis Daan Denise Desirée Diego Dieter Dominique Dorien Edith Eduard Edwin
    Eelco Elias Elisabeth Elise Emiel Emile Ernst Ewald Fabian Felix Fernando Filip Finn Floris Francesco
    Francis Franck François Françoise Frederik Fritz Gabriel Georg Georges Gerard Gert Gijs Gilles Giorgio
    Giorgia Giovanni Giuseppe Guido Gustav Guus Hannah Hanna Harry Heinz Helen Helena Helga Helmut
    Hendrik Henri Herman Hubert Ida Ilse Inge Irene Isabel Isabelle Ivan Ivo Jacques Jasper Jean Jerome
    Jette Joan Joanna Joel Joep Joke Jordi Jorge Joris Josep José Joost Juan Judith Jules
    Julian Julien Jürgen Katja Katrien Katarina Khalid Klaus Konrad Kristina Leo Leon Leonardo Léon Lena Lieve
    Lorenzo Luca Lucas Lucia Luigi Luis Luuk Maaike Maarten Magda Manuel Marcel Marco
    Margot Marie Mario Marion Marit Marjan Marta Martha Martine Mathias Mathilde Matteo Matthias Maurice Maurits
    Mehmet Merel Michel Michiel Mieke Miguel Milos Mirjam Mohammad Monica Mustafa Nadia Natalia
    Natalie Natasja Nathalie Nicola Nicolas Niels Nikolai Nina Noah Norbert Oleg Oleksandr Olga Olivier Oscar
    Oskar Pablo Paola Pascal Paula Pauline Pavel Pedro Philip Philippe Pierre Pim Quinten Rachid
    Raoul Raymond Reinhard Remco René Renske Roland Rosalie Roel Rudolf Ruben Sabine Samira Sander Sara
    Saskia Sebastian Sebastiaan Sigmar Silvio Simon Sofia Sonja Stefan Stefano Stephan Susanne Suzanne Sylvia
    Tatjana Teun Theo Thierry Thijs Tineke Tjeerd Uwe Valérie Veerle Vera Victor Vincent Volkert Werner Wilfried
    Wilhelm Willy Xavier Youssef Yvonne Zdenek Zoë Martin Eugene Bobby Alan Phillip
    Jesse Bryan Leonard Rodney Marvin Jeffery Derek Clifford Neil Geoffrey Angus Hamish
    Ewan Colin Rupert Gareth Rhys Sean Seamus Declan Niamh Aoife Siobhan Ashok Narendra Priya
    Imran Nawaz Benazir Shinzo Yoshihide Fumio Gloria Teresa Evelyn Cheryl Mildred
    Heather Ann Bonnie Lois Phyllis Annie Lillian Gladys
    Connie Edna Tiffany Carmen Rosalind Kim Sherry Sheila Ethel Ellen Elaine
    Carrie Juanita Rhonda Debbie Loretta Joni Tulsi Bernie Lindsey Chuck Nikki
    Jared Melania Sundar Satya Condoleezza
  `),
  bodies: words(`
    ministry department university college court parliament senate congress council committee commission party union
    association federation bank institute institution academy agency bureau board office authority organization
    organisation society foundation fund group coalition alliance movement front church museum hospital theatre theater
    orchestra club league team police army navy forces force guard service services administration exchange
    holdings partners industries airlines airways motors press times post journal news
    herald tribune network center centre school laboratory assembly cabinet treasury registry trust tribunal initiative
    consulate embassy district united fc securities savings textiles technologies entertainment brewing brothers
    electronics automotive pharmaceuticals chemicals petroleum insurance financial communications software television
    studios pictures foods stores hotels telecom networks instruments semiconductor mutual motor enterprises products
    resources partnership library bancorp medical maker firm airline retailer manufacturer carmaker broadcaster newspaper startup
  `),
  trades: words(`
    automaker chipmaker drugmaker planemaker insurer lender supermarket conglomerate giant supplier
    subsidiary shares stock shareholders
  `),
  lonelyBodies: words('congress parliament senate house treasury'),
  bodyLinks: words('of for on'),
  administrations: words('administration government cabinet'),
  things: words(`
    act program programme cup league war hurricane storm operation project games championship championships prize award
    awards treaty agreement accord amendment day week festival tour open race prix bill plan report shuttle law debate
    debates census election elections trial summit series show constitution declaration
  `),
  bodyTails: words(''),
  siteTails: words(''),
  tradeTails: words(''),
  ordinary: words(''),
  neuter: words(''),
  sites: words(`
    street avenue road square bridge island islands beach airport stadium arena hall park palace castle river lake
    mountain mountains valley bay sea ocean county city town village harbour harbor port station district canal desert
    peninsula garden gardens coast hills falls lakes
  `),
  settlements: words(
    'mayor residents outskirts city town village capital province county state region district suburb municipality island port',
  ),
  directions: words(
    'northern southern eastern western central north south east west northeastern northwestern southeastern southwestern upper lower',
  ),
  locatives: words('in near outside'),
  weakLocatives: words('from to around at'),
  citing: words('according'),
  employers: words('at'),
  speech: words(`
    said says say told tells added adds asked asks replied wrote writes argued argues explained explains noted notes
    warned warns insisted tweeted claimed claims admitted denied announced declared testified commented stressed thinks
    believes
  `),
  deeds: words(
    'resigns quits travels flies smiles laughs sighs nods shrugs weeps marries dies recalls jokes',
  ),
  sharedDeeds: words(
    'resigned travelled traveled flew smiled laughed sighed nodded shrugged wept married died recalled joked',
  ),
  plainAcronyms: words(`
    TV DNA ID OK HIV AIDS COVID LGBT LGBTQ CEO CFO COO GDP UTC GMT EST PST EDT PDT CET PDF PC IT AI CO CV DJ USB SMS GPS IQ USD EUR
    GBP GHz MHz VAT AM PM BC AD MP MEP PR HR ER PCR RNA SUV ATM PhD WN VP UFO VIP II III IV VI VII VIII IX XI
  `),
};
