import type { Weights } from '../../name-words.ts';
import { Frame, hasFrame } from '../../speech.ts';
import { wordSet } from '../../words.ts';
import { VERBS } from '../speech/verbs.ts';

/** "Police in Korr", "was born in Korr": nouns and participles behind which "in" tells where, and not in whom: not "trust in". */
const WHERE_IN = [
  ...wordSet(`
    police residents villagers farmers protesters soldiers troops hospital hospitals hotel hotels home homes house houses
    apartment flat prison jail school schools church mosque airport market markets village town factory office
    offices court courts born based lives lived living died dies arrested detained jailed buried located situated
    headquartered staying stayed landed stationed bombing explosion earthquake clashes shooting attack attacks
  `),
].map((word) => `${word}_in`);

/** What a word says of the name right after it. The weights are about logarithms of odds, estimated by reading news. */
export const BEFORE: ReadonlyMap<string, Weights> = weights([
  ['in near across throughout toward towards', { place: 1.9 }],
  ['northern southern eastern western central downtown nearby neighbouring neighboring mainland rural', { place: 1.9 }],
  ['visited visit visiting invaded left reached leaving', { place: 1.9 }],
  ['at', { organisation: 0.9, place: 0.6 }],
  ['from', { place: 0.9, organisation: 0.4 }],
  ['to', { place: 0.5 }],
  ['according_to', { person: 1.2, organisation: 0.8 }],
  [
    'executive_of executives_of ceo_of chairman_of chairwoman_of shareholder_in shareholders_in shareholders_of',
    { organisation: 2, person: -3 },
  ],
  ['shares_of', { organisation: 3, person: -4, place: -2 }],
  ['residents_of inhabitants_of villagers_of', { place: 2.2, person: -3 }],
  [WHERE_IN.join(' '), { place: 2.4, person: -3 }],
  ['by with', { person: 0.6, organisation: 0.4 }],
  ['told', { organisation: 0.9, person: 0.5 }],
  ['a an this', { nothing: 1, person: -1.5 }],
  ['said says added adds explained noted warned asked wrote recalled replied', { person: 0.4 }],
]);

/** "Kern countered": what is said is said by somebody; where the form may be a noun, nothing is told. */
const SAYING = [...VERBS].flatMap(([word, { frames, form, noun }]) =>
  hasFrame(frames, Frame.saying) && !noun && (form === 'past' || form === 'third') ? [word] : [],
);

/** "Korr reported profits": what firms do with what they earn. */
const RESULTS = ['reported', 'reports', 'posted', 'posts'].flatMap((verb) =>
  [...wordSet('profit profits sales revenue revenues earnings losses turnover quarterly pretax net')].map(
    (noun) => `${verb}_${noun}`,
  ),
);

/** What a word says of the name right before it; two words with a line between them. */
export const AFTER: ReadonlyMap<string, Weights> = weights([
  [SAYING.join(' '), { person: 1.5, organisation: 0.5 }],
  [
    `said says saying told tells added adds explained explains noted notes warned warns argued argues claimed claims
    insisted insists believes believed thinks thought announced confirmed denied stated stressed emphasised emphasized
    commented remarked replied responded asked asks admitted acknowledged recalled wrote writes tweeted urged vowed
    pledged promised declared revealed suggested predicted hailed praised criticised criticized slammed lamented
    concluded continued pointed observed affirmed reiterated accused wants wanted hopes hoped expects feels felt knows
    knew agreed disagreed complained conceded disclosed underlined highlighted`,
    { person: 1.5, organisation: 0.5 },
  ],
  [
    `resigned testified pleaded died lives lived born married graduated smiled laughed cried wept shrugged nodded
    grew studied retired apologised apologized thanked remembered quipped joked chuckled sighed scored netted headed
    dribbled batted bowled equalised equalized slotted`,
    { person: 1.6 },
  ],
  ['met joined', { person: 1, organisation: 0.5 }],
  ['who himself herself', { person: 2 }],
  ['which', { person: -2.5, organisation: 0.8, place: 0.4 }],
  ['has had was will is', { person: 0.3, organisation: 0.3 }],
  [RESULTS.join(' '), { organisation: 2.4, person: -4 }],
  ['posted', {}],
  // What is called after somebody, or stands where a place is, is not that person.
  [
    `police station stations airport airfield stadium arena street road avenue lane square bridge junction prison jail
    hospital school library museum theatre theater hotel church cathedral cemetery park beach`,
    { person: -3 },
  ],
  ['newspaper newspapers tabloid broadsheet', { organisation: 1, person: -3 }],
  // "He met Korr daily" has the adverb.
  ['daily weekly', { organisation: 0.5, person: -1.5 }],
  [
    ['daily', 'weekly']
      .flatMap((word) => ['said', 'says', 'reported', 'reports', 'wrote', 'quoted'].map((verb) => `${word}_${verb}`))
      .join(' '),
    { organisation: 1, person: -3 },
  ],
  ['shares shareholders shareholder headquarters subsidiary', { organisation: 1, person: -2 }],
]);

/** What is had says of the name that has it. */
export const POSSESSED: ReadonlyMap<string, Weights> = weights([
  [
    `shareholders shareholder share_price stock_price stock_market subsidiary subsidiaries headquarters workforce
    chairman chairwoman chairperson ceo chief_executive chief_executives managing_director`,
    { organisation: 2.4, person: -2.4 },
  ],
  ['board directors investors customers', { organisation: 1.2, person: -0.6 }],
]);

/** What the word behind a name and a comma says of it. */
export const BEHIND_COMMA: ReadonlyMap<string, Weights> = weights([
  ['who whose', { person: 2 }],
  ['which', { organisation: 0.8, place: 0.4, person: -1.5 }],
  ['where', { place: 1.5 }],
]);

/** What the word behind a name and a hyphen says of it: "London-based". */
export const BEHIND_HYPHEN: ReadonlyMap<string, Weights> = weights([
  ['based', { place: 4 }],
  ['born bound controlled administered occupied', { place: 2 }],
  ['led backed owned style like linked made funded sponsored brokered', {}],
  ['listed quoted traded registered run held ruled wide area era type trained inspired dominated allied', {}],
]);

/** Words that begin a description of who was named before. */
export const DESCRIBERS: ReadonlySet<string> = wordSet(
  'a an the one his her their its former then chief senior deputy head',
);

/** Words behind the noun that says what somebody is. */
export const DESCRIBERS_END: ReadonlySet<string> = wordSet(
  'of in at for to on by with from who that which and is was has said told',
);

export const RELATIVES: ReadonlySet<string> = wordSet('who whose which');

function weights(rows: readonly [string, Weights][]): ReadonlyMap<string, Weights> {
  return new Map(rows.flatMap(([words, given]) => [...wordSet(words)].map((word): [string, Weights] => [word, given])));
}
