import type { TenseWords } from '../../time.ts';
import { wordSet } from '../../words.ts';

const IRREGULAR_PAST =
  wordSet(`was were had did said told met went came took made won lost fell rose began gave got found
  left held kept led brought bought built sent spent set stood sat saw knew thought became broke spoke wrote drove flew
  grew drew ran shot hit cut put beat fought caught taught sold paid felt heard meant shut struck swore threw wore woke
  chose froze stole sank swept split spread hurt cost read born been gone done taken given seen known shown broken spoken
  written driven flown grown drawn thrown chosen stolen worn begun become overtook underwent withdrew sought slid`);

const NO_PAST = wordSet(
  'need indeed speed feed seed breed exceed proceed succeed embed red bed united hundred sacred wicked naked',
);

export const ENGLISH_TENSE: TenseWords = {
  future: wordSet(
    "will shall won't would until till expected scheduled due planned deadline upcoming predict predicts forecast forecasts expect expects 'll",
  ),
  planning:
    wordSet(`is are expected scheduled due set planned plans plan planning intends intend hopes hope going likely aims aim
    wants want vowed vows pledged pledges ready promised promises decided agreed about poised able prepared asked asks ordered orders urged told instructed required`),
  infinitive: wordSet('to'),
  passive: wordSet('be'),
  states: wordSet('was were'),
  limits: wordSet('until till'),
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
