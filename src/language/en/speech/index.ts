import type { SpeechWords } from '../../speech.ts';
import { wordSet } from '../../words.ts';
import { WEEKDAYS } from '../calendar.ts';
import { FINITE_VERBS } from './finite.ts';
import { VERBS } from './verbs.ts';

/** The closed classes of English words by which subjects and their verbs are found, after the grammars. */
export const SPEECH_WORDS: SpeechWords = {
  verbs: VERBS,
  otherVerbs: FINITE_VERBS,
  sourceOpeners: new Map([
    ['according', [['according', 'to']]],
    ['in', ['words', 'opinion', 'view', 'eyes'].map((noun) => ['in', 'the', noun, 'of'])],
    ['as', [['as', 'per']]],
  ]),
  indefinites: wordSet('a an'),
  articles: wordSet('a an the his her its their another one former'),
  officePrepositions: wordSet('of at for with'),
  sourcePrepositions: wordSet('from per'),
  claims: wordSet(`
    claim claims assertion assertions argument contention belief view opinion suggestion promise promises pledge vow
    demand demands insistence statement warning warnings accusation allegation hope hopes fear fears concern concerns
    prediction conclusion complaint acknowledgment admission assessment
  `),
  convictions: wordSet(`
    confident sure certain adamant convinced hopeful optimistic worried concerned afraid skeptical doubtful aware glad
    proud pleased disappointed surprised clear angry determined
  `),
  makers: wordSet('make makes made making'),
  agent: 'by',
  mostlyNouns: wordSet('states'),
  otherwise: wordSet('by of from to'),
  particles: wordSet('on in back out off'),
  determiners: wordSet(`
    a an the this these those his her its our my your their some many several most all both each every no any one two
    three four five six seven eight nine ten few other another more half such various
  `),
  standalone: wordSet('another one'),
  pronouns: wordSet('he she they i we you it who everyone someone nobody everybody somebody anyone others many some'),
  singulars: wordSet('he she it everyone someone nobody everybody somebody anyone'),
  persons: wordSet('he she'),
  owners: wordSet('his her'),
  speakers: wordSet('i we you'),
  impersonals: wordSet('it someone anyone who nobody everyone everybody somebody'),
  objectPronouns: wordSet('him them me us himself herself itself themselves myself ourselves'),
  relatives: wordSet('who whom whose which that'),
  linkers: wordSet(`
    and or but nor yet so that which who whom whose what where when while why how whether if because although though
    unless until since as than before after once even then there thus hence however meanwhile still instead moreover
    likewise here also not therefore nonetheless nevertheless indeed rather just only
  `),
  subordinators: wordSet('when while where if because although though unless until since as after before once whether'),
  joiners: wordSet('and or'),
  prepositions: wordSet(`
    of for at from in with to on by near about against under over between among during within without through into onto
    upon across behind beyond despite amid around above below outside inside toward towards per via like unlike
    including involving regarding concerning following
  `),
  attaching: wordSet('of for at from in with to near on behind inside within against between around outside'),
  adverbs: wordSet(`
    also has have had never not then now later again once twice often always still just even ever first long soon yet
    too already instead further simply rather quite almost both all each himself herself itself themselves
    would will could might should must may can did does do cannot didn't doesn't don't won't wouldn't couldn't hasn't
    haven't hadn't can't 've 'd 'll is are was were am be been being isn't aren't wasn't weren't to
    seldom sometimes thereby since here
  `),
  perfects: wordSet("has have had hasn't haven't hadn't 've having"),
  passives: wordSet("is are was were am be been being isn't aren't wasn't weren't get gets got getting 's 're 'm"),
  modals: wordSet(`
    would will could might should must may can did does do cannot didn't doesn't don't won't wouldn't couldn't can't to
    'd 'll let helped help make made
  `),
  emphatics: wordSet("do does did don't doesn't didn't"),
  infinitive: 'to',
  complementizers: wordSet('that whether if how why what'),
  times: new Set([
    ...WEEKDAYS,
    ...wordSet(`
      today yesterday tonight tomorrow recently earlier later last week month year night morning afternoon evening
      ago early late this
    `),
  ]),
  timePrepositions: wordSet('on'),
  papers: wordSet('polls surveys records results reports documents data studies figures statistics filings emails letters'),
  plurals: wordSet(`
    people police critics men women children data media both many some most others few several those these staff
    clergy public
  `),
  isPast: (word) => word.length > 4 && word.endsWith('ed'),
  isAdverb: (word) => word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word),
};

const NOT_ADVERBS = wordSet(`
  family italy reply assembly july supply ally rally bully anomaly monopoly butterfly jelly belly kelly billy sally
  reilly molly polly emily beverly kimberly weekly daily monthly elderly friendly likely early only holly
`);
