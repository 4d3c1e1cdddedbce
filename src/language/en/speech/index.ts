import { Is, type SpeechWords } from '../../speech.ts';
import { wordSet } from '../../words.ts';
import { WEEKDAYS } from '../calendar.ts';
import { HONORIFICS, OFFICES } from '../names/persons.ts';
import { FINITE_VERBS } from './finite.ts';
import { SPEAKERS } from './speakers.ts';
import { VERBS } from './verbs.ts';

/** What "according" begins, and the like. */
const SOURCE_OPENERS: SpeechWords['sourceOpeners'] = new Map([
  ['according', [['according', 'to']]],
  ['in', ['words', 'opinion', 'view', 'eyes'].map((noun) => ['in', 'the', noun, 'of'])],
  ['as', [['as', 'per']]],
]);

/** The closed classes of English words by which subjects and their verbs are found, after the grammars. */
const CLASSES: Readonly<Record<Exclude<keyof typeof Is, 'verb' | 'otherVerb' | 'opener' | 'manner' | 'past'>, string>> =
  {
    claim: `
    claim claims assertion assertions argument contention belief view opinion suggestion promise promises pledge vow
    demand demands insistence statement warning warnings accusation allegation hope hopes fear fears concern concerns
    prediction conclusion complaint acknowledgment admission assessment
  `,
    conviction: `
    confident sure certain adamant convinced hopeful optimistic worried concerned afraid skeptical doubtful aware glad
    proud pleased disappointed surprised clear angry determined
  `,
    determiner: `
    a an the this these those his her its our my your their some many several most all both each every no any one two
    three four five six seven eight nine ten few other another more half such various
  `,
    standalone: `
    another one polls surveys records results reports documents data studies figures statistics filings emails letters
  `,
    article: 'a an the his her its their another one former',
    indefinite: 'a an',
    owner: 'his her',
    pronoun: `
    i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll he'd he'll she'd she'll they're they've they'd they'll
    he she they i we you it who everyone someone nobody everybody somebody anyone others many some
  `,
    person: "he she he'd he'll she'd she'll",
    speaker: "i we you i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll",
    impersonal: 'it someone anyone who nobody everyone everybody somebody',
    objectPronoun: 'him them me us himself herself itself themselves myself ourselves',
    relative: 'who whom whose which that',
    linker: `
    and or but nor yet so that which who whom whose what where when while whereas why how whether if because although though
    unless until since as than before after once even then there thus hence however meanwhile still instead moreover
    likewise here also not therefore nonetheless nevertheless indeed rather just only
  `,
    subordinator: 'when while whereas where if because although though unless until since as after before once whether',
    joiner: 'and or',
    preposition: `
    of for at from in with to on by near about against under over between among during within without through into onto
    upon across behind beyond despite amid around above below outside inside toward towards per via like unlike
    including involving regarding concerning following
  `,
    attaching: 'of for at from in with to near on behind inside within against between around outside',
    particle: 'on in back out off',
    adverb: `
    also has have had never not then now later again once twice often always still just even ever first long soon yet
    too already instead further simply rather quite almost both all each himself herself itself themselves
    would will could might should must may can did does do cannot didn't doesn't don't won't wouldn't couldn't hasn't
    haven't hadn't can't 've 'd 'll is are was were am be been being isn't aren't wasn't weren't to
    seldom sometimes thereby since here keep keeps kept
  `,
    perfect: "has have had hasn't haven't hadn't 've having",
    passive: "is are was were am be been being isn't aren't wasn't weren't get gets got getting 's 're 'm",
    modal: `
    would will could might should must may can did does do cannot didn't doesn't don't won't wouldn't couldn't can't to
    'd 'll let helped help make made
  `,
    complementizer: 'that whether if how why what',
    time: `
    ${[...WEEKDAYS].join(' ')}
    today yesterday tonight tomorrow afterwards afterward recently earlier later last week month year night morning afternoon evening ago early
    late this minutes hours days weeks months years moments
  `,
    plural: `
    half third quarter majority percent two three four five six seven eight nine ten
    people police critics men women children data media both many some most others few several those these staff
    clergy public
  `,
  };

const NOT_ADVERBS = wordSet(`
  family italy reply assembly july supply ally rally bully anomaly monopoly butterfly jelly belly kelly billy sally
  reilly molly polly emily beverly kimberly weekly daily monthly elderly friendly likely early only holly
`);

/** An English word's class by its ending: an adverb in -ly, a past tense in -ed. */
function classByEnding(word: string): number {
  if (word.length < 5) return 0;
  if (word.endsWith('ed')) return Is.past;
  return word.endsWith('ly') && !NOT_ADVERBS.has(word) ? Is.manner : 0;
}

/** All words of all classes, so that a word is looked up once. */
function tabulate(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const add = (words: Iterable<string>, flag: number) => {
    for (const word of words) table.set(word, (table.get(word) ?? classByEnding(word)) | flag);
  };
  for (const [name, words] of Object.entries(CLASSES)) add(wordSet(words), Is[name as keyof typeof CLASSES]);
  add(VERBS.keys(), Is.verb);
  add(FINITE_VERBS, Is.otherVerb);
  add(SOURCE_OPENERS.keys(), Is.opener);
  return table;
}

const TABLE = tabulate();

/** How English news says who said what. */
export const SPEECH_WORDS: SpeechWords = {
  classesOf: (word) => TABLE.get(word) ?? classByEnding(word),
  verbs: VERBS,
  sourceOpeners: SOURCE_OPENERS,
  sourcePrepositions: wordSet('from per'),
  agent: 'by',
  infinitive: 'to',
  utterances: wordSet(`
    chant chants cry cries shout shouts call calls yell yells scream screams cheer cheers refrain murmur murmurs whisper
    whispers
  `),
  ownWords: wordSet('words'),
  sourcing: wordSet('citing quoting'),
  works: wordSet(`
    memoir memoirs book novel autobiography biography film movie documentary ad advertisement video podcast show program
    programme series song single album play musical poem essay report study paper spot sketch exhibition opera novella thriller
    track sequel trilogy painting sculpture mural bestseller
  `),
  singing: wordSet('sing sings sang sung singing'),
  quotatives: wordSet('say says said saying add adds added adding write writes wrote report reports reported'),
  makers: wordSet('make makes made making'),
  mostlyNouns: wordSet('states'),
  otherwise: wordSet('by of from to'),
  officePrepositions: wordSet('of at for with'),
  honorifics: new Set([...HONORIFICS.keys()].filter((word) => !OFFICES.has(word))),
  courtesies: new Set(['mr', 'mrs', 'ms', 'miss']),
  singulars: wordSet('he she it everyone someone nobody everybody somebody anyone'),
  unnamed: wordSet('someone somebody everyone everybody anyone nobody'),
  speakers: SPEAKERS,
  emphatics: wordSet("do does did don't doesn't didn't"),
  besides: wordSet('with after following amid despite over'),
  undone: wordSet('of for from about to with without including at against'),
  attending: wordSet('with without despite amid'),
  negations: wordSet("not never don't doesn't didn't hasn't haven't hadn't isn't aren't wasn't weren't"),
  contrasting: wordSet('while whereas although though'),
  predicatives: wordSet('as for'),
  empty: wordSet('nothing little so guilty'),
  naming: wordSet('named identified quoted anonymous unnamed'),
  enlarging: wordSet('add adds added'),
  locatives: wordSet('here there'),
  calling: wordSet('call calls called calling'),
  asking: wordSet('ask asks asked asking'),
  hearing: wordSet('hear hears heard'),
  quoting: wordSet('quote quotes quoted quoting cite cites cited citing'),
  composing: wordSet(`
    write writes wrote written writing ask asks asked asking answer answers answered answering add adds added adding
  `),
  winning: wordSet('claim claims claimed claiming'),
  prizes: wordSet(`
    life lives victory victories win wins gold silver bronze title titles crown trophy cup medal medals prize prizes wicket
    wickets scalp point points place spot seat seats pole podium
  `),
  undoing: wordSet('off'),
  nobody: wordSet('no nobody none neither'),
  conditionals: wordSet('if unless'),
  measures: wordSet(`
    need needs size age weight height income season seasons type kind rank taste tastes ability abilities custom tradition
    plan schedule circumstance circumstances preference preferences
  `),
  hurting: wordSet('attack attacks attacked attacking'),
  giving: wordSet('denied promised offered'),
  timePrepositions: wordSet('on'),
};
