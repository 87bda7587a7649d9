// English verbs of saying, in every form.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Each line: base, third person, past, past participle where it differs, gerund. */
export const speech = words(`
  say says said saying
  tell tells told telling
  add adds added adding
  ask asks asked asking
  answer answers answered answering
  reply replies replied replying
  respond responds responded responding
  write writes wrote written writing
  argue argues argued arguing
  explain explains explained explaining
  note notes noted noting
  claim claims claimed claiming
  state states stated stating
  declare declares declared declaring
  announce announces announced announcing
  assert asserts asserted asserting
  insist insists insisted insisting
  maintain maintains maintained maintaining
  contend contends contended contending
  allege alleges alleged alleging
  acknowledge acknowledges acknowledged acknowledging
  admit admits admitted admitting
  concede concedes conceded conceding
  confirm confirms confirmed confirming
  deny denies denied denying
  warn warns warned warning
  predict predicts predicted predicting
  suggest suggests suggested suggesting
  remark remarks remarked remarking
  observe observes observed observing
  comment comments commented commenting
  mention mentions mentioned mentioning
  recall recalls recalled recalling
  continue continues continued continuing
  conclude concludes concluded concluding
  report reports reported reporting
  indicate indicates indicated indicating
  reveal reveals revealed revealing
  disclose discloses disclosed disclosing
  emphasize emphasizes emphasized emphasizing
  emphasise emphasises emphasised emphasising
  stress stresses stressed stressing
  repeat repeats repeated repeating
  reiterate reiterates reiterated reiterating
  complain complains complained complaining
  boast boasts boasted boasting
  brag brags bragged bragging
  joke jokes joked joking
  quip quips quipped quipping
  shout shouts shouted shouting
  yell yells yelled yelling
  cry cries cried crying
  scream screams screamed screaming
  chant chants chanted chanting
  whisper whispers whispered whispering
  mutter mutters muttered muttering
  exclaim exclaims exclaimed exclaiming
  proclaim proclaims proclaimed proclaiming
  testify testifies testified testifying
  tweet tweets tweeted tweeting
  post posts posted posting
  vow vows vowed vowing
  promise promises promised promising
  pledge pledges pledged pledging
  swear swears swore sworn swearing
  agree agrees agreed agreeing
  counter counters countered countering
  retort retorts retorted retorting
  rule rules ruled ruling
  read reads
  sing sings sang
  urge urges urged urging
  lament laments lamented lamenting
  muse muses mused musing
  opine opines opined opining
  reason reasons reasoned reasoning
  elaborate elaborates elaborated elaborating
  caution cautions cautioned cautioning
  speculate speculates speculated speculating
  wonder wonders wondered wondering
  estimate estimates estimated estimating
  inform informs informed informing
  notify notifies notified notifying
  advise advises advised advising
  demand demands demanded demanding
  propose proposes proposed proposing
  recommend recommends recommended recommending
  threaten threatens threatened threatening
  echo echoes echoed echoing
  interject interjects interjected interjecting
  gush gushes gushed gushing
  sigh sighs sighed sighing
  laugh laughs laughed laughing
  recount recounts recounted recounting
  summarize summarizes summarized summarizing
  posit posits posited positing
  clarify clarifies clarified clarifying
  specify specifies specified specifying
  apologize apologizes apologized apologizing
  apologise apologises apologised apologising
  bemoan bemoans bemoaned bemoaning
  marvel marvels marveled marveling
  snap snaps snapped snapping
  stipulate stipulates stipulated stipulating
`);

export const acts = words(`
  call calls called calling
  describe describes described describing
  label labels labeled labelled labeling labelling
  brand brands branded branding
  characterize characterizes characterized characterizing
  characterise characterises characterised characterising
  accuse accuses accused accusing
  criticize criticizes criticized criticizing
  criticise criticises criticised criticising
  condemn condemns condemned condemning
  denounce denounces denounced denouncing
  blast blasts blasted blasting
  slam slams slammed slamming
  attack attacks attacked attacking
  mock mocks mocked mocking
  ridicule ridicules ridiculed ridiculing
  deride derides derided deriding
  decry decries decried decrying
  dismiss dismisses dismissed dismissing
  reject rejects rejected rejecting
  praise praises praised praising
  hail hails hailed hailing
  laud lauds lauded lauding
  compare compares compared comparing
  liken likens likened likening
  refer refers referred referring
  cite cites cited citing
  quote quotes quoted quoting
  scold scolds scolded scolding
  rebuke rebukes rebuked rebuking
  chastise chastises chastised chastising
  lambaste lambastes lambasted lambasting
  rip rips ripped ripping
  address addresses addressed addressing

  outline outlines outlined outlining
  highlight highlights highlighted highlighting
  underscore underscores underscored underscoring
  question questions questioned questioning
  challenge challenges challenged challenging
  dispute disputes disputed disputing
  defend defends defended defending
  blame blames blamed blaming
  encourage encourages encouraged encouraging
  request requests requested requesting
  order orders ordered ordering
  instruct instructs instructed instructing
  direct directs directed directing
  specify specifies specified specifying
  prohibit prohibits prohibited prohibiting
  portray portrays portrayed portraying
  depict depicts depicted depicting
  cast casts casting
  paint paints painted painting
  rate rates rated rating
  endorse endorses endorsed endorsing
  thank thanks thanked thanking
  congratulate congratulates congratulated congratulating
  speak speaks spoke spoken speaking
  talk talks talked talking
  tout touts touted touting
  rail rails railed railing
  reference references referenced referencing
  teach teaches taught teaching
  imply implies implied implying
  offer offers offered offering
  welcome welcomes welcomed welcoming
  oppose opposes opposed opposing
  shame shames shamed shaming
`);

export const stances = words(`
  find finds found finding
  consider considers considered considering
  deem deems deemed deeming
  want wants wanted wanting
  think thinks thought thinking
  believe believes believed believing
  feel feels felt feeling
  know knows knew known knowing
  hope hopes hoped hoping
  fear fears feared fearing
  worry worries worried worrying
  expect expects expected expecting
  plan plans planned planning
  intend intends intended intending
  support supports supported supporting
  doubt doubts doubted doubting
  show shows showed shown showing
  see sees saw seen
  decide decides decided deciding
  refuse refuses refused refusing
  decline declines declined declining
  learn learns learned learning
  understand understands understood
  favor favors favored favoring
  seek seeks sought seeking
  signal signals signaled signaling
  hint hints hinted hinting
  seem seems seemed
`);

export const splitVerbs: readonly (readonly [ReadonlySet<string>, string])[] = [
  [words('point points pointed pointing'), 'out'],
  [words('lay lays laid laying'), 'out'],
  [words('spell spells spelled spelling'), 'out'],
];

/** Forms that are only participles: English past forms are their own participles, and stand without a helper. */
export const participles = words('written sworn spoken known shown seen');

export const gerunds: ReadonlySet<string> = new Set(
  [...speech, ...acts, ...stances].filter(
    (form) => form.endsWith('ing') && form !== 'sing' && form.length > 5,
  ),
);

/** Forms that are as common as nouns. */
export const nounlike = words(`
  state states report reports claim claims call calls note notes demand demands promise promises pledge pledges answer
  answers reply replies comment comments cry cries post posts rule rules tweet tweets estimate estimates joke jokes vow
  vows shout shouts boast boasts counter counters reason reasons wonder wonders remark remarks chant chants
  attack attacks question questions challenge challenges order orders request requests quote quotes rate rates cast
  address addresses highlight highlights reference references offer offers praise rebuke talk talks dispute disputes
  blame brand brands label labels plan plans hope hopes fear fears worry worries support supports show shows doubt
  doubts signal signals hint hints favor favors tout echo laugh laughs sigh sighs lament laments shame hail
  ruling finding saying writing feeling warning
`);
