import type { Arranging, TenseWords } from '../../time.ts';
import { wordSet } from '../../words.ts';

const IRREGULAR_PAST =
  wordSet(`was were had did said told met went came took made won lost fell rose began gave got found
  left held kept led brought bought built sent spent set stood sat saw knew thought became broke spoke wrote drove flew
  grew drew ran shot hit cut put beat fought caught taught sold paid felt heard meant shut struck swore threw wore woke
  chose froze stole sank swept split spread hurt cost read born been gone done taken given seen known shown broken spoken
  written driven flown grown drawn thrown chosen stolen worn begun become overtook underwent withdrew sought slid died`);

const NO_PAST = wordSet(
  'need indeed speed feed seed breed exceed proceed succeed embed red bed united hundred sacred wicked naked',
);

/** "The fair opens on Sunday", "talks resume on Sunday". */
const ARRANGING: readonly (readonly [words: string, how: Partial<Arranging>])[] = [
  [
    'opens closes reopens resumes begins starts ends meets faces flies goes expires convenes arrives departs kicks premieres',
    {},
  ],
  ['travels visits hosts plays heads returns tours welcomes entertains', { noun: true }],
  [
    `open close reopen resume begin start end meet face fly go expire convene arrive depart kick travel visit host play
    head return vote gather welcome entertain`,
    { plural: true },
  ],
  ['appears appear', { next: wordSet('in at before on') }],
  ['takes take', { next: wordSet('effect place') }],
  ['comes come', { next: wordSet('into') }],
];

const NO_PLURAL = wordSet('this does always perhaps thus various yours ours its was has is his as us');

export const ENGLISH_TENSE: TenseWords = {
  future: wordSet(
    "will shall won't would until till expected scheduled due planned deadline upcoming predict predicts forecast forecasts expect expects 'll",
  ),
  possible: wordSet('may might should must can'),
  arranging: new Map(
    ARRANGING.flatMap(([words, { plural = false, next = null, noun = false }]) =>
      [...wordSet(words)].map((word) => [word, { plural, next, noun }] as const),
    ),
  ),
  subjects: wordSet('they we you i who people two pair both men women'),
  isPlural: (word) => word.endsWith('s') && !word.endsWith('ss') && !NO_PLURAL.has(word),
  planning:
    wordSet(`is are expected scheduled due set planned plans plan planning intends intend hopes hope going likely aims aim
    wants want vowed vows pledged pledges ready promised promises decided agreed about poised able prepared asked asks ordered orders urged told instructed required`),
  infinitive: wordSet('to'),
  passive: wordSet('be'),
  relatives: wordSet('when'),
  able: wordSet('could'),
  negations: wordSet('not'),
  unable: wordSet("couldn't"),
  states: wordSet('was were'),
  endings: wordSet('until till'),
  limits: wordSet('until till by before'),
  present: wordSet("is are am 's isn't aren't"),
  past: IRREGULAR_PAST,
  isPast: (word) => word.length > 4 && word.endsWith('ed') && !NO_PAST.has(word),
  clauseOpeners: wordSet(
    'that which who when where while because but although though after before as if ; : ( ) “ ” "',
  ),
  fiction: wordSet(`
    film films movie movies novel novels thriller sitcom sequel prequel trilogy videogame musical miniseries fable saga
  `),
  fictionTells: wordSet(`
    says tells shows follows opens begins starts ends imagines depicts portrays describes unfolds takes explains
    pictures
  `),
  settings: wordSet('set sets'),
};
