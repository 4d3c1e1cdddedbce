import type { TimeWords } from '../../time.ts';
import { wordSet } from '../../words.ts';
import { ENGLISH_TENSE } from './tense.ts';
import { ENGLISH_TIME_WORDS } from './words.ts';

const COUNTED =
  wordSet(`people men women children police percent per metres meters miles kilometres kilometers km feet tons
  tonnes dollars pounds euros yen points votes seats km/h rpm cc hp mph kg acres hectares barrels words pages square million
  billion trillion thousand hundred times degrees calories watts volts troops residents inhabitants soldiers workers
  employees passengers visitors spectators refugees villagers households homes houses patients pupils`);

export const ENGLISH_TIME: TimeWords = {
  words: ENGLISH_TIME_WORDS,
  suffixes: new Map([
    ['st', 'ordinal'],
    ['nd', 'ordinal'],
    ['rd', 'ordinal'],
    ['th', 'ordinal'],
    ['s', 'decade'],
    ['am', 'am'],
    ['pm', 'pm'],
  ]),
  openers: wordSet(
    'in since until till during throughout before after early late mid circa from to by through between',
  ),
  monthOpeners: wordSet('in since until till last next this early late mid between during'),
  weekdayOpeners: wordSet('on last next this since until till by'),
  seasonOpeners: wordSet('in by since until this last next early late mid during'),
  weekdayNames: wordSet('sheffield'),
  weekdayPapers: wordSet('mail independent'),
  holidayWords: wordSet('black good cyber ash palm easter super bloody shrove maundy holy whit big boxing'),
  feasts: new Map([
    ["new year 's day", { month: 1, day: 1 }],
    ["valentine 's day", { month: 2, day: 14 }],
    ['christmas eve', { month: 12, day: 24 }],
    ['christmas day', { month: 12, day: 25 }],
    ['boxing day', { month: 12, day: 26 }],
    ["new year 's eve", { month: 12, day: 31 }],
  ]),
  clauseAfter: wordSet('that when of which he she they we you it i after before to ending'),
  halves: /\s?(?:a|(?<pm>p))(?:\.\s?m\.?|m)(?![\p{L}\p{N}])/iuy,
  stretchOpeners: wordSet('for in just within after over during of take takes took last lasted spent spend by'),
  stretchEnders: wordSet('after before from'),
  dayOpeners: wordSet(
    'in during for throughout on end ends ended ending finish finishes finished finishing close closes closed closing',
  ),
  measures: wordSet('as how too so until most more'),
  clockOpeners: wordSet('at by around until till before after from since about to between'),
  counted: (word) => COUNTED.has(word),
  numbered: wordSet(
    'flight section windows room page route highway bus train unit model resolution paragraph lot channel',
  ),
  determiners: wordSet("the a an this that its his her their our my 's"),
  ages: wordSet('old olds older young younger age aged'),
  eventOpeners: wordSet('post pre'),
  eventNames: wordSet(
    'attacks attackers bombings bombers hijackers terrorist terrorists terror massacre uprising revolution movement',
  ),
  games:
    wordSet(`game games goal goals scored scoring touchdown touchdowns yard yards basket baskets rebounds halftime coach
    innings kick penalty try tries fumble interception quarterback pass lead led match`),
  looksBack: wordSet('since'),
  ahead: wordSet('ahead'),
  contests: wordSet(`
    match game final semi-final clash fixture race derby tie qualifier opener election elections referendum vote poll ballot
    run-off summit meeting visit hearing concert
  `),
  gatherings: wordSet(`
    protest protests strike walkout rally march demonstration boycott vigil meeting vote referendum election elections
    summit
  `),
  calling: wordSet('call calls called calling'),
  purposes: wordSet('for'),
  dating: wordSet('dated'),
  looksForward: wordSet('until till by for to into before from through'),
  births: wordSet('born'),
  tense: ENGLISH_TENSE,
};
