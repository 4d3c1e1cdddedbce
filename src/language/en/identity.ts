import { TITLES } from '../around-names.ts';
import type { IdentityWords } from '../identity-words.ts';
import { wordSet } from '../words.ts';

/**
 * A word that two fields use stands in both, and tells from all others: a "minister" governs or preaches, and plays in no team.
 * What more use stands in none: a "president" may lead a country or a chess club, a "captain" a ship, a team or soldiers, a
 * "general" may become a minister. Fields with many double lives are none at all: business, letters, teaching.
 * Each is called what those in it are, since that tells two of one name apart in their addresses.
 */
const FIELDS: Record<string, string> = {
  politician: `senator congressman congresswoman lawmaker legislator parliamentarian mp mep mayor mayoress councillor
    councilor councilman councilwoman alderman premier politician minister`,
  jurist: 'judge magistrate justice prosecutor',
  athlete: `striker midfielder goalkeeper winger footballer quarterback linebacker shortstop pitcher batsman cricketer wicketkeeper
    golfer boxer sprinter skipper swimmer gymnast cyclist skier jockey athlete marathoner snowboarder skater wrestler`,
  performer: `actor actress singer comedian comedienne musician guitarist drummer rapper violinist pianist cellist soprano tenor
    baritone dancer ballerina choreographer songwriter filmmaker`,
  medic: `surgeon physician doctor nurse midwife dentist paediatrician pediatrician cardiologist oncologist neurologist
    psychiatrist anaesthetist anesthesiologist radiologist`,
  scientist: 'physicist chemist biologist astronomer geologist botanist zoologist mathematician oceanographer',
  cleric: 'bishop archbishop priest vicar curate pastor rabbi imam nun monk friar abbot abbess pope minister',
  soldier: 'soldier sergeant corporal gunner infantryman paratrooper',
  police: 'constable detective policeman policewoman',
  seafarer: 'skipper sailor fisherman',
  firefighter: 'firefighter fireman fire_chief fire_officer',
};

/**
 * Who lives by one of these lives by no other and by none of the fields, though he may have done so before, and may sit in a
 * council. Each is a field of its own, with the words that mean the same.
 */
const TRADES =
  `miller,baker,butcher,blacksmith farrier,carpenter joiner,mason stonemason bricklayer,plumber,electrician,locksmith,
  tailor dressmaker seamstress,cobbler shoemaker,thatcher,potter,weaver,barber hairdresser,grocer greengrocer,fishmonger,
  publican innkeeper,farmer`
    .split(',')
    .map((words) => words.trim().split(' '));

const SHORT_FORMS: Record<string, string[]> = {
  'United States': ['US', 'U.S.', 'USA', 'U.S.A.', 'United States of America'],
  'United Kingdom': ['UK', 'U.K.'],
  'United Arab Emirates': ['UAE', 'U.A.E.'],
  'European Union': ['EU', 'E.U.'],
  'United Nations': ['UN', 'U.N.'],
  'Washington, D.C.': ['D.C.', 'Washington DC', 'Washington D.C.'],
  'Agence France-Presse': ['AFP'],
  'Federal Bureau of Investigation': ['FBI', 'F.B.I.'],
  'Central Intelligence Agency': ['CIA', 'C.I.A.'],
  'Federal Reserve': ['Fed'],
  'Labour Party': ['Labour'],
  'Liberal Democrats': ['Lib Dems', 'Lib Dem', 'LibDems'],
};

const SHORT_OFFICES: Record<string, string> = {
  adm: 'admiral',
  capt: 'captain',
  cllr: 'councillor',
  cmdr: 'commander',
  col: 'colonel',
  cpl: 'corporal',
  gen: 'general',
  gov: 'governor',
  insp: 'inspector',
  lt: 'lieutenant',
  maj: 'major',
  prof: 'professor',
  rep: 'representative',
  rev: 'reverend',
  sen: 'senator',
  sgt: 'sergeant',
  supt: 'superintendent',
};

const KIN = wordSet(`
  father mother parent son daughter brother sister sibling twin husband wife spouse fiance fiancee widow widower
  grandfather grandmother grandson granddaughter uncle aunt cousin nephew niece stepfather stepmother stepson stepdaughter
`);

const POSTS = wordSet('spokesman spokeswoman spokesperson founder owner leader head chief director manager');

const FIELDS_OF_WORDS = fieldsOfWords();

export const IDENTITY_WORDS: IdentityWords = {
  articles: wordSet('the a an'),
  shortOffices: new Map(Object.entries(SHORT_OFFICES)),
  shortForms: new Map(Object.entries(SHORT_FORMS).flatMap(([full, forms]) => forms.map((form) => [form, full]))),
  generations: wordSet('jr sr junior senior ii iii iv'),
  fillers: new Set([
    ...TITLES,
    ...wordSet(`a an the his her their its our former ex onetime erstwhile then now current incumbent acting interim late
    new newly outgoing incoming elected senior junior leading top prominent famous celebrated veteran retired long-time
    longtime long-serving as lord lady miss messrs`),
  ]),
  age: /^\d{1,3}[-‑–]year[-‑–]old$/iu,
  over: wordSet('former formerly ex onetime erstwhile then late retired once turned'),
  possessives: wordSet('my our your his her its their'),
  kin: KIN,
  joiners:
    wordSet(`of at in on for from with to by near under who whose which that associated based working responsible charged
    specialising specializing`),
  closers: wordSet('since until during before after there here when while whom where today'),
  parters: wordSet('and or'),
  fields: FIELDS_OF_WORDS,
  pairEnds: new Set([...FIELDS_OF_WORDS.keys()].flatMap((words) => words.split(' ').slice(1))),
  besides: new Map(TRADES.map(([trade = '']) => [trade, ['politician']])),
  offices:
    wordSet(`president vice-president premier chancellor minister senator congressman congresswoman king queen emperor
    empress pope archbishop archduke tsar sultan emir shah ayatollah ambassador`),
  seats: wordSet('mayor mayoress governor president premier king queen emperor empress sultan emir'),
  commonRoles: new Set([
    ...KIN,
    ...wordSet(`man woman boy girl person people child teenager resident local neighbour neighbor villager citizen
    tourist passenger driver pedestrian witness victim suspect defendant survivor student pupil pensioner volunteer
    member employee worker colleague friend official officer expert supporter fan voter customer partner candidate`),
    ...POSTS,
  ]),
  posts: POSTS,
};

function fieldsOfWords(): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const [field, words] of Object.entries(FIELDS)) {
    for (const word of wordSet(words)) fields.set(word.replace('_', ' '), [...(fields.get(word) ?? []), field]);
  }
  for (const trade of TRADES) for (const word of trade) fields.set(word, trade.slice(0, 1));
  return fields;
}
