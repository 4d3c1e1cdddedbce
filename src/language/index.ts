import { english } from './en/index.ts';
import type { Language } from './language.ts';
import { otherLanguage } from './other.ts';

export type { Language } from './language.ts';

/** The language of a BCP 47 code; English where the code is null, since most archives begin so. */
export function languageOf(code: string | null): Language {
  if (code === null || /^en\b/i.test(code)) return english;
  return otherLanguage(code);
}
