import type { SpeechVerb } from '../../speech.ts';
import { wordSet } from '../../words.ts';
import { inflect } from './inflect.ts';

/** Forms that are nouns at least as often as verbs; only a clear subject makes them verbs. */
const NOUNS_TOO = wordSet(`
  report reports claim claims state states note notes comment comments estimate estimates question questions charge charges
  promise promises hope hopes fear fears demand demands plan plans request requests order orders attack attacks support
  praise blame pledge pledges vow vows answer answers reply replies remark remarks joke jokes call calls name names label
  labels brand brands offer offers urge urges forecast forecasts guess dream dreams want wants need needs project projects
  signal signals whisper whispers cry cries shout shouts chant chants dispute disputes challenge challenges warning hint
  hints tweet tweets post posts email emails show shows cheer cheers protest protests address salute lament laments term
  terms echo echoes lie lies fault doubt doubts regret regrets worry worries boast boasts rule rules finds bet press
  trust trusts decline declines back bash slam rap slap quote quotes caution cautions counsel object objects wish wishes
  figure judge judges host voice regard credit account brief focus push start fire run open close reading look point points
  meaning feeling saying thinking reporting writing understanding finding posting building warning mention mentions
  suspect suspects volunteer volunteers advocate advocates aim aims detail details stress stresses outline outlines counter counters laugh
  laughs smile smiles sigh sighs nod nods cut cuts scream screams yell yells rant rants insult insults taunt taunts wonder
  wonders resolve broadcast campaign campaigns lobby command commands slight address addresses guarantee guarantees desire ridicule welcome
  blast blasts figures notice notices favour favours favor favors appeal appeals supports voices rebuke rebukes murmur murmurs
  chuckle chuckles grumble grumbles gripe gripes quip quips bark barks venture ventures talk talks marvel marvels salutes
`);

/** The verbs by which news reports what people say, think and want. */
export const VERBS: ReadonlyMap<string, SpeechVerb> = inflect(
  {
    saying: `
      say/said add argue believe think/thought claim insist note explain state declare announce assert contend allege
      acknowledge admit+ concede reiterate stress emphasize emphasise caution predict estimate forecast/forecast
      write/wrote/written tweet retort quip+ joke reply respond answer ask remark comment complain testify recall recount
      report disclose affirm confess boast brag+ lament hint imply posit+ speculate theorize theorise profess proclaim opine
      muse wonder exclaim shout yell scream cry whisper mutter murmur chant interject counter deadpan+ gush fume rant
      counsel surmise swear/swore/sworn attest vouch promise pledge vow underscore underline elaborate clarify volunteer
      marvel summarize summarise venture warn assure conclude confirm deny protest plead bark thunder chuckle
      crow grumble gripe opine observe`,
    telling: `
      tell/told inform notify remind convince persuade reassure advise brief alert assure warn`,
    finding: `
      find/found show/showed/shown suggest indicate reveal determine demonstrate prove know/knew/known see/saw/seen
      feel/felt hear/heard learn realize realise understand/understood remember forget+/forgot/forgotten imagine assume
      suspect guess figure judge fear worry doubt dream observe project rule notice recognize recognise discover
      maintain reckon signal calculate bet+/bet trust anticipate foresee/foresaw/foreseen regret+ hope wish recommend propose decide
      agree expect request demand stipulate echo repeat quote cite post email offer continue point object`,
    naming: `
      call describe label brand dub+ term characterize characterise deem consider regard portray denounce decry deride
      compare liken`,
    judging: `
      accuse blame want criticize criticise praise condemn dismiss reject deny endorse oppose support favor favour thank urge
      blast slam+ mock ridicule attack rebuke lambast lambaste castigate chide scold hail applaud commend laud welcome
      defend dispute refute rebut+ challenge question mention cite highlight disavow disparage belittle bemoan
      assail skewer chastise admonish encourage implore beseech exhort threaten propose suggest recommend advocate tout
      outline detail explain unveil announce reiterate renew acknowledge express voice convey repudiate denounce protest
      lament regret+ congratulate salute decry deplore demand downplay predict doubt fear admire disapprove taunt insult
      vilify demonize demonise trumpet stress emphasize emphasise underscore declare claim report`,
    wanting: `
      want hope wish expect plan intend aim seek/sought refuse decline agree promise pledge vow threaten offer demand
      prefer+ propose swear/swore/sworn volunteer resolve decide desire yearn`,
    speaking: `
      talk:about:of believe:in speak/spoke/spoken:about:of:against refer+:to allude:to call:for:on point:to:out complain:about:of
      warn:of:about:against comment:on object:to respond:to react:to testify:about lie:about joke:about brag+:about
      boast:about:of rail:against rant:about argue:for:against vouch:for agree:with disagree:with inquire:about weigh:in
      campaign:for:against lobby:for:against push:for:back press:for plead:for appeal:for:to muse:about wonder:about
      worry:about fret+:about dwell:on elaborate:on reflect:on expand:on insist:on answer:with reply:with respond:with apologize:for apologise:for hit+/hit:back
      shoot/shot:back fire:back lash:out chime:in cut/cut:in:off break/broke/broken:in butt:in write/wrote/written:about:of:in tweet:about report:on hint:at caution:against
      advise:against protest:against approve:of disapprove:of dream:of think/thought:of:about
      concur+:with side:with look:to ask:for:about spell:out rule:out lay/laid:out`,
    reading: `
      read/read begin/began conclude continue open start finish interrupt shoot/shot chime cut/cut joke sing/sang/sung
      laugh smile sigh nod+ put/put go/went/gone:on carry:on`,
  },
  NOUNS_TOO,
);
