import { phraseSet, wordSet } from '../../words.ts';
import { MONTHS, WEEKDAYS } from '../calendar.ts';

/** Small words inside the names of persons and places. */
export const PARTICLES: ReadonlySet<string> = wordSet(`
  de del della dello degli di da das do dos du des van von der den ter ten bin bint ibn ben al el ul ur la le las los y e zu zur af av
`);

/** Small words inside the names of organisations. */
export const JOINERS: ReadonlySet<string> = wordSet('of for on against');

export const CONJUNCTIONS: ReadonlySet<string> = wordSet('and &');

export const ARTICLES: ReadonlySet<string> = wordSet('the a an');

export const ABBREVIATIONS: ReadonlySet<string> = wordSet(
  'st mt ft mr mrs ms dr prof rev sen rep gov gen lt col maj capt sgt cpl det insp supt hon messrs mme jr sr inc ltd co corp bros dept vs pres',
);

/** What ends a firm's name in law. */
export const LEGAL_FORMS: ReadonlySet<string> = wordSet(
  'inc ltd limited llc llp plc gmbh ag sa nv bv oy oyj ab bhd pty',
);

export const SUFFIXES: ReadonlySet<string> = wordSet('jr sr ii iii iv');

/** The first letters of directions before a land: "N Ireland". */
export const DIRECTION_INITIALS: ReadonlySet<string> = wordSet('n s e w');

export const DIRECTIONS: ReadonlySet<string> = wordSet(
  'north south east west northern southern eastern western central north-east south-east northeast southeast northwest southwest northeastern southeastern northwestern southwestern upper lower greater inner outer',
);

/** Words in capitals that are no names of anything that acts or lies somewhere. */
export const INITIALISMS: ReadonlySet<string> = wordSet(`
  ai am pm pr tv dvd cd dna rna hiv aids covid sars mers ebola gdp gnp vat gst cpi ceo cfo coo cto cio mp mps mep mla phd mba ma ba bsc
  msc md rn hr it ict ip id pc usb gps sms vip vips ipo atm pos ppe icu er ngo ngos ngo's cctv suv suvs ev evs uav uavs
  drone lng lpg kg km cm mm mw gw kw kwh mph usd gbp eur inr cny jpy ksh rs n$ r$ faq diy lgbt lgbtq lgbtqi bame asap rip ok q&a r&d m&a o&m b&b r&b ad bc
  bce ce est gmt utc bst pst edt cet wib ist i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xx xxi vs no nos mvp
  var goat odi odis t20 t20i era rbi pga ppp pfi esg csr sme smes msme msmes kyc aml nft nfts fdi pcr api url html www
  http pdf ott oem sim gmo gm ivf mri ct bmi adhd ptsd tb mrna wifi 2g 3g 4g 5g 6g led lcd hd uhd 3d ied ieds wmd icbm icbms
  readme todo faqs ui ux css cli sdk json xml yaml csv sql tcp udp ssl tls ssh npm lts gui ide
  https ftp dns vpn php api apis llm gpu cpu ram m.d. ph.d. j.d. r.n. m.p. b.a. m.a. nda qc kc obe mbe cbe ig igp oc io dci dcp dsp dgp adgp sho vc hm hh hrh roi ebitda yoy qoq q1 q2 q3 q4 fy eta cv a b c d e f g h j k l m n o p q r s t u w y z
`);

/** Capitalised adjectives of peoples, faiths and parties that no list of languages or lands has, and who has them. */
export const ADJECTIVES = wordSet(`
  british briton britons jewish jew jews muslim muslims christian christians catholic catholics islamic islamist islamists sunni sunnis
  shia shiite shiites hindu hindus sikh sikhs buddhist buddhists protestant protestants orthodox evangelical republican
  republicans democrat democrats democratic conservative conservatives liberal liberals labourite tory tories communist
  communists socialist socialists marxist nazi nazis western westerners european europeans african africans asian
  asians arab arabs arabic american americans latino latina hispanic indigenous aboriginal inuit roma dalit dalits
  burkinabe burkinabes ivorian malagasy mauritian monegasque motswana batswana basotho emirati emiratis filipino filipina
  filipinos swazi congolese salvadoran salvadorean seychellois nepali nigerien bedouin zionist zionists papal royal imperial soviet olympic olympics paralympic
`);

/** Who comes from somewhere, as no list of adjectives has it, in the singular; of two words, and what men and women are called. */
export const DEMONYMS = phraseSet(`
  sri lankan, south african, north african, west african, east african, north korean, south korean, new zealander, new yorker, saudi arabian, costa rican,
  south sudanese, north american, south american, latin american, east timorese, sierra leonean, cape verdean, papua new guinean,
  frenchman, frenchmen, frenchwoman, frenchwomen, irishmen, irishwoman, irishwomen, englishman, englishmen, englishwoman,
  englishwomen, welshman, welshmen, welshwoman, welshwomen, scotsmen, scotswoman, scotswomen, dutchman, dutchmen,
  dutchwoman, dutchwomen, cornishman, cornishmen, manxman, kurd, olympian, paralympian, african american
`);

/** "I'd", "they'll", "wouldn't". */
const CONTRACTIONS: readonly string[] = [
  ...['i', 'you', 'he', 'she', 'it', 'we', 'they', 'who', 'that', 'there', 'what', 'how', 'here', 'where'].flatMap(
    (word) => ["'d", "'ll", "'ve", "'re", "'m", "'s"].map((end) => word + end),
  ),
  ...wordSet(
    `isn't aren't wasn't weren't hasn't haven't hadn't won't can't couldn't shouldn't wouldn't doesn't didn't ain't`,
  ),
];

/** The first halves of words with a hyphen that names have: "Non-Aligned", "Anti-corruption", "Co-operation". */
export const BOUND_PREFIXES: ReadonlySet<string> = wordSet('anti co counter inter multi non pre sub trans');

/** Words that begin sentences and titles and are names of nothing. */
export const NEVER: ReadonlySet<string> = new Set([
  ...[...MONTHS.keys()].filter((word) => word.length > 3 || word === 'may'),
  ...[...WEEKDAYS].filter((word) => word.length > 3),
  ...CONTRACTIONS,
  ...wordSet(`
    a an the and or but nor for so yet of in on at by to from with without into onto over under about after before as amid
    against between among during through throughout than that which who whom whose when where while if is are was were be
    been being has have had do does did no not will would can could may might must shall should his her its their our your my
    this these those it he she they we you i me him us them mine ours yours theirs himself herself itself themselves
    what why how whether because since until unless although though even also still just only then there here now today
    tomorrow yesterday tonight however meanwhile moreover furthermore therefore thus hence instead otherwise nevertheless
    nonetheless additionally besides according despite given including like unlike following both either neither each
    every all any some many much most more few several other others another such same one two three four five six seven
    eight nine ten first second third last next once again always never ever often sometimes perhaps maybe indeed
    overall finally recently earlier later currently previously eventually initially originally yes no oh well please
    thanks thank let let's don't
    god lord christmas easter ramadan eid diwali hanukkah halloween thanksgiving internet covid covid-19 coronavirus
    omicron delta monday's sunday's english
    former
    photo photos image images video file source related read watch listen via vs per
    co anti non pro ex mid pre post re semi multi
    mondays tuesdays wednesdays thursdays fridays saturdays sundays
  `),
]);

/** Words of speech and belief that end the description of who speaks. */
export const SPEECH: ReadonlySet<string> = wordSet(`
  said says told tells added adds explained explains noted notes warned warns argued argues claimed insisted insists
  believes believed announced confirmed denied stated commented remarked replied admitted acknowledged wrote writes
`);

/** Names that have a comma inside. */
export const WITH_COMMA: ReadonlySet<string> = new Set(['washington, d.c.', 'washington, dc', 'washington, d.c']);

/** Words that small figures behind them belong to: "Radio 4". */
export const NUMBERED: ReadonlySet<string> = wordSet('radio channel');
