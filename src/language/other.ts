import type { Span } from '../model/span.ts';
import { english } from './en/index.ts';
import type { HeadWords, Language } from './language.ts';
import { type SentenceWords, splitSentences } from './sentences.ts';

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
 * programs write around texts of any language ("Date: 19 May 2025"), the agencies, and the
 * words of bodies that sign. No word of the text itself is understood.
 */
const HEAD: HeadWords = {
  labels: english.head.labels,
  bylineOpeners: [],
  nameJoiners: NONE,
  placeJoiners: NONE,
  offices: NONE,
  collectives: NONE,
  bodies: english.head.bodies,
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
    head: HEAD,
    speech: null,
    time: null,
    citing: null,
    names: null,
    identity: null,
    sentences: (text, span) => splitSentences(text, span, NO_WORDS),
    statements: byPunctuation,
    leansBack: () => false,
    isSignoff: () => false,
    contentWord: byShape,
  };
}

/** Words of grammar are short in most languages; those that are not are in too many texts of an archive to relate any. */
function byShape(word: string): string | null {
  return /^\p{L}[\p{L}\p{M}]{4,}$/u.test(word) ? word.toLowerCase() : null;
}

/** A sentence of that many clauses has its news in the first. */
const MOST_CLAUSES = 12;

/** The sentence, and its beginnings that end before a dash or semicolon; the longest first. */
function byPunctuation(text: string, { start, end }: Span): Span[][] {
  const words = text.slice(start, Math.min(end, start + 800));
  const marks = [...words.matchAll(/ [–—] |[;；]/gu)].slice(0, MOST_CLAUSES);
  return [end, ...marks.map(({ index }) => start + index).reverse()].map((to) => [{ start, end: to }]);
}
