import { fold } from './fold.ts';

/** Takes the endings off a folded word. */
export type Stem = (word: string) => string;

/** The languages whose endings somebody knows. */
export const STEMMED = [
  'da',
  'de',
  'en',
  'es',
  'fi',
  'fr',
  'hu',
  'it',
  'nl',
  'no',
  'pt',
  'ro',
  'ru',
  'sv',
  'tr',
] as const;

/** Whether somebody knows the endings of a language, as `languageIn` has it. */
export function isStemmed(language: string): language is (typeof STEMMED)[number] {
  return STEMMED.some((one) => one === language);
}

/** A language of the archive whose words have endings that somebody knows; the others share the name `''`. */
export interface StemmedLanguage {
  language: string;
  stem: Stem;
}

/** A word as the index has it: words with the same stem in the same language are found together. */
export interface Term {
  language: string;
  stem: string;
  /** The folded word itself. */
  form: string;
}

/** What a word of a text in a language is in the index. */
export function termOf(word: string, { language, stem }: StemmedLanguage): Term {
  const form = fold(word);
  return { language, stem: stem(form), form };
}

/** The language of a tag, whatever its region: `en-GB` as `en`; both Norwegian languages as one. */
export function languageIn(tag: string | null): string {
  const language = tag?.split('-')[0]?.toLowerCase() ?? '';
  return language === 'nb' || language === 'nn' ? 'no' : language;
}

/** The one of an index's languages by whose rules the words of a text in a language are compared. */
export function stemmedAs(tag: string | null, languages: readonly StemmedLanguage[]): StemmedLanguage {
  return languages.find(({ language }) => language === languageIn(tag)) ?? UNSTEMMED;
}

export const UNSTEMMED: StemmedLanguage = { language: '', stem: (form) => form };

/** What tells groups of words with one stem apart, and the order in which they stand. */
export function keyOf({ stem, language }: Pick<Term, 'language' | 'stem'>): string {
  return `${stem}\t${language}`;
}
