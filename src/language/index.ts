import { english } from './en/index.ts';
import type { Language } from './language.ts';
import { otherLanguage } from './other.ts';

export type { Language } from './language.ts';

/** Whether texts in the language of a BCP 47 code are read for names and speakers, as English ones are; else for what needs no language. */
export function isReadForNames(code: string | null): boolean {
  return languageOf(code) === english;
}

/** The language of a BCP 47 code; English where the code is null, since most archives begin so. */
export function languageOf(code: string | null): Language {
  if (code === null || /^en\b/i.test(code)) return english;
  return otherLanguage(code);
}
