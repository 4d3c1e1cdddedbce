import type { Span } from '../model/span.ts';
import { english } from './en/index.ts';
import type { HeadWords, Language, Statement } from './language.ts';
import { CALENDARS } from './months.ts';
import { type SentenceWords, splitSentences } from './sentences.ts';
import { wordSet } from './words.ts';

const NONE: ReadonlySet<string> = new Set();
const NO_WORDS: SentenceWords = {
  openAbbreviations: NONE,
  abbreviations: NONE,
  numberAbbreviations: NONE,
  openers: NONE,
  reportingVerbs: NONE,
};

/**
 * What is left of English for a text in a language that has no room of its own: the labels and month names that
 * programs write around texts of any language ("Date: 19 May 2025"), the agencies, and the words of bodies that sign. Of
 * its own words only those are understood that stand before a writer's name and in a date.
 */
const HEAD: HeadWords = {
  labels: english.head.labels,
  bylineOpeners: ['by', 'von', 'par', 'por', 'di', 'door', 'av', 'af'],
  nameJoiners: wordSet('and und et y e en och og & mit con'),
  placeJoiners: NONE,
  offices: NONE,
  collectives: NONE,
  bodies: english.head.bodies,
  bodiesOrSurnames: english.head.bodiesOrSurnames,
  bodyJoiners: english.head.bodyJoiners,
  givenNames: NONE,
  publicationWords: NONE,
  sections: NONE,
  cities: NONE,
  kickers: NONE,
  agencies: english.head.agencies,
  smallWords: NONE,
};

/** A language of which only the code is known. */
export function otherLanguage(code: string): Language {
  return {
    ...english,
    code,
    understood: false,
    ...calendarOf(code),
    head: HEAD,
    speech: null,
    time: null,
    citing: null,
    names: null,
    identity: null,
    isCompound: () => false,
    sentences: (text, span) => splitSentences(text, span, NO_WORDS),
    statements: byPunctuation,
    clauseEnds: (text, sentence) => marksIn(text, sentence, / [–—] |[,;，、；،؛]/gu),
    leansBack: () => false,
    isSignoff: () => false,
    isInterruption: () => false,
    isPromo: () => false,
    appendixOf: () => null,
    isCall: () => false,
    inHeadlineStyle: (headline) => headline,
    contentWord: byShape,
  };
}

/** Words of grammar are short in most languages; those that are not are in too many texts of an archive to relate any. */
function byShape(word: string): string | null {
  return /^\p{L}[\p{L}\p{M}]{4,}$/u.test(word) ? word.toLowerCase() : null;
}

/** The language's own names of months and days beside the English ones, which programs write. */
function calendarOf(code: string): Pick<Language, 'months' | 'weekdays' | 'dateFillers'> {
  const { months, weekdays } = CALENDARS.get(code.split('-')[0]?.toLowerCase() ?? '') ?? { months: '', weekdays: '' };
  const own = months
    .split(',')
    .flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1]));
  return {
    months: new Map([...english.months, ...own.filter(([name]) => name !== '')]),
    weekdays: new Set([...english.weekdays, ...wordSet(weekdays)]),
    dateFillers: DATE_FILLERS,
  };
}

const DATE_FILLERS: ReadonlySet<string> = new Set([...english.dateFillers, ...wordSet('de del den el le il lo am')]);

/** A sentence of that many clauses has its news in the first. */
const MOST_CLAUSES = 12;

/** The sentence, and its beginnings that end before a dash or semicolon; the longest first. */
function byPunctuation(text: string, sentence: Span): Statement[] {
  const ends = [sentence.end, ...marksIn(text, sentence, / [–—] |[;；]/gu).reverse()];
  return ends.map((end) => ({ spans: [{ start: sentence.start, end }], full: end === sentence.end }));
}

function marksIn(text: string, { start, end }: Span, marks: RegExp): number[] {
  const words = text.slice(start, Math.min(end, start + 800));
  return [...words.matchAll(marks)].slice(0, MOST_CLAUSES).map(({ index }) => start + index);
}
