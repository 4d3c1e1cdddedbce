import { type TimeMeanings, type TimeWord, timeWord } from '../../time.ts';
import { MONTHS } from '../calendar.ts';

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade'] as const;

const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const WEEKDAY_ABBREVIATIONS = 'mon tue wed thu fri sat sun tues weds thur thurs'.split(' ');

const COUNTS = `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/u);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const ORDINALS = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/u);

/** Months that are also verbs or given names, and the abbreviations of all. */
const DOUBTFUL_MONTH = /^(?:may|march|sept|[a-z]{3})$/u;
const WHOLE_MONTH = /^(?:may|march)$/u;

type Row = readonly [words: string, meaning: TimeMeanings];

const ROWS: readonly Row[] = [
  ...[...MONTHS].map(([name, month]): Row => [name, monthNamed(name, month)]),
  ...WEEKDAY_NAMES.map((name, index): Row => [name, { weekday: index + 1 }]),
  ...WEEKDAY_NAMES.map((name, index): Row => [`${name}s`, { weekday: index + 1, plural: true }]),
  ...WEEKDAY_ABBREVIATIONS.map(
    (name): Row => [
      name,
      { weekday: WEEKDAY_NAMES.findIndex((whole) => whole.startsWith(name.slice(0, 3))) + 1, doubtful: true },
    ],
  ),
  ...UNITS.map((unit): Row => [unit, { unit }]),
  ...UNITS.map((unit): Row => [`${unit}s`, { unit, plural: true }]),
  ['century', { unit: 'century' }],
  ['centuries', { unit: 'century', plural: true }],
  ['fortnight', { unit: 'week', times: 2 }],
  ['fortnights', { unit: 'week', times: 2, plural: true }],
  ['spring', { season: 'SP' }],
  ['summer', { season: 'SU' }],
  ['autumn fall', { season: 'FA' }],
  ['winter', { season: 'WI' }],
  ['morning mornings', { part: 'MO' }],
  ['afternoon afternoons', { part: 'AF' }],
  ['evening evenings', { part: 'EV' }],
  ['night nights', { part: 'NI' }],
  ['overnight', { part: 'NI', role: 'overnight' }],
  ['noon midday', { clock: 'T12:00' }],
  ['midnight', { clock: 'T00:00' }],
  ['gmt utc', { zone: 'Z' }],
  ["o'clock bst est edt cst cdt pst pdt cet cest ist et pt ct aest jst msk eet", { zone: 'local' }],
  ['local', { role: 'local' }],
  ['time', { role: 'time' }],
  ...COUNTS.map((word, index): Row => [word, { count: index + 1 }]),
  ...TENS.map((word, index): Row => [word, { count: (index + 2) * 10 }]),
  ...DECADES.map((word, index): Row => [word, { decade: 192 + index }]),
  ['several few many some couple dozens scores numerous hundreds thousands', { count: 'X' }],
  ['hundred', { scale: 100 }],
  ['thousand', { scale: 1000 }],
  ['dozen', { scale: 12 }],
  ['single', { count: 1 }],
  ...ORDINALS.map((word, index): Row => [word, { ordinal: index + 1 }]),
  ['second', { ordinal: 2, unit: 'second' }],
  ...[1, 2, 3, 4].map((quarter): Row => [`q${quarter}`, { quarter }]),
  ['final', { ordinal: -1 }],
  ['last', { direction: -1, ordinal: -1 }],
  ['past', { direction: -1, stretch: true, reference: 'PAST_REF', noun: true }],
  ['recent', { direction: -1, stretch: true, reference: 'PAST_REF' }],
  ['previous preceding prior', { direction: -1, narrative: true }],
  ['this', { direction: 0 }],
  ['next', { direction: 1 }],
  ['coming upcoming', { direction: 1, stretch: true }],
  ['following', { direction: 1, narrative: true }],
  ['yesterday', { day: -1 }],
  ['today', { day: 0 }],
  ['tonight', { day: 0, part: 'NI' }],
  ['tomorrow', { day: 1 }],
  ['now currently nowadays', { reference: 'PRESENT_REF' }],
  ['current', { direction: 0, reference: 'PRESENT_REF' }],
  ['recently lately', { reference: 'PAST_REF' }],
  ['soon', { reference: 'FUTURE_REF' }],
  ['future', { reference: 'FUTURE_REF', noun: true }],
  ['annual annually yearly', { every: 'P1Y' }],
  ['quarterly', { every: 'P3M' }],
  ['monthly', { every: 'P1M' }],
  ['weekly', { every: 'P1W' }],
  ['daily', { every: 'P1D' }],
  ['hourly', { every: 'PT1H' }],
  ['early', { edge: 'START' }],
  ['mid', { edge: 'MID' }],
  ['late', { edge: 'END' }],
  ['start beginning', { edge: 'START', noun: true }],
  ['middle', { edge: 'MID', noun: true }],
  ['end close', { edge: 'END', noun: true }],
  ['about around approximately roughly', { degree: 'APPROX' }],
  ['nearly almost under', { degree: 'LESS_THAN' }],
  ['over', { degree: 'MORE_THAN' }],
  ['more', { degree: 'MORE_THAN', role: 'comparing' }],
  ['less', { degree: 'LESS_THAN', role: 'comparing' }],
  ['least', { degree: 'EQUAL_OR_MORE' }],
  ['most', { degree: 'EQUAL_OR_LESS' }],
  ['ago', { after: -1 }],
  ['earlier', { after: -1, narrative: true }],
  ['later', { after: 1, narrative: true }],
  ['the', { role: 'the' }],
  ['a an', { role: 'a', count: 1 }],
  ['that', { role: 'that' }],
  ['same', { role: 'same' }],
  ['entire whole full consecutive straight', { role: 'whole' }],
  ['of', { role: 'of' }],
  ['and or', { role: 'and' }],
  ['on', { role: 'on' }],
  ['at', { role: 'at' }],
  ['in', { role: 'in' }],
  ['to', { role: 'to' }],
  ['long', { role: 'long' }],
  ['moment', { reference: 'PRESENT_REF', noun: true }],
  ['christmas new boxing valentine', { feast: true }],
  ['every each', { role: 'every' }],
  ['per', { role: 'per' }],
  ['half', { role: 'half' }],
  ['than', { role: 'comparing' }],
  ['fiscal', { role: 'fiscal' }],
];

function monthNamed(name: string, month: number): TimeMeanings {
  if (!DOUBTFUL_MONTH.test(name)) return { month };
  return WHOLE_MONTH.test(name) ? { month, doubtful: true } : { month, doubtful: true, short: true };
}

/** Of these only the form with a capital means a time: "may", "march", "sun". */
const CAPITALISED = /^(?:may|march|august|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/u;

export const ENGLISH_TIME_WORDS: ReadonlyMap<string, TimeWord> = new Map(
  ROWS.flatMap(([words, meaning]) => words.split(' ').flatMap((word) => formsOf(word, meaning))),
);

function formsOf(word: string, meanings: TimeMeanings): [string, TimeWord][] {
  const meaning = timeWord(meanings);
  const forms = [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
  // Abbreviations in capitals are names: "SAT", "MAR".
  const onlyCapital = CAPITALISED.test(word) || (meanings.weekday !== undefined && meanings.doubtful === true);
  if (onlyCapital) return forms.slice(0, word.length > 3 ? 2 : 1).map((form) => [form, meaning]);
  return [word, ...forms].map((form) => [form, meaning]);
}
