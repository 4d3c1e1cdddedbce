import { stem as da } from '../stemmers/da.ts';
import { stem as de } from '../stemmers/de.ts';
import { stem as en } from '../stemmers/en.ts';
import { stem as es } from '../stemmers/es.ts';
import { stem as fi } from '../stemmers/fi.ts';
import { stem as fr } from '../stemmers/fr.ts';
import { stem as hu } from '../stemmers/hu.ts';
import { stem as it } from '../stemmers/it.ts';
import { stem as nl } from '../stemmers/nl.ts';
import { stem as no } from '../stemmers/no.ts';
import { stem as pt } from '../stemmers/pt.ts';
import { stem as ro } from '../stemmers/ro.ts';
import { stem as ru } from '../stemmers/ru.ts';
import { stem as sv } from '../stemmers/sv.ts';
import { stem as tr } from '../stemmers/tr.ts';
import { isStemmed, languageIn, type STEMMED, type Stem, type StemmedLanguage, UNSTEMMED } from '../words/stem.ts';

/** By language. Each file is also made into a script for the browser, which loads those that an archive needs. */
const STEMMERS: Record<(typeof STEMMED)[number], Stem> = { da, de, en, es, fi, fr, hu, it, nl, no, pt, ro, ru, sv, tr };

/** The stemmer for a language tag (BCP 47). */
export function stemmerFor(tag: string | null): StemmedLanguage {
  const language = languageIn(tag);
  return isStemmed(language) ? { language, stem: STEMMERS[language] } : UNSTEMMED;
}
